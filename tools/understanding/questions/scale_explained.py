"""How the levels work: "how does it work with the levels, what is a 3 for example?"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent

_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+|hi|hey|hello|sorry|wait|first|before (?:that|i"
    r" start)|(?:can|could|would|will) (?:you|u)(?: please)?|please|tell me|explain(?: to me)?"
    r"|i (?:don'?t|do not|not) (?:understand|get|know)|i wonder|one question)[\s,.:;–—-]+)*"
)
_LEVELS: Final = (
    r"(?:(?:the|your|these|those|this|that) )?(?:whole )?(?:levels?|scale|rating(?:s| scale)?"
    r"|0 to 5|0-5|1 to 5|point system|marks|level thing|numbers from 0 to 5)"
)
_N: Final = r"(?P<{}>[0-5]|zero|one|two|three|four|five)"
_HOW: Final = (
    r"(?:how (?:do|does|is|are|would|will|did)? ?(?:it|this|that|they|all this|things)?"
    rf"(?: (?:all|even|really|exactly))* ?(?:work|go|meant|function)(?: here)?"
    rf"(?: (?:with|for|about|in))? {_LEVELS}"
    rf"|how (?:do|does|is|are|would) {_LEVELS}(?: (?:all|even|really|exactly))* (?:work|meant|go"
    r"|function|defined|measured|counted)"
    rf"|how (?:it|this|that) works? with {_LEVELS}|how {_LEVELS} works?)"
)
_EXAMPLE: Final = (
    r"(?:[\s,.?!;–—-]+(?:(?:so|and|like|e\.?g\.?|for (?:example|instance)|say)[\s,]+)*"
    r"(?:what|how)(?:'?s| is| does| would| do| counts as| makes| means)?(?: be)?"
    rf" (?:an? )?(?:level )?(?:of )?{_N.format('n')}(?: (?:mean|be|look like|like|stand for))?)?"
)
_END: Final = (
    r"(?:[\s,]+(?:for (?:example|instance)|then|please|here|exactly|again|like|mean"
    r"|e\.?g\.?))*[\s?!.]*$"
)
_EXPLAINED: Final = late(_LED + _HOW + _EXAMPLE + _END, re.IGNORECASE)
_DIGITS: Final = {"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def read_scale_explained(message: str, context: Context) -> Intent | None:
    """Return the question how the levels work, with the one that is an example, or ``None``.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the skill whose level was asked for.
    """
    match = _EXPLAINED.match(message)
    if match is None:
        return None
    said = (match["n"] or "").casefold()
    level = int(said) if said.isdigit() else _DIGITS.get(said)
    skill = context.skill if context.expecting == "level" else None
    return Intent(
        kind="scale",
        confidence=0.99,
        quote=message,
        text="rate" if level is None else "look",
        level=level,
        skill=skill,
    )

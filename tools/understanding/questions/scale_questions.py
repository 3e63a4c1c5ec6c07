"""Questions about the scale of levels: what a 2 looks like, whether 3 is good, "a 1 or a 2?"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.99
_HARDLY: Final = 0.7
_WORDS: Final = {"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_N: Final = r"(?:[0-5]|zero|one|two|three|four|five)"
_OF_FIVE: Final = r"(?: ?/ ?5| out of (?:5|five)| of (?:5|five))?"
_A: Final = r"(?:an? )?(?:level )?(?:of )?(?:an? )?"
_LED: Final = r"^(?:[^?]{0,70}?[\s,.:;–—-]+)?(?:(?:and|so|but|or|then|well|hm+|like|also)[\s,]+)*"
_LOOK: Final = late(
    rf"{_LED}(?:what|how)(?: would| does| do| will| might|'s|s| is)? {_A}(?P<n>{_N}){_OF_FIVE}"
    r"(?: (?:in|at|for|on|of) (?P<what>[^?]{2,40}?))?(?: (?:even|actually|really|here))*"
    r" (?:look(?:s)?(?: like)?|mean(?:s)?|be(?: like)?|stand for|involve|feel like|take|supposed to"
    r" (?:be|mean)|like)\b[^?]{0,30}\??$"
    rf"|{_LED}(?:what|how)(?:'s|s| is| makes| counts as| would be| would make| do you call"
    rf"| is meant"
    rf" by) {_A}(?P<n2>{_N}){_OF_FIVE}(?: (?:in|at|for|on|of) (?P<what2>[^?]{{2,40}}?))?"
    r"(?: (?:then|exactly|here|again|like|supposed to (?:be|mean)|even|for you))*\s*\??$"
    rf"|{_LED}(?:when|from when|at what point) (?:am|are|is|do|does|would|can|will) (?:i|you|one"
    rf"|someone|somebody|it|that)(?: (?:be|become|reach|at|call (?:it|myself|that)|say)){{0,2}}"
    rf" {_A}(?P<n3>{_N})"
    rf"{_OF_FIVE}(?: (?:in|at|for|on) (?P<what3>[^?]{{2,40}}?))?\s*\??$"
    rf"|{_LED}what (?:do|would|should) i (?:have to |need to )?(?:be able to do|know|do|show)"
    rf" (?:for|to be|to get|at) {_A}(?P<n4>{_N}){_OF_FIVE}(?: (?:in|at|for"
    rf"|on) (?P<what4>[^?]{{2,40}}?)"
    r")?\s*\??$"
    rf"|{_LED}how (?:will|would|do|can|could|should|shall) (?:i|you|we|one) (?:know|tell|see|notice"
    rf"|find out)(?: (?:that|when|if|whether|for sure))* (?:i(?:'?m|'?ve| am| have)|it'?s|it is"
    rf"|that'?s|that is|one is|you'?re)(?: (?:at|a|got to|reached|really|there|hit|on|now"
    rf"|actually))* {_A}(?P<n5>{_N}){_OF_FIVE}"
    r"(?: (?:now|already|yet|there|or not))*\s*\??$"
    rf"|{_LED}(?:does|would) {_A}(?P<n7>{_N}){_OF_FIVE} mean\b[^?]{{0,40}}\??$"
    rf"|{_LED}what(?: would| does| will| could| do i need to| should i| can i)?(?: have to)?"
    rf" (?:show|prove|count as|be enough for|get me to|qualif(?:y|ies)(?: me)? (?:as|for)"
    rf"|it take to (?:be|get to|reach)|it takes to (?:be|get to|reach)) {_A}(?P<n6>{_N}){_OF_FIVE}"
    r"(?: (?:in|at|for|on|of) (?P<what6>[^?]{2,40}?))?\s*\??$",
    re.IGNORECASE,
)
_JUDGED: Final = late(
    rf"{_LED}(?:is|are|would|does|isn'?t|was) {_A}(?P<n>{_N}){_OF_FIVE}(?: (?:be|mean|count as"
    r"|considered|like|more|rather|really|actually|meant to be|supposed to be|already|just|still"
    r"|pretty|about|seen as))* \W?(?:average|good|ok(?:ay)?|decent|bad|high|low|normal|medium"
    r"|mediocre"
    r"|middling|basic|beginner|intermediate|expert|pro|poor|fine|great|strong|weak|junior"
    r"|mid(?:dle)?"
    r"|senior|the (?:best|worst|top|bottom|middle)|half(?:way)?|passable"
    r"|competent)\b[^?]{0,60}\??$",
    re.IGNORECASE,
)
_BETWEEN: Final = late(
    r"\b(?:(?:would|do|should|shall|could|can|must) (?:you|i|u) (?:rather )?(?:call|say|count"
    r"|reckon|think|guess|score|judge|rate|put|go|take"
    r"|give|make|pick|be|write)|(?:is|are|does|would) (?:that|this|it)"
    r"|what would you)\b[^?]{0,40}?\b"
    rf"{_A}(?P<n>{_N}){_OF_FIVE}[\s,]+or (?:more )?(?:like"
    rf" )?{_A}(?P<m>{_N}){_OF_FIVE}\b[^?.]{{0,20}}"
    r"(?:\?|$)",
    re.IGNORECASE,
)
_MAKES: Final = late(
    rf"(?:{_LED}|[,;:.–—-]\s+(?:(?:and|but|so|or)\s+)?)(?:(?:does|would|do|will) (?:that|this"
    rf"|it)(?: all)? (?:make (?:me|it)|count as|be|mean"
    rf"|qualify as|get me)|is (?:that|this|it)(?: all)?(?: enough for)?|would you (?:call|rate"
    rf"|say|put|give)"
    rf" (?:that|this|it|me)(?: as)?|am i) {_A}(?P<n>{_N}){_OF_FIVE}(?: then| already| or not| now)*"
    r"\s*\?*$",
    re.IGNORECASE,
)
_RATING: Final = late(
    rf"{_LED}(?:how|what|which)\b[^?]{{0,30}}?\b(?:am i|do i|should i|can i|would i|must i|to)\b"
    r"[^?]{0,25}?\b(?:(?:rate|judge|score) (?:myself|me|that|this|it|things?)"
    r"|(?:put|pick|choose|know|say|give|find out|decide|write|enter|rate|judge|use)\b[^?]{0,25}?"
    r"\b(?:numbers?|levels?|ratings?|score|figure|which one|what (?:level|number)"
    r"|out of (?:5|five)))\b[^?]{0,120}\??$",
    re.IGNORECASE,
)
_UNSURE: Final = late(
    rf"{_LED}(?:i )?(?:don'?t|do not|dunno|no idea|can'?t|cannot|not sure|bad at"
    rf"|hard to)\b[^?]{{0,20}}?"
    r"\b(?:know )?(?:how to |what to |which )?(?:rate|judge|score|rating|judging) (?:that|it"
    r"|this|myself"
    r"|me)\b[^?]{0,20}$",
    re.IGNORECASE,
)
_OF_OTHERS: Final = late(
    r"\b(?:\w+ )?(?:hours?|weeks|months|people|percent|points?)\b|%", re.IGNORECASE
)
_LONGEST: Final = 40


def read_scale(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield what a clause asks of the scale of levels.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill whose level was asked for, or that was spoken of last.
    """
    if len(clause.split()) > _LONGEST or _OF_OTHERS.search(clause):
        return
    named = [it.skill for it in vocabulary.find(clause)]
    look = _LOOK.match(clause)
    if look is not None:
        groups = {name.rstrip("234567"): it for name, it in look.groupdict().items() if it}
        of_it = [it.skill for it in vocabulary.find(groups.get("what", ""))]
        yield _asked(clause, "look", groups["n"], of_it, context)
        return
    for text, pattern in (("between", _BETWEEN), ("between", _MAKES)):
        match = pattern.search(clause)
        if match is not None:
            yield _asked(clause, text, match["n"], named, context)
            return
    judged = _JUDGED.match(clause)
    if judged is not None and not named:
        yield _asked(clause, "judged", judged["n"], (), context)
    elif _RATING.match(clause):
        yield _asked(clause, "rate", "", named, context)
    elif _UNSURE.match(clause):
        # What is said next may be the question itself.
        asked = _asked(clause, "rate", "", named, context)
        yield asked.model_copy(update={"confidence": _HARDLY})


def _asked(clause: str, text: str, figure: str, skills: Sequence[str], context: Context) -> Intent:
    kind: IntentKind = "scale"
    asked = context.skill if context.expecting == "level" else context.shown.skill
    skill = skills[0] if skills else asked
    level = _WORDS.get(figure.casefold(), int(figure) if figure.isdigit() else None)
    return Intent(kind=kind, confidence=_PLAINLY, quote=clause, text=text, level=level, skill=skill)

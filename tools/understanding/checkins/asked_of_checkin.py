"""What is asked of the open check-in behind an excuse or an answer: the rest, again, for ideas.

"Sorry, the phone rang. What was the question?" tells nothing of the week, and "7. What are the
other questions?" answers before it asks.
"""

from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.phrases import bare

_LED: Final = (
    r"(?:(?:and|so|but|now|ok(?:ay)?|sorry|wait|hm+|um+|well|then|please|oh|hang on|no idea|dunno"
    r"|(?:i )?(?:don'?t|do not) know)[\s,.!:–-]+)*"
)
_ARE: Final = r"(?:are|r|is|'s|were|was|will be)"
_REST: Final = late(
    rf"{_LED}(?:(?:what|which)(?:'s| are| r| is| were| will be)? (?:all )?(?:the |your |my )?"
    r"(?:other|next|remaining|rest of (?:the|your)|following|all) (?:questions?|ones?|points?)"
    r"(?: \w+){0,4}"
    r"|(?:what|which) (?:else |other (?:questions|things) )?(?:do|will|would|are|r) (?:you|u)"
    r" (?:going to |gonna )?(?:ask|asking|want to know|need to know)(?: \w+){0,4}"
    r"|what(?:'s| is| comes)? (?:coming |there )?(?:next|after (?:this|that))(?: (?:question|one))?"
    r"|(?:can|could) (?:i|you) (?:please )?(?:see|show|tell|give|list)(?: me)? (?:all )?(?:the |of"
    r" the |your )?(?:other |next |remaining )?questions(?: \w+){0,4})[\s?.!]*",
)
_AGAIN: Final = late(
    rf"{_LED}(?:where (?:were|are) we(?: (?:now|again|at))?"
    rf"|(?:what|which)(?:'s| {_ARE}) (?:(?:the|your|that) )?(?:last |current )?question(?: again)?"
    r"|what (?:did|do|have) (?:you|u) (?:just )?(?:ask(?:ed)?|want(?:ed)?)"
    r"(?: (?:me|again|from me))*"
    r"|(?:can|could|would) (?:you|u) (?:please )?(?:ask|repeat|say) (?:me )?(?:that|it|the question"
    r"|again)(?: again| once more| please)*|repeat(?: the question| it| that)?(?: please)?"
    r"|what (?:have|had) i (?:to )?(?:answer|say|tell)(?: (?:now|here))?)[\s?.!]*",
)
_IDEAS: Final = late(
    rf"{_LED}(?:(?:what|which one) (?:would|do|can|could|should) (?:you|u|i|one|we|people)"
    r" (?:\w+ ){0,3}?(?:suggest|recommend|propose|advise|promise|say|commit|put|write|choose|pick)"
    r"(?: (?:here|me|to(?: me)?|for (?:me|next week)|then|next week))*"
    r"|any (?:ideas?|suggestions?|tips?|proposals?)(?: \w+){0,4}"
    r"|(?:can|could) (?:you|u) (?:please )?(?:suggest|propose|recommend|give me) (?:\w+ ?){1,4}"
    r"|what (?:is|would be|'s) (?:a )?(?:good|realistic|sensible|reasonable|normal|usual)"
    r"(?: (?:promise|goal|idea|thing|one|to promise))*|what(?:'s| is) realistic)[\s?.!]*",
)
_HOW: Final = late(
    rf"{_LED}(?:what (?:(?:kind|sort|type)s? of (?:things?|answers?|stuff) )?"
    r"(?:do|should|can|could|would|shall|must|am|are) (?:i|people|others|you|we|one)"
    r" (?:(?:supposed|meant|expected|have|want|expect|like|mean) ?)*(?:me )?(?:to )?"
    r"(?:write|say|put|answer|tell|type|hear|enter|mention|share)?(?: (?:here|there|now|me|you|by"
    r" that|by this|with that))*"
    r"|what(?:'s| is| does| do| did)? (?:(?:you|u|that|this|it) )?(?:mean|meant)"
    r"(?: (?:by|with) .{1,40}"
    r"|ing of .{1,40})?|what(?:'s| is| does) .{1,30} (?:mean|supposed to mean)"
    r"|(?:can|could) you (?:please )?(?:give|show|tell) (?:me )?(?:an? |some )?examples?"
    r"(?: please)?|(?:for example|like what|such as|example|any examples?|an example please"
    r"|what counts(?: as (?:an?|that))?.{0,20}))[\s?.!]*",
)
_OFTEN: Final = late(
    rf"{_LED}(?:how often (?:do|does|is|are|must|will|should) [^?]{{1,40}}"
    r"|(?:do|must|should|will|shall) (?:we|i|you) (?:really |always |have to |need to )*(?:do"
    r"|answer|fill in|have|ask|make)(?: (?:this|that|it|me|these|the|all|in|questions?|check-?in))*"
    r" (?:every|each) (?:single )?(?:week|day|time)"
    r"|is (?:this|that|it|the check-?in) (?:every|each) (?:week|day))[\s?.!]*",
)
_EXAMPLES: Final = frozenset({"wins", "blockers"})
_EXCUSE: Final = late(
    r"\b(?:sorry|phone|call|tea|coffee|door|bell|away|back|was|lost|forgot|moment|dog|cat|kids?"
    r"|baby|gone|here|interrupted|distracted|ok(?:ay)?|hello|hi)\b"
)
_FEW: Final = 8
"""Words that an excuse has at most."""
_CUT: Final = late(r"(?<=[.!?;,])\s+|\s+[–—-]+\s+")


def read_asked_of_checkin(message: str, context: Context, here: Reader) -> tuple[Intent, ...]:
    """Return what the end of a message asks of the check-in, with the answer before it.

    Args:
        message: The message, with plain quotes.
        context: Holds the question that was asked.
        here: Reads the answer where the check-in stands.
    """
    if context.expecting != "checkin" or context.step is None:
        return ()
    starts = [0, *(it.end() for it in _CUT.finditer(message))]
    for start in starts:
        about = _asked(message[start:], context.step.kind)
        if about is not None:
            return _with_answer(bare(message[:start]), about, here)
    return ()


def _asked(words: str, kind: str) -> Intent | None:
    """Return what words ask of the check-in that waits at a kind of question, and nothing else."""
    asked = words.casefold().strip()
    about = "rest" if _REST.fullmatch(asked) else ""
    about = "how" if kind in _EXAMPLES and _HOW.fullmatch(asked) else about
    about = "often" if _OFTEN.fullmatch(asked) else about
    about = "ideas" if kind == "next" and _IDEAS.fullmatch(asked) else about
    if about:
        return Intent(kind="of_the_questions", confidence=0.95, quote=words, text=about)
    if _AGAIN.fullmatch(asked):
        return Intent(kind="checkin", confidence=0.95, quote=words)
    return None


def _with_answer(before: str, about: Intent, here: Reader) -> tuple[Intent, ...]:
    """Return an answer that stands before a question, unless it only excuses; and the question."""
    again = about.kind == "checkin"
    if not before or (again and len(before.split()) <= _FEW and _EXCUSE.search(before.casefold())):
        return (about,)
    found = here(before)
    if again:  # the next question is put anyway
        return found
    told = tuple(it.subject for answer in found for it in answer.choices)
    return (*found, about.model_copy(update={"heard": told}))

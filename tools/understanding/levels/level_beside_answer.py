"""The level of another skill that stands beside an answer of a test: "4. And HTML is 0 now"."""

from collections.abc import Iterator
from typing import Final

from tools.answers import AnswerError
from tools.assessment import read_choice
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.assessment_answers import choice_told, second_thought
from tools.understanding.levels.names_told import names_in
from tools.vocabulary import Vocabulary

_CUT: Final = late(r"(?<=[.!;])\s+|,\s+(?=(?:and|but|also|oh|by the way|btw)\b)|\s+(?=and\b)")
_TOLD: Final = late(
    r"\W*(?:(?:and|but|also|oh|so|by the way|btw|my|the|for the record|again|as i said)[\s,]+)*"
    r"(?:level (?:in|of|for) )?\x00(?: (?:level|skill))?(?:\s*(?:[:=–-])\s*|\s+(?:(?:is|is an?|'s"
    r"|at|still|a|an|now|level|has to be|should be|would be)\s+)*)(?P<n>[0-5])"
    r"(?:\s*(?:/|out of)\s*5)?"
    r"(?:[\s,]+(?:by the way|btw|though|too|again|still|now|please|as i said|as well|zero"
    r"|third time lucky))*[\s.!]*"
)


def read_level_beside_answer(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the answer of a test with the levels of other skills that are told after it.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the question that was asked, and of which skill.
    """
    question = context.question
    if context.expecting != "assessment" or question is None or "?" in message:
        return ()
    parts = [it for it in _CUT.split(message) if it.strip()]
    told = [it for part in parts for it in _told(part, vocabulary, context)]
    head = " ".join(it for it in parts if not any(_told(it, vocabulary, context)))
    if not told or not head:
        return ()
    text = second_thought(question, head) or head
    try:
        read_choice(question, text)
    except AnswerError:
        chosen = choice_told(question, head)
        if chosen is None or not chosen.isdigit():
            return ()
        text = chosen
    return (*told, Intent(kind="assess_answer", confidence=0.95, quote=head, text=text))


def _told(part: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield the level that a part tells, where it says nothing else and not of the tested skill."""
    named = names_in(part, vocabulary)
    if len(named) != 1 or named[0].skill == context.skill:
        return
    it = named[0]
    match = _TOLD.fullmatch(f"{part[: it.start]}\x00{part[it.end :]}".casefold())
    if match is not None:
        yield Intent(
            kind="set_level",
            confidence=0.95,
            quote=part.strip(" .,;!"),
            skill=it.skill,
            level=int(match["n"]),
        )

"""What was told at a check-in under the wrong name: "the 1.5h wasn't Python, that was Spark"."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tools.late import late
from tools.understanding.checkins.report_words import AMOUNT, TURNS
from tools.understanding.phrases import sentences
from tools.vocabulary import Vocabulary

_DENIES = late(
    r"(?:\b(?:not|never|no|instead of|rather than|out of|from)|n't|\bnot for|\bwrong(?:ly)?)"
    r"(?:\s+(?:on|for|in|of|really|actually|any|at all|the|by|under|to|put|belong(?:s)? to))*\s*$",
    re.IGNORECASE,
)
_CUT = late(r"\s*[,;–—]\s*|\s+-\s+|\s+(?:but|and)\s+", re.IGNORECASE)
_OF_WHAT = late(
    r"\b(?:was|is|were|to|on|for|of|wasn'?t|isn'?t|not|meant)\s+"
    r"(?:really |actually |all |on |for )*"
    r"(?P<word>[A-Za-z][\w+#.-]+\b)",
    re.IGNORECASE,
)
_NO_OBSTACLE = late(
    r"\b(?:no|not (?:an?|the|my|really an?)|wasn'?t (?:an?|the|my|really an?)"
    r"|isn'?t (?:an?|the)) (?:obstacle|blocker|problem|trouble|hindrance)s?\b"
    r".{0,30}\b(?:that|it|this)(?:'s| was| is) (?:the |a |my |actually (?:the |a |my )?)*"
    r"(?:wins?|good (?:part|bit|thing)|what went well|success|highlight)"
    r"|\b(?:that|it|this)(?:'s| was| is) (?:the |a |my )*(?:win|good (?:part|bit|thing)"
    r"|what went well|success|highlight),? (?:and )?(?:not|no) (?:the |an? |my )?"
    r"(?:obstacle|blocker|problem)",
    re.IGNORECASE,
)
_NO_WIN = late(
    r"\b(?:no|not (?:an?|the|my|really an?)|wasn'?t (?:an?|the|my|really an?)|isn'?t (?:an?|the)) "
    r"(?:win|success|highlight)\b.{0,30}\b(?:that|it|this)(?:'s| was| is) (?:the |an? |my )*"
    r"(?:obstacles?|blockers?|problem|what (?:stood|got|was) in (?:the|my) way)",
    re.IGNORECASE,
)


class Moved(NamedTuple):
    """An answer that belongs to another question than the one it was kept for.

    Attributes:
        key: The keys of both questions, the wrong one first: "hours:Python>hours:Spark".
        words: The words that say so, or the amount that they give.
        rest: What else the message says.
    """

    key: str
    words: str
    rest: str


def moved_in(message: str, told: Mapping[str, float], vocabulary: Vocabulary) -> Moved | None:
    """Return what a message says to have been told under the wrong name, or ``None``.

    Args:
        message: The message, with plain quotes.
        told: The hours told at the check-in, by skill.
        vocabulary: The skills that are known.
    """
    said = sentences(message)
    for at, sentence in enumerate(said):
        before, after = said[:at], said[at + 1 :]
        key = _remarks_swapped(sentence)
        pair = _skills_swapped(sentence, told, vocabulary)
        if key or pair:
            amount = AMOUNT.search(sentence)
            words = amount[0] if amount and pair else sentence.strip(" .!")
            rest = " ".join((*before, *after)).strip()
            return Moved(key or f"hours:{pair[0]}>hours:{pair[1]}", words, rest)
    return None


def _remarks_swapped(sentence: str) -> str:
    if _NO_OBSTACLE.search(sentence):
        return "blockers>wins"
    return "wins>blockers" if _NO_WIN.search(sentence) else ""


class _Named(NamedTuple):
    """A skill, and where it stands."""

    skill: str
    start: int
    end: int


def _named(sentence: str, vocabulary: Vocabulary) -> Iterator[_Named]:
    """Yield the skills of a sentence; where hours are of it, a word with other uses is one too."""
    found = [_Named(it.skill, it.start, it.end) for it in vocabulary.find(sentence)]
    words = ((it["word"], it.start("word")) for it in _OF_WHAT.finditer(sentence))
    more = (
        _Named(skill.name, start, start + len(word))
        for word, start in words
        if not any(it.start <= start < it.end for it in found)
        if (skill := vocabulary.get(word)) is not None
    )
    yield from sorted((*found, *more), key=lambda it: it.start)


def _skills_swapped(
    sentence: str, told: Mapping[str, float], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Return the skill that hours were told of, and that which they were spent on."""
    named = list(_named(sentence, vocabulary))
    skills = list(dict.fromkeys(it.skill for it in named))
    if len(skills) != 2 or sentence.endswith("?"):  # noqa: PLR2004 - both of them
        return ()
    denied = {it.skill for it in named if _DENIES.search(sentence[: it.start])}
    wrong = [it for it in skills if it in denied and told.get(it)]
    right = [it for it in skills if it not in denied]
    rest = sentence
    for it in reversed(named):
        rest = f"{rest[: it.start]}it{rest[it.end :]}"
    doubtful = TURNS.search(_DENIES.sub("", rest)) and not _CUT.search(rest)
    if len(wrong) != 1 or len(right) != 1 or doubtful or len(AMOUNT.findall(sentence)) > 1:
        return ()
    return (wrong[0], right[0])

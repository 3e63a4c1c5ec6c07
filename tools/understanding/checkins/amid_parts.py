"""The parts of a message in the midst of a check-in: answers, questions, a pause, and the rest."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from tools.domain import Question
from tools.hour_remarks import IN_DOUBT
from tools.late import late
from tools.spent_hours import read_quarters
from tools.understanding.checkins.asides import asks_plainly
from tools.understanding.checkins.hours_beside import without_total
from tools.understanding.checkins.pausing import pause_behind
from tools.understanding.checkins.week_parts import through
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import sentences
from tools.vocabulary import Vocabulary

IN_FIGURES: Final = frozenset({"hours", "levels", "commitment"})
"""The questions of a check-in that no free words answer."""
_COMMA = late(r"\s*(?:,|;|\s[–—-])\s+(?=[^,;]+$)")
_STOP = late(r"[.!?;\n]")
_TRAILS = late(r"(?:[\s,.;!]+(?:oh|and|but|also|so|ah))*[\s,.;:–—-]*$", re.IGNORECASE)


class Said(NamedTuple):
    """A message in the midst of a check-in, cut.

    Attributes:
        head: All that stands before a pause.
        answers: What of it asks for nothing.
        asked: The questions in it.
        after: What is said after a pause; ``None`` where there is none.
        hedged: Whether an amount has the mark of a question for its doubt alone.
    """

    head: str
    answers: str
    asked: tuple[str, ...]
    after: str | None
    hedged: bool


def cut(message: str, step: Question, vocabulary: Vocabulary) -> Said:
    """Return a message cut in what answers, what is asked, and the pause that ends it.

    Args:
        message: The message, with plain quotes.
        step: The question that was asked.
        vocabulary: The skills that are known.
    """
    head, after = pause_behind(message) or (message, None)
    whole = without_total(head, vocabulary)
    said = sentences(whole)
    said = said if step.kind == "next" else _with_question(said)  # which may be of a promise
    hedged = tuple(it for it in said if _is_hedged(it, step))
    doubted = [it for it in said if step.kind == "levels" and vocabulary.find(it) and not _asks(it)]
    told = [
        at
        for at, it in enumerate(said)  # "Docker maybe 2?" is a level in doubt, and no question
        if not it.endswith("?") or it in (*hedged, *doubted)
    ]
    behind = max(told, default=-1)  # a question in the midst of words may be a part of them
    asked = tuple(
        it
        for at, it in enumerate(said)
        if at not in told and (at > behind or step.kind in IN_FIGURES)
    )
    plain = (IN_DOUBT.sub("", it) if it in hedged else it for it in said if it not in asked)
    answers = " ".join(plain) if asked or hedged else whole
    return Said(head, answers, asked, after, bool(hedged))


def _with_question(said: tuple[str, ...]) -> tuple[str, ...]:
    """Return sentences, a question behind the last comma as one by itself."""
    comma = _COMMA.search(said[-1]) if said and said[-1].endswith("?") else None
    if comma is None or not _asks(said[-1][comma.end() :]):
        return said
    return (*said[:-1], said[-1][: comma.start()], said[-1][comma.end() :])


def _asks(sentence: str) -> bool:
    """Whether a sentence is a question by more than its mark."""
    said = sentence.rstrip(" ?")
    return asks(said) or asks_plainly(said)


def _is_hedged(sentence: str, step: Question) -> bool:
    """Whether a sentence gives an amount that is asked for, its mark only in doubt: "like 5?"."""
    amount = IN_DOUBT.sub("", sentence.rstrip(" ?"))
    return sentence.endswith("?") and step.kind == "hours" and read_quarters(amount) is not None


def joined(left: Iterable[str], answers: str) -> Iterator[str]:
    """Yield the parts that answer nothing, those of a sentence that follow each other as one.

    Args:
        left: The parts.
        answers: The words that they are parts of.
    """
    group = ""
    for part in left:
        whole = through(answers, group, part) if group else part
        if group and _STOP.search(whole[len(group) : len(whole) - len(part)]):
            yield group
            whole = part
        group = whole
    if group:
        yield group


def before(answers: str, parts: Iterable[str]) -> str:
    """Return what stands before the first of some parts.

    Args:
        answers: The words that they are parts of.
        parts: The parts.
    """
    found = [at for it in parts if (at := answers.find(it)) >= 0]
    return _TRAILS.sub("", answers[: min(found)]).strip() if found else answers

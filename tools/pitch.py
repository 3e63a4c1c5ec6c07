"""The 30-second pitch: the strongest results, in the user's own words."""

from collections.abc import Iterable, Iterator
from typing import Final

from tools.domain import Fact, Role, Sentence, TalkingPoint
from tools.metrics import read_metrics
from tools.stories import LEADS, Told, spoken
from tools.wording import one_line

MOST_WORDS: Final = 90
"""What can be said in thirty seconds, at three words a second."""

_MOST_HEADLINE_WORDS = 20
_LONGEST_HEADLINE = 300


def draft_pitch(role: Role, told: Iterable[Told], facts: Iterable[Fact]) -> TalkingPoint | None:
    """Return the pitch of at most 90 words, or ``None`` where no result fits into it.

    Args:
        role: The role it is for, named at its end.
        told: Evidence with action and result, the most relevant first.
        facts: What else is known; of the headlines the last counts.
    """
    ranked = sorted(told, key=lambda it: not read_metrics(it.evidence.result))
    opening = tuple(_headline(facts))
    close = f"That is what I want to bring to the role of {role.title}."
    room = MOST_WORDS - _words(close) - sum(_words(it.text) for it in opening)
    deeds = tuple(_fitting(ranked, room))
    if not deeds:
        return None
    ids = tuple(dict.fromkeys(source for it in deeds for source in it.sources))
    used = [it for it in ranked if it.id in ids]
    return TalkingPoint(
        kind="pitch",
        title="30-second pitch",
        sentences=(*opening, *deeds, Sentence(text=close, sources=ids)),
        skills=tuple(dict.fromkeys(skill for it in used for skill in it.skills)),
    )


def _headline(facts: Iterable[Fact]) -> Iterator[Sentence]:
    values = [one_line(it.value, _LONGEST_HEADLINE) for it in facts if it.kind == "headline"]
    if values and _words(values[-1]) <= _MOST_HEADLINE_WORDS:
        yield Sentence(text=values[-1].rstrip(".") + ".", sources=("F:headline",))


def _fitting(ranked: Iterable[Told], room: int) -> Iterator[Sentence]:
    """Yield what was done and what came of it, as much as there is room for."""
    for told in ranked:
        deed = next(spoken(told.evidence.action, LEADS["action"]))
        result = _strongest(told.evidence.result)
        for chosen in ((deed, result), (result,)):
            if _words(*chosen) <= room:
                room -= _words(*chosen)
                yield from (Sentence(text=it, sources=(told.id,)) for it in chosen)
                break


def _strongest(result: str) -> str:
    """Return the sentence of a result that holds the most figures, the first of equals."""
    sentences = list(spoken(result, LEADS["result"]))
    return max(sentences, key=lambda it: len(read_metrics(it)))


def _words(*texts: str) -> int:
    return sum(len(it.split()) for it in texts)

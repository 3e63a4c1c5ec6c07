"""What is said beside the part of a piece of evidence that was asked for.

"It was in Munich, and please remember that I only want to work part-time": the clauses that tell of
the deed go into the piece, each other one is read by itself, and what is not read is named.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final, Literal, NamedTuple

from tools.deeds import speaks_of_outcome
from tools.late import late
from tools.understanding.evidence.beside_words import (
    ANOTHER_TOO,
    ASKS,
    BY_THE_WAY,
    COURSE,
    FILLER,
    GIVES_LEVEL,
    HOURS_ON_IT,
    KEPT_TOO,
    OF_LIFE,
    OF_ONESELF,
    ORDERS,
    POLITELY,
    REMEMBER,
    TELLS_ON,
    TRAILS,
)
from tools.understanding.evidence.deed_form import tells_act
from tools.understanding.evidence.evidence_answers import leaves_open, read_part_of_evidence
from tools.understanding.evidence.evidence_parts import tells_part
from tools.understanding.evidence.piece_order_words import GONE, REMARK, SAID_IT
from tools.understanding.intent import Context, Intent, IntentKind, Reader
from tools.understanding.memory.undo_orders import undoes
from tools.understanding.phrases import bare
from tools.understanding.plans.end_moved_since import tells_lost_days
from tools.understanding.plans.plans import PLANNING
from tools.understanding.weighing import all_plain, asks_for_more

_CUT: Final = late(
    r"(?<=[.!?…])\s+|\s*[,;–—]\s+(?:(?:and|but|so)\s+)?|\s+-+\s+|\s+(?:and|but|so)\s+",
    re.IGNORECASE,
)
_MOST: Final = 60
"""Words of a message that is looked at; what has more tells a story."""
_FEWEST: Final = 2
_TOLD: Final = PLANNING | {"set_level", "introduce", "fact", "set_target", "clarify"}
_OF_PIECES: Final = late(
    r"\bE\s?\d{1,5}\b|\b(?:story|stories|the evidence|pieces?)\b", re.IGNORECASE
)
"""What names the pieces themselves, which other rules read."""
_THE_HOURS: Final = late(
    r"^(?:the|my) (?=hours (?:should|must|have to|need to) be\b)", re.IGNORECASE
)
"""What makes hours those of a check-in that is closed, where a piece is what was spoken of."""
_GUESSES: Final = late(
    r"^(?:(?:and|but|so|then|well)\s+)*"
    r"i(?:'?d|'?m| would| am| think| believe| guess| reckon| feel)?(?: (?:now|still|maybe|more))*"
    r" (?:say|guess|put|call|reckon|think|believe|rate|i'?m|i am|an? [0-5]|[0-5])\b",
    re.IGNORECASE,
)
"""What gives a level of what was spoken of, whether or not it can be told of which."""
_TELLER: Final = late(r"^(?:i|i'm|my)\b", re.IGNORECASE)
_ORDERED: Final[frozenset[IntentKind]] = PLANNING | {
    "set_level", "introduce", "fact", "set_target", "assess", "undo", "clarify", "show_plan",
    "gaps", "recall", "readiness", "this_week", "points", "list_evidence", "export", "compare",
}  # fmt: skip


_Of = Literal["deed", "hours", "beside", "another"]


class _Run(NamedTuple):
    """Clauses that follow each other and are all of the same."""

    words: str
    of: _Of

    @property
    def beside(self) -> bool:
        return self.of in {"beside", "hours"}


def read_beside_piece(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return a part of the piece that was asked about with what is said beside it.

    Args:
        message: The message, with plain quotes.
        context: Holds the piece that was asked about.
        read: Reads what stands beside it as if nothing had been asked.
    """
    asked = context.expecting == "evidence" and context.piece in dict(context.deeds)
    if not asked or len(message.split()) > _MOST or _OF_PIECES.search(message):
        return ()
    clauses = [message[start:end] for start, end in _clauses(message)]
    if any(_is_left_to_others(it) for it in clauses):
        return ()
    another = any(map(KEPT_TOO.match, clauses))
    runs = _runs(message, read)
    beside = [it for it in runs if it.beside]
    undone = _undone(clauses)
    apart = {"deed", "another"} <= {it.of for it in runs}
    if not undone and not another and not apart and all(map(_only_asks, beside)):
        return ()
    found = tuple(one for it in beside for one in _read(it, read))
    if undone:
        return (*undone, *found) if {it.kind for it in found} & _TOLD else ()
    told = [part for it in runs if not it.beside for part in _of_deed(it, context, read)]
    formless = any(it.kind != "evidence" for it in told)
    whole = read(message) if formless else ()
    if asks_for_more(whole) and not _wanted(whole) <= _wanted((*told, *found)):
        return whole
    if another:
        told = [it.model_copy(update={"piece": None}) for it in told]
    return (*told, *found)


def _wanted(found: tuple[Intent, ...]) -> set[tuple[IntentKind, str | None, int | None]]:
    """Return what a reading wants, and of which skills."""
    return {(it.kind, it.skill, it.level) for it in found}


def _only_asks(run: _Run) -> bool:
    return bool(ASKS.match(run.words)) and not ORDERS.match(run.words)


def _is_left_to_others(clause: str) -> bool:
    """Whether a clause refuses the question, or orders something of the piece itself."""
    said = FILLER.sub("", clause)
    orders = any(it.match(said) for it in (GONE, REMARK, SAID_IT))
    orders = orders and not OF_ONESELF.match(said)  # "forget that I am 11 years physio"
    return bool(said) and (leaves_open(clause) or orders)


def _undone(clauses: list[str]) -> tuple[Intent, ...]:
    """Return the piece taken back, where a message begins with that."""
    if not undoes(bare(clauses[0])):
        return ()
    return (Intent(kind="undo", confidence=0.98, quote=clauses[0]),)


def _clauses(message: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in _CUT.finditer(message):
        if cut.start() > start:
            yield start, cut.start()
        start = cut.end()
    if message[start:].strip():
        yield start, len(message)


def _runs(message: str, read: Reader) -> list[_Run]:
    """Return the clauses of a message in runs, without those that only agree or thank."""
    kinds: list[tuple[_Of, int, int]] = []
    before: _Of = "deed"
    for start, end in _clauses(message):
        words = message[start:end]
        if not start and undoes(bare(words)):
            before = "beside"
        elif FILLER.sub("", words) and not KEPT_TOO.match(words):
            another = start > 0 and _tells_another(words, FILLER.sub("", words))
            before = "another" if another else _of(words, message[start:], read, before)
            kinds.append((before, start, end))
    return [
        _Run(message[run[0][1] : run[-1][2]], of)
        for of, group in groupby(kinds, key=lambda it: it[0])
        for run in [list(group)]
    ]


def _of(words: str, onwards: str, read: Reader, before: _Of) -> _Of:
    """Return what a clause is of: the deed, the hours spent on it, or something beside it."""
    said = FILLER.sub("", words)
    if HOURS_ON_IT.match(said):
        return "hours"
    aside = BY_THE_WAY.match(words) and (all_plain(read(said)) or _of_now(said))
    if aside or (
        OF_LIFE.match(said) and {it.kind for it in read(TRAILS.sub("", said))} == {"fact"}
    ):
        return "beside"
    lost = tells_lost_days(FILLER.sub("", onwards))
    if lost or any(it.match(said) for it in (REMEMBER, OF_ONESELF, ASKS)):
        return "beside"
    if before in {"deed", "another"} and " from " in said and speaks_of_outcome(said):
        return before  # "crashes went from 5 a week to 0" gives no level
    if ORDERS.match(said) or GIVES_LEVEL.match(said):
        plain = all(it.kind in _ORDERED for it in read(said))
        return "beside" if plain or _GUESSES.match(said) else before
    goes_on = TELLS_ON.match(said) or tells_part(onwards)
    return before if before in {"deed", "another"} else "deed" if goes_on else "beside"


def _of_now(said: str) -> bool:
    """Whether a clause tells of the teller, and of nothing that was done."""
    return _TELLER.match(said) is not None and not tells_act(said)


def _tells_another(words: str, said: str) -> bool:
    """Whether a clause begins to tell another deed: "also I made a guide"."""
    ordered = ORDERS.match(said) or GIVES_LEVEL.match(said)
    return not ordered and ANOTHER_TOO.match(words) is not None and tells_act(said)


def _of_deed(run: _Run, context: Context, read: Reader) -> Iterator[Intent]:
    """Yield the part that clauses tell, or the other piece that they are."""
    if run.of == "another":
        told = FILLER.sub("", run.words).strip()
        yield Intent(kind="evidence", confidence=0.9, quote=told, text=told)
    else:
        yield from _part(run.words, context, read)


def _part(words: str, context: Context, read: Reader) -> Iterator[Intent]:
    led = FILLER.match(words)
    also = led[0].casefold().rfind("also") if led else -1  # which makes another piece of a deed
    said = TRAILS.sub("", words[also:] if also >= 0 else FILLER.sub("", words)).strip()
    if len(said.split()) < _FEWEST:
        return
    answer = read_part_of_evidence(said, context)
    told = [it for it in answer if it.kind == "evidence"]
    if told or any(it.kind == "no" for it in answer):
        yield from told
        return
    more = read(said)  # it has no form of a deed, so it is something else, or named
    unread = Intent(kind="unclear", confidence=0.0, quote=said, text=bare(said))
    yield from more if asks_for_more(more) else (unread,)


def _read(run: _Run, read: Reader) -> tuple[Intent, ...]:
    """Return what stands beside a part, read without what leads up to it, or else named."""
    said = REMEMBER.sub("", FILLER.sub("", run.words)).strip()
    if run.of == "hours":
        return (Intent(kind="hours_done", confidence=0.97, quote=said),)
    found = _ordered(said, read) or read(_THE_HOURS.sub("", said))
    if any(it.kind != "unclear" for it in found):
        return tuple(map(_put, found)) if COURSE.search(said) else found
    return (Intent(kind="unclear", confidence=0.0, quote=said, text=bare(said)),)


def _put(intent: Intent) -> Intent:
    """Return a plan put to the user: hours beside a course may be the course's own."""
    if intent.kind != "plan":
        return intent
    return Intent(kind="clarify", confidence=0.9, quote=intent.quote, choices=(intent,))


def _ordered(said: str, read: Reader) -> tuple[Intent, ...]:
    """Return what is ordered in the form of a question, with what is plain behind it."""
    politely = POLITELY.match(said) if ORDERS.match(said) else None
    ordered = read(politely["order"]) if politely else ()
    if politely is None or not all_plain(ordered):
        return ()
    more = read(politely["rest"]) if politely["rest"] else ()
    return (*ordered, *more) if asks_for_more(more) else ordered

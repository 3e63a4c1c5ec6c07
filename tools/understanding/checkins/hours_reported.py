"""Hours that a message reports as spent on learning, which are never hours a week of a plan.

"Finished the Docker course, 6 hours or so, think I'm a 2": the amount goes into the next check-in,
and what stands beside it is read without it, so that no reader can take it for anything else.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tools.counts import COUNT
from tools.late import late
from tools.spelling import Edit, Reworded, reworded
from tools.spent_hours import hours_by_skill
from tools.understanding.checkins.opened_with import opened
from tools.understanding.checkins.report_words import (
    ALL_IN,
    AMOUNT,
    BESIDE_DEED,
    DEED,
    DID_THAT,
    ENDED,
    LATELY,
    LEARNS,
    LONG_AGO,
    ONLY_REPORTS,
    PASSED,
    REPORTS,
    SEVERAL,
    TIED,
    TURNS,
    WEEKLY,
)
from tools.understanding.checkins.week_reported import read_week_reported
from tools.understanding.checkins.week_tallied import read_week_tallied, with_remarks
from tools.understanding.checkins.week_told import week_told
from tools.understanding.checkins.work_done import CLAIMS, DONE, level_asked
from tools.understanding.covering import overlap
from tools.understanding.intent import Context, Expecting, Intent, IntentKind
from tools.understanding.parts_wanting import wants_something
from tools.understanding.phrases import bare
from tools.understanding.rewording import as_typed
from tools.vocabulary import Vocabulary

Read = Callable[[str], tuple[Intent, ...]]
"""Reads a message as if it held no hours that were spent."""

_CLAUSE = late(
    r"[.;!?]+(?:\s+|$)|,\s+|\n+|\s+[–—-]+\s+|\s+(?:and|but)\s+(?!(?:an?|one) (?:half|quarter)\b"
    r"|\d+ ?m)|\s+so\s+(?=i\b|i'?m\b|\d|call\b|that)",
    re.IGNORECASE,
)
_MORE = late(
    rf"^(?:(?:and|another|plus)\s+)*(?P<amount>{COUNT})\s+(?:of|on|for|into)\s+", re.IGNORECASE
)
_TALLY = late(
    r"^\W*(?:(?:my|the|these are my|log)\s+)*hours(?: (?:spent|done|so far|this week|last week"
    r"|today|yesterday|for (?:this|the|last) week))*\s*[:–—-]",
    re.IGNORECASE,
)
_FIGURE = late(r"[\s:=–—-]*(?P<n>\d{1,2}(?:[.,]\d{1,2})?)(?![\w/])")
_RATHER = late(r",?\s+(?:and )?not \d[\d.,]*\b|\s*\((?:about|approx)?\)", re.IGNORECASE)
_BARELY = late(r"[\W_]*(?:(?:and|but|so|well|just)[\W_]*)*", re.IGNORECASE)
_OF_ITSELF: frozenset[Expecting | None] = frozenset(
    {"checkin", "evidence", "assessment", "import", "take_in", "import_chat"}
)
"""What is asked for where the answer is read by its own readers."""
_OF_SKILL: frozenset[IntentKind | None] = frozenset(
    {"learn_how", "learn_first", "explain", "set_level", "assess", "resources"}
)
_LONGEST = 60
_HYPHENS = late(r"(?<=\d)-(?=h|m)", re.IGNORECASE)
_SINGLE = late(r"^(?P<n>(?!(?:1|an?|one|half an) )\S+) (?P<unit>hour|minute)$", re.IGNORECASE)


class _Clause(NamedTuple):
    """A part of the message: its words, and where they stand."""

    words: str
    start: int
    end: int
    asks: bool


class _Spent(NamedTuple):
    """An amount that was spent: its words, the clause that it stands in, and the skill."""

    amount: str
    clause: _Clause
    skill: str | None


def with_hours_reported(
    message: str, vocabulary: Vocabulary, context: Context, read: Read
) -> tuple[Intent, ...]:
    """Return the hours that a message reports as spent, with what it says beside; or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked, and the skill that was spoken of.
        read: Reads what is left of the message.
    """
    if context.expecting in _OF_ITSELF or (context.shown.closed and not context.due):
        return ()
    of_deed = context.shown.pieces and not vocabulary.find(message)
    told = AMOUNT.search(message) or context.unplaced or _TALLY.match(message)
    if of_deed or not told:
        return ()
    if not _shown_alone(message, vocabulary, context):
        week = read_week_reported(message, vocabulary, context, read) or read_week_tallied(
            message, vocabulary, context, read
        )
        if week:
            return week
    clauses = list(_clauses(message))
    alone = _tally(message, clauses, vocabulary)
    if alone:
        return (_counted(_told(message, alone, vocabulary), vocabulary, context),)
    spent = _spent(clauses, vocabulary, context) if len(message.split()) <= _LONGEST else []
    if not spent:
        return ()
    words = reworded(message, _edits(message, clauses, spent, vocabulary, context))
    beside = tuple(_beside(words, spent, vocabulary, read))
    hours = with_remarks(_told(message, spent, vocabulary), beside, vocabulary)
    counted = _counted(hours, vocabulary, context)
    placed = [it.text for it in counted.choices]
    # A level is told beside the deed that led to it; of both, one is kept for the check-in.
    kept = (
        it
        for it in beside
        if it.kind == "set_level" or not any(overlap(it, words) for words in placed)
    )
    return (counted, *kept)


def _counted(hours: Intent, vocabulary: Vocabulary, context: Context) -> Intent:
    """Return hours that were told, as what the open check-in goes on with where there is one."""
    if not (context.checkin == "open" or context.due) or not hours.heard:
        return hours
    told = week_told(hours.quote, vocabulary, promises=context.promises)
    return opened(hours.quote, told)


def _beside(
    words: Reworded, spent: list[_Spent], vocabulary: Vocabulary, read: Read
) -> Iterator[Intent]:
    """Yield what the rest of a message says, its hours left out."""
    claim = CLAIMS.fullmatch(words.text.strip(" ,.;"))
    if claim is not None and len(spent) == 1 and spent[0].skill is not None:
        yield level_asked(words.said, spent[0].skill, claim)
        return
    rest = () if _BARELY.fullmatch(words.text) else as_typed(read(words.text), words, vocabulary)
    yield from (it for one in rest if _stands(it := _named(one, spent), vocabulary))


def _tally(message: str, clauses: list[_Clause], vocabulary: Vocabulary) -> list[_Spent]:
    """Return the hours of a list that says so: "hours this week: Kubernetes 3, Docker 2"."""
    named = vocabulary.find(message) if _TALLY.match(message) else ()
    figures = [(it, _FIGURE.match(message, it.end)) for it in named]
    if not all(figure for _, figure in figures):
        return []
    return [_Spent(f"{n['n']} hours", clauses[0], it.skill) for it, n in figures if n is not None]


def _clauses(message: str) -> Iterator[_Clause]:
    start = 0
    for cut in (*_CLAUSE.finditer(message), None):
        end = len(message) if cut is None else cut.start()
        if message[start:end].strip():
            asks = cut is not None and "?" in cut[0]
            yield _Clause(message[start:end], start, end, asks or message[start:end].endswith("?"))
        start = end if cut is None else cut.end()


def _spent(clauses: list[_Clause], vocabulary: Vocabulary, context: Context) -> list[_Spent]:
    """Return the amounts that clauses report, each with the skill that it was spent on."""
    found: list[_Spent] = []
    deeds = [it for it in clauses if _is_deed(it, vocabulary, context)]
    message = " ; ".join(it.words for it in clauses)
    of_all = _spoken_of(message, vocabulary, context)
    for at, it in enumerate(clauses):
        amounts = [one[0] for one in AMOUNT.finditer(_RATHER.sub("", it.words))]
        more = _MORE.match(it.words) if found and found[-1].clause is clauses[at - 1] else None
        if more and not amounts and vocabulary.find(it.words):
            unit = "hour" if more["amount"] in {"1", "one", "an", "a"} else "hours"
            amounts = [f"{more['amount']} {unit}"]
        elif (
            not amounts
            or it.asks
            or TURNS.search(it.words)
            or WEEKLY.search(it.words)
            or not (_reports(it, vocabulary) or (_is_beside(it, vocabulary, context) and deeds))
        ):
            continue
        named = {one.skill for one in vocabulary.find(it.words)}
        skill = next(iter(named)) if len(named) == 1 else None if named else of_all
        whole = len(amounts) == 1 and not (SEVERAL.search(message) or LONG_AGO.search(message))
        amount = amounts[0] if whole else ""
        found.append(_Spent(amount, it, skill))
    return found


def _reports(clause: _Clause, vocabulary: Vocabulary) -> bool:
    """Whether a clause by itself tells that its amount was spent on learning."""
    words = clause.words
    if PASSED.search(words) and ONLY_REPORTS.fullmatch(_masked(words, vocabulary)):
        return True
    learns = LEARNS.search(words)
    if learns and vocabulary.find(words) and ALL_IN.search(words):
        return True
    return REPORTS.search(words) is not None and bool(learns or vocabulary.find(words))


def _is_deed(clause: _Clause, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether a clause tells of learning that was done."""
    words = clause.words
    if clause.asks or TURNS.search(words) or WEEKLY.search(words):
        return False
    if LATELY.search(words) and ONLY_REPORTS.fullmatch(_masked(words, vocabulary)):
        return True
    object_of_it = bool(LEARNS.search(words) or vocabulary.find(words))
    if context.expecting != "hours" and ENDED.match(words):
        object_of_it = True
    return bool(DID_THAT.search(words) or (DEED.search(words) and object_of_it))


def _is_beside(clause: _Clause, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether a clause is an amount and nothing else that would make it of something else."""
    words = _masked(clause.words, vocabulary)
    if context.expecting == "hours" and not (ALL_IN.search(words) or PASSED.search(words)):
        return BESIDE_DEED.fullmatch(words.strip()) is not None
    return ONLY_REPORTS.fullmatch(words) is not None


def _masked(words: str, vocabulary: Vocabulary) -> str:
    """Return words with each skill and amount as one word, which a report may hold."""
    named = reworded(words, [Edit(it.start, it.end, "it") for it in vocabulary.find(words)])
    return AMOUNT.sub("hours", _RATHER.sub("", named.text))


def _spoken_of(told: str, vocabulary: Vocabulary, context: Context) -> str | None:
    """Return the skill that the work was on: the one that is named, or was spoken of before."""
    named = {it.skill for it in vocabulary.find(told)}
    if named:
        return named.pop() if len(named) == 1 else None
    if context.expecting == "level":
        return context.skill
    return context.shown.skill if context.shown.kind in _OF_SKILL else None


def _shown_alone(told: str, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether a message names no skill, and so tells of the one that was just shown."""
    return context.shown.kind in _OF_SKILL and not vocabulary.find(told)


def _edits(
    message: str,
    clauses: list[_Clause],
    spent: list[_Spent],
    vocabulary: Vocabulary,
    context: Context,
) -> Iterator[Edit]:
    """Yield what leaves the amounts out of a message, and the clauses that hold nothing else."""
    counted = [it.clause for it in spent]
    before = 0
    for clause in clauses:
        after_comma = message[before : clause.start].strip() == ","
        start, before = before if after_comma else clause.start, clause.end
        reports = ONLY_REPORTS.fullmatch(_masked(clause.words, vocabulary)) is not None
        if clause in counted:
            done = DONE.match(clause.words) is not None
            if (reports and not done) or _MORE.match(clause.words):
                yield Edit(start, clause.end, "")
                continue
            for it in TIED.finditer(clause.words):
                ends = it.end() == len(clause.words)
                yield Edit(clause.start + it.start(), clause.start + it.end(), "" if ends else " ")
        elif DONE.match(clause.words) or (context.expecting == "offer" and reports):
            continue
        elif reports and not vocabulary.find(clause.words) and not LEARNS.search(clause.words):
            yield Edit(start, clause.end, "")


def _named(intent: Intent, spent: list[_Spent]) -> Intent:
    """Return what was read of the rest: with a level asked for, or the words that are named."""
    looks_up = {it.kind for it in intent.choices} <= {"explain", "recall"}
    if intent.kind == "clarify" and looks_up and intent.skill in {it.skill for it in spent}:
        return Intent(kind="ask_level", confidence=0.9, quote=intent.quote, skill=intent.skill)
    if intent.kind != "unclear":
        return intent
    return Intent(
        kind="unclear", confidence=0.0, quote=intent.quote, text=bare(intent.text or intent.quote)
    )


def _stands(intent: Intent, vocabulary: Vocabulary) -> bool:
    """Whether something that was read beside hours is of weight: no remark, and no hours again."""
    if intent.kind in {"hours_done", "bad_hours"}:
        return False
    return intent.kind != "unclear" or wants_something(intent.quote, vocabulary)


def _plain(amount: str) -> str:
    """Return an amount as it stands alone: "10 hours" of "a 10 hour course"."""
    return _SINGLE.sub(r"\g<n> \g<unit>s", _HYPHENS.sub(" ", amount.strip()))


def _told(message: str, spent: list[_Spent], vocabulary: Vocabulary) -> Intent:
    """Return the hours with the words that the check-in takes, a line of them for each skill."""
    words = [f"{_plain(it.amount)} of {it.skill}" for it in spent if it.amount and it.skill]
    sure = tuple(it for it in words if hours_by_skill(it, vocabulary))
    skills = [it.skill for it in spent]
    if len(set(skills)) < len(skills):  # of one skill twice: the second may hold the first
        sure = ()
    first = spent[0]
    return Intent(
        kind="hours_done",
        confidence=0.97,
        quote=message,
        skill=first.skill,
        text=_plain(first.amount),
        heard=sure,
    )

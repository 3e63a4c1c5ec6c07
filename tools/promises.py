"""Reading promises: what became of one, and which are made."""

import re

from tools.counts import COUNT, count
from tools.domain import Outcome
from tools.late import late

MOST_PROMISES = 20

_PARTLY = late(
    r"\b(?:part(?:ly|ial(?:ly)?)?|half(?:way)?|almost|mostly|nearly|somewhat|a bit|a little"
    r"|(?:some|most|parts?) of|not (?:all|quite|fully|entirely|completely)|started)\b"
    r"|^some\b|\b[1-9]\d? ?%"
)
_NOT = late(
    r"\b(?:did(?:n['’]?t| not)|could(?:n['’]?t| not)|have(?:n['’]?t| not)|not|never|none|nothing)\b"
)
_MISSED = late(r"\b(?:skip(?:ped)?|miss(?:ed)?|fail(?:ed)?|forgot(?:ten)?)\b")
_NO = late(r"(?:no|nope|nah|n|✗|✘)(?!\w)")
_YES = late(r"(?:yes|yep|yeah|yup|y|sure|✓|✔)(?!\w)")
_DONE = late(
    r"\b(?:kept|keep|done|did|finished|completed?|achieved|managed|made it|all of it|100 ?%)"
)

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_ARTICLES = frozenset({"a", "an"})
_NUMBER = late(rf"(?<![\w.,/-])(?P<n>{COUNT})(?![\w.,/%:-]*\w|%)(?: (?P<thing>[^\W\d_]+))?")
_DAY = late(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\d{1,2}\b"
    rf"|\d{{1,2}}(?: of)? {_MONTH}\b|{_MONTH} \d{{1,2}}\b"
    r"|(?:by|until|till?|before|at|chapters?|parts?|pages?|sections?|modules?|lessons?|units?"
    r"|weeks?|days?|levels?|steps?|versions?|numbers?|no\.?) \d{1,3}\b(?: ?(?:am|pm)\b)?"
    r"|(?:19|20)\d\d\b)"
)
"""A figure that dates or names something, and counts nothing."""
_THAT_ONE = late(r"\b(?:that|this|the|each|every|first|last|next|which|other) one\b")
_OF_THEM = frozenset({"of", "so", "only", "already", "now", "yet", "in", "this"})
"""What may follow a number that counts what was promised."""

_MARK = late(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")
_BETWEEN = late(r"[\n;]+")


def read_outcome(text: str, promised: str = "") -> Outcome | None:
    """Return what became of a promise, or ``None`` where the words are unclear or contradict.

    A number says what became of a promise that has one: of "ask three clients", "I asked two" is a
    part, and "all three" the whole.

    Args:
        text: The words as typed: "yes", "half of it", "didn't get to it", "skipped", "two".
        promised: The promise.
    """
    said = " ".join(text.casefold().split())
    negated, missed = _NOT.search(said), _MISSED.search(said)
    yes, no, done = _YES.match(said), _NO.match(said), _DONE.search(said)
    counted = None if negated or missed or no else _by_count(said, promised)
    if counted is not None:
        return counted
    if _PARTLY.search(said):
        return None if missed else "partly"
    if negated:
        done_first = done is not None and done.start() < negated.start()
        return None if yes or missed or done_first else "not kept"
    if no or missed:
        return None if yes or done else "not kept"
    return "kept" if yes or done else None


def _by_count(said: str, promised: str) -> Outcome | None:
    """Return what a number alone, or of the same thing, says of a promise of a number."""
    asked, told = _counted(promised.casefold()), _counted(_THAT_ONE.sub("", said))
    if len(asked) != 1 or len(told) != 1:
        return None
    thing, rest = asked[0]["thing"] or "", told[0]["thing"] or ""
    if rest and rest not in _OF_THEM and not (thing and rest.startswith(thing.rstrip("s"))):
        return None
    wanted, done = count(asked[0]["n"]), count(told[0]["n"])
    if done >= wanted:
        return "kept"
    return "partly" if done else "not kept"


def _counted(words: str) -> list[re.Match[str]]:
    """Return the numbers of words that count something."""
    found = _NUMBER.finditer(_DAY.sub(" ", words))
    return [it for it in found if it["n"] not in _ARTICLES]


def split_promises(text: str) -> tuple[str, ...]:
    """Return the single promises of a text: one on each line, after each number or semicolon."""
    lines = [part for line in _BETWEEN.split(text) for part in _numbered(line.strip())]
    promises = (" ".join(_MARK.sub("", line).split()) for line in lines)
    return tuple(dict.fromkeys(it for it in promises if it))


def _numbered(line: str) -> list[str]:
    """Return the parts of a line that counts them: "1. Read it 2. Try it"."""
    cuts = [0]
    if re.match(r"1[.)]\s", line):
        while found := late(rf"(?<=\s){len(cuts) + 1}[.)]\s").search(line, cuts[-1]):
            cuts.append(found.start())
    return [line[start:end] for start, end in zip(cuts, [*cuts[1:], len(line)], strict=True)]

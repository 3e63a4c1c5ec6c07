"""Whether what is to be saved of the user is really said in the words that it rests on."""

import re
from collections.abc import Iterable
from typing import Final

from tools import units
from tools.domain import Fact
from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.intent import Intent, IntentKind
from tools.understanding.levels.statements import stated_levels
from tools.understanding.phrases import bare, plain
from tools.understanding.standing import refuses, standing
from tools.vocabulary import Vocabulary

_STATES: Final[frozenset[IntentKind]] = frozenset(
    {"introduce", "fact", "set_level", "evidence", "unrecognised", "unclear"}
)
"""What words may be read as that tell something of the user; what no rule reads may be one."""

_NUMBER = late(r"(?<![\w.,])\d+(?:[.,' \u00a0]\d+)*(?P<thousand> ?k\b)?", re.IGNORECASE)
_WORD = late(r"[^\W\d_]+")
_PERIOD = late(
    r"\b(?:hour|hourly|day|daily|week|weekly|month|monthly|quarter|year|yearly|annum)s?\b"
)
_REQUESTS = late(
    r"(?:please )?(?:show|tell me|give|list|explain|compare|find|search|open|look|help|draft|write"
    r"|read|import|check|set|make|plan|start|let'?s|let us|can|could|would|will|do|does|what|how"
    r"|why|when|where|which|who|is|are|am)\b",
    re.IGNORECASE,
)
_DENIES = late(r"\b(?:not?|never|neither|nor|none|without|cannot)\b|n't\b", re.IGNORECASE)
_CLAUSE = late(r"[,;.!?\n]|\b(?:and|but|though|although|while)\b", re.IGNORECASE)
_EMPTY: Final = late(
    r"(?:a|an|and|are|as|at|been|by|for|from|has|have|i|in|is|it|me|my|of|on|or|per|so|that|the"
    r"|this|to|was|we|with)"
)
_SHORTEST = 4
_FEWEST_WORDS = 3


def says_level(
    quote: str, skill: str, level: int, vocabulary: Vocabulary, read: Iterable[Intent] = ()
) -> bool:
    """Whether words give a level to a skill, by rule.

    Args:
        quote: The words.
        skill: The skill's canonical name.
        level: The level, 0 to 5.
        vocabulary: The skills that are known.
        read: What the words were understood as.
    """
    claims = {it.level for it in read_claims(quote, vocabulary) if it.skill == skill}
    told = {it.level for it in read if it.kind == "set_level" and it.skill == skill}
    return level in claims | told | stated_levels(quote, skill, vocabulary)


def says_fact(fact: Fact, read: Iterable[Intent] = ()) -> bool:
    """Whether the words of a fact's quote say it: its figures and its words stand in them.

    Args:
        fact: The fact.
        read: What the quote was understood as; a value that the rules read is said.
    """
    value = fact.value.casefold()
    if any(it.kind == "fact" and it.text.casefold() == value for it in read):
        return True
    quote = plain(fact.quote).casefold()
    if not _numbers_within(f"{value} {fact.unit}", quote):
        return False
    held = {_stem(it) for it in _WORD.findall(quote)}
    words = [it for it in _WORD.findall(plain(value)) if not _EMPTY.fullmatch(it)]
    if not all(_stem(it) in held or it == "k" for it in words):
        return False
    periods, told = _periods(fact.unit.casefold()), _periods(quote)
    return _denied(value, quote) and (not periods or not told or bool(periods & told))


def _denied(value: str, quote: str) -> bool:
    """Whether a value is denied where the words that it comes from are, and else is not."""
    first = next(iter(_content(value)), "")
    clauses = [it for it in _CLAUSE.split(quote) if first in _content(it)] or [quote]
    return any(bool(_DENIES.search(it)) == bool(_DENIES.search(value)) for it in clauses)


def bears_on(quote: str, value: str) -> bool:
    """Whether words have a figure, or a word of four letters or more, in common with a value.

    Args:
        quote: The words.
        value: The value.
    """
    words = {it for it in _content(value) if len(it) >= _SHORTEST}
    figures = _numbers(plain(value)) & _numbers(plain(quote))
    return bool(figures) or bool(words & set(_content(plain(quote))))


def tells(words: str, read: Iterable[Intent]) -> bool:
    """Whether words may tell something of the user: no question, no wish, no request.

    Args:
        words: The words.
        read: What they were understood as.
    """
    clause = bare(plain(words))
    if "?" in words or len(clause.split()) < _FEWEST_WORDS or _REQUESTS.match(clause):
        return False
    plainly = standing(clause) == "plain" and not refuses(clause)
    return plainly and {kind for it in read for kind in _kinds(it)} <= _STATES


def names(words: str, skill: str, vocabulary: Vocabulary) -> bool:
    """Whether words name a skill, by its name as it is written or as the vocabulary finds it.

    Args:
        words: The words.
        skill: The skill's canonical name.
        vocabulary: The skills that are known.
    """
    if re.search(rf"(?<!\w){re.escape(skill)}(?!\w)", words):
        return True
    return any(it.skill == skill for it in vocabulary.find(words))


def tells_of_a_deed(read: Iterable[Intent]) -> bool:
    """Whether words were understood as evidence, or may be."""
    return any("evidence" in _kinds(it) for it in read)


def _kinds(intent: Intent) -> set[IntentKind]:
    """Return what an intent is, or may be where it asks back."""
    return {it.kind for it in intent.choices} if intent.kind == "clarify" else {intent.kind}


def _content(text: str) -> list[str]:
    return [_stem(it) for it in _WORD.findall(text.casefold()) if not _EMPTY.fullmatch(it)]


def _stem(word: str) -> str:
    if word in units.WRITTEN:
        return units.plain(word)
    return word.removesuffix("s") if len(word) >= _SHORTEST else word


def _periods(text: str) -> set[str]:
    same = {"daily": "day", "annum": "year"}
    found = (it[0].removesuffix("s").removesuffix("ly") for it in _PERIOD.finditer(text))
    return {same.get(it, same.get(f"{it}ly", it)) for it in found}


def _numbers_within(value: str, quote: str) -> bool:
    """Whether every figure of a value stands in the words, however it is written."""
    told = _numbers(quote)
    return all(_written(it) & told for it in _NUMBER.finditer(value))


def _numbers(text: str) -> set[float]:
    return {number for it in _NUMBER.finditer(text) for number in _written(it)}


def _written(figure: re.Match[str]) -> set[float]:
    """Return the numbers that a figure may be: "92.000" may be either."""
    digits = figure[0].removesuffix(figure["thousand"] or "")
    times = 1_000 if figure["thousand"] else 1
    whole = float("".join(filter(str.isdigit, digits)))
    parted = digits.replace(",", ".")
    decimal = (
        {float(parted)} if parted.count(".") == 1 and parted.replace(".", "").isdigit() else set()
    )
    return {times * it for it in {whole, *decimal}}

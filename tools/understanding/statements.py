"""What the user states about themselves: levels, their work, their name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tools.domain import SkillClaim
from tools.intake.claims import read_claims
from tools.understanding.figures import FigureLevel, figure_levels
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.phrases import without_correction
from tools.understanding.standing import Standing, refuses, standing
from tools.understanding.work import read_facts
from tools.vocabulary import Vocabulary

STATES_A_LEVEL = 0.92
"""The confidence of an introduction that states a level, and does not only name skills."""

_NOT_MINE: dict[Standing, IntentKind] = {
    "hypothetical": "hypothetical",
    "others": "others",
    "wish": "wish",
    "posting": "others",
}
_USES = re.compile(
    r"^i(?:'ve| have|'m| am)?\s+(?:\w+ly |also |have |been |mostly |often |still |now |just )*"
    r"(?:use|used|using|know|knew|work(?:ed|ing)? (?:with|in|on)|have|built?|build|building|wrote"
    r"|written|write|deploy(?:ed)?|run|ran|learn(?:ed|t)|finished|completed|took|taken|studied"
    r"|practi[cs]ed|do|did|done|code[d]? in|program(?:med)? in|played with|experience[d]?|taught"
    r"|teach|familiar|comfortable|good|started)\b"
    r"|^my (?:stack|tools|skills|main|tech|languages?|toolbox|day)\b|^(?:skills?|stack|tools"
    r"|tech)\s*:"
    r"|^(?:experience|experienced|worked|familiar|comfortable) (?:in|with)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"^(?:what if|imagine|suppose|supposing|pretend|hypothetically|assuming|assume)\b",
    re.IGNORECASE,
)
_LIST_REST = re.compile(
    r"(?:\s|[,;/&+()–-]|\band\b|\d|\+|\byears?\b|\byrs?\b|\bof\b|\bsome\b|\bfor\b)+", re.IGNORECASE
)
_VERSIONED = frozenset({"Python", "Java", "Angular", "PHP", "C#", "Vue.js", "Ruby"})


def read_statement(clause: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what a clause states of the user; nothing is a statement that only supposes.

    Args:
        clause: A sentence or a part of one.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    words = without_correction(clause)
    figures = figure_levels(words, vocabulary)
    claims = read_claims(words, vocabulary)
    stands = standing(words)
    if stands != "plain" or refuses(words):
        supposes = bool(_SUPPOSED.match(words))
        speaks = supposes or figures or any(claim.level is not None for claim in claims)
        kind = _NOT_MINE.get(stands)
        if kind is None or not (speaks or (stands in {"hypothetical", "wish"} and claims)):
            return ()
        plainly = 0.9 if speaks or stands == "hypothetical" else 0.7
        skill = _first(figures, claims)
        level = figures[0].level if figures else None
        return (Intent(kind=kind, confidence=plainly, quote=clause, skill=skill, level=level),)
    unclear = _unclear_figure(words, figures)
    if unclear is not None:
        return (unclear,)
    facts = tuple(read_facts(words, context))
    told = _Told(words, claims, figures, introduces=bool(facts))
    return (*facts, *_levels(told, vocabulary, context))


def _first(figures: tuple[FigureLevel, ...], claims: tuple[SkillClaim, ...]) -> str | None:
    named = [it.skill for it in figures] or [claim.skill for claim in claims]
    return named[0] if named else None


def _unclear_figure(clause: str, figures: tuple[FigureLevel, ...]) -> Intent | None:
    for figure in figures:
        if figure.level is None and figure.linked:
            return Intent(kind="bad_level", confidence=0.9, quote=clause, skill=figure.skill)
        if figure.level is not None and figure.second is not None and figure.second <= 5:  # noqa: PLR2004 - levels go to 5
            choices = tuple(
                Intent(kind="set_level", quote=clause, skill=figure.skill, level=level)
                for level in (figure.level, figure.second)
            )
            return Intent(
                kind="clarify", confidence=0.9, quote=clause, skill=figure.skill, choices=choices
            )
    return None


class _Told(NamedTuple):
    """What a clause tells of skills, read in two ways, and whether it tells of the user too."""

    clause: str
    claims: tuple[SkillClaim, ...]
    figures: tuple[FigureLevel, ...]
    introduces: bool


def _levels(told: _Told, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    clause = told.clause
    stated = {claim.skill: claim.level for claim in told.claims if claim.level is not None}
    given = {it.skill: it for it in told.figures if it.level is not None}
    named = stated.keys() | given.keys() | {claim.skill for claim in told.claims}
    if given and len(named) == 1 and not told.introduces:
        figure = next(iter(given.values()))
        yield _single(clause, figure, plain=figure.skill in stated, context=context)
        return
    if stated or (told.claims and (given or _owns(told, context))):
        yield Intent(kind="introduce", confidence=STATES_A_LEVEL if stated else 0.86, quote=clause)
    elif len(told.claims) > 1 and _is_list(clause, vocabulary):
        yield Intent(kind="introduce", confidence=0.65, quote=clause)
    for figure in given.values():
        if stated.get(figure.skill) != figure.level:
            yield Intent(
                kind="set_level",
                confidence=0.9,
                quote=clause,
                skill=figure.skill,
                level=figure.level,
            )


def _owns(told: _Told, context: Context) -> bool:
    """Whether the skills that a clause merely mentions are plainly the user's."""
    asked = context.expecting == "about"
    return told.introduces or asked or bool(_USES.search(told.clause))


def _is_list(clause: str, vocabulary: Vocabulary) -> bool:
    """Whether a clause holds nothing but names of skills, and perhaps years."""
    rest = clause
    for mention in reversed(vocabulary.find(clause)):
        rest = rest[: mention.start] + " " + rest[mention.end :]
    return not _LIST_REST.sub("", rest)


def _single(clause: str, figure: FigureLevel, *, plain: bool, context: Context) -> Intent:
    """Return the one level that a clause gives; "Python 3" alone may be a version."""
    asked = context.expecting in {"about", "level"} and figure.skill not in _VERSIONED
    sure = plain or figure.linked or asked
    return Intent(
        kind="set_level",
        confidence=0.94 if sure else 0.65,
        quote=clause,
        skill=figure.skill,
        level=figure.level,
    )

"""What the user states about themselves: levels, their work, their name."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tools.domain import SkillClaim
from tools.intake.levels.bare_digits import may_be_version
from tools.intake.levels.written_levels import as_shares
from tools.intake.profiles.claims import read_claims, read_remarks, said_in_sentence
from tools.late import late
from tools.understanding.facts.beside_facts import parts_beside
from tools.understanding.facts.elliptic import with_subject
from tools.understanding.facts.fact_standing import may_be_fact, standing_facts
from tools.understanding.facts.own_facts import own_facts
from tools.understanding.facts.telling import read_note, read_wished, to_remember
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.figures import FigureLevel, figure_levels
from tools.understanding.memory.keeping import without_keeping
from tools.understanding.phrases import without_correction
from tools.understanding.roles.targets import read_target
from tools.understanding.standing import Standing, refuses, standing
from tools.vocabulary import Vocabulary

STATES_A_LEVEL = 0.92
"""The confidence of an introduction that states a level, and does not only name skills."""

_LEFT = 0.8
"""The confidence that a fact is none: any plain reading of something else comes before it."""

_NOT_MINE: dict[Standing, IntentKind] = {
    "hypothetical": "hypothetical",
    "others": "others",
    "wish": "wish",
    "posting": "others",
}
_USES = late(
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
_TELLS = late(
    r"^(?:(?:and|also|mostly|mainly|some|a bit of|a little|lots of|plenty of|good|with|just"
    r"|only)\s+)*"
    r"(?:i\b(?!\s+(?:haven'?t|have not|don'?t|do not|can'?t|cannot|never|thought|think|want"
    r"|would|need"
    r"|could|might|heard|read|lost|speak|hate))|(?!i\b|can\b|could\b|would\b|will\b|please\b"
    r"|do\b|what"
    r"|which|how\b|why|who|where|when|is\b|are\b|am\b|haven'?t|not\b|never\b|no\b|got\b|my \w+ is"
    r"|write|make|show|give|tell|explain|build|code|find|help|teach|fix|create|draft|plan|people"
    r"|they)"
    r"[\w+#.])",
    re.IGNORECASE,
)
"""How what tells of oneself begins, where it was asked for: the user's doing, or bare names."""
_DENIES = late(r"n't\b|\bnot\b|\bnever\b|\bno\b", re.IGNORECASE)
_TO_COACH = late(
    r"\b(?:can|could|would|will|do|did|if) (?:you|u)\b|\b(?:please|for me)\b|\bso (?:that )?you\b"
    r"|\b[\w-]+\.(?:json|zip|pdf|docx|csv|txt|md)\b",
    re.IGNORECASE,
)
"""What is asked of the coach: the skills that it names are not told."""
_NOT_OWN = late(
    r"\b(?:certificates?|certified|certification|licen[cs]es?|diploma|degree|exam|minus|clue|no "
    r"idea"
    r"|bsc|msc|phd|thought about|thinking (?:of|about)|interested in|curious about|want(?:ed)? to"
    r"|would like|like to|wish|hope|plan to|need to|going to|course in|class in)\b",
    re.IGNORECASE,
)
"""What names a skill and does not say that the user has it."""
_SUPPOSED = late(
    r"^(?:what if|imagine|suppose|supposing|pretend|hypothetically|assuming|assume)\b",
    re.IGNORECASE,
)
_LIST_REST = late(
    r"(?:\s|[,;/&+()–-]|\band\b|\d|\+|\byears?\b|\byrs?\b|\bof\b|\bsome\b|\bfor\b)+", re.IGNORECASE
)
_TOLD_AS_LEVEL = late(
    r"[0-5]\s*,?\s+(?:actually|now|these days|today|tbh|to be honest|honestly|i(?:'d| would) say"
    r"|i think|i reckon|i guess|only|at (?:best|most)|for me|please|sir|ma'?am)[\s.!]*$"
    r"|^(?:(?:sir|madam|ma'?am|please|kindly|and|also|so|ok(?:ay)?|now|just|then)[\s,]+)*(?:note"
    r"|update|set|put|mark|record|write|correct|revise|save|change|enter|log|register)\b",
    re.IGNORECASE,
)
"""What makes a level of a figure beside a skill: an order to note it, or a remark on it."""


def read_statement(clause: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what a clause states of the user; nothing is a statement that only supposes.

    Args:
        clause: A sentence or a part of one.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    rest = to_remember(clause)
    if rest is not None:
        found = _quoted(read_statement(rest, vocabulary, context), clause)
        return found or read_note(clause)
    words = "" if _CHECKED.match(clause) else without_keeping(without_correction(clause))
    shares = as_shares(words)
    figures = figure_levels(shares, vocabulary)
    claims = read_claims(words, vocabulary)
    stands = standing(with_subject(words))
    wished = standing_facts(read_wished(clause, words, vocabulary, context), words)
    told = own_facts(clause, words, stands, vocabulary, context)
    if wished and stands == "wish":
        return tuple(dict.fromkeys((*wished, *told.so)))
    if stands != "plain" or refuses(words):
        return told.so or _not_plain(clause, words, stands, figures, claims)
    facts = tuple(dict.fromkeys((*wished, *told.so)))
    unclear = _unclear_figure(clause, figure_levels(words, vocabulary)) or _two_levels(
        clause, shares, vocabulary
    )
    if unclear is not None:
        return (*facts, *_beside(unclear, clause, claims), unclear)
    parts = parts_beside(words, (*facts, *told.read), claims, vocabulary)
    corrects = without_correction(clause) != clause
    introduces = any(it.fact in {"name", "headline"} for it in told.so)
    beside = (_told_in(it, vocabulary, introduces=introduces, corrects=corrects) for it in parts)
    found = (*facts, *(it for part in beside for it in _levels(part, vocabulary, context)))
    return found or (_not_so(clause) if told.read or may_be_fact(words) else ())


_CHECKED = late(
    r"^(?:(?:can|could|would) (?:you|we) |please |let'?s )*(?:check|test|see|find out|verify"
    r"|examine)"
    r" (?:if|whether) (?:i'?m|i am|my)\b",
    re.IGNORECASE,
)
"""What wants a level examined, and supposes none."""


def _not_plain(
    clause: str,
    words: str,
    stands: Standing,
    figures: tuple[FigureLevel, ...],
    claims: tuple[SkillClaim, ...],
) -> tuple[Intent, ...]:
    """Return why nothing is kept of a clause that supposes, wishes or speaks of others."""
    supposes = bool(_SUPPOSED.match(words))
    speaks = supposes or figures or any(claim.level is not None for claim in claims)
    kind = _NOT_MINE.get(stands)
    if kind is None or not (speaks or (stands in {"hypothetical", "wish"} and claims)):
        return _not_so(clause) if stands != "question" and may_be_fact(words) else ()
    plainly = 0.9 if speaks or stands == "hypothetical" else 0.7
    skill = _first(figures, claims)
    level = figures[0].level if figures else None
    return (Intent(kind=kind, confidence=plainly, quote=clause, skill=skill, level=level),)


def _not_so(clause: str) -> tuple[Intent, ...]:
    """Return that what looks like a fact of the user's is not so, or not so any more."""
    return (Intent(kind="wish", confidence=_LEFT, quote=clause, text="fact"),)


def _quoted(found: tuple[Intent, ...], clause: str) -> tuple[Intent, ...]:
    """Return facts with the whole clause as their quote; levels stand on their own words."""
    return tuple(
        it.model_copy(update={"quote": clause}) if it.kind == "fact" else it for it in found
    )


def stated_levels(text: str, skill: str, vocabulary: Vocabulary) -> frozenset[int]:
    """Return every level that words give to a skill, both ends of a range among them.

    Args:
        text: The words.
        skill: The skill's canonical name.
        vocabulary: The skills that are known.
    """
    said = (it.level for it in said_in_sentence(text, vocabulary) if it.skill == skill)
    ranges = (
        end
        for it in figure_levels(text, vocabulary)
        if it.skill == skill and it.second is not None
        for end in (it.level, it.second)
    )
    return frozenset(it for it in (*said, *ranges) if it is not None)


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


def _beside(unclear: Intent, clause: str, claims: Iterable[SkillClaim]) -> Iterator[Intent]:
    """Yield the levels that a clause gives to other skills than the one in doubt."""
    for claim in claims:
        if claim.level is not None and claim.skill != unclear.skill:
            yield Intent(
                kind="set_level",
                confidence=STATES_A_LEVEL,
                quote=clause,
                skill=claim.skill,
                level=claim.level,
            )


def _two_levels(clause: str, words: str, vocabulary: Vocabulary) -> Intent | None:
    """Return the question which of two levels is meant, where a clause gives a skill both."""
    given: dict[str, list[int]] = {}
    for it in said_in_sentence(words, vocabulary):
        if it.level is not None:
            given.setdefault(it.skill, []).append(it.level)
    for skill, levels in given.items():
        apart = tuple(dict.fromkeys(levels))
        if len(apart) > 1:
            choices = tuple(
                Intent(kind="set_level", quote=clause, skill=skill, level=level) for level in apart
            )
            return Intent(
                kind="clarify", confidence=0.9, quote=clause, skill=skill, choices=choices
            )
    return None


class _Told(NamedTuple):
    """What a clause tells of skills, read in two ways, and whether it tells of the user too.

    Attributes:
        clause: The clause.
        claims: The skills in it, with the levels that its words give.
        figures: The levels that its figures give.
        introduces: Whether it tells of the user beside.
        corrects: Whether it begins by taking something back.
    """

    clause: str
    claims: tuple[SkillClaim, ...]
    figures: tuple[FigureLevel, ...]
    introduces: bool
    corrects: bool


def _told_in(part: str, vocabulary: Vocabulary, *, introduces: bool, corrects: bool) -> _Told:
    """Return what a part of a clause tells of skills by itself."""
    figures = figure_levels(as_shares(part), vocabulary)
    return _Told(part, read_claims(part, vocabulary), figures, introduces, corrects)


def _levels(told: _Told, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    clause = told.clause
    stated = {claim.skill: claim.level for claim in told.claims if claim.level is not None}
    doubtful = bool(told.claims) and bool(read_remarks(clause, vocabulary))
    given = {it.skill: it for it in told.figures if it.level is not None}
    named = stated.keys() | given.keys() | {claim.skill for claim in told.claims}
    if given and len(named) == 1 and not told.introduces and not doubtful:
        figure = next(iter(given.values()))
        plain = figure.skill in stated or (told.corrects and not _names_version(figure))
        yield _single(clause, figure, plain=plain, context=context)
        return
    # First the levels: whoever is told a level needs no note that it was mentioned.
    versions = not stated and all(map(_may_be_version, given.values()))
    for figure in given.values():
        if stated.get(figure.skill) != figure.level and not versions:
            yield Intent(
                kind="set_level",
                confidence=0.9,
                quote=clause,
                skill=figure.skill,
                level=figure.level,
            )
    if stated or doubtful or (told.claims and (given or _owns(told, context))):
        sure = stated or doubtful
        yield Intent(kind="introduce", confidence=STATES_A_LEVEL if sure else 0.86, quote=clause)
    elif len(told.claims) > 1 and _is_list(clause, vocabulary):
        yield Intent(kind="introduce", confidence=0.65, quote=clause)


def _may_be_version(it: FigureLevel) -> bool:
    """Whether a figure beside a skill may be its version: "we run on Python 3 and Django 4"."""
    return not it.linked and _names_version(it)


def _names_version(it: FigureLevel) -> bool:
    return it.level is not None and may_be_version([it.skill.casefold()], it.level)


def _owns(told: _Told, context: Context) -> bool:
    """Whether the skills that a clause merely mentions are plainly the user's."""
    if _NOT_OWN.search(told.clause) or read_target(told.clause, context) is not None:
        return False
    asked = context.expecting == "about" and _TELLS.match(told.clause) is not None
    asked = asked and not (_DENIES.search(told.clause) or _TO_COACH.search(told.clause))
    return told.introduces or asked or bool(_USES.search(told.clause))


def _is_list(clause: str, vocabulary: Vocabulary) -> bool:
    """Whether a clause holds nothing but names of skills, and perhaps years."""
    rest = clause
    for mention in reversed(vocabulary.find(clause)):
        rest = rest[: mention.start] + " " + rest[mention.end :]
    return not _LIST_REST.sub("", rest)


def _single(clause: str, figure: FigureLevel, *, plain: bool, context: Context) -> Intent:
    """Return the one level that a clause gives; "Python 3" alone may be a version."""
    version = _names_version(figure)
    asked = context.expecting in {"about", "level"} and not version
    # "Actually Python 3" right after a level of Python was told is no version.
    again = figure.skill in context.stated
    told = not version and bool(_TOLD_AS_LEVEL.search(clause))
    sure = plain or figure.linked or asked or again or told
    return Intent(
        kind="set_level",
        confidence=0.94 if sure else 0.65,
        quote=clause,
        skill=figure.skill,
        level=figure.level,
    )

"""One check for whatever reader of levels and mentions: does the clause vouch for what was read?

A reader looks for what it knows, and passes over the rest. Here the part of the sentence that
gives a level, or names a skill, is looked at again as a whole: where it holds a denial, somebody
else, a wish, the past or a question that does not belong to the level, it is asked for instead.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.apart_levels import as_of_now, skill_places
from tools.understanding.levels.level_tokens import LEVEL, tokens
from tools.understanding.levels.tagged_levels import ASKS_TO_AGREE
from tools.understanding.turning import Turn, governs, turned
from tools.vocabulary import Mention, Vocabulary

_CUT = late(
    r"[,;:!?\n()]+|\.+(?!\d)|…|\s[–—-]+\s|\b(?:but|though|although|tho|whereas|while|because"
    r"|cos|cuz"
    r"|(?<=[0-5] )since(?= (?:i|i'm|i've|the|my|it|we|that|nobody|no)\b)|so(?! far\b)"
    r"|yet(?= )|and)\b"
    r"|(?<= [0-5])\s+(?=(?:we|i) (?:did|had|used|use|do|learn\w*|studied|made|built)\b)",
    re.IGNORECASE,
)
_ENDS = late(r"[.!?\n]+(?:\s|$)|;")
_OWN = late(
    r"(?:and |or )?(?:i|i'm|i'd|i've|me|mine|myself|my (?:own|honest|real)|for me|to me|honestly"
    r"|actually|tbh|in (?:truth|fact|reality)|rather|more like|call it|make (?:it|that)|put|it'?s"
    r"|it is|that'?s|is|really)\b",
    re.IGNORECASE,
)
_HANGS = late(
    r"(?:if|unless|once|says|said|according to|at least (?:he|she|they)|that(?:'s| is) what"
    r" (?:he|she|they|my|the))\b(?! (?:i'?m |i am )?(?:being )?(?:honest|fair|anything|that\b"
    r"|not\b"
    r"|pushed|pressed))",
    re.IGNORECASE,
)
"""How a part begins on which the one before it hangs."""

_COUNTS = late(
    r"(?:[1-5]|two|three|four|five) (?!(?:levels|stars|points|this|always|perhaps|sometimes|plus"
    r"|tops|besides|thanks|yes|guess|as|is|was|across|overall)\b)[a-z]{2,}s\b(?! (?:[0-5]|and)\b)",
    re.IGNORECASE,
)
"""A figure before things, which it counts: "time management: 4 kids"."""
_NO_OTHER = late(r"\b(?:no|zero|without|not|never(?: \w+)?)\s+(?:any\s+)?$", re.IGNORECASE)
_NONE_OF_IT = late(
    r"\s*[:=–-]?\s*(?:none|nothing|nil|nope|nada|zero|zip|zilch|never)\b(?! (?:more|less|but)\b)",
    re.IGNORECASE,
)


_LIKENED = late(
    r"\b(?:compared (?:to|with)|in comparison (?:to|with)|unlike|(?:^|just |much |a bit |more )like"
    r"|similar to|(?:close|closer|next) to|\w+er than|(?:more|less|other|rather) than|worse than"
    r"|as (?:good|bad|well|strong|weak|much|little|rusty|far)(?: \w+)? as|apart from|besides"
    r"|instead of|on par with|on a par with)\s+(?:my |the |with )?$",
    re.IGNORECASE,
)
"""How a skill is named that another is likened to: "next to Docker, a 2"."""


class _Segment(NamedTuple):
    """A part of a sentence that tells one thing.

    Attributes:
        start: Where it begins in the message.
        end: Where it ends.
        words: It, with what ends it: a question mark.
        begins: Whether it begins a sentence.
    """

    start: int
    end: int
    words: str
    begins: bool


def without_doubted(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what was read, with what its own clause does not vouch for as a question.

    Args:
        found: What was read, its quotes as typed.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked: its answer is read by itself.
    """
    read = [it for intent in found for it in _vouched(intent, message, vocabulary, context)]
    doubted = [it for it in read if it not in found and it.kind == "clarify"]
    if len(doubted) > 1:
        read = [it for it in read if it not in doubted]
        read.append(_of_several(doubted))
    return tuple(read)


def _of_several(doubted: Sequence[Intent]) -> Intent:
    """Return the one question of several levels that a yes answers for all."""
    return Intent(
        kind="unrecognised",
        confidence=0.9,
        quote=doubted[0].quote,
        text="”, “".join(dict.fromkeys(it.quote for it in doubted)),
        choices=tuple(it.choices[0] for it in doubted),
    )


def _vouched(
    it: Intent, message: str, vocabulary: Vocabulary, context: Context
) -> Iterator[Intent]:
    if it.kind == "set_level" and it.skill is not None and it.level is not None:
        if _is_only_likened(message, it.skill, vocabulary):
            yield _likened(it, context)
            return
        answers = it.skill in _asked_of(context)
        turn = None if answers else _turn(message, it.quote, it.skill, it.level, vocabulary)
        rival = turn and _has_rival(message, it.skill, it.level, vocabulary)
        yield it if turn is None else _question(it, "denied" if rival else turn)
    elif it.kind == "introduce":
        yield from _introduced(it, message, vocabulary)
    else:
        yield it


def _asked_of(context: Context) -> set[str | None]:
    """Return the skills whose level was asked for, or put to the user."""
    if context.expecting not in {"level", "offer"}:
        return set()
    offered = context.offered.choices if context.offered is not None else ()
    return {context.skill, *(it.skill for it in offered if it.kind == "set_level")}


def _is_only_likened(message: str, skill: str, vocabulary: Vocabulary) -> bool:
    """Whether a skill is named only as what another one is likened to."""
    named = [it for it in skill_places(message, vocabulary) if it.skill == skill]
    return bool(named) and all(_LIKENED.search(message, 0, it.start) for it in named)


def _likened(it: Intent, context: Context) -> Intent:
    """Return the question whether a level is that of what was asked about."""
    asked = context.skill if context.expecting == "level" else None
    meant = it.model_copy(update={"skill": asked or it.skill})
    return _question(meant, "others")


def _has_rival(message: str, skill: str, level: int | None, vocabulary: Vocabulary) -> bool:
    """Whether a message that names one skill gives another level too: "she says 5, I say 3"."""
    named = skill_places(message, vocabulary)
    found = {it.level for it in tokens(message, named) if it.sign == LEVEL}
    return {it.skill for it in named} == {skill} and bool(found - {level})


def _introduced(it: Intent, message: str, vocabulary: Vocabulary) -> Iterator[Intent]:
    """Yield an introduction as it is, or what of it is vouched for, each skill by itself."""
    claims = read_claims(it.quote, vocabulary)
    turns = {
        claim.skill: _turn(message, it.quote, claim.skill, claim.level, vocabulary)
        for claim in claims
    }
    if not any(turns.values()):
        yield it
        return
    for claim in claims:
        turn = turns[claim.skill]
        part = _part(it.quote, claim.skill, claim.level, vocabulary)
        one = Intent(
            kind="set_level",
            confidence=it.confidence,
            quote=part or it.quote,
            skill=claim.skill,
            level=claim.level,
        )
        if turn is not None:
            rival = _has_rival(message, claim.skill, claim.level, vocabulary)
            yield _question(one, "denied" if rival else turn)
        elif claim.level is not None:
            yield one
        elif part is not None:
            yield it.model_copy(update={"quote": part})


def _part(quote: str, skill: str, level: int | None, vocabulary: Vocabulary) -> str | None:
    """Return the part of a quote that says no more than one claim, or ``None``."""
    for one in _segments(quote):
        said = [(it.skill, it.level) for it in read_claims(one.words, vocabulary)]
        if said == [(skill, level)]:
            return one.words.strip()
    return None


def _question(it: Intent, turn: Turn) -> Intent:
    """Return what is asked in the place of a level: whether it is so, or which it is."""
    if it.level is None or turn in {"denied", "past"}:
        return Intent(kind="ask_level", confidence=0.9, quote=it.quote, skill=it.skill)
    return Intent(kind="clarify", confidence=0.75, quote=it.quote, skill=it.skill, choices=(it,))


def _turn(
    message: str, quote: str, skill: str, level: int | None, vocabulary: Vocabulary
) -> Turn | None:
    """Return how the clause of a level turns it, or ``None`` where it vouches for it."""
    message, quote = as_of_now(message), as_of_now(quote)
    at = max(message.find(quote), 0)
    end = at + len(quote) if quote in message else len(message)
    every = skill_places(message, vocabulary)
    segments = list(_segments(_without_names(message, every, skill)))
    inside = [it for it in segments if it.start < end and it.end > at]
    named = [it.start for it in every if it.skill == skill]
    places = _figures(message, level, every) if level is not None else []
    told = [it for it in inside if any(it.start <= place < it.end for place in places)]
    told = told or [it for it in inside if any(it.start <= place < it.end for place in named)]
    if level and places and all(_COUNTS.match(message, it) for it in places):
        return "supposed"
    if level and any(ASKS_TO_AGREE.match(message, it) for it in places):
        return "asked"
    turns = [_of_segment(it, segments, none=level == 0, mention=level is None) for it in told]
    return turns[0] if turns and all(turns) else None


def _without_names(message: str, named: Sequence[Mention], skill: str) -> str:
    """Return a message of the same length without names, nor the denial of other skills.

    "Report writing" speaks of no report, and the "no" of "Excel 4 no SQL" not of Excel, nor does
    the "none" of "SQL none Excel 4".
    """
    for it in named:
        denied = _NO_OTHER.search(message, 0, it.start) if it.skill != skill else None
        none = _NONE_OF_IT.match(message, it.end) if it.skill != skill else None
        start = denied.start() if denied else it.start
        end = none.end() if none else it.end
        message = f"{message[:start]}{'_' * (end - start)}{message[end:]}"
    return message


def _figures(message: str, level: int, named: Sequence[Mention]) -> list[int]:
    """Return where a message gives a level, in figures or in words."""
    return [it.start for it in tokens(message, named) if it.level == level and it.sign != "S"]


def _of_segment(
    it: _Segment, segments: Sequence[_Segment], *, none: bool, mention: bool
) -> Turn | None:
    words = it.words.strip()
    turn = turned(words, none=none, mention=mention, begins=it.begins)
    if turn is not None:
        return turn
    at = segments.index(it)
    after = segments[at + 1] if at + 1 < len(segments) else None
    if after is not None and not after.begins and _HANGS.match(after.words.strip()):
        return governs(after.words.strip(), "") or "supposed"
    own = _OWN.match(words) is not None
    while not segments[at].begins:
        at -= 1
        before = segments[at].words.strip()
        turn = governs(before, words)
        if turn is not None and not (own and turn == "others"):
            return turn
        own = own or _OWN.match(before) is not None
    return None


def _segments(message: str) -> Iterator[_Segment]:
    """Yield the parts of a message that each tell one thing."""
    start, begins = 0, True
    for cut in _CUT.finditer(message):
        if message[start : cut.start()].strip():
            yield _Segment(start, cut.start(), message[start : cut.start()], begins)
            begins = False
        begins = begins or _ENDS.match(message, cut.start()) is not None
        start = cut.end()
    if message[start:].strip():
        yield _Segment(start, len(message), message[start:], begins)

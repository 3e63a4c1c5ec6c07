"""What a reply says that someone did, and whether anything they told bears it out."""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from tools.gate.grounds import Grounds
from tools.intake.phrases import one_of
from tools.late import late
from tools.vocabulary import Vocabulary

Fault = Literal["part played", "skill", "employer"]
"""More than their part, a skill, or a place of work that nothing known speaks of."""

_LED = one_of("""
    led, headed, directed, managed, ran the, chaired, spearheaded, supervised, were in charge of
    was in charge of, were responsible for, was responsible for
""")
_OWNED = one_of(r"owned, founded, single-handedly \w+, co-?founded")
_MADE = one_of("architected, designed, invented, pioneered, created")
_WHO = (
    r"(?:^\W*|\b(?:[Yy]ou|I)(?:'ve| have| had)?(?: \w+ly| also| already| then)? "
    r"|\band (?=\w+ed |led ))"
)
_PARTS: Final = tuple(late(rf"{_WHO}(?P<verb>(?i:{it}))\b") for it in (_LED, _OWNED, _MADE))
_SAME_PART: Final = (
    late(
        r"\b(?:led|lead|leads|leading|head(?:ed|s|ing)?|direct(?:ed|s|ing|or)"
        r"|manag(?:ed?|es|ing|er)|ran|run|chair(?:ed|s)?|spearheaded|in charge|responsible)\b"
    ),
    late(r"\b(?:own(?:ed|s|er)?|(?:co-?)?found(?:ed|er)|alone|by myself|single-handedly)\b"),
    late(
        r"\b(?:architect(?:ed)?|design(?:ed|s|ing)|invent(?:ed)?|pioneer(?:ed)?|creat(?:ed|es|ing|or)"
        r"|built|wrote|made)\b"
    ),
)
_ASSERTS: Final = late(
    r"\b(?:[Yy]ou|I)(?:'ve| have| had|'d)?(?: \w+ly| also| already| then)? (?:were |was |am |are )?"
    r"(?P<verb>[a-z-]+)"
    r"|\b(?:[Yy]our|[Mm]y) (?:[\w-]+ ){0,3}"
    r"(?:experience|background|work|expertise|time|role|years)\b",
)
_NOT_SAID: Final = late(
    r"\b(?:if|unless|whether|once|when|would|could|should|might|may|can|will|'ll|want|wish"
    r"|try|consider|never|not|n't|no|without|instead of|aim|hope|plan|need|ask(?:s|ed)?|requires?"
    r"|looks? for|example)\b",
    re.IGNORECASE,
)
_NOTHING: Final = late(
    r"^(?:Tell (?:me|us)|Describe|Give (?:me|us)|Nothing\b|Don't|Do not|Never)"
    r"|\ba time (?:when )?you\b|\bleft out\b|\bdon't (?:say|write|claim)\b"
)
"""A sentence that says nothing of the kind: a question to prepare for, a warning."""
_NONE: Final = late(r" (?:no|none|nothing|nobody)\b")
_CLAUSE_END: Final = late(r", |[;:—] ?")
_HELD: Final = late(
    r"\b(?:[Yy]ou|I)(?:'ve| have| had)?(?: \w+ly| also| already)? (?:used|use|worked with|work with"
    r"|built|shipped|deployed|ran|run|written|wrote|know|mastered|learned|taught|designed"
    r"|have (?:\w+ ){0,4}(?:experience|knowledge|background|years|skills)|bring"
    r"|(?:are|am) (?:\w+ )?(?:fluent|experienced|proficient|strong|skilled|expert|good))\b"
    r"|\b(?:[Yy]our|[Mm]y) (?:[\w/+#.-]+ ){0,3}"
    r"(?:experience|background|expertise|skills?|knowledge)\b"
    r"|\b(?:I(?:'m| am)|[Yy]ou(?:'re| are)) an? (?:[\w-]+ ){1,4}with\b",
)
_EMPLOYER: Final = late(
    r"\b(?:at|for|with|joined|from) "
    r"(?P<name>(?!I\b)[A-Z][\w&'’.-]*(?: (?:of |and |& )?(?!I\b)[A-Z][\w&'’.-]*){0,3})"
)
_WORD: Final = late(r"[a-z][a-z'-]{3,}")
_EMPTY: Final = frozenset(
    """
    with that this from have been were your their about which while when then they into over than
    also more work worked people project projects role using used through across where
    managed headed leading directed owned designed created responsible charge
    """.split()  # noqa: SIM905 - a list of words
)


class Claimed(NamedTuple):
    """Something that is said of a person's experience, and that nothing known bears out.

    Attributes:
        fault: What it is.
        start: The offset of its first character.
        end: The offset after its last one.
        text: It.
    """

    fault: Fault
    start: int
    end: int
    text: str


def unproven(piece: str, grounds: Grounds, vocabulary: Vocabulary) -> Iterator[Claimed]:
    """Yield what a sentence says of someone's experience that nothing known bears out.

    Args:
        piece: The sentence; a question, a wish, a condition and a denial say nothing.
        grounds: What is known.
        vocabulary: The skills that are known by name.
    """
    if piece.rstrip().endswith("?") or _NOTHING.search(piece):
        return
    start = 0
    for end in [*_CLAUSE_END.finditer(piece), None]:
        clause = piece[start : end.start() if end else len(piece)]
        for it in _in_clause(clause, grounds, vocabulary):
            yield it._replace(start=start + it.start, end=start + it.end)
        start = end.end() if end else start


def _in_clause(clause: str, grounds: Grounds, vocabulary: Vocabulary) -> Iterator[Claimed]:
    yield from _parts_played(clause, grounds)
    if (held := _HELD.search(clause)) and not _denied(clause, held):
        yield from _skills(clause, held, grounds, vocabulary)
    said = _ASSERTS.search(clause)
    if said and not _denied(clause, said):
        yield from _employers(clause, grounds, vocabulary)


def _denied(clause: str, said: re.Match[str]) -> bool:
    """Whether what comes before words, or right behind them, keeps them from being said."""
    return bool(_NOT_SAID.search(clause[: said.end()]) or _NONE.match(clause[said.end() :]))


def _parts_played(clause: str, grounds: Grounds) -> Iterator[Claimed]:
    for part, same in zip(_PARTS, _SAME_PART, strict=True):
        for match in part.finditer(clause):
            about = _object(clause[match.end() :])
            if _denied(clause, match):
                continue
            if not any(_bears_out(said, same, about) for said in _sentences(grounds)):
                yield Claimed("part played", *match.span("verb"), match["verb"])


def _object(after: str) -> frozenset[str]:
    """Return the first words that tell what was led or made."""
    words = [it.rstrip("s") for it in _WORD.findall(after.casefold()) if it not in _EMPTY]
    return frozenset(words[:2])


def _sentences(grounds: Grounds) -> Iterator[str]:
    for text in grounds.own:
        yield from re.split(r"(?<=[.!?])\s|\n|;", text)


def _bears_out(said: str, same: re.Pattern[str], about: frozenset[str]) -> bool:
    return bool(same.search(said)) and about <= _telling(said)


def _telling(text: str) -> frozenset[str]:
    words = _WORD.findall(text.casefold())
    return frozenset(it.rstrip("s") for it in words if it not in _EMPTY)


def _skills(
    piece: str, held: re.Match[str], grounds: Grounds, vocabulary: Vocabulary
) -> Iterator[Claimed]:
    own = {it.skill.casefold() for text in grounds.own for it in vocabulary.find(text)}
    for it in vocabulary.find(piece):
        if it.start < held.start() or it.skill.casefold() in own | _held(grounds):
            continue
        if not any(it.alias.casefold() in text for text in grounds.own):
            yield Claimed("skill", it.start, it.end, it.alias)


def _held(grounds: Grounds) -> set[str]:
    return {skill for skill, levels in grounds.levels.items() if any(levels)}


def _employers(piece: str, grounds: Grounds, vocabulary: Vocabulary) -> Iterator[Claimed]:
    for match in _EMPLOYER.finditer(piece):
        name = match["name"].rstrip(".")
        plain = re.sub(r"['’]s$", "", name).casefold()
        known = any(plain in text for text in grounds.own) or plain in grounds.names
        if not known and not vocabulary.find(name):
            yield Claimed("employer", match.start("name"), match.start("name") + len(name), name)

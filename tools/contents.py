"""What documents hold, counted and named."""

from collections.abc import Iterable, Iterator, Sequence

from tools.domain import (
    POSITIONING,
    Blueprint,
    Content,
    Fact,
    FactKind,
    InterviewKind,
    RoadmapLevel,
    Role,
)
from tools.domain.blueprint import MOST_LINES
from tools.wording import listed

_INTERVIEW: tuple[InterviewKind, ...] = ("exercise", "question", "stage", "topic")


def contents_of_role(role: Role) -> tuple[Content, ...]:
    """Return what a role's text holds beyond its requirements: each thing counted and named.

    Args:
        role: The role.
    """
    blueprint = role.blueprint or Blueprint()
    return tuple(
        Content(what=what, count=len(names), names=tuple(names[:MOST_LINES]))
        for what, names in (*_of_blueprint(blueprint), *_around(role))
        if names
    )


def _of_blueprint(of: Blueprint) -> Iterator[tuple[str, Sequence[str]]]:
    yield "responsibility", [it.text for it in of.responsibilities]
    yield "KPI", [it.name for it in of.kpis]
    yield "rubric dimension", [it.name for it in of.rubric]
    for kind in _INTERVIEW:
        yield f"interview {kind}", [it.title for it in of.interview if it.kind == kind]
    yield "first goal", [f"{it.period}: {it.text}" for it in of.goals]
    yield "level", [_leveled(it.track, it.name) for it in of.levels]
    topics = [topic for level in of.levels for topic in level.topics]
    yield "topic", [it.name for it in topics]
    yield "resource", list(dict.fromkeys(one for it in topics for one in it.resources))
    yield "milestone", [it.text for it in of.milestones]


def _around(role: Role) -> Iterator[tuple[str, Sequence[str]]]:
    yield "pay band", [it.name for it in role.pay_bands]
    yield "feeder role", role.feeders
    yield "next role", role.next_roles


def _leveled(track: str, name: str) -> str:
    return f"{track}, {name}" if track else name


def contents_of_facts(facts: Iterable[Fact]) -> tuple[Content, ...]:
    """Return what someone says for themselves, counted by kind and named by its subject.

    Args:
        facts: Facts of any kind; the others are left out.
    """
    held = list(facts)
    of_kind = ((kind, [it for it in held if it.kind == kind]) for kind in POSITIONING)
    return tuple(
        Content(what=kind, count=len(those), names=tuple(map(_called, those[:MOST_LINES])))
        for kind, those in of_kind
        if those
    )


_KINDS: dict[FactKind, str] = {
    "experience": "position",
    "volunteer": "volunteer position",
    "education": "education entry",
    "contact": "contact detail",
    "pay": "statement of pay",
    "role": "wanted role",
}
_SINGLE = ("name", "headline", "summary")


def kinds_of_facts(facts: Iterable[Fact]) -> tuple[Content, ...]:
    """Return facts counted by their kind, each named, the kinds in the order of the text.

    Args:
        facts: Facts of any kind.
    """
    of_kind: dict[FactKind, list[Fact]] = {}
    for it in facts:
        of_kind.setdefault(it.kind, []).append(it)
    return tuple(
        Content(
            what=_KINDS.get(kind, kind),
            count=len(those),
            names=tuple(map(_called, those[:MOST_LINES])),
        )
        for kind, those in of_kind.items()
    )


def kinds_in_words(held: Iterable[Content]) -> str:
    """Return kinds of facts as a list: "name, headline, 3 positions and 2 languages".

    Args:
        held: The kinds, counted.
    """
    words = [
        it.what if it.count == 1 and it.what in _SINGLE else content_in_words(it) for it in held
    ]
    return listed(words)


def _called(fact: Fact) -> str:
    return fact.subject or fact.value


def content_in_words(held: Content) -> str:
    """Return how much of a thing there is: "1 KPI", "7 responsibilities", "2 pitches".

    Args:
        held: The thing, counted.
    """
    if held.count == 1:
        return f"1 {held.what}"
    if " of " in held.what:
        many = held.what.replace(" of ", "s of ", 1)
    elif held.what.endswith("y"):
        many = held.what[:-1] + "ies"
    else:
        many = held.what + ("es" if held.what.endswith("ch") else "s")
    return f"{held.count} {many}"


def level_time(level: RoadmapLevel) -> str:
    """Return when a level of a roadmap is: ", months 0 to 6", ", about 3 weeks", or ``""``.

    Args:
        level: The level.
    """
    if level.start is not None and level.end is not None:
        return f", {level.unit}s {level.start:g} to {level.end:g}"
    if level.end is not None:
        return f", {level.end:g} {level.unit}{'' if level.end == 1 else 's'}"
    return "" if level.start is None else f", from {level.unit} {level.start:g}"

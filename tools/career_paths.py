"""The ways from where a person stands to a role, over the roles that lead to it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tools.alternatives import settled_role
from tools.domain import CareerPaths, Role, RoleStanding, Route, SkillClaim, Stop
from tools.namesakes import posted_title
from tools.standing import Levels, comparable, known_levels, nearness, standing
from tools.titles import title_words
from tools.vocabulary import Vocabulary

MOST_ROUTES = 3
"""How many ways are shown."""

MOST_STOPS = 4
"""How many roles may lie before the aim on one way."""


def career_paths(
    aim: Role,
    roles: Iterable[Role],
    claims: Iterable[SkillClaim],
    vocabulary: Vocabulary,
    linking: Iterable[Role] = (),
) -> CareerPaths:
    """Return the ways to a role over the roles that lead to it.

    A role leads to another where either names the other in its career path. Of the roles from which
    the aim can be reached over at most three others, each way begins at one of the nearest (see
    ``nearness``) and takes the fewest steps, over the nearer role where there is a choice. A way is
    left out where it passes through a role nearer than its first, since one would begin there, and
    where it is the end of another.

    Args:
        aim: The role to reach.
        roles: The roles that are known, the aim among them; their order changes nothing but which
            of several roles of one title is meant by a link: the aim, else the first.
        claims: What is known of the person.
        vocabulary: Holds the hours of each skill.
        linking: Further roles whose career paths count; roles of the same titles stand for them.

    Raises:
        CoachError: No level is known, or the aim asks for nothing or twice for the same skill.
    """
    levels = known_levels(claims)
    person = _Person(levels, vocabulary)
    aimed = person.standing(aim)
    known = [aim, *(it for it in roles if it.title != aim.title and comparable(it))]
    links = _Links(known, (*known, *linking))
    standings = {it.title: person.standing(it) for it in known}
    onward = _onward(aim.title, links, standings)
    ways = [(*_way(start, onward), aim.title) for start in _starts(onward, standings)]
    after = sorted(links.after(aim.title), key=lambda it: nearness(standings[it]))
    return CareerPaths(
        aim=Stop(standing=aimed, hours=aimed.hours, pay=aim.pay),
        routes=tuple(_route(way, links, person) for way in ways),
        onward=tuple(_route((aim.title, it), links, person).stops[1] for it in after),
        named_before=links.strangers_before(aim),
        named_after=links.strangers_after(aim),
    )


@dataclass(frozen=True, slots=True)
class _Person:
    """What is known of a person, and what it takes to go on from there."""

    levels: Levels
    vocabulary: Vocabulary

    def standing(self, role: Role) -> RoleStanding:
        return standing(role, self.levels, self.vocabulary)

    def after(self, role: Role) -> "_Person":
        """Return the person once every known gap of a role is closed."""
        asked = settled_role(role, self.levels).requirements
        reached = {
            it.skill: it.level
            for it in asked
            if (level := self.levels.get(it.skill)) is not None and level < it.level
        }
        return _Person({**self.levels, **reached}, self.vocabulary)


class _Links:
    """Which known role leads to which, and where that is said."""

    def __init__(self, known: Sequence[Role], linking: Iterable[Role]) -> None:
        self.roles = {it.title: it for it in known}
        self._linking = tuple(linking)
        self._titles: dict[frozenset[str], str] = {}
        for role in known:
            self._titles.setdefault(title_words(posted_title(role)), role.title)
        self._said: dict[str, dict[str, str]] = {}
        for role in self._linking:
            self._add(role)

    def _add(self, role: Role) -> None:
        own, source = self._named(posted_title(role)), role.path_source or role.source
        for name in role.feeders:
            self._link(self._named(name), own, source)
        for name in role.next_roles:
            self._link(own, self._named(name), source)

    def _link(self, before: str | None, after: str | None, source: str) -> None:
        if before is not None and after is not None and before != after:
            self._said.setdefault(after, {}).setdefault(before, source)

    def _named(self, title: str) -> str | None:
        return self._titles.get(title_words(title))

    def before(self, title: str) -> Mapping[str, str]:
        """Return the roles that lead to one, each with the source that says so."""
        return self._said.get(title, {})

    def after(self, title: str) -> tuple[str, ...]:
        """Return the roles that one leads to."""
        return tuple(after for after, before in self._said.items() if title in before)

    def strangers_before(self, role: Role) -> tuple[str, ...]:
        """Return the titles named as leading to a role of which nothing is known."""
        return self._strangers(name for it in self._of_title(role) for name in it.feeders)

    def strangers_after(self, role: Role) -> tuple[str, ...]:
        """Return the titles named as next after a role of which nothing is known."""
        return self._strangers(name for it in self._of_title(role) for name in it.next_roles)

    def _of_title(self, role: Role) -> Iterator[Role]:
        meant = title_words(posted_title(role))
        return (it for it in self._linking if title_words(posted_title(it)) == meant)

    def _strangers(self, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(it for it in names if self._named(it) is None))


def _onward(aim: str, links: _Links, standings: Mapping[str, RoleStanding]) -> dict[str, str]:
    """Return for each role from which the aim can be reached the next one on the way to it."""
    onward: dict[str, str] = {}
    reached = [aim]
    for _ in range(MOST_STOPS):
        found: list[str] = []
        for title in sorted(reached, key=lambda it: nearness(standings[it])):
            new = links.before(title).keys() - onward.keys() - {aim}
            onward |= dict.fromkeys(new, title)
            found += new
        reached = found
    return onward


def _starts(onward: Mapping[str, str], standings: Mapping[str, RoleStanding]) -> list[str]:
    """Return the roles at which the ways begin, the nearest first."""
    place = {it: nearness(standings[it]) for it in onward}
    starts: list[str] = []
    passed: set[str] = set()
    for it in sorted(onward, key=lambda it: place[it]):
        way = _way(it, onward)
        if it not in passed and place[it] == min(place[stop] for stop in way):
            starts.append(it)
            passed.update(way)
    return starts[:MOST_ROUTES]


def _way(start: str, onward: Mapping[str, str]) -> tuple[str, ...]:
    """Return the roles from one to the last before the aim."""
    way = [start]
    while onward[way[-1]] in onward:
        way.append(onward[way[-1]])
    return tuple(way)


def _route(way: Sequence[str], links: _Links, person: _Person) -> Route:
    stops: list[Stop] = []
    coming = person
    for at, title in enumerate(way):
        role = links.roles[title]
        following = way[at + 1] if at + 1 < len(way) else None
        stops.append(
            Stop(
                standing=person.standing(role),
                hours=coming.standing(role).hours,
                pay=role.pay,
                named_in=links.before(following)[title] if following else "",
            )
        )
        coming = coming.after(role)
    return Route(stops=tuple(stops), hours=sum(it.hours for it in stops))

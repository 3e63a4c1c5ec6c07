"""The ways from role to role: where they begin, what they take, and what is not known."""

import datetime as dt
from collections.abc import Mapping
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.career_paths import MOST_ROUTES, MOST_STOPS, career_paths
from tools.catalogue import builtin_roles
from tools.domain import CareerPaths, Pay, Requirement, Role, SkillClaim
from tools.errors import CoachError
from tools.gaps import score_gaps
from tools.standing import nearness
from tools.vocabulary import builtin_vocabulary

DAY = dt.date(2026, 11, 23)
VOCABULARY = builtin_vocabulary()
PAY = Pay(low=50_000, high=60_000, currency="EUR", period="year", source="posting.md")


def role(
    title: str, level: int, *, feeders: tuple[str, ...] = (), after: tuple[str, ...] = ()
) -> Role:
    return Role(
        title=title,
        requirements=(
            Requirement(skill="Python", level=level),
            Requirement(skill="SQL", level=level),
        ),
        feeders=feeders,
        next_roles=after,
        source=f"{title}.md",
    )


TRAINEE = role("Trainee Gardener", 1)
GARDENER = role("Gardener Engineer", 2, feeders=("trainee gardener",))
HEAD = role("Head Gardener Engineer", 4, feeders=("Gardener engineers' guild", "Florist"))
ORCHARD = role("Orchard Manager", 3, after=("Head Gardener Engineer", "Estate Owner"))
ROLES = (TRAINEE, GARDENER.model_copy(update={"next_roles": (HEAD.title,)}), HEAD, ORCHARD)


def paths(
    aim: Role, levels: Mapping[str, int | None], roles: tuple[Role, ...] = ROLES
) -> CareerPaths:
    said = [SkillClaim(skill=it, level=level) for it, level in levels.items()]
    return career_paths(aim, roles, said, VOCABULARY)


def titles(found: CareerPaths) -> list[list[str]]:
    return [[it.standing.role for it in route.stops] for route in found.routes]


def test_ways_begin_at_the_nearest_roles_and_end_at_the_aim() -> None:
    assert titles(paths(HEAD, {"Python": 1, "SQL": 0})) == [
        ["Trainee Gardener", "Gardener Engineer", "Head Gardener Engineer"],
        ["Orchard Manager", "Head Gardener Engineer"],
    ]


def test_each_stop_takes_what_the_ones_before_it_leave() -> None:
    found = paths(HEAD, {"Python": 1, "SQL": 0})
    first = found.routes[0]
    straight = score_gaps(
        HEAD,
        [SkillClaim(skill="Python", level=1), SkillClaim(skill="SQL", level=0)],
        VOCABULARY,
        as_of=DAY,
    )
    assert first.hours == sum(it.hours for it in first.stops) == found.aim.hours
    assert found.aim.hours == sum(it.hours or 0 for it in straight.skills)
    assert [it.standing.readiness.low for it in first.stops] == [50, 25, 12.5]


def test_unknown_levels_are_no_hours_and_are_counted() -> None:
    stops = paths(HEAD, {"Python": 1}).routes[0].stops
    assert [it.standing.unassessed for it in stops] == [1, 1, 1]


def test_what_is_named_and_not_known_is_said() -> None:
    found = paths(HEAD, {"Python": 1})
    assert found.named_before == ("Gardener engineers' guild", "Florist")
    assert paths(ORCHARD, {"Python": 1}).named_after == ("Estate Owner",)


def test_the_roles_after_it_are_shown_with_what_they_take_from_there() -> None:
    onward = paths(ORCHARD, {"Python": 4, "SQL": 0}).onward
    assert [it.standing.role for it in onward] == ["Head Gardener Engineer"]
    sql = VOCABULARY.get("SQL")
    assert sql is not None
    assert onward[0].hours == sql.hours[3]


def test_where_a_link_is_said_and_what_a_role_pays_stand_at_each_stop() -> None:
    paid = ORCHARD.model_copy(update={"pay": PAY})
    found = paths(HEAD, {"Python": 1}, (*ROLES[:3], paid))
    orchard = next(route for route in found.routes if len(route.stops) == 2).stops
    assert (orchard[0].pay, orchard[0].named_in) == (PAY, "Orchard Manager.md")
    assert (orchard[1].pay, orchard[1].named_in) == (None, "")


def test_a_role_that_nothing_leads_to_has_no_way_but_the_straight_one() -> None:
    found = paths(TRAINEE, {"Python": 1})
    assert found.routes == ()
    assert found.aim.standing.role == "Trainee Gardener"


def test_a_circle_ends() -> None:
    round_about = (
        role("Clerk Manager", 2, feeders=("Porter Manager",)),
        role("Porter Manager", 1, feeders=("Clerk Manager",)),
    )
    assert titles(paths(round_about[0], {"Python": 1}, round_about)) == [
        ["Porter Manager", "Clerk Manager"]
    ]


def test_a_posting_keeps_the_links_of_the_catalogue_for_its_title() -> None:
    own = Role(title="Staff Engineer", requirements=TRAINEE.requirements, source="posting.md")
    others = tuple(it for it in builtin_roles() if it.title != own.title)
    said = [SkillClaim(skill="Python", level=3)]
    found = career_paths(own, (own, *others), said, VOCABULARY, builtin_roles())
    assert found.routes
    assert {route.stops[-1].standing.role for route in found.routes} == {"Staff Engineer"}


@pytest.mark.parametrize(
    ("aim", "levels", "said"),
    [(HEAD, {}, "none is known yet"), (Role(title="Empty"), {"SQL": 1}, "lists no requirement")],
)
def test_what_has_no_way_is_said(aim: Role, levels: dict[str, int | None], said: str) -> None:
    with pytest.raises(CoachError, match=said):
        paths(aim, levels)


def test_the_catalogue_links_its_own_roles_both_ways() -> None:
    by_title = {it.title: it for it in builtin_roles()}
    for it in builtin_roles():
        assert all(it.title in by_title[name].next_roles for name in it.feeders)
        assert all(it.title in by_title[name].feeders for name in it.next_roles)
        assert it.title not in it.feeders
        assert it.feeders or it.next_roles


skills = ("Python", "SQL", "Docker", "Git", "Kubernetes")
held = st.dictionaries(st.sampled_from(skills), st.integers(0, 5), min_size=1)
builtin = st.sampled_from(builtin_roles())


@settings(deadline=None, max_examples=25)
@given(builtin, held, st.randoms(use_true_random=False))
def test_ways_over_the_catalogue_add_up_and_do_not_depend_on_order(
    aim: Role, levels: dict[str, int | None], random: Random
) -> None:
    found = paths(aim, levels, builtin_roles())
    shuffled = list(builtin_roles())
    random.shuffle(shuffled)
    assert paths(aim, levels, tuple(shuffled)) == found
    by_title = {it.title: it for it in builtin_roles()}
    assert len(found.routes) <= MOST_ROUTES
    for route in found.routes:
        stops = [it.standing for it in route.stops]
        assert route.hours == sum(it.hours for it in route.stops)
        assert stops[-1].role == aim.title
        assert 2 <= len(stops) <= MOST_STOPS + 1
        assert len({it.role for it in stops}) == len(stops)
        assert min(stops[:-1], key=nearness) == stops[0]
        for before, after in pairwise(stops):
            assert after.role in by_title[before.role].next_roles
    assert [nearness(it.stops[0].standing) for it in found.routes] == sorted(
        nearness(it.stops[0].standing) for it in found.routes
    )

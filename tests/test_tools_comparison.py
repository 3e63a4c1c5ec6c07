"""Several roles at once: the order, what serves most of them, and the step that really raises."""

import datetime as dt
from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tools.comparison import compare_roles
from tools.domain import Alternative, Prerequisite, Requirement, Role, Skill, SkillClaim
from tools.effort import hours_between, known_skill
from tools.errors import CoachError, UsageError
from tools.gaps import project_readiness, score_gaps
from tools.standing import nearest_roles, nearness, standing
from tools.vocabulary import Vocabulary

DAY = dt.date(2026, 11, 23)
NAMES = tuple(f"Skill {letter}" for letter in "ABCDEF")
Levels = Mapping[str, int | None]


def skill(name: str, *hours: float, needs: tuple[Prerequisite, ...] = ()) -> Skill:
    one, two, three, four, five = hours
    return Skill(
        name=name,
        category="custom",
        prerequisites=needs,
        hours=(one, two, three, four, five),
        basis="drawn",
    )


def role(title: str, /, **asked: int) -> Role:
    requirements = (Requirement(skill=it, level=level) for it, level in asked.items())
    return Role(title=title, requirements=tuple(requirements))


def claims(levels: Levels) -> list[SkillClaim]:
    return [SkillClaim(skill=it, level=level) for it, level in levels.items()]


VOCABULARY = Vocabulary(
    [
        skill("Baking", 10, 10, 10, 10, 10),
        skill("Icing", 1, 1, 1, 1, 1),
        skill("Sums", 2, 2, 2, 2, 2, needs=(Prerequisite(skill="Icing", level=2),)),
        skill("Talking", 5, 5, 5, 5, 5),
    ]
)
BAKER = role("Baker", Baking=4, Talking=2)
CONFECTIONER = role("Confectioner", Baking=3, Icing=4)
CLERK = role("Clerk", Sums=4, Talking=3)
PERSON: Levels = {"Baking": 2, "Icing": 1, "Sums": 1, "Talking": 1}


def test_the_nearest_role_comes_first_with_the_figures_of_its_gaps() -> None:
    compared = compare_roles([CLERK, CONFECTIONER, BAKER], claims(PERSON), VOCABULARY)
    assert [it.role for it in compared.roles] == ["Baker", "Confectioner", "Clerk"]
    baker = compared.roles[0]
    assert (baker.readiness.low, baker.readiness.high, baker.hours) == (50, 50, 25)
    assert (baker.assessed, baker.unassessed) == (1, 0)


def test_what_is_open_in_most_roles_comes_first() -> None:
    compared = compare_roles([CLERK, CONFECTIONER, BAKER], claims(PERSON), VOCABULARY)
    assert [(it.skill, len(it.needs), it.weight) for it in compared.skills] == [
        ("Baking", 2, 6),
        ("Talking", 2, 6),
        ("Icing", 1, 3),
        ("Sums", 1, 3),
    ]
    assert [(it.role, it.required) for it in compared.skills[0].needs] == [
        ("Baker", 4),
        ("Confectioner", 3),
    ]


def test_the_step_raises_most_roles_for_the_fewest_hours() -> None:
    step = compare_roles([CLERK, CONFECTIONER, BAKER], claims(PERSON), VOCABULARY).step
    assert step is not None
    assert (step.skill, step.from_level, step.to_level, step.hours) == ("Talking", 1, 2, 5)
    assert [(it.role, it.before.low, it.after.low) for it in step.raises] == [
        ("Baker", 50, 75),
        ("Clerk", 29.2, 45.8),
    ]


@pytest.mark.parametrize(
    ("levels", "step"),
    [
        ({**PERSON, "Talking": 5}, "Baking"),
        ({**PERSON, "Talking": None}, "Baking"),  # unknown is no gap to close
        ({"Sums": 1, "Icing": 1, "Baking": 5}, "Icing"),  # what Sums needs is short
        ({"Sums": 1, "Baking": 5}, "Sums"),  # what it needs is unknown, not short
        ({"Sums": 5, "Talking": 5, "Baking": 5, "Icing": 5}, None),
    ],
)
def test_a_step_is_one_that_can_be_taken(levels: Levels, step: str | None) -> None:
    found = compare_roles([CLERK, CONFECTIONER, BAKER], claims(levels), VOCABULARY).step
    assert (found.skill if found else None) == step


@pytest.mark.parametrize(
    ("roles", "levels", "error", "said"),
    [
        ([BAKER], PERSON, UsageError, "only “Baker” is named"),
        ([], PERSON, UsageError, "none is named"),
        ([BAKER, CLERK, BAKER], PERSON, UsageError, "“Baker” is named twice"),
        ([BAKER, CLERK], {}, CoachError, "none is known yet"),
        ([BAKER, CLERK], {"Sums": None}, CoachError, "none is known yet"),
        ([BAKER, Role(title="Nothing")], PERSON, CoachError, "lists no requirement"),
    ],
)
def test_what_cannot_be_compared_is_said(
    roles: list[Role], levels: Levels, error: type[CoachError], said: str
) -> None:
    with pytest.raises(error, match=said):
        compare_roles(roles, claims(levels), VOCABULARY)


def test_no_role_comes_first_because_little_is_known() -> None:
    unknown = role("Unknown", Weaving=3, Dyeing=3, Spinning=3)
    near = nearest_roles([unknown, CLERK, BAKER], claims(PERSON), VOCABULARY)
    assert [it.role for it in near.roles] == ["Baker", "Clerk", "Unknown"]
    assert near.roles[-1].readiness.high == 100


def test_of_two_of_the_same_readiness_the_better_known_comes_first() -> None:
    known, unknown = role("Z known", Flying=3), role("A unknown", Diving=3)
    near = nearest_roles([unknown, known], claims({"Flying": 0}), VOCABULARY)
    assert [it.role for it in near.roles] == ["Z known", "A unknown"]


def test_a_role_that_cannot_be_compared_is_named_apart() -> None:
    twice = Role(title="Twice", requirements=BAKER.requirements * 2)
    near = nearest_roles([twice, Role(title="Empty"), BAKER], claims(PERSON), VOCABULARY)
    assert [it.role for it in near.roles] == ["Baker"]
    assert near.not_compared == ("Empty", "Twice")


# Properties

hours = st.lists(st.integers(0, 40).map(lambda it: it / 4), min_size=5, max_size=5)
vocabularies = st.tuples(
    *(
        st.builds(
            lambda hours, needs, name=name: skill(name, *hours, needs=tuple(needs)),
            hours,
            st.lists(
                st.builds(
                    Prerequisite,
                    skill=st.sampled_from(NAMES[: max(at, 1)]),
                    level=st.integers(1, 5),
                ),
                max_size=1 if at else 0,
            ),
        )
        for at, name in enumerate(NAMES)
    )
).map(Vocabulary)
levels = st.dictionaries(
    st.sampled_from(NAMES), st.none() | st.integers(0, 5), min_size=1, max_size=6
).filter(lambda it: any(level is not None for level in it.values()))


@st.composite
def drawn_roles(draw: st.DrawFn) -> list[Role]:
    found = []
    for title in ("One", "Two", "Three")[: draw(st.integers(2, 3))]:
        names = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=6, unique=True))
        other = Alternative(skill=names.pop(), level=draw(st.integers(1, 5)))
        asked = [
            Requirement(
                skill=it,
                level=draw(st.integers(1, 5)),
                importance=draw(st.sampled_from(("must", "should", "nice"))),
                alternatives=(other,) if at == 0 and draw(st.booleans()) else (),
            )
            for at, it in enumerate(names)
        ]
        found.append(Role(title=title, requirements=tuple(asked)))
    return found


check = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])


@check
@given(drawn_roles(), levels, vocabularies, st.randoms(use_true_random=False))
def test_the_order_of_roles_and_claims_changes_nothing(
    roles: list[Role], held: Levels, vocabulary: Vocabulary, random: Random
) -> None:
    said = claims(held)
    before = compare_roles(roles, said, vocabulary)
    random.shuffle(roles)
    random.shuffle(said)
    assert compare_roles(roles, said, vocabulary) == before


@check
@given(drawn_roles(), levels, vocabularies)
def test_the_figures_are_those_of_the_gaps(
    roles: list[Role], held: Levels, vocabulary: Vocabulary
) -> None:
    for it in roles:
        report = score_gaps(it, claims(held), vocabulary, as_of=DAY)
        found = standing(it, held, vocabulary)
        assert (found.readiness, found.assessed) == (report.readiness, report.assessed)
        assert found.hours == sum(row.hours or 0 for row in report.skills)
        assert found.unassessed == sum(row.status == "unassessed" for row in report.skills)


@check
@given(drawn_roles(), levels, vocabularies, st.sampled_from(NAMES))
def test_a_higher_level_lowers_no_readiness_in_the_table(
    roles: list[Role], held: Levels, vocabulary: Vocabulary, raised: str
) -> None:
    level = held.get(raised)
    if level is None or level == 5:
        return
    before = compare_roles(roles, claims(held), vocabulary).roles
    after = compare_roles(roles, claims({**held, raised: level + 1}), vocabulary).roles
    then = {it.role: it.readiness for it in after}
    for it in before:
        assert then[it.role].low >= it.readiness.low
        assert then[it.role].high >= it.readiness.high


@check
@given(drawn_roles(), levels, vocabularies)
def test_the_step_does_what_it_says_and_none_is_better(
    roles: list[Role], held: Levels, vocabulary: Vocabulary
) -> None:
    step = compare_roles(roles, claims(held), vocabulary).step
    tried = (recomputed(name, roles, held, vocabulary) for name in NAMES)
    costs = [it for it in tried if it is not None]
    if step is None:
        assert costs == []
        return
    then = {**held, step.skill: step.to_level}
    by_title = {it.title: it for it in roles}
    for it in step.raises:
        assert it.before == project_readiness(by_title[it.role], held)
        assert it.after == project_readiness(by_title[it.role], then)
        assert it.after.low > it.before.low
    assert (-len(step.raises), step.hours) == min(costs)


def recomputed(
    name: str, roles: list[Role], held: Levels, vocabulary: Vocabulary
) -> tuple[int, float] | None:
    """Return how many roles a level more of a skill raises, negative, and its hours."""
    level = held.get(name)
    known = known_skill(name, vocabulary)
    short = any((held.get(it.skill) or 5) < it.level for it in known.prerequisites) or any(
        held.get(it.skill) == 0 for it in known.prerequisites
    )
    if level is None or level == 5 or (level >= 1 and short):
        return None
    then = {**held, name: level + 1}
    raised = sum(project_readiness(it, then).low > project_readiness(it, held).low for it in roles)
    return (-raised, hours_between(known, level, level + 1)) if raised else None


@check
@given(drawn_roles(), levels, vocabularies, st.sampled_from(NAMES))
def test_forgetting_a_level_brings_no_role_nearer(
    roles: list[Role], held: Levels, vocabulary: Vocabulary, forgotten: str
) -> None:
    unknown = {**held, forgotten: None}
    for it in roles:
        known = standing(it, held, vocabulary)
        assert nearness(standing(it, unknown, vocabulary))[0] >= nearness(known)[0]

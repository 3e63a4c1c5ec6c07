"""Related skills: what they save, and that they never stand in for a skill."""

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.alternatives import asked_skills
from tools.domain import Alternative, Requirement, Role, Skill, SkillClaim
from tools.gaps import score_gaps
from tools.transfer import bearing_on, eased, transfers
from tools.vocabulary import builtin_vocabulary
from tools.vocabulary.related import ALIKE, ONE_WAY, related

VOCABULARY = builtin_vocabulary()
HELPED = sorted(related())


def known(name: str) -> Skill:
    found = VOCABULARY.get(name)
    assert found is not None
    return found


def test_every_related_skill_is_in_the_vocabulary_by_its_name() -> None:
    named = {name for _, names in ALIKE for name in names.split(", ")}
    named |= {name for _, known_, learned in ONE_WAY for name in (known_, learned)}
    assert {name for name in named if getattr(VOCABULARY.get(name), "name", "") != name} == set()


def test_what_is_alike_helps_both_ways_the_same() -> None:
    one_way = {(one, other) for _, one, other in ONE_WAY}
    for _, names in ALIKE:
        for one, other in permutations(names.split(", "), 2):
            if not {(one, other), (other, one)} & one_way:
                assert related()[one][other] == related()[other][one]


def test_some_help_is_greater_one_way() -> None:
    assert related()["JavaScript"]["TypeScript"] > related()["TypeScript"]["JavaScript"]


def test_all_strengths_leave_something_to_learn() -> None:
    assert all(0 < it < 1 for helps in related().values() for it in helps.values())


def test_a_related_skill_shortens_the_levels_that_it_has_reached() -> None:
    plain = known("PostgreSQL")
    helped = eased(plain, {"MySQL": 3})
    assert [less / full for less, full in zip(helped.hours, plain.hours, strict=True)] == (
        pytest.approx([0.4, 0.4, 0.4, 1, 1], abs=0.05)
    )


def test_the_greatest_help_counts_and_no_two_add_up() -> None:
    both = eased(known("PostgreSQL"), {"MySQL": 3, "SQLite": 2})
    assert both.hours == eased(known("PostgreSQL"), {"MySQL": 3}).hours


def test_what_is_saved_is_told_for_the_way_that_is_left() -> None:
    skill, levels = known("PyTorch"), {"TensorFlow": 2, "JAX": 4}
    saved = transfers(skill, levels, 1, 4)
    helped = eased(skill, levels)
    assert sum(it.hours for it in saved) == sum(skill.hours[1:4]) - sum(helped.hours[1:4])
    assert [(it.skill, it.level) for it in saved] == [("JAX", 4)]


@pytest.mark.parametrize("levels", [{}, {"MySQL": 0}, {"MySQL": None}, {"Watercolour": 5}])
def test_nothing_known_saves_nothing(levels: dict[str, int | None]) -> None:
    assert eased(known("PostgreSQL"), levels) is known("PostgreSQL")
    assert transfers(known("PostgreSQL"), levels, 0, 5) == ()


levels_drawn = st.dictionaries(st.sampled_from(HELPED), st.none() | st.integers(0, 5), max_size=12)


@given(st.sampled_from(HELPED), levels_drawn, st.sampled_from(HELPED))
def test_a_higher_level_in_a_related_skill_never_adds_hours(
    name: str, levels: dict[str, int | None], raised: str
) -> None:
    more = levels | {raised: min((levels.get(raised) or 0) + 1, 5)}
    before, after = eased(known(name), levels).hours, eased(known(name), more).hours
    assert all(later <= earlier for earlier, later in zip(before, after, strict=True))
    assert all(it > 0 for it in after)


SOME = ("PostgreSQL", "MySQL", "SQLite", "Kafka", "RabbitMQ", "Python", "Knot tying")
people = st.dictionaries(st.sampled_from(SOME), st.none() | st.integers(0, 5))


@given(people, st.lists(st.sampled_from(SOME), min_size=2, max_size=4, unique=True))
def test_no_other_level_bears_on_what_a_role_asks_for(
    levels: Mapping[str, int | None], asked: Sequence[str]
) -> None:
    first, other, *rest = asked
    either = Requirement(skill=first, level=3, alternatives=(Alternative(skill=other, level=2),))
    role = Role(
        title="Clerk", requirements=(either, *(Requirement(skill=it, level=4) for it in rest))
    )
    claims = [SkillClaim(skill=name, level=level) for name, level in levels.items()]
    bearing = bearing_on(asked_skills(role))
    some = [it for it in claims if it.skill in bearing]
    day = dt.date(2026, 11, 2)
    assert score_gaps(role, some, VOCABULARY, as_of=day) == score_gaps(
        role, claims, VOCABULARY, as_of=day
    )


def test_what_is_related_bears_on_a_skill_and_what_is_not_does_not() -> None:
    assert {"PostgreSQL", "MySQL"} <= bearing_on(["PostgreSQL"])
    assert "Kafka" not in bearing_on(["PostgreSQL"])
    assert bearing_on(["Knot tying"]) == {"Knot tying"}
    assert bearing_on([]) == frozenset()

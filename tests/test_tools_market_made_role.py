"""A role built from postings: its figures are theirs."""

import datetime as dt
from random import Random
from statistics import median_low

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_tools_market import NONE_KNOWN, posting, postings, requirement
from tools.domain import Importance, Requirement, Role
from tools.errors import CoachError
from tools.gaps import score_gaps
from tools.intake import read_role
from tools.market import make_role, market_of
from tools.vocabulary import builtin_vocabulary

KNOWN = builtin_vocabulary()


def made(*roles: Role) -> dict[str, Requirement]:
    return {it.skill: it for it in make_role("Made", roles, NONE_KNOWN).requirements}


def asked(
    skill: str, level: int = 3, importance: Importance = "must", *, stated: bool = False
) -> Requirement:
    return requirement(skill, level=level).model_copy(
        update={"importance": importance, "level_stated": stated}
    )


def test_frequencies_are_counts_of_the_postings() -> None:
    role = make_role(
        "Made",
        [posting("A", asked("Ada"), asked("Basic")), posting("B", asked("Ada")), posting("C")],
        NONE_KNOWN,
    )
    figures = [
        (it.skill, it.frequency.share, it.frequency.n) for it in role.requirements if it.frequency
    ]
    assert figures == [("Ada", 2 / 3, 3), ("Basic", 1 / 3, 3)]
    assert role.requirements[0].source.startswith("2 of 3 postings: A.md, B.md; level 3 ")
    assert (role.title, role.source) == ("Made", "market: A.md, B.md, C.md")


@pytest.mark.parametrize(
    ("said", "silent", "importance"),
    [
        (["must"] * 7, 3, "must"),
        (["must"] * 6, 4, "should"),
        (["must"] * 3, 7, "nice"),
        (["nice"] * 9, 1, "nice"),
        (["must", "must", "should", "nice", "nice"], 0, "should"),
    ],
)
def test_importance_is_what_the_frequency_and_the_postings_own_words_allow(
    said: list[Importance], silent: int, importance: Importance
) -> None:
    roles = [posting(f"A{n}", asked("Ada", 3, it)) for n, it in enumerate(said)]
    roles += [posting(f"B{n}") for n in range(silent)]
    assert made(*roles)["Ada"].importance == importance


@pytest.mark.parametrize(
    ("stated", "assumed", "level", "said"),
    [
        ([2, 4, 5], [1, 1, 1, 1], 4, "level 4 the median of 3 postings stating one"),
        ([2, 5], [], 2, "level 2 the median of 2 postings stating one"),
        ([], [3, 3, 4], 3, "level 3 assumed, as no posting states one"),
    ],
)
def test_levels_come_from_the_wording(
    stated: list[int], assumed: list[int], level: int, said: str
) -> None:
    levels = [(it, True) for it in stated] + [(it, False) for it in assumed]
    roles = [posting(f"A{n}", asked("Ada", it, stated=s)) for n, (it, s) in enumerate(levels)]
    it = made(*roles)["Ada"]
    assert it.level == level
    assert it.source.endswith(said)
    assert it.level_stated == bool(stated)


def test_what_is_mostly_a_choice_is_one_requirement() -> None:
    either = [posting(f"A{n}", requirement("Go", "Python")) for n in range(3)]
    role = made(*either, posting("B", requirement("Python")), posting("C"))
    assert list(role) == ["Python"]
    assert [it.skill for it in role["Python"].alternatives] == ["Go"]
    assert role["Python"].frequency is not None
    assert role["Python"].frequency.share == 4 / 5


def test_what_is_mostly_asked_for_itself_stays_by_itself() -> None:
    alone = [posting(f"A{n}", requirement("Python")) for n in range(3)]
    of_itself = posting("C", requirement("Go"))
    role = made(*alone, posting("B", requirement("Go", "Python")), of_itself)
    assert set(role) == {"Go", "Python"}
    assert not any(it.alternatives for it in role.values())


def test_a_long_list_of_sources_is_cut_and_counted() -> None:
    role = made(*(posting(f"A{n:02}", asked("Ada")) for n in range(25)))
    assert "A09.md and 15 more; level" in role["Ada"].source


def test_the_seniority_is_that_of_most() -> None:
    two, one = [posting(f"A{n}", seniority="senior") for n in range(2)], posting("B")
    assert make_role("Made", [*two, one], NONE_KNOWN).seniority == "senior"
    assert make_role("Made", [two[0], one], NONE_KNOWN).seniority is None


@given(postings(), st.randoms(use_true_random=False))
def test_the_order_of_postings_changes_nothing(roles: list[Role], random: Random) -> None:
    shuffled = random.sample(roles, len(roles))
    assert make_role("Made", shuffled, NONE_KNOWN) == make_role("Made", roles, NONE_KNOWN)


@given(postings())
def test_each_skill_of_the_market_is_in_one_requirement(roles: list[Role]) -> None:
    role = make_role("Made", roles, NONE_KNOWN)
    named = [way.skill for it in role.requirements for way in it.ways]
    assert sorted(named) == sorted(it.skill for it in market_of(roles, NONE_KNOWN).skills)
    rows = {it.skill: it.proportion for it in market_of(roles, NONE_KNOWN).skills}
    for it in role.requirements:
        assert it.frequency is not None
        assert it.frequency.share >= max(rows[way.skill].share for way in it.ways)
        if not it.alternatives:
            assert it.frequency.share == rows[it.skill].share


@given(st.lists(st.integers(1, 5), min_size=1))
def test_the_level_meets_at_least_half_of_the_postings(levels: list[int]) -> None:
    roles = [posting(f"A{n}", asked("Ada", it, stated=True)) for n, it in enumerate(levels)]
    level = made(*roles)["Ada"].level
    assert level == median_low(levels)
    assert 2 * sum(it <= level for it in levels) >= len(levels)


def test_the_role_can_be_compared_with() -> None:
    role = make_role("Made", [posting("A", asked("SQL"))], NONE_KNOWN)
    report = score_gaps(role, (), builtin_vocabulary(), as_of=dt.date(2026, 11, 2))
    assert [row.skill for row in report.skills] == ["SQL"]


def test_no_posting_makes_no_role() -> None:
    with pytest.raises(CoachError, match="Role “Made”: no posting is imported yet"):
        make_role("Made", [], NONE_KNOWN)


def test_what_another_language_says_of_importance_and_level_does_not_count() -> None:
    english = [posting(f"A{n}", asked("Ada", 4), language="English") for n in range(2)]
    german = [posting(f"B{n}", asked("Ada", 2, "should"), language="German") for n in range(3)]
    role = make_role("Made", english + german, NONE_KNOWN)
    (row,) = role.requirements
    assert (row.importance, row.level) == ("must", 4)
    assert row.frequency is not None
    assert row.frequency.n == 5
    assert role.summary == "Made from 5 postings. Not in English: 3; their importance is not read."


def test_where_none_is_in_english_importance_is_what_the_frequency_allows() -> None:
    roles = [posting(f"B{n}", asked("Ada", 3, "should"), language="German") for n in range(4)]
    assert made(*roles)["Ada"].importance == "must"
    assert made(*roles, *(posting(f"C{n}") for n in range(4)))["Ada"].importance == "should"


def test_a_level_stated_in_figures_counts_in_any_language() -> None:
    german = posting("B", asked("Ada", 5, stated=True), language="German")
    assert made(posting("A", asked("Ada", 2)), german)["Ada"].level == 5


def test_what_is_only_an_alternative_stays_one() -> None:
    roles = [
        read_role(f"# {title}\n\n## Requirements\n\n- {item}\n", KNOWN, source=f"{title}.md")
        for title, item in [
            ("A", "PostgreSQL"),
            ("B", "PostgreSQL"),
            ("C", "PostgreSQL or MySQL"),
            ("D", "PostgreSQL or Oracle"),
        ]
    ]
    role = make_role("Made", roles, KNOWN)
    (only,) = role.requirements
    assert [it.skill for it in only.ways][:2] == ["PostgreSQL", "MySQL"]
    assert only.frequency is not None
    assert only.frequency.share == 1
    apart = read_role("# E\n\n## Requirements\n\n- MySQL\n", KNOWN, source="e.md")
    again = read_role("# F\n\n## Requirements\n\n- MySQL, Docker\n", KNOWN, source="f.md")
    split = make_role("Made", [*roles, apart, again], KNOWN)
    assert {"PostgreSQL", "MySQL"} <= {it.skill for it in split.requirements}

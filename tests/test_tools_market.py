"""What postings ask for: every figure is a count, and nothing else changes it."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.domain import Alternative, Market, Proportion, Requirement, Role, Seniority
from tools.errors import CoachError
from tools.market import market_of
from tools.market.proportions import TIERS, proportion, tiers_of
from tools.vocabulary import Vocabulary, builtin_vocabulary

NONE_KNOWN = Vocabulary(())
SKILLS = ("Ada", "Basic", "Cobol", "Dart", "Elm", "Forth")
MONTHS = ("2026-01", "2026-02-14", "2026-03-01")


def requirement(*skills: str, level: int = 3, quote: str = "") -> Requirement:
    return Requirement(
        skill=skills[0],
        level=level,
        quote=quote or f"You know {' or '.join(skills)}",
        source="a.md",
        alternatives=tuple(Alternative(skill=it, level=level) for it in skills[1:]),
    )


def posting(  # noqa: PLR0913 - what a posting may say of itself
    title: str,
    *asked: Requirement,
    posted: str | None = None,
    seniority: Seniority | None = None,
    company_type: str | None = None,
    company: str | None = None,
    language: str | None = None,
) -> Role:
    return Role(
        title=title,
        requirements=asked,
        posted=posted,
        seniority=seniority,
        company_type=company_type,
        company=company,
        language=language,
        source=f"{title}.md",
    )


def simple(*asked: Sequence[str], posted: str | None = None) -> list[Role]:
    """Return postings that each ask for some skills."""
    return [
        posting(f"Clerk {number}", *(requirement(it) for it in skills), posted=posted)
        for number, skills in enumerate(asked)
    ]


@st.composite
def postings(draw: st.DrawFn) -> list[Role]:
    return [
        posting(
            f"Clerk {number}",
            *_requirements(draw),
            posted=draw(st.sampled_from((None, *MONTHS))),
            seniority=draw(st.sampled_from((None, "junior", "senior"))),
            company_type=draw(st.sampled_from((None, "startup", "agency"))),
            company=draw(st.sampled_from((None, "Quill"))),
            language=draw(st.sampled_from((None, "English", "German"))),
        )
        for number in range(draw(st.integers(1, 12)))
    ]


def _requirements(draw: st.DrawFn) -> list[Requirement]:
    skills = draw(st.lists(st.sampled_from(SKILLS), unique=True))
    choice = draw(st.integers(0, len(skills)))
    if choice < 2:
        return [requirement(it) for it in skills]
    return [requirement(*skills[:choice]), *(requirement(it) for it in skills[choice:])]


def counted(roles: Sequence[Role]) -> Market:
    return market_of(roles, NONE_KNOWN, with_quotes=True)


def proportions(market: Market) -> list[Proportion]:
    rows = [it.proportion for it in market.skills]
    rows += [group.proportion for it in market.skills for group in it.groups]
    rows += [it.proportion for it in market.pairs]
    changes = market.trend.changes if market.trend else ()
    return rows + [part for it in changes for part in (it.before, it.after)]


@given(postings(), st.randoms(use_true_random=False))
def test_the_order_of_postings_changes_nothing(roles: list[Role], random: Random) -> None:
    shuffled = random.sample(roles, len(roles))
    assert counted(shuffled) == counted(roles)


@given(postings(), st.data())
def test_duplicates_change_nothing(roles: list[Role], data: st.DataObject) -> None:
    again = data.draw(st.lists(st.sampled_from(roles), max_size=5))
    copies = [_copied(it, number) for number, it in enumerate(again, start=2)]
    market = counted([*copies, *roles])
    assert market.repeated == len(copies)
    assert market.model_copy(update={"repeated": 0}) == counted(roles)


def _copied(role: Role, number: int) -> Role:
    """Return a posting as it is kept when it is read again from elsewhere."""
    title = f"{role.title} ({role.company}, {number})" if role.company else role.title
    return role.model_copy(update={"title": title, "source": "z.md"})


@pytest.mark.parametrize(("company", "n"), [("Quill", 1), (None, 2)])
def test_only_of_a_known_company_the_same_words_are_the_same_posting(
    company: str | None, n: int
) -> None:
    first = posting("Clerk", requirement("Ada"), company=company)
    again = first.model_copy(update={"title": "Clerk (2)", "source": "b.md"})
    assert counted([first, again]).n == n


@given(postings(), st.permutations(("Zig", "Yew", "Xanadu", "Wren", "Vala", "Unicon")))
def test_renaming_skills_renames_their_rows(roles: list[Role], names: list[str]) -> None:
    renamed = dict(zip(SKILLS, names, strict=True))
    before, after = counted(roles), counted([_renamed(it, renamed) for it in roles])
    rows = {it.skill: it for it in after.skills}
    assert len(rows) == len(before.skills)
    for it in before.skills:
        row = rows[renamed[it.skill]]
        assert row.model_copy(update={"skill": it.skill, "quotes": it.quotes}) == it
    assert {(frozenset(renamed[it] for it in pair.skills), pair.p) for pair in before.pairs} == {
        (frozenset(pair.skills), pair.p) for pair in after.pairs
    }


def _renamed(role: Role, names: dict[str, str]) -> Role:
    text = role.model_dump_json()
    for old, new in names.items():
        text = text.replace(f'"skill":"{old}"', f'"skill":"{new}"')
    return Role.model_validate_json(text)


@given(postings())
def test_each_share_is_its_count_by_its_n(roles: list[Role]) -> None:
    market = counted(roles)
    for it in proportions(market):
        assert it.share == it.count / it.n
        assert 0 <= it.low <= it.share <= it.high <= 1
    for row in market.skills:
        assert row.proportion.n == len(roles)
        asking = [
            it for it in roles if row.skill in {w.skill for r in it.requirements for w in r.ways}
        ]
        assert row.proportion.count == len(asking) == len(row.quotes)


@given(postings())
def test_the_groups_of_each_kind_add_up_to_the_whole(roles: list[Role]) -> None:
    market = counted(roles)
    for by in ("seniority", "company", "month"):
        assert sum(it.n for it in market.groups if it.by == by) == market.n
        for row in market.skills:
            counts = [it.proportion.count for it in row.groups if it.by == by]
            assert sum(counts) == row.proportion.count


@given(st.integers(1, 500), st.data())
def test_a_sure_tier_holds_the_whole_interval_and_an_unsure_one_the_share(
    n: int, data: st.DataObject
) -> None:
    part = proportion(data.draw(st.integers(0, n)), n)
    tiers = tiers_of(part)
    named = next(name for name, start in TIERS if part.share >= start)
    assert named in tiers
    if len(tiers) == 1:
        assert all(next(n for n, s in TIERS if x >= s) == named for x in (part.low, part.high))


@pytest.mark.parametrize(
    ("count", "n", "tiers"),
    [
        (3, 4, ("critical", "high", "growing", "occasional")),
        (1, 1, ("critical", "high", "growing", "occasional")),
        (400, 400, ("critical",)),
        (320, 400, ("high",)),
        (240, 400, ("growing",)),
        (40, 400, ("occasional",)),
        (280, 400, ("high", "growing")),
    ],
)
def test_tiers(count: int, n: int, tiers: tuple[str, ...]) -> None:
    assert tiers_of(proportion(count, n)) == tiers


def test_the_names_of_one_skill_are_one_row() -> None:
    roles = simple(("Postgres",), ("PostgreSQL",), ("postgresql", "Postgres"))
    (row,) = market_of(roles, builtin_vocabulary()).skills
    assert (row.skill, row.proportion.count, row.proportion.n) == ("PostgreSQL", 3, 3)


def test_a_choice_counts_for_each_of_its_skills_and_is_marked() -> None:
    roles = [
        posting("A", requirement("Go", "Python")),
        posting("B", requirement("Python")),
    ]
    rows = {it.skill: it for it in counted(roles).skills}
    assert (rows["Python"].proportion.count, rows["Python"].alternative) == (2, 1)
    assert (rows["Go"].proportion.count, rows["Go"].alternative) == (1, 1)
    assert [it.alternative for it in rows["Python"].quotes] == [True, False]


def test_alternatives_are_not_asked_for_together() -> None:
    both = [posting(f"A{it}", requirement("Go", "Python")) for it in range(3)]
    assert counted(both).pairs == ()
    each = [posting(f"B{it}", requirement("Go"), requirement("Python")) for it in range(3)]
    (pair,) = counted(each).pairs
    assert (pair.proportion.count, pair.expected, pair.beyond_chance) == (3, 3.0, False)
    (mixed,) = counted([*both, *each, posting("C")]).pairs
    assert (mixed.proportion.count, mixed.proportion.n) == (3, 7)
    assert mixed.expected == 3 * 3 / 4


@given(postings())
def test_a_pair_is_counted_where_both_are_asked_for_and_are_no_choice(roles: list[Role]) -> None:
    for pair in counted(roles).pairs:
        both = [
            it
            for it in roles
            if set(pair.skills) <= {w.skill for r in it.requirements for w in r.ways}
        ]
        choice = [
            it
            for it in both
            if any(set(pair.skills) <= {w.skill for w in r.ways} for r in it.requirements)
        ]
        assert pair.proportion.count == len(both) - len(choice)


def test_skills_that_go_together_are_told_from_those_that_are_merely_frequent() -> None:
    roles = simple(*[("Ada", "Basic", "Cobol")] * 12, *[("Cobol",)] * 12)
    roles = [it.model_copy(update={"summary": it.title}) for it in roles]
    pairs = {it.skills: it.beyond_chance for it in counted(roles).pairs}
    assert pairs == {("Ada", "Basic"): True, ("Ada", "Cobol"): False, ("Basic", "Cobol"): False}


def months(before: int, after: int, each: int = 20) -> list[Role]:
    """Return postings of two months of which so many ask for Ada; all ask for Cobol."""
    return [
        posting(
            f"Clerk {month} {number}",
            *([requirement("Ada")] if number < asked else []),
            requirement("Cobol"),
            posted=month,
        )
        for month, asked in (("2026-01", before), ("2026-02", after))
        for number in range(each)
    ]


@pytest.mark.parametrize(
    ("before", "after", "named"),
    [(2, 18, [("Ada", "rose")]), (18, 2, [("Ada", "fell")]), (8, 11, []), (0, 0, [])],
)
def test_only_what_is_beyond_chance_rose_or_fell(
    before: int, after: int, named: list[tuple[str, str]]
) -> None:
    trend = counted(months(before, after)).trend
    assert trend is not None
    assert (trend.before.n, trend.after.n) == (20, 20)
    assert [(it.skill, it.direction) for it in trend.changes] == named


def test_many_comparisons_are_corrected_for() -> None:
    few = months(2, 11)
    assert counted(few).trend == market_of(few, NONE_KNOWN, since="2026-02").trend
    alone = counted(few).trend
    assert alone is not None
    assert len(alone.changes) == 1
    noise = [
        it.model_copy(
            update={
                "requirements": (
                    *it.requirements,
                    *(requirement(f"Noise {n}") for n in range(30) if (place + n) % 2),
                )
            }
        )
        for place, it in enumerate(few)
    ]
    among_many = counted(noise).trend
    assert among_many is not None
    assert among_many.changes == ()


def test_the_periods_divide_the_postings_evenly_or_where_it_is_asked_for() -> None:
    roles = [
        posting(f"Clerk {n}", requirement("Ada"), posted=f"2026-0{month}-05")
        for n, month in enumerate((1, 1, 1, 2, 3, 3))
    ]
    trend = counted(roles).trend
    assert trend is not None
    assert (trend.before.first, trend.before.last, trend.before.n) == ("2026-01", "2026-01", 3)
    assert (trend.after.first, trend.after.last, trend.after.n) == ("2026-02", "2026-03", 3)
    later = market_of(roles, NONE_KNOWN, since="2026-03").trend
    assert later is not None
    assert (later.before.n, later.after.n) == (4, 2)
    with pytest.raises(CoachError, match="Market since 2026-01"):
        market_of(roles, NONE_KNOWN, since="2026-01")


@pytest.mark.parametrize("posted", [None, "2026-01"])
def test_nothing_is_compared_where_no_two_months_are_known(posted: str | None) -> None:
    assert counted(simple(("Ada",), ("Basic",), posted=posted)).trend is None


def test_what_postings_do_not_say_is_a_group_of_its_own() -> None:
    roles = [
        posting("A", requirement("Ada"), seniority="senior", posted="2026-10-03"),
        posting("B", requirement("Ada"), seniority="junior", company_type="agency"),
        posting("C"),
    ]
    groups = [(it.by, it.value, it.n) for it in counted(roles).groups]
    assert groups == [
        ("seniority", "junior", 1),
        ("seniority", "senior", 1),
        ("seniority", None, 1),
        ("company", "agency", 1),
        ("company", None, 2),
        ("month", "2026-10", 1),
        ("month", None, 2),
        ("language", None, 3),
    ]


def test_postings_in_another_language_count_and_are_said_to_be_so() -> None:
    roles = [
        posting("A", requirement("Ada"), language="English"),
        posting("B", requirement("Ada"), language="German"),
        posting("C", requirement("Basic"), language="Japanese"),
        posting("D"),
    ]
    market = market_of(roles, NONE_KNOWN, with_quotes=True)
    assert (market.n, market.not_english) == (4, 2)
    groups = [(it.value, it.n) for it in market.groups if it.by == "language"]
    assert groups == [("English", 1), ("German", 1), ("Japanese", 1), (None, 1)]
    ada, basic = market.skills
    assert (ada.proportion.count, ada.proportion.n) == (2, 4)
    assert [it.importance for it in ada.quotes] == ["must", None]
    assert [it.importance for it in basic.quotes] == [None]


def test_a_posting_read_before_languages_were_told_is_told_by_its_sentences() -> None:
    asked = requirement("Ada", quote="Sehr gute Kenntnisse in Ada und Erfahrung mit Häfen")
    market = counted([posting("A", asked), posting("B", requirement("Ada"))])
    assert market.not_english == 1
    assert ("language", "German", 1) in [(it.by, it.value, it.n) for it in market.groups]


def test_no_posting_is_no_market() -> None:
    with pytest.raises(CoachError, match="no posting is imported yet"):
        counted([])


@settings(max_examples=20)
@given(postings())
def test_the_sentences_are_given_only_on_request(roles: list[Role]) -> None:
    assert not any(it.quotes for it in market_of(roles, NONE_KNOWN).skills)

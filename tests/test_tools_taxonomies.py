"""Taxonomies read: O*NET, ESCO, wages, and the ranking of their occupations."""

from collections.abc import Iterable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.taxonomy_archives import (
    ESCO_OCCUPATIONS,
    ESCO_RELATIONS,
    ESCO_SKILLS,
    ONET,
    WAGES,
)
from tools.catalogue import builtin_roles
from tools.domain import Importance, Occupation, Requirement, Role, TaxonomyName
from tools.errors import CoachError
from tools.standing import nearness, standing
from tools.taxonomies import esco, onet, wages
from tools.taxonomies.finding import folded, search_words
from tools.taxonomies.merging import Asked, merged
from tools.taxonomies.naming import FALSE_FRIENDS, own_skills, skill_named
from tools.taxonomies.ranking import LEAST_POINTS, Held, place, within
from tools.taxonomies.rows import Kind, read_rows
from tools.vocabulary import Vocabulary, builtin_vocabulary
from tools.weights import IMPORTANCE_POINTS

VOCABULARY = builtin_vocabulary()


def read_onet() -> dict[str, Occupation]:
    files = {name: text.splitlines(keepends=True) for name, text in ONET.items()}
    return {it.title: it for it in onet.occupations(files, VOCABULARY)}


def read_esco() -> tuple[dict[str, Occupation], esco.Relations]:
    def lines(text: str) -> list[str]:
        return text.removeprefix("\ufeff").splitlines(keepends=True)

    skills = esco.read_skills(lines(ESCO_SKILLS), VOCABULARY)
    listed = esco.read_occupations(lines(ESCO_OCCUPATIONS))
    relations = esco.Relations({it.address: at for at, it in enumerate(listed)}, skills.numbers)
    relations.read(lines(ESCO_RELATIONS))
    return {it.title: it for it in esco.occupations(listed, skills, relations)}, relations


def brief(requirements: Iterable[Requirement]) -> list[tuple[str, str, int, bool]]:
    return [(it.skill, it.importance, it.level, it.level_stated) for it in requirements]


def test_onet_ratings_become_requirements_and_what_is_unknown_stays_unstated() -> None:
    read = read_onet()
    assert brief(read["Tide Scientists"].requirements) == [
        ("Geography", "must", 5, True),
        ("Mathematics", "must", 4, True),
        ("Monitoring (O*NET)", "should", 2, True),
        ("SQL", "should", 3, False),
        ("ESRI TideMap", "nice", 2, False),
    ]
    assert brief(read["Harbour Chiefs"].requirements) == [("Negotiation", "must", 3, False)]
    assert brief(read["Tide Clerks"].requirements) == [("Excel", "should", 3, False)]


def test_an_occupation_has_its_other_titles_its_zone_and_the_figures_as_quote() -> None:
    tides = read_onet()["Tide Scientists"]
    assert tides.titles == ("Wave Analyst", "Sea Level Expert", "SLE")
    assert (tides.job_zone, read_onet()["Tide Clerks"].job_zone) == (5, None)
    assert tides.description == 'Read the tides, "by the book".'
    quotes = {it.skill: it.quote for it in tides.requirements}
    assert quotes["Mathematics"] == "Mathematics: importance 4.12 of 5, level 5 of 7"
    assert quotes["SQL"] == "Structured query language SQL: technology in demand"


@pytest.mark.parametrize(
    ("rating", "level"),
    [(0, 0), (0.69, 0), (0.7, 1), (1.5, 1), (2.12, 2), (3.5, 3), (4.62, 3), (5.62, 4), (7, 5)],
)
def test_an_onet_level_is_five_sevenths_of_itself(rating: float, level: int) -> None:
    assert onet.level_of(rating) == level


@given(st.floats(0, 7), st.floats(0, 7))
def test_a_higher_rating_is_never_a_lower_level(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= onet.level_of(low) <= onet.level_of(high) <= 5


def test_esco_relations_become_importance_and_its_levels_are_assumed() -> None:
    read, relations = read_esco()
    assert brief(read["tide clerk"].requirements) == [
        ("Python", "must", 3, False),
        ("read tide tables", "nice", 2, False),
        ("securities (ESCO)", "nice", 2, False),
    ]
    assert read["tide clerk"].titles == ("clerk of tides", "tidal clerk")
    assert read["tide clerk"].description == "Keeps tables,\nof tides."
    assert (set(read), relations.unresolved) == ({"tide clerk", "lighthouse keeper"}, 2)


@pytest.mark.parametrize(
    ("archive", "version"),
    [
        ("ESCO dataset - v1.2.0 - classification - en - csv.zip", "1.2.0"),
        ("esco111_en.zip", "1.1.1"),
        ("ESCO_v1.1.zip", "1.1"),
        ("ESCO_en.zip", "of unknown version"),
    ],
)
def test_the_version_of_esco_is_that_of_its_archive(archive: str, version: str) -> None:
    assert esco.taxonomy_of([archive], "en").version == version


def test_the_version_of_onet_is_that_of_its_read_me_or_folder() -> None:
    assert onet.taxonomy_of(["O*NET 30.1 Database\n"], "x.zip").version == "30.1"
    assert onet.taxonomy_of([], "db_29_3_text.zip").version == "29.3"
    assert onet.taxonomy_of([], "onet.zip").version == "of unknown version"


@pytest.mark.parametrize(
    ("label", "taxonomy", "skill"),
    [
        ("Structured query language SQL", "O*NET", "SQL"),
        ("Amazon Web Services AWS software", "O*NET", "AWS"),
        ("Extensible markup language XML", "O*NET", "XML"),
        ("Oracle Java", "O*NET", "Java"),
        ("The MathWorks MATLAB", "O*NET", "MATLAB"),
        ("Google Angular", "O*NET", "Angular"),
        ("Rust programming language", "O*NET", "Rust"),
        ("Microsoft Azure software", "O*NET", "Azure"),
        ("Java (computer programming)", "ESCO", "Java"),
        ("Jenkins (tools for software configuration management)", "ESCO", "Jenkins"),
        # What a product is for is not the skill of doing it.
        ("Accounting software", "O*NET", "Accounting software"),
        ("Cisco Webex", "O*NET", "Cisco Webex"),
        ("Oracle HRIS", "O*NET", "Oracle HRIS"),
        # The vocabulary has these spellings for something else.
        ("Monitoring", "O*NET", "Monitoring (O*NET)"),
        ("logging", "ESCO", "logging (ESCO)"),
        ("Microsoft Windows", "O*NET", "Microsoft Windows"),
        ("feed livestock", "ESCO", "feed livestock"),
    ],
)
def test_a_name_means_the_skill_that_the_vocabulary_has(
    label: str, taxonomy: TaxonomyName, skill: str
) -> None:
    assert skill_named(label, taxonomy, VOCABULARY) == skill


def test_every_false_friend_would_be_taken_for_something_else() -> None:
    for taxonomy, labels in FALSE_FRIENDS.items():
        for label in labels:
            name = skill_named(label, taxonomy, VOCABULARY)
            assert VOCABULARY.get(name) is None, label
            bare = label.removesuffix(" (computer programming)").removeprefix("Microsoft ")
            assert VOCABULARY.get(bare) is not None, label


def test_skills_of_a_taxonomy_are_found_in_a_text_and_ordinary_words_are_not() -> None:
    skills = own_skills(["ESRI TideMap", "Speaking", "feed livestock", "Python"], VOCABULARY)
    known = VOCABULARY.extended(skills)
    found = {it.skill for it in known.find("Speaking of the sea: TideMap 3/5, I feed livestock.")}
    assert found == {"ESRI TideMap", "feed livestock"}
    assert {it.skill for it in known.find("Speaking 4/5")} == {"Speaking"}
    assert [it.name for it in skills] == ["ESRI TideMap", "Speaking", "feed livestock"]


@given(st.lists(st.sampled_from(("Oracle Tide", "Tide", "tides", "IBM Tide", "SQL", "a b", "A-B"))))
def test_skills_of_a_taxonomy_never_clash(names: list[str]) -> None:
    Vocabulary((*VOCABULARY.skills, *own_skills(names, VOCABULARY)))


def test_two_names_of_one_skill_are_one_requirement_the_stronger() -> None:
    asked = [
        Asked("GIS", "nice", None, "b"),
        Asked("GIS", "must", 2, "a"),
        Asked("GIS", "should", 4, "c"),
    ]
    (only,) = merged(asked)
    assert (only.importance, only.level, only.level_stated, only.quote) == ("must", 4, True, "a")


def test_wages_are_the_national_ones_and_marks_are_no_figures() -> None:
    tides, chiefs = wages.wages(WAGES.splitlines(), "oews_national_2024.csv")
    assert (tides.p25, tides.median, tides.p90, tides.top) == (60_000, 70_000, 239_200, 239_200)
    assert (chiefs.p10, chiefs.p75, chiefs.top, chiefs.year) == (None, None, None, 2024)
    unknown = next(wages.wages(WAGES.splitlines(), "national_M2019_2020.csv"))
    assert (unknown.year, unknown.p90, unknown.top) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("OCC_CODE,OCC_TITLE\n", "has no column “AREA_TITLE”"),
        (WAGES.replace("U.S.", "Texas"), "holds no national wages"),
        (WAGES.replace("50000", "many"), "“many” is no wage"),
        (WAGES.replace("50000", "inf"), "“inf” is no wage"),
        (WAGES.replace("15-2051", "data"), "“data” is no SOC code"),
        (WAGES.replace('"70,000.0"', '"70,000'), "no table that can be read"),
    ],
)
def test_a_table_of_wages_that_is_none_is_refused(text: str, cause: str) -> None:
    with pytest.raises(CoachError, match=cause):
        list(wages.wages(text.splitlines(keepends=True), "wages.csv"))


@pytest.mark.parametrize("value", ["8", "-1", "nan", "high"])
def test_a_rating_that_is_none_is_refused(value: str) -> None:
    files = {name: text.splitlines() for name, text in ONET.items()}
    files["Skills.txt"] = [it.replace("4.12", value) for it in files["Skills.txt"]]
    with pytest.raises(CoachError, match=f"“{value}” is no rating"):
        list(onet.occupations(files, VOCABULARY))


def test_columns_are_read_by_name_and_a_row_that_ends_early_is_refused() -> None:
    table = ["b,a,c\n", "1,2,3\n", "\n", "4,5\n"]
    assert list(read_rows(table, ("a", "b"), "x.csv")) == [("2", "1"), ("5", "4")]
    with pytest.raises(CoachError, match="row 3 has 2 of the 3 values"):
        list(read_rows(table, ("c",), "x.csv"))
    with pytest.raises(CoachError, match=r"has no column “d” \(it begins with b, a, c\)"):
        list(read_rows(table, ("d",), "x.csv"))


@given(st.text(max_size=300), st.sampled_from(("csv", "tab")))
def test_any_text_is_a_table_or_a_named_error(text: str, kind: Kind) -> None:
    rows = read_rows(text.splitlines(keepends=True), ("a", "b"), "x", kind)
    with suppress(CoachError):
        assert all(len(row) == 2 for row in rows)


@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("Data Scientists", "data scientist"),
        ("data scientist", "DATA  SCIENTISTS"),
        ("Café Managers", "cafe manager"),
        ("C++ Developers", "c++ developer"),
    ],
)
def test_titles_are_found_whatever_their_case_accents_and_number(title: str, typed: str) -> None:
    assert folded(title) == folded(typed)
    assert search_words(typed) == tuple(folded(title).split())


ROLES = st.lists(
    st.lists(
        st.tuples(
            st.sampled_from([f"Skill {it}" for it in range(30)]),
            st.integers(1, 5),
            st.sampled_from(("must", "should", "nice")),
        ),
        min_size=1,
        max_size=30,
        unique_by=lambda it: it[0],
    ),
    min_size=1,
    max_size=6,
)
LEVELS = st.dictionaries(
    st.sampled_from([f"Skill {it}" for it in range(30)]), st.integers(0, 5), min_size=1
)


def as_role(number: int, asked: list[tuple[str, int, Importance]]) -> Role:
    padding = [(f"Other {it}", 3, "must") for it in range(LEAST_POINTS // 3)]
    requirements = [
        Requirement(skill=skill, level=level, importance=importance)
        for skill, level, importance in (*asked, *padding)
    ]
    return Role(title=f"Role {number}", requirements=tuple(requirements))


@given(asked=ROLES, levels=LEVELS)
def test_the_ranking_is_that_of_each_role_by_itself(
    asked: list[list[tuple[str, int, Importance]]], levels: dict[str, int]
) -> None:
    roles = {number: as_role(number, it) for number, it in enumerate(asked)}
    held = [
        Held(number, levels[it.skill], it.level, it.importance)
        for number, role in roles.items()
        for it in role.requirements
        if it.skill in levels
    ]
    totals = {
        number: sum(IMPORTANCE_POINTS[it.importance] for it in role.requirements)
        for number, role in roles.items()
    }
    placed = place(held, {number: it.title for number, it in roles.items()}, totals)
    stands = {number: standing(it, levels, VOCABULARY) for number, it in roles.items()}
    for it in placed:
        assert it.low == stands[it.number].readiness.low
        assert it.assessed == stands[it.number].assessed
    touched = [it for number, it in stands.items() if any(x.number == number for x in placed)]
    nearest = sorted(touched, key=nearness)
    assert [stands[it.number] for it in within(placed, 2)][:1] != [] or not placed
    assert {it.role for it in nearest[:2]} <= {roles[it.number].title for it in within(placed, 2)}


def test_an_occupation_of_which_little_is_said_is_not_the_nearest() -> None:
    # Two tools are all that is said of the first; the second asks for as much as a role does.
    held = [Held(1, 3, 3, "nice"), *(Held(2, 3, 3, "must") for _ in range(5))]
    placed = place(held, {1: "Keepers", 2: "Analysts"}, {1: 2, 2: 60})
    assert [it.title for it in placed] == ["Analysts", "Keepers"]


def test_the_points_that_an_occupation_counts_at_least_are_those_of_the_catalogue() -> None:
    points = sorted(
        sum(IMPORTANCE_POINTS[it.importance] for it in role.requirements)
        for role in builtin_roles()
    )
    middle = points[(len(points) - 1) // 2 : len(points) // 2 + 1]
    assert sum(middle) / len(middle) == LEAST_POINTS

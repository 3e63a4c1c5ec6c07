"""Lines of résumés that were passed over: titles, second halves, cards, grades and ranks."""

import pytest

from tools.achievements import achievements_of
from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def facts(text: str, kind: str) -> list[str]:
    found = read_profile(text, VOCABULARY, source="cv.txt").facts
    return [it.value for it in found if it.kind == kind]


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="cv.md").claims}


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            (
                "2019 - now      Larkfield College (16-19, 900 students)\n"
                "                Head of Physics\n"
                "                - Wrote 14 lessons"
            ),
            "Head of Physics, Larkfield College (16-19, 900 students) (2019 - now)",
        ),
        (
            (
                "05/2016 - 04/2018  Mirfield Trust, Batley\n"
                "                   Care Coordinator, nights"
            ),
            "Care Coordinator, nights at Mirfield Trust, Batley (05/2016 - 04/2018)",
        ),
        (  # a town below the company is no title
            "2019 - now      Larkfield College\n                Upper Bailey",
            "2019 - now Larkfield College",
        ),
    ],
)
def test_a_title_that_hangs_below_its_employer_is_its_title(lines: str, told: str) -> None:
    assert facts(f"EMPLOYMENT\n\n{lines}\n", "experience") == [told]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("- Rewrote the rota of the whole ward and cut agency pay by", "  EUR 9,400 in a year"),
        ("- Moved the archive and lowered the price per box stored from", "  USD 12 to USD 7"),
    ],
)
def test_an_item_that_ends_openly_goes_on_in_the_next_line(first: str, second: str) -> None:
    text = f"EXPERIENCE\n\nClerk, Acme, 2019 - 2021\n{first}\n{second}\n"
    told = read_profile(text, VOCABULARY, source="cv.txt").tellings
    assert [" ".join(it.text.split()) for it in told] == [f"{first[2:]} {second.strip()}"]
    assert achievements_of(told, VOCABULARY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "## Site cards & permits\n- CPCS A09, 2021\n- Forklift (2019)\n",
            ["CPCS A09, 2021", "Forklift (2019)"],
        ),
        ("## Trade tickets\n- Hot works, 2024\n", ["Hot works, 2024"]),
        (  # a heading that no list knows
            "## What I hold\n- Slinger card, expires 03/2028\n- A dog\n",
            ["Slinger card, expires 03/2028"],
        ),
        (
            "SUMMARY\n\n* Secret clearance (until May 2030)\n* Nine years at sea\n",
            ["Secret clearance (until May 2030)"],
        ),
    ],
)
def test_cards_and_clearances_are_certificates(text: str, told: list[str]) -> None:
    assert facts(f"# Odile Marchbanks\n\n{text}", "certificate") == told


GRID = """# Odile Marchbanks

## Personal skills
Mother tongue(s): Slovak, Czech

| | Listening | Reading | Writing |
|---|---|---|---|
| German | B2 | C1 | B1 |
| Italian | A2 | A2 | A2 |
"""


def test_a_grid_of_grades_tells_the_lowest_and_the_highest() -> None:
    assert facts(GRID, "language") == [
        "Slovak (native)",
        "Czech (native)",
        "German (B1/C1)",
        "Italian (A2)",
    ]
    assert levels(GRID)["German"] == 2


def test_a_grid_of_other_marks_is_none_of_languages() -> None:
    grid = "## Skills\n| | Talks | Tests |\n|---|---|---|\n| German | done | A2 |\n"
    assert facts(grid, "language") == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Capt. OLENA DRAPER (ret.)", "OLENA DRAPER"),
        ("Rev. Thomas Hale-Osei", "Thomas Hale-Osei"),
        ("Lt Col Ida Brook, (retired)", "Ida Brook"),
    ],
)
def test_a_rank_is_no_part_of_a_name(line: str, name: str) -> None:
    text = f"{line}\nSeeking: Yard Supervisor in shipping\n\nEXPERIENCE\nClerk, Acme, 2019 - 2021\n"
    assert facts(text, "name") == [name]
    assert facts(text, "goal") == ["Yard Supervisor in shipping"]
    assert facts(text, "headline") == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Driving licence: B, C1", ["Driving licence: B, C1"]),
        ("Driver's license: Class C", ["Driver's license: Class C"]),
        ("Driving licence: none", []),
    ],
)
def test_a_driving_licence_behind_its_label_is_kept(line: str, told: list[str]) -> None:
    assert facts(f"SKILLS\n\nExcel, Python\n\n{line}\n", "certificate") == told
    assert len(facts(f"CERTIFICATES\n\n- {line}\n", "certificate")) == 1

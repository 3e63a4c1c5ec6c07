"""Where an employer stands apart from the title: over its roles, dated, or in the line below."""

import datetime as dt

import pytest

from tools.history.timeline import timeline_of
from tools.history.wording import dates_text
from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
DAY = dt.date(2026, 11, 26)

Told = tuple[str, str, str]


def positions(text: str) -> list[Told]:
    facts = read_profile(text, VOCABULARY, source="cv.md", on=DAY).facts
    found = timeline_of(facts, DAY).positions
    return [(it.title, it.organisation, dates_text(it)) for it in found]


FERRIES = [
    ("Deck Officer", "Tern Ferries Ltd", "2015 – 2019"),
    ("Harbour Manager", "Tern Ferries Ltd", "2019 – 2022"),
]
OVER_ROLES = [
    (
        (
            "Experience\nTern Ferries Ltd, Oban          2015 – 2022\n"
            "Harbour Manager, 2019 – 2022\n"
            "- Ran two piers\nDeck Officer, 2015 – 2019\n- Kept watch"
        ),
        FERRIES,
    ),
    (
        (
            "Experience\nTern Ferries Ltd (2015 – 2022)\nHarbour Manager (2019 – 2022)\n"
            "Deck Officer (2015 – 2019)"
        ),
        FERRIES,
    ),
    (
        (
            "## Experience\n\n### Tern Ferries Ltd (2015 – 2022)\n\n"
            "**Harbour Manager** (2019 – 2022)\n"
            "- Ran two piers\n\n**Deck Officer** (2015 – 2019)\n- Kept watch"
        ),
        FERRIES,
    ),
    (
        (
            "EXPERIENCE\nQUILLON BANK — Leeds                     03/2016 – 05/2024\n"
            "Manager, Credit Risk (06/2020 – 05/2024)\n * Wrote the rules\n"
            "Analyst, Credit Risk (03/2016 – 05/2020)\n * Ran the models"
        ),
        [
            ("Analyst, Credit Risk", "QUILLON BANK", "Mar 2016 – May 2020"),
            ("Manager, Credit Risk", "QUILLON BANK", "Jun 2020 – May 2024"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OVER_ROLES)
def test_a_dated_company_over_its_roles_is_no_position_by_itself(
    text: str, expected: list[Told]
) -> None:
    assert positions(text) == expected


OVER_ONE = [
    (
        (
            "Experience\nMOSSBANK HOSPITAL — Perth               2012 – 2018\nWard Clerk\n"
            "- Booked beds for 40 people"
        ),
        [("Ward Clerk", "MOSSBANK HOSPITAL", "2012 – 2018")],
    ),
    (
        (
            "Experience\nHolm & Sons, Kirkwall, May 2016 – June 2020\nSite Supervisor\n"
            "- Ran a yard\n"
            "Apprentice Electrician, 2014 – 2016\n- Wired houses"
        ),
        [
            ("Apprentice Electrician", "Holm & Sons", "2014 – 2016"),
            ("Site Supervisor", "Holm & Sons", "May 2016 – Jun 2020"),
        ],
    ),
    (
        "Experience\nEngineer\nAcme Corp, 2018 – 2022\n- Built\n\nAnalyst\nTern Ltd, 2016 – 2018",
        [("Analyst", "Tern Ltd", "2016 – 2018"), ("Engineer", "Acme Corp", "2018 – 2022")],
    ),
    (
        "Experience\nAcme Corp, Leeds, 2018 – 2020\nEngineer, Tern Ltd, 2015 – 2017",
        [("Engineer", "Tern Ltd", "2015 – 2017"), ("Acme Corp", "Leeds", "2018 – 2020")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OVER_ONE)
def test_a_title_below_a_dated_company_has_its_dates(text: str, expected: list[Told]) -> None:
    assert positions(text) == expected


BOLD = """## Experience

2021-01 – present
**Site Supervisor**
Lindhaga Homes, Malmö
- Built it

2017-08 – 2020-12
**Care Worker**
Sankt Olof Hospital, Lund
- Nights
"""
BETWEEN = """Experience
Acme Robotics, Leeds
Jan 2019 - Present
Senior Engineer
- Cut cycle time by 12%

Tern Ltd
Jan 2017 - Dec 2018
Engineer
- Built a pump
"""
BELOW = [
    (
        BETWEEN,
        [
            ("Engineer", "Tern Ltd", "Jan 2017 – Dec 2018"),
            ("Senior Engineer", "Acme Robotics", "Jan 2019 – now"),
        ],
    ),
    (
        BETWEEN.replace("\n\nTern", "\nTern"),
        [
            ("Engineer", "Tern Ltd", "Jan 2017 – Dec 2018"),
            ("Senior Engineer", "Acme Robotics", "Jan 2019 – now"),
        ],
    ),
    (
        BOLD,
        [
            ("Care Worker", "Sankt Olof Hospital", "Aug 2017 – Dec 2020"),
            ("Site Supervisor", "Lindhaga Homes", "Jan 2021 – now"),
        ],
    ),
    (
        BOLD.replace("- Built it\n", "").replace("- Nights\n", ""),
        [
            ("Care Worker", "Sankt Olof Hospital", "Aug 2017 – Dec 2020"),
            ("Site Supervisor", "Lindhaga Homes", "Jan 2021 – now"),
        ],
    ),
    (
        (
            "Work history\n\n2019 – 2022\nWarehouse Supervisor\nPelham Freight, Hull\n- Ran it\n\n"
            "2016 – 2019\nForklift Operator\nPelham Freight Ltd, Hull\n- Moved pallets"
        ),
        [
            ("Forklift Operator", "Pelham Freight Ltd", "2016 – 2019"),
            ("Warehouse Supervisor", "Pelham Freight", "2019 – 2022"),
        ],
    ),
    (
        (
            "## Work\n\n### Bookkeeper Assistant\n\nMay 2019 – June 2021\n\nThe Larch Trust\n\n"
            "- Counted"
        ),
        [("Bookkeeper Assistant", "The Larch Trust", "May 2019 – Jun 2021")],
    ),
    (
        "Experience\nPlanner\tOct 2020 – Present\nHolm Consulting Engineers, Perth\n- Drew",
        [("Planner", "Holm Consulting Engineers", "Oct 2020 – now")],
    ),
    (
        "Experience\n2019 – 2022\nWarehouse Supervisor\nTwo shifts and a yard\n- Ran it",
        [("Warehouse Supervisor", "", "2019 – 2022")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BELOW)
def test_an_employer_is_read_below_title_and_dates(text: str, expected: list[Told]) -> None:
    assert positions(text) == expected


GARDENER = ("Garden Supervisor", "Lyme Hall", "2018 – now")
DATED_ITEMS = [
    "- Lead a crew of nine; no accident since 2021",
    "- Manager of two interns since 2022",
    "* Owner of the nursery budget until 2020",
]


@pytest.mark.parametrize("item", DATED_ITEMS)
def test_an_item_below_a_position_is_none_for_its_year(item: str) -> None:
    text = f"Experience\nGarden Supervisor, Lyme Hall (2018 – now)\n{item}"
    assert positions(text) == [GARDENER]


def test_items_that_are_positions_stay_so() -> None:
    text = "Experience\nAcme\n- Engineer (2019 – 2021)\n- Senior Engineer (2021 – now)"
    assert [it[0] for it in positions(text)] == ["Engineer", "Senior Engineer"]


def test_a_company_called_after_who_works_there_is_no_title() -> None:
    text = "Experience\nHolm Engineers, Plant Operator, 2008 – 2012"
    assert positions(text) == [("Plant Operator", "Holm Engineers", "2008 – 2012")]

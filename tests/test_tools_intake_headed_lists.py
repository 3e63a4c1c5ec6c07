"""Lists below headings that no list knows, what their items weigh, and what names no skill."""

import datetime as dt

import pytest

from tools.domain import Importance, Role
from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
DAY = dt.date(2026, 11, 16)


def read(text: str) -> Role:
    role = read_document("p.md", text.encode(), VOCABULARY, as_kind="posting", on=DAY).role
    assert role is not None
    return role


def weighed(text: str) -> dict[str, Importance]:
    return {it.skill: it.importance for it in read(text).requirements}


def _named(role: Role) -> set[str]:
    others = (one.skill for it in role.requirements for one in it.alternatives)
    return {*(it.skill for it in role.requirements), *others}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # A bold line beside a bold heading of demands ends its list.
        (
            "**Requirements**\n\n- Python\n\n**Zusatz**\n\n- Kubernetes",
            {"Python": "must", "Kubernetes": "should"},
        ),
        (
            "**Must have**\n\n- SQL\n- Excel\n\n**Cherries**\n\n- Tableau",
            {"SQL": "must", "Excel": "must", "Tableau": "should"},
        ),
        (
            "**What you need**\n\n- Java\n\n**What gets you noticed**\n\n- Kafka",
            {"Java": "must", "Kafka": "should"},
        ),
        # Below a heading with no list of its own it divides that.
        (
            "**Requirements**\n\n**Backend**\n\n- Python\n\n**Front of house**\n\n- Excel",
            {"Python": "must", "Excel": "must"},
        ),
        # Names for what is welcome.
        (
            "**Requirements**\n\n- Python\n\n**Meriting**\n\n- Swedish",
            {"Python": "must", "Swedish": "nice"},
        ),
        (
            "## Must\n\n- Python\n\n## Good to have\n\n- Docker",
            {"Python": "must", "Docker": "nice"},
        ),
        ("## Must\n\n- Python\n\n## Meritorious\n\n- Docker", {"Python": "must", "Docker": "nice"}),
        (
            "Requirements:\n- Python\n\nGood to haves:\n- Docker",
            {"Python": "must", "Docker": "nice"},
        ),
        # A line of plain text above a list, apart from the one before it, heads that.
        (
            "Must\n* Python\n* SQL\n\nCherries\n* Tableau",
            {"Python": "must", "SQL": "must", "Tableau": "should"},
        ),
        (
            "Requirements\n- Java\n\nLovely extras\n- Kafka",
            {"Java": "must", "Kafka": "nice"},
        ),
        (
            "Requirements\n- Java\n\nTechnical\n- Kafka",
            {"Java": "must", "Kafka": "must"},
        ),
        (
            "Requirements\n- Java\n\nWe use these a lot every single day.\n- Kafka",
            {"Java": "must", "Kafka": "must"},
        ),
        (
            (
                "Must\n* Python\n\nLovely extras\n* Tableau\n\nNot needed\n* Java\n\nMoney\n"
                "We pay well.\n\nHow it goes\n1. Video call about SQL with our lead and one other"
            ),
            {"Python": "must", "Tableau": "nice"},
        ),
        # A clause about the candidate heads what is demanded.
        ("The Site Analyst will have:\n- Python", {"Python": "must"}),
        ("Our new Planner should bring:\n- Python", {"Python": "must"}),
        ("A strong applicant needs to have:\n- Python", {"Python": "must"}),
        ("As Site Analyst you will:\n- Keep our Python scripts alive", {"Python": "should"}),
        # What is offered.
        ("**You bring**\n\n- Python\n\n**We give**\n\n- Excel courses", {"Python": "must"}),
        ("**You bring**\n\n- Python\n\n**In return**\n\n- Excel courses", {"Python": "must"}),
        ("## Must\n\n- Python\n\n## The offer\n\n- Excel courses", {"Python": "must"}),
        ("## Must\n\n- Python\n\n## On offer\n\n- Excel courses", {"Python": "must"}),
        ("## Must\n\n- Python\n\n## What's on offer\n\n- Excel courses", {"Python": "must"}),
        # A budget for learning is no budgeting.
        ("## Must\n\n- Python\n\n## Also\n\n- €900 training budget a year", {"Python": "must"}),
        ("## Must\n\n- Python\n\n## Also\n\n- NOK 15 000 learning budget", {"Python": "must"}),
        ("# X\n\n- Python required\n- A personal development budget", {"Python": "must"}),
        ("## Must\n\n- Budget planning, training included", {"Budgeting": "must"}),
    ],
)
def test_what_a_list_weighs(text: str, found: dict[str, Importance]) -> None:
    assert weighed(f"# Planner\n\n{text}\n") == found


@pytest.mark.parametrize(
    "heading",
    ["Main duties of the job", "KEY DUTIES OF THE POST", "Responsibilities of this role"],
)
def test_duties_of_the_job_are_responsibilities(heading: str) -> None:
    role = read(
        f"Ward Clerk\n\n{heading}\n1. Take the minutes.\n2. Order what is low.\n\n"
        "Requirements\n- Excel\n"
    )
    assert role.blueprint is not None
    assert [it.text for it in role.blueprint.responsibilities] == [
        "Take the minutes.",
        "Order what is low.",
    ]


@pytest.mark.parametrize(
    ("item", "skills"),
    [
        ("Membership of the Institute of Air Quality Management", set()),
        ("Fellow of the Royal Society of Project Management", set()),
        ("Registered with the Chartered Institute of Public Relations", set()),
        ("Member of the Association for Risk Management", set()),
        ("Quality management at an institute of technology", {"Quality management"}),
        ("NVQ Level 3 in Business Administration or equivalent experience", set()),
        ("Level 4 diploma in customer service", {"Customer service"}),
        ("City & Guilds certificate in electrical installation", set()),
        ("Completed degree in electrical engineering, computer science or the like", set()),
        ("A university degree in business administration", set()),
        ("Bachelor's degree in statistics and good SQL", {"Statistics", "SQL"}),
        ("Certificate in Kubernetes administration", {"Kubernetes"}),
        ("Integration of AUTOSAR basic software", set()),
        ("Solid C++ for real-time systems", {"C++"}),
        ("Experience with an RTOS such as FreeRTOS", {"Real-time operating systems"}),
        ("Survey design and basic statistics", {"Statistics"}),
        ("4 years + commercial experience as a Tableau developer", set()),
        ("Go or Rust, properly", {"Go", "Rust"}),
        ("Python or Go, in anger", {"Python", "Go"}),
        ("Rust or Go (really)", {"Rust", "Go"}),
        ("Go, Rust or Zig — at depth", {"Go", "Rust", "Zig"}),
    ],
)
def test_what_an_item_names(item: str, skills: set[str]) -> None:
    role = read(f"# Planner\n\n## Requirements\n\n- Tableau\n- {item}\n")
    assert _named(role) - {"Tableau"} == skills


@pytest.mark.parametrize(
    "duty",
    [
        "The first project is to move forty hand-built spreadsheets on to governed tables.",
        "You replace spreadsheets with a booking system.",
        "You get our depots away from spreadsheets.",
    ],
)
def test_spreadsheets_that_are_left_behind_are_not_asked_for(duty: str) -> None:
    assert "Excel" not in weighed(f"# Planner\n\n{duty}\n\n## Requirements\n\n- SQL\n")


def test_spreadsheets_that_are_worked_with_are_asked_for() -> None:
    assert "Excel" in weighed("# Planner\n\n## Requirements\n\n- Building spreadsheets\n- SQL\n")


@pytest.mark.parametrize(
    ("item", "years"),
    [
        ("5+ years shipping backend systems in production", 5),
        ("3 years leading a kitchen", 3),
        ("At least 12 months' secretarial experience in a busy office", 1),
        ("18 months' retail management experience", 1.5),
        ("4 years' software engineering", 4),
        ("Our ovens come with 5 years' warranty", None),
        ("2 years living in the county", None),
        ("2 years waiting list for our nursery", None),
        ("Six months' full pay for new parents", None),
        ("A 12 month fixed contract", None),
    ],
)
def test_years_asked_for_in_all(item: str, years: float | None) -> None:
    found = read(f"# Planner\n\n## Requirements\n\n- SQL\n- {item}\n").experience
    assert (found.years if found else None) == years


@pytest.mark.parametrize(
    ("item", "importance"),
    [
        ("A degree in hydrology", "must"),
        ("GCSE Maths at grade 4 or above", "must"),
        ("Full UK driving licence", "must"),
        ("CSCS card", "must"),
        ("CIPD Level 5 desirable", "should"),
        ("A forklift licence is a plus", "nice"),
    ],
)
def test_a_qualification_is_weighed(item: str, importance: Importance) -> None:
    role = read(f"# Planner\n\n## Requirements\n\n- SQL\n- {item}\n")
    assert [it.importance for it in role.held_back] == [importance]

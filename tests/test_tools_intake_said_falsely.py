"""Postings that were read to say what they do not say."""

import pytest

from tools.domain import Role
from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
ASKED = "\n\n## Requirements\n\n- Excel\n- Docker\n"


def role_of(text: str) -> Role:
    return read_role(text, VOCABULARY, source="posting.md")


def weights(text: str) -> dict[str, str]:
    return {it.skill: it.importance for it in role_of(text).requirements}


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        # What nobody is expected to have done is not asked for.
        ("You aren't expected to have used Kubernetes before", {}),
        ("We do not expect applicants to have worked with Kafka in production", {}),
        ("Nobody expects you to be an expert in Terraform", {}),
        ("We expect you to know Python", {"Python": "must"}),
        ("You are not just expected to write Python", {"Python": "must"}),
        ("You will not be expected to work weekends without Python", {"Python": "must"}),
        # Subjects in brackets are examples of a field of study.
        ("A degree in a quantitative discipline (econometrics, physics)", {}),
        ("Bachelor's degree in a technical field (industrial engineering)", {}),
        ("Degree in a related field; SQL", {"SQL": "must"}),
        ("MBO level 4, in Electrical Engineering or Mechatronics", {}),
        ("HBO (bachelor) level of working and thinking, in Electrical Engineering", {}),
        # The engineering of software in production is no works.
        (
            "5+ years of production engineering, SRE or DevOps",
            {"Site reliability engineering": "must"},
        ),
        ("Production engineering or lean in a factory", {"Manufacturing": "must"}),
        # A tool for a field is not the field.
        ("Gainsight", {}),
        # What is insisted on is a must.
        ("Kafka or RabbitMQ (must have one of the two)", {"Kafka": "must"}),
    ],
)
def test_what_an_item_asks_for(item: str, expected: dict[str, str]) -> None:
    assert weights(f"# Baker\n\n## Requirements\n\n- {item}\n") == expected


@pytest.mark.parametrize(
    "item",
    [
        "- 8+ years in software engineering, production engineering, or site reliability",
        "- 8+ years in software engineering, SRE or production operations",
    ],
)
def test_production_engineering_stays_one_of_several(item: str) -> None:
    role = role_of(f"# Staff Engineer\n\n## Requirements\n\n{item}\n")
    one = role.requirements[0]
    assert (one.skill, [it.skill for it in one.alternatives]) == (
        "Software engineering",
        ["Site reliability engineering"],
    )


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Terraform (we insist on this)", "must"),
        ("strong Terraform, ideally on a large estate - we won't bend on Terraform", "must"),
        ("they won't compromise on Terraform", "must"),
        ("SAP or Terraform (must have at least one)", "must"),
        ("Terraform is preferable", "should"),
        ("knowledge of Terraform is a pre", "nice"),
    ],
)
def test_words_that_weigh_below_a_heading_that_does_not(item: str, expected: str) -> None:
    found = weights(f"# Baker\n\nWhat they're after:\n- {item}\n- Docker\n")
    assert found.get("Terraform", found.get("SAP")) == expected


@pytest.mark.parametrize(
    ("text", "questions", "asked"),
    [
        ("# Planner\n\n## What we ask\n\n- SQL\n- Python", 0, {"SQL": "must", "Python": "must"}),
        (
            "# Planner\n\n### What we ask of you\n\n* SQL\n* Python",
            0,
            {"SQL": "must", "Python": "must"},
        ),
        ("# Baker\n\n## Interview\n\n### What we ask\n\n- Why bread?\n- Why here?", 2, {}),
        ("# Baker\n\n## Interview questions\n\n- Why bread?\n- Why here?", 2, {}),
    ],
)
def test_what_we_ask_heads_demands_unless_in_an_interview(
    text: str, questions: int, asked: dict[str, str]
) -> None:
    role = role_of(text)
    interview = role.blueprint.interview if role.blueprint else ()
    assert (len(interview), weights(text)) == (questions, asked)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        # A name that ends as employers' names do is no title where a job stands below it.
        ("Birchgate Software\nLead Data Engineer, Payments\nLeeds", "Lead Data Engineer, Payments"),
        ("KESTREL VALLEY SCHOOL\n\nNOTICE 12\n\nDeputy Head Teacher", "Deputy Head Teacher"),
        ("Fernhollow Borough Council\nPost: Senior Tree Officer", "Senior Tree Officer"),
        ("# Oxlode Hospital Trust\n\nPost: Ward Clerk\nBand: 3", "Ward Clerk"),
        ("# Harrow Labs\n\nPost: Full-time, permanent", "Harrow Labs"),
        # What a line tells of a job, or a title that only ends like that, changes nothing.
        ("Birchgate Farm\nReporting to the Lead Engineer", "Birchgate Farm"),
        ("Birchgate Software\nReporting to the Lead Engineer", "Role from posting.md"),
        ("Night Baker\nQuill & Sons Bakery\nLeeds", "Night Baker"),
        ("Head of Systems\nSenior Manager", "Head of Systems"),
        ("Vacature / Vacancy: **Line Operator (m/f/x)**", "Line Operator"),
        ("Stelle / Job: Line Lead", "Line Lead"),
        # Pay by the day and how it is taxed are no part of a title.
        ("# Interim Buyer - Leeds - £300/day outside IR35", "Interim Buyer"),
        ("# Test Manager - 6 months - £70k/year", "Test Manager"),
        ("# Test Manager - 3 months - Bristol - GBP 450/day inside IR35", "Test Manager"),
        # The parts of a notice are numbered and in capitals.
        (
            "Tree Officer\n\n1. THE COUNCIL\n\nWe serve.\n\n2. REQUIREMENTS\n\n2.1 Excel.",
            "Tree Officer",
        ),
    ],
)
def test_the_title_is_the_job(head: str, title: str) -> None:
    assert role_of(head + ASKED).title == title


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("# Buyer - £300/day\n\nThe day rate is £280 to £310 a day.", 280, 310),
        ("# Buyer - £300/day\n\nA former rate was £400 to £500 a day.", 300, 300),
        ("# Buyer\n\nThe rate is £300 a day. Others get £280 to £310 a day.", 300, 300),
    ],
)
def test_a_range_beats_the_amount_of_the_first_line(text: str, low: int, high: int) -> None:
    pay = role_of(text + ASKED).pay
    assert pay is not None
    assert (pay.low, pay.high) == (low, high)


def test_the_letter_o_is_a_bullet_where_it_stands_as_one_twice() -> None:
    text = "# Carer\n\nRequirements\n  o Docker with care\n  o Terraform\n"
    assert weights(text) == {"Docker": "must", "Terraform": "must"}
    once = role_of("# Carer\n\nRequirements\n\nO Docker e o Terraform na casa\n")
    assert not any("o Terraform" in it for it in once.unrecognised)


@pytest.mark.parametrize(
    ("text", "unrecognised"),
    [
        ("3. REQUIREMENTS\n\n3.1 You must know Docker.\n\n4. SAFEGUARDING\n\nWe check staff.", ()),
        ("1. SKILLS\n\n- Docker\n\n2. PAY AND LEAVE\n\n- A bike and tea\n", ()),
    ],
)
def test_a_numbered_heading_in_capitals_ends_the_demands(
    text: str, unrecognised: tuple[str, ...]
) -> None:
    role = role_of(f"# Clerk\n\n{text}")
    assert [it.skill for it in role.requirements] == ["Docker"]
    assert role.unrecognised == unrecognised


def test_numbered_names_in_capitals_stay_a_list() -> None:
    assert weights("REQUIREMENTS\n\n1. AWS\n\n2. SQL\n") == {"AWS": "must", "SQL": "must"}


@pytest.mark.parametrize(
    ("text", "seniority"),
    [
        ("# Vice President, Model Risk\n\nWe are a commercial bank.", None),
        ("# Credit Officer (VP)\n\nCorporate title: Vice President", None),
        ("# Assistant Vice President – Operations", None),
        ("# Vice President of Engineering\n\nWe are a startup.", "executive"),
        ("# VP Sales\n\nWe sell tea.", "executive"),
    ],
)
def test_a_vice_president_of_a_bank_is_no_executive(text: str, seniority: str | None) -> None:
    assert role_of(text + ASKED).seniority == seniority


@pytest.mark.parametrize(
    ("head", "kinds"),
    [
        ("# Role Profile: Sales Lead (mid level, B2B services)", ()),
        ("# Account Manager (senior, B2B)", ()),
        ("# Cook\n\nRole: Sales Lead (mid level, B2B services)", ()),
        ("# Cook\n\nPosition: 30 hours, part-time", ("part-time",)),
        ("# Cook\n\nEmployment as a cook is temporary", ("temporary",)),
        ("# Java Developer (B2B)", ("contract",)),
        ("# Java Developer\n\nContract type: B2B", ("contract",)),
        ("# Java Developer\n\nEmployment type Full-time", ("full-time",)),
        # Only who is hired by contract is taxed so.
        ("# Buyer - Leeds - £300/day outside IR35", ("contract",)),
        ("# Buyer\n\nThe rate is £300 a day, inside IR35.", ("contract",)),
        # Two labels beside each other tell of two things.
        ("# Cook\n\nHours: Part time, 20 a week\nContract: Permanent", ("part-time", "permanent")),
        (
            "# Cook\n\nContract: Fixed term for a year\nSite: Hull\nHours: full time",
            ("temporary", "full-time"),
        ),
    ],
)
def test_a_trade_with_firms_is_no_contract(head: str, kinds: tuple[str, ...]) -> None:
    assert role_of(head + ASKED).employment == kinds


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("You have **7+ years** in supply chain planning or logistics.", 7),
        ("Applicants must have no less than five years' experience in planning.", 5),
        ("Not fewer than 4 years of experience with tables.", 4),
        ("You bring six years in a kitchen or a bakery.", 6),
        ("Candidates with less than five years' experience are welcome.", None),
        ("You have three years in total to finish.", None),
    ],
)
def test_years_in_prose_are_read(line: str, years: int | None) -> None:
    asked = role_of(f"# Baker\n\n## What you'll bring\n\n{line}\n").experience
    assert (asked.years if asked else None) == years


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("My client is Birch Valley Foods, a maker of soup.", "Birch Valley Foods"),
        ("The client, Harrow & Pike, who bake bread, needs you.", "Harrow & Pike"),
        ("My client is London-based, a maker of soup.", None),
        ("Our client is a well-known bakery.", None),
    ],
)
def test_the_client_of_an_agency_is_the_company(line: str, company: str | None) -> None:
    assert role_of(f"# Buyer\n\n{line}{ASKED}").company == company


@pytest.mark.parametrize(
    "line",
    ["Application window closes: 12/18/2026", "The application period closes on 18 December 2026"],
)
def test_the_window_of_applications_closes(line: str) -> None:
    assert str(role_of(f"# Buyer\n\n{line}{ASKED}").valid_through) == "2026-12-18"


def test_a_line_that_goes_on_with_a_figure_is_one() -> None:
    line = "- You have a certificate of the society of bakers, valid for at least the next\n"
    role = role_of(f"# Baker\n\n## Requirements\n\n{line}12 months.\n- Docker\n")
    assert role.unrecognised
    assert "12 months" in role.held_back[0].quote

"""Postings of other trades and in other forms: kept with what is read, and told as postings."""

import json

import pytest

from tools.domain import Role
from tools.intake import IntakeError, UnclearKindError, read_document
from tools.intake.detection import kind_of_text
from tools.intake.profiles.claims import read_claims
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

NURSE = """Staff Nurse - Ward 7

St Brannock's Hospital, Leeds, UK

Salary: £29,970 to £36,483 a year
Closing date: 9am on Monday 20 April 2026

Essential
- NMC registration
- Compassion

Desirable
- Cannulation
"""
DRIVER = """HGV Class 1 Driver

Leeds, UK. £16.50 per hour. Monday to Friday, nights.

You must have a valid CPC card and a digital tacho card.
"""
PLUMBER = (
    "Plumber wanted. £200 a day. Must have own van and tools. CSCS card essential. "
    "Start Monday in Bristol. Call Dave."
)
COOK = "Line cook needed, The Brass Pan, Cork. €15/hr, 40 hours. Food hygiene cert a must."
SITTER = "Looking for a babysitter for two kids, Tue and Thu. Must love dogs. $20 an hour."
TEACHER = "Teacher of Physics\n\nQTS\nA level teaching experience desirable\nMPS/UPS\n"
INDIAN = """Company: Kesar Infotech
Position: Java Developer
Experience: 3 to 6 yrs
CTC: ₹18-25 LPA
Location: Pune

Mandatory skills: Java, Spring Boot
Good to have: Kafka, AWS
"""


def role(text: str) -> Role:
    reading = read_document("x.txt", text.encode(), VOCABULARY)
    assert reading.kind == "posting"
    assert reading.role is not None
    return reading.role


def test_a_nurse_is_asked_for_with_pay_and_dates() -> None:
    found = role(NURSE)
    assert found.unrecognised == ("NMC registration", "Compassion", "Cannulation")
    assert found.valid_through == "2026-04-20"
    assert found.pay is not None
    assert (found.pay.low, found.pay.high, found.pay.currency) == (29_970, 36_483, "GBP")
    assert found.seniority is None


def test_a_driver_a_plumber_and_a_cook_are_kept() -> None:
    driver, plumber, cook, sitter = (role(it) for it in (DRIVER, PLUMBER, COOK, SITTER))
    assert any("CPC card" in it for it in driver.unrecognised)
    assert driver.place is not None
    assert driver.place.names == ("Leeds, UK",)
    assert {"own van and tools", "CSCS card"} <= set(plumber.unrecognised)
    pays = [it.pay for it in (driver, plumber, cook, sitter)]
    assert [(it.low, it.currency, it.period) if it else None for it in pays] == [
        (16.5, "GBP", "hour"),
        (200, "GBP", "day"),
        (15, "EUR", "hour"),
        (20, "USD", "hour"),
    ]
    assert (plumber.title, cook.title) == ("Plumber", "Line cook")
    assert not any(it.requirements for it in (driver, plumber, cook, sitter))


def test_a_teacher_is_kept() -> None:
    assert role(TEACHER).title == "Teacher of Physics"


def test_a_posting_of_labels_is_told_as_one() -> None:
    found = role(INDIAN)
    assert {it.skill: it.importance for it in found.requirements} == {
        "Java": "must",
        "Spring Boot": "must",
        "Kafka": "nice",
        "AWS": "nice",
    }
    assert (found.company, found.title) == ("Kesar Infotech", "Java Developer")
    assert found.experience is not None
    assert found.experience.years == 3
    assert found.pay is not None
    assert (found.pay.low, found.pay.high, found.pay.currency) == (1_800_000, 2_500_000, "INR")


@pytest.mark.parametrize(
    "text",
    [
        "Care assistant needed for nights. £12.50 per hour.",
        "Barista wanted. Weekend work.",
        "Electrician required in Cork. Own tools essential.",
        "Cleaner, part-time, £11.50/hr, 16 hours a week.",
        "Roofers wanted – CSCS card essential",
        "Position: Cook\nExperience: 2 yrs\nCTC: 3 LPA",
        "Carer\n\nEssential criteria\n- Driving licence\n",
        "Apprentice joiner\nClosing date: 3 May 2026\nMust have own transport",
    ],
)
def test_short_postings_are_told_as_postings(text: str) -> None:
    assert kind_of_text(text) == "posting"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'm a plumber. I have my own van. I charge £200 a day.", "profile"),
        ("Ada Quill\n\nExperience\n2019 - 2023 Clerk\nNotice period: 30 days", "profile"),
        ("I know Java and I want to earn €60,000 a year", "profile"),
        ("Apples, pears and plums", None),
        ("The tide comes in at nine.", None),
    ],
)
def test_other_texts_are_what_they_were(text: str, kind: str | None) -> None:
    assert kind_of_text(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Waiter\nLeeds, UK\n£12 per hour\n",
        "Porter\nClosing date: 3 May 2026\nPart-time\n",
        "Cleaner\nFull-time\nLocation: Cork\n",
    ],
)
def test_a_posting_that_names_no_demand_is_kept_when_told_to_be_one(text: str) -> None:
    reading = read_document("x.txt", text.encode(), VOCABULARY, as_kind="posting")
    assert reading.role is not None
    assert not reading.role.requirements


@pytest.mark.parametrize("text", ["Apples and pears", "The tide comes in at nine."])
def test_what_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(UnclearKindError):
        read_document("x.txt", text.encode(), VOCABULARY)
    with pytest.raises(IntakeError):
        read_document("x.txt", text.encode(), VOCABULARY, as_kind="posting")


@pytest.mark.parametrize(
    "line",
    [
        "We save our customers £200 a day.",
        "A pass is £5 a day for visitors of the park",
        "Budget: £500 a year for books",
        "You manage £200 a day in petty cash",
    ],
)
def test_other_money_is_no_pay(line: str) -> None:
    text = f"# Clerk\n\n## Requirements\n\n- SQL\n\n{line}\n"
    found = read_document("x.txt", text.encode(), VOCABULARY).role
    assert found is not None
    assert found.pay is None


TITLED = '"@type":"JobPosting","title":"Data "Big" Engineer",'
BROKEN = [
    f'{{{TITLED}"description":"Must know SQL and Git."}}',
    f'{{{TITLED}"description":"Must know SQL and Git.\nBye",}}',
    f'{{{TITLED}"description":"Must know","skills":["SQL","Git",],}}',
    (
        '{\n "@context": "https://schema.org/",\n "@type": "JobPosting",\n "title": "Data "Big" '
        'Engineer",\n "hiringOrganization": {"@type": "Organization", "name": "Hooli",},\n '
        '"description": "<p>Must know "SQL",\n well, and Git.</p>",\n}'
    ),
    f'[{{{TITLED}"description":"Must know SQL and Git.",}},]',
    f'{{"@graph":[{{{TITLED}"description":"Must know SQL, Git",}},],}}',
]
PAGE = '<html><script type="application/ld+json">{}</script></html>'


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("page", ["{}", PAGE])
def test_json_that_a_template_broke_is_put_right(text: str, page: str) -> None:
    found = read_document("job.html", page.replace("{}", text).encode(), VOCABULARY).role
    assert found is not None
    assert found.title == 'Data "Big" Engineer'
    assert {it.skill for it in found.requirements} == {"SQL", "Git"}


@pytest.mark.parametrize(
    "description",
    ['SQL, ", }" and Git', 'A comma,"] and SQL, Git', "SQL,} Git", 'SQL, "x": y, Git'],
)
def test_whole_json_is_read_as_it_is(description: str) -> None:
    text = json.dumps({"@type": "JobPosting", "title": "Clerk", "description": description})
    found = read_document("job.json", text.encode(), VOCABULARY).role
    assert found is not None
    assert {it.skill for it in found.requirements} == {"SQL", "Git"}


BESIDE = [
    ("Skills\nBudgeting & forecasting", "Time series analysis"),
    ("Skills\nSales pipelines, forecasting", "Time series analysis"),
    ("Skills\nstock, S&OP, forecasting", "Time series analysis"),
    ("Skills\nsupplier audits, root cause analysis", "Incident management"),
    ("Skills\nCAPA, root cause analysis, deviations", "Incident management"),
    ("Skills\n8D, root cause analysis, 5S", "Incident management"),
    ("Skills\nVeeva Vault (independent user)", "Secrets management"),
    ("Skills\nAutodesk Vault, AutoCAD", "Secrets management"),
    ("Skills\nPromoMats, Vault, copy approval", "Secrets management"),
]


@pytest.mark.parametrize(("text", "skill"), BESIDE)
def test_words_of_factories_and_offices_are_no_software(text: str, skill: str) -> None:
    assert skill not in {it.skill for it in read_claims(text, VOCABULARY)}


KEPT = [
    ("Skills\nPython, forecasting, ARIMA", "Time series analysis"),
    ("Skills\nroot cause analysis, on-call, Kubernetes", "Incident management"),
    ("Skills\nVault, Terraform, Kubernetes", "Secrets management"),
]


@pytest.mark.parametrize(("text", "skill"), KEPT)
def test_in_software_they_are(text: str, skill: str) -> None:
    assert skill in {it.skill for it in read_claims(text, VOCABULARY)}

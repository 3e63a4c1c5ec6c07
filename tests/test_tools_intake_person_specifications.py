"""Postings whose demands stand in the columns of a table, and pages that label their facts."""

import pytest

from tools.domain import Role
from tools.intake import read_document, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

PAGE = """<html><body><h1>Systems Analyst</h1>
<table><tr><th>Employer</th><td>Northmoor Infirmary NHS Trust</td></tr>
<tr><th>Location</th><td>Leeds</td></tr>
<tr><th>Salary</th><td>£37,338 to £44,962 a year</td></tr></table>
<h3>Person specification</h3>
<table><tr><th>Criteria</th><th>Essential</th><th>Desirable</th></tr>
<tr><td>Experience</td><td><ul><li>Two years on a ward</li><li>Terraform</li></ul></td>
<td><ul><li>Scrum</li></ul></td></tr>
<tr><td>Skills</td><td>Power BI; Docker</td><td><ul><li>Kafka</li></ul></td></tr></table>
<p>We welcome applicants from all groups. No Python is needed.</p></body></html>"""


def role_of(text: str) -> Role:
    return read_role(text, VOCABULARY, source="posting.md")


def weights(role: Role) -> dict[str, str]:
    return {it.skill: it.importance for it in role.requirements}


def test_columns_that_weigh_ask_for_what_stands_in_them() -> None:
    read = read_document("page.html", PAGE.encode(), VOCABULARY)
    role = read.role
    assert role is not None
    assert weights(role) == {
        "Terraform": "must",
        "Power BI": "must",
        "Docker": "must",
        "Scrum": "should",
        "Kafka": "should",
    }
    assert role.company == "Northmoor Infirmary NHS Trust"
    assert role.pay is not None
    assert (role.pay.low, role.pay.high) == (37_338, 44_962)


def test_ticks_weigh_what_their_row_names() -> None:
    table = "| Skill | Essential | Desirable |\n|---|---|---|\n| Docker | ✓ | |\n| Kafka | | x |\n"
    assert weights(role_of(f"# Clerk\n\n## Person specification\n\n{table}")) == {
        "Docker": "must",
        "Kafka": "should",
    }


def test_one_column_that_weighs_is_a_table_as_any() -> None:
    table = "| Skill | Required | Why |\n|---|---|---|\n| Docker | 4 | we ship in it |\n"
    role = role_of(f"# Clerk\n\n## Skills\n\n{table}")
    assert [(it.skill, it.level) for it in role.requirements] == [("Docker", 4)]


TERMS = """<html><body><h1>Food Safety Lead</h1><dl><dt>Employer</dt><dd>Halvemeer Dairies NV</dd>
<dt>Contract</dt><dd>Permanent, full-time</dd>
<dt>Gross monthly salary</dt><dd>€3,900 – €4,700</dd></dl>
<table><tr><td><b>Must</b></td><td><b>Nice</b></td></tr>
<tr><td>Docker<br>Kafka</td><td>Power BI, not a must</td></tr></table></body></html>"""


def test_terms_label_what_stands_behind_them() -> None:
    role = read_document("page.html", TERMS.encode(), VOCABULARY).role
    assert role is not None
    assert role.company == "Halvemeer Dairies NV"
    assert role.employment == ("permanent", "full-time")
    assert role.pay is not None
    assert (role.pay.low, role.pay.period) == (3_900, "month")
    assert weights(role) == {"Docker": "must", "Kafka": "must", "Power BI": "nice"}


def test_a_company_before_its_place_is_no_part_of_it() -> None:
    place = role_of("# Clerk\n\nBrightmalt Ltd, Cardiff, Wales\n\n- Docker\n").place
    assert place is not None
    assert place.names == ("Cardiff, Wales",)


BODY = "# Clerk\n\n## Requirements\n- Docker\n"


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("\n## It's a plus if you\n- know Scala - not a must\n", {"Scala": "nice"}),
        ("\n## Nice to have\n- Scala (not required)\n", {"Scala": "nice"}),
        ("- Scala - not a must\n", {}),
        ("- No academics please – research papers don't count\n", {}),
        ("\n## Not needed\n\nA degree. Azure.\n\nGerman B1 is required.\n", {"German": "must"}),
        ("\n## Not needed\n\nAzure is not required.\n", {}),
        (
            "\n## Stack you'd own\nRay · MLflow · Argo CD\n",
            dict.fromkeys(("Ray", "MLflow", "Argo CD"), "should"),
        ),
        ("\n## Who they want\n- Python\n", {"Python": "must"}),
        ("\nIt would help if you had\n- Python\n", {"Python": "nice"}),
    ],
)
def test_how_much_is_asked_for(rest: str, expected: dict[str, str]) -> None:
    assert weights(role_of(BODY + rest)) == {"Docker": "must", **expected}


def test_what_would_do_as_well_is_an_alternative() -> None:
    role = role_of(BODY + "- Kafka or a comparable system (Kinesis)\n")
    assert [(it.skill, [a.skill for a in it.alternatives]) for it in role.requirements] == [
        ("Docker", []),
        ("Kafka", ["Amazon Kinesis"]),
    ]


def test_years_behind_a_skill_in_production_are_its_years() -> None:
    role = role_of(BODY + "- Has run Kafka in production for 4+ yrs\n")
    assert {it.skill: it.years for it in role.requirements} == {"Docker": None, "Kafka": 4}


@pytest.mark.parametrize(
    ("text", "low", "currency"),
    [
        ("# Clerk\n\nCAD 52-58K, hybrid, start: January 2027\n\n- Docker", 52_000, "CAD"),
        (
            BODY + "\n" * 9 + "**Compensation**\n€105k–€130k depending on level, and 15% bonus.",
            105_000,
            "EUR",
        ),
    ],
)
def test_a_range_on_a_first_line_or_below_a_heading_of_pay_is_pay(
    text: str, low: int, currency: str
) -> None:
    pay = role_of(text).pay
    assert pay is not None
    assert (pay.low, pay.currency, pay.period) == (low, currency, "year")


@pytest.mark.parametrize(
    "text",
    [
        "# Clerk\n\nWe serve €10k–€20k customers, in Graz\n",
        BODY + "\n" * 9 + "Budget\n€105k–€130k for tools",
    ],
)
def test_other_ranges_are_none(text: str) -> None:
    assert role_of(text).pay is None


def test_days_on_site_are_no_part_of_the_place() -> None:
    place = role_of("# Clerk\n\n**Where:** London, 1 day a week on site\n\n- Docker\n").place
    assert place is not None
    assert (place.names, place.workplace) == (("London",), "hybrid")


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("# Clerk — Maple & Thorn LLP (Halifax, NS)", "Maple & Thorn LLP"),
        ("# Clerk\n\n- Lindholm Energy AB\n- Gothenburg, Sweden", "Lindholm Energy AB"),
        ("# Clerk — Nights (Halifax, NS)", None),
    ],
)
def test_a_company_in_a_title_or_in_a_list_below_it(text: str, company: str | None) -> None:
    assert role_of(f"{text}\n\n## Requirements\n- Docker\n").company == company

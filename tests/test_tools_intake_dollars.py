"""Whose dollar a bare "$" is: as the place of the role says, else the US dollar."""

import json

import pytest

from tools.intake import read_role
from tools.intake.pay.pay_unread import remarks_on_pay
from tools.intake.postings.posted_roles import posted_in_json
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
REST = "\n\n## Requirements\n\n- Strong SQL\n- Python\n"


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Melbourne\n$120,000 + super", "AUD"),
        ("Sydney\n$900/day", "AUD"),
        ("Toronto\n$90,000", "CAD"),
        ("Singapore\n$6,000 per month", "SGD"),
        ("Perth, WA\n$120,000", "AUD"),
        ("Vancouver, WA\n$55,000 a year", "USD"),
        ("Location: Vancouver, WA 98660\nSalary: $55,000", "USD"),
        ("Location: Kennewick, WA 99336\nSalary: $55,000", "USD"),
        ("Location: Mandurah WA 6210\nSalary: $75,000", "AUD"),
        ("Location: Toronto, CA\nSalary: $90,000", "CAD"),
        ("Vancouver, BC, Canada\nSalary: $90,000", "CAD"),
        ("Remote (Canada)\nSalary $90,000", "CAD"),
        ("Auckland, New Zealand\n$90k - $110k", "NZD"),
        ("Location: Hong Kong\n$38,000 - $45,000 per month", "HKD"),
        ("Salary: $90k - $110k plus superannuation", "AUD"),
        ("Salary: $90k - $110k\nBenefits: RRSP matching", "CAD"),
        ("Salary in Canada: $90,000", "CAD"),
        ("Salary $90,000", "USD"),
        ("Location: London, UK\nSalary: $90,000", "USD"),
        ("Location: Melbourne, FL\nSalary: $120,000", "USD"),
        ("Location: Ontario, CA\nSalary: $90,000", "USD"),
        ("Location: New York, NY or Toronto, Canada\nSalary: $90,000", "USD"),
        ("San Francisco, CA\nSalary $90,000\nOur customers are in Canada.", "USD"),
        ("Toronto\nSalary: $90,000 USD", "USD"),
        ("Toronto\nSalary: US$90,000", "USD"),
        ("Salary: $90,000\nYou like super markets.", "USD"),
    ],
)
def test_a_dollar_is_that_of_the_place(text: str, currency: str) -> None:
    pay = read_role(f"Data Engineer\n{text}{REST}", VOCABULARY, source="p").pay
    assert pay is not None
    assert pay.currency == currency


def test_a_dollar_of_several_places_is_named_and_not_guessed() -> None:
    text = f"Data Engineer\nLocation: Sydney or Singapore\nSalary $90,000{REST}"
    role = read_role(text, VOCABULARY, source="p")
    assert role.pay is None
    assert "$ is AUD or SGD" in next(remarks_on_pay(text, role))


def test_the_published_place_tells_the_dollar_of_the_text() -> None:
    posting = {
        "@type": "JobPosting",
        "title": "Data Engineer",
        "description": "<p>Salary: $120,000</p><h2>Requirements</h2><ul><li>SQL</li></ul>",
        "jobLocation": {"address": {"addressLocality": "Cairns", "addressCountry": "AU"}},
    }
    found = posted_in_json(json.loads(json.dumps(posting)), VOCABULARY, source="p").whole
    assert found[0].role.pay is not None
    assert found[0].role.pay.currency == "AUD"

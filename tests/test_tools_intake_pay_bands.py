"""The pay of each rank in a blueprint, and the role's own beside it."""

import pytest

from tools.domain import Role
from tools.intake import read_role
from tools.pay_wording import pay_in_short
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
TABLE = """## Pay bands
| Rank | Pay |
|---|---|
| Junior | £30,000 - £36,000 |
| Senior | £45,000 - £52,000 |
| Head | from £60,000 |
"""
LIST = """## Salary bands
- Junior: £30,000 - £36,000
- Senior: £45,000 - £52,000
- Head: from £60,000
"""
PIPES = """## Salary bands
- Junior | £30,000 - £36,000
- Senior | £45,000 - £52,000
- Head | from £60,000
"""
READ = ["GBP 30,000–36,000 a year", "GBP 45,000–52,000 a year", "GBP 60,000 or more a year"]


def role(title: str, below: str) -> Role:
    text = f"# {title}\n## Requirements\n- Python\n\n{below}"
    return read_role(text, VOCABULARY, source="a.md")


@pytest.mark.parametrize("below", [TABLE, LIST, PIPES])
def test_each_rank_keeps_its_open_end(below: str) -> None:
    bands = role("Lighthouse Keeper", below).pay_bands
    assert [it.name for it in bands] == ["Junior", "Senior", "Head"]
    assert [pay_in_short(it.pay) for it in bands] == READ


@pytest.mark.parametrize(
    ("title", "below", "own"),
    [
        ("Lighthouse Keeper", TABLE, None),
        ("Lighthouse Keeper", LIST, None),
        ("Senior Lighthouse Keeper", TABLE, READ[1]),
        ("Junior Lighthouse Keeper", LIST, READ[0]),
        ("Principal Lighthouse Keeper", LIST, None),
        ("Lighthouse Keeper", "Salary: £41,000\n\n" + TABLE, "GBP 41,000 a year"),
        ("Lighthouse Keeper", LIST + "\n## Offer\nSalary: £41,000\n", "GBP 41,000 a year"),
        ("Lighthouse Keeper", "## Salary range\n£40,000 - £44,000\n", "GBP 40,000–44,000 a year"),
        ("Lighthouse Keeper", "Salary: £40,000 - £44,000\n", "GBP 40,000–44,000 a year"),
        (
            "Lighthouse Keeper",
            "## Compensation\n| Level | Salary |\n|---|---|\n| L1 | $80k |\n| L2 | $95k |\n",
            None,
        ),
        (
            "Lighthouse Keeper",
            "## Salary range\n- London: £60k - £70k\n- Leeds: £50k - £58k\n",
            None,
        ),
    ],
)
def test_no_rank_of_several_is_the_roles_own_pay(title: str, below: str, own: str | None) -> None:
    pay = role(title, below).pay
    assert (pay_in_short(pay) if pay else None) == own


@pytest.mark.parametrize(
    ("header", "cell", "said"),
    [
        ("Base salary (EUR)", "60,000 - 70,000", "EUR 60,000–70,000 a year"),
        ("Base salary (USD)", "from 95,000", "USD 95,000 or more a year"),
        ("Salary", "CHF 110'000.–", "CHF 110,000 a year"),
        ("Pay (GBP)", "€50,000", "EUR 50,000 a year"),
        ("Monthly pay", "AED 25,000 per month", "AED 25,000 a month"),
        ("Hourly pay", "$24.50/hr", "USD 24.50 an hour"),
    ],
)
def test_the_head_of_a_column_tells_its_currency(header: str, cell: str, said: str) -> None:
    table = (
        f"## Compensation\n| Level | {header} |\n|---|---|\n| Junior | {cell} |\n| X | {cell} |\n"
    )
    assert pay_in_short(role("Keeper", table).pay_bands[0].pay) == said


@pytest.mark.parametrize(
    ("heading", "lines", "expected"),
    [
        ("Salary", "- Junior: £32k–£38k\n- Senior: £55k–£70k", ["Junior", "Senior"]),
        ("Pay", "Junior: £32,000–£38,000\n\nSenior: £55,000–£70,000", ["Junior", "Senior"]),
        ("Compensation", "- Grade 3: £32k–£38k\n- Grade 4: £40k–£45k", ["Grade 3", "Grade 4"]),
        ("Salary", "- Nurse: £32k–£38k\n- Ward Manager: £50k", ["Nurse", "Ward Manager"]),
        ("Compensation", "- Salary: £45k-£55k\n- Bonus: £5k", []),
        ("Salary", "£45k–£55k a year", []),
        ("Benefits", "- Junior: £500 for books", []),
        ("Team", "- Senior: £55k–£70k", []),
    ],
)
def test_ranks_below_a_heading_of_pay_are_bands(
    heading: str, lines: str, expected: list[str]
) -> None:
    text = f"# Weaver\n\n## Requirements\n\n- Python\n\n## {heading}\n\n{lines}\n"
    role = read_role(text, VOCABULARY, source="weaver.md")
    assert [it.name for it in role.pay_bands] == expected

"""The year that a stated pay is of."""

import pytest

from tools.intake.pay.pay import read_pay

RANGE = "EUR 95,000 to 120,000"


@pytest.mark.parametrize(
    ("line", "year"),
    [
        (f"Salary: {RANGE} (2025)", 2025),
        (f"Salary: {RANGE} (Germany, 2025, own survey)", 2025),
        (f"Pay: {RANGE} (2025, Germany)", 2025),
        (f"In 2025, the base pay in Germany was {RANGE}.", 2025),
        (f"Salary 2026: {RANGE}", 2026),
        (f"Salary {RANGE} as of March 2025", 2025),
        (f"Salary: {RANGE}, 2024 data", 2024),
        (f"Salary: {RANGE}", None),
        (f"Salary: {RANGE}, between 2024 and 2025", None),
        (f"Salary: {RANGE}. Founded in 2015.", None),
        (f"Salary: {RANGE}, starting 1 March 2026", None),
        (f"Salary: {RANGE}, apply by 1 March 2026", None),
        ("Salary: EUR 2000 to 2500 per month", None),
        ("Salary: EUR 2000 to 2500 per month (2025)", 2025),
    ],
)
def test_the_one_year_beside_a_range_is_read(line: str, year: int | None) -> None:
    pay = read_pay(line, source="a.md")
    assert pay is not None
    assert pay.year == year

"""Pay in words: cents, open ends and articles."""

import pytest

from prompts.wording import pay
from tools.domain import Pay
from tools.pay_wording import amount_in_words, pay_figures, pay_in_short


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (24.5, "24.50"),
        (25.5, "25.50"),
        (31, "31"),
        (17.25, "17.25"),
        (0.62, "0.62"),
        (60_000, "60,000"),
        (1_234.5, "1,234.50"),
        (1_800_000, "1,800,000"),
        (0, "0"),
        (29.999999, "30"),
        (1.1 + 2.2, "3.30"),
    ],
)
def test_an_amount_keeps_its_cents(value: float, words: str) -> None:
    assert amount_in_words(value) == words


def stated(low: float, high: float, **more: object) -> Pay:
    base = {"low": low, "high": high, "currency": "USD", "period": "hour"}
    return Pay.model_validate({**base, **more})


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (stated(24.5, 31), "USD 24.50–31 an hour"),
        (stated(25.5, 25.5), "USD 25.50 an hour"),
        (stated(18, 18, capped=True), "USD 18 or more an hour"),
        (stated(18, 18, floored=True), "USD up to 18 an hour"),
        (stated(600, 600, period="day"), "USD 600 a day"),
        (stated(650, 700.5, period="week"), "USD 650–700.50 a week"),
        (stated(4_200, 4_200, period="month"), "USD 4,200 a month"),
        (stated(60_000, 75_000, period="year", currency="GBP"), "GBP 60,000–75,000 a year"),
        (stated(60_000, 60_000, period="year", capped=True), "USD 60,000 or more a year"),
    ],
)
def test_pay_in_short_says_its_period_and_its_open_end(value: Pay, words: str) -> None:
    assert pay_in_short(value) == words


def test_pay_in_full_keeps_the_cents_too() -> None:
    assert pay(stated(24.5, 31)).startswith("USD 24.50 to 31 an hour (")
    assert pay(stated(24.5, 24.5)).startswith("USD 24.50 an hour (")
    assert pay(stated(20, 30, median=25.5)).startswith("USD 20 to 30 an hour, median 25.50 (")
    assert pay_figures(stated(60_000, 60_000, capped=True)) == "60,000 or more"

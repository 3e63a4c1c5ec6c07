"""Pay as postings really state it: read with currency and period, or left alone."""

import pytest

from tools.intake.pay.pay import read_pay

Stated = tuple[float, float, str, str]

STATED: list[tuple[str, Stated]] = [
    ("£55k–£65k", (55_000, 65_000, "GBP", "year")),
    ("£55k - £65k + bonus + benefits", (55_000, 65_000, "GBP", "year")),
    ("Leeds · Hybrid · £42,000 to £48,500 per annum", (42_000, 48_500, "GBP", "year")),
    ("Salary: £38,000 - £44,000 DOE", (38_000, 44_000, "GBP", "year")),
    ("Up to £600 per day, outside IR35. Day rate negotiable.", (600, 600, "GBP", "day")),
    ("£13.85 per hour", (13.85, 13.85, "GBP", "hour")),
    ("£650 per week", (650, 650, "GBP", "week")),
    ("$120,000 - $150,000/yr", (120_000, 150_000, "USD", "year")),
    ("$120K-$150K a year", (120_000, 150_000, "USD", "year")),
    ("Base pay range: $98,400.00/yr - $131,200.00/yr", (98_400, 131_200, "USD", "year")),
    (
        "The base salary range for this role is $165,000 — $210,000 USD.",
        (165_000, 210_000, "USD", "year"),
    ),
    ("Pay: From $27.50 per hour", (27.5, 27.5, "USD", "hour")),
    ("$45/hr", (45, 45, "USD", "hour")),
    ("$45 - $60 an hour", (45, 60, "USD", "hour")),
    ("US$8,500/month", (8_500, 8_500, "USD", "month")),
    ("Compensation: CA$95,000 to CA$110,000 annually", (95_000, 110_000, "CAD", "year")),
    ("A$130k + super package", (130_000, 130_000, "AUD", "year")),
    ("Salary range AUD 110,000 – 125,000", (110_000, 125_000, "AUD", "year")),
    ("60.000 € brutto/Jahr", (60_000, 60_000, "EUR", "year")),
    ("Gehalt: 60.000 € – 72.000 € pro Jahr", (60_000, 72_000, "EUR", "year")),
    ("Jahresgehalt 55.000 bis 65.000 Euro", (55_000, 65_000, "EUR", "year")),
    ("Gehalt ab 48.000 EUR brutto p.a.", (48_000, 48_000, "EUR", "year")),
    ("Vergütung: 4.200 € im Monat", (4_200, 4_200, "EUR", "month")),
    ("Stundenlohn: 18,50 €", (18.5, 18.5, "EUR", "hour")),
    ("Lohn: CHF 110'000 – 125'000", (110_000, 125_000, "CHF", "year")),
    ("Salary CHF 9'500 per month", (9_500, 9_500, "CHF", "month")),
    ("€450/day", (450, 450, "EUR", "day")),
    ("€450-€500 per day", (450, 500, "EUR", "day")),
    ("Tagessatz: 720 €", (720, 720, "EUR", "day")),
    ("Salaire : 45 000 € à 52 000 € par an", (45_000, 52_000, "EUR", "year")),
    ("Rémunération : 45-52 k€ brut annuel", (45_000, 52_000, "EUR", "year")),
    ("Salario: 32.000€ - 38.000€ brutos al año", (32_000, 38_000, "EUR", "year")),
    ("Salaris: € 3.800 - € 4.900 bruto per maand", (3_800, 4_900, "EUR", "month")),
    ("Salary 70-80k EUR", (70_000, 80_000, "EUR", "year")),
    ("75k - 90k €", (75_000, 90_000, "EUR", "year")),
    ("EUR 75.000,00 gross per year", (75_000, 75_000, "EUR", "year")),
    ("18 000 - 24 000 PLN net/month (B2B)", (18_000, 24_000, "PLN", "month")),
    ("Wynagrodzenie: 15 000 – 19 000 zł brutto / mies.", (15_000, 19_000, "PLN", "month")),
    ("Salary: 18-25 LPA", (1_800_000, 2_500_000, "INR", "year")),
    ("₹12,00,000 - ₹15,00,000 a year", (1_200_000, 1_500_000, "INR", "year")),
    ("Pay: SEK 48 000 per month", (48_000, 48_000, "SEK", "month")),
    (
        "We pay between £55,000 and £65,000, depending on experience.",
        (55_000, 65_000, "GBP", "year"),
    ),
    ("Salary: £28kpa", (28_000, 28_000, "GBP", "year")),
    ("£28-32kpa plus pension", (28_000, 32_000, "GBP", "year")),
    ("Salary £28kp.a.", (28_000, 28_000, "GBP", "year")),
    ("€2.4kpcm", (2_400, 2_400, "EUR", "month")),
    ("Salary: 1.2m zł per year", (1_200_000, 1_200_000, "PLN", "year")),
    ("Wynagrodzenie: 1,2 mln zł rocznie", (1_200_000, 1_200_000, "PLN", "year")),
    ("Pensja: 12 tys. zł miesięcznie", (12_000, 12_000, "PLN", "month")),
    ("Salary: $1.1M per year", (1_100_000, 1_100_000, "USD", "year")),
    (
        f"{'Your team.' * 3}\n\n" * 6
        + "Care assistants needed in Leeds: nights, weekends and holidays £12.60ph plus mileage",
        (12.6, 12.6, "GBP", "hour"),
    ),
    ("45 K€ bruts annuels selon profil", (45_000, 45_000, "EUR", "year")),
    ("Grade 4, SCP 7-11: £24,294 - £25,979 FTE, 30 hrs/week", (24_294, 25_979, "GBP", "year")),
    ("Entgelt: EG 9, ca. 3.900 EUR/Monat", (3_900, 3_900, "EUR", "month")),
    ("14.000 € brutos/año · 20 h/semana", (14_000, 14_000, "EUR", "year")),
    ("OTE £80,000", (80_000, 80_000, "GBP", "year")),
    ("Salary €70,000-€80,000, two days a week in the office", (70_000, 80_000, "EUR", "year")),
    ("Annual salary: $72,000. You get a $1,500 learning budget.", (72_000, 72_000, "USD", "year")),
    ("$95k base + 0.1%–0.3% equity", (95_000, 95_000, "USD", "year")),
    ("$26–31 DOE", (26, 31, "USD", "hour")),
    ("Pay: $26 - $31, depending on experience", (26, 31, "USD", "hour")),
    ("£14.20ph", (14.2, 14.2, "GBP", "hour")),
    ("Salary: £14.20", (14.2, 14.2, "GBP", "hour")),
    ("Pay £12.60 + tips", (12.6, 12.6, "GBP", "hour")),
    ("15–17 € je nach Erfahrung", (15, 17, "EUR", "hour")),
    ("£32k–£38k DOE", (32_000, 38_000, "GBP", "year")),
    ("£32-38k DOE", (32_000, 38_000, "GBP", "year")),
]


@pytest.mark.parametrize(("line", "stated"), STATED)
def test_pay_is_read_with_currency_and_period(line: str, stated: Stated) -> None:
    pay = read_pay(line, source="a")
    assert pay is not None
    assert (pay.low, pay.high, pay.currency, pay.period) == stated


@pytest.mark.parametrize(
    "line",
    [
        "Salary: competitive",
        "Competitive salary and equity",
        "Salary: up to 70k",
        "Salary: negotiable, depending on experience",
        "0.1%–0.5% equity",
        "We raised $20M in our Series B.",
        "You would manage a budget of £28kpa for toys.",
        "We raised 12 mln zł last year.",
        "Salary budget: $5M",
        "We pay $3M per year to our farmers.",
        "We raised $20,000,000 from investors who pay attention.",
        "You own a budget of €250,000 a year.",
        "A learning budget of €1,500 per year",
        "€1,500 yearly training budget",
        "We pay a €500 referral bonus.",
        "Sign-on bonus: $10,000",
        "£2,000 relocation allowance on top of your salary",
        "Our platform handles $3 billion of payments a year.",
        "You close deals of $50,000 - $100,000.",
        "Revenue grew from $1,000,000 to $4,000,000.",
        "Our bill is $50K/month.",
        "Series A: €12,000,000",
        "401(k) match up to $4,000 contribution",
        "You will save our customers $10,000 - $20,000 on their cloud cost.",
        "Fast 10 000 Kunden",
        "Salary: $95",
        "Compensation: $55-65",
        "£150 DOE",
        "Salary £900 - £1,200",
        "Pay: 26–31 zł",
        "$20 gift card",
        "",
    ],
)
def test_other_money_is_no_pay(line: str) -> None:
    assert read_pay(line, source="a") is None


@pytest.mark.parametrize(
    ("line", "floored", "capped"),
    [
        ("Salary up to £70k", True, False),
        ("Gehalt bis zu 70.000 € im Jahr", True, False),
        ("Salary: £60k+", False, True),
        ("Salary from €60,000", False, True),
        ("Salary starting at $90,000", False, True),
        ("Salary £50k to £60k", False, False),
        ("Salary £50k up to £60k", False, False),
        ("Salary £50k", False, False),
    ],
)
def test_an_end_that_is_left_open_is_said(line: str, *, floored: bool, capped: bool) -> None:
    pay = read_pay(line, source="a")
    assert pay is not None
    assert (pay.floored, pay.capped) == (floored, capped)

"""Pay as postings of many countries write it: read, or named as not read, and never guessed."""

from time import process_time

import pytest

from tools.intake.pay.pay import read_pay
from tools.intake.pay.pay_unread import unread_pay

STATED: list[tuple[str, float, float, str, str]] = [
    ("Pay: $24.50–$31/hr", 24.5, 31, "USD", "hour"),
    ("Salaris tussen € 2.900 en € 3.600 bruto per maand", 2_900, 3_600, "EUR", "month"),
    ("Gehalt zwischen 3.400 und 4.200 Euro im Monat", 3_400, 4_200, "EUR", "month"),
    ("Salaire entre 42 000 et 48 000 € brut par an", 42_000, 48_000, "EUR", "year"),
    ("Salario entre 28.000 y 34.000 € brutos al año", 28_000, 34_000, "EUR", "year"),
    ("Retribuzione tra 30.000 e 36.000 € lordi annui", 30_000, 36_000, "EUR", "year"),
    ("Fixgehalt 50.000 € und 5.000 € Bonus im Jahr", 50_000, 50_000, "EUR", "year"),
    ("Salary: $90,000 and $10,000 signing bonus", 90_000, 90_000, "USD", "year"),
    ("Salaire 40 000 € par an et 5 000 € de prime", 40_000, 40_000, "EUR", "year"),
    ("$25.50 per hour", 25.5, 25.5, "USD", "hour"),
    ("Pay range: $24.50/hr - $31.25/hr", 24.5, 31.25, "USD", "hour"),
    ("$24.50 per hour to $31 per hour", 24.5, 31, "USD", "hour"),
    ("$18.00 - $22.00 hourly", 18, 22, "USD", "hour"),
    ("Pay (hourly): $20 - $24", 20, 24, "USD", "hour"),
    ("$5,200 - $6,100 monthly", 5_200, 6_100, "USD", "month"),
    ("Salary: 90,000 - 110,000 USD per annum", 90_000, 110_000, "USD", "year"),
    ("Salary (USD): 90,000 - 110,000", 90_000, 110_000, "USD", "year"),
    ("Compensation: $1.2k - $1.5k per week", 1_200, 1_500, "USD", "week"),
    ("Salary: £2,400 pcm", 2_400, 2_400, "GBP", "month"),
    ("£14.20 p/h", 14.2, 14.2, "GBP", "hour"),
    ("£450 p/d outside IR35 rate", 450, 450, "GBP", "day"),
    ("Salary £32,000 p/a", 32_000, 32_000, "GBP", "year"),
    ("£28,500 pa", 28_500, 28_500, "GBP", "year"),
    ("Pay: £620 pw", 620, 620, "GBP", "week"),
    ("DKK 45.000/md", 45_000, 45_000, "DKK", "month"),
    ("Løn: DKK 42.000 - 48.000 pr. md.", 42_000, 48_000, "DKK", "month"),
    ("Løn: 38.000 kr. om måneden, København", 38_000, 38_000, "DKK", "month"),
    ("Lønn: NOK 650 000 - 780 000 per år", 650_000, 780_000, "NOK", "year"),
    ("Lønn: 620 000 kr/år, Oslo", 620_000, 620_000, "NOK", "year"),
    ("Salary: NOK 720,000", 720_000, 720_000, "NOK", "year"),
    ("Lön: 42 000 kr/mån, Göteborg", 42_000, 42_000, "SEK", "month"),
    ("Månadslön: 38 000 - 45 000 SEK", 38_000, 45_000, "SEK", "month"),
    ("Timlön 185 SEK", 185, 185, "SEK", "hour"),
    ("Palkka: 3 600 €/kk", 3_600, 3_600, "EUR", "month"),
    ("Palkka 16,50 €/h", 16.5, 16.5, "EUR", "hour"),
    ("MXN $30,000 mensuales", 30_000, 30_000, "MXN", "month"),
    ("Sueldo: $25,000 - $32,000 MXN mensuales", 25_000, 32_000, "MXN", "month"),
    ("MX$40,000 al mes", 40_000, 40_000, "MXN", "month"),
    ("Salario: 2.100 € mensuales", 2_100, 2_100, "EUR", "month"),
    ("Sueldo bruto anual: 34.000 €", 34_000, 34_000, "EUR", "year"),
    ("R$ 8.000 a R$ 12.000 por mês", 8_000, 12_000, "BRL", "month"),
    ("Salário: R$ 6.500,00 mensais", 6_500, 6_500, "BRL", "month"),
    ("Remuneração: R$ 9.000 mensal", 9_000, 9_000, "BRL", "month"),
    ("Salário: 1.900 € / mês", 1_900, 1_900, "EUR", "month"),
    ("Sueldo: COP 5.500.000 mensuales", 5_500_000, 5_500_000, "COP", "month"),
    ("Salario: 4.000.000 - 6.000.000 COP al mes", 4_000_000, 6_000_000, "COP", "month"),
    ("Sueldo líquido: CLP 1.800.000 mensuales", 1_800_000, 1_800_000, "CLP", "month"),
    ("Sueldo: S/ 4,500 mensuales", 4_500, 4_500, "PEN", "month"),
    ("Sueldo: ARS 1.900.000 por mes", 1_900_000, 1_900_000, "ARS", "month"),
    ("CHF 110'000.– bis 130'000.–", 110_000, 130_000, "CHF", "year"),
    ("Lohn: CHF 7'800.- pro Monat", 7_800, 7_800, "CHF", "month"),
    ("CHF 110’000.-- bis 130’000.--", 110_000, 130_000, "CHF", "year"),
    ("Fr. 95'000.– bis Fr. 108'000.– im Jahr", 95_000, 108_000, "CHF", "year"),
    ("Stundenlohn CHF 32.50", 32.5, 32.5, "CHF", "hour"),
    ("Gehalt: 52.000,- € bis 61.000,- € p.a.", 52_000, 61_000, "EUR", "year"),
    ("Bruttomonatsgehalt: € 3.450,-", 3_450, 3_450, "EUR", "month"),
    ("Gehalt (EUR): 58.000 - 66.000", 58_000, 66_000, "EUR", "year"),
    ("Stundenlohn: 17,20 € / Std.", 17.2, 17.2, "EUR", "hour"),
    ("Mindestgehalt: EUR 2.900 brutto/Monat", 2_900, 2_900, "EUR", "month"),
    ("Salaire : 2 300 € brut mensuel", 2_300, 2_300, "EUR", "month"),
    ("Salaire : 2 300 € bruts mensuels", 2_300, 2_300, "EUR", "month"),
    ("Salaire annuel : 42 000 €", 42_000, 42_000, "EUR", "year"),
    ("Rémunération mensuelle : 2 800 € brut", 2_800, 2_800, "EUR", "month"),
    ("TJM : 480 €", 480, 480, "EUR", "day"),
    ("14,20 € brut de l'heure, salaire fixe", 14.2, 14.2, "EUR", "hour"),
    ("RAL: 32.000 € - 38.000 €", 32_000, 38_000, "EUR", "year"),
    ("Stipendio: 1.650 € netti al mese", 1_650, 1_650, "EUR", "month"),
    ("Retribuzione: 1.700 € mensili", 1_700, 1_700, "EUR", "month"),
    ("Salaris: € 3.400 - € 4.200 per maand", 3_400, 4_200, "EUR", "month"),
    ("Uurloon: € 17,80", 17.8, 17.8, "EUR", "hour"),
    ("Brutomaandsalaris € 3.900", 3_900, 3_900, "EUR", "month"),
    ("Wynagrodzenie: 12 000 - 16 000 zł miesięcznie", 12_000, 16_000, "PLN", "month"),
    ("Stawka: 38,50 zł/godz.", 38.5, 38.5, "PLN", "hour"),
    ("120 - 150 PLN/h netto + VAT (B2B)", 120, 150, "PLN", "hour"),
    ("Mzda: 55 000 - 70 000 Kč měsíčně", 55_000, 70_000, "CZK", "month"),
    ("Mzda: 65 000 Kč / měsíc", 65_000, 65_000, "CZK", "month"),
    ("Plat: 2 100 EUR mesačne", 2_100, 2_100, "EUR", "month"),
    ("Fizetés: 750 000 Ft/hó", 750_000, 750_000, "HUF", "month"),
    ("Bruttó bér: HUF 820 000 havonta", 820_000, 820_000, "HUF", "month"),
    ("Salariu: 7.500 RON / lună", 7_500, 7_500, "RON", "month"),
    ("Salariu: 6.800 lei net pe lună", 6_800, 6_800, "RON", "month"),
    ("Maaş: 85.000 TL / ay", 85_000, 85_000, "TRY", "month"),
    ("Maaş: ₺95.000 aylık", 95_000, 95_000, "TRY", "month"),
    ("Salary: TRY 90,000 per month", 90_000, 90_000, "TRY", "month"),
    ("Зарплата: 120 000 ₽ в месяц", 120_000, 120_000, "RUB", "month"),
    ("Зарплата: 180 000 руб. в месяц", 180_000, 180_000, "RUB", "month"),
    ("Заробітна плата: 45 000 грн на місяць", 45_000, 45_000, "UAH", "month"),
    ("Salary: BGN 5,500 monthly", 5_500, 5_500, "BGN", "month"),
    ("AED 25,000 per month tax free", 25_000, 25_000, "AED", "month"),
    ("Salary: AED 18,000 - 22,000 per month", 18_000, 22_000, "AED", "month"),
    ("Salary (AED): 25,000 per month", 25_000, 25_000, "AED", "month"),
    ("Salary: SAR 16,000 monthly plus housing", 16_000, 16_000, "SAR", "month"),
    ("QAR 14,000 per month, all inclusive", 14_000, 14_000, "QAR", "month"),
    ("Salary: KWD 950 per month", 950, 950, "KWD", "month"),
    ("Salary: EGP 40,000 per month", 40_000, 40_000, "EGP", "month"),
    ("Salary: ₪28,000 per month", 28_000, 28_000, "ILS", "month"),
    ("Salary: 24,000 - 29,000 NIS per month", 24_000, 29_000, "ILS", "month"),
    ("R45 000 per month", 45_000, 45_000, "ZAR", "month"),
    ("Salary: R35,000 - R42,000 per month", 35_000, 42_000, "ZAR", "month"),
    ("Salary: R650 000 per annum CTC", 650_000, 650_000, "ZAR", "year"),
    ("ZAR 780,000 - 860,000 annually", 780_000, 860_000, "ZAR", "year"),
    ("NGN 400,000 monthly", 400_000, 400_000, "NGN", "month"),
    ("Salary: ₦350,000 - ₦450,000 monthly", 350_000, 450_000, "NGN", "month"),
    ("Gross pay: KES 150,000 per month", 150_000, 150_000, "KES", "month"),
    ("Salary: KSh 120,000 - 150,000 monthly", 120_000, 150_000, "KES", "month"),
    ("Salary: GHS 9,000 per month", 9_000, 9_000, "GHS", "month"),
    ("Salary: MAD 14,000 per month", 14_000, 14_000, "MAD", "month"),
    ("Salary: UGX 3M - 4M per month", 3_000_000, 4_000_000, "UGX", "month"),
    ("S$6,000 - S$9,000 per month", 6_000, 9_000, "SGD", "month"),
    ("Salary: SGD 7,500 / month", 7_500, 7_500, "SGD", "month"),
    ("HK$38,000 - HK$45,000 per month", 38_000, 45_000, "HKD", "month"),
    ("RM5,000 - RM7,500 per month", 5_000, 7_500, "MYR", "month"),
    ("Gaji: Rp 9.000.000 - Rp 12.000.000 per bulan", 9_000_000, 12_000_000, "IDR", "month"),
    ("Salary: ₱45,000 - ₱60,000 per month", 45_000, 60_000, "PHP", "month"),
    ("PHP 55,000 monthly", 55_000, 55_000, "PHP", "month"),
    ("Salary: THB 60,000 - 80,000 per month", 60_000, 80_000, "THB", "month"),
    ("Salary: 70,000 ฿ per month", 70_000, 70_000, "THB", "month"),
    ("Lương: 25.000.000 VND / tháng", 25_000_000, 25_000_000, "VND", "month"),
    ("Salary: NT$65,000 - NT$80,000 per month", 65_000, 80_000, "TWD", "month"),
    ("JPY 6M-9M", 6_000_000, 9_000_000, "JPY", "year"),
    ("Salary: JPY 6,000,000 - 9,000,000", 6_000_000, 9_000_000, "JPY", "year"),
    ("¥4,000,000–¥5,500,000 · Tokyo, Japan", 4_000_000, 5_500_000, "JPY", "year"),
    ("Salary: ¥320,000 per month, Osaka", 320_000, 320_000, "JPY", "month"),
    ("年収600万円〜900万円", 6_000_000, 9_000_000, "JPY", "year"),
    ("月給 30万円", 300_000, 300_000, "JPY", "month"),
    ("時給1,400円", 1_400, 1_400, "JPY", "hour"),
    ("30K-50K CNY/month", 30_000, 50_000, "CNY", "month"),
    ("RMB 28,000 - 35,000 per month", 28_000, 35_000, "CNY", "month"),
    ("Salary: ¥25,000 - ¥35,000 per month, Shanghai", 25_000, 35_000, "CNY", "month"),
    ("年薪 40万元", 400_000, 400_000, "CNY", "year"),
    ("연봉 6,000만원", 60_000_000, 60_000_000, "KRW", "year"),
    ("Salary: KRW 60,000,000 per year", 60_000_000, 60_000_000, "KRW", "year"),
    ("Salary: ₩55M - ₩70M per year", 55_000_000, 70_000_000, "KRW", "year"),
    ("₹8,00,000 – ₹12,00,000 per annum", 800_000, 1_200_000, "INR", "year"),
    ("CTC: 12 - 16 LPA", 1_200_000, 1_600_000, "INR", "year"),
    ("Salary: INR 85,000 per month", 85_000, 85_000, "INR", "month"),
    ("Salary: PKR 180,000 per month", 180_000, 180_000, "PKR", "month"),
    ("Salary: BDT 60,000 per month", 60_000, 60_000, "BDT", "month"),
    ("NZ$85,000 - NZ$98,000", 85_000, 98_000, "NZD", "year"),
    ("Salary: AU$105,000 plus super", 105_000, 105_000, "AUD", "year"),
    ("C$42.50 per hour", 42.5, 42.5, "CAD", "hour"),
    ("Salary: 78,000 CAD a year", 78_000, 78_000, "CAD", "year"),
    ("Monthly salary of €4,300 gross", 4_300, 4_300, "EUR", "month"),
    ("Annual base: 96,000 euros", 96_000, 96_000, "EUR", "year"),
    ("Salary: 85,000 dollars a year", 85_000, 85_000, "USD", "year"),
    ("£12.60ph", 12.6, 12.6, "GBP", "hour"),
    ("£450pd outside IR35", 450, 450, "GBP", "day"),
    ("£620 pw", 620, 620, "GBP", "week"),
    ("Leeds · £12.60ph plus tips", 12.6, 12.6, "GBP", "hour"),
    ("c. £95k-£110k DOE", 95_000, 110_000, "GBP", "year"),
    ("circa £60,000", 60_000, 60_000, "GBP", "year"),
    ("ca. 65.000 € brutto", 65_000, 65_000, "EUR", "year"),
    ("approx. £40,000 pa", 40_000, 40_000, "GBP", "year"),
    ("100 % télétravail – CDI – 45-52 k€", 45_000, 52_000, "EUR", "year"),
    ("Full-time, permanent, £41,000", 41_000, 41_000, "GBP", "year"),
    ("Salary: $100,000 and a $5,000 sign-on bonus", 100_000, 100_000, "USD", "year"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "low", "high", "currency", "period"), STATED)
def test_pay_of_any_country_is_read(
    line: str, low: float, high: float, currency: str, period: str
) -> None:
    pay = read_pay(line, source="a")
    assert pay is not None
    assert (pay.low, pay.high, pay.currency, pay.period) == (low, high, currency, period)
    assert list(unread_pay(line)) == []


UNREAD = [
    ("Pay: $2,400 bi-weekly", "$2,400", "two weeks"),
    ("$2,400 biweekly", "$2,400", "two weeks"),
    ("Salary: £1,150 per fortnight", "£1,150", "two weeks"),
    ("Salary: $3,100 semi-monthly", "$3,100", "half a month"),
    ("Salary: MXN 14,000 quincenales", "MXN 14,000", "half a month"),
    ("Pay: $180 per shift", "$180", "shift"),
    ("Pay: $0.62 per mile", "$0.62", "mile"),
    ("Pay: £40 per session", "£40", "session"),
    ("Pay: €300 per article", "€300", "article"),
    ("S$6,000 - S$9,000", "S$6,000 - S$9,000", "what period"),
    ("Salary: KES 150,000", "KES 150,000", "what period"),
    ("TRY 60.000", "TRY 60.000", "what period"),
    ("Maaş: TRY 60.000", "TRY 60.000", "what period"),
    ("4,000,000 - 6,000,000 COP", "4,000,000 - 6,000,000 COP", "what period"),
    ("Salary: SEK 48 000", "SEK 48 000", "what period"),
    ("Salary: AED 25,000", "AED 25,000", "what period"),
    ("Salary: PLN 18 000", "PLN 18 000", "what period"),
    ("Salary: $4,000", "$4,000", "what period"),
    ("Pay: €195", "€195", "what period"),
    ("¥4,000,000–¥5,500,000", "¥4,000,000–¥5,500,000", "JPY or CNY"),
    ("Salary: ¥25,000 per month", "¥25,000", "JPY or CNY"),
    ("Salary: 42 000 kr per month", "42 000 kr", "SEK, NOK, DKK or ISK"),
    ("Salary: 30,000 pesos per month", "30,000 pesos", "pesos of several countries"),
    ("Salary: 70,000 - 80,000", "70,000 - 80,000", "currency"),
    ("Salary: up to 70k", "70k", "currency"),
    ("Gehalt: 55.000 bis 65.000 brutto", "55.000 bis 65.000", "currency"),
    ("Salary: £65,000 - £55,000", "£65,000 - £55,000", "lower end"),
    ("Salary: £40 a year", "£40", "too little"),
]


@pytest.mark.parametrize(("line", "amount", "why"), UNREAD)
def test_pay_that_cannot_be_told_is_named_and_not_guessed(line: str, amount: str, why: str) -> None:
    assert read_pay(line, source="a") is None
    named = list(unread_pay(line))
    assert len(named) == 1
    assert named[0].words == amount
    assert why in named[0].why


@pytest.mark.parametrize(
    "line",
    [
        "You manage a budget of AED 2,000,000 per year.",
        "Our bill is $50K/month.",
        "We saved c. £95k",
        "Budget c. £95k",
        "A coffee is about £2.60",
        "Contracts of circa £60,000 each",
        "Around £40,000 was raised.",
        "We raised JPY 900M in our Series B.",
        "A learning budget of CHF 1'500.– per year",
        "Sign-on bonus: R20,000",
        "You pay attention to 10,000 users.",
        "We TRY 60.000 things",
        "We serve ALL 400,000 customers; TOP 100 companies pay us.",
        "Ranked by us as a TOP 10 employer since 2019",
        "401(k) with a match of 4%",
        "We earn the trust of 2,000,000 people.",
        "Our base of 12,000 members grows.",
        "We process ¥4,000,000,000 of transactions.",
        "Room R2 000, building 4",
        "Salary review every 12 months",
        "Salary: competitive, paid monthly",
        "Pay day is the 25th of each month.",
        "25 days of paid holiday, 40 hours per week",
        "COVID-19, ISO 27001 and PCI DSS 4",
        "Grade 7, posted 2026",
        "Salary 2026: to be agreed",
        "Call +44 20 7946 0000 per pay question",
        "",
    ],
)
def test_what_is_no_pay_is_neither_read_nor_named(line: str) -> None:
    assert read_pay(line, source="a") is None
    assert list(unread_pay(line)) == []


def test_the_place_of_a_sign_may_stand_elsewhere_in_the_text() -> None:
    pay = read_pay("Office: Tokyo, Japan\nSalary: ¥4,000,000–¥5,500,000", source="a")
    assert pay is not None
    assert pay.currency == "JPY"
    both = "Offices: Tokyo and Shanghai\nSalary: ¥4,000,000–¥5,500,000"
    assert read_pay(both, source="a") is None
    assert [it.words for it in unread_pay(both)] == ["¥4,000,000–¥5,500,000"]


@pytest.mark.parametrize(
    "piece", ["$1 ", "1 kr per ", "USD 1 - ", "1 000 ", "Salary 1k ", "1万円 "]
)
def test_a_line_of_thousands_of_amounts_is_read_in_a_moment(piece: str) -> None:
    started = process_time()
    line = piece * 4_000
    read_pay(line, source="a")
    list(unread_pay(line))
    assert process_time() - started < 3

"""Whether what is said around an amount of money tells that it is pay."""

import re
from typing import Final

from tools.intake.text.phrases import one_of
from tools.intake.text.plain_lines import LineCues
from tools.late import late

_SPEAKS_OF_PAY: Final = late(
    r"(?:\b(?:salar(?:y|ies)|pay|paying|compensation|wages?|remuneration|ote|earnings?"
    r"|earn|pay range|(?:hourly|daily|day|monthly|weekly|base) rate|rate|base|per annum|p\.a\.|ctc"
    r"|(?:jahres|monats|stunden|tages|brutto|ziel|mindest|grund|fix)*(?:gehalt|verdienst|lohn)"
    r"|vergütung|tagessatz|stundensatz|salaires?|rémunération|tjm|salarios?|sueldos?|retribución"
    r"|retribuzione|stipendio|ral|salários?|remuneração|(?:bruto|netto)?(?:maand|jaar|uur)?(?:salaris"
    r"|loon)|fte|scp|pro rata|entgelt|besoldung|wynagrodzenie|pensja"
    r"|stawka|(?:månads|års|tim)?lön|(?:måneds|års|time)?lønn?|palkka|mzda|plat"
    r"|fizetés|bér|salariu|maaş|ücret|зарплата|оклад|заробітна плата|заплата|αποδοχές|gaji|lương)"
    r"(?!\w)|年収|年俸|年薪|연봉|月給|月薪|월급|時給|时薪|시급|日給|給与|薪资)",
    re.IGNORECASE,
)
MAY_SPEAK_OF_PAY: Final = LineCues(
    "salar pay compensation wage remuneration ote earn rate base per_annum p.a. ctc gehalt "
    "verdienst lohn vergütung tagessatz stundensatz salair rémunération tjm sueldo retribu "
    "stipendio ral salário remuneração loon fte scp pro_rata entgelt besoldung wynagrodzenie "
    "pensja stawka lön løn palkka mzda plat fizetés bér maaş ücret зарплата оклад заробітна "
    "заплата αποδοχές gaji lương 年収 年俸 年薪 연봉 月給 月薪 월급 時給 时薪 시급 日給 給与 薪资"
)
"""What words that speak of pay hold one of."""
_OTHER_MONEY: Final = one_of("""
    budget, allowances?, stipend, vouchers?, referral, relocation, funding, revenue, raised
    valuation, sign-?(?:on|ing), turnover, arr, aum, invest\\w*, fund, grant, credits?
    reimbursement, subsid\\w+, contribution, deductible, sales, bonus, transactions?, fines?
    zuschuss, weiterbildungsbudget, deals?, donations?, cost
""")
_IS_OTHER_BEHIND: Final = late(
    rf"\+?(?:(?: per| an?| each|/) ?(?:year|month|annum))?(?: (?!plus|and|with)[\w-]+){{0,3}}?"
    rf" (?:{_OTHER_MONEY})\b",
    re.IGNORECASE,
)
_IS_OTHER_AHEAD: Final = late(
    rf"\b(?:{_OTHER_MONEY})(?: (?:of|worth|is|round|up|to|over|by|in|a|total|has|have))*"
    r"(?: [\w-]+)?:? ?$",
    re.IGNORECASE,
)
_LABEL: Final = late(r"[^.;:]{2,40}: ?(?:[a-z]+ ){0,2}$", re.IGNORECASE)
_SAYS_NOTHING: Final = one_of("""
    per, an?, pro, im, par, year, yr, annum, month, day, hour, hr, h, week, jahr, monat, stunde, tag
    gross, net, brutto, netto, base, ote, doe, depending, on, experience, plus, bonus, benefits
    equity, and, annually, yearly, monthly, hourly, daily, weekly, pa, p, up, to, from, bis, zu, ab
    b2b, vat, k, usd, eur, gbp, rata, package, salary, estimated, employer, provided, est, range
    competitive, stock, options, dental, commission, car, pension, tax, free, taxes, all, inclusive
    housing, negotiable, bi, biweekly, fortnight, fortnightly, semi, mês, mes, por, al, mensuales
    mensais, mensal, w, m, pcm, ctc, r, md, mån, ph, pd, pw, pm, c, ca, circa, approx
    approximately, around, about, roughly, tips, outside, inside, ir35
    selon, profil, expérience, je, nach, erfahrung, qualifikation, según, valía, experiencia
    bruts?, brutos?, nets?, netos?, annuels?, mensuels?, mois, an, año, ano, mes, anuales, mensual
    maand, jaar
    country, location, seniority, level, skills, region
    cdi, cdd, permanent, perm, full, part, time, remote, hybrid, télétravail
""")
_ALONE: Final = late(
    rf"(?:[\W\d_]|\b{_SAYS_NOTHING}\b)*(?:(?:\+|\bplus\b)[^.;:]{{0,60}})?", re.IGNORECASE
)
_SEGMENT: Final = late(r" ?[·•|;] ?")
_SENTENCE: Final = late(r"[.!?,;:](?: |$)| ?[·•|] ?| [–—-] ")


def speaks_of_pay(text: str) -> bool:
    """Whether words speak of pay."""
    return bool(_SPEAKS_OF_PAY.search(text))


def is_labelled_pay(ahead: str) -> bool:
    """Whether the words right before an amount are a label of pay ("Salary: up to")."""
    label = _LABEL.search(ahead)
    return label is not None and speaks_of_pay(label[0])


def is_other_money(line: str, end: int, ahead: str) -> bool:
    """Whether an amount is told as a budget, a bonus or a company's money.

    Args:
        line: The line that it stands on.
        end: Where it ends there.
        ahead: What stands right before it.
    """
    return bool(_IS_OTHER_BEHIND.match(line, end) or _IS_OTHER_AHEAD.search(ahead))


def stands_alone(line: str, start: int, end: int, *, of_sentence: bool = False) -> bool:
    """Whether nothing but pay stands in an amount's part of the line ("£55k–£65k · Hybrid").

    Args:
        line: The line.
        start: Where the amount begins.
        end: Where it ends.
        of_sentence: Whether its part of a sentence is enough.
    """
    ends = _SENTENCE if of_sentence else _SEGMENT
    first = max((it.end() for it in ends.finditer(line, 0, start)), default=0)
    behind = ends.search(line, end)
    rest = line[first:start] + " " + line[end : behind.start() if behind else len(line)]
    return bool(_ALONE.fullmatch(rest))

"""The currencies that amounts are in: their codes, signs and words, and what a sign leaves open."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from tools.intake.text.cued import cue_words
from tools.late import late

CODES: Final = cue_words(
    """
    AED AFN AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
    CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD
    HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR
    LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR
    PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SRD SSP STN SYP SZL
    THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
    """
)
"""The codes of ISO 4217 in use, but for ALL, CUP, SOS and TOP: in capitals these are words too."""

IN_ANY_CASE: Final = (
    "USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|SEK|DKK|NOK|PLN|CZK|HUF|INR|JPY|BRL|MXN|ZAR|ILS"
)
"""The codes that are no words, so that they are known in small letters."""

SIGNS: Final = "$€£₹¥￥₩₦₱₪₺₴₽₫฿₡₵"
"""Signs of currencies."""

_MARKS: Final[Mapping[str, str]] = {
    sign: code
    for sign, _, code in (
        it.partition("=")
        for it in cue_words("""
        $=USD us$=USD c$=CAD ca$=CAD a$=AUD au$=AUD nz$=NZD s$=SGD hk$=HKD nt$=TWD r$=BRL
        mx$=MXN col$=COP clp$=CLP ar$=ARS €=EUR euro=EUR euros=EUR £=GBP ₹=INR rs=INR zł=PLN
        złotych=PLN kč=CZK fr=CHF sfr=CHF ₩=KRW 원=KRW ₦=NGN naira=NGN ₱=PHP ₪=ILS nis=ILS
        ₺=TRY tl=TRY ₴=UAH грн=UAH ₽=RUB руб=RUB ₫=VND ฿=THB baht=THB ₡=CRC ₵=GHS gh₵=GHS
        rmb=CNY 元=CNY yuan=CNY cn¥=CNY jp¥=JPY 円=JPY yen=JPY ksh=KES rm=MYR ringgit=MYR
        rp=IDR s/=PEN r=ZAR rand=ZAR dhs=AED ft=HUF lei=RON лв=BGN dollars=USD kronor=SEK
        """)
    )
}
_OPEN: Final[Mapping[str, tuple[str, ...]]] = {
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "kroner": ("NOK", "DKK"),
    "pesos": ("MXN", "COP", "CLP", "ARS", "PHP"),
}
_PLACES: Final[Mapping[str, re.Pattern[str]]] = {
    code: late(rf"(?<!\w)(?:{names})", re.IGNORECASE)
    for code, names in {
        "JPY": "japan|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|kobe|sapporo|東京|大阪|日本",
        "CNY": "china|shanghai|beijing|shenzhen|guangzhou|hangzhou|chengdu|上海|北京|深圳|中国",
        "SEK": "swed|sverige|stockholm|göteborg|gothenburg|malmö|uppsala|lön(?!\\w)|månadslön",
        "NOK": "norway|norge|noreg|oslo|bergen|trondheim|stavanger|lønn",
        "DKK": "denmark|danmark|københavn|copenhagen|aarhus|aalborg|odense|løn(?!\\w|n)",
        "ISK": "iceland|ísland|reykjav",
        "MXN": "mexic|méxic|guadalajara|monterrey",
        "COP": "colombia|bogot|medell",
        "CLP": "chile(?!\\w)|valparaíso",
        "ARS": "argentin|buenos aires",
        "PHP": "philippin|manila|cebu",
    }.items()
}
_YEARLY_FROM: Final[Mapping[str, float]] = {
    **dict.fromkeys(("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD"), 10_000),
    "SGD": 40_000,
    "HKD": 200_000,
    "ILS": 120_000,
    "PLN": 80_000,
    "BRL": 80_000,
    "SEK": 200_000,
    "NOK": 200_000,
    "DKK": 200_000,
    "ZAR": 200_000,
    "AED": 150_000,
    "MXN": 300_000,
    "CNY": 150_000,
    "CZK": 500_000,
    "INR": 300_000,
    "JPY": 2_000_000,
    "ISK": 5_000_000,
    "KRW": 20_000_000,
    "HUF": 6_000_000,
}
_IN_MILLIONS: Final = cue_words(
    "JPY KRW HUF ISK COP CLP ARS PYG IDR VND NGN UGX TZS RWF XAF XOF IRR LBP IQD UZS CRC"
)


def currencies_of(mark: str, within: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the codes that a currency's sign, word or code may stand for, of any the likeliest.

    Args:
        mark: The sign, word or code.
        within: The texts around it, the nearest first, whose places tell whose ¥ or kr it is.
    """
    plain = mark.strip(" ():=").rstrip(".").casefold()
    if codes := _OPEN.get(plain):
        return next((told for text in within if (told := _told(codes, text))), codes)
    if code := _MARKS.get(plain):
        return (code,)
    return (plain[:3].upper(),)


def _told(codes: Iterable[str], text: str) -> tuple[str, ...]:
    """Return the one currency whose places a text names, or none where it names several."""
    told = tuple(it for it in codes if _PLACES[it].search(text))
    return told if len(told) == 1 else ()


def yearly_from(currency: str) -> float:
    """Return the least amount that is pay for a year where no period is said.

    It is more than hardly anyone is paid a month in that currency. Where pay is stated by the month
    as a rule or the amounts of a month and a year overlap, no amount tells.
    """
    return _YEARLY_FROM.get(currency, float("inf"))


def is_paid_in_millions(currency: str) -> bool:
    """Whether "6M" may be someone's pay in a currency."""
    return currency in _IN_MILLIONS

"""Whose dollar a bare "$" is, as the place of the role tells."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from tools.intake.postings.workplace import place_of
from tools.intake.text.phrases import one_of
from tools.intake.text.plain_lines import LineCues, plain_lines
from tools.late import late

_US_STATE = (
    "A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]"
    "|T[NX]|UT|V[TA]|W[VIY]"
)
_COUNTRIES: Final[Mapping[str, str]] = {
    "AUD": """
        australian?, (?-i:AU), new south wales, queensland, (?-i:NSW|QLD), (?-i:WA)\\ 6\\d{3}(?!\\d)
    """,
    "CAD": """
        canad(?:a|ian), ontario, qu[ée]bec, british columbia, alberta, manitoba, nova scotia
        (?<=, )(?-i:ON|QC|BC|AB|MB|SK|NS|NB), (?:toronto|vancouver|ottawa|calgary),\\ (?-i:CA)
    """,
    "SGD": "singapore(?:an)?, (?-i:SG)",
    "NZD": "new zealand, (?-i:NZ), aotearoa",
    "HKD": "hong kong, (?-i:HK)",
    "USD": rf"""
        (?-i:USA?), (?-i:U\.S\.(?:A\.)?), united states
        (?:vancouver|seattle|spokane|tacoma|bellevue|redmond|kirkland|everett|olympia),\ (?-i:WA)
        (?-i:WA)\ \d{{5}}(?!\d)
        (?<=,\ )(?<!(?-i:[A-Z][A-Z]),\ )(?<!(?:toronto|calgary),\ )(?<!ottawa,\ )\b(?-i:{_US_STATE})
    """,
}
_TOWNS: Final[Mapping[str, str]] = {
    "AUD": "melbourne, sydney, brisbane, perth, adelaide, canberra, hobart, gold coast",
    "CAD": "toronto, montr[ée]al, vancouver, ottawa, calgary, edmonton, winnipeg, mississauga",
    "NZD": "auckland, wellington, christchurch, dunedin",
    "USD": "new york, san francisco, los angeles, chicago, seattle, boston, austin, denver",
}
_SCHEMES: Final[Mapping[str, str]] = {
    "AUD": r"superannuation, (?:plus|\+|incl(?:\.|uding)?|inc\.?|and|&|of) ?super(?! ?[\w-])",
    "CAD": "rrsps?",
    "SGD": "(?-i:CPF)",
    "NZD": "kiwisaver",
    "USD": r"401 ?\(?k\)?",
}
"""What only employers of one country pay into."""
_SCHEME_CUES: Final = LineCues("super rrsp cpf kiwisaver 401")
_US: Final = ("USD",)
_HEAD_LINES = 6
_HEAD_LINE_WORDS = 14


def _patterns(names: Mapping[str, str]) -> Mapping[str, re.Pattern[str]]:
    return {code: late(rf"(?<!\w){one_of(it)}(?!\w)", re.IGNORECASE) for code, it in names.items()}


_BY_COUNTRY, _BY_TOWN, _BY_SCHEME = map(_patterns, (_COUNTRIES, _TOWNS, _SCHEMES))


def dollars_of(around: str, text: str) -> tuple[str, ...]:
    """Return the codes of the dollar that a bare "$" is, several where the places tell of several.

    What stands around it comes first, then the place of the role, the short lines at the top of
    its text, and the pension schemes that it names. It is the US dollar where none of them tells
    of another, and where they tell of that too.

    Args:
        around: What stands around the amount.
        text: The text that it is a part of.
    """
    codes = _told(around, _BY_COUNTRY, _BY_SCHEME, _BY_TOWN)
    return codes or _dollars_in(text)


@lru_cache(maxsize=4)  # a text may state many amounts
def _dollars_in(text: str) -> tuple[str, ...]:
    for texts in _texts_on_place(text):
        found = [code for it in texts for code in _told(it, _BY_COUNTRY, _BY_TOWN)]
        if found:
            return _US if "USD" in found else tuple(dict.fromkeys(found))
    return _told("\n".join(plain_lines(text).holding(_SCHEME_CUES)), _BY_SCHEME) or _US


def _texts_on_place(text: str) -> Iterator[Iterable[str]]:
    if place := place_of(text):
        yield place.names
        yield (place.quote,)
    top = plain_lines(text).unmarked[:_HEAD_LINES]
    yield [it for it in top if len(it.split()) <= _HEAD_LINE_WORDS]


def _told(text: str, *groups: Mapping[str, re.Pattern[str]]) -> tuple[str, ...]:
    """Return the dollars of which a text names something, those of the first group to do so."""
    for group in groups:
        if found := tuple(code for code, it in group.items() if it.search(text)):
            return _US if "USD" in found else found
    return ()

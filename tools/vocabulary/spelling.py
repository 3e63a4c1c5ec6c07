"""How a name is taken apart, so that spellings that differ only in form fall together."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tools.late import late

# A word ends where the script changes: Chinese, Japanese and Korean write "Pythonの経験" without
# a blank, and Arabic joins its "and" to the name that follows.
_LATIN = r"[^\W_\u0370-\u1dff\u2c00-\U0010ffff]"
_OTHER_SCRIPT = r"[^\W\x00-\u036f\u1e00-\u2bff]"
_TOKEN = late(
    rf"((?<!{_LATIN})(?<!_)\.net(?!{_LATIN}|_)|c\+\+|[cf]#|{_LATIN}+|{_OTHER_SCRIPT}+|&)",
    re.IGNORECASE,
)
# The same where all characters are ASCII, most texts, in a third of the time.
_ASCII_TOKEN = late(
    r"([Cc]\+\+|[CcFf]#|[A-Za-z0-9]+|&|(?<![A-Za-z0-9_])\.[Nn][Ee][Tt](?![A-Za-z0-9_]))"
)

_SINGULAR_ENDINGS = ("ss", "us", "is", "ics")
_SHORT = 3
_LONGEST = 40

# Where the ending does not tell: names that are no plural, plurals of acronyms, and plurals
# whose singular is spelled like an acronym.
_EXCEPTIONS = {
    "&": "and",
    "apis": "api",
    "canvas": "canvas",
    "dbs": "db",
    "faas": "faas",
    "kpis": "kpi",
    "lamps": "lamps",
    "oops": "oops",
    "pandas": "pandas",
    "polars": "polars",
    "rags": "rags",
    "rails": "rails",
    "saas": "saas",
    "sales": "sales",
    "series": "series",
    "uis": "ui",
    "vats": "vats",
    "vms": "vm",
    "windows": "windows",
}


class Token(NamedTuple):
    """A word of a text: its normal form and where it stands."""

    form: str
    start: int
    end: int


@lru_cache(maxsize=1 << 16)
def normal_form(word: str) -> str:
    """Return a word in lower case and in the singular, as far as its ending tells.

    What comes out need not be a word ("kubernete"): it is only ever compared with other forms.
    """
    lower = word.lower()
    if lower in _EXCEPTIONS:
        return _EXCEPTIONS[lower]
    if _acronym_plural(word):
        return lower[:-1]
    if len(lower) <= _SHORT or not lower.endswith("s"):
        return lower
    return _singular(lower)


def _acronym_plural(word: str) -> bool:
    stem = word[:-1]
    return word.endswith("s") and len(stem) > 1 and stem.isalpha() and stem.isupper()


def _singular(lower: str) -> str:
    if lower.endswith(_SINGULAR_ENDINGS):
        return lower
    if lower.endswith("ies") and len(lower) > len("ties"):
        return lower[:-3] + "y"
    return lower[:-2] if lower.endswith(("sses", "xes")) else lower[:-1]


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of a text; ``C++``, ``C#`` and ``.NET`` are one word each."""
    for match in _token_of(text).finditer(text):
        yield Token(form_of(match[0]), match.start(), match.end())


def forms_in(text: str) -> list[str]:
    """Return the normal forms of the words of a text."""
    return [form_of(it) for it in _token_of(text).findall(text)]


def pieces_of(text: str) -> list[str]:
    """Return a text taken apart into its words and what stands between them.

    First is what stands before the first word, then that word, then what stands before the next,
    and so on, and last is what stands behind the last word: together they are the text.
    """
    return _token_of(text).split(text)


def form_of(word: str) -> str:
    """Return the normal form of a word; one longer than any name has none, and fills no cache."""
    return normal_form(word) if len(word) <= _LONGEST else ""


def _token_of(text: str) -> re.Pattern[str]:
    """Return the pattern for the words of a text."""
    return _ASCII_TOKEN if text.isascii() else _TOKEN


def key(name: str) -> tuple[str, ...]:
    """Return what all spellings of a name have in common, apart from joined words.

    Args:
        name: The name; one without a usable word ("++") stands for itself.
    """
    forms = tuple(forms_in(name))
    return forms if forms and all(forms) else (name.strip().casefold(),)

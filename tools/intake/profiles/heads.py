"""The top of a profile: name, headline and place, in lines of their own or beside each other."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from tools.history.periods import find_tenures
from tools.intake.job_words import JOB_WORD
from tools.intake.postings.place_names import NAMED_PLACE
from tools.intake.profiles.profile_sections import section_of
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words
from tools.late import late
from tools.vocabulary import Vocabulary

_LINES: Final = 3
_HEADLINE_WORDS: Final = 12
_PICTURES: Final = late("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\ufe0f\u200d]+")
_DOCUMENT: Final = late(
    r"(?:my |the )?(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf"
    r"|positioning(?: (?:document|statement|paper|sheet))?(?=$))(?!\w)"
    r"(?:\s+(?:of|von)\b|\s*[:–—-])?\s*",
    re.IGNORECASE,
)
PARTS: Final = late(r"\s*(?:[|•·]|\s[–—-]{1,2}\s)\s*")
"""What stands between the parts of a line on top."""

_TITLE: Final = late(
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Ing|Dipl\.-Ing|Sgt|Cpl|Capt|Lt|Maj|Col|Rev)\.?\s+)+(?=\S)"
)
_LETTERS_AFTER: Final = late(
    r"(?:,\s*(?:Ph\.?\s?D|M\.?D|M\.?Sc|B\.?Sc|MBA|MPH|M\.?A|B\.?A|M\.?Eng|B\.?Eng|J\.?D|LL\.?[BM]"
    r"|PMP|CPA|CFA|CISSP|RN|PE|FRM|ACCA|PRINCE2|P\.?Eng|Dr|Esq|he/him|she/her|they/them)\.?)+$"
    r"|,?\s*\((?:ret\.?|retired)\)$|\s*\((?:he/him|she/her|they/them|he/they|she/they)[^()]{0,20}\)$"
)
_VERSION: Final = late(
    r",? \(?(?:version|(?:last )?updated|revised|as of|stand|draft(?:ed)?|written)\b.{0,40}$",
    re.IGNORECASE,
)
_UPPER: Final = r"[^\W\d_a-zß-öø-ÿ]"
NAME_WORDS: Final = (
    rf"{_UPPER}[\w'’.-]*(?:\s(?:{_UPPER}[\w'’.-]*|de|van|von|der|den|da|do|dos|del|di|bin|al|el|la"
    r"|ter|zu|y)){1,5}"
)
"""A pattern for two to six words that may be a person's name."""

_NAME: Final = late(NAME_WORDS)
TOWN_WORDS: Final = late(rf"{_UPPER}[\w'’.-]+(?: {_UPPER}[\w'’.-]+)?")
"""One or two words that may name a town."""

NO_NAME: Final = late(
    rf"\b(?:{JOB_WORD}s?|cv|r[ée]sum[ée]|profile|curriculum|vitae|statement|remote|work|open to"
    r"|university|inc|ltd|gmbh|llc|page|contact|confidential|positioning|document)\b",
    re.IGNORECASE,
)
"""What is in no name and no place."""


class Head(NamedTuple):
    """What a line on top of a profile tells.

    Attributes:
        at: The index of its passage.
        name: The name.
        rest: What stands beside the name, in its order.
    """

    at: int
    name: str
    rest: tuple[str, ...]


def head_of(passages: Sequence[Headed], vocabulary: Vocabulary) -> Head | None:
    """Return the line that tells the person's name: one of the first, if any.

    Args:
        passages: The profile's passages under their headings.
        vocabulary: The skills that are known; a line that names one is nobody's name.
    """
    before = 0
    for at, it in enumerate(passages[:_LINES]):
        if at - before >= _LINES - 1 or it.passage.kind not in ("heading", "text"):
            break
        told = _PICTURES.sub(" ", plain_words(it.passage.text)).strip()
        opened = _DOCUMENT.match(told)
        told = told[opened.end() :] if opened else told
        if not told:
            before = at + 1  # the word for the document alone
            continue
        parts = [one for one in PARTS.split(told) if one.strip()]
        name, place = _name(parts[0], vocabulary) if parts else ("", "")
        if name:
            return Head(at, name, tuple(filter(None, (*parts[1:], place))))
    return _in_the_only_title(passages, vocabulary)


def _in_the_only_title(passages: Sequence[Headed], vocabulary: Vocabulary) -> Head | None:
    """Return the name that the only heading of the first depth is: a page has columns before it."""
    titles = [
        at
        for at, it in enumerate(passages)
        if it.passage.kind == "heading" and it.passage.depth == 1
    ]
    if len(titles) != 1:
        return None
    name, place = _name(plain_words(passages[titles[0]].passage.text), vocabulary)
    return Head(titles[0], name, (place,) if place else ()) if name else None


def is_nobodys_name(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words in capitals are a job, a section or a skill, and no name.

    Args:
        words: The words.
        vocabulary: The skills that are known.
    """
    return bool(NO_NAME.search(words) or section_of(words) or vocabulary.find(words))


def _name(part: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """Return the name that a part of a line is, and the place after it."""
    part = _VERSION.sub("", part)
    bare = _LETTERS_AFTER.sub("", _TITLE.sub("", part.strip(), count=1))
    name, comma, place = bare.partition(", ")
    placed = not comma or bool(TOWN_WORDS.fullmatch(place) or NAMED_PLACE.fullmatch(place))
    fits = _NAME.fullmatch(name) and not is_nobodys_name(name, vocabulary)
    if not (fits and placed) or vocabulary.find(place):
        return "", ""
    if comma and ", " not in place and NAMED_PLACE.fullmatch(bare):
        return "", ""  # "New York, USA"
    return name, place


def headline_beside(head: Head) -> str:
    """Return the part beside a name that names a job, or ``""``."""
    job = late(rf"\b{JOB_WORD}s?\b", re.IGNORECASE)
    named = (it for it in head.rest if job.search(it) and not find_tenures(it))
    return next((it for it in named if len(it.split()) <= _HEADLINE_WORDS), "")

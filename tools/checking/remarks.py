"""What is worth knowing of a document beside its figures."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.checking.document import Document
from tools.checking.rows import TOTAL, SkillRow
from tools.checking.spans import Span
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words
from tools.late import late
from tools.wording import listed

_RESOURCES: Final = late(
    r"\b(?:resources?|courses?|reading|books?|tutorials?|learning materials?|certificat\w+)\b",
    re.IGNORECASE,
)
_PROVIDER: Final = late(
    r"\b(?:Coursera|Udemy|edX|Udacity|Pluralsight|DataCamp|LinkedIn Learning|Fast\.ai|YouTube"
    r"|O'Reilly|Packt|Khan Academy|MIT OpenCourseWare|DeepLearning\.AI|EduHero|Codecademy)\b"
)
_LINK: Final = late(r"https?://|www\.", re.IGNORECASE)
_SAMPLE: Final = late(
    r"\b(?:n ?= ?\d|\d[\d,]* (?:job )?(?:postings|positions|jobs|listings|vacancies|ads)\b)",
    re.IGNORECASE,
)
_TOP: Final = 5
_LINES_NAMED: Final = 8
_SHARE: Final = late(r"\d ?%")


def remarks_on(document: Document) -> Iterator[str]:
    """Yield what a reader may want to know: resources without a link, shares without a sample.

    Args:
        document: The document.
    """
    bare = [
        it for it in document.passages if _names_resource(it) and not _LINK.search(it.passage.text)
    ]
    if bare:
        lines = sorted({document.line(it.passage.start) for it in bare})
        yield (
            f"Resources are named without an address on {_lines(lines)}: what exactly is meant, "
            "and whether it exists, can't be told from the text."
        )
    tabled = [it for it in document.passages if it.passage.header and _has_frequency(it)]
    if tabled and not _SAMPLE.search(document.text):
        yield (
            "The frequencies come without the number of postings that they were counted in, so no "
            "interval can be given and their tiers are taken as stated."
        )


def remarks_on_rows(rows: Sequence[SkillRow]) -> Iterator[str]:
    """Yield what the tables of a document amount to: their weeks in all, and the level they aim at.

    Args:
        rows: The rows.
    """
    asking = [it for it in rows if it.part != "plan"]
    weeks = [
        it.weeks for it in asking if it.weeks is not None and not TOTAL.fullmatch(it.name.text)
    ]
    if len(weeks) > 1:
        whole = sum(weeks, Span(0, 0)).text("week")
        yield f"Its times to learn add up to {whole}, one after the other."
    aims = {
        it.level.value + it.gap for it in asking if it.level and it.level.scale == _TOP and it.gap
    }
    if aims == {_TOP}:
        yield (
            "All its gaps lead to 5/5, which for us is the level of one who leads others: our "
            "hours to it are many. A lower level asked for takes fewer."
        )


def _names_resource(it: Headed) -> bool:
    if it.passage.kind == "heading":
        return False
    under = any(_RESOURCES.search(plain_words(above.text)) for above in it.headings[-1:])
    return bool(_PROVIDER.search(it.passage.text)) or (under and it.passage.kind == "item")


def _has_frequency(it: Headed) -> bool:
    return any("freq" in header.casefold() for header in it.passage.header) and bool(
        _SHARE.search(it.passage.text)
    )


def _lines(lines: Sequence[int]) -> str:
    named = [str(it) for it in lines[:_LINES_NAMED]]
    more = len(lines) - len(named)
    told = listed([*named, f"{more} more"] if more else named)
    return f"line{'' if len(lines) == 1 else 's'} {told}"

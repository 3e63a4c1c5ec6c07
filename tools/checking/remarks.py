"""What is worth knowing of a document beside its figures."""

import re
from collections.abc import Iterator
from typing import Final

from tools.checking.document import Document
from tools.intake.headings import Headed
from tools.intake.sketch import plain_words

_RESOURCES: Final = re.compile(
    r"\b(?:resources?|courses?|reading|books?|tutorials?|learning materials?|certificat\w+)\b",
    re.IGNORECASE,
)
_PROVIDER: Final = re.compile(
    r"\b(?:Coursera|Udemy|edX|Udacity|Pluralsight|DataCamp|LinkedIn Learning|Fast\.ai|YouTube"
    r"|O'Reilly|Packt|Khan Academy|MIT OpenCourseWare|DeepLearning\.AI|EduHero|Codecademy)\b"
)
_LINK: Final = re.compile(r"https?://|www\.", re.IGNORECASE)
_SAMPLE: Final = re.compile(
    r"\b(?:n ?= ?\d|\d[\d,]* (?:job )?(?:postings|positions|jobs|listings|vacancies|ads)\b)",
    re.IGNORECASE,
)
_SHARE: Final = re.compile(r"\d ?%")


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
            f"Resources are named without an address on {_lines(lines)}: what exactly is meant, and "
            "whether it exists, can't be told from the text."
        )
    tabled = [it for it in document.passages if it.passage.header and _has_frequency(it)]
    if tabled and not _SAMPLE.search(document.text):
        yield (
            "The frequencies come without the number of postings that they were counted in, so no "
            "interval can be given and their tiers are taken as stated."
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


def _lines(lines: list[int]) -> str:
    told = ", ".join(map(str, lines[:8])) + (" and others" if len(lines) > 8 else "")
    return f"line{'' if len(lines) == 1 else 's'} {told}"

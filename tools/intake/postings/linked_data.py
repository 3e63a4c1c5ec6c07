"""The schema.org objects that a page holds as JSON-LD."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser

from tools.intake.text.json_repair import BrokenJsonError, read_repaired

Thing = Mapping[str, Any]
"""An object of schema.org, its fields by their names."""

MOST_THINGS: Final = 50_000
"""How many objects of a page are looked at."""


def linked_data(page: LexborHTMLParser) -> tuple[tuple[object, ...], tuple[str, ...]]:
    """Return what the JSON-LD blocks of a page hold, and why others could not be read.

    Args:
        page: The page, parsed.
    """
    found: list[object] = []
    broken: list[str] = []
    for node in page.css("script"):
        if "ld+json" not in (node.attributes.get("type") or "").casefold():
            continue
        try:
            found.append(read_repaired(node.text()))
        except BrokenJsonError as error:
            broken.append(str(error))
    return tuple(found), tuple(broken)


def things_of_type(data: object, type_: str) -> Iterator[Thing]:
    """Yield the objects of a type, wherever they stand: alone, in arrays, in ``@graph`` or deeper.

    Args:
        data: Parsed JSON.
        type_: The type's name without its context: "JobPosting".
    """
    waiting, seen = [data], 0
    while waiting and seen < MOST_THINGS:
        it = waiting.pop()
        seen += 1
        if isinstance(it, Mapping):
            if type_ in _types(it):
                yield it
            else:
                waiting.extend(reversed([*it.values()]))
        elif isinstance(it, list):
            waiting.extend(reversed(it))


def _types(thing: Thing) -> list[str]:
    """Return the names of an object's types, without context or prefix."""
    said = thing.get("@type", thing.get("type"))
    listed = said if isinstance(said, list) else [said]
    return [
        it.rstrip("/").replace(":", "/").rpartition("/")[2] for it in listed if isinstance(it, str)
    ]

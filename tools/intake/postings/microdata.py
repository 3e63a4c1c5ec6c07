"""The schema.org objects that a page holds as microdata."""

from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tools.intake.postings.linked_data import MOST_THINGS, Thing

_LINKS = {"a": "href", "link": "href", "img": "src", "area": "href", "iframe": "src"}
_WITH_MARKUP = frozenset(
    (
        *("description", "responsibilities", "qualifications", "skills", "experienceRequirements"),
        *("educationRequirements", "jobBenefits"),
    )
)

_DEEPEST = 20


def microdata(page: LexborHTMLParser, type_: str) -> tuple[Thing, ...]:
    """Return the objects of a type that a page marks up with ``itemscope`` and ``itemprop``.

    They have the form of JSON-LD: a field that stands several times is a list. Fields that hold
    text with markup, as descriptions do, keep it.

    Args:
        page: The page, parsed.
        type_: The type's name without its context: "JobPosting".
    """
    nodes = page.css(f'[itemscope][itemtype$="/{type_}"]')
    return tuple(_thing(it) for it in nodes[:MOST_THINGS])


def _thing(scope: LexborNode, depth: int = 0) -> dict[str, Any]:
    """Return the fields of an element with ``itemscope``, those of nested ones inside them."""
    types = (scope.attributes.get("itemtype") or "").split()
    thing: dict[str, Any] = {"@type": [it.rpartition("/")[2] for it in types]}
    waiting = _children(scope)
    while waiting:
        node = waiting.pop()
        inner = "itemscope" in node.attributes and depth < _DEEPEST
        for name in (node.attributes.get("itemprop") or "").split():
            _add(thing, name, _thing(node, depth + 1) if inner else _value(node, name))
        if not inner:
            waiting += _children(node)
    return thing


def _children(node: LexborNode) -> list[LexborNode]:
    """Return the elements right inside one, the last first."""
    return list(node.iter(include_text=False))[::-1]


def _add(thing: dict[str, Any], name: str, value: object) -> None:
    if name not in thing:
        thing[name] = value
    elif isinstance(thing[name], list):
        thing[name].append(value)
    else:
        thing[name] = [thing[name], value]


def _value(node: LexborNode, name: str) -> str:
    told = node.attributes.get("content") or node.attributes.get("datetime")
    if told is None and node.tag in _LINKS:
        told = None if node.text(strip=True) else node.attributes.get(_LINKS[node.tag])
    if told is not None:
        return told
    return (node.html if name in _WITH_MARKUP else node.text(separator=" ", strip=True)) or ""

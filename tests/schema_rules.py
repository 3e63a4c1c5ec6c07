"""The rules of JSON Schema, draft 2020-12, for the schemas of tools: no keyword that means nothing.

A metaschema lets any unknown keyword pass; here one that we do not know is an error, as it would be
a limit that nobody holds.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

_OF_ONE = {"items", "additionalProperties", "not", "contains", "propertyNames"}
_OF_SEVERAL: dict[str, type] = {
    "properties": dict,
    "$defs": dict,
    "patternProperties": dict,
    "anyOf": list,
    "oneOf": list,
    "allOf": list,
    "prefixItems": list,
}
_TYPES = {"object", "array", "string", "integer", "number", "boolean", "null"}


def broken_schema_rules(schema: Any, path: str) -> Iterator[str]:
    """Yield what is wrong with a schema, a sentence each.

    Args:
        schema: The schema, as JSON data.
        path: Where it stands, for the sentences.
    """
    yield from _Walk(schema).schema(schema, path)


def objects_of(it: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the schemas of objects within some JSON data, each with its place."""
    if isinstance(it, dict):
        if it.get("type") == "object":
            yield path, it
        for name, of in it.items():
            yield from objects_of(of, f"{path}.{name}")
    elif isinstance(it, list):
        for at, of in enumerate(it):
            yield from objects_of(of, f"{path}.{at}")


class _Walk:
    """Goes through a schema with its root at hand, which references point into."""

    def __init__(self, root: Any) -> None:
        self._root = root

    def schema(self, it: Any, path: str) -> Iterator[str]:
        if isinstance(it, bool):
            return
        if not isinstance(it, dict):
            yield f"{path}: a schema is an object or true or false"
            return
        for keyword, value in it.items():
            yield from self._keyword(keyword, value, f"{path}.{keyword}")
        yield from _together(it, path)

    def _keyword(self, keyword: str, value: Any, path: str) -> Iterator[str]:
        if keyword in _OF_SEVERAL:
            yield from self._several(value, _OF_SEVERAL[keyword], path)
        elif keyword in _OF_ONE:
            yield from self.schema(value, path)
        elif keyword == "$ref":
            if not self._resolves(value):
                yield f"{path}: {value!r} leads to nothing"
        elif keyword not in _HOLDS:
            yield f"{path}: there is no such keyword"
        elif not _HOLDS[keyword](value):
            yield f"{path}: {value!r} is no value for it"

    def _several(self, value: Any, form: type, path: str) -> Iterator[str]:
        named: Iterable[tuple[Any, Any]]
        if form is dict and isinstance(value, dict):
            named = value.items()
        elif form is list and isinstance(value, list) and value:
            named = enumerate(value)
        else:
            yield f"{path}: {value!r} does not hold schemas"
            return
        for name, of in named:
            yield from self.schema(of, f"{path}.{name}")

    def _resolves(self, ref: Any) -> bool:
        if not isinstance(ref, str) or not ref.startswith("#"):
            return False
        at = self._root
        for step in filter(None, ref[1:].split("/")):
            name = step.replace("~1", "/").replace("~0", "~")
            if not isinstance(at, dict) or name not in at:
                return False
            at = at[name]
        return isinstance(at, dict | bool)


def _together(it: dict[str, Any], path: str) -> Iterator[str]:
    """Yield what is wrong between the keywords of one schema."""
    properties = it.get("properties", {})
    if isinstance(properties, dict) and isinstance(it.get("required"), list):
        lost = [name for name in it["required"] if name not in properties]
        if lost:
            yield f"{path}.required: {lost} are no properties"
    for low, high in _BOUNDS:
        if _is_number(it.get(low)) and _is_number(it.get(high)) and it[low] > it[high]:
            yield f"{path}: {low} is above {high}"


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_type(value: Any) -> bool:
    several = value if isinstance(value, list) and value else [value]
    return all(isinstance(it, str) and it in _TYPES for it in several)


def _is_names(value: Any) -> bool:
    return (
        isinstance(value, list)
        and all(isinstance(it, str) for it in value)
        and len(set(value)) == len(value)
    )


def _is_enum(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and len(set(map(repr, value))) == len(value)


def _is_pattern(value: Any) -> bool:
    try:
        re.compile(value)
    except (re.error, TypeError):
        return False
    return True


def _is_anything(_value: Any) -> bool:
    return True


_BOUNDS = (
    ("minimum", "maximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)

_HOLDS: dict[str, Callable[[Any], bool]] = {
    "type": _is_type,
    "title": _is_text,
    "description": _is_text,
    "format": _is_text,
    "pattern": _is_pattern,
    "required": _is_names,
    "enum": _is_enum,
    "const": _is_anything,
    "default": _is_anything,
    "examples": lambda value: isinstance(value, list),
    "uniqueItems": lambda value: isinstance(value, bool),
    "multipleOf": lambda value: _is_number(value) and value > 0,
    "minimum": _is_number,
    "maximum": _is_number,
    "exclusiveMinimum": _is_number,
    "exclusiveMaximum": _is_number,
    "minLength": _is_count,
    "maxLength": _is_count,
    "minItems": _is_count,
    "maxItems": _is_count,
    "minProperties": _is_count,
    "maxProperties": _is_count,
}

"""The strings inside stored JSON, wherever they sit."""

import json
from collections.abc import Iterator


def loaded(body: str) -> object:
    """Read JSON; a text that is none is taken as the string it is."""
    try:
        value: object = json.loads(body)
    except ValueError:
        return body
    return value


def strings(value: object) -> Iterator[str]:
    """Yield every key and string in it, and those in JSON that is itself inside a string.

    A model's messages hold the arguments of its tools in that form, where an escaped line end
    would otherwise hide the start of a word.
    """
    if isinstance(value, str):
        yield value
        if value.startswith(("{", "[", '"')):
            inner = loaded(value)
            if inner != value:
                yield from strings(inner)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)

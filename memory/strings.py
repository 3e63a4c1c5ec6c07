"""The strings inside stored JSON, wherever they sit."""

import json
from collections.abc import Iterator


def loaded(body: str) -> object:
    """Read JSON; a text that is none, or is nested beyond reading, is the string it is."""
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError):
        return body
    return value


def strings(value: object) -> Iterator[str]:
    """Yield every key and string in it, and those in JSON that is itself inside a string.

    A model's messages hold the arguments of its tools in that form, where an escaped line end
    would otherwise hide the start of a word.
    """
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
            inner = loaded(item) if item.startswith(("{", "[", '"')) else item
            if inner is not item:
                waiting.append(inner)
        elif isinstance(item, dict):
            waiting += (*item.keys(), *item.values())
        elif isinstance(item, list):
            waiting += item

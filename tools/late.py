"""Patterns that are compiled when they are first tried.

Compiling takes far longer than reading a pattern's source, there are more than a thousand of them,
and a command tries few of those that its modules define.
"""

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Late:
    """Stands for a pattern; it takes over the methods of the compiled one once it is asked."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(*self._source)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first tried; a faulty one fails then.

    Args:
        pattern: The pattern.
        flags: Its flags.
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))


def is_late(value: object) -> bool:
    """Whether something is a pattern of ``late``.

    Args:
        value: Anything.
    """
    return isinstance(value, _Late)

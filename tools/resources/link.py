"""Addresses on the web, checked before one is kept."""

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from tools.errors import UsageError

LONGEST = 500
"""The most characters of an address."""

_SCHEMES = frozenset({"http", "https"})
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]*\.?")


def checked_link(typed: str) -> str:
    """Return an address as it can be kept.

    Nothing is fetched: whether the page is there is not known here.

    Args:
        typed: The address as a person typed it, with http:// or https://.

    Raises:
        UsageError: It is empty, too long, of another kind, without a host, holds a name or
            password, or holds blanks, control or direction characters.
    """
    text = typed.strip()
    if not text:
        raise _refused("", "it is empty")
    if len(text) > LONGEST:
        raise _refused(text, f"it has {len(text)} characters, and {LONGEST} are the most")
    if any(char.isspace() or not char.isprintable() for char in text):
        raise _refused(text, "it holds a blank or a control character")
    return _checked_parts(text)


def _checked_parts(text: str) -> str:
    parts = _split(text)
    if parts.scheme not in _SCHEMES:
        raise _refused(text, "it does not begin with http:// or https://")
    # A backslash is read as "/" by browsers, so that another host could stand before it.
    if "@" in parts.netloc or "\\" in text:
        shown = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
        raise _refused(shown, "it may hold no user name, password or backslash")
    if not _is_host(parts):
        raise _refused(text, "it names no host such as example.org")
    return parts.geturl()


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError as error:
        raise _refused(text, "it is no address that can be read") from error
    return parts


def _is_host(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return _HOST.fullmatch(host) is not None
    return True


def _refused(text: str, cause: str) -> UsageError:
    line = "".join(char if char.isprintable() else " " for char in text)
    shown = line if len(line) <= 80 else line[:79] + "…"  # noqa: PLR2004 - keeps to one line
    return UsageError(
        f"Address “{shown}”: {cause}. Give it whole, such as https://docs.python.org/3/tutorial/."
    )

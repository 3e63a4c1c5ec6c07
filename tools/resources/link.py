"""Addresses on the web, checked before one is kept."""

import ipaddress
import re

from tools.errors import UsageError
from tools.late import late

LONGEST = 500
"""The most characters of an address."""

_ADDRESS = late(r"(?P<scheme>https?)://(?P<place>[^/?#]*)(?P<rest>.*)", re.IGNORECASE)
_PLACE = late(r"(?P<host>\[[^\[\]]*\]|[^:\[\]]*)(?::(?P<port>[0-9]{0,5}))?")
_HOST = late(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]*\.?")
_CREDENTIALS = late(r"(?<=//)[^/?#]*@")
_LAST_PORT = 65_535


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
    parts = _ADDRESS.fullmatch(text)
    if parts is None:
        raise _refused(text, "it does not begin with http:// or https://")
    scheme, place, rest = parts["scheme"].lower(), parts["place"], parts["rest"]
    # A backslash is read as "/" by browsers, so that another host could stand before it.
    if "@" in place or "\\" in text:
        raise _refused(text, "it may hold no user name, password or backslash")
    where = _PLACE.fullmatch(place)
    if where is None or int(where["port"] or 0) > _LAST_PORT:
        raise _refused(text, "it is no address that can be read")
    if not _is_host(where["host"]):
        raise _refused(text, "it names no host such as example.org")
    return f"{scheme}://{place}{rest}"


def _is_host(host: str) -> bool:
    bracketed = host.startswith("[")
    try:
        number = ipaddress.ip_address(host[1:-1] if bracketed else host)
    except ValueError:
        return _HOST.fullmatch(host) is not None
    return bracketed == (number.version == 6)  # noqa: PLR2004 - only that kind has brackets


def _refused(text: str, cause: str) -> UsageError:
    # Whatever it is refused for, a password is not shown.
    shown = _CREDENTIALS.sub("", text)
    line = "".join(char if char.isprintable() else " " for char in shown)
    short = line if len(line) <= 80 else line[:79] + "…"  # noqa: PLR2004 - keeps to one line
    return UsageError(
        f"Address “{short}”: {cause}. Give it whole, such as https://docs.python.org/3/tutorial/."
    )

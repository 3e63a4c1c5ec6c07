"""Addresses in a reply that stand in nothing that is known: what follows their domain is taken out.

An address can carry what is known of the user to whoever owns it: "evil.example/?pay=92000" tells
them as soon as it is opened. So of one that stands neither in a tool's result nor in the user's
words, nor in a text that they gave to read, only the domain is shown, and not as an address.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tools.late import late

_ADDRESS: Final = late(
    r"(?i)(?:\b[a-z][a-z0-9+.-]{1,15}://|\bmailto:|\bdata:(?=[a-z/;,])|\bwww\.)[^\s<>\"“”|\\^`]{1,4000}"
    r"|(?<![\w@./-])(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.){1,8}[a-z]{2,24}(?::\d{1,5})?[/?#]"
    r"[^\s<>\"“”|\\^`]{1,4000}"
)
_START: Final = late(r"(?i)^(?:[a-z][a-z0-9+.-]{1,15}://|mailto:)?(?:[^/?#]*@)?(?:www\.)?")
_DOMAIN: Final = late(r"^[^/?#:]+")
_PUNCTUATION = ".,;:!?'’”*_"
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}
_LABELS = 2
_LONGEST_DOMAIN = 40


@dataclass(frozen=True, slots=True)
class Address:
    """An address in a text.

    Attributes:
        start: The offset of its first character.
        end: The offset after its last one.
        text: It, as written.
    """

    start: int
    end: int
    text: str

    @property
    def domain(self) -> str:
        """The domain that it belongs to, without what may stand before it, or an empty text."""
        found = _DOMAIN.match(_START.sub("", self.text))
        labels = found[0].casefold().split(".") if found else []
        return ".".join(labels[-_LABELS:])[:_LONGEST_DOMAIN] if len(labels) >= _LABELS else ""


def addresses(text: str) -> Iterator[Address]:
    """Yield the addresses in a text, in order, without the punctuation that ends them."""
    for match in _ADDRESS.finditer(text):
        written = _trimmed(match[0])
        yield Address(match.start(), match.start() + len(written), written)


def strange(reply: str, texts: Iterable[str]) -> tuple[Address, ...]:
    """Return the addresses of a reply that stand in none of some texts.

    Args:
        reply: The reply.
        texts: What is known: results, the user's words, what they gave to read.
    """
    found = tuple(addresses(reply))
    if not found:
        return ()
    known = {_bare(it.text) for text in texts for it in addresses(text)}
    return tuple(it for it in found if _bare(it.text) not in known)


def without(reply: str, found: Iterable[Address], mark: str) -> str:
    """Return a reply with nothing but the domain of some addresses, and a mark behind it.

    Args:
        reply: The reply.
        found: Addresses in it.
        mark: What stands behind each.
    """
    for it in sorted(found, key=lambda it: it.start, reverse=True):
        reply = f"{reply[: it.start]}{it.domain or 'an address'}{mark}{reply[it.end :]}"
    return reply


def _trimmed(written: str) -> str:
    """Return an address without the punctuation, or the closing bracket, that follows it."""
    while written and (
        written[-1] in _PUNCTUATION
        or (
            written[-1] in _PAIRS
            and written.count(written[-1]) > written.count(_PAIRS[written[-1]])
        )
    ):
        written = written[:-1]
    return written


def _bare(address: str) -> str:
    return _START.sub("", address).rstrip("/").casefold()

"""The orders to an assistant that a text holds, named one by one, however they are disguised."""

import base64
import binascii
import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from tools.cleaning import clean_text, one_line
from tools.intake.orders.addressed import sentences_of_orders
from tools.intake.orders.order_readers import spoken_to_readers
from tools.late import late

MOST_NAMED = 2
"""How many of the orders of a text are named."""

_LONGEST_NAMED = 90
_LONGEST_READ = 400_000
_LONGEST_CODE = 8_000
_REMARK: Final = late(
    r"It (?:holds (?:an instruction|\d+ instructions)|may speak) to (?:the coach|a program) \(.*"
)
_BROKEN: Final = late(r"(?<![.!?:;\n])[ \t]*\n[ \t]*(?=[a-z0-9])")
_GOES_ON: Final = late(r"\n[ \t]*[a-z0-9]")
"""What a text holds that is broken there, and is found sooner."""
_SHORTEST_CODE = 24
_CODE: Final = late(rf"(?<![\w+/])[A-Za-z0-9+/]{{{_SHORTEST_CODE},}}={{0,2}}(?![\w+/])")
_PERCENT: Final = late(r"(?:%[0-9A-Fa-f]{2})+")
_SENTENCE: Final = late(r"[.!?>\"“](?=\s|<|[A-Z])")
_RULES_OF: Final = late(
    r"(?i)\b(?:regras|instruções|reglas|instrucciones|regole|istruzioni|regels|instructies)\b"
)
_MARKS = r"\u0300-\u036f\ufe00-\ufe0f"
_MARK: Final = late(f"[{_MARKS}]")
_ALIKE: Final = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0501\u0261\u04cf\u03bf\u03b1\u03b9\u03bd"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0391\u0392\u0395\u0399\u039f",
    "aeopcxyijsdgloaivABEKMHOPCTXIABEIO",
)
"""Letters of other scripts that look like Latin ones."""
_UNCOMMON: Final = late("[^\x00-\x7f–—‘’“”•·€£]")
"""What texts hold beside plain letters and marks, all of which stay as they are."""
_NO_PLAIN_LETTER: Final = late(f"[{''.join(map(chr, _ALIKE))}{_MARKS}]")


def orders_in(text: str, *, spoken: bool = False) -> tuple[str, ...]:
    """Return the sentences of a text that read like orders to an assistant, each once.

    They are found as well where letters only look like others, where they are written in code or
    where the line ends within them. Nothing rests on it: an order that is not found has no more
    effect than one that is.

    Args:
        text: The document's text, its markup included, at most its first 400,000 characters.
        spoken: Whether a person says it to their own coach: what they may wish is no order then.
    """
    found: dict[str, str] = {}
    for reading in dict.fromkeys(_readings(text[:_LONGEST_READ])):
        for order in (*sentences_of_orders(reading, spoken=spoken), *_to_readers(reading, spoken)):
            shown = one_line(clean_text(order), _LONGEST_NAMED).strip('"“”')
            found.setdefault("".join(filter(str.isalnum, _bare(shown).casefold())), shown)
    named = list(found)
    return tuple(
        shown
        for key, shown in found.items()
        if key and not any(key != other and key in other for other in named)
    )


def _to_readers(text: str, spoken: bool) -> Iterator[str]:  # noqa: FBT001 - passed on
    """Yield the lines, bounded, that speak to whoever reads a text by machine.

    A person who speaks to their coach may well name its tools or what reads their texts.
    """
    if spoken and not _RULES_OF.search(text):
        return
    for start, end in spoken_to_readers(text):
        before, after = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        line = text[before : after if after >= 0 else len(text)]
        begin = max([0, *(it.end() for it in _SENTENCE.finditer(line, 0, start - before))])
        yield line[begin:].strip()


def remark_on(orders: Sequence[str], subject: str = "It") -> str:
    """Return the sentence that says of a text that it holds orders.

    Args:
        orders: The orders; at least one.
        subject: What holds them.
    """
    more = len(orders) - MOST_NAMED
    named = ", ".join(f"\u201c{it}\u201d" for it in orders[:MOST_NAMED])
    if len(orders) == 1:
        return f"{subject} holds an instruction to the coach ({named}). It was not followed."
    rest = f" and {more} more" if more > 0 else ""
    return (
        f"{subject} holds {len(orders)} instructions to the coach ({named}{rest}). None was "
        "followed."
    )


def remark_on_likely(orders: Sequence[str], subject: str = "It") -> str:
    """Return the sentence that says of a text that it may speak to a program.

    Args:
        orders: The sentences that probably do; at least one.
        subject: What holds them.
    """
    named = ", ".join(f"\u201c{it}\u201d" for it in orders[:MOST_NAMED])
    return f"{subject} may speak to a program ({named}). Nothing in it is followed."


def is_remark(sentence: str) -> bool:
    """Whether a sentence is one that says of a text that it holds orders."""
    return _REMARK.match(sentence) is not None


def _readings(text: str) -> Iterator[str]:
    """Yield a text as it stands, and as it reads without each of its disguises."""
    yield text
    plain = _bare(html.unescape(text) if "&" in text else text)
    yield plain
    if "%2" in plain:
        yield _PERCENT.sub(_unescaped, plain)
    if _GOES_ON.search(plain):
        yield _BROKEN.sub(" ", plain)
    if max(map(len, plain.split()), default=0) < _SHORTEST_CODE:
        return
    for code in _CODE.finditer(plain):
        decoded = _decoded(code[0][:_LONGEST_CODE])
        if decoded:
            yield decoded


def _bare(text: str) -> str:
    """Return a text in plain letters, without what no reader sees."""
    if text.isascii() or not _UNCOMMON.search(text):
        return clean_text(text)
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", clean_text(text)))
    return _MARK.sub("", apart.translate(_ALIKE)) if _NO_PLAIN_LETTER.search(apart) else apart


def _unescaped(escapes: re.Match[str]) -> str:
    return bytes.fromhex(escapes[0].replace("%", "")).decode("utf-8", "replace")


def _decoded(code: str) -> str:
    """Return what a piece in Base64 says, or an empty text where it says nothing."""
    try:
        said = base64.b64decode(code + "=" * (-len(code) % 4), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return said if re.search(r"[a-z] [a-z]", said) else ""

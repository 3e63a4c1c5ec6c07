"""Reading JSON that a page's template has broken, where a small rule tells what was meant."""

import html
import json
import re
from typing import Final

from tools.late import late

_WRAPPING: Final = late(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)"
    r"|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)\s*$"
)
_MARK: Final = late(r'["\\]')
_CLOSES_KEY: Final = late(r"\s*:")
_CLOSES_VALUE: Final = late(r'\s*(?:,?\s*[}\]]\s*(?:[,}\]]|$)|,\s*"[^"\n]{1,80}"\s*:|,\s*[{\[]|$)')
_CLOSES_ITEM: Final = late(r'\s*(?:,?\s*\]|,\s*"|,\s*[-\d{\[tfn])')
_NO_ESCAPE: Final = late(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_TRAILING_COMMA: Final = late(r",(\s*[}\]])")


class BrokenJsonError(ValueError):
    """JSON that can't be read, repaired or not; the message says where it breaks."""


def read_repaired(text: str) -> object:
    """Return what a JSON text holds, with what templates often break put right.

    Those are: a comment or CDATA section around it, line ends and tabs inside strings
    quotes inside
    strings, backslashes that escape nothing, commas before a closing bracket, a semicolon at the
    end, and the whole of it written as HTML entities.

    Args:
        text: The text.

    Raises:
        BrokenJsonError: It can't be read even so.
    """
    plain = _WRAPPING.sub("", text).strip().rstrip(";").strip()
    if '"' not in plain and "&quot;" in plain:
        plain = html.unescape(plain)
    problem = _problem(plain)
    if problem is None:
        return json.loads(plain, strict=False)
    repaired = _repaired(plain)
    if _problem(repaired) is not None:
        raise BrokenJsonError(problem)
    return json.loads(repaired, strict=False)


def _problem(text: str) -> str | None:
    """Return why a text is no JSON, or ``None`` where it is."""
    try:
        json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        return f"line {error.lineno}, column {error.colno}: {error.msg[:1].lower()}{error.msg[1:]}"
    except (RecursionError, ValueError):
        return "nested too deeply, or holds a number too long"
    return None


def _repaired(text: str) -> str:
    """Return the text with the quotes inside its strings escaped, and no comma too many."""
    pieces: list[str] = []
    at = 0
    while (start := text.find('"', at)) >= 0:
        pieces.append(_TRAILING_COMMA.sub(r"\1", text[at:start]))
        end = _end_of_string(text, start + 1, _last_mark(text, start))
        inner = _NO_ESCAPE.sub(r"\\\\", text[start + 1 : end])
        pieces.append('"' + re.sub(r'(?<!\\)((?:\\\\)*)"', r'\1\\"', inner) + '"')
        at = end + 1
    pieces.append(_TRAILING_COMMA.sub(r"\1", text[at:]))
    return "".join(pieces)


def _last_mark(text: str, start: int) -> str:
    """Return the last character before an offset that is no white space."""
    at = start - 1
    while at >= 0 and text[at].isspace():
        at -= 1
    return text[at] if at >= 0 else ""


def _end_of_string(text: str, start: int, before: str) -> int:
    """Return where the string that begins at an offset ends, quotes inside it passed over.

    A key's string ends before a colon. A value's ends where what follows can only be the structure
    going on: a closing bracket, or a comma and the next key.
    """
    value = before == ":"
    at = start
    while mark := _MARK.search(text, at):
        if mark[0] == "\\":
            at = mark.end() + 1
            continue
        closes = (_CLOSES_VALUE,) if value else (_CLOSES_KEY, _CLOSES_ITEM)
        if any(it.match(text, mark.end()) for it in closes):
            return mark.start()
        at = mark.end()
    return len(text)

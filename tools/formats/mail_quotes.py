"""Telling what a mail says itself from what it quotes and from its signature."""

import re
from typing import Final

QUOTES_LEFT_OUT: Final = "What the e-mail quotes of an earlier one was left out."
"""What is said of a mail whose quoted text is not read."""

_MARK: Final = re.compile(r"^\s{0,3}>+ ?")
_WROTE = (
    r"(?:On|Am|Le|El|Il|Op)\b[^\n>]{4,200}?(?:\n[^\n>]{1,120}?)?"
    r"(?:wrote|schrieb[^\n:]{0,80}|a écrit|escribió|ha scritto|schreef[^\n:]{0,80}) ?:"
)
_EARLIER: Final = re.compile(
    rf"^(?:{_WROTE}|-{{2,}} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine)"
    r" ?-{2,}"
    r"|(?:_{5,}\n)\s*From: [^\n]+\n(?:Sent|Date): [^\n]+)[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_SIGNATURE: Final = re.compile(r"^-- ?$", re.MULTILINE)
_LONGEST_SIGNATURE = 12


def own_text(body: str) -> tuple[str, bool]:
    """Return a mail's own text, and whether a quotation was left out of it.

    Where the quotation is the longer of the two, it is what the mail is about: then all is kept,
    without the marks before its lines. A signature below "-- " is left out.

    Args:
        body: The text of the mail.
    """
    earlier = _EARLIER.search(body)
    above, below = (body[: earlier.start()], body[earlier.end() :]) if earlier else (body, "")
    lines = _without_signature(above).split("\n")
    own = "\n".join(it for it in lines if not _MARK.match(it))
    quoted = "\n".join(_MARK.sub("", it) for it in [*lines, *below.split("\n")] if _MARK.match(it))
    if not earlier and not quoted.strip():
        return own, False
    if len((below or quoted).split()) > len(own.split()):
        return "\n".join(_MARK.sub("", it) for it in body.split("\n")), False
    return own, True


def _without_signature(text: str) -> str:
    marks = [*_SIGNATURE.finditer(text)]
    if marks and len(text[marks[-1].end() :].strip().splitlines()) <= _LONGEST_SIGNATURE:
        return text[: marks[-1].start()]
    return text

"""Words of a piece of evidence that are to be taken out of it again."""

import re
from collections.abc import Iterable
from typing import Final

from tools.late import late
from tools.sentences import split_sentences

_QUOTED: Final = r"[\"“„]([^\"“”„]{3,400})[\"”]"
_AWAY: Final = (
    r"(?:remove|delete|drop|cut|strike|erase|lose|scrap|take|leave|get rid of|without|minus|forget)"
)
_WHAT: Final = (
    r"(?:the |that |this |my |its )?(?:last |first |second |whole |extra |part )?"
    r"(?:sentence|bit|part|words?|line|phrase|piece|half|thing|stuff)"
)
_QUOTING: Final = late(
    rf"\b{_AWAY}\b(?: (?:out|off|away))?[^\"“„]{{0,40}}{_QUOTED}|{_QUOTED}[^\"“„]{{0,60}}\b(?:out"
    r"|away|off|removed|deleted|dropped|wrong|does ?n['’]?t belong|should ?n['’]?t be|not part)\b",
    re.IGNORECASE,
)
_ABOUT: Final = late(
    rf"\b{_AWAY}\b(?: (?:out|off|away))? {_WHAT} (?:about|on|with|that (?:says|mentions|tells)"
    r"|saying|of|where (?:it|i) (?:says?|mentions?))\s+(?P<about>[^.;!?\"]{2,80}?)"
    r"(?:,? (?:out|away|off|again|please|from (?:it|there|that|E\d+|the (?:story|task|piece|result"
    r"|evidence)).*|of (?:it|E\d+|there|that)\b.*))*[\s.!?]*$",
    re.IGNORECASE,
)
_WORD: Final = late(r"[^\W_]{3,}")
_PLAIN: Final = frozenset(
    {"the", "and", "also", "that", "this", "was", "were", "with", "from", "being", "having", "how"}
    | {"where", "what", "when", "who", "for", "thats", "about", "its", "are", "our"}
)


def removed_words(text: str, known: Iterable[str]) -> str | None:
    """Return the words of a piece that a text wants out of it, or ``None``.

    They are quoted, or are the one sentence that is named by what it is about; the last sentence
    that is left of a piece stays.

    Args:
        text: What was said.
        known: The words of the piece, part by part.
    """
    parts = tuple(known)
    sentences = [it for part in parts for it in split_sentences(part)]
    quoted = _QUOTING.search(text)
    if quoted is not None:
        said = quoted.groups()
        return _held(next((it for it in said if it), ""), parts)
    about = _ABOUT.search(text)
    if about is None or len(sentences) <= 1:
        return None
    named = _words(about["about"])
    of_it = [it for it in sentences if named and named <= _words(it)]
    return of_it[0] if len(of_it) == 1 else None


def without_words(part: str, words: str) -> str:
    """Return a part of a piece without some of its words.

    Args:
        part: The part.
        words: The words, as they stand in it.
    """
    gone = re.compile(rf"(?<!\w)(?:[,;]?\s*\b(?:and|but)\s+)?{re.escape(words)}(?!\w)[.,;]?")
    if not gone.search(part):
        return part
    return re.sub(r"\s{2,}", " ", gone.sub(" ", part)).strip(" ,;")


def _held(words: str, parts: Iterable[str]) -> str | None:
    """Return quoted words as a part holds them, whatever their case and the full stop after."""
    said = words.strip(" .")
    found = (re.search(re.escape(said), it, re.IGNORECASE) for it in parts) if said else ()
    match = next(filter(None, found), None)
    return match[0] if match else None


def _words(text: str) -> frozenset[str]:
    return frozenset(it.casefold() for it in _WORD.findall(text)) - _PLAIN

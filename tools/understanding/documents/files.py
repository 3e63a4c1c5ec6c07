"""Finding the file that a message names, as it was written there."""

import re
from typing import NamedTuple

from tools.late import late

LONGEST_PATH = 1000

QUOTED = late(r"(?<![^\s(:,])(?P<mark>[\"'])(?P<path>(?=\S)[^\"'\n]{1,300}?(?<=\S))(?P=mark)")
_LEADING = r"(?:~|\.{0,2}[/\\]|[A-Za-z]:[\\/])"
_JOINS = r"(?:and|but|then|to|from|in|with|for|please|over|overwrit\w*|replac\w*|thanks)\b"
# Blanks belong to a path that begins like one, as far as the ending of a file.
WITH_BLANKS = late(
    rf"(?<![^\s(:]){_LEADING}[^\s.]*(?: (?!{_JOINS})[^\s.,;]+){{1,12}}\.[A-Za-z]\w{{0,7}}"
    r"(?![\w/\\])",
    re.IGNORECASE,
)
TOKEN = late(
    rf"(?<![^\s(:])(?:{_LEADING}\S*|[^\s\"':]+[/\\]\S*|[^\s\"':,;]*\w\.[A-Za-z]\w{{0,7}})"
    r"(?=[\"'.,;:!?)]*(?:\s|$))"
)
_CALLED = late(
    r"\b(?:called|named|(?<!a )(?<!the same )(?<!one )file:?) (?P<path>[\w.-]+)(?=[.,;!?]*\s*$)"
    r"|^(?:\S+ ){1,8}(?:to|as|into|from|restore) (?P<bare>[\w-]+)(?=[.,;!?]*$)",
    re.IGNORECASE,
)
_NO_NAMES = late(
    r"(?:me|us|you|disk|file|here|it|that|this|json|jsonl|files|folder|memory|now|please|backup"
    r"(?= please)|there|elsewhere|scratch|chatgpt|claude|gpt|openai|one|home|for|with)",
    re.IGNORECASE,
)
_AROUND_ALONE = late(
    r"^(?:(?:it'?s|it is|that'?s|from|in|at|use|take|the|file|called|named|path|is)\s+)+"
    r"|\s+(?:please|thanks|thank you)\W*$",
    re.IGNORECASE,
)
_CHAT_FILE = late(
    # LinkedIn's export is a zip as well, and has its name.
    r"(?:.*[/\\])?(?:conversations\S*\.json|(?![^/\\]*linkedin)[^/\\]*\.zip)",
    re.IGNORECASE,
)
_EXPORT_FILE = late(r".*\.jsonl|(?:.*[/\\])?coach[\w.-]*\.(?:json|txt|bak)", re.IGNORECASE)


class Named(NamedTuple):
    """A file in a clause: its path, and the clause with a mark in its place."""

    path: str
    around: str


MARK = "§"
"""What stands for the file in the words around it."""


def find_file(clause: str) -> Named | None:
    """Return the file that a clause names, or ``None``.

    Args:
        clause: The words, with plain quotes.
    """
    for pattern in (QUOTED, WITH_BLANKS, TOKEN):
        found = pattern.search(clause)
        if found is not None:
            group = "path" if pattern is QUOTED else 0
            path = found[group] if pattern is QUOTED else found[group].rstrip(".,;:!?)\"'")
            end = found.end() if pattern is QUOTED else found.start() + len(path)
            return Named(path, clause[: found.start()] + MARK + clause[end:])
    return _called(clause)


def _called(clause: str) -> Named | None:
    """Return a file that is named by a bare word, where the words before it say that it is one."""
    found = _CALLED.search(clause)
    if found is None:
        return None
    group = "path" if found["path"] else "bare"
    if _NO_NAMES.fullmatch(found[group]):
        return None
    start, end = found.span(group)
    return Named(found[group], clause[:start] + MARK + clause[end:])


def file_alone(message: str) -> str | None:
    """Return the file of a message that is no more than its name, or ``None``."""
    said = message.strip()
    while (shorter := _AROUND_ALONE.sub("", said)) != said and shorter.strip():
        said = shorter.strip()
    named = find_file(said)
    if named is not None:
        return named.path if named.around.strip(" .,;:!?") == MARK else None
    word = said.strip(" .,;:!?\"'")
    return word if word and not re.search(r"\s", word) else None


def is_chats(path: str) -> bool:
    """Whether a file is called as exports of conversations are."""
    return _CHAT_FILE.fullmatch(path) is not None


def is_export(path: str) -> bool:
    """Whether a file is called as exports of the memory are."""
    return _EXPORT_FILE.fullmatch(path) is not None

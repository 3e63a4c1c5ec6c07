"""The files that a message names, in the ways in which terminals write what is dropped on them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tools.late import late
from tools.understanding.documents.files import (
    LONGEST_PATH,
    MARK,
    QUOTED,
    TOKEN,
    WITH_BLANKS,
    find_file,
)
from tools.understanding.documents.pasting import is_document
from tools.understanding.phrases import plain

_WORDS_OF_NAME = 8
_MAY_BE_PASTED = 4  # lines
_LONGEST = 8_000  # characters that are looked through for files
MOST_FILES = 40
"""How many files a message may name."""

_WORD = late(r"""'[^'\n]+'|"[^"\n]+"|(?:\\.|[^\s\\])+""")
_ENDING = late(
    r"\.(?:md|markdown|mdx|txt|text|rst|rtf|pdf|docx?|odt|pages|x?html?|json|jsonl|ya?ml|eml|msg"
    r"|csv|tsv|xml|tex|zip)$",
    re.IGNORECASE,
)
_LEADING = late(r"(?:~[\w.-]*|\.{1,2})?[/\\]|[A-Za-z]:[\\/]")
_DRIVE = late(r"[A-Za-z]:[\\/]|\\\\|(?:~|\.{1,2})\\")
_PERCENT = late(r"(?:%[0-9A-Fa-f]{2})+")
_URL = late(r"file://(?:localhost(?=/))?", re.IGNORECASE)
_WEB = late(r"https?://[^\s\"'<>]+", re.IGNORECASE)
_ESCAPED = late(r"""(?<!\S)(?:file://\S+|[^\s\\'"]*\\[^\w\n](?:\\.|[^\s\\])*)""", re.IGNORECASE)
_CALLED = late(r"\b(?:called|named|file)\b", re.IGNORECASE)
_BETWEEN = late(rf"{MARK}(?:[\s,;]|\band\b|&)*(?={MARK})")


def files_of_line(line: str) -> tuple[str, ...]:
    """Return the files of a line of a list; blanks belong to a name that has an ending.

    Args:
        line: The line.
    """
    said = re.sub(r"^\s*(?:[-*•]|\d+[.)])\s+", "", line).strip()
    dropped = dropped_files(said)
    return dropped or ((path_meant(said),) if looks_like_file(said) else ())


def in_own_words(message: str) -> bool:
    """Whether what a message says of files is the user's own word: nothing that may be pasted.

    Several lines may be, unless all after the first are files.

    Args:
        message: The message as typed.
    """
    if is_document(message):
        return False
    lines = [it for it in plain(message).splitlines() if it.strip()]
    return len(lines) < _MAY_BE_PASTED or all(files_of_line(it) for it in lines[1:])


def written_path(path: str, message: str) -> str | None:
    """Return a path as it stands in a user's message, or ``None`` where it does not.

    It has to stand there whole, letter by letter but for the form of quotes and escapes: a part of
    a longer path is another file. A pasted document is not the user's own word on their files.

    Args:
        path: The path.
        message: The message as it was typed.
    """
    wanted = plain(path)
    if not in_own_words(message) or not wanted.strip() or not wanted.isprintable():
        return None
    if len(wanted) > LONGEST_PATH:
        return None
    said = plain(message)
    whole = late(rf"(?<!\\ )(?<![^\s\"'(<:]){re.escape(wanted)}(?=[\"'.,;:!?)>]*(?:\s|$))")
    found = whole.search(said)
    quoted = [it["path"] for it in QUOTED.finditer(said)]
    if found is not None and not any(it != wanted and wanted in it.split() for it in quoted):
        return message[found.start() : found.end()]
    return path if wanted in {*find_files(said).paths, *dropped_files(said)} else None


class Found(NamedTuple):
    """The files in a clause, and the clause with one mark for those that stand together.

    Attributes:
        paths: The paths as they are meant, without quotes and escapes.
        around: The words around them.
        sure: Whether they are written as files of documents are.
    """

    paths: tuple[str, ...]
    around: str
    sure: bool


def path_meant(word: str) -> str:
    r"""Return the path that a word means: ``'My CV.md'``, ``My\ CV.md``, ``file:///x/My%20CV.md``.

    Args:
        word: The word as it was written.
    """
    if len(word) > 1 and word[0] == word[-1] and word[0] in "\"'":
        word = word[1:-1]
    url = _URL.match(word)
    if url is not None:
        path = _PERCENT.sub(_decoded, word[url.end() :])
        return path[1:] if re.match(r"/[A-Za-z]:[\\/]", path) else path
    return word if _DRIVE.match(word) else re.sub(r"\\([^\w])", r"\1", word)


def looks_like_file(line: str) -> bool:
    """Whether a line of a few words ends as the name of a document does ("My CV.pdf").

    Args:
        line: The line.
    """
    words = len(line.split())
    return 0 < words <= _WORDS_OF_NAME and _is_file(line, line) and bool(_ENDING.search(line))


def _decoded(escapes: re.Match[str]) -> str:
    return bytes.fromhex(escapes[0].replace("%", "")).decode("utf-8", "replace")


def begins_with_path(message: str) -> bool:
    """Whether a message that begins with "/" begins with a path, and not with a command.

    Args:
        message: The message.
    """
    return re.match(r"/[^\s/]*(?:/|\.\w|\\ )\S*", message) is not None


def dropped_files(message: str) -> tuple[str, ...]:
    """Return the files of a message that is nothing but paths; empty where there is more.

    Args:
        message: The message as typed.
    """
    said = plain(message).strip()
    if len(said) > _LONGEST:
        return ()
    words = [it for it in _joined(_WORD.findall(said)) if it.casefold() not in {"and", "&"}]
    paths = tuple(path_meant(it) for it in words)
    alike = all(_is_file(path, word) for path, word in zip(paths, words, strict=True))
    return paths if 0 < len(paths) <= MOST_FILES and alike else ()


def _joined(words: list[str]) -> list[str]:
    """Return the words, with those that blanks in an unquoted path have set apart put together."""
    found: list[str] = []
    for word in (it if it[0] in "\"'" else it.rstrip(",;") for it in words):
        begun = bool(found) and _LEADING.match(found[-1]) and not _ENDING.search(found[-1])
        begun = begun and not _is_command(found[-1])
        goes_on = not _LEADING.match(word) and not _URL.match(word) and word[:1] not in "\"'"
        if begun and goes_on and word:
            found[-1] += f" {word}"
        elif word:
            found.append(word)
    return found


def _is_file(path: str, word: str) -> bool:
    if not path.strip() or not path.isprintable() or len(path) > LONGEST_PATH:
        return False
    if _WEB.match(path):
        return True
    if _ENDING.search(path):
        return re.search(r"[^/\\]\.\w+$", path) is not None
    placed = _LEADING.match(path)
    return placed is not None and len(path) > placed.end() and not _is_command(word)


def _is_command(word: str) -> bool:
    """Whether a word may be a command as well ("/gaps"): a path in the root, with no ending."""
    return re.fullmatch(r"/[\w-]*[.!?]*", word) is not None


def find_files(clause: str) -> Found:
    """Return the files that a clause names, in quotes, escaped, as addresses or plainly.

    Args:
        clause: The words, with plain quotes.
    """
    if len(clause) > _LONGEST:
        return Found((), clause, sure=False)
    spans = sorted(_spans(clause))
    sure = [it for it in spans if _is_file(it.path, clause[it.start : it.end])]
    chosen = sure[:MOST_FILES] or spans[:1]
    if not chosen:
        named = find_file(clause) if _CALLED.search(clause) else None
        if named is None:
            return Found((), clause, sure=False)
        return Found((named.path,), named.around, sure=True)
    parts, at = [], 0
    for span in chosen:
        parts.append(clause[at : span.start])
        at = span.end
    around = MARK.join([*parts, clause[at:]])
    paths = tuple(dict.fromkeys(it.path for it in chosen))
    return Found(paths, _BETWEEN.sub("", around), sure=bool(sure))


class _Span(NamedTuple):
    start: int
    end: int
    path: str


def _spans(clause: str) -> Iterator[_Span]:
    """Yield where files are named; what one pattern has taken is hidden from the next."""
    for pattern in (_WEB, _ESCAPED, QUOTED, WITH_BLANKS, TOKEN):
        hidden = clause
        for found in pattern.finditer(clause):
            group = "path" if pattern is QUOTED else 0
            path = found[group] if pattern is QUOTED else found[group].rstrip(".,;:!?)\"'")
            end = found.end() if pattern is QUOTED else found.start() + len(path)
            yield _Span(found.start(), end, path_meant(path) if pattern is _ESCAPED else path)
            hidden = hidden[: found.start()] + MARK * (end - found.start()) + hidden[end:]
        clause = hidden

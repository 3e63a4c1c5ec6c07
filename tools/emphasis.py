"""The marks of emphasis in Markdown, told from the stars that are words: the grades A* and 5*."""

from typing import Final

from tools.late import late

_MARKS: Final = late(r"\*+|`+|~~|(?<!\w)_+|_+(?!\w)")
_OTHER_MARKS: Final = late(r"`+|~~|(?<!\w)_+|_+(?!\w)")
_BOLD: Final = late(r"\*{2,}")
_GRADE: Final = late(r"(?<!\w)[A-Z\d]\*(?![\w*])|(?<!\w)[A-Z]\*[A-Z](?:\*|\b)")
_OPENED: Final = late(r"(?<![\w*])\*(?=\S)")
_NO_GRADE: Final = late(r"(?<![A-Z\d])\*|(?<=\w\w)\*")


def without_emphasis(text: str) -> str:
    """Return a text without marks of emphasis; a grade keeps its star where none opens emphasis.

    Args:
        text: A text that may be Markdown: "**Exams:** A*-B".
    """
    if "*" in text and _GRADE.search(text):
        plain = _BOLD.sub("", text)
        if not _OPENED.search(plain):
            return _OTHER_MARKS.sub("", _NO_GRADE.sub("", plain))
    return _MARKS.sub("", text)

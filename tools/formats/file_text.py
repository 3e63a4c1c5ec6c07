"""What a file turned out to hold, as text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileText:
    """The text of a file.

    Attributes:
        text: The text: plain, Markdown, HTML or JSON, without control sequences.
        format: What the file is, with its article ("a PDF of 2 pages"); empty for plain text.
        remarks: What was left out in reading it, as sentences.
    """

    text: str
    format: str = ""
    remarks: tuple[str, ...] = ()

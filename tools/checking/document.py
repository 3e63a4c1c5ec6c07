"""A document to check: its text, its passages under their headings, and its lines."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tools.checking.sections import Part, names_part, part_of
from tools.cleaning import clip, excerpt
from tools.domain import Cited
from tools.formats import is_html, markdown_from_html, refuse_too_long, text_of_file
from tools.intake.errors import IntakeError
from tools.intake.postings.role_sections import names_section
from tools.intake.postings.wordpress import is_wordpress, text_of_post
from tools.intake.text.decoding import parse_json
from tools.intake.text.headings import Headed, under_headings
from tools.intake.text.passages import Passage, read_passages
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late

_LONGEST_QUOTE = 240
_LONG = 140
_CAPITALS: Final = late(r"[A-Z]{2,}(?:[ &/-]+[A-Z]{2,}){0,5}(?: \([\w ]{1,20}\))?")
_LONG_ACRONYM = 7


@dataclass(frozen=True)
class Document:
    """A text to check, cleaned."""

    text: str

    @cached_property
    def passages(self) -> tuple[Headed, ...]:
        """The passages in order, each under its headings."""
        return tuple(under_headings(read_passages(self.text, _heads)))

    @cached_property
    def title(self) -> Passage | None:
        """The heading that begins the document, if it is one of the first depth."""
        first = next((it.passage for it in self.passages if it.passage.kind == "heading"), None)
        return first if first and first.depth == 1 else None

    def part(self, it: Headed) -> Part:
        """Return which part of a report a passage stands in."""
        return part_of(it, self.title)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(at + 1 for at, char in enumerate(self.text) if char == "\n")]

    def line(self, offset: int) -> int:
        """Return the number of the line that holds an offset, from 1."""
        return bisect_right(self._starts, offset)

    def cite(self, passage: Passage, around: str = "") -> Cited:
        """Return a passage as it is cited: whole, or the sentence of a long one that matters.

        Args:
            passage: The passage.
            around: Words of that sentence, without Markdown.
        """
        return Cited(line=self.line(passage.start), text=self._words(passage, around))

    def _words(self, passage: Passage, around: str) -> str:
        whole = plain_words(passage.text)
        if around and len(whole) > _LONG:
            said = next(
                (it for it in map(plain_words, sentences(passage.text)) if around in it), ""
            )
            return excerpt(said or whole, around, _LONGEST_QUOTE)
        if passage.kind == "row":
            return clip(" | ".join(filter(None, passage.cells)), _LONGEST_QUOTE)
        return clip(whole, _LONGEST_QUOTE)

    def text_of_line(self, line: int) -> str:
        """Return the words of a line, by its number from 1."""
        start = self._starts[line - 1]
        words = plain_words(self.text[start:].split("\n", 1)[0])
        return clip(words.strip("| "), _LONGEST_QUOTE)

    def line_of_quote(self, quote: str) -> int | None:
        """Return the line that a quote begins on, or ``None`` where it is not found."""
        at = self.text.find(quote.strip().split("\n")[0]) if quote.strip() else -1
        return None if at < 0 else self.line(at)


def _heads(line: str) -> bool:
    """Whether a short line alone is a heading: a section's name, or all in capitals."""
    capitals = _CAPITALS.fullmatch(line)
    return names_section(line) or bool(capitals and (len(line) > _LONG_ACRONYM or names_part(line)))


def read_text(name: str, data: bytes) -> Document:
    """Return a document out of a file's bytes.

    Lines that are UTF-8 read as Mac Roman or Windows-1252 ("donâ€™t") are put right. HTML and
    WordPress posts are read as the Markdown that they amount to, whose lines are counted.

    Args:
        name: The file's name, for messages.
        data: Its bytes.

    Raises:
        IntakeError: It can't be read, or is JSON that holds no text to check.
    """
    text = text_of_file(name, data).text
    if text.lstrip().startswith(("{", "[{", "[\n")):
        post = parse_json(name, text)
        if not is_wordpress(post):
            raise IntakeError(
                f"{name}: this is JSON without a text to check. Save the report or plan as text "
                "or Markdown and check that."
            )
        text = text_of_post(post, source=name)
    elif is_html(text):
        text = markdown_from_html(text, name=name)
    refuse_too_long(name, text)
    return Document(text)

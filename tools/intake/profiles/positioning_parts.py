"""Parts of a positioning document that no heading tells: labelled lines, columns, what is left."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from tools.intake.blueprints.blueprint_lines import plain, titled
from tools.intake.profiles.positioning_sections import piece_of_words
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late
from tools.wording import listed_in_part

_SAID: Final = late(
    r"(?:what )?(?:i|we)(?:'d| would| will)? (?:say|tell|answer|show)(?: (?:them|it))?"
    r"|(?:my |key |the )?(?:messages?|talking points?|answers?|lines?)",
)
_MOST_NAMED: Final = 6


def pitch_in_line(text: str) -> tuple[str, str] | None:
    """Return the label of a line that says it is a pitch, and the pitch: "In one line: I bake".

    Args:
        text: A line of text.
    """
    label, said = titled(text)
    named = label.casefold()
    titles = "positioning" in named  # as the title of the document does
    return (label, said) if said and not titles and piece_of_words(named) == "pitch" else None


def message_in_row(row: Passage) -> tuple[str, str] | None:
    """Return whom a row of a table is for and what to tell them, where a column is headed so.

    Args:
        row: The row.
    """
    names = [plain_words(it).casefold().strip(" :") for it in row.header]
    at = next((at for at, it in enumerate(names) if at and _SAID.fullmatch(it)), 0)
    if not at or at >= len(row.cells) or not (row.cells[0] and row.cells[at]):
        return None
    return plain(row.cells[0]), plain(row.cells[at])


def unread_parts(passages: Sequence[Headed], quotes: Collection[str]) -> Iterator[str]:
    """Yield a sentence that names the headings below which nothing was read, if there are any.

    Args:
        passages: The passages of the document under their headings.
        quotes: What was read of it.
    """
    told: dict[str, bool] = {}
    for it in passages:
        if it.passage.kind == "heading" or not it.headings:
            continue
        heading, text = plain(it.headings[-1].text), it.passage.text
        read = any(text in quote or (quote and quote in text) for quote in quotes)
        told[heading] = told.get(heading, False) or read
    unread = [f"“{heading}”" for heading, read in told.items() if not read]
    if unread:
        yield f"Nothing was read below {listed_in_part(unread, _MOST_NAMED)}."

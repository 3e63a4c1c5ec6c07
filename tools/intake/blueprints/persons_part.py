"""The part of a gap report that tells of the person who is compared with a role."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from tools.cleaning import clean_text
from tools.intake.blueprints.blueprint_lines import plain
from tools.intake.postings.role_tables import ignored_levels
from tools.intake.profiles.profile_sections import names_section
from tools.intake.text.headings import Headed, under_headings
from tools.intake.text.passages import Passage, read_passages
from tools.late import late

_PERSON: Final = late(
    r"(?:candidate|applicant|employee|personal|your|my|current|professional)(?:'s)?"
    r" (?:profile|background|skills?|skill set|levels?|position|strengths?|experience)"
    r"(?: (?:and|&) \w+)?|about (?:the candidate|me|you)"
    r"|(?:skills?|strengths) you (?:already )?have",
    re.IGNORECASE,
)
_ROLE: Final = late(
    r"\b(?:requirements?|required|target role|gap|job description|role (?:requirements|profile))\b",
    re.IGNORECASE,
)


def persons_part(text: str) -> str | None:
    """Return what a gap report says of the person, or ``None`` for any other text.

    That is each table with a column of a person's levels, and each section headed as theirs where
    another is headed as the role's. What the role asks for is left out: it is no skill of theirs.

    Args:
        text: The document, plain text or Markdown.
    """
    passages = tuple(under_headings(read_passages(clean_text(text), names_section)))
    parts = [*_tables(passages), *_sections(passages)]
    return "\n\n".join(parts) or None


def persons_sections(passages: Iterable[Passage]) -> tuple[str, ...]:
    """Return the headings of the sections that tell of a person beside a role.

    Args:
        passages: The passages of the text.
    """
    heads = [it for it in passages if it.kind == "heading"]
    if not any(_ROLE.search(it.text) for it in heads):
        return ()
    return tuple(dict.fromkeys(plain(it.text) for it in heads if _is_persons(it)))


def _is_persons(heading: Passage) -> bool:
    return bool(_PERSON.fullmatch(plain(heading.text).strip(" :")))


def _tables(passages: Sequence[Headed]) -> Iterator[str]:
    rows = [it.passage for it in passages if it.passage.kind == "row" and it.passage.header]
    for header, of in groupby(rows, lambda it: it.header):
        table = list(of)
        if ignored_levels(table):
            head = f"| {' | '.join(header)} |\n|{'---|' * len(header)}"
            yield "\n".join([head, *(it.text for it in table)])


def _sections(passages: Sequence[Headed]) -> Iterator[str]:
    if not persons_sections(it.passage for it in passages):
        return
    for it in passages:
        if it.passage.kind in ("text", "item") and any(_is_persons(head) for head in it.headings):
            yield it.passage.text

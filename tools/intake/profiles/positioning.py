"""Reading a document that a person positions themselves with: pitches, stories, answers."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Final

from tools.cleaning import VALUE_LIMIT, clean_text, clip
from tools.domain import Fact, FactKind, ProfileReading, SkillClaim
from tools.intake.blueprints.blueprint_lines import blocks, heading_words, plain, titled
from tools.intake.profiles.claims import claims_of, said_in_sentence
from tools.intake.profiles.positioning_parts import message_in_row, pitch_in_line, unread_parts
from tools.intake.profiles.positioning_sections import (
    Piece,
    heads_positioning,
    is_titled_so,
    piece_of,
)
from tools.intake.profiles.profile import read_profile
from tools.intake.profiles.profile_sections import Section, section_of
from tools.intake.text.headings import Headed, under_headings
from tools.intake.text.passages import Passage, read_passages
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late
from tools.vocabulary import Vocabulary

MOST_PIECES: Final = 300
"""How many pieces of a document are kept at most."""

_ANSWERED: Final = late(
    r"\bQ(?:uestion)?\d{0,2} ?[:.] ?(?P<q>.{1,300}?)\s+A(?:nswer)? ?: ?(?P<a>.{1,4000}?)"
    r"(?=\s+Q(?:uestion)?\d{0,2} ?[:.]|$)",
    re.DOTALL,
)
_FENCE: Final = late(r"`{3,}\w*|~{3,}\w*")
_QUESTION: Final = late(
    r"(?:tell (?:me|us)|describe|give (?:me |us )?an example|how|what|why|when|where|which|who"
    r"|walk (?:me|us)|do|did|have|are|can)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_SPOKEN: Final = late(r"(?<![\w'])(?:I|I'm|I've|[Mm]y|[Ww]e) [\w']")
_LISTS: Final = late(r"[^,.;:?!]{1,60}(?:, [^,.;:?!]{1,60})+")
_QUOTE: Final = "\"“”'`*_ "
_STATES_LEVEL: Final = late(
    r"\b[0-5] ?/ ?5\b|\blevel [0-5]\b|\b(?:I'm|I am|I've been|I have been|I consider myself)\b"
    r".{0,40}\b(?:experts?|advanced|proficient|fluent|intermediate|beginner)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Found:
    piece: Piece
    subject: str
    value: str
    quote: str

    def fact(self, source: str, on: dt.date | None) -> Fact:
        return Fact(
            kind=self.piece,
            value=self.value,
            subject=self.subject,
            quote=self.quote,
            source=source,
            on=on,
        )


def read_positioning(
    text: str, vocabulary: Vocabulary, *, source: str, on: dt.date | None = None
) -> ProfileReading:
    """Return what a person says to position themselves: facts in their own words, and skills.

    Pitches, stories, answers, talking points, differences, reasons for pay and strengths are facts
    of these kinds, each with its lines. What others have, what employers look for and what is still
    to be done are none. The skills in them are mentioned; a level is taken only where a sentence
    states it of the writer ("I'm an expert in SQL", "Python 4/5"): praise of a system is none.

    Args:
        text: The document, plain text or Markdown.
        vocabulary: The skills that are known.
        source: Where the text stands, as shown to the user.
        on: The day of the import.
    """
    cleaned = clean_text(text)
    passages = tuple(under_headings(read_passages(cleaned, heads_positioning)))
    found = _once(_pieces(passages, partial(_verbatim, cleaned)))
    facts = tuple(
        Fact(
            kind=it.piece, value=it.value, subject=it.subject, quote=it.quote, source=source, on=on
        )
        for it in found
    )
    own = read_profile(_of_the_person(passages, cleaned), vocabulary, source=source, on=on).facts
    kept = (*(it for it in own if it.kind in _OWN), *facts)
    return ProfileReading(
        claims=_claims(found, vocabulary, source, on),
        facts=kept,
        remarks=tuple(unread_parts(passages, {it.quote for it in kept})),
    )


_OWN: Final[frozenset[FactKind]] = frozenset(
    ("name", "goal", "constraint", "preference", "pay", "language", "contact")
)
_OWN_SECTIONS: Final[frozenset[Section | None]] = frozenset(
    ("goal", "constraint", "preference", "language", "contact")
)
_TOP: Final = 3


def _of_the_person(passages: Sequence[Headed], text: str) -> str:
    """Return the top of a document and its sections on the person, without what they would say.

    What a pitch tells an audience that it would like to do for them is no goal.
    """
    top = _TOP if is_titled_so(text) else 0  # elsewhere a heading would be taken for a name
    kept = [
        text[it.passage.start : it.passage.end]
        for at, it in enumerate(passages)
        if at < top or (it.headings and section_of(it.headings[-1].text) in _OWN_SECTIONS)
    ]
    return "\n".join(kept)


_Cite = Callable[[Sequence[Passage]], str]
"""Gives the words of passages that stand one after the other, as the document has them."""


def _verbatim(text: str, passages: Sequence[Passage]) -> str:
    return clip(text[passages[0].start : passages[-1].end], VALUE_LIMIT)


def _once(found: Iterable[_Found]) -> tuple[_Found, ...]:
    """Return the first piece of each kind and subject; of a piece without one, of each text."""
    held: dict[tuple[str, str], _Found] = {}
    for it in found:
        if it.value and len(held) < MOST_PIECES:
            held.setdefault((it.piece, (it.subject or f"\0{it.value}").casefold()), it)
    return tuple(held.values())


def _pieces(passages: Iterable[Headed], cite: _Cite) -> Iterator[_Found]:
    """Yield the pieces: rows and items one by one, lines of text joined up to the next heading."""
    lead = ""
    for (headings, kind), run in groupby(passages, lambda it: (it.headings, it.passage.kind)):
        held = [it for it in run if not _FENCE.fullmatch(it.passage.text)]
        lines = [it.passage for it in held]
        piece, told = piece_of(headings)
        if kind == "row":
            plainly = piece in ("difference", "strength")
            yield from _rows(lines, headings, cite) if plainly else _messages(lines, cite)
        elif kind == "item" and piece == "negotiation point" and lead:
            yield _reasons(lead, lines, cite)
        elif kind == "item":
            yield from _items(held, headings, piece, cite)
        elif kind == "text" and lines:
            if piece is None:
                yield from _pitches(lines, cite)
            yield from _texts(lines, headings, piece, cite, told=told)
        lead = plain(lines[-1].text) if kind == "text" and lines else ""


def _rows(rows: Sequence[Passage], headings: Sequence[Passage], cite: _Cite) -> Iterator[_Found]:
    for row in rows:
        head = [*map(plain_words, row.header), *[""] * len(row.cells)]
        said = [
            f"{name}: {plain(cell)}" if name else plain(cell)
            for name, cell in zip(head[1:], row.cells[1:], strict=False)
            if cell
        ]
        subject = ": ".join(filter(None, (heading_words(headings), plain(row.cells[0]))))
        if said:
            yield _Found("difference", clip(subject, 200), "; ".join(said), cite([row]))


def _pitches(lines: Sequence[Passage], cite: _Cite) -> Iterator[_Found]:
    """Yield the lines whose label says that a pitch follows."""
    for line in lines:
        if told := pitch_in_line(line.text):
            yield _Found("pitch", clip(told[0], 200), told[1].strip(_QUOTE), cite([line]))


def _messages(rows: Sequence[Passage], cite: _Cite) -> Iterator[_Found]:
    """Yield what a table says to tell each audience."""
    for row in rows:
        if told := message_in_row(row):
            yield _Found("talking point", clip(told[0], 200), told[1], cite([row]))


def _reasons(lead: str, items: Sequence[Passage], cite: _Cite) -> _Found:
    """Return the reasons below the line that says for what: a rank and its pay."""
    said = "; ".join(plain(it.text) for it in items)
    return _Found("negotiation point", clip(lead, 200), clip(said, VALUE_LIMIT), cite(items))


def _items(
    items: Sequence[Headed], headings: Sequence[Passage], piece: Piece | None, cite: _Cite
) -> Iterator[_Found]:
    if piece is None:
        return
    if piece == "pitch":  # an outline, which is one piece as a whole
        joined = "; ".join(plain(it.passage.text) for it in items)
        quote = cite([it.passage for it in items])
        yield _Found("pitch", heading_words(headings), clip(joined, VALUE_LIMIT), quote)
        return
    for block in blocks(items):
        whole = (block.top.passage, *block.below)
        answered = list(_answers(" ".join(plain_words(it.text) for it in whole), cite(whole)))
        yield from answered or _item(whole, heading_words(headings), piece, cite(whole))


def _item(whole: Sequence[Passage], heading: str, piece: Piece, quote: str) -> Iterator[_Found]:
    """Yield what an item says, with the items below it."""
    title, detail = titled(whole[0].text)
    detail = "; ".join(filter(None, (detail, *(plain(it.text) for it in whole[1:]))))
    title = title.strip(_QUOTE)
    if piece in ("story", "answer"):
        if detail:
            yield _Found(piece, clip(title, 200), clip(detail.strip(_QUOTE), VALUE_LIMIT), quote)
        return
    value = f"{title}: {detail}" if detail else plain(whole[0].text).strip(_QUOTE)
    subject = f"{heading}: {title}" if detail and piece != "negotiation point" else ""
    yield _Found(piece, clip(subject, 200), clip(value, VALUE_LIMIT), quote)


def _texts(
    lines: Sequence[Passage],
    headings: Sequence[Passage],
    piece: Piece | None,
    cite: _Cite,
    *,
    told: bool,
) -> Iterator[_Found]:
    joined, quote = plain_words(" ".join(it.text for it in lines)), cite(lines)
    answered = list(_answers(joined, quote))
    if answered or (told and piece is None):
        yield from answered
        return
    quoted = joined.startswith(('"', "“"))
    spoken = bool(_SPOKEN.search(joined))
    piece = piece or ("talking point" if quoted and spoken else None)
    if piece == "strength" and len(lines) == 1 and _LISTS.fullmatch(joined):
        yield _Found(piece, "", joined, quote)
    if piece is None or not (spoken or quoted):
        return
    title, detail = titled(lines[0].text)
    subject = _audience(headings) if piece == "talking point" else heading_words(headings)
    if piece == "story" and detail and len(lines) == 1 and _QUESTION.match(title.strip(_QUOTE)):
        subject, joined = title, detail
    value = clip(joined.strip(_QUOTE), VALUE_LIMIT)
    yield _Found(piece, clip(subject.strip(_QUOTE), 200), value, quote)


def _answers(text: str, quote: str) -> Iterator[_Found]:
    for it in _ANSWERED.finditer(text):
        question, answer = it["q"].strip(_QUOTE), it["a"].strip(_QUOTE)
        if question and answer:
            yield _Found("answer", clip(question, 200), clip(answer, VALUE_LIMIT), quote)


def _audience(headings: Sequence[Passage]) -> str:
    """Return whom a talking point is for: the heading above the one that says what it is."""
    return heading_words(headings[:-1] or headings)


def _claims(
    found: Sequence[_Found], vocabulary: Vocabulary, source: str, on: dt.date | None
) -> tuple[SkillClaim, ...]:
    """Return the skills that are spoken of, with a level only where the writer states their own."""
    held: dict[str, SkillClaim] = {}
    for it in found:
        for sentence in sentences(_own_words(it)):
            said = said_in_sentence(sentence, vocabulary)
            for claim in claims_of(said, source=source, on=on, basis="imported"):
                told = claim if _STATES_LEVEL.search(claim.quote) else _mention(claim)
                known = held.get(told.skill)
                if _bare(told.quote) in _bare(it.quote) and (known is None or known.level is None):
                    held[told.skill] = told
    return tuple(held.values())


def _mention(claim: SkillClaim) -> SkillClaim:
    return claim.model_copy(update={"level": None})


def _own_words(it: _Found) -> str:
    """Return what the writer says of themselves; who has which side of a table is not sure."""
    if it.piece == "difference" and "|" in it.quote:
        return ""
    of_row = it.piece == "talking point" and it.quote.startswith("|")
    return (
        it.value if of_row or it.piece == "answer" else it.quote
    )  # the quote holds the question too


def _bare(text: str) -> str:
    return "".join(it for it in text.casefold() if it.isalnum())

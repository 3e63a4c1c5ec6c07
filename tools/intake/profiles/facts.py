"""Facts about a person in a text profile: name, headline, experience, goals and the like."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.cleaning import clip, one_line
from tools.domain import Fact, FactKind
from tools.history.periods import find_tenures
from tools.intake.job_words import JOB_WORD
from tools.intake.profiles.heads import PARTS, Head, head_of, headline_beside
from tools.intake.profiles.home_places import place_of_line, places_on_top
from tools.intake.profiles.jobs import Job
from tools.intake.profiles.persons_entries import described_by, entry_at
from tools.intake.profiles.profile_sections import (
    Section,
    section_above,
    section_of,
)
from tools.intake.profiles.spoken import (
    is_language_line,
    language_of_row,
    languages_of,
    may_tell_of_language,
)
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late
from tools.telling import told_facts
from tools.vocabulary import Vocabulary

_LISTED: Final[dict[Section, FactKind]] = {
    "education": "education",
    "certificate": "certificate",
    "project": "project",
    "language": "language",
    "award": "award",
    "publication": "publication",
    "interest": "interest",
    "goal": "goal",
}
_LABELS: Final[dict[str, FactKind]] = {
    "name": "name",
    "headline": "headline",
    "title": "headline",
    "current role": "headline",
    "role": "headline",
    **dict.fromkeys(
        (
            *("goal", "seeking", "target role", "target position", "desired position"),
            *("position sought", "position applied for", "job applied for"),
        ),
        "goal",
    ),
    "email": "contact",
    "e-mail": "contact",
    "phone": "contact",
    "linkedin": "contact",
    "github": "contact",
}
_HELD = late(
    r"(?:\bexpir(?:es|ed|y|ing)\b|\bexp\.|\bvalid (?:until|till|to|through)\b"
    r"|\((?:valid )?(?:until|through)\b)[^.;]{0,20}\b20\d\d\b",
    re.IGNORECASE,
)
"""How an item says until when a certificate, a card or a clearance is held."""

_FRAGMENT = 3
_REFUSED = late(
    r"\bI(?: do|'d| would| will| am|'m)?(?: not|n't|n’t)\b|\bI (?:won|can|don)['’]t\b|\bI refuse\b"
    r"|\bI(?:'d| would) rather not\b|\bnever\b",
    re.IGNORECASE,
)
_TOP = 8
_HEADLINE_WORDS = 12
_LABELLED = late(r"([A-Za-z][\w -]{1,25}):\s+(\S.*)", re.DOTALL)
_SELF = late(r"\b(?:[Mm]y name is|I am called) ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})")
_IS_A = late(
    rf"\b(?:I am|I'm|I work as|I have worked as|working as|Currently) (?:currently )?(?:an? |the )?"
    rf"(?P<job>(?:[\w/&+#.-]+ ){{0,5}}?{JOB_WORD}s?)\b",
    re.IGNORECASE,
)
_NOT_A_JOB = late(r"\b(?:not|never|to|looking|becom\w+|want\w*)\b", re.IGNORECASE)
_GOAL = late(
    r"\b(?:I (?:want|would like|hope|aim|plan|intend|wish)|I'd (?:like|love)|my (?:\w+ )?goal"
    r"|my (?:\w+ )?(?:aim|ambition|dream)|I(?:'m| am) (?:aiming|looking|hoping|trying|planning))\b",
    re.IGNORECASE,
)
_PLANNED = late(
    r"\b(?:exam (?:is )?(?:booked|scheduled|planned)|(?:booked|scheduled|planned|registered) for"
    r"|in progress|ongoing|preparing (?:for)?|studying for|working towards?|not yet|to be taken)\b",
    re.IGNORECASE,
)
"""How a line on a certificate says that it is still to come."""

_LICENCE = late(r"driv(?:ing|er['’]s) licen[cs]es?|führerscheine?", re.IGNORECASE)
_CLASSES = 4
_PARTED = late(r" [|·] ")
_APART = late(r"[^\S\n]{3,}|\t")
_EMAIL = late(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}")
_SITE = late(r"(?:https?://|www\.|(?:linkedin|github)\.com/)[^\s|,;)>\]]{2,200}")
_PHONE = late(r"(?<![\w/.-])\+?\(?\d[\d ().-]{7,17}\d(?![\w/-])")


def facts_in(
    passages: Sequence[Headed],
    jobs: Sequence[Job],
    vocabulary: Vocabulary,
    *,
    source: str,
    on: dt.date | None,
) -> Iterator[Fact]:
    """Yield the facts of a profile in the order of its text.

    Args:
        passages: The profile's passages under their headings.
        jobs: The positions among them.
        vocabulary: The skills that are known; a line that names one is nobody's name.
        source: Where the profile stands, as shown to the user.
        on: The day it was written or told, where known.
    """
    seen: set[tuple[FactKind, str]] = set()
    for kind, value, quote in _found(passages, jobs, vocabulary):
        once: tuple[FactKind, str] = (kind, value.casefold())
        single = kind in ("name", "headline", "summary")
        if value and once not in seen and not (single and any(it[0] == kind for it in seen)):
            seen.add(once)
            yield Fact(kind=kind, value=value, quote=clip(quote), source=source, on=on)


Found = tuple[FactKind, str, str]


def _found(
    passages: Sequence[Headed], jobs: Sequence[Job], vocabulary: Vocabulary
) -> Iterator[Found]:
    yield from _summary(passages)
    at = {it.at: it for it in jobs}
    head = head_of(passages, vocabulary)
    places = tuple(places_on_top(passages, head, vocabulary))
    for index, it in enumerate(passages):
        if head is not None and index == head.at:
            yield "name", head.name, it.passage.text
            yield from _headline(passages, head)
        yield from (("contact", place, it.passage.text) for top, place in places if top == index)
        if index in at:
            yield at[index].kind, at[index].value, at[index].quote
        yield from _in_passage(passages, index)


def _headline(passages: Sequence[Headed], head: Head) -> Iterator[Found]:
    """Yield the headline beside a name, or in the line below it."""
    if beside := headline_beside(head):
        yield "headline", one_line(beside), passages[head.at].passage.text
        return
    for it in passages[head.at + 1 : head.at + 3]:
        plain = plain_words(it.passage.text)
        told = it.passage.kind in ("text", "heading") and section_of(plain) is None
        reaches = _reaches(it.passage.text)
        found = _as_headline(plain, reaches=reaches) if told else ""
        if found:
            yield "headline", found, it.passage.text
        if found or not reaches:
            return  # below the name only how to reach the person may stand before it


def _reaches(text: str) -> bool:
    """Whether a text tells how to reach the person."""
    return bool(_EMAIL.search(text) or _PHONE.search(text))


def _as_headline(line: str, *, reaches: bool) -> str:
    """Return the headline that a line below a name is, or ``""``."""
    first = _without_place(_PARTED.split(line, maxsplit=1)[0], reaches=reaches)
    label = _LABELLED.fullmatch(first)
    if label and _LABELS.get(label[1].casefold()) == "goal":
        return ""
    if len(first.split()) > _HEADLINE_WORDS or re.match(r"I\b|I'm\b", first):
        return ""
    named = re.search(rf"\b{JOB_WORD}s?\b", first, re.IGNORECASE)
    return one_line(first.strip(" .|")) if named and not find_tenures(first) else ""


def _without_place(line: str, *, reaches: bool) -> str:
    """Return a line up to the first part that is a place; one that reaches a person, its first."""
    parts = PARTS.split(line)
    if reaches:
        return parts[0]
    place = next((it for it in parts[1:] if place_of_line(it.strip())), None)
    return line if place is None else line[: line.index(place)].rstrip(" |•·–—-")


def _summary(passages: Sequence[Headed]) -> Iterator[Found]:
    texts = [
        it.passage.text
        for it in passages
        if it.passage.kind == "text" and section_above(it) == "summary"
    ]
    if texts:
        yield "summary", one_line(plain_words(" ".join(texts))), texts[0]


def _in_passage(passages: Sequence[Headed], index: int) -> Iterator[Found]:
    it = passages[index]
    text = it.passage.text
    yield from _contacts(text) if index < _TOP or section_above(it) == "contact" else ()
    labelled = _LABELLED.fullmatch(plain_words(text))
    kind = _LABELS.get(labelled[1].casefold()) if labelled else None
    if labelled and kind:
        several = sentences(text) if kind == "goal" else ()
        yield from _aims(several) if several[1:] else [(kind, one_line(labelled[2]), text)]
        return
    section = "certificate" if _is_held(it) else section_above(it)
    on_top = section is None and index < _TOP and ":" in text
    if (section == "contact" or on_top) and (place := place_of_line(one_line(plain_words(text)))):
        yield "contact", place, text
        return
    if section in ("experience", "volunteer", "of others"):
        return
    if language := language_of_row(it.passage):
        yield "language", language, text
        return
    if is_language_line(it):
        yield from (("language", one_line(each), text) for each in languages_of(_parted(text)))
    elif section == "project":
        yield from _project(passages, index)
    elif section == "language" and not may_tell_of_language(it.passage):
        return
    elif section in _LISTED and section_of(text) is None:
        yield from _listed(passages, index, section)
    elif it.passage.kind != "heading" or text.startswith(("I ", "My ")):  # not "How I want to live"
        yield from _told(text)


def _is_held(it: Headed) -> bool:
    """Whether an item that no section tells of is a card, a certificate or a clearance."""
    untold = it.passage.kind == "item" and section_above(it) in (None, "summary")
    return untold and _HELD.search(it.passage.text) is not None


def _listed(passages: Sequence[Headed], index: int, section: Section) -> Iterator[Found]:
    """Yield what a passage in a section that lists things tells of one, or a paragraph of aims."""
    it = passages[index]
    said = sentences(it.passage.text)
    if section == "goal" and len(said) > 1:
        yield from _aims(said)
        return
    entry = entry_at(passages, index) if section in ("education", "certificate") else None
    told = _of_licence(it, _in_words(it.passage)) if entry is None else entry
    planned = section == "certificate" and _PLANNED.search(told)
    yield "goal" if planned else _LISTED[section], told, it.passage.text


def _in_words(it: Passage) -> str:
    """Return a passage without Markdown, the cells of a row one after the other."""
    cells = (one_line(plain_words(cell)) for cell in it.cells)
    return ", ".join(filter(None, cells)) if it.kind == "row" else one_line(plain_words(it.text))


def _of_licence(it: Headed, told: str) -> str:
    """Return a line with the heading that says what it is of: "Driving licence: B"."""
    above = plain_words(it.headings[-1].text).strip(" :") if it.headings else ""
    named = _LICENCE.fullmatch(above) and not _LICENCE.search(told)
    return f"{above}: {told}" if named and len(told.split()) <= _CLASSES else told


def _parted(text: str) -> str:
    """Return a line of languages without Markdown, the blanks that part them and its lines kept."""
    lines = text.split("\n")
    return "\n".join(
        "   ".join(one_line(plain_words(it)) for it in _APART.split(one)) for one in lines
    )


def _project(passages: Sequence[Headed], index: int) -> Iterator[Found]:
    """Yield a project with the line below that describes it, which is none of its own."""
    text = passages[index].passage.text
    described = index > 0 and described_by(passages, index - 1)
    if section_of(text) is None and not described:
        told = described_by(passages, index)
        yield "project", ": ".join(filter(None, (one_line(plain_words(text)), told))), text


def _aims(said: Sequence[str]) -> Iterator[Found]:
    """Yield what each sentence of a paragraph on goals aims for; what is refused is a constraint.

    "By May." goes with the sentence before it.
    """
    whole: list[str] = []
    for sentence in said:
        short = whole and len(sentence.split()) <= _FRAGMENT
        whole[-1:] = [f"{whole[-1]} {sentence}"] if short else [*whole[-1:], sentence]
    for each in whole:
        refused = _REFUSED.search(each)
        # What is refused plainly is told with its subject; "I would not" is told nowhere else.
        if not refused or " would " in each or not told_facts(plain_words(each)):
            yield "constraint" if refused else "goal", one_line(plain_words(each)), each


def _told(text: str) -> Iterator[Found]:
    """Yield what full sentences tell: who someone is and what they want."""
    for sentence in sentences(text):
        plain = plain_words(sentence)
        if name := _SELF.search(plain):
            yield "name", name[1], sentence
        job = _IS_A.search(plain)
        if job and not _NOT_A_JOB.search(job["job"]):
            yield "headline", one_line(job["job"]), sentence
        if _GOAL.search(plain) and not plain.endswith("?"):
            yield "goal", one_line(plain), sentence


def _contacts(text: str) -> Iterator[Found]:
    for pattern in (_EMAIL, _SITE, _PHONE):
        for match in pattern.finditer(text):
            if not find_tenures(match[0]):
                yield "contact", match[0].rstrip("./"), match[0]

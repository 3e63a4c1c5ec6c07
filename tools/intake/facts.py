"""Facts about a person in a text profile: name, headline, experience, goals and the like."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Final

from tools.cleaning import clip, one_line
from tools.domain import Fact, FactKind
from tools.intake.headings import Headed
from tools.intake.job_words import JOB_WORD
from tools.intake.passages import Passage
from tools.intake.profile_sections import Section, is_language_line, section_of
from tools.intake.sketch import plain_words, sentences
from tools.vocabulary import Vocabulary

_LISTED: Final[dict[Section, FactKind]] = {
    "education": "education",
    "certificate": "certificate",
    "project": "project",
    "language": "language",
    "goal": "goal",
}
_LABELS: Final[dict[str, FactKind]] = {
    "name": "name",
    "headline": "headline",
    "title": "headline",
    "current role": "headline",
    "role": "headline",
    "goal": "goal",
    "email": "contact",
    "e-mail": "contact",
    "phone": "contact",
    "linkedin": "contact",
    "github": "contact",
}
_TOP = 8
_HEADLINE_WORDS = 12
_PLACE_WORDS = 5
_LABELLED = re.compile(r"([A-Za-z][\w -]{1,25}):\s+(\S.*)", re.DOTALL)
_NAME = re.compile(
    r"(?:[A-Z][\w'’-]*\.?)(?: (?:[A-Z][\w'’-]*\.?|de|van|von|der|da|del|bin|al)){1,4}"
)
_SELF = re.compile(r"\b(?:[Mm]y name is|I am called) ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})")
_IS_A = re.compile(
    rf"\b(?:I am|I'm|I work as|I have worked as|working as|Currently) (?:currently )?(?:an? |the )?"
    rf"(?P<job>(?:[\w/&+#.-]+ ){{0,5}}?{JOB_WORD}s?)\b",
    re.IGNORECASE,
)
_NOT_A_JOB = re.compile(r"\b(?:not|never|to|looking|becom\w+|want\w*)\b", re.IGNORECASE)
_GOAL = re.compile(
    r"\b(?:I (?:want|would like|hope|aim|plan|intend|wish)|I'd (?:like|love)|my (?:\w+ )?goal"
    r"|my (?:\w+ )?(?:aim|ambition|dream)|I(?:'m| am) (?:aiming|looking|hoping|trying|planning))\b",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}")
_SITE = re.compile(r"(?:https?://|www\.|(?:linkedin|github)\.com/)[^\s|,;)>\]]{2,200}")
_PHONE = re.compile(r"(?<![\w/.-])\+?\(?\d[\d ().-]{7,17}\d(?![\w/-])")
_YEAR = r"(?:19|20)\d\d"
_PERIOD = re.compile(
    rf"\b{_YEAR}\b[^\n]{{0,12}}?(?:[-–—]|\bto\b|\buntil\b)\s*(?:\w+\.? ?)?(?:{_YEAR}|present|now"
    rf"|today|current|date)|\bsince (?:\w+ )?{_YEAR}|\({_YEAR}\)",
    re.IGNORECASE,
)


def facts_in(
    passages: Iterable[Headed], vocabulary: Vocabulary, *, source: str, on: dt.date | None
) -> Iterator[Fact]:
    """Yield the facts of a profile in the order of its text.

    Args:
        passages: The profile's passages under their headings.
        vocabulary: The skills that are known; a line that names one is nobody's name.
        source: Where the profile stands, as shown to the user.
        on: The day it was written or told, where known.
    """
    seen: set[tuple[FactKind, str]] = set()
    for kind, value, quote in _found(list(passages), vocabulary):
        once: tuple[FactKind, str] = (kind, value.casefold())
        single = kind in ("name", "headline", "summary")
        if value and once not in seen and not (single and any(it[0] == kind for it in seen)):
            seen.add(once)
            yield Fact(kind=kind, value=value, quote=clip(quote), source=source, on=on)


Found = tuple[FactKind, str, str]


def _found(passages: list[Headed], vocabulary: Vocabulary) -> Iterator[Found]:
    yield from _summary(passages)
    named = _top_name(passages, vocabulary)
    for index, it in enumerate(passages):
        if index == named:
            yield "name", plain_words(it.passage.text), it.passage.text
            yield from _headline_below(passages, index)
        below = passages[index + 1].passage if index + 1 < len(passages) else None
        yield from _in_passage(it, index, below)


def _top_name(passages: list[Headed], vocabulary: Vocabulary) -> int | None:
    """Return the index of the line that is the person's name: one of the first two, if any."""
    for index, it in enumerate(passages[:2]):
        text = plain_words(it.passage.text)
        if (
            it.passage.kind in ("heading", "text")
            and _NAME.fullmatch(text)
            and not section_of(text)
            and not vocabulary.find(text)
            and not re.search(
                rf"\b{JOB_WORD}\b|\b(?:cv|r[ée]sum[ée]|profile)\b", text, re.IGNORECASE
            )
        ):
            return index
    return None


def _headline_below(passages: list[Headed], index: int) -> Iterator[Found]:
    below = passages[index + 1].passage if index + 1 < len(passages) else None
    if below is None or below.kind not in ("text", "heading"):
        return
    first = plain_words(below.text).split(" | ")[0].split(" · ")[0]
    if len(first.split()) > _HEADLINE_WORDS or re.match(r"I\b|I'm\b", first):
        return
    if re.search(rf"\b{JOB_WORD}s?\b", first, re.IGNORECASE) and not _PERIOD.search(first):
        yield "headline", one_line(first.strip(" .|")), below.text


def _summary(passages: list[Headed]) -> Iterator[Found]:
    texts = [
        it.passage.text
        for it in passages
        if it.passage.kind == "text" and _section(it) == "summary"
    ]
    if texts:
        yield "summary", one_line(plain_words(" ".join(texts))), texts[0]


def _section(it: Headed) -> Section | None:
    for heading in reversed(it.headings):
        section = section_of(heading.text)
        if section:
            return section
    return None


def _in_passage(it: Headed, index: int, below: Passage | None) -> Iterator[Found]:
    text = it.passage.text
    yield from _contacts(text) if index < _TOP or _section(it) == "contact" else ()
    labelled = _LABELLED.fullmatch(plain_words(text))
    kind = _LABELS.get(labelled[1].casefold()) if labelled else None
    if labelled and kind:
        yield kind, one_line(labelled[2]), text
        return
    section = _section(it)
    if section == "experience":
        yield from _experience(it, below)
    elif is_language_line(it):
        yield "language", one_line(plain_words(text)), text
    elif section in _LISTED and section_of(text) is None:
        yield _LISTED[section], one_line(plain_words(text)), text
    else:
        yield from _told(text)


def _experience(it: Headed, below: Passage | None) -> Iterator[Found]:
    """Yield a job: a heading of its own in the section, or a line with a period in it."""
    plain = plain_words(it.passage.text)
    if it.passage.kind == "heading":
        dated_below = below is not None and _is_little_more_than_a_period(plain_words(below.text))
        if section_of(it.passage.text) is None and not dated_below:
            yield "experience", one_line(plain), it.passage.text
    elif _PERIOD.search(plain) and not plain.endswith("."):
        yield "experience", one_line(_with_heading(it, plain)), it.passage.text


def _with_heading(it: Headed, plain: str) -> str:
    """Return a line that is little more than a period together with the heading it belongs to."""
    heading = it.headings[-1] if it.headings else None
    if heading is None or section_of(heading.text) or not _is_little_more_than_a_period(plain):
        return plain
    return f"{plain_words(heading.text)}, {plain}"


def _is_little_more_than_a_period(plain: str) -> bool:
    rest = _PERIOD.sub("", plain)
    return rest != plain and len(rest.strip(" ,|()–—-·").split()) <= _PLACE_WORDS


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
            if not _PERIOD.search(match[0]):
                yield "contact", match[0].rstrip("./"), match[0]

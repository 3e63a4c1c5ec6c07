"""What a text profile tells of pay, place, notice period, constraints and preferences."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Final

from tools.cleaning import clip, one_line
from tools.domain import Fact, FactKind
from tools.intake.profiles.personal_details import told_detail
from tools.intake.profiles.profile_sections import section_of
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late
from tools.telling import Told, labelled_fact, told_facts

_SECTIONS: Final[tuple[FactKind, ...]] = ("constraint", "preference")
_LABELLED = late(r"(?P<label>[A-Za-z][\w -]{1,40}):\s+(?P<words>\S.*)", re.DOTALL)
_MINE = late(r"^(?:I|My|I'm|I've|I'd|No|Not|Never)\b|\b(?:I|my)\b")
_REFUSES = late(r"(?:not for me|what i\b.*\b(?:not|don['’]t)\b)", re.IGNORECASE)
_SUPPOSES = late(r"\b(?:if|would|could|unless|suppose|imagine)\b|\?$", re.IGNORECASE)
_TOLD: Final[frozenset[FactKind]] = frozenset({"constraint", "preference", "pay"})


def personal_facts(
    passages: Iterable[Headed], *, source: str, on: dt.date | None
) -> Iterator[Fact]:
    """Yield the facts of a profile that have a value of their own, each once.

    Args:
        passages: The profile's passages under their headings.
        source: Where the profile stands, as shown to the user.
        on: The day it was written or told, where known.
    """
    seen: set[tuple[FactKind, str]] = set()
    for it in passages:
        for told, quote in _told(it):
            once = (told.kind, told.subject or told.value.casefold())
            if once not in seen:
                seen.add(once)
                yield Fact(
                    kind=told.kind,
                    value=told.value,
                    subject=told.subject,
                    unit=told.unit,
                    quote=clip(quote),
                    source=source,
                    on=on,
                )


def under_conditions(it: Headed) -> bool:
    """Whether a passage stands where someone says what they can't or would rather do.

    What is named there is no skill that they have.
    """
    return _section(it) is not None


def _section(it: Headed) -> FactKind | None:
    sections = [section_of(heading.text) for heading in it.headings]
    known = [section for section in sections if section]
    return next((kind for kind in _SECTIONS if known and kind == known[-1]), None)


def _told(it: Headed) -> Iterator[tuple[Told, str]]:
    text = it.passage.text
    if it.passage.kind == "heading":
        return
    plain, section = plain_words(text), _section(it)
    labelled = _LABELLED.fullmatch(plain)
    named = labelled_fact(labelled["label"], labelled["words"]) if labelled else None
    if named is None and it.headings:
        named = labelled_fact(it.headings[-1].text, plain)
    if named is not None:
        yield named, text
    elif details := told_detail(it):
        yield from ((told, text) for told in details)
    elif section is not None:
        parts = sentences(text) if it.passage.kind == "text" else [text]
        for part in parts:
            yield from ((told, part) for told in _stated(it, section, plain_words(part)))
    else:
        yield from _in_sentences(text)


def _stated(it: Headed, section: FactKind, plain: str) -> Iterator[Told]:
    """Yield what a sentence below constraints or preferences says, or the sentence itself."""
    labelled = _LABELLED.fullmatch(plain)
    named = labelled_fact(labelled["label"], labelled["words"]) if labelled else None
    facts = (told for told in told_facts(plain) if told.kind in (section, "pay"))
    yield from (
        (named,) if named else tuple(facts) or (Told(section, _with_refusal(it, one_line(plain))),)
    )


def _with_refusal(it: Headed, plain: str) -> str:
    """Return a line with its heading where that alone says that it is not wanted."""
    heading = one_line(plain_words(it.headings[-1].text)).strip(" :") if it.headings else ""
    heading = heading.capitalize() if heading.isupper() else heading
    return f"{heading}: {plain}" if _REFUSES.match(heading) else plain


def _in_sentences(text: str) -> Iterator[tuple[Told, str]]:
    for sentence in sentences(text):
        plain = plain_words(sentence)
        labelled = _LABELLED.fullmatch(plain.rstrip(".")) if ":" in plain else None
        named = labelled_fact(labelled["label"], labelled["words"]) if labelled else None
        if named is not None and named.subject == "notice period":
            yield named, sentence
        elif _MINE.search(plain) and not _SUPPOSES.search(plain):
            yield from (
                (told, sentence)
                for told in told_facts(plain)
                if told.kind in _TOLD or told.subject == "place"
            )

"""What stands below "Other" or "Personal details" in a text profile: licences and permits."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from tools.cleaning import clip, one_line
from tools.domain import FactKind
from tools.intake.profiles.named_only import consents_to_processing
from tools.intake.profiles.profile_sections import section_above, section_of
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late
from tools.telling import Told, told_facts
from tools.wording import listed_in_part

_OF_A_PERSON: Final = late(
    r"\b(?:personal|persönlich|personnelles|personales|personali|personais|persoonlijk|osobowe)",
    re.IGNORECASE,
)
_LABELLED: Final = late(r"(?P<label>[^\W\d_][\w’' -]{1,40}?) ?:\s+(?P<words>\S.*)", re.DOTALL)
_LABELS: Final[tuple[tuple[str, FactKind, str], ...]] = (
    (
        (
            r"(?:earliest )?availab(?:ility|le)(?: from)?"
            r"|(?:earliest |possible )?start(?:ing)?(?: date)?"
            r"|verfügbar(?:keit)?(?: ab)?|(?:frühester )?eintritt(?:stermin)?|disponibilit(?:é|à|y)"
            r"|disponibilidade?|beschikbaar(?:heid)?(?: vanaf)?|dostępność"
        ),
        "constraint",
        "availability",
    ),
    (
        (
            r"(?:right to|eligib\w+ to|permission to) work(?: in .{2,20})?|work (?:permit|status)"
            r"|visa(?: status)?|work authori[sz]ation|arbeitserlaubnis|aufenthalts\w+"
            r"|titre de séjour|permiso de trabajo"
        ),
        "constraint",
        "work permit",
    ),
    (
        r"(?:willing(?:ness)? to )?relocat(?:e|ion)|mobility|umzugsbereitschaft|mobilité",
        "constraint",
        "relocation",
    ),
    (r"kündigungsfrist|préavis|preaviso|preavviso|opzegtermijn", "constraint", "notice period"),
    (r"hobb(?:y|ies|ys)|interests|loisirs|aficiones|zainteresowania", "interest", ""),
)
_LABEL_OF: Final = tuple(
    (late(pattern, re.IGNORECASE), kind, subject) for pattern, kind, subject in _LABELS
)
_LICENCE: Final = late(
    r"\b(?:licen[cs]es?|certificates?|DBS|CSCS|SIA|HGV|first aider|forklift|führerschein\w*"
    r"|permis(?: de conduire)?|carn[eé]t? de conducir|rijbewijs|patente di guida|prawo jazdy)\b",
    re.IGNORECASE,
)
_DRIVES: Final = late(
    r"(?:full )?driv(?:ing|er['’]?s) licen[cs]es?|führerschein|rijbewijs|permis de conduire",
    re.IGNORECASE,
)
_AVAILABLE: Final = late(
    r"^(?:I am |I'm |I can )?(?:immediately |currently )?(?:available|start|verfügbar)\b"
    r"|^(?:can|able to|ready to) start\b|^disponible\b",
    re.IGNORECASE,
)
_PERMITTED: Final = late(
    r"\b(?:right to work|work permit|(?:pre-)?settled status|eligible to work|work authori[sz]ation"
    r"|arbeitserlaubnis|(?:blue|green) card|require(?:s|d)? sponsorship)\b",
    re.IGNORECASE,
)
_DENIED: Final = late(r"\b(?:no|not|none|without|kein\w*|nein|pas|sans)\b", re.IGNORECASE)
_SAYS_NOTHING: Final = late(
    r"references?(?: (?:are|is))? (?:available )?(?:up)?on request.*|referenzen auf anfrage.*",
    re.IGNORECASE,
)
_KEPT: Final[frozenset[FactKind]] = frozenset(("constraint", "preference", "pay"))
_LONGEST_LINE: Final = 100
_SEVERAL: Final = 2
_SURE: Final = 4
_MOST_NAMED: Final = 8
_LONGEST_NAMED: Final = 60


def is_detail(it: Headed) -> bool:
    """Whether a passage stands below "Other", "Additional information" or "Personal details"."""
    if it.passage.kind == "heading":
        return False
    section = section_above(it)
    return section == "other" or (
        section == "contact" and any(_OF_A_PERSON.search(above.text) for above in it.headings)
    )


def lines_apart(passages: Iterable[Headed]) -> Iterator[Headed]:
    """Yield passages, the lines or sentences of a paragraph of details each as one of its own.

    Args:
        passages: The profile's passages under their headings.
    """
    for it in passages:
        lines = it.passage.text.split("\n")
        listed = len(lines) > 1 and max(map(len, lines)) <= _LONGEST_LINE
        if it.passage.kind != "text" or not is_detail(it):
            yield it
        elif listed:
            yield from _apart(it, lines)
        elif _LABELLED.fullmatch(it.passage.text):
            yield it
        else:
            yield from _apart(it, sentences(it.passage.text))


def _apart(it: Headed, parts: Iterable[str]) -> Iterator[Headed]:
    """Yield parts of a passage, in their order, each as a passage of its own."""
    at = 0
    for part in parts:
        found = it.passage.text.find(part, at)
        if not part.strip() or found < 0:
            continue
        at = found + len(part)
        start = it.passage.start + found
        yield it._replace(
            passage=it.passage._replace(text=part, start=start, end=start + len(part))
        )


def told_detail(it: Headed) -> tuple[Told, ...]:
    """Return what a line below such a heading tells, or one elsewhere whose label names it.

    Args:
        it: A passage that is no heading.
    """
    plain = one_line(plain_words(it.passage.text)).strip(" .")
    if told := _behind_label(it, plain):
        return (told,)
    if not is_detail(it):
        return ()
    licence = _LICENCE.search(plain)
    if licence and not _DENIED.search(plain, 0, licence.start()):
        return (Told("certificate", plain),)
    if _PERMITTED.search(plain):
        return (Told("constraint", plain, "work permit"),)
    stated = tuple(told for told in told_facts(plain) if told.kind in _KEPT)
    if _AVAILABLE.search(plain):
        notice = (it for it in stated if it.subject == "notice period")
        return (Told("constraint", plain, "availability"), *notice)
    return stated


def _behind_label(it: Headed, plain: str) -> Told | None:
    """Return what a line tells whose label names it: "Notice: 2 months", "Driving licence: B"."""
    labelled = _LABELLED.fullmatch(plain)
    if labelled is None:
        return None
    label, words = labelled["label"].strip(), labelled["words"]
    for pattern, kind, subject in _LABEL_OF:
        if pattern.fullmatch(label):
            return Told(kind, words, subject)
    drives = _DRIVES.fullmatch(label) and section_above(it) != "certificate"
    return Told("certificate", plain) if drives and not _DENIED.match(words) else None


def remarks_on_details(
    passages: Iterable[Headed], quotes: Collection[str], phrases: Iterable[str]
) -> Iterator[str]:
    """Yield a sentence for each such heading that names the lines of which nothing was read.

    So is what stands below a heading of the same depth as the known ones that is none of them.

    Args:
        passages: The profile's passages, as ``lines_apart`` yields them.
        quotes: What facts and claims were read from.
        phrases: The phrases that are listed as not recognised.
    """
    known = [it.casefold() for it in phrases]
    unread: dict[str, list[str]] = {}
    listed = tuple(passages)
    depths = _depths_of_sections(listed)
    for it in listed:
        plain = one_line(plain_words(it.passage.text)).strip(" .")
        if (
            (is_detail(it) or _is_below_unknown(it, depths))
            and plain
            and not _SAYS_NOTHING.fullmatch(plain)
        ):
            text, folded = it.passage.text, plain.casefold()
            given = any(_cites(quote, text) or text in quote for quote in quotes)
            consents = consents_to_processing(plain)
            if not (given or consents) and not any(phrase in folded for phrase in known):
                heading = plain_words(it.headings[-1].text).strip(" :*_#")
                unread.setdefault(heading, []).append(f"“{clip(plain, _LONGEST_NAMED)}”")
    for heading, lines in unread.items():
        named = listed_in_part(tuple(dict.fromkeys(lines)), _MOST_NAMED)
        yield f"Not read below “{heading}”: {named}."


def _cites(quote: str, text: str) -> bool:
    """Whether a quote stands in a text; a letter or two, as of a licence, may stand anywhere."""
    return quote == text or (len(quote) >= _SURE and quote in text)


def _depths_of_sections(passages: Sequence[Headed]) -> frozenset[int]:
    """Return the depths at which several sections of the profile stand."""
    known = Counter(
        it.passage.depth
        for it in passages
        if it.passage.kind == "heading" and section_of(it.passage.text) is not None
    )
    return frozenset(depth for depth, count in known.items() if count >= _SEVERAL)


def _is_below_unknown(it: Headed, depths: Collection[int]) -> bool:
    heading = it.headings[-1] if it.headings and it.passage.kind != "heading" else None
    return heading is not None and heading.depth in depths and section_above(it) is None

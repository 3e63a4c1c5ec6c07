"""What a report on a person says of them in the third person: name, years, studies, and lacks."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.cleaning import clip, one_line
from tools.domain import Fact, FactKind, ProfileReading
from tools.intake.profiles.heads import NAME_WORDS, is_nobodys_name
from tools.intake.profiles.profile_sections import names_section
from tools.intake.text.passages import read_passages
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late
from tools.vocabulary import Vocabulary

_NAMED: Final = late(
    rf"(?P<name>{NAME_WORDS})(?:,? (?:is|has|holds?|brings|works?|worked|with|who|an?)\b)"
)
_COUNT: Final = r"(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)"
_YEARS: Final = late(
    rf"\b(?P<told>{_COUNT} years?(?:'|’)? (?:of )?(?:[\w-]+ ){{0,3}}?experience"
    r"(?: (?:in|with|as) [^,.;]{2,60}?(?=$|[,.;]| and (?:an?|holds|has)\b))?)",
    re.IGNORECASE,
)
_DEGREE: Final = (
    r"(?:Bachelor|Master|Ph\.?D|Doctor(?:ate)?|BSc|MSc|B\.Sc\.?|M\.Sc\.?|BA|MA|MBA|MEng|BEng"
    r"|[Dd]iploma|[Dd]egree)"
)
_STUDIED: Final = late(
    rf"\b(?:holds?|has|have|earned|completed|received|obtained|and|with) (?:an? |the |her |his )?"
    rf"(?P<told>{_DEGREE}\b[^,.;]{{0,120}})"
)
_NOT_SO: Final = late(
    r"\b(?:no|not|never|without|lacks?|lacking|wants?|should|must|needs?|requires?|required|will"
    r"|would|if|plans?|pursuing|recommend\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
_LACKS: Final = late(
    r"\b(?:lack(?:s|ing)?|missing|limited|insufficient|weak(?:ness(?:es)?)?|short of)\b",
    re.IGNORECASE,
)
_OF_THEM: Final = (
    r"(?:\bhis|\bher|\btheir|\b[Ss]he|\b[Hh]e|\b[Hh]is|\b[Hh]er|\bcandidate(?:['’]s)?)"
)
_MOST_NAMED: Final = 8


class Report(NamedTuple):
    """A report on a person.

    Attributes:
        own: The part that tells of the person.
        whole: All of it.
        source: Where it stands, as shown to the user.
        on: The day of the import, where known.
    """

    own: str
    whole: str
    source: str
    on: dt.date | None


def with_what_is_told(
    profile: ProfileReading, report: Report, vocabulary: Vocabulary
) -> ProfileReading:
    """Return a profile with what a report says of the person in the third person.

    Name, years and studies are facts. What it finds lacking is its writer's opinion and no level:
    it is named.

    Args:
        profile: What was read of the person's part.
        report: The report.
        vocabulary: The skills that are known; none of them is a name.
    """
    facts = [
        Fact(kind=kind, value=value, quote=clip(quote), source=report.source, on=report.on)
        for kind, value, quote in _facts(report.own, vocabulary)
        if not _is_known(kind, value, profile)
    ]
    names = [it.value for it in (*profile.facts, *facts) if it.kind == "name"]
    lacks = tuple(dict.fromkeys(_lacks(report.whole, names)))[:_MOST_NAMED]
    return profile.model_copy(
        update={"facts": (*facts, *profile.facts), "remarks": (*profile.remarks, *lacks)}
    )


def _is_known(kind: FactKind, value: str, profile: ProfileReading) -> bool:
    return any(
        it.kind == kind and (kind == "name" or value.casefold() in it.value.casefold())
        for it in profile.facts
    )


def _facts(own: str, vocabulary: Vocabulary) -> Iterator[tuple[FactKind, str, str]]:
    named = False
    for sentence in _sentences(own):
        name = _NAMED.match(sentence)
        if name and not named and not is_nobodys_name(name["name"], vocabulary):
            named = True
            yield "name", name["name"], sentence
        if _NOT_SO.search(sentence):
            continue
        for kind, pattern in _KINDS:
            if found := pattern.search(sentence):
                yield kind, one_line(found["told"]), sentence


_KINDS: Final[tuple[tuple[FactKind, re.Pattern[str]], ...]] = (
    ("note", _YEARS),
    ("education", _STUDIED),
)


def _lacks(whole: str, names: list[str]) -> Iterator[str]:
    words = [re.escape(word) for name in names for word in name.split()]
    of_them = late("|".join([_OF_THEM, *(rf"\b{it}\b" for it in words)]))
    for sentence in _sentences(whole):
        if _LACKS.search(sentence) and of_them.search(sentence):
            told = one_line(plain_words(sentence), 200)
            yield f"The report finds lacking, which is no level of yours: “{told}”"


def _sentences(text: str) -> Iterator[str]:
    for passage in read_passages(text, names_section):
        if passage.kind in ("text", "item"):
            yield from sentences(passage.text)

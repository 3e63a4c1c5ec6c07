"""Where a person lives: the place on top of a profile, and the one behind a label."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.intake.postings.place_names import COUNTRY, NAMED_PLACE, STATE, TOWN, WITH_A_CODE
from tools.intake.profiles.heads import NO_NAME, PARTS, TOWN_WORDS, Head
from tools.intake.profiles.profile_sections import section_of
from tools.intake.profiles.spoken import names_language
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words
from tools.late import late
from tools.vocabulary import Vocabulary

_PLACE_LINES: Final = 5
_REACHED: Final = late(
    r"[\w.+-]@[\w-]|\+?\(?\d[\d ().-]{7,17}\d|https?://|www\.|(?:linkedin|github)\.com/"
)
_NO_TOWN: Final = late(
    r"\b(?:linkedin|github|gitlab|xing|twitter|skype|telegram|whatsapp|portfolio|web(?:site)?|blog"
    r"|mobile|phone|tel|cell|e-?mail|fax|address|married|single|male|female|available|freelance\w*"
    r"|chartered|qualified|senior|junior|full|stack|head|chief|vice|sales|marketing|finance|nurs\w+"
    r"|operations|engineering|design|teaching|research|communications?|management|retail|product"
    r"|(?:bak|join|paint|plaster|roof|til|garden|hairdress|photograph|clean|car|sing|danc|build|farm"
    r"|bricklay|scaffold|train|bookkeep|buy|trad|bank|lawy|wait|lectur|brok)er|actor|tailor|tutor"
    r"|florist|journalist|economist|translator|solicitor|dentist|doctor|vet|librarian|cook|auditor"
    r"|data|software|cloud|security|driver|nationality|citizen\w*|\w+(?:ish|ese|ian|ean))\b",
    re.IGNORECASE,
)
_ZIP: Final = late(rf"(?P<place>{TOWN}, (?:{STATE})) \d{{5}}(?:-\d{{4}})?(?:, (?:{COUNTRY}))?")
_LABEL: Final = late(
    r"(?:(?:home |postal |current |permanent )?(?:address|residence)|(?:home|city|town|lives in)"
    r"|wohnort|wohnhaft in|adresse|anschrift|domicile|dirección|domicilio|indirizzo|adres"
    r"|woonplaats|morada)\s*:\s+(?P<place>\S.*)",
    re.IGNORECASE,
)
_LONGEST: Final = 120


def places_on_top(
    passages: Sequence[Headed], head: Head | None, vocabulary: Vocabulary
) -> Iterator[tuple[int, str]]:
    """Yield the places that the lines before the first section name, with the index of each.

    A town alone is one beside the name, or as the only such part of a line that tells how to reach
    the person; elsewhere its country, state or postal code stands with it.

    Args:
        passages: The profile's passages under their headings.
        head: The line of the name, if any.
        vocabulary: The skills that are known; no place is one of them.
    """
    for at, it in enumerate(passages[:_PLACE_LINES]):
        if it.passage.kind == "heading" and section_of(it.passage.text):
            return
        line = plain_words(it.passage.text)
        parts = [one.strip() for one in PARTS.split(line.rstrip(" –—-"))]
        if head is not None and at == head.at:
            beside = (it for it in head.rest if TOWN_WORDS.fullmatch(it) and not NO_NAME.search(it))
            yield from ((at, one) for one in beside if not vocabulary.find(one))
            parts = list(head.rest)
        elif head is not None and at > head.at and _REACHED.search(it.passage.text):
            towns = [one for one in parts if _may_be_town(one, vocabulary)]
            yield from ((at, one) for one in towns if len(towns) == 1)
        if it.passage.kind in ("heading", "text"):
            yield from ((at, place) for one in parts if (place := _place(one)))


def place_of_line(line: str) -> str:
    """Return the place that is all of a line, or behind a label in it ("Address: …"), or ``""``.

    Args:
        line: The line without Markdown.
    """
    if ":" not in line:
        return _place(line.strip(" ."))
    found = _LABEL.fullmatch(line.strip(" ."))
    return found["place"] if found and len(found["place"]) <= _LONGEST else ""


def _may_be_town(part: str, vocabulary: Vocabulary) -> bool:
    town, comma, county = part.partition(", ")
    return _may_be_one(town, vocabulary) and (not comma or _may_be_one(county, vocabulary))


def _may_be_one(part: str, vocabulary: Vocabulary) -> bool:
    return bool(
        TOWN_WORDS.fullmatch(part)
        and not NO_NAME.search(part)
        and not _NO_TOWN.search(part)
        and not names_language(part)
        and section_of(part) is None
        and not vocabulary.find(part)
    )


def _place(part: str) -> str:
    """Return the town of a part with what shows it to be one, or ``""``."""
    if NO_NAME.search(part):
        return ""
    if coded := _ZIP.fullmatch(part):
        return coded["place"]
    if named := NAMED_PLACE.fullmatch(part):
        return part if named["place"] == part else ""
    beside = WITH_A_CODE.fullmatch(part)
    return (beside["place"] or beside["town"] or "") if beside else ""

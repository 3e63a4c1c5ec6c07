"""The kinds of employment that a posting names."""

import re
from typing import Final

from tools.domain import Employment
from tools.intake.phrases import one_of
from tools.intake.plain_lines import LineCues, plain_lines
from tools.late import late

_KINDS: Final[tuple[tuple[Employment, str], ...]] = (
    ("full-time", "full[-_ ]?time, vollzeit, temps plein, tiempo completo, voltijds?, tempo pieno"),
    ("part-time", "part[-_ ]?time, teilzeit, temps partiel, media jornada, deeltijds?"),
    ("contract", r"contract(?:or)?, freelance, freiberuflich, b2b, c2c, outside ir35, inside ir35"),
    (
        "temporary",
        (
            r"temporary, temp, fixed[- ]term(?: contract)?, befristet\w*, cdd, interim"
            r", maternity cover"
            r", contract to hire"
        ),
    ),
    (
        "internship",
        "intern(?:ship)?, praktikum, stage, apprenticeship, working student, werkstudent",
    ),
    ("volunteer", "volunteer(?:ing)?, ehrenamtlich"),
    ("per diem", "per[-_ ]diem"),
)
_NAMED: Final = tuple(
    (kind, late(rf"(?<![\w-])(?:{one_of(words)})(?![\w])", re.IGNORECASE)) for kind, words in _KINDS
)
_ANY = one_of(", ".join(words for _, words in _KINDS))
_JOINT = r"(?:[ ,/|&()+-]+(?:and |or |und |oder )?)"
_LABEL: Final = late(
    r"^[^\w\n]{0,20}(?:employment|job|contract|position|work|role)[ _-]?(?:type|status|time|kind"
    r"|schedule|basis)?\W{1,6}(?P<said>[^\n.]{1,80})|"
    r"^[^\w\n]{0,20}(?:(?:schedule|type|hours|type of (?:employment|contract)|anstellungsart"
    r"|beschäftigungsart|arbeitszeit|type de contrat|contrat|tipo de contrato)[^\w\n]{1,6})"
    r"(?P<other>[^\n.]{1,80})",
    re.IGNORECASE,
)
_SAID: Final = late(
    rf"\b(?:this is|we offer|we are offering|it is|it's) (?:an?"
    rf"|our)?(?: [\w-]+){{0,3}}? ?(?P<said>{_ANY}"
    rf"(?:{_JOINT}{_ANY})*)(?: or (?P<or>{_ANY}))?(?: [\w-]+){{0,2}}? "
    r"(?:role|position|job|contract|opportunity|engagement|post|vacancy|appointment|basis)\b",
    re.IGNORECASE,
)
_CUES: Final = LineCues(
    "full part vollzeit temp tiempo tempo teilzeit media_jornada voltijd deeltijd "
    "contract freelanc freiberuf b2b c2c ir35 fixed befristet cdd interim maternity intern praktik "
    "stage apprentic student volunteer ehrenamt diem"
)
"""What every name of a kind holds one of."""
_PART: Final = late(
    rf"(?:^|[·•|(;,] ?| [-–—] )(?P<said>{_ANY}(?:{_JOINT}{_ANY})*)"
    r"(?: (?:position|role|contract|job|employee))?(?: ?\([^()]{1,40}\)|,? \d{1,2}\+? months?)?"
    r" ?(?=$|[·•|);,]| [-–—] )",
    re.IGNORECASE,
)
_TOP_LINES = 12
_NEGATED = late(r"\b(?:no|not|nor|without)\b[^.;]{0,40}$", re.IGNORECASE)


def employment_named(text: str) -> tuple[Employment, ...]:
    """Return the kinds of employment that a field names ("FULL_TIME", "Teilzeit, befristet")."""
    found = [(match.start(), kind) for kind, it in _NAMED if (match := it.search(text))]
    return tuple(kind for _, kind in sorted(found))


def employment_of(text: str) -> tuple[Employment, ...]:
    """Return the kinds of employment that a posting's text states.

    They count after a label ("Employment type: Part-time"), as a part of one of the first lines
    ("Leeds · Full-time"), and where a sentence says what the job is ("This is a fixed-term
    contract"). What else the text says of interns or contracts does not.

    Args:
        text: All of the posting's text, cleaned.
    """
    whole = plain_lines(text)
    naming = [(it, whole.unmarked[it]) for it in whole.numbers(_CUES)]
    for _, plain in naming:
        if (label := _LABEL.match(plain)) and (
            kinds := employment_named(label["said"] or label["other"])
        ):
            return kinds
        if (said := _SAID.search(plain)) and not _NEGATED.search(plain, 0, said.start("said")):
            return employment_named(said[0])
    top = (line for number, line in naming if number < _TOP_LINES)
    parts = [it["said"] for line in top for it in _PART.finditer(line)]
    return tuple(dict.fromkeys(kind for it in parts for kind in employment_named(it)))

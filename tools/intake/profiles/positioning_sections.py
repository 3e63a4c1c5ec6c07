"""What a document is that a person positions themselves with, and what its sections hold."""

import re
from collections.abc import Sequence
from typing import Final, Literal

from tools.cleaning import folded
from tools.intake.blueprints.blueprint_lines import plain
from tools.intake.profiles.profile_sections import names_section
from tools.intake.text.cued import Cued, Marks
from tools.intake.text.passages import Passage
from tools.late import late

Piece = Literal[
    "pitch", "story", "answer", "talking point", "difference", "negotiation point", "strength"
]
"""A kind of fact that such a document holds: a pitch, a story for a behavioural question, an
answer, a point to make, what sets the user apart, a reason for more pay, a skill with its proof."""

_MARKS: Final = Marks(
    Cued(
        "positioning",
        r"\b(?:career|personal|professional|market) positioning\b"
        r"|\bpositioning (?:strategy|statement)",
    ),
    Cued("talking key", r"\btalking points?\b|\bkey messages\b"),
    Cued(
        "pitch seconds) minutes)",
        r"\b(?:elevator|(?:30|60)[- ]second|(?:two|2|5)[- ]minute) pitch\b"
        r"|\(\d{1,2} (?:seconds|minutes)\)|^(?:[#*]|[^\S\n])*(?:my |the )?pitch\b",
        re.IGNORECASE | re.MULTILINE,
    ),
    Cued(
        "differentiat me_apart proposition",
        r"\bdifferentiat(?:ion|ors?)\b|\bsets? me apart\b|\bvalue propositions?\b",
    ),
    Cued(
        "behavio star_stories tell_me describe",
        r"\bbehaviou?ral (?:interview )?(?:stories|questions|answers)\b|\bSTAR stories\b"
        r"|\btell me about (?:yourself|a )|\bdescribe a time\b",
    ),
    Cued("negotiation benchmarks", r"\bnegotiation\b|\bcompensation benchmarks\b"),
    Cued("brand positioning", r"\bpersonal brand\b|\bbrand building\b|\bindustry positioning\b"),
    Cued("q:", r"^\W{0,6}Q: .*\n+\W{0,6}A: ", re.MULTILINE, across=True),
    Cued(
        "interview presentation",
        r"\binterview (?:strategy|preparation)\b|\bportfolio presentation\b",
    ),
)
_TITLED: Final = late(
    r"\W{0,4}(?:(?:my|career|personal|professional) )*positioning"
    r"(?: (?:document|statement|paper|sheet|brief|notes?))?\W{0,4}(?:\n|$)",
    re.IGNORECASE,
)
_TITLED_AT_LENGTH: Final = late(
    r"(?:[^\n]{1,60}[–—:|-] |\W{0,4})(?:(?:my|career|personal|professional) )*positioning"
    r" (?:document|statement|paper|sheet|brief|notes?)(?: ?[–—:|(-] ?[^\n]{1,60}|\W{0,4})(?:\n|$)",
    re.IGNORECASE,
)
"""The title of such a document, on its first line."""

_FIRST_PERSON: Final = late(r"(?<![\w'])(?:I|I'm|I've|I’m|I’ve|[Mm]y) [a-z]")
_IN_BRACKETS: Final = late(r" ?\([^()]{1,30}\)$")
_MOST_HEADING_WORDS = 7
_SHORTEST = 3
_FEWEST_MARKS = 3
_FEWEST_SENTENCES = 2

_PIECES: Final[tuple[tuple[Piece | None, re.Pattern[str]], ...]] = (
    (
        None,
        late(
            r".*\b(?:evaluation criteria|progression|trajectory|career path|brand(?:ing)?"
            r"|long[- ]term|target (?:roles|companies)|checklist|live demo\w*|code review"
            r"|resources?|next steps|questions to ask)\b.*"
            r"|(?:proofs?(?: points?)?|evidence|examples?|skills?|strengths?|stor(?:y|ies)|numbers"
            r"|results|references?|things|gaps?) (?:(?:i |we |is |are )?(?:still |yet )+)?"
            r"(?:to|need(?:ed|s)?|missing|must)\b.*|.*\bto[- ]?dos?\b.*"
            r"|.*\bstill (?:missing|to)\b.*|(?:what|where|things) i(?:'m| am|'ve| have)? "
            r"(?:not|no|never|can't|cannot|don't|lack)\b.*"
        ),
    ),
    (
        "story",
        late(
            r".*\b(?:stor(?:y|ies)|behaviou?ral|star)\b.*"
            r"|\W*(?:tell (?:me|us) about an?|describe (?:an?|your)|give (?:me |us )?an example"
            r"|how (?:do|did|would) you|what (?:was|is) your|walk (?:me|us) through)\b.*"
        ),
    ),
    (
        "pitch",
        late(
            r".*\bpitch(?:es)?\b.*|(?:in )?(?:my )?one[- ](?:line|sentence)r?|tagline|"
            r".*\(\d{1,3}[ -](?:seconds?|minutes?|secs?|mins?)\).*"
            r"|.*\b(?:elevator|about yourself|introducing myself|positioning statement)\b.*"
        ),
    ),
    ("talking point", late(r".*\b(?:talking points?|key messages?)\b.*")),
    (
        "negotiation point",
        late(r".*\b(?:negotiat\w+|leverage|market value|compensation|salary|pay)\b.*"),
    ),
    (
        "difference",
        late(
            r"why (?:hire )?(?:me|us)\b.*|.*\bhow i(?:'m| am)? differ(?:ent)?\b.*|"
            r"what(?: makes me| is|'s) different.*|my (?:edge|difference)|"
            r".*\b(?:differentiat\w+|unique|value propositions?|sets? me apart|competitive|versus"
            r"|compared (?:to|with))\b.*|(?:\w+ )?vs\b.*"
        ),
    ),
    ("answer", late(r".*\b(?:questions?|answers?|q ?& ?a|technical interview\w*)\b.*")),
    (
        "strength",
        late(
            r".*\b(?:skills?|strengths?|competenc\w+|expertise|capabilit\w+|contributions?"
            r"|demonstrates? value|what i (?:stand (?:on|for)|bring|can prove|rest on)"
            r"|proof(?: points?)?|achievements?|accomplishments?)\b.*"
        ),
    ),
)


def is_positioning(text: str) -> bool:
    """Whether a text is one that a person positions themselves with.

    It has its title, or three or more of its marks (talking points, pitch, what differs, stories,
    negotiation …), and speaks in the first person.

    Args:
        text: The text, cleaned.
    """
    if is_titled_so(text):
        return _FIRST_PERSON.search(text) is not None
    marks = len([*_MARKS.fitting(text, folded(text))])
    if marks < _FEWEST_MARKS:
        return False
    return len(_FIRST_PERSON.findall(text)) >= _FEWEST_SENTENCES


def is_titled_so(text: str) -> bool:
    """Whether the first line of a text is the title of such a document."""
    top = text.lstrip()
    return bool(_TITLED.match(top) or _TITLED_AT_LENGTH.match(top))


def says_more_than_its_kind(title: str) -> bool:
    """Whether a heading is the title of such a document with other words, and so heads no piece."""
    return bool(_TITLED_AT_LENGTH.match(title)) and not _TITLED.match(title)


def heads_positioning(line: str) -> bool:
    """Whether a line alone heads a section: by its words, or in capitals as in plain text.

    Args:
        line: The line.
    """
    bare = _IN_BRACKETS.sub("", line).strip(" :")
    words = bare.split()
    shouted = bare.isupper() and 0 < len(words) <= _MOST_HEADING_WORDS and len(bare) > _SHORTEST
    return names_section(line) or (shouted and not bare[0].isdecimal())


def piece_of(headings: Sequence[Passage]) -> tuple[Piece | None, bool]:
    """Return what stands below headings, and whether any of them says so, the innermost first."""
    for heading in reversed(headings):
        if says_more_than_its_kind(heading.text):
            continue
        words = plain(heading.text).casefold()
        for piece, pattern in _PIECES:
            if pattern.fullmatch(words):
                return piece, True
    return None, False


def piece_of_words(words: str) -> Piece | None:
    """Return what a heading or label in lower case says that follows it."""
    return next((piece for piece, pattern in _PIECES if pattern.fullmatch(words)), None)

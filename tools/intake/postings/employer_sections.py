"""Where a section on the employer, or on what is offered, ends: at a list of something else."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from tools.intake.postings.role_sections import section_label, standing_of
from tools.intake.postings.sections_abroad import section_abroad
from tools.intake.text.passages import KNOWN_DEPTH, LABEL_DEPTH, Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_EMPLOYER: Final = late(
    r"about|about (?:us|(?:the|our) (?:company|team|organi[sz]ation|firm|employer|business|group))"
    r"|who we are|what we do|why (?:us|join us|work (?:here|(?:with|for) us))"
    r"|our (?:story|company|mission|culture|values|team)|the (?:company|team|organi[sz]ation)"
    r"|company(?: (?:overview|description|profile))?"
)
_OFFER: Final = late(
    r"(?:(?:our|your|the|employee|company|key) )*(?:benefits|perks)"
    r"(?: (?:and|&) (?:benefits|perks|compensation|culture|pay))?"
    r"|in return|(?:our|the) offer|(?:what(?:'s| is) )?on offer"
    r"|(?:what )?(?:we|you|you'll|you will)(?:'re)? (?:offer(?:ing)?|give|get|receive)"
    r"(?: (?:you|in return))?|what's in it for you|compensation(?: (?:and|&) benefits)?"
)
_OFFERED: Final = late(
    r".*\b(?:time off|leave|holidays?|health\w*|well-?being|wellness|famil(?:y|ies)|learning|growth"
    r"|develop\w*|training|flexib\w+|money|financ\w+|pensions?|retirement|insurances?|extras?|life"
    r"|culture|travel|home|office|remote|rewards?|bonus(?:es)?|equity|care|food|lunch|social|events?"
    r"|get|receive|enjoy|offer|love|support|balance|career|also|more|else|other|additional)\b"
)
"""What the heading of more that is offered speaks of."""
_OF_THE_EMPLOYER: Final = late(
    r"(?:we(?!(?:'d|'re| would)? (?:need|expect|require|ask|want|love|like|look|seek))"
    r"|our (?!(?:\w+ ){0,2}(?:requirements?|expectations?|stack|tools|tech|ideal|candidate|wish))"
    r"|why|life|working|where(?! you\b)|how we)\b"
)
_LISTS: Final = frozenset(("item", "row"))
_MOST_WORDS = 9
_MOST_LETTERS = 80


def out_of_the_employers(passages: Sequence[Passage]) -> list[Passage]:
    """Return passages, the headings of lists taken out of the section on the employer.

    In plain text nothing tells a heading below "About us" or "Benefits" from one beside it, and in
    Markdown many stand one too deep. A short line of its own that heads a list ends that section,
    whatever it says, unless it speaks of the employer or of what is offered itself; and so does a
    label that names a section: "Must have: Python". Below "Benefits" it has to come after what is
    listed there, and to be marked as no heading.

    Args:
        passages: The passages of a role.
    """
    moved: list[Passage] = []
    at = 0
    for start, end in sorted((*of_the_employers(passages), *_of_offers(passages))):
        if start < at:
            continue
        moved += passages[at : start + 1]
        moved += _section(passages, start, end)
        at = end
    return [*moved, *passages[at:]]


def of_the_employers(passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Yield where sections on the employer stand that may hold more: their heading, and their end.

    Args:
        passages: The passages of a role.
    """
    start: int | None = None
    holds = False
    for at, it in enumerate(passages):
        if it.kind == "heading" and (start is None or it.depth <= passages[start].depth):
            if start is not None and holds:
                yield start, at
            start, holds = (at if opens_the_employers(it.text) else None), False
        elif it.kind in _LISTS or ":" in it.text:
            holds = True
    if start is not None and holds:
        yield start, len(passages)


def _of_offers(passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Yield where sections on what is offered stand in which a line heads a list after theirs."""
    start: int | None = None
    for at, it in enumerate(passages):
        if it.kind == "heading":
            if start is not None:
                yield start, at
            below = passages[at + 1].kind if at + 1 < len(passages) else "text"
            start = at if below == "item" and it.depth >= KNOWN_DEPTH and _offers(it) else None
    if start is not None:
        yield start, len(passages)


def _offers(heading: Passage) -> bool:
    plain = _plain(heading.text)
    return bool(_OFFER.fullmatch(plain)) or section_abroad(plain) == "skip"


@lru_cache(maxsize=1_024)
def opens_the_employers(heading: str) -> bool:
    """Whether a heading opens a section on the employer: "About us"."""
    return bool(_EMPLOYER.fullmatch(_plain(heading)))


def _section(passages: Sequence[Passage], start: int, end: int) -> Iterator[Passage]:
    """Yield what stands below the heading of a section, and the headings of lists beside it."""
    opener = passages[start]
    deepest, left = LABEL_DEPTH, False
    for at in range(start + 1, end):
        it = passages[at]
        depth = it.depth if it.kind == "heading" else LABEL_DEPTH
        label = section_label(it) if it.kind == "text" else None
        if depth <= deepest and _heads_a_list(passages, at) and (_of_else(it.text) or left):
            # More of the employer's, below something else, stands below that heading once more.
            left = _of_else(it.text)
            deepest = depth  # what stands deeper than this belongs to it
            head = it if left else opener._replace(start=it.start, end=it.end)
            yield head._replace(kind="heading", depth=opener.depth)
            continue
        if label and _of_else(label):
            depth = opener.depth
            yield Passage("heading", label, it.start, it.start + len(label), depth)
        yield it


def _heads_a_list(passages: Sequence[Passage], at: int) -> bool:
    """Whether a list stands below a heading, or right below a line that may be one."""
    it = passages[at]
    following = (passages[number] for number in range(at + 1, len(passages)))
    if it.kind == "text":
        return _is_short(it.text) and next(following, it).kind in _LISTS
    below = (
        one
        for one in following
        if one.kind in _LISTS or (one.kind == "heading" and one.depth <= it.depth)
    )
    return it.kind == "heading" and next(below, it).kind in _LISTS


def _is_short(line: str) -> bool:
    return (
        len(line) <= _MOST_LETTERS
        and len(line.split()) <= _MOST_WORDS
        and not line.endswith((".", ",", ";", "!"))
    )


def _of_else(heading: str) -> bool:
    """Whether a heading speaks of something else than the employer and what is offered."""
    said = standing_of(heading)
    plain = _plain(heading)
    return said not in {"skip", "against"} and not (
        _OF_THE_EMPLOYER.match(plain) or (said is None and _OFFERED.match(plain))
    )


def _plain(heading: str) -> str:
    return plain_words(heading).casefold().strip(" :*#?")

"""Skills whose names are but words of another name: of a body, or of a field of study."""

import re
from collections.abc import Iterator
from typing import Final

from tools.intake.text.cued import cue_words
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import MARK, Sketch, words_in
from tools.late import late

_CUES: Final = cue_words("""
    institute institution association society federation guild chamber council academy degree
    degrees bachelor bachelors master masters bsc msc beng meng bachelor ba ma phd doctorate diploma
    nvq svq hnc hnd btec hbo mbo
""")
_BODY: Final = late(
    rf"\b(?:Institut(?:e|ion)|Association|Society|Federation|Guild|Chamber|Council|Academy)"
    rf" (?:of|for) (?:the )?(?:(?:[A-Z][\w&'-]*|{MARK}|and|&|of|in) ){{0,6}}?{MARK}"
    rf"(?:(?: (?:and|&|of|in))? (?:[A-Z][\w&'-]*|{MARK}))*"
)
"""A body of a trade: "the Institute of Air Quality Management"."""
_STUDIED: Final = late(
    one_of("""
        \\bdegrees?, \\bbachelor'?s?, \\bmaster'?s?, \\bb\\.?sc\\.?, \\bm\\.?sc\\.?, \\bb\\.?eng\\.?
        \\bm\\.?eng\\.?, \\b(?-i:BA|MA), \\bph\\.?d\\.?, \\bdoctorate, \\bdiploma, \\bnvq, \\bsvq
        \\bhn[cd], \\bbtec, \\b[hm]bo
    """)
    + r"(?: degree)?(?: \([^()]*\))?(?: (?:level|grade|class) \w+(?: working and thinking)?)?,?"
    r" in (?=\S)",
    re.IGNORECASE,
)
_ENDS: Final = late(r"[.;:()]| with | plus ")
_ANY_FIELD: Final = late(r"\b(?:subject|discipline|field|area)s? ?$", re.IGNORECASE)
"""What fields of study are examples of, in the brackets behind it."""
_OTHER_ITEMS: Final = late(r"[^,]*(?:,[^,]*?)*? or [^,]*")
_ONE_ITEM: Final = late(r"[^,]*?(?=,| and |$)")


_QUALIFICATION: Final = late(
    one_of("""
        \\bdegrees?\\b, \\bbachelor(?:'?s|s')?\\b, \\bmaster'?s\\b(?! the\\b), \\b(?:b|m)\\.?sc\\b
        \\bph\\.?d\\b, \\bdiploma\\b, \\b[ns]vq\\b, \\bhn[cd]\\b, \\bbtec\\b, \\bgcses?\\b
        \\ba[- ]levels?\\b, \\blicen[cs]e\\b, \\bmembership of\\b, \\bfellow(?:ship)? of\\b
        \\bchartered\\b, \\bapprenticeship\\b
    """),
    re.IGNORECASE,
)
_FEW_WORDS: Final = 20


def names_a_qualification(item: str) -> bool:
    """Whether an item asks for a degree, a licence or the like, which is one thing as a whole.

    Args:
        item: The item.
    """
    return len(item.split()) <= _FEW_WORDS and bool(_QUALIFICATION.search(item))


def without_names_alone(drawn: Sketch) -> Sketch:
    """Return a sentence of a role without marks for what only other names hold.

    "Member of the Institute of Quality Management" asks for no quality management, and a degree in
    electrical engineering is no command of electronics: of a field of study only what is called as
    the skill is counts.

    Args:
        drawn: The sentence with its skills marked.
    """
    if not drawn.skills or _CUES.isdisjoint(words_in(drawn.text)):
        return drawn
    named = {it for start, end in _bodies(drawn.text) for it in drawn.marked(start, end)}
    named |= {
        it
        for start, end in _fields(drawn.text)
        for it in drawn.marked(start, end)
        if drawn.skills[it].casefold() != drawn.spellings[it].casefold()
    }
    return _unmarked(drawn, named) if named else drawn


def _bodies(text: str) -> Iterator[tuple[int, int]]:
    return (it.span() for it in _BODY.finditer(text))


def _fields(text: str) -> Iterator[tuple[int, int]]:
    """Yield where fields of study stand: the one named, or all of those any of which will do."""
    for it in _STUDIED.finditer(text):
        ends = _ENDS.search(text, it.end())
        stop = ends.start() if ends else len(text)
        fields = _OTHER_ITEMS.match(text, it.end(), stop) or _ONE_ITEM.match(text, it.end(), stop)
        if fields:
            yield fields.span()
        if ends and ends[0] == "(" and _ANY_FIELD.search(text, it.end(), stop):
            closing = text.find(")", stop)
            yield stop, closing if closing >= 0 else len(text)


def _unmarked(drawn: Sketch, left: set[int]) -> Sketch:
    pieces = drawn.text.split(MARK)
    text = pieces[0] + "".join(
        (drawn.spellings[at] if at in left else MARK) + piece for at, piece in enumerate(pieces[1:])
    )
    kept = [at for at in range(len(drawn.skills)) if at not in left]
    return Sketch(
        text, tuple([drawn.skills[it] for it in kept]), tuple([drawn.spellings[it] for it in kept])
    )

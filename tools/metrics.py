"""Reading the measured figures of a text, as written."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from tools.cleaning import clean_text
from tools.domain import Metric
from tools.figures import Figure, find_figures, words_before
from tools.late import late
from tools.units import converted, is_alike, is_multiple, is_rate, is_same, with_rate
from tools.vocabulary import Mention, Vocabulary

_ABOUT = (
    r"(?:about |around |roughly |approximately |over |under |below |less than |more than "
    r"|fewer than |at most |at least |nearly |almost |just |only |some |a mere |as little as |~ ?)*"
)
_WAY = r"(?:down |up |back )?"
_FROM: Final = late(rf"\bfrom {_ABOUT}$", re.IGNORECASE)
_TO: Final = late(rf"\s{_WAY}to {_ABOUT}", re.IGNORECASE)
_WAS_TO: Final = late(rf"\bto {_ABOUT}$", re.IGNORECASE)
_THEN_FROM: Final = late(rf",?\s{_WAY}from {_ABOUT}", re.IGNORECASE)
_INSTEAD: Final = late(
    r",? (?:instead of|rather than|as against|compared (?:to|with)|vs\.?|versus"
    rf"|\(?(?:was|were|previously|formerly|up from|down from)) {_ABOUT}",
    re.IGNORECASE,
)
_ARROW: Final = late(r"\s?(?:->|→|⇒)\s?")
_OR_MORE: Final = late(r"\s?[–-]\s?|\sto\s")
_BETWEEN: Final = late(
    r"\bbetween $|(?<=\branging )from $|(?<=\branges )from $|(?<=\branged )from $"
    r"|(?<=\banywhere )from $",
    re.IGNORECASE,
)
_BY: Final = late(rf"\bby (?:another |a further )?{_ABOUT}$", re.IGNORECASE)
_FACTOR: Final = late(r"\bfactor of $", re.IGNORECASE)
_MOVED: Final = late(
    rf"\b(?:went|grew|rose|climbed|jumped|fell|dropped|moved|increased|improved|up|down) {_ABOUT}$",
    re.IGNORECASE,
)
_OUT_OF: Final = late(r"\d(?:st|nd|rd|th)? (?:(?:place|rank),? )?(?:(?:out )?of|in|[xX×]) $")
_PART_OF: Final = late(
    r"(?:(?<=[Ww]on )|(?<=[Ww]inning )|(?<=[Pp]assed )|(?<=[Cc]losed )|(?<=[Dd]elivered )"
    r"|(?=#)|(?=\d{1,4}(?:st|nd|rd|th)\b))#?(?P<number>\d{1,4})(?:st|nd|rd|th)?"
    r" (?:(?:place|rank),? )?(?:out )?of (?:the )?(?P<whole>\d{1,6}(?:,\d{3})*)"
    r" (?P<noun>(?!stars?\b|points?\b)[a-z][a-z-]*(?: [a-z][a-z-]*[a-rt-z]s)?\b)",
)
"""A part of a whole after a deed, or a rank; "chapter 3 of 5" is none."""

_NOUN_AFTER: Final = late(
    r" (?!(?:and|or|but|in|on|at|to|of|for|with|by|from|as|is|was|were|so|after|before|within|over"
    r"|across|since|when|while|through|via|using|thanks|this|last|now|today|overnight)\b)[a-z]"
)
_THOUSAND: Final = 1_000


def read_metrics(text: str, vocabulary: Vocabulary | None = None) -> tuple[Metric, ...]:
    """Return the figures of a text that carry a unit, a currency or what they count.

    Nothing is inferred: the quote is verbatim, a number with nothing to say what it measures is
    passed over, and so are dates, years, versions and numbers inside names. A range counts with
    its lower end, a duration in several units in the smallest of them. The earlier figure of a
    change is kept in the unit of the later one, where that is exact: 1.2 s are 1,200 ms. Of
    "3 of 5 bids" and "#1 of 200 reps" the first number counts, its unit being what it is out of.

    Args:
        text: Any text, of which at most the first 20,000 characters are read.
        vocabulary: Knows the names after which a number is a version, as in "Python 3 services".
    """
    said = clean_text(text)[:20_000]
    names = vocabulary.find(said) if vocabulary else ()
    named = {place for name in names for place in _part_of(name, said)}
    figures = [it for it in find_figures(said) if not _is_version(it, named)]
    parts = [_part(it) for it in _PART_OF.finditer(said)]
    return tuple(dict.fromkeys((*_metrics(said, figures), *parts)))


def _part(found: re.Match[str]) -> Metric:
    """Return a part of a whole, or a rank in it: "3 of 5 bids", "#1 of 200 sales reps"."""
    return Metric(
        quote=found[0], value=float(found["number"]), unit=f"of {found['whole']} {found['noun']}"
    )


def _part_of(name: Mention, text: str) -> range:
    """Return where a number is part of a name: within it, or one blank or hyphen after it."""
    return range(name.start, name.end + 1 + (text[name.end : name.end + 1] in (" ", "-")))


def _is_version(figure: Figure, named: Collection[int]) -> bool:
    """Whether a number is part of a name, and no measure follows it."""
    return figure.start in named and not (figure.measured or figure.power)


def _metrics(text: str, figures: Sequence[Figure]) -> Iterator[Metric]:
    place = 0
    while place < len(figures):
        first, second = figures[place], figures[place + 1 : place + 2]
        metric, used = _pair(text, first, *second)
        place += used
        if metric:
            yield metric
        if used == 1 and metric and second and _rose_to(text, first, *second):
            yield Metric(
                quote=text[second[0].start : second[0].end], value=second[0].value, unit=first.unit
            )


def _pair(text: str, first: Figure, second: Figure | None = None) -> tuple[Metric | None, int]:
    """Return the metric that begins at a figure, and how many figures it takes up."""
    if second is None:
        return _single(text, first), 1
    gap = text[first.end : second.start]
    before = words_before(text, first.start)
    since, between = _FROM.search(before), _BETWEEN.search(before)
    if between and gap in (" and ", " to "):
        return _range(text, _opening(first, between), first, second), 2
    if _ARROW.fullmatch(gap) or (_TO.fullmatch(gap) and (since or _went(before, first, second))):
        return _change(text, _opening(first, since), first, second), 2
    was = _WAS_TO.search(before) if _THEN_FROM.fullmatch(gap) and first.unit else None
    if was or (_INSTEAD.fullmatch(gap) and _was_before(text, first, second)):
        return _change_back(text, _opening(first, was), first, second), 2
    ranges = _OR_MORE.fullmatch(gap) and _is_range(gap, before, first, second)
    if ranges and not _rose_to(text, first, second):
        return _range(text, first.start, first, second), 2
    return _single(text, first), 1


def _was_before(text: str, first: Figure, second: Figure) -> bool:
    """Whether the second of two figures counts the same as the first: "3 days instead of 8"."""
    bare = not (second.unit or second.power or _NOUN_AFTER.match(text, second.end))
    return bool(first.unit) and (bare or is_same(first.unit, second.unit))


def _rose_to(text: str, first: Figure, second: Figure) -> bool:
    """Whether the second of two figures is what something rose to: "by 12 points to 67".

    The second says nothing of its unit, so that is the first's. "By 20% to 30" is no such.
    """
    alone = not second.unit and not second.power and not _NOUN_AFTER.match(text, second.end)
    counted = first.unit and not first.power and first.unit not in ("%", "pp")
    by = _BY.search(words_before(text, first.start))
    gap = text[first.end : second.start]
    return bool(alone and counted and by and gap == " to " and not is_multiple(first.unit))


def _went(before: str, first: Figure, second: Figure) -> bool:
    """Whether a figure "to" another is a change without "from": "p95 900 ms to 120 ms".

    "3x to 1,200" and "by 40% to 85%" are not: there the first says by how much it changed. Nor is
    "1.5x to 2x", and where it grows without a word for it, it may be a range.
    """
    if not first.measured or _BY.search(before) or not is_alike(first.unit, second.unit):
        return False
    if is_multiple(first.unit):
        return False
    grows = is_same(first.unit, second.unit) and second.value > first.value
    return not grows or bool(_MOVED.search(before))


def _is_range(gap: str, before: str, first: Figure, second: Figure) -> bool:
    """Whether two figures with "to" or a dash between are a lower and an upper end."""
    if second.value <= first.value or _FACTOR.search(before):
        return False
    if not first.unit or not second.unit or is_rate(second.unit):
        return True
    told_so = gap.strip() != "to" or is_multiple(first.unit) or bool(_BY.search(before))
    return told_so and (is_same(first.unit, second.unit) or _tells_rate_of(first, second))


def _tells_rate_of(first: Figure, second: Figure) -> bool:
    """Whether the second of two figures has the unit of the first and a rate: "€1M–€2M a year"."""
    return bool(first.unit) and second.unit.startswith((f"{first.unit} ", f"{first.unit}/"))


def _opening(first: Figure, word: re.Match[str] | None) -> int:
    """Return where a quote begins: at the word before the figure that opens it, if there is one."""
    return first.start - (len(word[0]) if word else 0)


def _single(text: str, figure: Figure) -> Metric | None:
    if not (figure.unit or figure.power) or _OUT_OF.search(words_before(text, figure.start)):
        return None
    return Metric(quote=text[figure.quote_start : figure.end], value=figure.value, unit=figure.unit)


def _change(text: str, start: int, first: Figure, second: Figure) -> Metric:
    alone = not second.unit and _NOUN_AFTER.match(text, second.end)
    counts_the_same = not alone and _comparable(first, second)
    return Metric(
        quote=text[start : second.end],
        value=second.value,
        unit="" if alone else _joint_unit(first, second),
        before=first.value if counts_the_same else _converted(first, second),
    )


def _converted(earlier: Figure, later: Figure) -> float | None:
    """Return the earlier figure of a change in the unit of the later: 1.2 s as 1,200 ms."""
    if not (earlier.measured and later.measured):
        return None
    return converted(earlier.value, earlier.unit, later.unit)


def _change_back(text: str, start: int, later: Figure, earlier: Figure) -> Metric:
    """Return a change told backwards: "to 9 minutes from 80"."""
    return Metric(
        quote=text[start : earlier.end],
        value=later.value,
        unit=later.unit,
        before=earlier.value if _comparable(earlier, later) else _converted(earlier, later),
    )


def _comparable(earlier: Figure, later: Figure) -> bool:
    """Whether both figures of a change count in the same unit beyond doubt."""
    if not earlier.power and later.power and earlier.value < _THOUSAND:
        return False  # "from 1.2 to 3 million", "from $1.2 to $0.9M"
    if earlier.power and not later.power and not (earlier.unit or later.unit):
        return False
    return (
        not earlier.unit
        or not later.unit
        or is_same(earlier.unit, later.unit)
        or _tells_rate_of(earlier, later)
    )


def _joint_unit(first: Figure, second: Figure) -> str:
    """Return the unit of the second of two figures, of which the first may say the half."""
    if first.unit and is_rate(second.unit) and not is_rate(first.unit):
        return with_rate(first.unit, second.unit)
    return second.unit or first.unit


def _range(text: str, start: int, first: Figure, second: Figure) -> Metric | None:
    told_later = _tells_rate_of(first, second)
    own = first.unit and not is_rate(second.unit) and not told_later
    unit = second.unit if told_later else first.unit if own else _joint_unit(first, second)
    shares_scale = not first.power and second.power and first.value < _THOUSAND
    if not unit or (shares_scale and first.unit and second.unit and not is_rate(second.unit)):
        return None  # "between $1 and $2M"
    value = first.value * 10**second.power if shares_scale else first.value
    return Metric(quote=text[start : second.end], value=value, unit=unit)

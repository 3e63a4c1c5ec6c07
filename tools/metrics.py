"""Reading the measured figures of a text, as written."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from tools.cleaning import clean_text
from tools.domain import Metric
from tools.figures import Figure, find_figures, words_before
from tools.vocabulary import Mention, Vocabulary

_ABOUT = r"(?:about |around |roughly |over |under |nearly |almost |just |only |some )*"
_FROM: Final = re.compile(rf"\bfrom {_ABOUT}$", re.IGNORECASE)
_TO: Final = re.compile(rf"\s(?:down |up |back )?to {_ABOUT}", re.IGNORECASE)
_ARROW: Final = re.compile(r"\s?(?:->|→|⇒)\s?")
_OR_MORE: Final = re.compile(r"\s?[–-]\s?|\sto\s")
_BETWEEN: Final = re.compile(r"\bbetween $", re.IGNORECASE)
_OUT_OF: Final = re.compile(r"\d (?:out )?of $")


def read_metrics(text: str, vocabulary: Vocabulary | None = None) -> tuple[Metric, ...]:
    """Return the figures of a text that carry a unit, a currency or what they count.

    Nothing is inferred: the quote is verbatim, a number with nothing to say what it measures is
    passed over, and so are dates, years, versions and numbers inside names. A range counts with
    its lower end. The earlier figure of a change is kept where both are in the same unit.

    Args:
        text: Any text, of which at most the first 20,000 characters are read.
        vocabulary: Knows the names after which a number is a version, as in "Python 3 services".
    """
    said = clean_text(text)[:20_000]
    names = vocabulary.find(said) if vocabulary else ()
    named = {place for name in names for place in _part_of(name, said)}
    figures = [it for it in find_figures(said) if not _is_version(it, named)]
    return tuple(dict.fromkeys(_metrics(said, figures)))


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


def _pair(text: str, first: Figure, second: Figure | None = None) -> tuple[Metric | None, int]:
    """Return the metric that begins at a figure, and how many figures it takes up."""
    if second is None:
        return _single(text, first), 1
    gap = text[first.end : second.start]
    before = words_before(text, first.start)
    since, between = _FROM.search(before), _BETWEEN.search(before)
    if _ARROW.fullmatch(gap) or (_TO.fullmatch(gap) and (since or first.measured)):
        return _change(text, _opening(first, since), first, second), 2
    if _OR_MORE.fullmatch(gap) or (between and gap == " and "):
        return _range(text, _opening(first, between), first, second), 2
    return _single(text, first), 1


def _opening(first: Figure, word: re.Match[str] | None) -> int:
    """Return where a quote begins: at the word before the figure that opens it, if there is one."""
    return first.start - (len(word[0]) if word else 0)


def _single(text: str, figure: Figure) -> Metric | None:
    if not (figure.unit or figure.power) or _OUT_OF.search(words_before(text, figure.start)):
        return None
    return Metric(quote=text[figure.quote_start : figure.end], value=figure.value, unit=figure.unit)


def _change(text: str, start: int, first: Figure, second: Figure) -> Metric:
    same_unit = first.unit in ("", second.unit) or not second.unit
    same_scale = bool(first.power) == bool(second.power) or bool(first.unit)
    return Metric(
        quote=text[start : second.end],
        value=second.value,
        unit=second.unit or first.unit,
        before=first.value if same_unit and same_scale else None,
    )


def _range(text: str, start: int, first: Figure, second: Figure) -> Metric | None:
    unit = first.unit or second.unit
    if not unit:
        return None
    power = 0 if first.power or first.unit else second.power
    return Metric(quote=text[start : second.end], value=first.value * 10**power, unit=unit)

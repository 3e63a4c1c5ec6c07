"""Putting right a figure of what the user did: "it was 16 services, not 14"."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from tools.domain import Evidence, Metric
from tools.evidence import EvidenceError
from tools.late import late
from tools.metrics import read_metrics
from tools.number_words import NUMBER_WORDS, word_value
from tools.vocabulary import Vocabulary

_PARTS: Final = ("situation", "task", "action", "result", "own_part")
_NUMBER: Final = rf"(?<![\w.,])(?:\d+(?:[.,]\d+)*|(?!one\b){NUMBER_WORDS}\b)"
_UNIT: Final = r"(?:\s?%|\s?[^\W\d]+(?: [^\W\d]+)?)?"
_LINK: Final = r"(?:(?:it |they |there |that )?(?:was|were|is|are|'s)|but|rather|actually)"
_CORRECTION: Final = late(
    rf"(?P<right>{_NUMBER})(?P<unit>{_UNIT})(?: before| then| really| actually| in fact)?"
    rf"[\s,;:–—-]*(?:and )?(?:not|instead of|rather than)(?: the)?"
    rf" (?P<wrong>{_NUMBER})(?P<of>{_UNIT})"
    rf"|\b(?:not|(?:was|is|were|are)n['’]?t)"
    rf" (?P<wrong2>{_NUMBER})(?P<of2>{_UNIT}?)[\s,;:–—-]+(?:{_LINK}[\s,]+)*"
    rf"(?P<right2>{_NUMBER})(?P<unit2>{_UNIT})"
    rf"|\b(?:the )?(?P<wrong3>{_NUMBER})(?P<of3>{_UNIT}?) (?:should (?:be|have been|say|read)"
    rf"|(?:is|was) (?:wrong|a typo|not right)[,;:]? (?:(?:it|that|they|there) (?:was|is|were|are"
    rf"|should be)|make it|i meant))"
    rf" (?P<right3>{_NUMBER})(?P<unit3>{_UNIT})",
    re.IGNORECASE,
)
_LEADS: Final = (
    r"(?:(?:no|nope|oops|whoops|sorry|wait|oh|ah|actually|hang on|hold on|my (?:bad|mistake)|well"
    r"|it (?:was|is|were)|(?:they|there) (?:was|were|are)|that (?:was|is|should be))\b[\s,.:–—-]*)"
)
_MEANT: Final = r"(?:i (?:meant?|mean)|sorry|actually|rather|in fact|to be exact|really|my bad)"
_MAKE_IT: Final = r"(?:make (?:it|that)|should be|i (?:meant?|mean)|(?:it was |there were )?only)"
_INSTEAD: Final = late(
    rf"^(?:{_LEADS}{{0,4}}{_MAKE_IT}\s+(?P<right>{_NUMBER})(?P<unit>(?:\s?%|\s[^\W\d]+)?)"
    rf"(?:[\s,]+(?:of (?:them|those|these)|{_MEANT}|please))*"
    rf"|{_LEADS}{{0,4}}(?P<right2>{_NUMBER})(?P<unit2>(?:\s?%|\s[^\W\d]+)?)[\s,]+{_MEANT}"
    rf"|(?:(?:no|oops|sorry|wait|actually)[\s,.:–—-]+){{1,3}}(?:it was )?(?P<right3>{_NUMBER})"
    r"(?P<unit3>\s?%|\s[^\W\d]+))[\s.!]*$",
    re.IGNORECASE,
)
"""A figure that is put in the place of another without naming it."""
_NO_UNIT: Final = frozenset({"", "of", "i", "sorry", "actually", "rather", "please", "really"})
_MOST_WORDS: Final = 12
"""A text of more words tells something else too."""
_EXCUSES: Final = late(
    r"^(?:(?:sorry|(?:that was )?a? ?typo|my (?:bad|mistake|fault)|i (?:mis\w+|counted wrong)"
    r"|of course"
    r"|in fact|actually|oops|thanks|please)[\s,.!]*)+$",
    re.IGNORECASE,
)
_STEM: Final = 4
_ANY: Final = late(rf"(?<![\w.,])(?:{_NUMBER})(?![\w]|[.,]\d)", re.IGNORECASE)


class Correction(NamedTuple):
    """A figure that is wrong, the right one, what is counted if it is said, and what follows."""

    wrong: str
    right: str
    unit: str
    rest: str


def correction_in(text: str, known: Iterable[str] = ()) -> Correction | None:
    """Return which figure a text puts right, or ``None`` where it tells anything else.

    Args:
        text: What was told: "the migration was 16 services, not 14".
        known: The words of the piece that it may be about; of these "12 services I mean" puts
            right the only figure of what it counts.
    """
    match = _CORRECTION.search(text)
    if len(text.split()) > _MOST_WORDS:
        return None
    if match is None:
        return _instead(text, " ".join(known))
    told = {name.rstrip("23"): it for name, it in match.groupdict().items() if it}
    unit = (told.get("of") or told.get("unit") or "").strip()
    if _value(told["wrong"]) == _value(told["right"]):
        return None
    rest = _EXCUSES.sub("", text[match.end() :].strip(" ,;.:–—-"))
    right = told["right"] if told["right"][0].isdigit() else f"{_value(told['right']):g}"
    return Correction(told["wrong"], right, unit.partition(" ")[0], rest)


def figures_meant(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the figures of a piece that a text may put right without naming one of them.

    Args:
        text: What was told: "12 services I mean".
        known: The words of the piece.
    """
    match = _INSTEAD.match(text)
    if match is None:
        return ()
    told = " ".join(known)
    said = {name.rstrip("23"): it.strip() for name, it in match.groupdict().items() if it}
    right, unit = said["right"], said.get("unit", "").casefold()
    unit = "" if unit in _NO_UNIT else unit
    figures = (it for it in _ANY.finditer(told) if not unit or _follows(told, it, unit))
    return tuple(it[0] for it in figures if _value(it[0]) != _value(right))


def _instead(text: str, told: str) -> Correction | None:
    """Return the only figure of a piece that a text can put right without naming it."""
    match, figures = _INSTEAD.match(text), figures_meant(text, (told,))
    if match is None or len(figures) != 1:
        return None
    right = next(it for name, it in match.groupdict().items() if it and name.startswith("right"))
    right = right if right[0].isdigit() else f"{_value(right):g}"
    return Correction(figures[0], right, "", "")


def with_correction(known: Evidence, correction: Correction, vocabulary: Vocabulary) -> Evidence:
    """Return a piece of evidence with one figure in the place of another.

    Args:
        known: The piece as it is.
        correction: The two figures.
        vocabulary: Knows the skills that are named beside figures.

    Raises:
        EvidenceError: The wrong figure stands in it more than once, or not at all.
    """
    places = list(_places(known, correction))
    of_unit = [it for it in places if _counts(getattr(known, it[0]), it[1], correction.unit)]
    places = of_unit or places
    if len(places) != 1:
        often = "stands in it more than once" if places else "does not stand in it"
        raise EvidenceError(
            f"E{known.id}: {correction.wrong} {often}, so nothing is changed. "
            f"“What evidence do you have” shows it; tell the sentence that is wrong as a whole."
        )
    part, match = places[0]
    before = getattr(known, part)
    after = before[: match.start()] + correction.right + before[match.end() :]
    read = read_metrics(after, vocabulary)
    metrics = tuple(it for old in known.metrics for it in _reread(old, before, match, read))
    return known.model_copy(update={part: after, "metrics": metrics})


def _places(known: Evidence, correction: Correction) -> Iterator[tuple[str, re.Match[str]]]:
    for part in _PARTS:
        for match in _ANY.finditer(getattr(known, part)):
            if _value(match[0]) == _value(correction.wrong):
                yield part, match


def _counts(text: str, match: re.Match[str], unit: str) -> bool:
    """Whether what follows a figure is what is counted, singular or plural."""
    return bool(unit) and _follows(text, match, unit)


def _follows(text: str, match: re.Match[str], unit: str) -> bool:
    behind = text[match.end() :].lstrip().casefold()
    return behind.startswith(unit[:_STEM].casefold())


def _reread(
    old: Metric, before: str, match: re.Match[str], read: tuple[Metric, ...]
) -> Iterator[Metric]:
    """Yield a figure as it is, or where it holds the wrong one as it is read now."""
    start = before.find(old.quote)
    if not (start >= 0 and start <= match.start() < start + len(old.quote)):
        yield old
        return
    head, tail = before[start : match.start()], before[match.end() : start + len(old.quote)]
    yield from (it for it in read if it.quote.startswith(head) and it.quote.endswith(tail))


def _value(number: str) -> float:
    digits = number.replace(",", "")
    return float(digits) if digits[0].isdigit() else float(word_value(number))

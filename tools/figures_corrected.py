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
_LINK: Final = r"(?:it were|(?:it |they |there |that )?(?:was|were|is|are|'s)|but|rather|actually)"
_CORRECTION: Final = late(
    rf"(?P<right>{_NUMBER})(?P<unit>{_UNIT})(?: before| then| really| actually| though| tho"
    rf"| in fact| in the end| in E\s?\d+| (?:a|an|per|each|every|of) [^\W\d]+)*"
    rf"(?: it was| they were)?[\s,;:–—-]*(?:and )?(?:not|instead of|rather than)(?: the)?"
    rf" (?P<wrong>{_NUMBER}|(?:just |only )?(?:one|a single one)(?=\s*(?:[.!,;]|$)))(?P<of>{_UNIT})"
    rf"|\b(?:not|(?:was|is|were|are)n['’]?t|told you|i said|i wrote)"
    rf" (?P<wrong2>{_NUMBER})(?P<of2>{_UNIT}?)(?: (?:an?|per|each"
    rf"|every) [^\W\d]+)?[\s,;:–—-]+(?:{_LINK}[\s,]+)*"
    rf"(?P<right2>{_NUMBER})(?P<unit2>{_UNIT})"
    rf"|\b(?:the )?(?P<wrong3>{_NUMBER})(?P<of3>{_UNIT}?) (?:(?:should|must|has to|had to|needs to)"
    rf" (?:be|have been|say|read)"
    rf"|(?:is|was) (?:wrong|a typo|not (?:right|correct|true)|incorrect)"
    rf"(?:[\s,;:–—-]+(?:i (?:think|guess|believe|meant?)|and|but|it|that|they|there|was|is|were|are"
    rf"|should|must|has to|had to|needs to|ought to|be|have been|make it|rather|nearer|actually"
    rf"|probably|maybe|more(?: like)?|like|about|around|closer to))+)"
    rf" (?P<right3>{_NUMBER})(?P<unit3>{_UNIT})"
    rf"|\b(?:replace|change|correct|swap|turn|fix|make)(?: the| that| figure| number"
    rf"| from| (?:(?:in|of) )?E\s?\d+)*"
    rf" (?P<wrong4>{_NUMBER})(?P<of4>{_UNIT}?) (?:by|with|to|into|for|->)(?: the)?"
    rf" (?P<right4>{_NUMBER})(?P<unit4>{_UNIT})",
    re.IGNORECASE,
)
_MISTAKE: Final = r"my (?:bad|mistake|error|fault)"
_EXCUSE: Final = (
    rf"(?:sorry|{_MISTAKE}|(?:that was )?a? ?typo|i (?:mis\w+|(?:re)?counted(?: (?:again|wrong"
    r"|them again))?|(?:just )?(?:checked|looked(?: it up)?)(?: again)?|got (?:it|that) wrong)"
    r"|of course|in fact|actually|oops|thanks|please)"
)
_TAKEN_BACK: Final = (
    r"(?:no|nope|oops|whoops|sorry|wait|actually|hang on|hold on|wrong|not (?:quite|right)"
    rf"|that(?:'s| is| was) (?:wrong|not right|not quite right)|correction|{_MISTAKE}"
    rf"|{_EXCUSE})"
)
_IT_WAS: Final = (
    r"(?:it|they|there|that|the (?:first|second|third|last|other) one) (?:was|were|is|are|went"
    r"|should (?:be|have been))"
)
_LEADS: Final = rf"(?:(?:{_TAKEN_BACK}|oh|ah|and|but|also|well|hm+|{_IT_WAS})\b[\s,.:–—-]*)"
_MEANT: Final = rf"(?:i (?:meant?|mean)|rather|to be exact|really|in the end|in total|{_EXCUSE})"
_MAKE_IT: Final = (
    r"(?:make (?:it|that)|should (?:be|have been)|i (?:meant?|mean)"
    r"|(?:it was |there were )?only)"
)
_SIDE: Final = r"(?:(?P<side{n}>from|to|down to|up to) )?"
_EACH: Final = r"(?: (?:an?|per|each|every) [^\W\d]+)?"
_INSTEAD: Final = late(
    rf"^(?:{_LEADS}{{0,4}}{_MAKE_IT}\s+{_SIDE.format(n='')}(?P<right>{_NUMBER})"
    rf"(?P<unit>(?:\s?%|\s[^\W\d]+)?)(?:[\s,]+(?:of (?:them|those|these)|{_MEANT}))*"
    rf"|{_LEADS}{{0,4}}{_SIDE.format(n='2')}(?P<right2>{_NUMBER})"
    rf"(?P<unit2>(?:\s?%|\s[^\W\d]+)?)(?:[\s,]+{_MEANT})+"
    rf"|(?:{_TAKEN_BACK}\b[\s,.:–—-]*){{1,3}}(?:{_LEADS})?{_SIDE.format(n='3')}"
    rf"(?P<right3>{_NUMBER})(?P<unit3>\s?%|\s[^\W\d]+){_EACH}(?: (?:that |which )?(?:i|we) \w+)?"
    rf"(?: (?:before|then|at first|earlier|afterwards))?"
    rf"|(?:(?:and|but|also|oh|no)[\s,]+)*(?:it|they|there) (?:was|were)"
    rf" (?P<right4>{_NUMBER})(?P<unit4>\s?%|\s[^\W\d]+){_EACH}"
    rf"|(?:and|also) (?P<right5>{_NUMBER})(?P<unit5>\s?%|\s[^\W\d]+){_EACH})[\s.!]*$",
    re.IGNORECASE,
)
"""A figure that is put in the place of another without naming it."""
_FROM_TO: Final = late(
    rf"^(?:{_LEADS}|(?:i|we) \w+ (?:it|that|this|them) |it was )*(?:from )?"
    rf"(?P<before>{_NUMBER})(?P<u>{_UNIT}) (?:down |up )?(?:to|->|→) (?P<after>{_NUMBER})"
    rf"(?P<v>{_UNIT})(?:[\s,]+{_MEANT})*[\s.!]*$",
    re.IGNORECASE,
)
"""Both figures of a change, one of which is told otherwise: "no, 8 hours to 40 minutes"."""
_YEAR: Final = late(r"(?:19|20)\d\d")
_NO_UNIT: Final = frozenset(
    {"", "of", "i", "sorry", "actually", "rather", "please", "really", "in"}
)
_MOST_WORDS: Final = 12
"""A text of more words tells something else too."""
_EXCUSES: Final = late(rf"^(?:{_EXCUSE}[\s,.!]*)+$", re.IGNORECASE)
_PLACED: Final = late(
    r"^(?:(?:in|of|for|there|at)?\s*(?:E\s?\d+|\d+$|it|there|that one)?\s*)"
    r"(?:(?:,\s*)?(?:please|pls|plz|and|so|fix|correct|change|it|that|this|then|thanks)\s*)*$",
    re.IGNORECASE,
)
"""Where the figure stands, and the wish to have it changed."""
_STEM: Final = 4
_NEAR: Final = 2
"""Words behind a figure of which one is what it counts: "12 CSV files"."""
_ONE: Final = late(r"(?:just |only )?(?:one|a single one)", re.IGNORECASE)
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
    told = " ".join(known)
    if len(text.split()) > _MOST_WORDS:
        return None
    match = _CORRECTION.search(text)
    if match is None:
        return _of_change(text, told) or _instead(text, told)
    said = {name.rstrip("2345"): it for name, it in match.groupdict().items() if it}
    unit = (said.get("of") or said.get("unit") or "").strip()
    right = _right_of(said["right"], text[: match.start("right")] if match["right"] else "", told)
    if right is None or _value(said["wrong"]) == _value(right):
        return None
    rest = _EXCUSES.sub("", _PLACED.sub("", text[match.end() :].strip(" ,;.:–—-")).strip(" .!"))
    return Correction(said["wrong"], _in_digits(right), unit.partition(" ")[0], rest)


def figures_meant(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the figures of a piece that a text may put right without naming one of them.

    Args:
        text: What was told: "12 services I mean", "it was from 950 ms".
        known: The words of the piece.
    """
    told = " ".join(known)
    match, named = _INSTEAD.match(text), _CORRECTION.search(text)
    if named is not None and named["right"]:
        open_one = _right_of(named["right"], text[: named.start("right")], told) is None
        return tuple(it[0] for it in _ANY.finditer(told)) if open_one else ()
    if match is None:
        return ()
    said = {name.rstrip("2345"): it.strip() for name, it in match.groupdict().items() if it}
    right, unit = said["right"], said.get("unit", "").casefold()
    unit = "" if unit in _NO_UNIT else unit
    side = said.get("side", "").split(" ")[-1].casefold()
    figures = (it for it in _ANY.finditer(told) if not unit or _follows(told, it, unit))
    figures = (it for it in figures if not side or _on_side(told, it, side))
    return tuple(it[0] for it in figures if _value(it[0]) != _value(right))


def _right_of(right: str, before: str, told: str) -> str | None:
    """Return the figure that is right, of those told before "not …"; ``None`` where several may be.

    In "5 hours down to 40 minutes, not 6" the 40 stands as it was: the 5 is what is put right.
    """
    said = [it[0] for it in _ANY.finditer(before) if not _YEAR.fullmatch(it[0])]
    if not said:
        return right
    held = {_value(it[0]) for it in _ANY.finditer(told)}
    new = [it for it in (*said, right) if _value(it) not in held]
    return new[0] if len(new) == 1 else None


def _of_change(text: str, told: str) -> Correction | None:
    """Return the one figure of a change that a text tells otherwise, as it tells the other too."""
    match = _FROM_TO.match(text)
    if match is None:
        return None
    for old, new, same in (("from", "before", "after"), ("to", "after", "before")):
        held = [it for it in _ANY.finditer(told) if _on_side(told, it, old)]
        others = [_value(it[0]) for it in _ANY.finditer(told) if it not in held]
        if len(held) == 1 and _value(match[same]) in others:
            wrong, right = held[0][0], match[new]
            changed = _value(wrong) != _value(right)
            return Correction(wrong, _in_digits(right), "", "") if changed else None
    return None


def _on_side(told: str, figure: re.Match[str], side: str) -> bool:
    """Whether a figure of a piece is what something changed from, or to."""
    before = told[: figure.start()].split()
    return bool(before) and before[-1].casefold() == side


def _instead(text: str, told: str) -> Correction | None:
    """Return the only figure of a piece that a text can put right without naming it."""
    match, figures = _INSTEAD.match(text), figures_meant(text, (told,))
    if match is None or len(figures) != 1:
        return None
    right = next(it for name, it in match.groupdict().items() if it and name.startswith("right"))
    return Correction(figures[0], _in_digits(right), "", "")


def _in_digits(number: str) -> str:
    return number if number[0].isdigit() else f"{_value(number):g}"


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
    places = of_unit or places or list(_single(known, correction))
    if len(places) != 1:
        often = "stands in it more than once" if places else "does not stand in it"
        raise EvidenceError(
            f"E{known.id}: {correction.wrong} {often}, so nothing is changed. "
            f"“What evidence do you have” shows it; tell the sentence that is wrong as a whole."
        )
    part, match = places[0]
    before = getattr(known, part)
    put = _several(match, correction) if "kind" in match.groupdict() else correction.right
    after = before[: match.start()] + put + before[match.end() :]
    others = {it.quote for it in known.metrics}
    read = tuple(it for it in read_metrics(after, vocabulary) if it.quote not in others)
    metrics = tuple(it for old in known.metrics for it in _reread(old, before, match, read))
    return known.model_copy(update={part: after, "metrics": metrics})


def _places(known: Evidence, correction: Correction) -> Iterator[tuple[str, re.Match[str]]]:
    for part in _PARTS:
        for match in _ANY.finditer(getattr(known, part)):
            if _value(match[0]) == _value(correction.wrong):
                yield part, match


def _single(known: Evidence, correction: Correction) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield where one thing stands that was several: "a cabinet" for "2 cabinets, not one"."""
    if _ONE.fullmatch(correction.wrong) is None or not correction.unit:
        return
    stem = re.escape(correction.unit.removesuffix("s"))
    one = re.compile(rf"\b(?:an?|one) (?P<kind>(?:[\w-]+ ){{0,2}}?){stem}\b", re.IGNORECASE)
    for part in _PARTS:
        yield from ((part, it) for it in one.finditer(getattr(known, part)))


def _several(match: re.Match[str], correction: Correction) -> str:
    """Return several things in the words of one: "2 meter cabinets"."""
    return f"{correction.right} {match['kind']}{correction.unit}"


def _counts(text: str, match: re.Match[str], unit: str) -> bool:
    """Whether what follows a figure is what is counted, singular or plural."""
    return bool(unit) and _follows(text, match, unit)


def _follows(text: str, match: re.Match[str], unit: str) -> bool:
    words = text[match.end() :].casefold().split()[:_NEAR]
    return any(it.startswith(unit[:_STEM].casefold()) for it in words)


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
    if _ONE.fullmatch(number):
        return 1
    digits = number.replace(",", "")
    return float(digits) if digits[0].isdigit() else float(word_value(number))

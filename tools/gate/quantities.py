"""The quantities that a text states: figures, number words, dates, shares, with their units."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import Final

from tools.gate.dates import DATE, day_key
from tools.gate.number_words import NUMBER_WORDS, PARTS, word_value
from tools.gate.units import COUNT, MEASURED, Unit, measure
from tools.late import late

_SPACE = "[ \u00a0\u202f]"
_DIGITS = r"(?:\d{1,3}(?:[,'’\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?"
_MONEY = r"(?:(?:US|CA?|AU?|NZ|HK|S)?\$|[€£¥₹]|(?:USD|EUR|GBP|CHF|CAD|AUD|INR|SEK|PLN|JPY)\b)"
_SCALE = r"(?:k|K|M|m|mn|bn|B|thousand|million|billion)"
_NO_NOUN = (
    r"(?!(?:of|in|to|at|by|on|for|and|or|but|is|are|was|were|as|with|from|than|that|which|so|if|when"
    r"|per|a|an|the|it|you|your|i|not|more|less|now|then|out|over|under|up|down|left|before|after|minus|plus|against|where|while|because|each|every|other|only|about)\b)"
)
_UNIT = rf"(?:(?:{MEASURED})(?!\w)|{_NO_NOUN}[a-z][a-z-]*)"
_NUMBER: Final = late(
    rf"(?P<money>{_MONEY}{_SPACE}?)?(?P<sign>[-−])?(?<![\w.,/:])(?<![A-Za-z][+-])(?P<digits>{_DIGITS})"
    rf"(?:{_SPACE}?(?P<scale>{_SCALE})(?!\w))?"
    rf"(?:{_SPACE}?(?P<after>[€£₹]|(?:USD|EUR|GBP|CHF|CAD|AUD|INR|SEK|PLN|JPY)\b))?"
    rf"(?P<joint>(?:{_SPACE}?(?:-|–|—|to|and|or){_SPACE}?)(?=(?:{_MONEY}{_SPACE}?)?\d))?"
    rf"(?:{_SPACE}?-?(?P<unit>%|{_UNIT})(?![\w]))?",
)
_LEVEL: Final = late(
    rf"(?<![\w./])(?P<level>\d{{1,2}}(?:\.5)?){_SPACE}?(?:/|out of){_SPACE}?(?P<of>5|10)(?![\w/])"
    rf"|\b[Ll]evels?{_SPACE}(?P<named>[0-5])\b(?![./]\d)"
    rf"(?:(?: to | and | or |–|-)(?P<then>[0-5])\b(?![./]\d))?"
)
_WORDED: Final = late(
    rf"(?<![\w-])(?P<part>{PARTS})(?![\w-])"
    rf"|(?<![\w-])(?P<word>{NUMBER_WORDS})(?![\w])(?:[ -](?P<unit>{_UNIT})(?!\w))?",
    re.IGNORECASE,
)
_OF_SPEECH: Final = frozenset(
    ("ends", "sides", "things", "ways", "questions", "options", "reasons", "halves", "words")
)
"""What a speaker counts of their own words, and not of the world."""
_NOUNS: Final = late(r"[a-z]+")
_REACH = 40
_VAGUE: Final = late(r"\b(?:dozens|hundreds|thousands|millions)\b", re.IGNORECASE)
_MAY_HOLD: Final = late(
    rf"\d|\b(?:{NUMBER_WORDS}|half|third|quarter|thirds|quarters|dozens|hundreds|thousands"
    r"|millions|January|February|March|April|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)
_NO_QUANTITY: Final = late(
    r"\b0 ?(?:to|-|–) ?5\b|(?:[Ss]ay|[Ff]or example|[Ff]or instance|such as)[,:]?\s+“[^”]{1,80}”|"
    r"https?://\S+|\S+@\S+|\b[A-Z]{1,3}\d{1,5}\b|#\d+|^[ \t]*(?:[-*] )?\d{1,2}[.)](?=\s)"
    r"|\b(?:[a-z]+\d+\w*|\d+[a-z]{2,}\d\w*)\b|\b[A-Za-z]+[+#-]{1,2}\d+\b"
    r"|\b\d+(?:\.\d+){2,}\b",
    re.MULTILINE,
)
_ORDINAL: Final = late(r"\b\d+(?:st|nd|rd|th)\b")
_PART_OF: Final = late(r" (?:of|out of|/) (?:the |its |your |all )?(?=\d)")
_IN_TEN: Final = late(
    r"\b(?P<part>one|two|three|four|five|six|seven|eight|nine) (?:in|out of) "
    r"(?P<whole>three|four|five|ten|twenty)\b",
    re.IGNORECASE,
)
_HEDGED: Final = late(
    r"(?:just|a little|little|slightly|well|more|less|about|nearly|almost|roughly|over|under)"
    r"(?: over| under| than| more than| less than)? $",
    re.IGNORECASE,
)
_SCALES: Final = {
    **dict.fromkeys(("k", "K", "thousand"), 1_000),
    **dict.fromkeys(("m", "M", "mn", "million"), 1_000_000),
    **dict.fromkeys(("bn", "B", "billion"), 1_000_000_000),
}


@dataclass(frozen=True, slots=True)
class Quantity:
    """Something that a text counts, measures or dates.

    Attributes:
        start: The offset of its first character.
        end: The offset after its last one.
        text: It, as written there.
        unit: What it is counted in.
        value: How much, in that unit; 0 for a date.
        step: The last digit's worth, so that 7.5 stands for what rounds to it; 0 where exact.
        nouns: What a number without a measure counts: the stems of the words behind it.
        key: A date as ``2027-03-31``, ``2027-03``, ``--03-31``, ``--03`` or ``2027``; else empty.
    """

    start: int
    end: int
    text: str
    unit: Unit
    value: Fraction = Fraction(0)
    step: Fraction = Fraction(0)
    key: str = ""
    nouns: frozenset[str] = frozenset()


@lru_cache(maxsize=4_096)  # results say many things of each of many skills in the same words
def quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of a text in the order in which they stand there.

    Links, addresses, the numbers of things in the memory (F3, E12), the marks of lists and digits
    inside names (S3, C++17) are none. "One" counts only before a unit of time.

    Args:
        text: The text, plain or Markdown.
    """
    if not _MAY_HOLD.search(text):
        return ()
    left = _blanked(text, _NO_QUANTITY)
    found: list[Quantity] = []
    for pattern, read in (
        (DATE, _date),
        (_ORDINAL, lambda _: ()),
        (_LEVEL, _level),
        (_IN_TEN, _in_ten),
        (_WORDED, _worded),
        (_NUMBER, _number),
        (_VAGUE, _vague),
    ):
        for match in pattern.finditer(left):
            found += read(match)
        left = _blanked(left, pattern)
    found = _joined(sorted(found, key=lambda it: it.start), text)
    return tuple(
        replace(it, nouns=_nouns(text, it.end)) if it.unit == COUNT else it for it in found
    )


def _joined(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """Return quantities, years and months that stand side by side as one: "9 years 10 months"."""
    result: list[Quantity] = []
    for it in found:
        last = result[-1] if result else None
        if (
            last is not None
            and last.unit == it.unit == "month"
            and last.step > it.step
            and text[last.end : it.start] in (" ", " and ", ", ")
        ):
            both = text[last.start : it.end]
            result[-1] = replace(
                last, end=it.end, text=both, value=last.value + it.value, step=it.step
            )
        else:
            result.append(it)
    return result


def _nouns(text: str, end: int) -> frozenset[str]:
    """Return the stems of the few words behind a number: what it counts is among them."""
    return frozenset(it.rstrip("s") for it in _NOUNS.findall(text[end : end + _REACH])[:3])


def _blanked(text: str, pattern: re.Pattern[str]) -> str:
    return pattern.sub(lambda it: "\0" * len(it[0]), text)


def _date(match: re.Match[str]) -> Iterator[Quantity]:
    if key := day_key(match):
        yield Quantity(match.start(), match.end(), match[0], "date", key=key)


def _level(match: re.Match[str]) -> Iterator[Quantity]:
    value = Fraction(match["level"] or match["named"])
    scale = 10 if match["of"] == "10" else 5
    yield Quantity(match.start(), match.end(), match[0], "level", value * 5 / scale)
    if match["then"]:
        yield Quantity(
            match.start("then"), match.end("then"), match["then"], "level", Fraction(match["then"])
        )


def _worded(match: re.Match[str]) -> Iterator[Quantity]:
    if match["part"]:
        value = word_value(match["part"])
        hedged = _HEDGED.search(match.string, max(0, match.start() - _REACH), match.start())
        step = Fraction(10 if hedged else 1)
        yield Quantity(match.start(), match.end(), match[0], "percent", 100 * value, step)
        return
    value, found = word_value(match["word"]), measure(match["unit"] or "")
    if found.unit == COUNT and (value == 1 or (match["unit"] or "").casefold() in _OF_SPEECH):
        return
    end = match.end() if found.unit != COUNT else match.end("word")
    yield Quantity(
        match.start(), end, match.string[match.start() : end], found.unit, value * found.factor
    )


def _in_ten(match: re.Match[str]) -> Iterator[Quantity]:
    part, whole = word_value(match["part"]), word_value(match["whole"])
    yield Quantity(match.start(), match.end(), match[0], "percent", 100 * part / whole, 100 / whole)


def _number(match: re.Match[str]) -> Iterator[Quantity]:
    digits = re.sub(r"[,'’\u00a0\u202f]", "", match["digits"])
    scale = _SCALES.get(match["scale"] or "", 1)
    if match["money"] or match["after"]:
        unit, factor, end = (
            "money",
            Fraction(1),
            max(match.end("after"), match.end("scale"), match.end("digits")),
        )
    else:
        found = measure(_unit_of(match))
        unit, factor = found.unit, found.factor
        end = match.end("unit") if unit != COUNT and match["unit"] else match.end("digits")
    step = Fraction(1, 10 ** len(digits.partition(".")[2])) * scale * factor
    yield Quantity(
        match.start(),
        end,
        match.string[match.start() : end],
        unit,
        Fraction(digits) * scale * factor,
        step,
    )


def _unit_of(match: re.Match[str]) -> str:
    """Return the unit behind a number, of a range or a part of a whole the one behind its end."""
    if match["unit"]:
        return match["unit"]
    joint = _PART_OF.match(match.string, match.end("digits"))
    after = joint.end() if joint else match.end("joint") if match["joint"] else None
    last = _NUMBER.match(match.string, after) if after else None
    return (last["unit"] or "") if last else ""


def _vague(match: re.Match[str]) -> Iterator[Quantity]:
    yield Quantity(match.start(), match.end(), match[0], "vague")

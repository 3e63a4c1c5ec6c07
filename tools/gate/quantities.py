"""The quantities that a text states: figures, number words, dates, shares, with their units."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

from tools.gate.dates import DATE, DAY_OF_SPAN, day_key, first_of_span
from tools.gate.joining import joined
from tools.gate.quantity import Quantity, nouns_behind
from tools.gate.units import BARE, COUNT, MEASURED, measure
from tools.late import late
from tools.number_words import NUMBER_WORDS, PARTS, word_value

_SPACE = "[ \u00a0\u202f]"
_DIGITS = r"(?:\d{1,3}(?:[,'’\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?"
_MONEY = r"(?:(?:US|CA?|AU?|NZ|HK|S)?\$|[€£¥₹]|(?:USD|EUR|GBP|CHF|CAD|AUD|INR|SEK|PLN|JPY)\b)"
_SCALE = r"(?:k|K|M|m|mn|bn|B|thousand|million|billion)"
_NO_NOUN = (
    r"(?!(?:of|in|to|at|by|on|for|and|or|but|is|are|was|were|as|with|from|than|that|which|so|if|when"
    r"|per|a|an|the|it|you|your|i|not|more|less|now|then|out|over|under|up|down|left|before|after"
    r"|minus|plus|against|where|while|because|each|every|other|only|about|vs|versus|towards?)\b)"
)
_BETWEEN = (
    r"(?:(?:full|whole|working|calendar|business|solid|good|more|extra|further|additional|free"
    r"|known|estimated|planned|remaining)"
    r"[ -])"
)
_UNIT = rf"(?:{_BETWEEN}?(?:{MEASURED})(?!\w)|{_NO_NOUN}[a-z][a-z-]*)"
_HALF = r"(?P<half> and a half)?"
_NUMBER: Final = late(
    rf"(?P<money>{_MONEY}{_SPACE}?)?(?P<sign>[-−])?(?<![\w.,/:])(?<![A-Za-z][+-])(?P<digits>{_DIGITS})"
    rf"{_HALF}"
    rf"(?:{_SPACE}?(?P<scale>{_SCALE})(?!\w))?"
    rf"(?:{_SPACE}?(?P<after>[€£₹]|(?:USD|EUR|GBP|CHF|CAD|AUD|INR|SEK|PLN|JPY)\b))?"
    rf"(?P<joint>(?:{_SPACE}?(?:-|–|—|to|and|or){_SPACE}?)(?=(?:{_MONEY}{_SPACE}?)?\d))?"
    rf"(?:{_SPACE}?-?(?P<unit>%|{_UNIT})(?![\w]))?",
)
_LEVEL: Final = late(
    rf"(?<![\w./])(?P<level>\d{{1,2}}(?:\.5)?){_SPACE}?(?:/|out of){_SPACE}?(?P<of>5|10)(?![\w/])"
    rf"|(?:\b[Ll]evels?{_SPACE}|(?<![\w./])(?=[0-5] ?(?:→|->) ?[0-5](?![\w/.])))"
    rf"(?P<named>[0-5])\b(?![./]\d)"
    r"(?:(?: to | and | or |–|-| ?(?:→|->) ?)(?P<then>[0-5])\b(?![./]\d))?"
)
_WORDED: Final = late(
    rf"(?<![\w-])(?<!\bfirst )(?<!\bother )(?<!\bsecond )(?P<part>{PARTS})(?![\w-])"
    r"(?! (?:of )?(?:the |your )?(?:day|week|month|year|way)\b| of \0)"
    r"|\b(?P<halved>half an?) (?P<of>hour|day|week|month|year)\b(?! dozen)"
    r"|\ban? (?P<once>hour|day|week|month|year) and a half\b"
    rf"|(?<![\w-])(?P<word>{NUMBER_WORDS})(?![\w]){_HALF}(?:[ -](?P<unit>{_UNIT})(?!\w))?",
    re.IGNORECASE,
)
_MOST: Final = late(
    r"\bmost of (?=the\b|your\b|its\b|it\b|them\b|these\b|those\b|all\b)", re.IGNORECASE
)
_TWICE: Final = late(
    r"\b(?:twice|double)(?= (?:as (?:many|much|long|often|high|big)|the|what|that)\b)",
    re.IGNORECASE,
)
_BOTH: Final = late(r"\b(?<=kept )both\b|\b(?<=finished )both\b|\b(?<=met )both\b")
_VAGUE: Final = late(
    r"\b(?:dozens|hundreds|thousands|millions|countless|scores of|(?:vast |great )?majority of"
    r"|most (?:\w+ ){0,2}(?:employers|companies|firms|studios|recruiters|agencies|hiring managers"
    r"|analysts|engineers|designers|developers|researchers|testers|scientists)"
    r"|(?:has|have|had|more than|nearly|almost) (?:doubled|tripled|trebled|quadrupled|halved))\b",
    re.IGNORECASE,
)
_MAY_HOLD: Final = late(
    rf"\d|\b(?:{NUMBER_WORDS}|half|thirds?|quarters?|fifths?|tenths?|dozens|hundreds|thousands"
    r"|millions|countless|scores|majority|most|twice|double|both|doubled|tripled|trebled"
    r"|quadrupled|halved|January|February|March|April|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)
_NO_QUANTITY: Final = late(
    r"\b0 ?(?:to|-|–) ?5\b"
    r"|\b(?:[Ss]ay|[Tt]ype|[Tt]ell me|[Ee]xample|[Ii]nstance|as|like|e\.g\.)[,:]?\s+"
    r"(?:“[^”]{1,80}”|\"[^\"\n]{1,80}\")"
    r"|\b(?:24/7|50/50|9-to-5)\b|\b(?:ISO|IEC|DIN|Office|Windows|Java|PHP|Angular|Vue) \d+\b(?!/)"
    r"|https?://\S+|\S+@\S+|\b[A-Z]{1,3}\d{1,5}\b|#\d+|^[ \t]*(?:[-*] )?\d{1,2}[.)](?=\s)"
    r"|\b(?:[a-z]+\d+\w*|\d+[a-z]{2,}\d\w*)\b|\b[A-Za-z]+[+#-]{1,2}\d+\b"
    r"|\b\d+(?:\.\d+){2,}\b",
    re.MULTILINE,
)
_ORDINAL: Final = late(r"\b\d+(?:st|nd|rd|th)\b")
_WHOLE = (
    r" ?(?:/|(?:out )?of(?: (?:the|its|your|my|all|these|those|our))?(?: [a-z]+['’]s)?"
    r"|in(?= \d\d)) ?"
)
_PAIR: Final = late(
    rf"(?<![\w./,:€£$-])(?P<part>\d{{1,4}}|\b{NUMBER_WORDS}){_WHOLE}(?P<whole>\d{{1,4}}|{NUMBER_WORDS})"
    rf"(?![\w%]|[-/.,]\d|{_SPACE}?(?:%|{_BETWEEN}?(?:{MEASURED})(?!\w)))",
    re.IGNORECASE,
)
_PART_OF: Final = late(r" (?:of|out of|/) (?:the |its |your |all )?(?=\d)")
_IN_TEN: Final = late(
    r"(?<![\w./])(?P<part>one|two|three|four|five|six|seven|eight|nine|[1-9])"
    r" (?:(?:in|out of) (?:every )?)(?P<whole>three|four|five|ten|twenty|[2-9]|10|20)"
    r"\b(?!/|[.,]\d| (?:days?|weeks?|months?|years?|h|hours?)\b)",
    re.IGNORECASE,
)
_SCALES: Final = {
    **dict.fromkeys(("k", "K", "thousand"), 1_000),
    **dict.fromkeys(("m", "M", "mn", "million"), 1_000_000),
    **dict.fromkeys(("bn", "B", "billion"), 1_000_000_000),
}


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
    left = _blanked(text, list(_NO_QUANTITY.finditer(text)))
    found: list[Quantity] = []
    for pattern, read in (
        (DAY_OF_SPAN, _first_of_span),
        (DATE, _date),
        (_ORDINAL, lambda _: ()),
        (_LEVEL, _level),
        (_IN_TEN, _in_ten),
        (_MOST, _most),
        (_TWICE, _twice),
        (_BOTH, _both),
        (_PAIR, _pair),
        (_WORDED, _worded),
        (_NUMBER, _number),
        (_VAGUE, _vague),
    ):
        if matches := list(pattern.finditer(left)):
            for match in matches:
                found += read(match)
            left = _blanked(left, matches)
    return joined(sorted(found, key=lambda it: it.start), text)


def _blanked(text: str, matches: Sequence[re.Match[str]]) -> str:
    """Return a text of the same length without what was matched in it."""
    kept: list[str] = []
    at = 0
    for it in matches:
        kept += (text[at : it.start()], "\0" * (it.end() - it.start()))
        at = it.end()
    return "".join((*kept, text[at:]))


def _date(match: re.Match[str]) -> Iterator[Quantity]:
    if key := day_key(match):
        yield Quantity(match.start(), match.end(), match[0], "date", key=key)


def _first_of_span(match: re.Match[str]) -> Iterator[Quantity]:
    end = match.end("first")
    yield Quantity(match.start(), end, match["first"], "date", key=first_of_span(match))


def _level(match: re.Match[str]) -> Iterator[Quantity]:
    value = Fraction(match["level"] or match["named"])
    scale = 10 if match["of"] == "10" else 5
    yield Quantity(match.start(), match.end(), match[0], "level", value * 5 / scale)
    if match["then"]:
        yield Quantity(
            match.start("then"), match.end("then"), match["then"], "level", Fraction(match["then"])
        )


def _pair(match: re.Match[str]) -> Iterator[Quantity]:
    nouns = nouns_behind(match.string, match.end())
    unit, whole = (COUNT if nouns else BARE), _plain(match["whole"])
    if match["part"].casefold() == "one":
        return
    spans = ((match.span("part"), whole), (match.span("whole"), None))
    for (start, end), of in spans:
        text = match.string[start:end]
        yield Quantity(
            start, end, text, unit, _plain(text), nouns=nouns, of=of, is_whole=of is None
        )


def _plain(said: str) -> Fraction:
    return Fraction(said) if said.isdecimal() else word_value(said)


def _worded(match: re.Match[str]) -> Iterator[Quantity]:
    if match["part"]:
        yield Quantity(
            match.start(), match.end(), match[0], "percent", 100 * word_value(match[0]), Fraction(2)
        )
        return
    if once := match["once"] or match["of"]:
        value, found, half = Fraction(1, 2) + bool(match["once"]), measure(once), True
    else:
        half = bool(match["half"])
        value, found = word_value(match["word"]) + Fraction(half, 2), measure(_bare(match["unit"]))
    if value == 1 and found.unit in (COUNT, BARE):
        return
    end = match.end() if found.unit != COUNT else match.end("half" if half else "word")
    halved = half or found.unit == "times"  # "more than three times" is hardly four
    step = found.factor / (2 if halved else 1) if found.unit not in (COUNT, BARE) else 0
    yield Quantity(
        match.start(),
        end,
        match.string[match.start() : end],
        found.unit,
        value * found.factor,
        Fraction(step),
        worth=found.factor,
    )


def _in_ten(match: re.Match[str]) -> Iterator[Quantity]:
    part, whole = _plain(match["part"]), _plain(match["whole"])
    if part >= whole or (match[0][0].isdigit() and " in " not in match[0]):
        return
    yield Quantity(
        match.start(), match.end(), match[0], "percent", 100 * part / whole, Fraction(30) / whole
    )


def _number(match: re.Match[str]) -> Iterator[Quantity]:
    digits = re.sub(r"[,'’\u00a0\u202f]", "", match["digits"])
    half = Fraction(bool(match["half"]), 2)
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
        (Fraction(digits) + half) * scale * factor,
        step / 2 if half else step,
        worth=factor,
    )


def _bare(unit: str | None) -> str:
    """Return a unit without the adjective before it: "days" of "working days"."""
    return re.sub(rf"^{_BETWEEN}(?=(?:{MEASURED})$)", "", unit or "", flags=re.IGNORECASE)


def _unit_of(match: re.Match[str]) -> str:
    """Return the unit behind a number, of a range or a part of a whole the one behind its end."""
    if match["unit"]:
        return _bare(match["unit"])
    joint = _PART_OF.match(match.string, match.end("digits"))
    after = joint.end() if joint else match.end("joint") if match["joint"] else None
    last = _NUMBER.match(match.string, after) if after else None
    return _bare(last["unit"]) if last else ""


def _most(match: re.Match[str]) -> Iterator[Quantity]:
    text, half = match[0].strip(), Fraction(50)
    yield Quantity(
        match.start(), match.start() + len(text), text, "percent", half, half, hedge="over"
    )


def _twice(match: re.Match[str]) -> Iterator[Quantity]:
    yield Quantity(match.start(), match.end(), match[0], "times", Fraction(2), Fraction(1))


def _both(match: re.Match[str]) -> Iterator[Quantity]:
    yield Quantity(match.start(), match.end(), match[0], COUNT, Fraction(2))


def _vague(match: re.Match[str]) -> Iterator[Quantity]:
    yield Quantity(match.start(), match.end(), match[0], "vague")

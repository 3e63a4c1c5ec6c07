"""Levels written as figures: which figures beside a skill are levels, and what they say."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.domain import Level
from tools.intake.levels.bars import bars_as_shares
from tools.intake.levels.level_words import LEVEL_WORD
from tools.intake.text.cued import cue_words
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import LIST, MARK, Sketch, coordinated, words_in
from tools.late import late

_HIGHEST = 5
_OTHER_UNITS = one_of("""
    stars?, ratings?, reviews?, of\\b, people, persons?, users?, customers?, teams?, projects?
    engineers?, developers?, times?, days?, weeks?, months?, cases?, on (?:yelp|google|the app)
""")
_SHARE = (
    r"(?<![\d/.,])(?<! [-−])(?P<value>\d{1,2}(?:[.,]\d)?)(?: ?(?:/|out of) ?|(?<=level \d) of )"
    r"(?P<scale>10|5)(?![\d/%]|[.,]\d)"
    rf"(?! ?-?{_OTHER_UNITS})"
)
_STARS = r"(?P<stars>[★⭐●]{1,5})(?P<rest>[☆○]{0,4})(?![★⭐●☆○])"
_DIGIT = (
    rf"(?P<digit>[0-5])(?<![\d/.,].)(?<! [-−].)(?= ?(?:$|[,;)\]|!(]|\.(?!\d)|{MARK}"
    r"| (?:and|but|now|then|today|currently|for now|not|instead|in (?:my|the))\b))"
)
_NOUN = r"(?:(?:'s)? (?:skills?|level|knowledge|experience|proficiency|expertise|rating|score))?"
_HEDGES = one_of("""
    now, currently, still, about, around, roughly, maybe, probably, perhaps, approx\\.?, only, just
    more like, closer to, an?, my, I'd say, I would say, say, both, all, each, at
    solid, strong, good
""")
# "A2" is a grade, and no "a 2".
_HEDGE = rf"(?:(?:{_HEDGES}(?!\w)|level|lvl|~) ?){{0,4}}"
_ASIDE = r"(?: ?\([^()]{0,80}\))?"
_LINK = (
    r"(?P<link>\)? ?[:=→|?] ?|\) | ?\.{2,} ?|,? I(?:'d| would) say "
    r"| ?-{1,2}> ?| ?[-–—]{1,2} | [-–—]{1,2} ?"
    r"| ?[(\[] ?(?:[^()\[\]/]{0,40}[,;] ?)?"
    r"|(?:'s| is| are| was) (?:at )?| (?:to|at) |,? (?:both|all|each)(?: (?:at|are|is))? )"
)
_AFTER = late(
    rf"(?P<list>{LIST}){_NOUN}{_ASIDE}(?: {LEVEL_WORD})?(?:{_LINK}| )?{_HEDGE}"
    rf"(?:{_SHARE}|{_STARS})",
    re.IGNORECASE,
)
_DIGIT_AFTER = late(
    rf"(?P<list>{LIST}){_NOUN}{_ASIDE}"
    rf"(?:{_LINK}{_HEDGE}|(?P<named>,? (?:level|lvl) ?:? ?)){_DIGIT}",
    re.IGNORECASE,
)
_AFTER_COMMA = late(
    rf"(?P<list>{MARK}), {_HEDGE}{_SHARE}(?! ?:? ?(?:(?:in|at|on|with|for) )?(?:my )?{MARK})",
    re.IGNORECASE,
)
_BEFORE = late(
    rf"(?<!\bby )(?:{_SHARE}|(?:\b(?:level|lvl) |\b(?:an?|at|myself) (?=\d (?:in|at|on|with|for) ))"
    rf"(?<![\d/.,])(?P<digit>[0-5]))(?P<lead> (?:in|at|on|for|with|of)| ?:)? (?:my |the )?"
    rf"(?P<list>{LIST})(?! (?:exam|test|course|class|training|certification|quiz)\b)",
    re.IGNORECASE,
)
_CHANGE = late(
    r" ?(?:\b(?:went|moved|goes|rose|grew|jumped|improved|dropped|has gone|is up) )?"
    r"\bfrom (?:an? |level )?[0-5](?: ?/ ?5)? (?:up |down )?to (?=(?:an? |level )?[0-5]\b)"
    r"|\b(?:was|used to be) (?:an? |at )?[0-5](?: ?/ ?5)?,? (?:but |and )?(?:it |it's |is )*now ",
    re.IGNORECASE,
)
_CHANGING: Final = cue_words("from now")
_PATTERNS: Final = (_AFTER, _DIGIT_AFTER, _AFTER_COMMA, _BEFORE)
_MAY_BE_SHARE = late(r"[/★⭐●]|\bof \d", re.IGNORECASE)
"""What a share or stars hold, besides which a figure is a bare digit."""
_RATING_VERB = late(
    r"\b(?:set|change|update|put|make|raise|correct|bump|lower|rate|drop|level|levels|at)\b",
    re.IGNORECASE,
)


_FIGURE = late(r"\d")
_DIGIT_ALONE = late(_DIGIT, re.IGNORECASE)
_DIGIT_LEADS: Final = cue_words("level lvl a an at myself")
"""The words one of which stands before a bare digit that leads to a skill."""


class FigureLevel(NamedTuple):
    """A level and the indexes of the skills that a figure gives it to."""

    level: Level
    skills: range


def figure_levels(clause: Sketch) -> Iterator[FigureLevel]:
    """Yield the levels that a clause states as figures, in the order of the text.

    N/5 stands as it is, N/10 is halved, a half rounds down. Versions, dates, shares, ratings of
    other things and years of experience are no levels.
    """
    text = clause.text
    if not (_FIGURE.search(text) or "★" in text or "⭐" in text or "●" in text):
        return
    if not _CHANGING.isdisjoint(words_in(text)):
        text = _CHANGE.sub(" at ", text)
    taken: list[range] = []
    for pattern in _PATTERNS if _MAY_BE_SHARE.search(text) else _of_bare_digits(text):
        for match in pattern.finditer(text):
            figure = _span(match)
            level = _level(match)
            if level is None or any(_overlap(figure, it) for it in taken):
                continue
            if pattern is _DIGIT_AFTER and not _is_rating(match):
                continue
            taken.append(figure)
            yield FigureLevel(level, _reach(clause, text, match))


def _of_bare_digits(text: str) -> Iterator[re.Pattern[str]]:
    """Yield the patterns that may fit a text with figures of which none is a share."""
    if _DIGIT_ALONE.search(text):
        yield _DIGIT_AFTER
    if not _DIGIT_LEADS.isdisjoint(words_in(text)):
        yield _BEFORE


def level_of_figure(text: str) -> Level | None:
    """Return the level that a figure alone states ("4/5", "7/10", "3", "★★★☆☆"), or ``None``."""
    match = re.fullmatch(
        rf"(?:level |lvl )?(?:{_SHARE}|{_STARS}|(?P<digit>[0-5]))",
        bars_as_shares(text.strip()),
        re.IGNORECASE,
    )
    return _level(match) if match else None


def _level(match: re.Match[str]) -> Level | None:
    found = match.groupdict()
    if found.get("digit"):
        return int(found["digit"])
    if found.get("stars"):
        stars, rest = len(found["stars"]), len(found["rest"])
        return stars if stars + rest == _HIGHEST or not rest else None
    value = float(found["value"].replace(",", "."))
    if value > float(found["scale"]):
        return None
    return _rounded_half_down(value * _HIGHEST / float(found["scale"]))


def _rounded_half_down(value: float) -> int:
    whole = int(value)
    return whole + (1 if value - whole > 0.5 else 0)  # noqa: PLR2004 - a half is a half


def _span(match: re.Match[str]) -> range:
    found = match.groupdict()
    name = next(it for it in ("value", "stars", "digit") if found.get(it))
    return range(*match.span(name))


def _overlap(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop


def _is_rating(match: re.Match[str]) -> bool:
    """Whether a bare digit rates: "set Python to 4" does, "upgraded Python to 3" does not."""
    link = (match["link"] or "").strip()
    if link in ("to", "at"):
        return bool(_RATING_VERB.search(match.string, 0, match.start("digit")))
    return True


def _reach(clause: Sketch, text: str, match: re.Match[str]) -> range:
    """Return the skills that a figure speaks of: one, or a whole list that is held together."""
    inside = _marked(text, *match.span("list"))
    found = match.groupdict()
    link = found.get("link") or ""
    if "lead" in found:  # a figure before its skills
        whole = bool(found["lead"]) or coordinated(match["list"])
        return inside if whole else inside[:1]
    if re.search(r"\b(?:both|all|each)\b", text[match.end("list") : match.end()], re.IGNORECASE):
        return inside
    whole = coordinated(match["list"]) or (":" in link and len(inside) == len(clause.skills))
    if link.startswith(")"):  # "Clouds (AWS, Azure): 3/5"
        return inside
    return inside if whole and "(" not in link else inside[-1:]


def _marked(text: str, start: int, end: int) -> range:
    before = text.count(MARK, 0, start)
    return range(before, before + text.count(MARK, start, end))

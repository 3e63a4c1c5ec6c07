"""What stands behind a title in its own line: the company, the place, remote or not, part-time.

"Platform Engineer - Larkspur Systems, Leeds / hybrid 2 days" is read from its end: what names a
place, a workplace or a fact of the job is cut off, and the name that is left there may be the
company.
"""

import re
from typing import Final, NamedTuple

from tools.domain import Workplace
from tools.intake.job_words import JOB_WORD
from tools.intake.postings.place_names import COUNTRY, LARGE_TOWN, STATE, TOWN
from tools.intake.text.phrases import one_of
from tools.late import late

_LAST: Final = late(
    r"(?P<rest>.*[^\s(])"
    r"(?P<joint>\s*[|·•]\s*|\s+[–—/-]\s+|\s*,\s+|\s+(?:in|en|à)\s+(?!the |our ))"
    r"(?P<piece>\S.*)"
)
_IN_BRACKETS: Final = late(r"(?P<rest>.*\S)\s*\((?P<piece>[^()]+)\)")
_KNOWN: Final = rf"(?:{LARGE_TOWN}|{COUNTRY}|EU|EMEA|Europe|DACH)"
_OF_COUNTRY: Final = rf"{TOWN}, ?(?:{COUNTRY}|{STATE})"
_PLACE: Final = late(rf"{_OF_COUNTRY}|{_KNOWN}(?:(?: ?/ ?| or | & ){_KNOWN})*")
_OR: Final = late(r" ?/ ?| or | & ")
_DAYS: Final = (
    r"(?:[1-5](?: ?[-–] ?[1-5])?|one|two|three|four) days?(?: (?:a|per) week| ?/ ?week)?"
    r"(?: (?:in|at|from) (?:the |our )?(?:office|home)| on-?site| remote)?"
)
_MODE: Final = late(
    r"(?:(?:fully|100 ?%) )?(?P<mode>remote|hybrid|on-?site|in[- ]office|home ?office)"
    r"(?: (?:work(?:ing)?|possible|ok|first|only))?"
    rf"(?:,? \(?{_DAYS}\)?|[ ,]+(?:(?:in|-|–) )?\(?(?P<near>[^()]+?)(?: only)?\)?)?",
    re.IGNORECASE,
)
_SOME_DAYS: Final = late(_DAYS, re.IGNORECASE)
_FACT: Final = late(
    r"full[- ]?time|part[- ]?time|permanent|contract|freelance|temporary|vollzeit|teilzeit"
    r"|\d{2,3} ?%(?: ?[-–] ?\d{2,3} ?%)?|\d{2,3} ?[-–] ?\d{2,3} ?%|immediate start"
    r"|(?:in|out)side ir35"
    r"|(?:initial )?\d{1,2}[- ]months?(?: (?:contract|ftc|fixed[- ]term|initial))*|ftc"
    r"|fixed[- ]term(?: contract)?"
    r"|(?:[£$€]|(?:GBP|EUR|USD|CHF) ) ?\d[\d.,]*k?(?: ?[-–] ?[£$€]? ?\d[\d.,]*k?)?"
    r"(?:(?: (?:a|per) | ?/ ?)(?:year|hour|day|month|annum))?(?:,? (?:in|out)side ir35)?",
    re.IGNORECASE,
)
_MODES: Final[dict[str, Workplace]] = {"remote": "remote", "hybrid": "hybrid", "home": "remote"}
_NAME: Final = late(
    rf"(?P<title>.*\b{JOB_WORD}s?\b.*?|(?:Head|Director|VP) of .*?)"
    r"(?:\s*[|·•]\s*|\s+[–—/-]\s+)"
    r"(?P<name>[A-Z][\w&.'’+-]*(?: (?:[A-Z][\w&.'’+-]*|&|of|and|de|für|van)){0,4})",
    re.IGNORECASE,
)
_PART_OF_A_FIRM: Final = late(
    one_of("""
    .*\\b(?:team|squad|department|division|unit|services|operations|experience|engineering)
    platform, backend, frontend, full[- ]?stack, core, growth, payments?, checkout, search, data
    analytics, infrastructure, security, cloud, mobile, web, devops, sales, marketing, finance
    payroll, hr, people, legal, support, research, product, design, risk, fraud, compliance, ml, ai
    logistics, supply chain, retail, banking, insurance, healthcare, education, energy, gaming
    e-?commerce, public sector, graduates?, internship, interns?, junior, senior, mid-level, lead
    nights?, days?, weekends?, shifts?, urgent, new, north, south, east, west, global, regional
    """),
    re.IGNORECASE,
)


class TitleLine(NamedTuple):
    """A title, and what is told behind it.

    Attributes:
        title: The title with the company, where its line names one.
        name: What stands behind the title where places do too, and may be the company; or "".
        places: The places, as they are written.
        workplace: Whether the work is done on site, remotely or both, where that is told.
        quote: The words behind the title.
    """

    title: str
    name: str = ""
    places: tuple[str, ...] = ()
    workplace: Workplace | None = None
    quote: str = ""


class _Piece(NamedTuple):
    """What a piece of a line tells: a place, a workplace, or a fact of neither."""

    place: str = ""
    mode: Workplace | None = None


def title_line(title: str) -> TitleLine:
    """Return a title with what its own line tells behind it.

    Args:
        title: The line, without the words for the document that it heads.
    """
    left, places, mode = title, list[str](), None
    while (cut := _last_piece(left)) is not None:
        left, told = cut
        places[:0] = [place for it in told for place in _OR.split(it.place) if place]
        mode = next((it.mode for it in told if it.mode), mode)
    quote = title[len(left) :].strip(" ,|·•–—/-")
    return TitleLine(left, name_behind(left) if places or mode else "", (*places,), mode, quote)


def _last_piece(line: str) -> tuple[str, list[_Piece]] | None:
    """Return a line without its last piece, and what that tells; nothing where it is a title's."""
    bracketed = _IN_BRACKETS.fullmatch(line)
    if bracketed is not None:
        whole = _told(bracketed["piece"])
        parts = [whole] if whole else [_told(it.strip()) for it in bracketed["piece"].split(",")]
        told = [it for it in parts if it is not None]
        return (bracketed["rest"], told) if len(told) == len(parts) else None
    last = _LAST.fullmatch(line)
    if last is None:
        return None
    before = _LAST.fullmatch(last["rest"])
    if before is not None and "," in last["joint"]:
        both = _told(f"{before['piece']}, {last['piece']}")
        if both is not None and "," in both.place:
            return before["rest"], [both]
    one = _told(last["piece"])
    return None if one is None else (last["rest"], [one])


def _told(piece: str) -> _Piece | None:
    """Return what a piece tells of the place and the job, or ``None`` where it is of a name."""
    place, slash, mode = piece.partition("/")
    if slash and "/" not in mode:  # "Manchester/Remote"
        both = _told_alone(place.strip()), _told_alone(mode.strip())
        if both[0] and both[1] and both[0].place and both[1].mode:
            return both[1]._replace(place=both[0].place)
    return _told_alone(piece)


def _told_alone(piece: str) -> _Piece | None:
    if _PLACE.fullmatch(piece):
        return _Piece(place=piece)
    if _FACT.fullmatch(piece):
        return _Piece()
    if _SOME_DAYS.fullmatch(piece):
        return _Piece(mode="hybrid")
    mode = _MODE.fullmatch(piece)
    if mode is None or (mode["near"] and not _PLACE.fullmatch(mode["near"])):
        return None
    return _Piece(mode["near"] or "", _MODES.get(mode["mode"].casefold().split()[0][:6], "on-site"))


def name_behind(left: str) -> str:
    """Return the name behind a title that may be a company's, and is no part of one; or ``""``.

    Args:
        left: The title's line, without the places and facts at its end.
    """
    match = _NAME.fullmatch(left)
    return "" if match is None or _PART_OF_A_FIRM.fullmatch(match["name"]) else match["name"]

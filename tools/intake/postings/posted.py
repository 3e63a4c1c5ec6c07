"""When a posting was published, and until when one can apply, where its text says so."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from tools.intake.text.days import BEGINS_A_DAY, day_at, day_near
from tools.intake.text.phrases import one_of
from tools.intake.text.plain_lines import LineCues, plain_lines
from tools.late import late

_PUBLISHED = one_of("(?:re-?)?posted, (?:re-?)?published, advertised, listed, opened")
_POSTING = one_of("job, role, position, posting, vacancy, advert, ad, job ad, opening")
_LABEL = one_of(rf"""
    (?:(?:{_POSTING}|first|originally) )?{_PUBLISHED}(?: date)?
    date (?:of (?:posting|publication)|{_PUBLISHED})
    (?:job )?(?:posting|publication|publishing|publish|post|listing)[ _-]date
    date_?posted, posted_(?:on|at)
    (?:this|the) {_POSTING} (?:was|has been|is) (?:first )?{_PUBLISHED}
    we (?:have )?(?:first )?{_PUBLISHED} (?:this|the) {_POSTING}
    (?:live|online|open) since
    veröffentlicht, (?:online|ausgeschrieben) seit, veröffentlichungsdatum, eingestellt am
    (?:offre )?publiée?, date de publication, publicad[oa], fecha de publicación, geplaatst
    pubblicato, data di pubblicazione
""")
_CLOSES = one_of(rf"""
    (?:the )?(?:application |closing |last )*(?:deadline|(?:closing|end|last) date)(?! for\b)
    (?:the )?(?:deadline|closing date|last date) to apply
    (?:the )?(?:deadline|closing date) for (?:applications|applying|this (?:{_POSTING}))
    (?:all )?applications (?:must|should|need to) (?:be received|be submitted|be in|reach us) by
    (?:the )?application (?:window|period|portal) closes
    clos(?:es|ing), last day to apply, valid[ _-]?through, expir(?:y date|es|es on)
    (?:please )?apply (?:by|before|until|no later than), (?:the )?(?:{_POSTING} )?closes
    (?:applications?|{_POSTING}s?) (?:are |is )?(?:close[sd]?|open until|accepted until|due)
    (?:please )?(?:send|submit) your (?:application|cv|résumé|resume) (?:by|before|until)
    bewerbungs(?:frist|schluss), bewirb dich bis, bewerbung(?:en)? bis
    candidatures? (?:avant|jusqu['’]au)(?: le)?
    date limite(?: de candidature)?, envi(?:ar|ad|e|a) (?:tu |el |su )?cv antes del?
    postule[rz] (?:avant|jusqu['’]au)(?: le)?, fecha límite
    (?:solliciteer|solliciteren|reageer|reageren) (?:kan )?(?:tot(?: en met)?|v(?:oo|óó)r|uiterlijk)
    (?:reactie|sollicitatie)termijn, sluitingsdatum, bewirb dich bitte bis
    (?:wir freuen uns auf )?(?:deine|ihre|eure) bewerbung (?:bitte )?bis(?: spätestens)?
    candidature entro(?: il)?, (?:inviare|invia) (?:la candidatura|il cv) entro(?: il)?
    (?:scadenza|termine) candidature, aplikuj do, termin składania (?:dokumentów|aplikacji)(?: do)?
    candidatar até, candidaturas até, prazo (?:de|para) candidaturas?
""")
_BEGIN = r"(?:^[^\w\n(]{0,20}|[·•|;(/–—] ?|, | - |[.!?] |\b(?:and|was) )"
_MONTH = one_of("""
    jan(?:uary)?, feb(?:ruary)?, mar(?:ch)?, apr(?:il)?, may, june?, july?, aug(?:ust)?
    sept?(?:ember)?, oct(?:ober)?, nov(?:ember)?, dec(?:ember)?
""")
_WORD = (
    rf"(?!{_MONTH}\b)(?-i:[A-Z](?:\.|[\w&'-]*(?:\.\w+)?)|(?:de|la|du|van|von|der|of|and|&)(?= ))"
)
_NAMED = rf"{_WORD}(?:,? {_WORD}){{0,5}}"
_TEAM = one_of(
    "us, recruiters?, admin, (?:(?:hr|hiring|people|talent|recruiting) )?(?:team|manager)"
)
# "Posted by Jane Quill on" and "Posted on LinkedIn on": who and where may stand before the day.
_BY = rf"(?: by (?:the |our )?(?:{_TEAM}|{_NAMED})| (?:on|in|at|via|from|to) (?:the )?{_NAMED})"
_TO_DAY = rf"(?:{_BY},? ?(?:[:|–—-]+ ?)?|[\"'*_]*(?: ?[:|=–—-]+[\"'*_ ]*| ))"
_TO_DATE = rf"{_TO_DAY}(?:(?:on|in|since|at|by|am|vom|zum|seit|le|el|il|op|em) )?(?:the )?"
# "Published on 3 May 2026, it shows": a sentence on something else than the posting.
_OF_ELSE: Final = late(r",? (?:it|its|our|they|their|the|this|these|she|he|which)\b", re.IGNORECASE)
_POSTED: Final = late(rf"{_BEGIN}{_LABEL}{_TO_DATE}{BEGINS_A_DAY}", re.IGNORECASE)
_HOUR = (
    r"(?:(?:at )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}:\d\d|(?:12 )?noon"
    r"|midnight)"
    r"(?: \(?[A-Z]{2,4}\)?)?,? (?:on )?)?"
)
_CLOSING: Final = late(
    rf"{_BEGIN}{_CLOSES}(?:(?: is| will be| falls)(?: on)? |{_TO_DATE}){_HOUR}{BEGINS_A_DAY}",
    re.IGNORECASE,
)
_SENT = (
    r"(?:(?:send|submit|forward|e-?mail|mail|upload)(?:(?: (?:us|me|your|an?|the))?"
    r" (?:[\w-]+ ){0,3}?(?:cv|résumé|resume)\b|(?: (?:us|me) (?:an?|your|the)| your)"
    r" (?:[\w-]+ ){0,2}?"
    r"(?:application|documents|portfolio|letter|papers|samples)\b)"
    r"|write to(?: us\b|(?-i: [A-Z][\w'’-]+){1,3}| (?:the|our) (?:hiring|people|hr|recruit\w+)\b)?"
    r"(?=,? )|(?:drop us a line|get in touch|contact us)\b)"
)
_SENT_BY: Final = late(
    rf"{_BEGIN}(?:please )?{_SENT}[^.;:!?\n]{{0,160}}? (?:by|before|until|till|no later than"
    rf"|not later than)(?: the)? {_HOUR}{BEGINS_A_DAY}",
    re.IGNORECASE,
)
"""Where to write, and by when: "Please send us your CV by"."""
# "Date: 2026-03-12" dates the posting where nothing else stands on its line.
_DATE_LINE: Final = late(
    rf"^[^\w\n(]{{0,20}}(?:date|dated|datum)\W{{0,5}}[:|]\W{{0,5}}{BEGINS_A_DAY}", re.IGNORECASE
)
_NOTHING: Final = late(r"\W*$")
_DAYS_AGO = (
    r"(?:(?P<today>(?:just )?(?:today|now)|heute|hoy|(?:\d{1,2}|an?) (?:hour|minute)s? ago)"
    r"|(?P<yesterday>yesterday|gestern|hier|ayer)"
    r"|(?P<days>\d{1,2}|an?) days? ago|vor (?P<tage>\d{1,2}) tag(?:en)?"
    r"|il y a (?P<jours>\d{1,2}) jours?|hace (?P<dias>\d{1,2}) días?"
    r"|(?P<weeks>\d{1,2}|an?) weeks? ago|vor (?P<wochen>\d{1,2}) wochen?)(?!\w)"
)
_AGO: Final = late(rf"{_BEGIN}{_LABEL}{_TO_DAY}(?:about )?{_DAYS_AGO}", re.IGNORECASE)
# "Leeds · 3 days ago · 40 applicants": a part of a line that says nothing else.
_PART_AGO: Final = late(rf"(?:^|[·•|] ){_DAYS_AGO}(?=$| [·•|])", re.IGNORECASE)
_JUST: Final = late(r"^[^\w\n]{0,20}(?:just posted|posted just now)\b", re.IGNORECASE)
_DIGIT: Final = late(r"\d")
_POSTED_CUES: Final = LineCues(
    "post publi advertised listed opened since online date datum veröffentlich "
    "ausgeschrieben eingestellt geplaatst pubblic today now heute hoy ago yesterday gestern hier "
    "ayer vor_ il_y_a hace_"
)
_CLOSING_CUES: Final = LineCues(
    "deadline date close closing last_day valid expir appl open_until accepted_until due cv résumé "
    "resume bewerb bewirb postuler candidature "
    "fecha_límite solliciteer solliciteren reageer reageren reactie sollicitatie sluiting "
    "postulez scadenza termine candidatar candidaturas prazo aplikuj termin "
    "deine_bewerb ihre_bewerb inviare invia_ write_to send_ submit mail_ upload_ drop_us in_touch "
    "contact_us"
)
_DAY_CUES: Final = ("day", "just", "gestern", "heute", "hier", "ayer", "hoy")
_WEEK = 7


def posted_on(text: str, *, on: dt.date | None = None) -> str | None:
    """Return the day, or else the month, on which a posting says that it was published.

    It is read after a label such as "Posted:", "Published on", "Posted by … on" or "Date of
    posting", in figures or words, at the start of a line, sentence or part; after "Date:" only
    where the line holds nothing else. "Posted 3 days ago" counts back from the day of reading;
    weeks give the month, where all of the seven days that they may mean are in it. A day without a
    year, one that can be read in two ways (3/10/2026) and one that is not in the calendar are
    unknown, and so are days of other things: a deadline, a start.

    Args:
        text: All of the posting's text, cleaned.
        on: The day on which the text was saved or read; without it "3 days ago" is unknown.

    Returns:
        "2026-10-03", or "2026-10" where no day is given; ``None`` where it is not known.
    """
    relative: str | None = None
    for plain in _dated_lines(text, _POSTED_CUES):
        if day := _day_on(plain):
            return day
        if on is not None and relative is None:
            relative = _days_before(plain, on)
    return relative


def valid_through(text: str, *, on: dt.date | None = None) -> str | None:
    """Return the last day on which one can apply, as a posting states it, or ``None``.

    A day without a year is that of the year in which it is nearest to the day of reading.

    Args:
        text: All of the posting's text, cleaned.
        on: The day on which the text was saved or read; without it such a day is unknown.
    """
    for plain in _dated_lines(text, _CLOSING_CUES):
        for label in chain(_CLOSING.finditer(plain), _SENT_BY.finditer(plain)):
            if found := day_at(plain, label.end()):
                return found[0]
            if on is not None and (near := day_near(plain, label.end(), on)):
                return near
    return None


def _dated_lines(text: str, cues: LineCues) -> Iterator[str]:
    """Yield the lines that hold one of the cues and may name a day, without Markdown."""
    lines = plain_lines(text)
    for number in lines.numbers(cues):
        line = lines.written[number]
        folded = "" if _DIGIT.search(line) else line.casefold()
        if not folded or any(it in folded for it in _DAY_CUES):
            yield lines.lines[number]


def _day_on(line: str) -> str | None:
    """Return the day or month on which a line says that the posting was published."""
    for label in _POSTED.finditer(line):
        found = day_at(line, label.end())
        if found and not _OF_ELSE.match(line, found[1]):
            return found[0]
    alone = _DATE_LINE.match(line)
    found = day_at(line, alone.end()) if alone else None
    return found[0] if found and _NOTHING.match(line, found[1]) else None


def _days_before(line: str, on: dt.date) -> str | None:
    """Return the day that a line counts back to ("Posted 3 days ago"), or ``None``."""
    if _JUST.match(line):
        return on.isoformat()
    match = _AGO.search(line) or _PART_AGO.search(line)
    if match is None:
        return None
    said = match.groupdict()
    if said["today"]:
        return on.isoformat()
    if said["yesterday"]:
        return (on - dt.timedelta(days=1)).isoformat()
    days = said["days"] or said["tage"] or said["jours"] or said["dias"]
    if days:
        return (on - dt.timedelta(days=_count(days))).isoformat()
    weeks = _WEEK * _count(said["weeks"] or said["wochen"])
    latest, earliest = (on - dt.timedelta(days=weeks + it) for it in (0, _WEEK - 1))
    return (
        f"{latest:%Y-%m}"
        if (latest.year, latest.month) == (earliest.year, earliest.month)
        else None
    )


def _count(said: str) -> int:
    return int(said) if said.isdigit() else 1

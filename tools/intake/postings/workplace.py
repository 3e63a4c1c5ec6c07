"""Where a role is worked at, where its text says so: the place, and on-site, hybrid or remote."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.cleaning import clip, one_line
from tools.domain import Place, Workplace
from tools.intake.job_words import JOB_WORD
from tools.intake.postings.company import LEGAL
from tools.intake.postings.place_names import (
    ALONE,
    AREA,
    BEHIND_A_MODE,
    NAMED_PLACE,
    TOWN,
    WITH_A_CODE,
)
from tools.intake.postings.title_line import TitleLine
from tools.intake.text.cued import Cued
from tools.intake.text.phrases import one_of
from tools.intake.text.plain_lines import LineCues, PlainLines, plain_lines
from tools.intake.text.sketch import sentences
from tools.late import late

_OFFICE = one_of(
    "the office, our office, office, the studio, on-?site, person"
    ", our (?:[\\w-]+ )?(?:[\\w-]+ )?(?:[\\w-]+ )?office"
)
_COUNT = r"(?:\d(?: ?(?:-|–|to|or) ?\d)?|one|two|three|four|one or two|two or three|two to three)"
_DAYS = rf"{_COUNT} ?(?:days?|tagen?|tage|jours?|d[ií]as?|dagen)"
_A_WEEK = r"(?:a|per|each|/|pro|die|par|por|in der) ?(?:week|woche|semaine|semana)"
_AFAR = (
    r"(?:remote(?:-anteil)?|home ?-?office|telecommut\w+|work(?:ing)? (?:remotely|from home)"
    r"|mobile work(?:ing)?|mobiles? arbeiten"
    r"|télétravail|teletrabajo|remoto)"
)
_SHARE = (
    rf"(?:(?<!\d)(?:up to |at most |max\.? |bis zu |jusqu['’]à |hasta )?"
    rf"(?:{_DAYS} ?{_A_WEEK}|[1-9]\d ?%)|\b(?:partly|partially|teilweise|partiel)\b)"
)
"""A part of the week, of which the rest is worked elsewhere."""
_JOB = one_of(
    "role, position, job, opportunity, vacancy, post, contract, work, working, team member"
)
_TELLING: Final[tuple[tuple[Workplace, str, str], ...]] = (
    (
        "on-site",
        "remote office hybrid telecommut onsite on-site on_site",
        (
            r"\b(?:no|not|isn't|non)(?: an?| possible| currently| eligible for| available for"
            r"| offer)*"
            r"[ -](?:fully[ -])?(?:remote|home ?office|hybrid"
            r"|telecommut\w+)(?:[ -](?:work(?:ing)?|position|role"
            r"|job))?\b"
            r"|\b(?:remote|hybrid)(?: work(?:ing)?)? (?:is|are|work is)(?: not|n't) (?:possible"
            r"|available"
            r"|an option|offered|supported)\b"
            r"|\b(?:cannot|can't|do not|don't|unable to) (?:be done|be performed|offer|consider"
            r"|support|work)"
            r"[^.;]{0,20}? remote(?:ly)?\b|\bkein(?:e)? (?:home ?office|remote)"
            r"|\bon[- ]?site,? (?:for )?(?:five|5) days\b|\bon[- ]?site every day\b"
        ),
    ),
    (
        "hybrid",
        "hybrid híbrid day tag jour día dia dagen % mix_of partly partially teilweise partiel",
        (
            rf"\bhybrid(?:[ -](?:{_JOB}|work(?:ing)? (?:model|pattern|arrangement|policy|schedule)"
            rf"|remote"
            r"|schedule|model|setup|set-up|policy|working|within|in|from|based|\())"
            r"|\b(?:is|are|be|work(?:s|ing)?|offer(?:s|ing)?) (?:an? )?hybrid\b(?! (?:cloud|app"
            r"|mobile|search))"
            rf"|\b{_COUNT} days? (?:(?:per|a|each|/) ?week,? )?(?:in|at|from) {_OFFICE}\b"
            rf"|\b{_COUNT} days? ?{_A_WEEK},? on[- ]?site\b"
            rf"|\b(?:in|at|into|from) (?:the|our) (?:[\w-]+ )?office (?:at least )?{_COUNT} days?\b"
            rf"|\b{_DAYS} ?(?:{_A_WEEK},? )?(?:(?:of|de|en|im|von|in|from|at) )*"
            rf"(?:home\b|{_AFAR}|das büro\b|büro\b|(?:au )?bureau\b)"
            rf"|\b{_AFAR}(?: work(?:ing)?)?(?: is| are| ist)?(?: (?:possible|allowed|ok|permitted"
            rf"|available|an option|möglich))?,?:? ?\(?(?:for |on |an |de |à )?{_SHARE}"
            rf"|\bon[- ]?site,? (?:for |at least )*{_COUNT} days?(?: (?:a|per|each|/) ?week)\b"
            rf"|(?<!\d)[1-9]\d ?% (?:de |im |en )?(?:{_AFAR}|from home)\b"
            rf"|\b(?:partly|partially|teilweise) (?:im |in )?{_AFAR}"
            rf"|\b{_COUNT} days? ?{_A_WEEK},? (?:in|at|from|on) [^.,;]{{3,40}},"
            r" the (?:rest|remainder)"
            r" (?:from |at )?(?:home|remote|wherever|anywhere)"
            r"|\bmix of (?:office|remote|home)\b|\bhybrides? arbeiten|\bhybrid\w*es? arbeitsmodell"
            r"|\b(?:mode|travail|modalidad|trabajo) (?:de travail |de trabajo )?h[yí]brid[eoa]\b"
        ),
    ),
    (
        "remote",
        "remot distributed from_anywhere from_home from_wherever home telecommut travail trabajo",
        (
            r"\b(?:full|fully|100 ?%|completely|entirely|permanently)[ -](?:en |de )?"
            r"(?:remote|distributed|télétravail|teletrabajo|remoto)\b"
            r"|\b(?:trabajo|trabalho) remoto\b"
            r"|\bremote[ -](?:first|only|friendly)\b|\bremote (?:within|across|in|from|anywhere"
            r"|worldwide"
            r"|or hybrid)\b(?! [\w ]{0,20}team)"
            rf"|\b(?:an?|this|the|our)(?: [\w-]+)? remote (?:{_JOB})\b"
            rf"|\b(?:role|position|job|team) (?:is|can be|will be)(?: [\w-]+)? remote\b"
            r"|\b(?:is|are|be) (?:open to )?(?:fully )?remote(?=[.,;!]|$| \()"
            r"|\bwork (?:fully |completely )?(?:remotely|from (?:anywhere|home|wherever))(?: in"
            r"| within|,|\.|!|$| if| as)"
            r"|\bremote work(?:ing)? (?:is )?(?:possible|allowed|welcome|ok)\b|\bhome[- ]based\b"
            r"|\btelecommut(?:e|ing)\b|\b100 ?% home ?office\b"
            r"|\btélétravail (?:complet|total|intégral|possible|(?:à )?100)"
            r"|\b(?:remote|home ?-?office) möglich"
        ),
    ),
    (
        "on-site",
        "onsite on-site on_site office person days vor_ort",
        rf"\b(?:fully |100 ?% |strictly )?(?:on[- ]?site|in[- ]office"
        rf"|office[- ]based)[ -](?:{_JOB}|only)\b"
        rf"|\b(?:role|position|job) is (?:fully |100 ?% |strictly |an? )?(?:on[- ]?site"
        rf"|office[- ]based"
        r"|in[- ]office|in[- ]person)\b"
        r"|\b(?:five|5) days (?:(?:per|a|each) week )?(?:in|at|on) "
        + _OFFICE
        + r"\b|\b(?:work|working|be|based) (?:full[- ]time |fully )?(?:on[- ]?site|in (?:our"
        r"|the) office)"
        r"(?: in| at|,|\.|$| every day| daily)|\bvor ort in\b",
    ),
)
_TELLS: Final = tuple((mode, Cued(cues, it)) for mode, cues, it in _TELLING)
_LABEL_MODE: Final = late(
    r"^[^\w\n]{0,20}(?:(?:work(?:place|ing)?(?: (?:type|model|mode|arrangement|location|style"
    r"|policy))?|location(?: type)?|arbeitsmodell|mode de travail|modalidad|job type"
    r"|on-?site/remote)(?!-\w)[^\w\n]{1,6}"
    r"|where ?: {0,5}"
    r"|(?:remote(?:-anteil| (?:work|status|type|policy))?|home ?-?office|télétravail|teletrabajo"
    r"|mobile working|mobiles arbeiten)"
    r"[^\w\n:|=?]{0,3}[:|=?][^\w\n]{1,6})"
    r"(?P<said>[^\n]{1,80})",
    re.IGNORECASE,
)
_MODES: Final[tuple[tuple[Workplace, re.Pattern[str]], ...]] = (
    ("on-site", late(r"^(?:no|none|not possible|nein|non)\b", re.IGNORECASE)),
    ("hybrid", late(rf"\bh[yí]brid[eoa]?\b|\bibrido\b|{_SHARE}|{_DAYS}", re.IGNORECASE)),
    ("remote", late(rf"\b{_AFAR}|^(?:yes|ja|oui|s[ií]|anywhere|worldwide|100)\b", re.IGNORECASE)),
    (
        "on-site",
        late(
            r"\bon[- ]?site\b|\bin[- ]office\b|\boffice\b|\bvor ort\b|\bprésentiel\b"
            r"|\bpresencial\b|\bsur site\b",
            re.IGNORECASE,
        ),
    ),
)
_PART: Final = late(
    r"(?:^|[·•|(/;,–—] ?| - |[.!] |\b(?:full-time|part-time|contract|permanent) )"
    r"(?:(?:full|fully|100 ?%) )?(?P<mode>h[yí]brid[eo]?|remote|on[- ]?site|in[- ]office"
    r"|home ?office|télétravail|teletrabajo|remoto|présentiel|presencial)"
    r"(?: work| working| possible| ok| 100 ?%)?"
    rf"(?=$| ?[·•|)/;,–—]| - | \((?!{_SHARE})|[.!] | (?:in|within|from|across) [A-Z]"
    r"| or hybrid|: )",
    re.IGNORECASE,
)
_CUES: Final = LineCues(
    "mobile_work mobile_arbeit mobiles_arbeit "
    "remote hybrid on-site onsite on_site office home distributed telecommut anywhere wherever "
    "vor_ort büro bureau travail trabajo trabalho remoto híbrid ibrid presencial présentiel "
    "sur_site"
)
_PLACE_LABEL: Final = late(
    r"^[^\w\n]{0,20}(?:(?:job |work |office |primary )?(?:locations?|base)|city|place of work|place"
    r"|based (?:in|at)"
    r"|where"
    r"|(?:arbeits|stand|einsatz)ort|ort|lieu(?: de travail)?|ubicación|lugar|(?:stand)?plaats"
    r"|(?:werk)?locatie|sede|luogo)"
    r"[^\w\n]{0,3}[:|–—][^\w\n]{0,5}(?P<said>\w[^\n|·•;]{1,120})",
    re.IGNORECASE,
)
_PLACE_CUES: Final = LineCues(
    "based_in based_at "
    "location base city place where ort lieu ubicación lugar plaats locatie sede luogo"
)
_BASED_CUES: Final = LineCues(
    "works_from work_from based located poste cdi cdd stage puesto dienstsitz stelle"
)
_BASED: Final = late(
    r"\b(?:[Tt]his|[Tt]he|[Oo]ur) (?:role|position|job|team|post) (?:is|will be) (?:based"
    r"|located) (?:in|at)"
    r" (?:our |the )?(?P<said>[A-Z][\w'’.-]+(?:,? (?:[A-Z][\w'’.-]+|de|la|am|on|upon)){0,4})"
    r"|\b[Ww]orks? from (?P<from>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
    r"(?=,? (?:with|and|plus)\b[^.\n]{0,40}\b(?:home\b|remote))"
    r"|\b(?:(?:[Pp]oste|CDI|CDD|[Ss]tage)(?: [\w-]+){0,4}? (?:à|sur)|[Pp]uesto en"
    r"|[Dd]ienstsitz(?: ist| in)*|[Ss]telle in)"
    r" (?P<abroad>[A-ZÀ-Ý][\w'’-]+(?: (?:de|la|am|sur) [A-Z][\w'’-]+)?)"
)
_NO_PLACE = late(
    r".*[£$€].*|.*\d(?:[.,]?\d{3}|k\b).*(?:bonus|salary|a year|gross).*|.*\d{2}k\b.*"
    r"|(?:(?:fully |100 ?% )?remote|telecommut\w+|full-time|part-time|contract|permanent|hybrid"
    r"|on-?site|anywhere|worldwide|flexible|various|multiple"
    r"|yes|no"
    r"|home ?office|tbd|n/?a|in[- ]office)?\W*",
    re.IGNORECASE,
)
_MOSTLY: Final = r"(?:mostly|mainly|primarily|largely|partly|predominantly|fully|100 ?%)"
_ASIDE = late(
    r"\s*[(\[][^()\[\]]*[)\]]"
    rf"|[,;/–—-]? ?(?:\b(?:or|and|with) )?\b(?:{_MOSTLY} )?(?:remote"
    r"|telecommut\w+|hybrid|on[- ]?site|from home"
    r"|in-office)\b"
    r"(?: (?:ok|possible|within|in|or|work(?:ing)?|pattern|available))?(?: \d{1,3} ?%)?"
    rf"|[,;–—]? ?\b{_DAYS} ?{_A_WEEK}.*",
    re.IGNORECASE,
)
_VISITED: Final = late(
    rf"(?:{_MOSTLY} )?(?:remote(?:ly)?|hybrid|(?:work(?:ing)? )?(?:from|at) home|home[- ]?based)"
    rf"\W*(?:(?:with|and|plus|but) )?(?:up to |at least |around )?{_DAYS}"
    r" ?(?:a|per|each|every|/) ?(?:week|fortnight|month|quarter|year),? (?:in|at|from) "
    r"(?:our |the )?(?:central |downtown )?(?P<said>(?-i:[A-Z]).*)",
    re.IGNORECASE,
)
"""Where the days are spent that are not worked afar: "remote, two days a month in Bristol"."""
_LEFT_OVER: Final = late(r"(?:[ ,]+(?:with|and|or|plus|but))+$", re.IGNORECASE)
_FIRM = late(rf"^[^,]{{2,60}} (?:{LEGAL})\s*,\s*(?=\w)", re.IGNORECASE)
"""A company in front of its place: "Brightmalt Ltd, Cardiff, Wales"."""
_TOWN_BEHIND: Final = late(
    rf"(?:,| in| –| -| ·) (?P<said>{TOWN})(?= ?(?:$|[.;·|(])| (?:is|are|has|needs?|seeks|wants)\b)"
)
_NO_TOWN: Final = late(
    rf"\b(?:{JOB_WORD}s?|team|department|group|services?|division|office|inc|ltd|llc|the|we|our|full"
    r"|part|permanent|remote|hybrid|engineering|sales|marketing|support|people|hr)\b",
    re.IGNORECASE,
)
_IN_TOP_LINES: Final = (
    (late(","), NAMED_PLACE),
    (late(""), BEHIND_A_MODE),
    (late(" Area"), AREA),
    (late(r"\d"), WITH_A_CODE),
    (late(""), ALONE),
)
"""The patterns for places that the first lines are tried for, each behind what a line must hold."""
_BARS: Final = late(r" [·|•] ")
_TOP_LINES = 12
_LONGEST = 100


def place_of(
    text: str, *, company: str | None = None, line: TitleLine | None = None
) -> Place | None:
    """Return where a posting says that the work is done, or ``None``.

    The place is read after a label ("Location: Leeds, UK"), from one of the first lines that names
    a town with its country or state, or from "this role is based in". On-site, hybrid and remote
    are read after labels, as parts of the first lines, and from sentences that say it of the role;
    what the text says of hybrid clouds,
    remote teams or weeks of working from abroad does not count.

    Args:
        text: All of the posting's text, cleaned.
        company: The posting's company, where it is known: the town behind it is the place.
        line: The title's line: its places come behind those of a label, its workplace last.
    """
    lines = plain_lines(text)
    titled = line.places if line is not None else ()
    named = next(_labelled(lines), titled) or next(_places(lines), ())
    named = named or next(_behind(company or "", lines), ())
    names = tuple(it.removeprefix(f"{company}, ") for it in named)
    said = next(_modes(lines), None)
    if said is None and line is not None and line.workplace is not None:
        said = line.workplace, line.quote
    if not names and said is None:
        return None
    workplace, quote = said or (None, "")
    return Place(names=names, workplace=workplace, quote=clip(quote))


def _holding(cues: LineCues, whole: PlainLines) -> list[str]:
    return [whole.unmarked[it] for it in whole.numbers(cues)]


def _labelled(whole: PlainLines) -> Iterator[tuple[str, ...]]:
    for line in _holding(_PLACE_CUES, whole):
        for part in _parts(line):
            if label := _PLACE_LABEL.match(part):
                yield from _named(label["said"])


def _parts(line: str) -> Sequence[str]:
    """Return a line, and what stands behind its bars: "Team: Claims · Location: Porto"."""
    barred = " · " in line or " | " in line or " • " in line
    return (line, *_BARS.split(line)[1:]) if barred else (line,)


def _places(whole: PlainLines) -> Iterator[tuple[str, ...]]:
    for sign, pattern in _IN_TOP_LINES:
        for line in whole.unmarked[:_TOP_LINES]:
            if sign.search(line) and (match := pattern.search(line)):
                yield from _named(next(filter(None, match.groups())))
    for line in _holding(_BASED_CUES, whole):
        if match := _BASED.search(line):
            yield from _named(match["said"] or match["from"] or match["abroad"])


def _behind(company: str, whole: PlainLines) -> Iterator[tuple[str, ...]]:
    """Yield the town behind the company's name: "Harbour Inn, Whitby"."""
    for line in whole.unmarked if company else ():
        at = line.find(company)
        town = _TOWN_BEHIND.match(line, at + len(company)) if at >= 0 else None
        if town and not _NO_TOWN.search(town["said"]):
            yield from _named(town["said"])


def _named(said: str) -> Iterator[tuple[str, ...]]:
    if visited := _VISITED.match(said):
        said = visited["said"]
    plain = one_line(_FIRM.sub("", _ASIDE.sub("", said)), _LONGEST).strip(" ,.;:/–—-")
    plain = _LEFT_OVER.sub("", plain)
    if plain and not _NO_PLACE.fullmatch(plain) and "." not in plain.rstrip("."):
        parts = re.split(r" / | or | oder | & ", plain)
        yield tuple(dict.fromkeys(it.strip() for it in parts if it.strip()))


def _modes(whole: PlainLines) -> Iterator[tuple[Workplace, str]]:
    speaking = _holding(_CUES, whole)
    top = set(whole.unmarked[:_TOP_LINES])
    for line in speaking:
        for piece in _parts(line):
            if label := _LABEL_MODE.match(piece):
                yield from ((mode, line) for mode, it in _MODES if it.search(label["said"]))
    for line in speaking:
        if line in top and (part := _PART.search(line)):
            yield from ((mode, line) for mode, it in _MODES if it.search(part["mode"]))
    told = [(it, it.casefold()) for line in speaking for it in sentences(line)]
    for mode, wording in _TELLS:
        yield from ((mode, it) for it, folded in told if wording.search(it, folded))

"""The company that a posting is of, where its text says so."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.cleaning import folded
from tools.intake.job_words import JOB_WORD
from tools.intake.postings.place_names import ALONE, NAMED_PLACE, WITH_A_CODE
from tools.intake.postings.title_line import name_behind
from tools.intake.text.cued import Cued, Marks
from tools.intake.text.phrases import one_of
from tools.intake.text.plain_lines import plain_lines
from tools.intake.text.sketch import plain_words
from tools.late import late
from tools.vocabulary import Vocabulary

_WORD = r"[A-Z0-9][\w&.'’+-]*"
_WORDS = rf"(?:The )?{_WORD}(?:,? (?:{_WORD}|&|(?:of|and|de|für|van) {_WORD})){{0,4}}?"
_NAME = rf"(?P<name>{_WORDS})"
LEGAL = one_of("""
    gmbh, ag, se, kg, inc\\.?, ltd\\.?, limited, llc, llp, plc, corp\\.?, corporation
    b\\.?v\\.?, n\\.?v\\.?, s\\.?a\\.?, ab, aps, oy, pty, co\\., ggmbh, ug, ohg
    e\\. ?v\\., (?-i:AS|A/S), sarl, sas
    s\\.?l\\.?(?:u\\.?)?, s\\.?r\\.?l\\.?, sp\\. z o\\.o\\., lda\\.?
""")
"""The legal forms of companies, a pattern for one."""

_TRADE = one_of("""
    labs?, robotics, analytics, systems, technologies, software, group, bank, consulting, solutions
    studios?, devices, builders, contractors, haulage, freight, couriers, parcels, health, energy
    logistics, foods, media, games, insurance, university, institute
    agency, ventures, partners, industries, holdings?, networks, capital, airlines, pharma
""")
_LABEL = Marks(
    Cued(
        """
        company employer organisation organization unternehmen firma arbeitgeber entreprise société
        employeur empresa azienda bedrijf werkgever
        """,
        r"^[^\w\n]{0,20}(?:hiring )?(?:company|company name|employer|organi[sz]ation"
        r"|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|azienda|bedrijf"
        r"|werkgever)"
        r"[^\w\n:]{0,5}:[^\w\n]{0,5}(?P<name>\w[^\n|·•;()]{0,79})",
        re.IGNORECASE | re.MULTILINE,
    ),
    Cued(
        "subject",
        rf"^Subject: .{{0,120}} (?:at|@) (?=[A-Z])(?P<name>{_WORDS})(?=$| ?[,.(|]| [–—-] )",
        re.MULTILINE,
    ),
)
_IN_TITLE = late(r"\s(?:at|@|bei|chez)\s+(?P<name>\S.{0,60})$", re.IGNORECASE)
_BEHIND_TITLE = late(rf"(?:\s[–—|-]|,)\s+(?P<name>{_WORDS},? (?i:{LEGAL}))(?=$|\s*[,·•|(–—])")
_BELOW_TITLE = late(
    rf"^(?P<name>{_WORDS},? (?i:{LEGAL}|{_TRADE}))(?=$|\s*[,·•|(–—-]|\s+in\s)", re.MULTILINE
)
_HOUSE = one_of("""
    h[oô]tel, gasthof, gasthaus, klinik(?:um)?, krankenhaus, clinique, clínica, hospital, ziekenhuis
    zorggroep, praxis, restaurant, café, groupe?, grupo, gruppo, cabinet, universit\\w+, banque
    banco, atelier, autohaus, bäckerei, boulangerie
""")
_SCHOOL = one_of("""
    school, college, academy, hospital, council, trust, clinic, hotel, brewery, bakery, museum
    library, theatre, nursery, surgery, kitchen, inn, tavern, lodge, bistro, brasserie, deli, market
    (?:housing )?association, society, foundation, (?:care|nursing) home, hospice
    farm, dairy, pharmacy, (?:medical|dental) practice, garage
    credit union, co-?op(?:erative)?
""")
_NAMED_HOUSE = late(
    rf"(?P<name>(?i:{_HOUSE}) (?:of )?{_WORDS}|{_WORDS} (?i:{_SCHOOL}))"
    r"(?=$|\s*[,·•|(–—]| - |\s+in\s)"
)
_EMPLOYER: Final = late(
    rf"{_WORD}(?:,? (?:{_WORD}|&|of|and|the)){{0,6}}? (?i:{LEGAL}|{_TRADE}|{_SCHOOL})"
)
_FIRM = one_of("""
    company, start-?up, scale-?up, firm, agency, studio, platform, provider, manufacturer, retailer
    bank, insurer, charity, non-?profit, hospital, university, publisher, consultancy, cooperative
""")
_BLANKS = r"[^\S\n]"
_SAID = Marks(
    Cued(
        "hiring looking seeking searching recruiting",
        rf"(?:^|[.!?:]{_BLANKS}+){_NAME}(?: in [A-Z][\w'’-]+)?,? (?:is|are)"
        r"(?: now| currently| actively)? (?:hiring|looking|seeking|searching|recruiting)\b",
        re.MULTILINE,
    ),
    Cued(
        "sucht recherche recrute busca zoekt cerca",
        rf"(?:^|[.!?:]{_BLANKS}+)(?:(?:Die|Der|Das|Le|La|El) )?{_NAME} "
        r"(?:sucht|recherche|recrute|busca|zoekt|cerca)\b",
        re.MULTILINE,
    ),
    Cued(
        "needs seeks",
        rf"(?:^|[.!?:]{_BLANKS}+){_NAME}(?: in [A-Z][\w'’-]+)? (?:needs|seeks) an?\b",
        re.MULTILINE,
    ),
    Cued(
        "client",
        rf"\b(?:[Mm]y|[Oo]ur|[Tt]he) client(?: is|,) (?!\S+-based){_NAME}"
        r"(?=, (?:an?|the|who|which)\b| \(|,? who\b)",
        0,
    ),
    Cued("we_are we're we’re", rf"\b[Ww]e(?: are|'re|’re) {_NAME}(?=,|:| [-–—] |\.)", 0),
    Cued(
        "is_a is_the",
        rf"(?:^|[.!?:]{_BLANKS}+){_NAME} is (?:an?|the) [^.\n]{{0,60}}\b{_FIRM}\b",
        re.MULTILINE,
    ),
    Cued("at_", rf"\bAt {_NAME},? (?:we|we're|we’re|you|you'll|you’ll|our)\b", 0),
    Cued(
        "about",
        rf"^(?:[#*]|{_BLANKS})*About {_NAME}(?:[*:]|{_BLANKS})*$",
        re.MULTILINE,
    ),
    Cued("join_", rf"\b[Jj]oin {_NAME}(?= as | and | to | in |[,.!]|\s*$)", 0, across=True),
)
_ANY = one_of("""
    team, role, position, job, company, client, opportunity, department, business, project
    organi[sz]ation, product, office, location, candidate, work, benefits, me, employer
    confidential, undisclosed, various, unknown, none, n/?a, tbd, anonymous
    hiring, looking, growing, remote, compensation, salary, pay, working, life, culture, diversity
    equal, apply, applying, interview, process, mission, values, requirements, technology, tech
    hybrid, on-?site, full-time, part-time, contract, permanent, temporary, posted, immediate
    urgent
    hello, hi, dear, overview, summary, description, engineering, new, greater, date, salary
    marketing, sales, finance, legal, research, operations, support, security, hr, it, data
    stack, skills?, responsibilities, qualifications, duties, perks, platform, service
""")
_NO_NAME = late(
    r"(?:our|your|this|that|we|you|us|it|they|he|she|i|my|an?|any|who|what|there)\b.*"
    rf"|(?:the )?{_ANY}\b.*|.*\b{JOB_WORD}s?\b.*",
    re.IGNORECASE,
)
_OF_A_JOB: Final = late(rf"\b(?:{JOB_WORD}s?|head of|director|vp)\b", re.IGNORECASE)
_OPENS_LINE = late(rf"(?P<name>{_WORDS})(?:\s*(?:[·•|/–—(]|-(?= ))\s*(?P<rest>\S.*))?")
_PARTED = late(r"\s*[·•|/\n]\s*|\s[–—-]\s")
_LEADS_UP = late(r"(?<!\w)(?:[Aa]t|[Jj]oin|[Aa]bout|[Ff]or|[Ww]ith) \Z")
_LONGEST_LEAD = 8
_GOES_ON = late(r"(?:'s| is| has| offers| builds| makes)\b")
_WORD_ENDS = late(r"\b")
_BEGINS = late(r"(?m)(?:^|[.!?] )\Z")
_TELLS = late(r" (?:is|are|has|[a-z]{3,}s)\b")
_AT_WORK: Final = late(
    r"(?: \([^()\n]{0,60}\b(?:people|employees|staff|strong|seed|series|founded|est)\b"
    r"[^()\n]*\))?"
    r" (?:runs|makes|builds|sells|develops|designs|offers|provides|employs|supplies|delivers"
    r"|operates|manufactures|produces|lends|lets|rents|moves|publishes|was founded)\b"
)
"""What only a firm does, behind its name; who it is may stand between."""
_JOINED: Final = late(r"(?<!\w)(?:[Aa]t|[Jj]oin|[Aa]bout) \Z")
_LINES_BELOW_TITLE = 4
_TOP_LINES = 8
_LONGEST = 60
_MOST_NAME_WORDS = 5


def company_of(
    title: str | None, text: str, vocabulary: Vocabulary, *, named: str = ""
) -> str | None:
    """Return the company that a posting is of, or ``None`` where it does not say so plainly.

    A line "Company: …" comes first, then a title "… at …", a line with a company's name below the
    title (told by its legal form or trade, a place beside it, or its name in the text), and at last
    sentences such as "… is hiring", "At …, we" and "About …".

    Args:
        title: The posting's title, where it has one.
        text: All of its text, cleaned.
        vocabulary: The skills that are known; none of them is taken for a company.
        named: What stands in the title's line between it and a place; it counts where nothing else
            tells of a company.
    """
    for found in (*_found(title or "", text), named):
        name = " ".join(plain_words(found).split()).strip(" ,.;:–—-*_")
        if _is_name(name) and vocabulary.get(name) is None:
            return name
    return None


def names_an_employer(line: str) -> bool:
    """Whether a line alone is a name that ends as those of employers do, and names no job.

    Args:
        line: "Larkspur Systems", "WETHERMOOR DISTRICT COUNCIL".
    """
    return bool(_EMPLOYER.fullmatch(line)) and not _OF_A_JOB.search(line)


def _is_name(name: str) -> bool:
    return 0 < len(name) <= _LONGEST and not _NO_NAME.fullmatch(name)


def _on_second_line(lines: Sequence[str]) -> Iterator[str]:
    """Yield the name that opens the line below the title, where something shows it to be one.

    A town stands there as well, so the line must go on with a place ("Nimbra – Lyon"), or the text
    must name a place below it or speak of the name as of a company.
    """
    below = "\n".join(lines[2:])
    for line in lines[1:2]:
        match = _OPENS_LINE.fullmatch(line)
        if match is None or "," in match["name"]:
            continue
        if told := _told_below(line, below):
            yield told
        again = _is_spoken_of(match["name"], below)
        rest = match["rest"] or "\n".join(lines[2:_LINES_BELOW_TITLE])
        beside = f"- {match['rest']}" if match["rest"] else ""
        placed = ALONE.match(match["rest"] or "") or WITH_A_CODE.search(f" {beside}")
        if again or placed or any(NAMED_PLACE.search(it) for it in _PARTED.split(rest)):
            yield match["name"]


def _line_of(title: str, lines: Sequence[str]) -> int | None:
    """Return the number of the line that is the title: a page's name and links may stand above."""
    folded = title.casefold()
    return next((at for at, it in enumerate(lines[:_TOP_LINES]) if folded in it.casefold()), None)


def _told_below(line: str, below: str) -> str | None:
    """Return the first words of a line of which a sentence below tells: "Acme moves people"."""
    words = line.split()
    for count in range(min(len(words), _MOST_NAME_WORDS), 1, -1):
        name = " ".join(words[:count])
        if any(
            _BEGINS.search(below, max(at - _LONGEST_LEAD, 0), at)
            and _TELLS.match(below, at + len(name))
            for at in _places_of(name, below)
        ):
            return name
    return None


def _is_spoken_of(name: str, text: str) -> bool:
    """Whether a text speaks of a name as of a company: "at Nimbra", "Nimbra is …"."""
    return any(
        (
            _LEADS_UP.search(text, max(at - _LONGEST_LEAD, 0), at)
            and _WORD_ENDS.match(text, at + len(name))
        )
        or (_WORD_ENDS.match(text, at) and _GOES_ON.match(text, at + len(name)))
        for at in _places_of(name, text)
    )


def _works(name: str, text: str) -> bool:
    """Whether a text says of a name what it says of firms alone, and never writes it small."""
    return name.casefold() not in text and any(
        _AT_WORK.match(text, at + len(name))
        or (
            _JOINED.search(text, max(at - _LONGEST_LEAD, 0), at)
            and _WORD_ENDS.match(text, at + len(name))
        )
        for at in _places_of(name, text)
    )


def _places_of(name: str, text: str) -> Iterator[int]:
    """Yield where a name stands; a pattern with it inside would have to be compiled each time."""
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def _found(title: str, text: str) -> Iterator[str]:
    """Yield what may be the company's name, the plainest first."""
    yield from (match["name"] for match in _LABEL.finditer(text, folded(text)))
    yield from (match["name"] for match in _IN_TITLE.finditer(title))
    yield from (match["name"] for match in _BEHIND_TITLE.finditer(title))
    plain = plain_lines(text)
    lines = plain.lines
    if (behind := name_behind(title)) and _works(behind, plain.whole):
        yield behind
    top = "\n".join(it.removeprefix("- ") for it in lines[:_LINES_BELOW_TITLE])
    yield from (match["name"] for match in _BELOW_TITLE.finditer(top))
    at = _line_of(title, lines) if title else None
    heads = [it.lstrip("# ") for it in lines[at == 0 or at is None : _LINES_BELOW_TITLE]]
    yield from (it["name"] for it in map(_NAMED_HOUSE.match, heads) if it)
    if at is not None:
        yield from _on_second_line(lines[at:])
    yield from (match["name"] for match in _SAID.finditer(plain.whole, plain.folded))

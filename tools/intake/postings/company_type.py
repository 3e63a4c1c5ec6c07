"""The kind of company that a posting is of, where its text says so."""

import re
from collections.abc import Iterator
from typing import Final

from tools.cleaning import clip
from tools.intake.text.cued import Cued, Wordings, cue_words
from tools.intake.text.phrases import one_of
from tools.intake.text.plain_lines import LineCues, PlainLines, plain_lines
from tools.intake.text.sketch import words_in
from tools.late import late

_STAGE = r"(?:(?:pre-)?seed|series [a-h])(?:[- ](?:stage|funded|backed|round))?"
_FIRM = r"(?:company|corporation|group|business|firm|organi[sz]ation)"
_KINDS: Final[dict[str, str]] = {
    "public sector": one_of(rf"""
        public[- ]sector(?: (?:body|employer|{_FIRM}))?
        (?:government(?:al)?|federal|state|public|municipal) (?:agency|body|authority|department)
        (?:local|central|regional|national) government, government, ministry, municipality
        (?:local|public|federal) authority, (?:city|county) council, public administration
    """),
    "non-profit": one_of(rf"""
        (?:non-?profit|not[- ]for[- ]profit)(?: (?:foundation|{_FIRM}))?, ngo, charity
        charitable (?:organi[sz]ation|trust|foundation), social enterprise
    """),
    "university or research": one_of(
        "university, research (?:institute|institution|cent(?:re|er)|lab(?:oratory)?)"
    ),
    "scale-up": rf"scale[- ]?up(?: {_FIRM})?",
    "startup": rf"(?:(?:{_STAGE} )?start[- ]?up(?: {_FIRM})?|{_STAGE}(?: {_FIRM})?)",
    "consultancy": "(?:consultancy|consulting (?:firm|company|group|house))",
    "agency": "agency",
    "enterprise": one_of(rf"""
        enterprise(?: {_FIRM})?, multinational(?: {_FIRM})?, corporation
        (?:fortune|ftse|global) \d{{2,4}}(?: {_FIRM})?
        (?:large|global|blue[- ]chip|listed|publicly (?:traded|listed)) {_FIRM}
    """),
    "AI-first company": rf"ai[- ](?:first|native) {_FIRM}",
}
"""The kinds that are told apart, with the words for each; of two that fit, the first counts."""

_CUES: Final = cue_words("""
    sector agency body authority department government governmental ministry municipality council
    administration profit nonprofit ngo charity charitable enterprise university research scale
    scaleup start startup seed preseed series consultancy consulting multinational corporation
    fortune ftse global large chip listed traded ai
""")
"""The words one of which every kind is said with."""

_AI_CUES: Final = ("ai-first", "ai_first", "ai-native", "ai_native")
"""The same for "AI", since its letters stand in many a line."""

_LINE_CUES: Final = LineCues(" ".join(sorted({*_CUES, *_AI_CUES} - {"ai"})))
_LABEL_CUES: Final = LineCues("company employer organisation organization sector")

_KIND = f"(?P<kind>{'|'.join(_KINDS.values())})"
_TURN = one_of("""
    for, to, of, that, which, who, with, not, no, by, from, used, where, like, serving, helping
    selling, building, supporting, advising
""")
# "A young, remote-first": what may stand before the kind without changing whose it is.
_QUALITIES = rf"(?:(?!{_TURN}\b)[\w'’&$€£+.-]+,? ){{0,6}}?"
# "An enterprise software maker" is no enterprise: the kind must be a noun of its own.
_NOUN_ENDS = (
    r"(?![\w-])(?= ?(?:$|[,.;:!?)(–—-])| (?:with|that|which|in|of|for|from|based|and|on|where|who"
    r"|whose|at|founded|backed|run|located|headquartered|since|\w+ing)\b)"
)
_ONE = rf"(?i:(?:an?|the|one of (?:the )?) ?{_QUALITIES}{_KIND})"
_A_KIND = rf"{_ONE}{_NOUN_ENDS}"
# Of "our agency helps brands" and "our agency partners help brands" only the first is on us.
_DOES = one_of("""
    is, has, was, does, works, helps, builds, makes, serves, employs, develops, designs, supports
    creates, runs, grows, moves, needs, offers, operates, provides, sells, ships, speciali[sz]es
    focuse?s, seeks, wants, believes, hires, leads, gives, brings, began, started, will, can, keeps
    cares, delivers, advises, funds, teaches, cooperates, collaborates, partners with
    looks (?:for|after), plans to
""")
_OURS = one_of("company, firm, organi[sz]ation, employer, team, business, house, institution")
_IS = one_of("is, remains, stays, became, operates as, has (?:become|grown into|remained)")
_PLACED_THERE = r"(?: (?:in|with|of|from|based|near|for|founded|backed) [^.;:!?,]{1,60})?"
_NOBODY = one_of("you, it, this, that, experience, he, she, they, there, what, here, who, each")
_NAME = rf"(?!(?i:{_NOBODY})\b)[A-Z0-9][\w&.'’+-]*(?: [A-Z&][\w&.'’+-]*){{0,4}}"
_STARTS = r"(?:^|[.!?:] )"
_CLAUSE = r"(?:^|[.!?:,] |\b(?:and|that) )"
_ALSO = r"(?: \w+ly| now| still| also)?"
_SAID: Final = Wordings(
    Cued(
        "we",
        r"\b(?i:we)(?:(?:'|’| a)re|(?:'|’| ha)ve been| (?:remain|(?:operate|run|work) as))"
        rf"{_ALSO} {_A_KIND}",
        0,
    ),
    Cued(
        "is remains stays became operates_as has_ ,",
        rf"{_STARTS}{_NAME}(?: {_IS}|,)(?: \w+ly| now)? {_A_KIND}",
        0,
    ),
    Cued("as_ being_", rf"\b(?i:as|being) {_ONE}{_PLACED_THERE},? (?i:we|our|us)\b", 0),
    Cued(
        "join_ at_ within_ of_",
        rf"\b(?i:join|at|within|of) (?i:our|us,? an?) (?i:{_QUALITIES}{_KIND}){_NOUN_ENDS}",
        0,
    ),
    Cued("join_", rf"\b(?i:join) {_A_KIND}", 0),
    Cued(
        "our_ the_company the_employer",
        rf"{_CLAUSE}(?i:our (?:\w+ ){{0,2}}{_OURS}|the (?:company|employer)) {_IS}"
        rf"(?: part of)?{_ALSO} {_A_KIND}",
        0,
    ),
    Cued("our_", rf"{_CLAUSE}(?i:our {_QUALITIES}{_KIND}){_ALSO} {_DOES}\b", 0),
    Cued(
        "you",
        r"\b(?i:you)(?:(?:'|’| wi)ll| would| are going to)(?: \w+ly| also)?(?: be)? "
        rf"(?:join(?:ing)?|(?:work(?:ing)?|employed|part|be) (?:at|in|for|by|of)) {_A_KIND}",
        0,
    ),
    Cued(
        "role_is job_is position_is post_is vacancy_is",
        r"\b(?i:this|the) (?:role|job|position|post|vacancy) is (?:based |placed |located )?"
        rf"(?:at|in|with|within) {_A_KIND}",
        0,
    ),
    Cued(
        "seeks seeking looking_for hiring searching_for",
        rf"{_STARTS}(?i:(?:an? )?{_QUALITIES}{_KIND}){_PLACED_THERE}"
        r" (?:seeks|is (?:now |currently )?(?:seeking|looking for|hiring|searching for))\b",
        0,
    ),
    Cued(
        "this_is_a",
        r"\b(?i:this is an?) (?i:(?P<kind>public[- ]sector|non-?profit)) "
        r"(?i:role|job|position|post)\b",
        0,
    ),
    Cued(
        "we",
        r"\b(?i:we)(?:'ve|’ve| have)?(?i:(?: just| recently)* (?:closed|raised|completed) "
        r"(?:(?:our|an?) )?(?:[$€£]?[\w.]+ )?(?P<kind>series [a-h]|seed))\b",
        0,
    ),
    Cued(
        "ministry", r"(?:^|[.!?:] |\b[Jj]oin |\b[Aa]t )(?:[Tt]he )?(?P<kind>Ministry) of [A-Z]", 0
    ),
    Cued(
        "council",
        r"(?:^|[.!?:] |\b[Jj]oin |\b[Aa]t )(?:[Tt]he )?(?:[A-Z][\w-]+ ){1,2}"
        r"(?P<kind>(?:City|County) Council)\b",
        0,
    ),
)
_LABELLED = late(
    r"[^\w\n]{0,20}(?P<label>(?:company|employer|organi[sz]ation)[ _](?:type|size|stage)"
    r"|type of (?:company|employer|organi[sz]ation)|sector)\W{0,5}[:|]\W{0,5}(?P<value>\w.{0,79})",
    re.IGNORECASE,
)
_COMPANY = late(
    r"[^\w\n]{0,20}(?:hiring )?(?:company|employer|organi[sz]ation)(?: name)?\W{0,5}:"
    r"[^(,–—\n]{1,60}[(,–—] ?(?P<value>[^)\n]{3,60})",
    re.IGNORECASE,
)
_PLACED = one_of(
    "in, at, within, an?, the, your, our, experience, any, every, or, and, worked, past"
)
_PIECE = late(
    rf"(?:an? )?(?:(?!{_TURN}\b|{_PLACED}\b)[\w'’&+-]+ ){{0,3}}?{_KIND}"
    r"(?: (?:of|with) (?:about |around |some |over |~)?\d[\d,.–-]*\+? (?:people|employees|staff))?",
    re.IGNORECASE,
)
_BRACKET = late(r"[(\[]([^()\[\]]{3,60})[)\]]")
_LINES_AT_TOP = 5
_LONGEST = 40


def company_type_of(text: str) -> str | None:
    """Return the kind of company that a posting is of, or ``None`` where it does not say so.

    One of startup, scale-up, enterprise, agency, consultancy, public sector, non-profit,
    university or research, and AI-first company; another one that a line "Company type: …" names
    is kept as it stands there, in lower case. Such lines come first, then a bracket in the title
    and the lines below it ("Larkspur, seed-stage startup, Berlin", "Series B startup."), then what
    sentences say of the employer.
    What is said of clients, users or a candidate's experience counts for nothing.

    Args:
        text: All of the posting's text, cleaned.
    """
    lines = plain_lines(text)
    found = (kind for kinds in (_labels, _top, _sentences) for kind in kinds(lines))
    return next(found, None)


def _labels(whole: PlainLines) -> Iterator[str]:
    for line in whole.holding(_LABEL_CUES):
        if match := _LABELLED.match(line):
            yield from _kind(match["value"]) or _as_it_stands(match)
        elif match := _COMPANY.match(line):
            yield from _kind(match["value"])


def _as_it_stands(match: re.Match[str]) -> tuple[str, ...]:
    """Return a type that is none of ours; a sector or a size says no type."""
    value = clip(match["value"].strip(" |.,;*"), _LONGEST).casefold()
    return (value,) if "type" in match["label"].casefold() and value else ()


def _top(whole: PlainLines) -> Iterator[str]:
    numbers = [it for it in whole.numbers(_LINE_CUES) if it < _LINES_AT_TOP]
    in_title = [it[1] for it in _BRACKET.finditer(whole.lines[0])] if 0 in numbers else []
    for line in (*in_title, *[whole.lines[it] for it in numbers if it]):
        for piece in re.split(r"[,·•|()–—]|[.!?:] ", line):
            if match := _PIECE.fullmatch(piece.strip(" .")):
                yield from _kind(match["kind"])


def _sentences(whole: PlainLines) -> Iterator[str]:
    for line in whole.holding(_LINE_CUES):
        if _CUES.isdisjoint(words_in(line)):
            continue
        found = _SAID.searched(line, line.casefold())
        for match in sorted(found, key=lambda it: it.start()):
            yield from _kind(match["kind"])


def _kind(words: str) -> tuple[str, ...]:
    """Return the first kind whose words stand in a phrase, if any do."""
    kinds = (
        kind
        for kind, phrases in _KINDS.items()
        if re.search(rf"(?<![\w-]){phrases}(?![\w-])", words, re.IGNORECASE)
    )
    return tuple(kinds)[:1]

"""What kind of document it is, told from its content."""

import re
from collections.abc import Mapping
from typing import Final, Literal

from tools.cleaning import folded
from tools.intake.blueprints.blueprint_marks import blueprint_marks
from tools.intake.postings.sections_abroad import section_abroad
from tools.intake.profiles.fresh import is_fresh
from tools.intake.profiles.profile_sections import section_of
from tools.intake.text.cued import Cued, Marks
from tools.intake.text.phrases import one_of
from tools.language import is_read, language_of

DocumentKind = Literal["resume", "profile", "positioning", "role", "roadmap", "posting"]
"""A résumé in JSON, a profile in text, what someone says for themselves, a role's blueprint, a
learning roadmap, or a job posting."""

_RESUME_SECTIONS: Final = frozenset(
    ("basics", "work", "education", "skills", "projects", "volunteer", "certificates", "awards")
)
_SMALL_SECTIONS: Final = frozenset(("languages", "publications", "interests", "references"))
_OTHERS_FIELDS: Final = frozenset(
    ("$defs", "definitions", "responsibilities", "qualifications", "jobLocation")
)
_OF_ANYONE: Final = frozenset((None, "summary", "contact", "other", "skills"))
_LOOKED_AT = 20_000
_LONGEST_HEADING: Final = 40
_SURE: Final = 3
"""How many marks of a profile it takes to outweigh one that only a blueprint has."""
_LINES: Final = re.IGNORECASE | re.MULTILINE
_START: Final = r"^[^\w\n]{0,20}(?:\d{1,2}[.)]? )?"
"""How a line begins before the words of a heading: with marks, and a number."""

_BLUEPRINT: Final = Marks(
    Cued("blueprint", r"\b(?:role|job) blueprint\b"),
    Cued("skill", r"\bskills? (?:matrix|analysis|gap)\b"),
    Cued("role", r"\brole (?:summary|mission|scorecard|variants?|profile)\b"),
    Cued("kpi", r"\bkpis?\b"),
    Cued("roadmap path", r"\b(?:mastery|learning|career) (?:roadmap|path)\b"),
    Cued(
        "|",
        r"\|\s*(?:frequency|target|(?:required|target) level|criticality|importance|demand"
        r"|priority|weight)\s*\|",
        across=True,
    ),
    Cued(
        "importance criticality",
        r"\b(?:importance|criticality)\W{0,6}: *\**"
        r"(?:critical|important|optional|must|should|nice)",
        across=True,
    ),
    Cued(
        "market must-have required prerequisites",
        r"^#+ .*\b(?:market requirements|must-have skills|required skills|prerequisites)\b",
        _LINES,
    ),
    Cued(
        "rubric grading measure",
        r"^#+ .*\b(?:rubric|grading guide|success measures|success is measured)\b",
        _LINES,
    ),
    Cued(
        "for exists not interview",
        r"^#+ .*\b(?:the role is for|the role exists|not (?:in|part of) this role"
        r"|interview plan)\b",
        _LINES,
    ),
)
# How postings in other languages begin and head what they ask for.
_SEEKING = one_of("""
    wir suchen, suchen wir, nous (?:recherchons|cherchons), recherche une?, buscamos, cerchiamo
    (?:wij|we) zoeken, zoeken (?:wij|we), procuramos, szukamy, poszukujemy, vi söker, vi søger
    vi søker, etsimme, haemme, hledáme, căutăm, keresünk, arıyoruz, мы ищем, шукаємо, ми шукаємо
    търсим, тражимо, αναζητούμε
""")
_SOUGHT = one_of("""
    (?:dein|ihr) profil, (?:deine|ihre) aufgaben, anforderungen, (?:votre|ton) profil, vos missions
    profil recherché, requisitos, requisiti, vereisten, functie-?eisen, wymagania, kravprofil
    kvalifikationer, kvalifikasjoner, vaatimukset, požadavky, cerințe, elvárások, aranan nitelikler
    требования, обязанности, вимоги, изисквания, услови, απαιτήσεις, المتطلبات, דרישות
    応募(?:資格|条件), 必須(?:スキル|条件), 募集要項
    (?:任职|岗位)(?:要求|职责), 职位描述, 자격 ?요건, 지원 ?자격
""")
_POSTING: Final = Marks(
    Cued(
        "suchen recherch cherch buscamos cerchiamo zoeken procuramos szukamy poszukujemy söker "
        "søger søker etsimme haemme hledáme căutăm keresünk arıyoruz ищем шукаємо търсим тражимо "
        "αναζητούμε 募集 诚聘 招聘 نبحث מחפשים",
        rf"\b{_SEEKING}\b|を募集|诚聘|招聘|نبحث عن|מחפשים",
    ),
    Cued(
        "profil aufgaben anforderungen missions requisit eisen vereist wymagania kvalifikationer "
        "kvalifikasjoner vaatimukset požadavky cerințe elvárások nitelikler требования "
        "обязанности вимоги изисквания услови απαιτήσεις المتطلبات דרישות 応募 必須 募集要項 任职 "
        "岗位 职位描述 자격 지원",
        rf"^[^\w\n]{{0,20}}{_SOUGHT}[^\w\n]{{0,5}}$",
        _LINES,
    ),
    Cued("/ |", r"\((?:[mwfdhx](?: ?[/|] ?[mwfdhx])+)\)"),
    Cued(
        "looking_for seeking hiring searching_for recruiting",
        r"\bwe(?:'re|’re| are)? (?:looking for|seeking|hiring|searching for|recruiting)\b",
    ),
    Cued(
        "you",
        r"\b(?:you(?:'ll|’ll| will)|you have|you are|you bring"
        r"|your (?:profile|role|tasks|mission))\b",
    ),
    Cued(
        "requirements qualifications",
        rf"{_START}(?:minimum |key |basic |job )*(?:requirements|qualifications)\b",
        _LINES,
    ),
    Cued(
        "responsibilities duties tasks",
        rf"{_START}(?:key |main |your )*(?:responsibilities|duties|tasks)\b",
        _LINES,
    ),
    Cued(
        "must nice preferred",
        r"^[^\w\n]{0,20}(?:must[- ]haves?|nice[- ]to[- ]haves?|preferred qualifications)\b",
        _LINES,
    ),
    Cued("what", r"\bwhat (?:you(?:'ll|’ll| will)?|we) (?:bring|need|do|offer|expect|look)\b"),
    Cued(
        "apply applicant candidate equal benefits about",
        r"\b(?:apply|applicants?|candidates?|equal opportunity|benefits|about (?:us|the role))\b",
    ),
    Cued(
        "time salary compensation posted description",
        r"\b(?:full[- ]time|part[- ]time|salary|compensation|date posted|job description)\b",
    ),
    Cued(
        "a_plus nice required preferred",
        r"\b(?:is a plus|nice to have|are required|is required|preferred)\b",
    ),
    Cued(
        "wanted needed required",
        r"^[^\w\n]{0,10}(?!(?:experience|skills?|no|what|where|as|if|help)\b)(?:[\w/&'-]+ ){1,5}"
        r"(?:wanted|needed|required)(?=$|[.!,]| [–-] | (?:for|in|at|to)\b)",
        _LINES,
    ),
    Cued(
        "£ $ € ₹",
        r"^(?!.*\b(?:I|my)\b).*[£$€₹] ?\d[\d,.]*k?(?: ?(?:-|–|to) ?[£$€₹]? ?\d[\d,.]*k?)? ?"
        r"(?:(?:per|an?) |/ ?)(?:hour|hr|day|week|year|annum)\b",
        _LINES,
    ),
    Cued("must", r"\bmust (?:have|hold|be able|love|own|possess)\b"),
    Cued(
        "essential desirable must",
        r"^[^\w\n]{0,20}(?:essential|desirable)(?: criteria| skills| requirements)?[^\w\n]{0,5}$"
        r"|\b(?:essential|desirable|a must)[.!]?$|\b(?:essential|desirable|a must)\. ",
        _LINES,
    ),
    Cued(
        "closing deadline", r"\b(?:closing date|deadline for applications|application deadline)\b"
    ),
    Cued("ctc", r"^[^\w\n]{0,20}ctc\b", _LINES),
    Cued("mandatory good", r"^[^\w\n]{0,20}(?:mandatory skills?|good[- ]to[- ]have)\b", _LINES),
    Cued(
        "position vacancy job_title opening",
        r"^[^\w\n]{0,20}(?:position|vacancy|job title|opening)s?[^\w\n]{0,5}:",
        _LINES,
    ),
    Cued("experience", r"\byears(?:'|’)? (?:of )?(?:\w+ )?experience\b"),
    Cued(
        "candidate looking_for join position role",
        r"\b(?:ideal candidate|is looking for|join (?:us|our)|the position|this role)\b",
    ),
)
_ADDRESS: Final = Cued("@", r"[\w.+-]+@[\w-]+\.\w+", 0)
_PROFILE: Final = Marks(
    Cued(
        "i'm i’m i_am i've i’ve i_have i_work i_build i_built i_know i_want i_led i_use",
        r"\bI(?:'m|’m| am|'ve|’ve| have| work| worked| build| built| know| want| led| use)\b",
        0,
    ),
    Cued(
        "my",
        r"\b[Mm]y (?:\w+ )?"
        r"(?:name|goal|level|experience|skills?|team|role|background|career|main)\b",
        0,
    ),
    _ADDRESS,
    Cued(
        "experience history employment",
        r"^[^\w\n]{0,20}(?:work |professional )?(?:experience|history|employment)[^\w\n]{0,5}$",
        _LINES,
    ),
    Cued(
        "education certification language summary projects",
        r"^[^\w\n]{0,20}(?:education|certifications?|languages|summary|projects)[^\w\n]{0,5}$",
        _LINES,
    ),
    Cued("/", r"\b[0-5] ?/ ?5\b", 0),
    Cued(
        "19 20",
        r"\b(?:19|20)\d\d ?(?:-|–|—|to) ?(?:(?:\w+ )?(?:19|20)\d\d|present|now|today)\b",
        0,
    ),
    Cued("(", r"\((?:expert|advanced|intermediate|beginner|basic|primary|secondary)\)"),
    Cued("sum vitae linkedin", r"\b(?:r[ée]sum[ée]|curriculum vitae|linkedin\.com/in)\b"),
    Cued(
        "never_used no_experience haven't_used currently_learning",
        r"\b(?:never used|no experience (?:with|in)|haven't used|currently learning)\b",
    ),
)


def is_resume(data: object) -> bool:
    """Whether JSON is a résumé: in FRESH form, or with any of a résumé's sections.

    Nothing is required in a JSON Resume, so a single section will do; those that other files may
    well have too must hold a list of objects. Schemas and job descriptions have sections of the
    same names and are none.
    """
    if not isinstance(data, Mapping) or _OTHERS_FIELDS & data.keys():
        return False
    sections = [it for it in _RESUME_SECTIONS if isinstance(data.get(it), list | Mapping)]
    return is_fresh(data) or bool(sections) or any(_lists(data.get(it)) for it in _SMALL_SECTIONS)


def _lists(section: object) -> bool:
    return isinstance(section, list) and any(isinstance(it, Mapping) for it in section)


def kind_of_text(text: str) -> DocumentKind | None:
    """Return what a text is, or ``None`` where nothing in it tells.

    Each kind has its marks: how a posting addresses "you", how a profile says "I" and gives
    periods and levels, how a blueprint tabulates. The kind with most marks counts, but a posting
    has none of those that only a blueprint or a gap report has, `blueprint_marks`. Of a text in
    another language than English fewer marks are known, so an address is none of a profile there:
    postings give one to apply to.

    Args:
        text: The text, cleaned.
    """
    beginning = text[:_LOOKED_AT]
    lower = folded(beginning)
    profile, posting, blueprint = (
        len([*marks.fitting(beginning, lower)]) for marks in (_PROFILE, _POSTING, _BLUEPRINT)
    )
    if not is_read(language_of(beginning)):
        profile -= bool(profile and _ADDRESS.search(beginning, lower))
        persons, roles = _sections_abroad(lower)
        profile, posting = profile + persons, posting + roles
    sure = blueprint_marks(beginning, lower)
    if sure and _SURE * sure + blueprint >= profile:
        return "role"
    if not (profile or posting or blueprint):
        return None
    if profile > max(posting, blueprint):
        return "profile"
    return "role" if blueprint >= max(posting, 1) and blueprint >= profile else "posting"


def _sections_abroad(lower: str) -> tuple[int, int]:
    """Return how many sections of a profile, and of a posting, another language's headings open."""
    lines = {it.strip(" #*:") for it in lower.splitlines()}
    headings = {it for it in lines if 0 < len(it) <= _LONGEST_HEADING}
    persons = {section_of(it) for it in headings} - _OF_ANYONE
    roles = {section_abroad(it) for it in headings if section_of(it) is None} - {None}
    return len(persons), len(roles)

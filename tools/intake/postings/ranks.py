"""How senior a title's words say that a role is, and where the same words say something else."""

import re
from typing import Final

from tools.domain import Seniority
from tools.intake.job_words import JOB_WORD
from tools.intake.text.phrases import one_of
from tools.late import late

_MAKERS = one_of("""
    engineer, developer, scientist, designer, architect, programmer, researcher, sre, technologist
    product manager, program manager, data analyst, devops, product owner
""")
_SENIORITIES: Final[tuple[tuple[Seniority, str], ...]] = (
    (
        "executive",
        (
            r"chief(?= (?:[\w&-]+ ){0,4}?officer\b| of staff\b)|c[teiopf]o|vp|vice president"
            r"|head of|director|executive"
        ),
    ),
    ("principal", r"principal|distinguished|(?:technical|engineering|software) fellow"),
    (
        "staff",
        (
            rf"staff(?=\+? (?:[\w/&+.-]+ ){{0,4}}?{_MAKERS})|(?<!.)staff(?!.)"
            rf"|{_MAKERS}(?:,| [(–-]|) ?staff(?! \w)"
        ),
    ),
    ("lead", r"lead(?! gen(?:eration)?\b)|leader|team lead|tech lead"),
    ("senior", r"senior|sr|snr|experienced"),
    (
        "intern",
        r"intern|internship|trainee|apprentice|working student|werkstudent(?:in)?|praktikant",
    ),
    ("junior", r"junior|jr|graduate|entry[- ]level|associate(?= \w)|(?<!.)associate|early career"),
    ("mid", r"mid|mid[- ]level|intermediate|medior|regular"),
)
_RANKS: Final = tuple(
    (rank, late(rf"\b(?:{words})\b", re.IGNORECASE)) for rank, words in _SENIORITIES
)
# "Engineer I" to "III" are the rungs below "Staff" where titles are numbered; a fourth is not told.
_GRADES: Final[dict[str, Seniority]] = {"I": "junior", "II": "mid", "III": "senior"}
_GRADE: Final = late(rf"\b(?i:{JOB_WORD}) (?P<grade>I{{1,3}})\b(?! ?[/&])")
_AIDE = one_of("assistant, secretary, clerk, pa, aide, driver, office manager")
_OTHERWISE: Final = late(
    r"\b"
    + one_of(
        rf"""
        (?:executive )?{_AIDE} to .*
        (?:assistant|associate|deputy) (?:vice[- ]president|vp), avp
        (?:account|sales|telesales|marketing|business development|public relations|pr|advertising
        |recruitment|hr|operations|support|service|customer (?:service|success|care|support)|media
        |events?|communications) executives?
        executive (?:assistant|search|support|recruiter|chef|sous|secretar\w+|protection|coach
        |education|housekeeper|pa|driver|admin\w*)
        [\w]+(?: \w+){{0,3}}'s? (?:\w+ )?{_AIDE}
        associate (?:professor|attorney|dentist|dean|lecturer|veterinarian|vet|partner|counsel
        |lawyer|solicitor|editor|minister|pastor|principal|warden|justice|provost|physician|optometrist)
        senior (?:living|care|citizens?|housing|adults?|companion|home (?:cook|care|aide|health)
        |services (?:coordinator|director|specialist|worker|manager)|cent(?:er|re)s?)
        directors? of photography
        (?:art|creative|funeral|music(?:al)?|casting|stage|choir|choral|camp|film|theat(?:er
        |re)|video) directors?
        lead (?:paint|abatement|hazard|acid|mining|smelter), intermediate (?:language|school|care)
        graduate (?:school|admissions?|studies|college|teaching|research|medical
        |programmes?|programs?|recruitment|recruiting)
        (?:intern|internship) (?:coordinator|programme|program|manager), mid-market, regular army
        junior (?:school|high|college|league), (?:school|assistant|vice|deputy) principal
    """.replace("\n        |", "|")
    )
    + r"(?!\w)",
    re.IGNORECASE,
)


def rank_of(title: str) -> Seniority | None:
    """Return how senior a title's words say that a role is, or ``None``.

    "Staff" counts of those who make things, as in "Staff Engineer", not of a staff nurse; an
    account executive, an associate professor and a director of photography have no rank by that.

    Args:
        title: "Senior Account Executive".
    """
    plain = _OTHERWISE.sub(" ", title.replace("’", "'"))
    for rank, words in _RANKS:
        if words.search(plain):
            return rank
    grade = _GRADE.search(title)
    return _GRADES[grade["grade"]] if grade else None

"""Words of the software trade that other trades use for something else, told by what is near."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from tools.late import late

_SOFTWARE: Final = late(
    r"\b(?:software|code|coding|apps?|APIs?|web|automat\w+|Selenium|DevOps|SRE|agile|scrum|bugs?"
    r"|releases?|regression|unit|Jira|cloud|Kubernetes|microservices?|platforms?|IT)\b"
)
"""What shows that the trade is software all the same; "it" in small letters is none."""

_FOOD = (
    r"foods?|kitchens?|HACCP|BRC\w*|hygiene|allergens?|ingredients?|raw materials?|packing"
    r"|(?:filling|bottling|assembly|production) lines?"
    r"|(?:food|processing|production|bottling) plants?|baker\w+|dairy|meat|poultry|fish"
    r"|brew\w+|factory|shop floor|GMP"
)
_CARE = (
    r"wards?|nurs\w+|patients?|clinic(?:s|ians?)?|hospitals?|medical|medication|midwi\w+|doctors?"
    r"|physicians?|surg(?:ery|ical|eons?)|theatres?|care homes?|residents?|vets?|veterinary|triage"
)
_CALLED_OUT = r"boilers?|plumb\w+|heating|breakdowns?|call-?outs?|electricians?|firefighters?"
_MACHINES = (
    r"machin(?:es?|ery|ing)|hydraulics?|pneumatics?|engines?|boilers?|conveyors?|vehicles?"
    r"|turbines?|pumps?|motors?|gearbox\w*|HVAC|refrigeration|forklifts?|tractors?"
)
_TESTED = (
    r"inspections?|electrical|electrician|commissioning|fire alarms?|switchgear|weld\w*|concrete"
    r"|soils?|portable appliances?|PAT|drugs?|blood|urine|water|milk|microbiolog\w+|allerg\w+"
    r"|materials|air tightness|emissions|MOT|hearing|eyesight|COVID(?:-19)?"
)
_GUARDED = (
    r"CCTV|patrol\w*|guards?|guarding|doors?|gates?|visitors?|alarms?|turnstiles?|locks"
    r"|locksmiths?|SIA|premises|first aid"
)
_EMERGENCY = (
    r"dispatch\w*|999|911|emergency|control rooms?|radios?|ambulances?|police|paramedics?"
    r"|fire (?:and|&) rescue|call[- ](?:takers?|taking|handling)"
)
_MADE = (
    r"pharma\w*|medical devices?|GMP|GxP|ISO (?:9001|13485|14971|17025|45001)|CAPAs?|deviations?"
    r"|batch(?:es)? records?"
)
_FACTORY = rf"{_MADE}|suppliers?|manufactur\w+|non-?conformit\w+|8D|lean|six sigma|5S|audits?"
_TRADED = (
    r"budget\w*|sales|financ\w+|cash ?flows?|pipelines?|territor(?:y|ies)|S&OP|supply|P&L|stock"
    r"|month[- ]ends?|management accounts|variance|purchas\w+|quotas?|workforce"
)
_BUILT = r"structur(?:al|es?)|beams?|bridges?|steel\w*|finite element|FEA|loads?"

_NEAR: Final[Mapping[str, str]] = {
    "quality assurance, qa, quality engineering, quality gates": (
        rf"{_FOOD}|{_MADE}|concrete|weld\w*|soils?"
    ),
    "testing, test, test plans, test planning, test cases, functional testing, system testing": (
        rf"{_TESTED}|{_FOOD}"
    ),
    "manual testing, acceptance testing, acceptance tests": rf"{_TESTED}|{_FOOD}",
    "on-call, on-call rota, on-call rotation": rf"{_CARE}|{_CALLED_OUT}",
    "incident management, incident response, incident handling": (
        rf"{_CARE}|{_GUARDED}|{_EMERGENCY}"
    ),
    "root cause analysis, rca": rf"{_CARE}|{_FOOD}|{_MACHINES}|{_FACTORY}",
    "forecasting": _TRADED,
    "cad": _EMERGENCY,
    "adr, adrs": r"lorr(?:y|ies)|driv(?:er|ers|ing)|HGVs?|tankers?|haul\w+|dangerous goods|certs?",
    "assembler": r"furniture|factory|production|mechanical|parts|flat-?pack|electronics?|tools?",
    "scraping": r"paint\w*|wallpaper|ice|floors?|dishes|plates|walls?",
    "access control, key management, intrusion detection, security monitoring": _GUARDED,
    "security incidents, security training": _GUARDED,
    "peer review": r"journals?|papers?|manuscripts?|articles?|grants?|scientific|" + _CARE,
    "static analysis": _BUILT,
    "reverse engineering": r"CAD|parts?|3D|mechanical|SolidWorks",
    "load testing": (
        rf"{_MACHINES}|cranes?|lifting|LOLER|batter(?:y|ies)|generators?|hoists?|slings?"
    ),
    "performance testing": rf"{_MACHINES}|athletes?|tyres?",
    "troubleshooting": _MACHINES,
    "benchmarking": r"salar(?:y|ies)|pay|markets?|competitors?|suppliers?|prices?",
    "revision control, version control": r"drawings?|document control\w*",
    "monitoring": rf"{_CARE}|vital signs?|blood|temperatures?|fridges?|CCTV|wildlife|air quality",
    "reporting": (
        r"incidents?|accidents?|near[- ]miss(?:es)?|hazards?"
        r"|(?:group|statutory|audit|IFRS|GAAP|consolidated)(?= $)"  # what accountants report
    ),
    "logging": r"timber|trees?|forest\w*|chainsaws?",
}
"""What near a spelling in small letters shows that it is of another trade."""


def _by_spelling() -> Iterator[tuple[str, re.Pattern[str]]]:
    for spellings, near in _NEAR.items():
        pattern = late(rf"\b(?:{near})\b", re.IGNORECASE)
        yield from ((spelling, pattern) for spelling in spellings.split(", "))


_PATTERNS: Final = dict(_by_spelling())
SPELLINGS: Final = frozenset(_PATTERNS)
"""The spellings that other trades use too, in small letters."""


def is_of_another_trade(spelling: str, before: str, after: str) -> bool:
    """Whether the words near a name show that another trade's thing is meant.

    "Quality assurance in a food plant" is no testing of software.

    Args:
        spelling: The name as it is written.
        before: What stands before it on its line.
        after: What stands behind it there.
    """
    pattern = _PATTERNS.get(spelling.casefold())
    if pattern is None or not (pattern.search(after) or pattern.search(before)):
        return False
    return not (_SOFTWARE.search(after) or _SOFTWARE.search(before))

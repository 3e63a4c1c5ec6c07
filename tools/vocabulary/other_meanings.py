"""Names of skills that are also names of other things, told by the words around them."""

import re
from collections.abc import Mapping
from typing import Final

from tools.late import late
from tools.vocabulary.index import Candidate
from tools.vocabulary.other_trades import SPELLINGS, is_of_another_trade

_REACH = 60
_SEASON = late(
    r"\b(?:back in|in (?:early|late|the)|this|last|next|early|late|every|each|since|until|till|by"
    r"|during|over the|of the)\s$"
    r"|\b(?P<before>\S+) in\s$",
    re.IGNORECASE,
)
"""What stands before a season: "back in spring", "did a course in spring"."""

_SKILLED = late(
    r".*\d(?:/5)?|(?:skill|experience|knowledge|proficien|program|cod|develop|writ|work|train|back"
    r"|service|app|api)\w*|level|fluent|expert|strong|good|weak|one|two|three|four|five|at",
    re.IGNORECASE,
)
"""What stands before "in" where a skill follows."""

_RECORDS = late(
    r"\b(?:Epic|Cerner|Meditech|Allscripts|NextGen|eClinicalWorks|PointClickCare|athena(?:health)?"
    r"|SystmOne|EMIS|Lorenzo|Orbis|Dedalus|Nexus|Chipsoft)\b",
    re.IGNORECASE,
)
"""Programs for patients' records: who names one asks for it, and not for the whole field."""

_REMAINS = late(
    r"\s+(?:[0-5](?![\w.])|(?:is|are|at|all|both|each|dunno|unknown|none|zero|nothing)\b)"
)
"""What follows that which remains: "Docker 3, rest 0" tells nothing of an API."""

_OTHERWISE: Final[Mapping[str, re.Pattern[str]]] = {
    # The American Welding Society.
    "aws": late(r"\bweld\w*|\bD1\.\d|\bD1[1-9]?\b", re.IGNORECASE),
    # The card of the Electrotechnical Certification Scheme.
    "ecs": late(r"\b(?:IPAF|CSCS|PASMA|2391|electrician|cards?|tickets?)\b", re.IGNORECASE),
    "ehr": _RECORDS,
    "electronic": _RECORDS,
    "docker": late(
        r"\b(?:stevedores?|longshore\w*|dockside|at the port|quays?|wharf"
        r"|crane (?:driver|operator)s?|cargo ships?)\b",
        re.IGNORECASE,
    ),
    # A way of writing, and no language.
    "english": late(r"\bplain\s$", re.IGNORECASE),
    "java": late(
        r"\b(?:island(?! architecture)|tours?|indonesia|bali|sumatra|coffee|arabica)\b",
        re.IGNORECASE,
    ),
    # Programs that are called a vault and hold documents.
    "vault": late(r"\b(?:Veeva|Autodesk|Obsidian|PromoMats|QualityDocs|eTMF)\b", re.IGNORECASE),
    # The Spanish and Italian word for a person.
    "persona": late(
        r"\b(?:una|las?|los|que|para|por|con|della|alla|delle|equipo|nuestr\w+)\b", re.IGNORECASE
    ),
    # "Passed the test first time" tells of no test that is written first.
    "test": late(r"^ (?:time|try|go|attempt)\b", re.IGNORECASE),
    # What keeps software running, and no works.
    "production engineering": late(
        r"\b(?:SREs?|site reliability|dev ?ops|systems? engineering|platform|kubernetes|on-?call"
        r"|incidents?|observability|infrastructure engineering|linux)\b",
        re.IGNORECASE,
    ),
    "python": late(
        r"\bsnakes?\b(?![ _-]?cas)|\breptiles?\b|\bherpetolog\w+|\bball pythons?\b", re.IGNORECASE
    ),
}
"""By a name or the first word of a spelling, small, what near it shows that no skill is meant."""

_COMPANY_AFTER: Final = late(
    r" (?:Software Foundation|Institute|(?:GmbH|Corporation|SARL|S\.A\.|B\.V\.|AG)(?![\w'])"
    r"|(?P<foundation>Foundation\b(?! (?:cert|exam|level|course|train|qualif|in\b))))"
    r"|,? (?:Inc|Ltd|LLC|Corp)(?![\w'])"
)
"""What goes on with a company's name: "Docker, Inc.".

A foundation needs a "the" before its name; without, it is a certificate: "ITIL Foundation".
"""
_SKILLED_WORDS: Final = (
    r"(?:Bas(?:e|ic)|Advanced|Strong|Good|Great|Solid|Excellent|Working|Expert(?:ise)?|Proficien\w+"
    r"|Experienced?|Knowledge|Skill\w*|Programming|Statistical|Senior|Junior|Lead|Clinical|Using|With"
    r"|In|And|Or|Of|Python|R|SQL|Stata|SPSS|MATLAB|Either|Some|No|Like|Know|Intermediate|Beginner)"
)
_NAMED_COMPANY: Final = late(
    r"(?:^|[:|·–—(] ?|\b(?:at|for|by|chez|join)\s)"
    rf"(?!(?:\S+ )*{_SKILLED_WORDS}\b)(?:[A-ZÀ-Ý][\w'’&.-]*\s){{1,3}}$"
    rf"|, (?!(?:\S+ )*{_SKILLED_WORDS}\b)(?:[A-ZÀ-Ý][\w'’&.-]*\s){{2,3}}$"
)
"""What stands before the legal form of a company: "Atelier Mistral SAS"."""
_ENDS: Final = late(r"\s*(?:$|[\n,;(|·–—.)])")


def means_something_else(text: str, it: Candidate) -> bool:
    """Whether the words of its line around a name show that it is no skill: "AWS D1.1".

    Args:
        text: The text.
        it: The name in it.
    """
    named = text[it.start : it.end]
    remains = named == "rest" and _REMAINS.match(text, it.end)
    if remains or (named == "spring" and _is_season(text[max(0, it.start - _REACH) : it.start])):
        return True
    company = _COMPANY_AFTER.match(text, it.end)
    if company and (not company["foundation"] or text[: it.start].endswith(("the ", "The "))):
        return True
    if named == "SAS" and _is_legal_form(text, it):
        return True
    small = named.casefold()
    pattern, shared = (
        _OTHERWISE.get(it.spelling.forms[0]) or _OTHERWISE.get(small),
        small in SPELLINGS,
    )
    if pattern is None and not shared:
        return False
    before = text[max(0, it.start - _REACH) : it.start].rsplit("\n", 1)[-1]
    after = text[it.end : it.end + _REACH].split("\n", 1)[0]
    if pattern is not None and (pattern.search(after) or pattern.search(before)):
        return True
    return shared and is_of_another_trade(named, before, after)


def _is_legal_form(text: str, it: Candidate) -> bool:
    """Whether it ends the name of a company: "Atelier Mistral SAS"."""
    if not _ENDS.match(text, it.end):
        return False
    line = text[max(0, it.start - _REACH) : it.start].rsplit("\n", 1)[-1]
    return bool(_NAMED_COMPANY.search(line.lstrip("#*- ")))


def _is_season(before: str) -> bool:
    found = _SEASON.search(before)
    return found is not None and not (found["before"] and _SKILLED.fullmatch(found["before"]))

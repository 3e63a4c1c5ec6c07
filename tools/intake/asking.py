"""Whether a sentence of a posting asks for something, or speaks of the employer."""

import re

from tools.intake.phrases import one_of
from tools.intake.sketch import Sketch

_COMMAND = one_of("""
    experienced?, knowledge, understanding, proficien(?:t|cy), familiar(?:ity)?, fluen(?:t|cy)
    expert(?:ise)?, skill(?:s|ed), background, command, degree, comfortable, competen(?:t|ce)
    mastery, grasp, years?
""")
_ASKED = re.compile(
    one_of(rf"""
        \b{_COMMAND} (?:in|with|of|using|on)\b
        \b(?:experience|knowledge|skills|expertise)(?: \w+)? ?(?:$|[.,;)]|is\b|are\b)
        \byou (?:have|are|know|bring|should|must|need)\b
        \byou(?:'re|'ll need|'ve)\b
        \b(?:looking for|seeking|searching for)\b
        \bshould (?:have|be|know)\b
        \bmust\b
        \bis (?:a plus|required|preferred|a must)\b
        \b(?:role|position|job|we|candidates?) (?:also )?(?:requires?|needs?|use)\b
        \b(?:tech stack|our stack|technologies|tools|requirements?|skills) ?:
        \b(?:required|preferred)(?= ?(?:$|[.,;:)]))
        \b(?:ideally|nice to have)\b
    """),
    re.IGNORECASE,
)
_OF_THE_EMPLOYER = re.compile(
    r"(?:we|our|us|join|(?-i:At [A-Z<]\w+)"
    r"|<[A-Z]+>(?: <[A-Z]+>)*(?:'s)? (?:is|are|has|provides?|offers?))\b"
    r"(?!.*\b(?:looking for|seek|need|require|expect|use|stack|want you)\b)",
    re.IGNORECASE | re.DOTALL,
)
_PERKS = one_of("""
    vacation, paid leave, days off, holidays, home office, flexible (?:working )?hours, pension
    health insurance, free (?:drinks|fruit|coffee|lunch), annual salary, competitive salary
    stock options, gym membership, interview \\(
""")
_PERK = re.compile(rf"\b{_PERKS}", re.IGNORECASE)


def tells_of_the_employer(sentence: str) -> bool:
    """Whether a sentence speaks of the company or of what it offers, not of what it asks for."""
    return bool(_OF_THE_EMPLOYER.match(sentence) or _PERK.search(sentence))


def asks(sentence: Sketch) -> bool:
    """Whether a sentence outside any section of requirements speaks of what is asked for."""
    return bool(_ASKED.search(sentence.text))

"""The sections of a profile, told from their headings."""

import re
from typing import Final, Literal

from tools.intake.headings import Headed

Section = Literal[
    "summary",
    "skills",
    "experience",
    "education",
    "certificate",
    "project",
    "language",
    "goal",
    "constraint",
    "preference",
    "contact",
    "other",
]

_KIND = r"(?:technical |key |core |main |professional |hard |soft |other )"
_NAMES: Final[dict[Section, tuple[str, ...]]] = {
    "experience": (
        r"(?:work|professional|relevant|employment|career|job)? ?(?:experience|history|positions)",
        r"employment|career|work|jobs|positions held|what i(?:'ve| have) done",
    ),
    "education": (r"education(?: and training)?|academic background|studies|degrees|schooling",),
    "certificate": (
        r"certificat(?:es?|ions?)|courses",
        r"licen[cs]es?(?: (?:and|&) certifications?)?",
    ),
    "project": (r"(?:side |personal |open[- ]source |selected |key )?projects|portfolio",),
    "language": (r"(?:spoken |human |natural )languages|languages spoken",),
    "goal": (
        r"(?:my |career |professional |learning )?(?:goals?|objectives?|aims?|aspirations?)",
        r"what i want|looking for|what i(?:'m| am) looking for|next steps?",
    ),
    "constraint": (
        r"(?:my |hard |work |personal )*(?:constraints?|limitations?|limits|boundaries)",
        r"(?:my |hard |work |personal )*restrictions?",
        r"deal[- ]?breakers?|no[- ]gos?|what i can(?:'?t|not) do|what is not possible",
    ),
    "preference": (r"(?:my |work |working )*preferences?|what i prefer|how i like to work",),
    "summary": (
        r"(?:professional |executive |career )?(?:summary|profile)",
        r"about(?: me)?|bio|introduction|personal statement|overview",
    ),
    "contact": (r"contact(?: details| information| info)?|personal (?:details|information)|links",),
    "skills": (
        rf"{_KIND}*(?:skills?(?: set)?|competenc(?:ies|es)|technologies|tools|toolbox|expertise)",
        rf"{_KIND}*(?:tech(?:nology)? stack|proficienc(?:y|ies))",
        r"(?:programming )?languages|frameworks|databases|skills (?:and|&) \w+",
        r"expert|advanced|intermediate|beginner|basic|familiar|learning|proficient",
    ),
    "other": (
        r"awards?(?: (?:and|&) \w+)?|honou?rs|publications?|talks|patents|memberships",
        r"volunteer(?:ing)?(?: work)?|interests|hobbies|references|achievements",
        r"extracurricular(?: activities)?|accomplishments",
    ),
}
_SPOKEN: Final = re.compile(
    r"(?:arabic|bengali|bulgarian|cantonese|catalan|chinese|croatian|czech|danish|dutch|english"
    r"|estonian|farsi|finnish|french|german|greek|hebrew|hindi|hungarian|indonesian|irish|italian"
    r"|japanese|korean|latvian|lithuanian|malay|mandarin|norwegian|persian|polish|portuguese"
    r"|punjabi|romanian|russian|serbian|slovak|slovenian|spanish|swahili|swedish|tagalog|tamil"
    r"|thai|turkish|ukrainian|urdu|vietnamese|welsh)\b",
    re.IGNORECASE,
)


def section_of(heading: str) -> Section | None:
    """Return the section that a heading opens, or ``None`` where it names no known one."""
    plain = " ".join(heading.replace("’", "'").split()).strip(" :*_#").casefold()
    for section, patterns in _NAMES.items():
        if any(re.fullmatch(pattern, plain) for pattern in patterns):
            return section
    return None


def is_language_line(it: Headed) -> bool:
    """Whether a passage tells of a spoken language, which is a fact and no skill level."""
    under = any("language" in heading.text.casefold() for heading in it.headings)
    return under and it.passage.kind != "heading" and bool(_SPOKEN.match(it.passage.text))


def names_section(line: str) -> bool:
    """Whether a line alone is the name of a section."""
    return section_of(line) is not None

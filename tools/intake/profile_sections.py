"""The sections of a profile, told from their headings."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, Literal

from tools.intake.headings import Headed
from tools.intake.passages import KNOWN_DEPTH, Passage

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
    "volunteer",
    "award",
    "publication",
    "interest",
    "achievement",
    "other",
]

_OF_ENTRIES: Final[frozenset[Section | None]] = frozenset(
    ("experience", "volunteer", "education", "project")
)
_KIND = r"(?:technical |key |core |main |professional |hard |soft |other )"
_NAMES: Final[dict[Section, tuple[str, ...]]] = {
    "experience": (
        r"(?:work|professional|relevant|employment|career|job)? ?(?:experience|history|positions)",
        r"employment|career|work|jobs|positions held|what i(?:'ve| have) done",
        r"berufserfahrung|beruflicher werdegang|praxiserfahrung|werdegang",
        r"expériences?(?: professionnelles?)?|experiencia(?: (?:laboral|profesional))?",
    ),
    "education": (
        r"education(?: and training)?|academic background|studies|degrees|schooling",
        r"ausbildung|studium|bildungsweg|formations?|educación|formación",
    ),
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
    "volunteer": (
        r"volunteer(?:ing)?(?: (?:work|experience|activities))?|community (?:work|service)",
        r"ehrenamt(?:liche[sr]? (?:engagement|tätigkeit(?:en)?))?|bénévolat",
    ),
    "award": (r"(?:honou?rs (?:and|&) )?awards?(?: (?:and|&) \w+)?|honou?rs|auszeichnungen",),
    "publication": (r"(?:selected )?publications?(?: (?:and|&) \w+)?|papers|publikationen",),
    "interest": (r"(?:interests?|hobbies)(?: (?:and|&) (?:interests?|hobbies))?|hobbys|loisirs",),
    "achievement": (r"(?:key |selected |main |major )?(?:achievements|accomplishments)",),
    "other": (r"talks|patents|memberships|references|extracurricular(?: activities)?|referenzen",),
}


def section_of(heading: str) -> Section | None:
    """Return the section that a heading opens, or ``None`` where it names no known one."""
    plain = " ".join(heading.replace("’", "'").split()).strip(" :*_#").casefold()
    for section, patterns in _NAMES.items():
        if any(re.fullmatch(pattern, plain) for pattern in patterns):
            return section
    return None


def section_above(it: Headed) -> Section | None:
    """Return the section that a passage stands in, or ``None`` where no heading tells."""
    return next(
        (found for above in reversed(it.headings) if (found := section_of(above.text))), None
    )


def sections_above(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Return passages with each section that is a line of plain text above the headings in it.

    Its depth is that of any heading known by its words, so that "### Engineer" below a plain
    "Experience" would end it.

    Args:
        passages: The passages of a profile.
    """
    deepened = list(passages)
    heads = [at for at, it in enumerate(deepened) if it.kind == "heading"]
    for at, below in pairwise(heads):
        section, head = deepened[at], deepened[below]
        plain = section.depth == KNOWN_DEPTH and section_of(section.text) in _OF_ENTRIES
        if plain and head.depth < KNOWN_DEPTH and section_of(head.text) is None:
            deepened[at] = section._replace(depth=head.depth - 1)
    return tuple(deepened)


def names_section(line: str) -> bool:
    """Whether a line alone is the name of a section."""
    return section_of(line) is not None

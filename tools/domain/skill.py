"""Skills, and what a person claims of them."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from tools.domain.base import Hours, Level, Name, RequiredLevel, Text, Value

Category = Literal[
    "software",
    "data",
    "ai",
    "cloud",
    "security",
    "product",
    "design",
    "leadership",
    "communication",
    "business",
    "custom",
]
"""The field a skill belongs to; *custom* is one that the user added."""

SkillKind = Literal[
    "everyday",
    "tool",
    "framework",
    "platform",
    "language",
    "concept",
    "field",
    "human",
    "domain",
    "tongue",
    "custom",
]
"""What sort of thing a skill is: an office tool, a tool, a framework, a platform, a programming
language, a practice, a field of theory, a skill with people, an industry, a foreign language, or
one that the vocabulary does not know."""

Basis = Literal["stated", "imported", "inferred", "assessed", "evidence"]
"""How a claim is known: said by the user, read from a file, inferred, the outcome of an assessment,
or shown by evidence."""


class Prerequisite(Value):
    """A skill that must stand at a level before another can be learned past level 1."""

    skill: Name
    level: RequiredLevel


class Skill(Value):
    """One skill of the vocabulary.

    Attributes:
        name: The canonical name, unique in a vocabulary.
        aliases: Other spellings that mean this skill anywhere, in any case.
        guarded: Spellings that are also ordinary words or letters ("Go", "R"). They count only as
            spelled here and only in a context that speaks of skills.
        category: The field it belongs to.
        kind: What sort of thing it is.
        prerequisites: Skills that come first, each at a level.
        hours: Estimated hours for each step 0→1, 1→2, 2→3, 3→4 and 4→5.
        basis: Where the estimate comes from.
    """

    name: Name
    aliases: tuple[Name, ...] = ()
    guarded: tuple[Name, ...] = ()
    category: Category
    kind: SkillKind = "custom"
    prerequisites: tuple[Prerequisite, ...] = ()
    hours: tuple[Hours, Hours, Hours, Hours, Hours]
    basis: Text


class SkillClaim(Value):
    """What is known of one skill of one person.

    Attributes:
        skill: The canonical name of the skill.
        level: The level claimed, or ``None`` where the skill is only mentioned.
        basis: How it is known.
        quote: The words it was read from, verbatim.
        source: Where those words stand, as shown to the user ("cv.json").
        on: The day it was said or dated, where known.
    """

    skill: Name
    level: Level | None = None
    basis: Basis = "stated"
    quote: Text = ""
    source: Text = ""
    on: dt.date | None = None


FactKind = Literal[
    "name",
    "headline",
    "summary",
    "experience",
    "volunteer",
    "education",
    "certificate",
    "project",
    "language",
    "award",
    "publication",
    "interest",
    "goal",
    "constraint",
    "preference",
    "role",
    "pay",
    "contact",
    "note",
    "pitch",
    "story",
    "answer",
    "talking point",
    "difference",
    "negotiation point",
    "strength",
]
"""What a fact about the user speaks of; those from *pitch* on are what they say for themselves in
interviews and about pay."""

POSITIONING: tuple[FactKind, ...] = (
    "pitch",
    "story",
    "answer",
    "talking point",
    "difference",
    "negotiation point",
    "strength",
)
"""The kinds of fact that a positioning document holds."""


class Fact(Value):
    """Something known of the user that is not a skill level.

    Attributes:
        kind: What it speaks of.
        value: The fact itself, in the user's words.
        subject: What of that kind it is about ("current job", an employer), or ``""``.
        unit: What the value is counted in ("EUR a year"), or ``""``.
        quote: The words it was read from, verbatim.
        source: Where those words stand, as shown to the user.
        on: The day it was said or dated, where known.
    """

    kind: FactKind
    value: Annotated[str, Field(min_length=1, max_length=20_000)]
    subject: Text = ""
    unit: Text = ""
    quote: Text = ""
    source: Text = ""
    on: dt.date | None = None


class Telling(Value):
    """What a text tells of a position or project.

    Attributes:
        where: The position or project, ``""`` where it is not known.
        text: What is told of it, verbatim.
        listed: Whether it is an item of a list, which tells one thing.
    """

    where: Text = ""
    text: Text
    listed: bool = False


class ProfileReading(Value):
    """What was understood of a text about a person, and what was not.

    Attributes:
        claims: The skills found, at most one claim for each skill.
        facts: The other facts found, in the order of the text.
        tellings: What the text tells of each position and project, in its order.
        remarks: What was read otherwise than it is written, and levels that could not be taken.
        unrecognised: Phrases that look like skills and match none that is known.
    """

    claims: tuple[SkillClaim, ...] = ()
    facts: tuple[Fact, ...] = ()
    tellings: tuple[Telling, ...] = ()
    remarks: tuple[Text, ...] = ()
    unrecognised: tuple[Text, ...] = ()

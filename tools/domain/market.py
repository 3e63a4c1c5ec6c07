"""What postings ask for, counted."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from tools.domain.base import Importance, Name, Share, Text, Value

Count = Annotated[int, Field(ge=0)]
"""A number of postings."""

Month = Annotated[str, StringConstraints(pattern=r"^\d{4}-(?:0[1-9]|1[0-2])$")]
"""A month: "2026-10"."""

Tier = Literal["critical", "high", "growing", "occasional"]
"""How often postings ask for a skill: from 90 %, from 70 %, from 50 %, or less often."""

Split = Literal["seniority", "company", "month", "language"]
"""What postings can be told apart by, where they say it; the company by its type."""


class Proportion(Value):
    """How many of some postings, and what that says of the market they are a sample of.

    Attributes:
        count: How many postings.
        n: Of how many, at least 1.
        share: ``count / n``, exactly; of these postings, not of the market.
        low: The lower end of the 95 % interval for the market (Wilson).
        high: Its upper end.
    """

    count: Count
    n: Annotated[int, Field(ge=1)]
    share: Share
    low: Share
    high: Share


class GroupDemand(Value):
    """How often a group of postings asks for a skill.

    Attributes:
        by: What the group was told by.
        value: What its postings say, such as "senior"; ``None`` where they do not say.
        proportion: How many of the group ask for the skill.
    """

    by: Split
    value: Text | None
    proportion: Proportion


class Quoted(Value):
    """The sentence in which a posting asks for a skill.

    Attributes:
        text: The sentence, verbatim.
        source: Where it stands.
        importance: How much the posting insists; ``None`` where it is in another language than
            English, so that this could not be read.
        alternative: Whether another skill would do as well.
    """

    text: Text
    source: Text
    importance: Importance | None
    alternative: bool = False


class SkillDemand(Value):
    """How often postings ask for a skill.

    Attributes:
        skill: Its canonical name; what is asked for by another of its names is counted here.
        proportion: How many of all postings ask for it.
        alternative: How many of those ask for it only as one of several that would do.
        tiers: The tiers that the market's share may lie in, the highest first; one alone is sure.
        groups: How often each group of postings asks for it.
        quotes: The sentences that were counted, where they were asked for.
    """

    skill: Name
    proportion: Proportion
    alternative: Count
    tiers: tuple[Tier, ...]
    groups: tuple[GroupDemand, ...] = ()
    quotes: tuple[Quoted, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether the whole interval lies in one tier."""
        return len(self.tiers) == 1


class PostingGroup(Value):
    """Postings that say the same of something; ``None`` for those that do not say."""

    by: Split
    value: Text | None
    n: Count


class SkillPair(Value):
    """Two skills that postings ask for together.

    Attributes:
        skills: The two, by name.
        proportion: How many of all postings ask for both.
        expected: How many would, if asking for one said nothing of the other.
        p: How likely so great a difference from that is by chance, corrected for all pairs tested.
        beyond_chance: Whether more ask for both than chance accounts for.
    """

    skills: tuple[Name, Name]
    proportion: Proportion
    expected: Annotated[float, Field(ge=0)]
    p: Share
    beyond_chance: bool


class Period(Value):
    """A span of months, and how many postings are of it."""

    first: Month
    last: Month
    n: Annotated[int, Field(ge=1)]


class SkillChange(Value):
    """A skill that was asked for more or less often than before, beyond chance.

    Attributes:
        skill: The skill.
        direction: Whether its share rose or fell.
        before: How many of the earlier postings ask for it.
        after: How many of the later ones.
        p: How likely so great a difference is by chance, corrected for all skills tested.
    """

    skill: Name
    direction: Literal["rose", "fell"]
    before: Proportion
    after: Proportion
    p: Share


class Trend(Value):
    """Two periods compared.

    Attributes:
        before: The earlier one.
        after: The later one.
        tested: How many skills were compared.
        changes: Those whose share differs beyond chance, the surest first.
    """

    before: Period
    after: Period
    tested: Count
    changes: tuple[SkillChange, ...] = ()


class Market(Value):
    """What postings ask for.

    Attributes:
        n: How many different postings were counted.
        repeated: How many more said the same as one of those, and were left out.
        not_english: How many of the ``n`` are in another language than English. The skills that
            they name as in English are counted; their importance, levels and dates are not read.
        sources: Where the postings come from.
        skills: Each skill that is asked for, the most frequent first.
        groups: How many postings each group has.
        pairs: Skills that are asked for together, those beyond chance first.
        trend: What changed over time; ``None`` where fewer than two months are known.
    """

    n: Annotated[int, Field(ge=1)]
    repeated: Count = 0
    not_english: Count = 0
    sources: tuple[Text, ...] = ()
    skills: tuple[SkillDemand, ...] = ()
    groups: tuple[PostingGroup, ...] = ()
    pairs: tuple[SkillPair, ...] = ()
    trend: Trend | None = None

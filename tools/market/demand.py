"""How often each skill is asked for, in all and in each group of postings."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, get_args

from tools.domain import GroupDemand, PostingGroup, Quoted, Seniority, SkillDemand, Split
from tools.intake.postings.importance import strength
from tools.market.asked import Group, Posting, Postings
from tools.market.proportions import proportion, tiers_of

_SPLITS: Final = tuple[Split, ...](get_args(Split))
_SENIORITIES: Final = tuple[str, ...](get_args(Seniority))


def groups_of(postings: Postings) -> tuple[PostingGroup, ...]:
    """Return the groups of postings by what they say, those that do not say it last."""
    sizes = Counter(chain.from_iterable(posting.groups for posting in postings.each))
    return tuple(
        PostingGroup(by=by, value=value, n=sizes[by, value])
        for by, value in sorted(sizes, key=_place)
    )


def demand_of(
    skills: Sequence[str], postings: Postings, *, with_quotes: bool = False
) -> tuple[SkillDemand, ...]:
    """Return how often postings ask for skills, the most frequent first and equals by name.

    Args:
        skills: The skills, each asked for by a posting at least.
        postings: The postings.
        with_quotes: Whether to give the sentences that were counted.
    """
    groups = groups_of(postings)
    ranked = sorted(skills, key=lambda it: (-len(postings.asking[it]), it))
    return tuple(_demand(skill, postings, groups, quotes=with_quotes) for skill in ranked)


def quotes_of(skill: str, asking: Sequence[Posting]) -> Iterator[Quoted]:
    """Yield the sentences that ask for a skill, the strongest first.

    Args:
        skill: The skill.
        asking: The postings that ask for it.
    """
    quoted = [
        Quoted(
            text=it.requirement.quote,
            source=it.requirement.source.rpartition("; level ")[0] or it.requirement.source,
            importance=it.requirement.importance if posting.worded else None,
            alternative=bool(it.choice),
        )
        for posting in asking
        for it in [posting.asks[skill]]
    ]
    yield from sorted(quoted, key=_strongest_first)


def _strongest_first(it: Quoted) -> tuple[int, str, str]:
    known = 0 if it.importance is None else -strength(it.importance)
    return known, it.source, it.text


def _demand(
    skill: str, postings: Postings, groups: Sequence[PostingGroup], *, quotes: bool
) -> SkillDemand:
    asking = postings.asking[skill]
    part = proportion(len(asking), len(postings.each))
    counts = Counter(chain.from_iterable(posting.groups for posting in asking))
    return SkillDemand(
        skill=skill,
        proportion=part,
        alternative=sum(bool(posting.asks[skill].choice) for posting in asking),
        tiers=tiers_of(part),
        groups=tuple(_in_groups(counts, groups)),
        quotes=tuple(quotes_of(skill, asking)) if quotes else (),
    )


def _in_groups(
    counts: Mapping[Group, int], groups: Sequence[PostingGroup]
) -> Iterator[GroupDemand]:
    for it in groups:
        part = proportion(counts.get((it.by, it.value), 0), it.n)
        yield GroupDemand(by=it.by, value=it.value, proportion=part)


def _place(group: Group) -> tuple[int, bool, int, str]:
    """Return where a group stands: seniorities from the lowest up, all else by name."""
    by, value = group
    rank = _SENIORITIES.index(value) if by == "seniority" and value else 0
    return _SPLITS.index(by), value is None, rank, value or ""

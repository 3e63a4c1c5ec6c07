"""What the postings ask for, in one report."""

from collections.abc import Iterable

from tools.domain import GroupDemand, Market, Role, SkillDemand
from tools.errors import CoachError
from tools.market.asked import postings_of
from tools.market.demand import demand_of, groups_of
from tools.market.proportions import proportion, tiers_of
from tools.market.together import pairs_of
from tools.market.trend import trend_of
from tools.vocabulary import Vocabulary


def market_of(
    roles: Iterable[Role],
    vocabulary: Vocabulary,
    *,
    since: str | None = None,
    with_quotes: bool = False,
) -> Market:
    """Count what postings ask for.

    Neither their order nor repetitions change anything. A requirement that any of several skills
    meets counts for each of them, and is counted as an alternative too.

    Args:
        roles: The postings, one at least, as they were read.
        vocabulary: The skills that are known, by all their names.
        since: The month ("2026-07") at which the later of two periods to compare begins; where
            none is given, the one that divides the dated postings most evenly.
        with_quotes: Whether to give the sentences that were counted.

    Raises:
        CoachError: There is no posting, or no posting on one side of ``since``.
    """
    postings = postings_of(roles, vocabulary)
    if not postings.each:
        raise CoachError(
            "Market: no posting is imported yet. Read some with `coach import FILE…`; "
            "what several ask for is counted then."
        )
    trend = trend_of(postings, since)
    if since and trend is None:
        raise CoachError(
            f"Market since {since}: there are not postings of known months both before and since "
            "then. `coach market --by month` shows the months of those that are imported."
        )
    return Market(
        n=len(postings.each),
        repeated=postings.repeated,
        not_english=sum(not it.worded for it in postings.each),
        sources=tuple(it.role.source for it in postings.each),
        skills=demand_of(list(postings.asking), postings, with_quotes=with_quotes),
        groups=groups_of(postings),
        pairs=pairs_of(postings),
        trend=trend,
    )


def of_skill(market: Market, skill: str) -> Market:
    """Return what of a market is about one skill; none of the postings may ask for it.

    Args:
        market: The market.
        skill: The canonical name of the skill.
    """
    asked = tuple(it for it in market.skills if it.skill == skill)
    trend = market.trend
    if trend is not None:
        changes = tuple(it for it in trend.changes if it.skill == skill)
        trend = trend.model_copy(update={"changes": changes})
    return market.model_copy(
        update={
            "skills": asked or (_asked_by_none(skill, market),),
            "pairs": tuple(it for it in market.pairs if skill in it.skills),
            "trend": trend,
        }
    )


def _asked_by_none(skill: str, market: Market) -> SkillDemand:
    none = proportion(0, market.n)
    groups = (
        GroupDemand(by=it.by, value=it.value, proportion=proportion(0, it.n))
        for it in market.groups
    )
    return SkillDemand(
        skill=skill, proportion=none, alternative=0, tiers=tiers_of(none), groups=tuple(groups)
    )

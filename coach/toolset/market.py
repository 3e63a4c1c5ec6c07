"""The tool on the market: what the imported postings ask for."""

from pydantic_ai import ToolReturn

from coach.toolset.calling import Call, answer, look
from tools.domain import Market

ROWS_SHOWN, PAIRS_SHOWN, QUOTES_SHOWN = 40, 10, 20
"""How much of the market the model is given; the figures are those of all postings."""


async def market(
    call: Call, skill: str | None = None, since: str | None = None, *, quotes: bool = False
) -> ToolReturn:
    """Count what the postings that the user imported ask for: all skills, or one with its groups.

    Each figure has its count, n and 95 % interval; where several tiers are named, none is sure. Of
    the postings that are not in English only skills named as in English are counted: say so.

    Args:
        call: The call, filled in by the agent.
        skill: The skill that the user asks about; leave it out for all.
        since: The month (YYYY-MM) at which the later of two periods to compare begins; leave it
            out to divide the postings evenly.
        quotes: Whether to give the sentences that were counted; for one skill.
    """
    with_quotes = quotes and skill is not None
    counted = await look(
        call,
        lambda career: career.market(skill, since=since, with_quotes=with_quotes),
        named=skill or since,
    )
    return answer(_brief(counted, whole=skill is None), counted)


def _brief(market: Market, *, whole: bool) -> dict[str, object]:
    """Return the market without what would fill a prompt: the groups of all skills, most pairs."""
    data = market.model_dump(mode="json", exclude={"sources": True, "skills": {"__all__": _LONG}})
    if not whole:
        row = market.skills[0]
        data["skills"][0]["groups"] = [it.model_dump(mode="json") for it in row.groups]
        data["skills"][0]["quotes"] = [
            it.model_dump(mode="json") for it in row.quotes[:QUOTES_SHOWN]
        ]
    return data | {
        "skills": data["skills"][:ROWS_SHOWN],
        "skills_in_all": len(market.skills),
        "pairs": data["pairs"][:PAIRS_SHOWN],
    }


_LONG = {"groups", "quotes"}

TOOLS = (market,)

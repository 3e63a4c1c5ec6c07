"""Requests that only look at what is stored."""

from tools.understanding.asked_of_gaps import DOUBTS
from tools.understanding.gap_questions import GAPS, GROUNDS, MORE_GAPS, REASONS
from tools.understanding.market_questions import MARKET
from tools.understanding.memory_questions import MEMORY
from tools.understanding.more_questions import MORE
from tools.understanding.occupation_questions import OCCUPATIONS
from tools.understanding.other_questions import OTHER
from tools.understanding.pace_questions import PACE
from tools.understanding.plan_questions import NEXT, PLANS
from tools.understanding.rule import Rule

RULES: tuple[Rule, ...] = (
    *DOUBTS,
    *MORE,
    *MORE_GAPS,
    *GROUNDS,
    *OTHER,
    *REASONS,
    *NEXT,
    *PACE,
    *PLANS,
    *MEMORY,
    *GAPS,
    *MARKET,
    *OCCUPATIONS,
)
"""All of them; of two that are as plain, the earlier counts."""

"""Requests that only look at what is stored."""

from tools.understanding.questions.asked_of_gaps import DOUBTS
from tools.understanding.questions.gap_questions import GAPS, GROUNDS, MORE_GAPS, REASONS
from tools.understanding.questions.market_questions import MARKET
from tools.understanding.questions.memory_questions import MEMORY
from tools.understanding.questions.more_questions import MORE
from tools.understanding.questions.other_questions import OTHER
from tools.understanding.questions.pace_questions import PACE
from tools.understanding.questions.plan_questions import NEXT, PLANS
from tools.understanding.roles.occupation_questions import OCCUPATIONS
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

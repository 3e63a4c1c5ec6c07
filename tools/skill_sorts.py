"""How skills are spoken of: as tools used, systems run, situations with people and so on."""

from typing import Final, Literal

from tools.domain import Skill, SkillKind

Sort = Literal["tool", "built", "run", "practice", "field", "people", "industry", "tongue"]
"""How a skill is spoken of: as something used, built with, run, practised, studied …"""

_SORTS: Final[dict[SkillKind, Sort]] = {
    "everyday": "tool",
    "tool": "tool",
    "framework": "built",
    "language": "built",
    "platform": "run",
    "concept": "practice",
    "custom": "practice",
    "field": "field",
    "human": "people",
    "domain": "industry",
    "tongue": "tongue",
}
_PRODUCTION: Final = frozenset({"software", "data", "ai", "cloud", "security"})
"""The fields in which systems run in production."""


def sort_of(skill: Skill) -> Sort:
    """Return how a skill is spoken of; a platform of business or product is a tool there."""
    sort = _SORTS[skill.kind]
    return "tool" if sort == "run" and skill.category not in _PRODUCTION else sort

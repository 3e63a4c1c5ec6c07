"""Deciding what a model found in a document: what its quotes support, and what they do not."""

from tools.extraction.imported import Imported
from tools.extraction.items import (
    FoundFact,
    FoundRequirement,
    FoundSkill,
    ProfileItems,
    RoleItems,
)
from tools.extraction.outcome import Dropped, Extraction
from tools.extraction.parts import LONGEST_PART, MOST_PARTS, parts_of
from tools.extraction.profile import check_profile
from tools.extraction.role import check_role

__all__ = [
    "LONGEST_PART",
    "MOST_PARTS",
    "Dropped",
    "Extraction",
    "FoundFact",
    "FoundRequirement",
    "FoundSkill",
    "Imported",
    "ProfileItems",
    "RoleItems",
    "check_profile",
    "check_role",
    "parts_of",
]

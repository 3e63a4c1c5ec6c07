"""What came of a model's reading of a document."""

from typing import NamedTuple

from tools.domain import Fact, Requirement, SkillClaim, Text, Value


class Dropped(Value):
    """Something that a model returned and that was not taken.

    Attributes:
        item: What it was ("Kubernetes 4/5").
        reason: Why it was dropped ("its quote states no level").
    """

    item: Text
    reason: Text


class Extraction(Value):
    """What came of a model's reading of a document.

    Attributes:
        claims: Skills of a person that the rules did not read and the quotes support.
        facts: Other facts of a person, likewise.
        requirements: What a role asks for, likewise, each under its name.
        agreed: How many items say what the rules read as well.
        dropped: What was not taken, and why.
    """

    claims: tuple[SkillClaim, ...] = ()
    facts: tuple[Fact, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    agreed: int = 0
    dropped: tuple[Dropped, ...] = ()


class Agreed(NamedTuple):
    """An item that says what the rules read as well."""


Decided = SkillClaim | Fact | Requirement | Agreed | Dropped
"""What becomes of one item, or of a part of it."""


def dropped(item: str, reason: str) -> Dropped:
    """Return what was dropped, with an item of a line's length."""
    line = " ".join(item.split())
    return Dropped(
        item=line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…", reason=reason
    )


_LONGEST = 120

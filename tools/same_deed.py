"""Whether two pieces of evidence tell the same deed, whatever document each was read from."""

from tools.domain import Evidence


def deed_of(it: Evidence) -> tuple[str, ...]:
    """Return what a piece of evidence tells, apart from where it was and how it is written.

    Two of which that is the same tell the same deed.
    """
    parts = (it.task, it.action, it.own_part, it.result)
    return tuple("".join(char for char in part.casefold() if char.isalnum()) for part in parts)

"""The constructor that the catalogue of resources is written in."""

from collections.abc import Mapping

from tools.domain import Resource, ResourceKind

OWN_READING = "Coach's own reading of what it covers"
"""Where the levels of a resource come from: no provider states them in these terms."""


def listing(
    title: str,
    kind: ResourceKind,
    url: str,
    serves: Mapping[str, tuple[int, int]],
    *,
    licence: str = "free to read",
) -> tuple[Resource, ...]:
    """Return one resource for each skill that it serves.

    Hours are given by no row: none of these sources states them in a way that could be checked.
    No address is fetched by anything here, so that one whose page has moved is not noticed.

    Args:
        title: What it is called there.
        kind: What it is.
        url: Its canonical address, the one that its own pages give.
        serves: The levels it starts at and can lead to, by skill.
        licence: Its licence, where it states one, or what it costs.
    """
    return tuple(
        Resource(
            title=title,
            kind=kind,
            url=url,
            skill=skill,
            from_level=low,
            to_level=high,
            licence=licence,
            basis=OWN_READING,
        )
        for skill, (low, high) in serves.items()
    )

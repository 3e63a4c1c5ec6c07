"""The nodes of an HTML page in the order of the document."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from selectolax.lexbor import LexborNode

from tools.formats.hidden import is_hidden

_LEFT_OUT: Final = frozenset(
    (
        *("script", "style", "head", "noscript", "template", "svg", "iframe", "object", "-comment"),
        *("footer", "nav"),
    )
)


def nodes_of(
    root: LexborNode, left_out: AbstractSet[int] = frozenset()
) -> Iterator[tuple[LexborNode, bool]]:
    """Yield each node as it is entered and left; without recursion, however deep the page.

    Args:
        root: Where to begin.
        left_out: The ``mem_id`` of nodes that are passed over, beside those that hold no text.
    """
    stack: list[tuple[LexborNode, bool]] = [(root, True)]
    while stack:
        node, entering = stack.pop()
        if node.mem_id in left_out:
            continue
        yield node, entering
        if entering and node.tag not in _LEFT_OUT and not is_hidden(node):
            stack.append((node, False))
            children = []
            child = node.child
            while child is not None:
                children.append((child, True))
                child = child.next
            stack.extend(reversed(children))

"""Which orders a text may hold, by the parts of their wordings that it holds."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from ahocorasick import Automaton

from tools.cleaning import folded
from tools.intake.text.cued import DOCUMENTS, automaton
from tools.intake.text.sketch import evenly_spaced


class OrderParts:
    """The parts of the wordings of orders, which are looked for before the wordings are tried.

    Args:
        needed: What a line must hold for each order: one of these parts, or of the pairs that "&"
            joins both.
    """

    def __init__(self, needed: Sequence[Iterable[str]]) -> None:
        self._by_first: dict[str, list[tuple[int, str]]] = {}
        for number, ways in enumerate(needed):
            for it in ways:
                first, _, other = it.partition("&")
                self._by_first.setdefault(first, []).append((number, other))
        self._others = {
            DOCUMENTS.join([first]): sorted({other for _, other in orders})
            for first, orders in self._by_first.items()
        }

    def orders_in(self, line: str) -> list[int]:
        """Return the numbers of the orders whose parts a line holds."""
        parts = {part for _, part in self._finder.iter(_plain(line).casefold())}
        if not parts:
            return []  # as in most lines
        found = (it for part in parts for it in self._by_first.get(part, ()))
        return sorted({number for number, other in found if not other or other in parts})

    def may_stand_in(self, text: str) -> bool:
        """Whether a text holds all that some order needs, be it in several lines."""
        return bool(self._held(folded(_plain(text))))

    def lines_in(self, text: str) -> list[int]:
        """Return the numbers of the lines, from 0, that hold what an order needs.

        Args:
            text: The text; how its words are spaced makes no difference.
        """
        whole = folded(_plain("\n".join(evenly_spaced(text))))
        lines = whole.split("\n")
        found: set[int] = set()
        for places, other in self._held(whole):
            rows = {whole.count("\n", 0, at) for at in places}
            found.update([it for it in rows if other in lines[it]])
        return sorted(found)

    def _held(self, whole: str) -> list[tuple[list[int], str]]:
        """Return where first parts of orders stand, each with the other part, which is there too.

        Args:
            whole: The text, in lower case.
        """
        places = DOCUMENTS.places(whole)
        return [
            (places[asker], other)
            for asker in places.keys() & self._others.keys()
            for other in self._others[asker]
            if other in whole
        ]

    @cached_property
    def _finder(self) -> Automaton:
        others = (other for orders in self._by_first.values() for _, other in orders if other)
        return automaton({it: it for it in (*self._by_first, *others)})


def _plain(text: str) -> str:
    return text.replace("’", "'")

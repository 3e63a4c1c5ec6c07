"""Numbers told as a power of ten: "2×10^6", "1.5·10⁶", "3e6"."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.late import late

_RAISED: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_POWER: Final = late(
    r"(?<![\w.,/#^])(?:(?P<number>\d{1,4}(?:\.\d{1,4})?)[ \u00a0]?[×x·*⋅][ \u00a0]?)?"
    r"10(?:\^\(?(?P<up>[-−]?\d{1,2})\)?|(?P<raised>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?![\w^])"
    r"|(?<![\w.,/#^])(?P<plain>\d{1,3}(?:\.\d{1,3})?)[eE]\+?(?P<e>\d{1,2})(?!\w)"
)


class Power(NamedTuple):
    """A number told as a power of ten.

    Attributes:
        start: The offset of its first character.
        end: The offset after its exponent.
        value: The number; ``None`` where it is a part of one, which counts nothing.
        power: The exponent.
    """

    start: int
    end: int
    value: float | None
    power: int


def find_powers(text: str) -> Iterator[Power]:
    """Yield the numbers of a text that are told as a power of ten, in order."""
    for found in _POWER.finditer(text):
        written = found["up"] or found["e"] or found["raised"].translate(_RAISED)
        power = int(written.replace("−", "-"))
        number = found["number"] or found["plain"] or "1"
        value = float(f"{number}e{power}") if power > 0 else None
        yield Power(*found.span(), value, power)

"""The pieces of text that a page of a PDF draws, with their places, in the order of drawing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, isfinite
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pypdf import PageObject

_BOLD: Final = re.compile(r"bold|black|heavy|semib|demi|cmbx|cmssbx|-medi", re.IGNORECASE)
_USUAL_WIDTH: Final = 0.5
"""The width of a letter in the usual text fonts, as a share of the font size."""

_LIGATURES: Final = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
    # Where TeX's T1 fonts have them; a font without a map to Unicode gives these positions.
    "\x1b": "ff",
    "\x1c": "fi",
    "\x1d": "fl",
    "\x1e": "ffi",
    "\x1f": "ffl",
    "\x10": "“",
    "\x11": "”",
    "\x15": "–",
    "\x16": "—",
}
# What symbol fonts draw bullets with: Symbol, Wingdings, OpenSymbol, and TeX's TS1.
_SYMBOL_BULLETS: Final = dict.fromkeys("\x88\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf0a8\uf06c\uf06e", "•")
_LETTERS: Final = str.maketrans({**_LIGATURES, **_SYMBOL_BULLETS, "\xa0": " "})


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text drawn at one place.

    Attributes:
        text: The text; a blank before it where there is a gap.
        x: Where it begins, in points from the left.
        y: Its baseline, in points from the bottom.
        size: The height of its letters, in points.
        bold: Whether its font is a bold one.
    """

    text: str
    x: float
    y: float
    size: float
    bold: bool

    @property
    def end(self) -> float:
        """About where it ends, as the usual fonts are wide."""
        return self.x + _USUAL_WIDTH * self.size * len(self.text)


def runs_of(page: "PageObject") -> tuple[Run, ...]:
    """Return what a page draws, ligatures taken apart and bullets as bullets."""
    runs: list[Run] = []

    def visit(
        text: str, matrix: Sequence[float], of_text: Sequence[float], font: object, size: float
    ) -> None:
        if text.strip():
            runs.extend(_lines_of(text, Place.of(matrix, of_text, size), _is_bold(font)))

    page.extract_text(visitor_text=visit)
    return tuple(runs)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece of text stands on the page, and how high its letters are, in points."""

    x: float
    y: float
    size: float

    @classmethod
    def of(cls, matrix: Sequence[float], of_text: Sequence[float], size: float) -> "Place":
        """Return where text stands on the page: its own matrix within that of the page."""
        a, b, c, d, e, f = matrix
        x, y = of_text[4] * a + of_text[5] * c + e, of_text[4] * b + of_text[5] * d + f
        up = hypot(of_text[2] * a + of_text[3] * c, of_text[2] * b + of_text[3] * d)
        height = abs(size) * up
        # Numbers beyond all pages come from broken files; the text is as good as any.
        return cls(x, y, height) if all(map(isfinite, (x, y, height))) else cls(0.0, 0.0, 0.0)


def _lines_of(text: str, place: Place, bold: bool) -> list[Run]:  # noqa: FBT001
    lines = text.strip("\r\n").translate(_LETTERS).split("\n")
    return [
        Run(line, place.x, place.y - number * 1.2 * place.size, place.size, bold)
        for number, line in enumerate(lines)
        if line.strip()
    ]


def _is_bold(font: object) -> bool:
    name = font.get("/BaseFont") if isinstance(font, dict) else None
    return bool(name and _BOLD.search(str(name)))

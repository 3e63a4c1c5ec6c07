"""Months as numbers, and the names that they go by in résumés."""

from typing import Final

from tools.domain.timeline import Moment

_TWELVE: Final = 12

# A line for each month: English, German, French, Spanish, Italian, Portuguese, Dutch. Short forms
# that are words of another kind ("ago", "set", "out") are left out.
_NAMES: Final = """
january jan januar jänner jaenner jän januari janvier janv enero ene gennaio janeiro
february feb februar feber februari février fevrier févr fevr fév fev febrero febbraio fevereiro
march mar märz maerz mär mrz maart mrt mars marzo março marco
april apr avril avr abril abr aprile
may mai mei mayo maggio maio
june jun juni juin junio giugno junho
july jul juli juillet juil julio luglio julho
august aug augustus août aout agosto
september sept sep septembre septiembre setiembre settembre setembro
october oct oktober okt octobre octubre ottobre outubro
november nov novembre noviembre novembro
december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro
"""
MONTH_NAMES: Final[dict[str, int]] = {
    name: month for month, line in enumerate(_NAMES.split("\n")[1:-1], 1) for name in line.split()
}
"""The number of each month, by its names and their usual short forms, in lower case."""

_SHORT: Final = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def index_of(month: str) -> int:
    """Return the number of a month ``YYYY-MM``, counted on from the year 0."""
    return _TWELVE * int(month[:4]) + int(month[5:7]) - 1


def month_at(index: int) -> str:
    """Return the month ``YYYY-MM`` of a number."""
    return f"{index // _TWELVE:04d}-{index % _TWELVE + 1:02d}"


def moment(year: int, first: int = 1, last: int = _TWELVE) -> Moment:
    """Return a year, or what of it some months from 1 to 12 are."""
    return Moment(earliest=f"{year:04d}-{first:02d}", latest=f"{year:04d}-{last:02d}")


def moment_text(it: Moment) -> str:
    """Return a moment in words: "Mar 2019", "2019", "Feb to Jun 2019"."""
    year, first, last = it.earliest[:4], int(it.earliest[5:]), int(it.latest[5:])
    if year != it.latest[:4]:
        return f"{_SHORT[first - 1]} {year} to {_SHORT[last - 1]} {it.latest[:4]}"
    if (first, last) == (1, _TWELVE):
        return year
    names = dict.fromkeys((_SHORT[first - 1], _SHORT[last - 1]))
    return f"{' to '.join(names)} {year}"

"""The pay of a role itself, apart from that of the ranks it is listed with."""

from collections.abc import Sequence

from tools.domain import Pay, PayBand, Seniority
from tools.intake.blueprints.blueprint_interview import is_in_bands
from tools.intake.pay.pay import read_pay
from tools.intake.postings.titles import seniority_of
from tools.intake.text.headings import Headed


def own_pay(  # noqa: PLR0913 - a page tells the place beside its text
    text: str,
    passages: Sequence[Headed],
    bands: Sequence[PayBand],
    seniority: Seniority | None,
    *,
    source: str,
    places: Sequence[str] = (),
) -> Pay | None:
    """Return what a role pays, as its text states it.

    Of several pay bands the only one of its seniority is its own ("Senior" in the blueprint of a
    senior role); without one, what stands outside the bands counts. The first band is no better
    guess than the last.

    Args:
        text: The role's text, cleaned.
        passages: Its passages under their headings.
        bands: The pay of each rank that it lists.
        seniority: How senior the role is, where known.
        source: Where it stands.
        places: Where the role is, as far as that is known from elsewhere.
    """
    within = f"Location: {' / '.join(places)}\n{text}" if places else text
    if len(bands) < 2:  # noqa: PLR2004 - a single band is the role's own
        return read_pay(text, source=source, within=within)
    named = [it.pay for it in bands if seniority and seniority_of(it.name, "") == seniority]
    if len(named) == 1:
        return named[0]
    return read_pay(_without_bands(text, passages), source=source, within=within)


def _without_bands(text: str, passages: Sequence[Headed]) -> str:
    for it in passages:
        if is_in_bands(it):
            start, end = it.passage.start, it.passage.end
            text = text[:start] + " " * (end - start) + text[end:]
    return text

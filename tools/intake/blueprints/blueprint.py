"""Reading what a blueprint says beyond what is asked for."""

from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from tools.domain import Blueprint, PayBand, Value
from tools.domain.blueprint import MOST_LINES
from tools.intake.blueprints.blueprint_duties import goals_in, kpis_in, responsibilities_in
from tools.intake.blueprints.blueprint_interview import bands_in, interview_in
from tools.intake.blueprints.blueprint_levels import levels_in
from tools.intake.blueprints.blueprint_rubric import rubric_in
from tools.intake.text.outline import Outline

_NOTHING: Final = Blueprint()
_T = TypeVar("_T", bound=Value)


def read_blueprint(outline: Outline, title: str | None) -> Blueprint | None:
    """Return the responsibilities, KPIs, rubric, interview, goals and levels of a role's text.

    Each item keeps the line it was read from. Nothing is made up: what has no heading, column or
    label that says what it is, is left out. ``None`` where there is none of it.

    Args:
        outline: The passages of the text under their headings, without its title.
        title: The title, where the text has one.
    """
    levels, milestones = levels_in(outline, title)
    read = Blueprint(
        responsibilities=_once(responsibilities_in(outline), lambda it: it.text),
        kpis=_once(kpis_in(outline), lambda it: it.name),
        rubric=_once(rubric_in(outline), lambda it: it.name),
        interview=_once(interview_in(outline), lambda it: it.kind + it.area + it.title),
        goals=() if levels else _once(goals_in(outline), lambda it: it.period + it.text),
        levels=levels,
        milestones=milestones,
    )
    return None if read == _NOTHING else read


def read_bands(outline: Outline, *, source: str, within: str = "") -> tuple[PayBand, ...]:
    """Return the pay of each rank that a text lists.

    Args:
        outline: The passages of the text under their headings.
        source: Where the text stands.
        within: The text, whose places tell whose currency a sign is.
    """
    return _once(bands_in(outline, source=source, within=within), lambda it: it.name)


def _once(items: Iterator[_T], named: Callable[[_T], str]) -> tuple[_T, ...]:
    """Return the first item of each name, at most as many as are kept."""
    found: dict[str, _T] = {}
    for it in items:
        if len(found) == MOST_LINES:
            break
        found.setdefault(named(it).casefold(), it)
    return tuple(found.values())

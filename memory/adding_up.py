"""Whether the totals of a stored plan are the sums of their parts."""

from collections.abc import Iterator

from tools.domain import Roadmap


def sums_that_differ(plan: Roadmap) -> Iterator[str]:
    """Yield each total of a plan that differs from its parts; hours are quarters, so exactly."""
    for week in plan.weeks:
        yield from _differing(
            f"the week of {week.start}", week.hours, (i.hours for i in week.items)
        )
    items = [item for week in plan.weeks for item in week.items]
    yield from _differing("the weeks", plan.total_hours, (week.hours for week in plan.weeks))
    yield from _differing("the phases", plan.total_hours, (phase.hours for phase in plan.phases))
    provisional = (item.hours for item in items if item.provisional)
    yield from _differing("the provisional items", plan.provisional_hours, provisional)


def _differing(what: str, total: float, parts: Iterator[float]) -> Iterator[str]:
    if (found := sum(parts)) != total:
        yield f"{what} come to {found:g} h and are said to be {total:g} h"

"""What models took, as it is shown."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from coach.career import Career
from memory import UsageTotal
from tools.domain import Value


class UsagePeriod(Value):
    """What was taken in a time, by task and model, and in all.

    Attributes:
        period: The time.
        models: What each model took for each task.
    """

    period: str
    models: tuple[UsageTotal, ...]

    @property
    def requests(self) -> int:
        """How many answers came of it."""
        return sum(it.requests for it in self.models)

    @property
    def unpriced(self) -> int:
        """How many of the requests have no known price."""
        return sum(it.unpriced for it in self.models)

    @property
    def cost_usd(self) -> Decimal | None:
        """The sum of what has a price; ``None`` where nothing of what was taken has one."""
        known = [it.cost_usd for it in self.models if it.cost_usd is not None]
        return sum(known, Decimal(0)) if known or not self.models else None


class UsageView(Value):
    """What models took, and which are asked.

    Attributes:
        models: The model of each task.
        max_cost_month: The cap of a calendar month in US dollars, or ``None``.
        periods: Today, this month, and all.
    """

    models: Mapping[str, str]
    max_cost_month: Decimal | None
    periods: tuple[UsagePeriod, ...]


def usage_view(
    career: Career, models: Mapping[str, str], max_cost_month: Decimal | None
) -> UsageView:
    """Return what models took.

    Args:
        career: The open career file.
        models: The model of each task.
        max_cost_month: The cap of a calendar month, or ``None``.
    """
    today = career.today()
    since = {"today": today, "this month": today.replace(day=1), "in all": None}
    return UsageView(
        models=models,
        max_cost_month=max_cost_month,
        periods=tuple(_period(name, career.store.usage_since(it)) for name, it in since.items()),
    )


def _period(name: str, models: Iterable[UsageTotal]) -> UsagePeriod:
    return UsagePeriod(period=name, models=tuple(models))

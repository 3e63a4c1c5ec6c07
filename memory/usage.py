"""What models took: tokens, requests and money."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Final

from pydantic import Field
from sqlite_utils import Database

from memory.rows import insert, make_value, select, storable
from tools.domain import Value
from tools.tasks import Task

Count = Annotated[int, Field(ge=0)]

NANO: Final = Decimal(1_000_000_000)
"""How many of the stored units make a US dollar."""


class Usage(Value):
    """What a model took.

    Attributes:
        task: What it was asked for.
        model: The model, as it was configured.
        requests: How many answers came of it, in part or whole.
        input_tokens: What it read, that of the cache included.
        output_tokens: What it wrote.
        cache_read_tokens: How much of the input the provider had in its cache.
        cache_write_tokens: How much of the input it put there.
        cost_usd: What that costs in US dollars; ``None`` where its price is not known.
    """

    task: Task
    model: str
    requests: Count
    input_tokens: Count = 0
    output_tokens: Count = 0
    cache_read_tokens: Count = 0
    cache_write_tokens: Count = 0
    cost_usd: Annotated[Decimal, Field(ge=0)] | None = None


class UsageTotal(Usage):
    """What a model took in a time; ``cost_usd`` is the sum of what has a price.

    Attributes:
        unpriced: How many of the requests have no known price.
    """

    unpriced: Count = 0


def add_usage(db: Database, used: Usage, *, now: dt.datetime) -> int:
    """Write down what a model took, and return the number of the row."""
    counted = used.model_dump(exclude={"cost_usd", "model"})
    cost = None if used.cost_usd is None else round(used.cost_usd * NANO)
    row = counted | {"model": storable(used.model), "cost_nano_usd": cost}
    return insert(db, "usage", row | {"recorded_at": now.isoformat()})


def usage_since(db: Database, day: dt.date | None) -> tuple[UsageTotal, ...]:
    """Return what each model took for each task, from a day on or ever, by task and model."""
    rows = select(
        db,
        """
        SELECT task, model, sum(requests) AS requests, sum(input_tokens) AS input_tokens,
            sum(output_tokens) AS output_tokens, sum(cache_read_tokens) AS cache_read_tokens,
            sum(cache_write_tokens) AS cache_write_tokens, sum(cost_nano_usd) AS cost,
            sum(CASE WHEN cost_nano_usd IS NULL THEN requests ELSE 0 END) AS unpriced
        FROM usage WHERE recorded_at >= ? GROUP BY task, model ORDER BY task, model
        """,
        "" if day is None else day.isoformat(),
    )
    return tuple(make_value(UsageTotal, _total(row), "usage") for row in rows)


def _total(row: dict[str, object]) -> dict[str, object]:
    cost = row.pop("cost")
    return row | {"cost_usd": None if cost is None else Decimal(str(cost)) / NANO}

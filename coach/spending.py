"""What models take and cost, and how much of it is allowed."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from coach.config import Caps
from memory import Usage
from tools.errors import CoachError
from tools.tasks import Task
from tools.wording import dollars

if TYPE_CHECKING:
    # It takes a second to import, and the commands that only show what was spent do without.
    from pydantic_ai.usage import RunUsage

    from coach.career import Career

Taken = dict[str, int | float | None]
"""Requests and tokens by name, and ``cost_usd``, which is ``None`` where no price is known."""


class CostReachedError(CoachError):
    """What may be spent is spent, so that nothing more is sent."""


class Spending:
    """Counts what one run of the program takes of a model, and holds it to the caps.

    Args:
        model: The model's name, as it is shown.
        task: What it is asked for.
        caps: How much may be spent.

    Attributes:
        model: The name of the model that is asked.
        instead: What the user can do without it.
    """

    def __init__(self, model: str, task: Task, caps: Caps | None = None) -> None:
        self.model = model
        self.instead = "use `--model offline`"
        self._task = task
        self._caps = caps or Caps()
        self._run = Decimal(0)
        self._month = Decimal(0)
        self._tokens = 0
        self._unpriced = False
        self._noted = False

    def begin(self, career: "Career") -> None:
        """Look up what this month has cost by now, where that is capped."""
        if self._caps.month is not None:
            since = career.today().replace(day=1)
            costs = (it.cost_usd for it in career.store.usage_since(since))
            self._month = sum((it for it in costs if it is not None), Decimal(0))

    def check(self, cost: Decimal | None = None) -> None:
        """Make sure that something may still be spent.

        Args:
            cost: What was spent since it was last kept, in US dollars; ``None`` for nothing known.

        Raises:
            CostReachedError: What may be spent is spent.
        """
        run, month = self._run + (cost or 0), self._month + (cost or 0)
        stop = f"so nothing more is sent to {self.model}."
        if self._caps.run is not None and run >= self._caps.run:
            raise CostReachedError(
                f"Cost: this run has come to {dollars(run)} of the {dollars(self._caps.run)} that "
                f"--max-cost allows, {stop} Start again with a higher --max-cost, or "
                f"{self.instead}."
            )
        if self._caps.month is not None and month >= self._caps.month:
            raise CostReachedError(
                f"Cost: this month has come to {dollars(month)} of the "
                f"{dollars(self._caps.month)} that max_cost_month in config.toml allows, {stop} "
                f"Raise it, or {self.instead}. `coach usage` shows what was spent."
            )

    def keep(self, career: "Career", used: "RunUsage") -> None:
        """Write down what was taken; nothing where nothing was."""
        if not used.requests:
            return
        self._run += used.cost or 0
        self._month += used.cost or 0
        self._tokens += used.input_tokens + used.output_tokens
        self._unpriced = self._unpriced or used.cost is None
        counted = Usage(
            task=self._task,
            model=self.model,
            requests=used.requests,
            input_tokens=used.input_tokens,
            output_tokens=used.output_tokens,
            cache_read_tokens=used.cache_read_tokens,
            cache_write_tokens=used.cache_write_tokens,
            cost_usd=used.cost,
        )
        career.store.add_usage(counted)

    def warning(self) -> str:
        """Return what is to be said once of a cap that can't be kept, or an empty text."""
        if self._noted or not self._unpriced or self._caps == Caps():
            return ""
        self._noted = True
        return (
            f"Cost: the price of {self.model} is not known, so what it takes counts nothing "
            "towards the cap. `coach usage` shows its tokens."
        )

    def so_far(self) -> str:
        """Return what this run has come to, briefly: its cost, or its tokens without a price."""
        if self._run:
            return dollars(self._run)
        return f"{self._tokens:,} tokens" if self._tokens else ""


def taken(used: "RunUsage") -> Taken:
    """Return what was taken, as it is shown; empty where nothing was."""
    if not used.requests:
        return {}
    return {
        "requests": used.requests,
        "input_tokens": used.input_tokens,
        "output_tokens": used.output_tokens,
        "cache_read_tokens": used.cache_read_tokens,
        "cache_write_tokens": used.cache_write_tokens,
        "cost_usd": None if used.cost is None else float(used.cost),
    }


def in_words(of: Mapping[str, int | float | None]) -> str:
    """Return what was taken on one line: requests, tokens, cost."""
    requests, cached = of["requests"], of["cache_read_tokens"]
    counted = f"{requests} request{'' if requests == 1 else 's'}"
    of_these = f" ({cached:,} of them from the cache)" if cached else ""
    tokens = f"{of['input_tokens']:,} tokens in{of_these}, {of['output_tokens']:,} out"
    if not of["input_tokens"]:
        tokens = "tokens not reported"
    cost = of["cost_usd"]
    price = "price not known" if cost is None else dollars(Decimal(str(cost)))
    return f"{counted}, {tokens}, {price}"

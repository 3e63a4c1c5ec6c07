"""A tool call that has come back, beside the intent that it was made for."""

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeVar

from coach.offline.calls import LEVELS, Wanted
from coach.offline.history import Result
from coach.views import Said
from memory import ClaimChange
from tools.understanding import Intent, IntentKind

TOLD: frozenset[IntentKind] = LEVELS | {"fact"}
"""What the user tells of themselves; it is answered together."""

View = TypeVar("View")


class Done(NamedTuple):
    """A call that has come back."""

    call: Wanted
    result: Result

    @property
    def intent(self) -> Intent:
        """What the call was made for."""
        return self.call.intent

    @property
    def tool(self) -> str:
        """The tool that was called."""
        return self.call.tool


def view_of(done: Iterable[Done], kind: type[View]) -> View | None:
    """Return the first view of a kind that calls came back with, or ``None``."""
    return next((it.result.view for it in done if isinstance(it.result.view, kind)), None)


def first_view(done: Iterable[Done]) -> Any:  # noqa: ANN401 - of the kind that the tool returns
    """Return what the first call that worked came back with, or ``None``."""
    return next((it.result.view for it in done if not it.result.failure), None)


def told_changes(done: Iterable[Done]) -> tuple[ClaimChange, ...]:
    """Return what became of the levels that were told, in order."""
    views = [it.result.view for it in done if it.tool == "remember"]
    return tuple(
        change
        for view in views
        for change in (
            view.changes if isinstance(view, Said) else [view] * isinstance(view, ClaimChange)
        )
    )

"""What the offline coach says of the pay of several roles: which of them pays more."""

from collections.abc import Sequence

from coach.offline.done import Done, first_view
from coach.role_details import RoleDetails
from prompts import render
from tools.domain import Pay
from tools.understanding import Intent

_TWO = 2


def pay_order(intents: Sequence[Intent], done: Sequence[Done]) -> str:
    """Return which of the roles whose pay was asked for pays more, or an empty text.

    Args:
        intents: What the message asks for.
        done: The calls that it took, with their results.
    """
    asked = [it for it in intents if it.kind == "role" and it.text == "pay" and it.roles]
    views = [_details([it for it in done if it.intent is intent]) for intent in asked]
    paid = [(it.title, it.pay) for it in views if it is not None and it.pay is not None]
    units = {(pay.currency, pay.period) for _, pay in paid}
    if len(paid) < _TWO or len(units) > 1:
        return ""
    ordered = sorted(paid, key=lambda it: _middle(it[1]), reverse=True)
    first, second = ordered[:_TWO]
    return render(
        "replies/pay_order",
        titles=[it for it, _ in ordered],
        alike=_middle(first[1]) == _middle(second[1]),
        medians=all(pay.median is not None for _, pay in paid),
        missing=[it.title for it in views if it is not None and it.pay is None],
    )


def _details(done: Sequence[Done]) -> RoleDetails | None:
    view = first_view(done) if done and not done[0].result.failure else None
    return view if isinstance(view, RoleDetails) else None


def _middle(pay: Pay) -> float:
    """Return the median of a pay, or the middle of its range where none is stated."""
    return float(pay.median if pay.median is not None else (pay.low + pay.high) / 2)

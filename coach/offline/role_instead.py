"""The known role that is offered where one was named that is not known."""

from collections.abc import Sequence

from coach.offline.done import Done
from coach.offline.said_before import role_offer
from coach.offline.situation import Situation
from tools.titles import of_the_field
from tools.understanding import IntentKind

_LOOKED_AT: frozenset[IntentKind] = frozenset({"gaps", "role", "path"})
"""What shows, of somebody without a target, which role is thought of."""


def role_instead(done: Sequence[Done], situation: Situation) -> str | None:
    """Return the offer of the role that comes nearest to one that was named, or ``None``.

    Args:
        done: The calls that the message took, with their results.
        situation: What was known when it arrived.
    """
    kinds = {"set_target"} if situation.target else {"set_target", *_LOOKED_AT}
    named = (
        it.intent.role
        for it in done
        if it.intent.kind in kinds and it.intent.role and it.result.failure
    )
    nearest = (of_the_field(it, situation.roles) for it in named)
    offered = next(filter(None, nearest), None)
    return None if offered is None or offered == situation.target else role_offer(offered)

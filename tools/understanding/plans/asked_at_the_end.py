"""A wish for the plan that ends a longer thought: "…, could it begin on 4 January instead"."""

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.later_hours import read_later_hours
from tools.understanding.plans.plans import PLANNING, read_plan

_CUT = (
    r"(?:^|[,;:.!–—]\s*|\s-\s|\b(?:so|and|but|hence|therefore)\s+)"
    r"(?:(?:so|and|but|then|honestly|please|maybe|perhaps)[\s,]+)*"
)
_ASKS = late(
    rf"{_CUT}(?:(?:can|could|shall|should|may|might|would) (?:we|you|i|it|the plan|my plan|this)"
    r"|is it possible to|would it be possible to|any chance (?:of|we could|you could)|let'?s|please"
    r"|i'd (?:like|rather|prefer) (?:it )?to)"
    r"(?: (?:please|just|maybe|perhaps|rather|simply|only))*"
    r" (?P<wish>(?:the plan |my plan |it )?(?:start|begin|push|move|shift|postpone|put|delay"
    r"|finish|end"
    r"|extend|change|make|set|cut|drop|do|go|plan|replan|have|keep|leave|take)\b[^?]*)\??\s*$"
)
_START_MOVED = late(
    r"\b(?:push|move|shift|postpone|put|delay|change|set)(?: back| out)? (?:the |my |its )?"
    r"(?:start|beginning)(?: date| day)?(?: back| out)? (?:to|until|till|on)\s+"
)


def read_asked_at_the_end(clause: str, context: Context) -> Intent | None:
    """Return the plan that the end of a clause asks for politely, or ``None``.

    Args:
        clause: The words, which no rule understands as a whole.
        context: Holds whether a plan stands.
    """
    if not context.planned:
        return None
    match = next(reversed([*_ASKS.finditer(clause.casefold())]), None)
    if match is None:
        return None
    words = _START_MOVED.sub("start on ", clause[match.start("wish") : match.end("wish")])
    wanted = read_later_hours(words, context) or read_plan(words, context)
    if wanted is None or wanted.kind not in PLANNING:
        return None
    return wanted.model_copy(update={"quote": clause})

"""A figure of the plan that was put wrongly: "I said 8, I meant 6", "8 was a typo, 6 hours".

The wrong figure has to be that of the plan, so that "I meant 3, not 2" of a level moves no plan.
"""

import re

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import Schedule

_UNIT = r"(?:\s*(?:h|hrs?|hours?)\b)?(?:\s*(?:a|per|each|every|/)\s*we?e?k)?"
_SAID = (
    r"(?:i|you) (?:said|typed|wrote|put(?: in)?|told you|asked for|entered|had|have|took|heard"
    r"|wanted)(?: down)?(?: it (?:as|for))?"
)
_WRONG = late(
    rf"\b{_SAID} (?P<a>{COUNT}){_UNIT}(?: there| by mistake| before| but)?"
    rf"|(?:\bthe |^|\b)(?P<b>{COUNT}){_UNIT} (?:was|is|were) (?:just )?(?:a (?:typo|mistake|slip"
    r"|misprint)|wrong|not right|not what i (?:meant|wanted)|nonsense|my mistake)"
    rf"|\b(?:forget|ignore|scrap|drop|scratch|strike|never mind) (?:the"
    rf"|about) (?P<c>{COUNT}){_UNIT}"
    rf"|\b(?:not|instead of|rather than) (?P<d>{COUNT}){_UNIT}"
    rf"|\b(?:i )?(?:can'?t|cannot|won'?t|couldn'?t) (?:do|manage|make|find) (?P<e>{COUNT}){_UNIT}"
    rf"|^(?P<f>{COUNT}){_UNIT}\?\s*(?:no|nope|sorry|wait)\b",
    re.IGNORECASE,
)
_MEANT = late(
    r"(?:^|\b(?:i (?:actually |really )?(?:mean|meant|wanted|want)(?: to (?:say|type|write|put))?"
    r"|it(?:'s| is| should be| should have been| should say)|make (?:it|that)|should be|rather"
    rf"|let'?s (?:say|do)|but)\s+|[\s,;.:–—-]+)(?P<n>{COUNT}){_UNIT}"
    r"(?=\s*(?:[,;.!]|$|is more like it|instead|please|that'?s|then|\band\b))",
    re.IGNORECASE,
)
_CHANGED = late(
    rf"\b(?:change|switch|replace|swap|correct|turn|raise|lower|reduce|cut|move|bring) (?:it "
    rf"|that )?"
    rf"(?:from )?(?:the |my |those )?(?P<old>{COUNT}){_UNIT} (?:down |up )?(?:to|with|by|for|into)"
    rf" (?P<new>{COUNT}){_UNIT}(?: please| pls| instead)*[\s.!]*$",
    re.IGNORECASE,
)
"""One figure in the place of another: "change the 8h to 6h"."""
_LONGEST = 40  # words
_SHORT = 12  # words
_REACH = 16  # characters


def puts_in_place(message: str) -> bool:
    """Whether a message puts one figure in the place of another, and says no more.

    Args:
        message: The message, with plain quotes.
    """
    return _CHANGED.search(message) is not None


def read_misput(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan with the hours that a message puts in the place of wrong ones.

    Where the wrong figure is not that of the plan, it is put to the user; nothing where the message
    names no wrong figure, or no right one.

    Args:
        message: The message, with plain quotes.
        context: Holds the hours a week of the plan.
    """
    of_plan, words = context.shown.kind == "plan", len(message.split())
    asks = message.endswith("?") or (context.expecting is not None and not of_plan)
    if context.weekly is None or words > _LONGEST or asks or find_days(message, context.today):
        return ()
    changed = _CHANGED.search(message)
    if changed is not None:
        return _put_right(message, count(changed["old"]), count(changed["new"]), context, asks=True)
    wrong = _WRONG.search(message)
    # "instead of" stands in any wish.
    if wrong is None or (wrong["d"] and words > _SHORT):
        return ()
    rest = f"{message[: wrong.start()]}, {message[wrong.end() :]}".strip(" ,.;:!–—-")
    at = max(min(wrong.start(), len(rest)), 0)
    meant = next((it for it in _MEANT.finditer(rest) if _near(it, at)), None)
    if meant is None:
        return ()
    figure = count(next(filter(None, wrong.groups())))
    return _put_right(message, figure, count(meant["n"]), context, asks=of_plan)


def _put_right(
    message: str, wrong: float, meant: float, context: Context, *, asks: bool
) -> tuple[Intent, ...]:
    """Return the plan with other hours, to be asked about where the wrong ones are not its own."""
    wanted = plan_intent(message, Schedule(hours_per_week=meant), 0.95)
    if wrong == context.weekly:
        return (wanted,)
    doubt = Intent(kind="clarify", confidence=0.9, quote=message, choices=(wanted,))
    return (doubt,) if asks else ()


def _near(meant: re.Match[str], at: int) -> bool:
    """Whether a figure stands beside the place of the wrong one, or is said to be meant."""
    told = meant[0].casefold().lstrip().startswith("i ")
    return told or abs(meant.start("n") - at) <= _REACH or abs(meant.end("n") - at) <= _REACH

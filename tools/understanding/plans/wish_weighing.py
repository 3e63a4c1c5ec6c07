"""Whether a message is read better as a whole, or by the parts of its wish for the plan."""

import datetime as dt
import re
from collections.abc import Sequence

from tools.late import late
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Intent, IntentKind
from tools.understanding.plans import wish_words as words
from tools.understanding.plans.plan_wish import Wish
from tools.understanding.plans.plans import PLANNING

POLITE = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|please|actually|well|hm+|sorry|then|now)[\s,.:–-]+)*"
    r"(?:(?:can|could|would|will|shall|may|might) (?:you|we)\b"
    r"|(?:is|would|will) it (?:be )?(?:ok|okay|possible|alright)|ok if|can i please)"
)
"""What asks for something to be done, in the form of a question."""
_SUPPOSES = late(r"\?|\b(?:if|would|how|suppose|imagine|look|show|see|could)\b", re.IGNORECASE)
_WEEKLY = late(r"\b(?:week|wk|weekly)\b", re.IGNORECASE)
_NEEDS = late(r"\b(?:i|i'?d|i'?ve|needs?|want|must|have to|got to|should)\b", re.IGNORECASE)
"""What makes a last day one's own wish."""
_OUTSIDE = 0.98
"""The confidence of what is surely out of scope, whatever hours and days are in it."""
_STANDING: frozenset[IntentKind] = frozenset(
    {"evidence", "undo", "redo", "checkin_pause", "checkin_closed"}
)
"""What a message is plainly read as, whatever hours and days are in it."""


def stands(found: Sequence[Intent], wanted: Intent, wish: Wish) -> bool:
    """Whether a message was read as well, or better, without its parts.

    Args:
        found: What it was read as.
        wanted: What its parts come to.
        wish: How they were read.
    """
    planned = [it for it in found if it.kind in PLANNING]
    sure = wish.sure and wish.surely
    elsewhere = not planned and any(_speaks_of_else(it, wanted, sure=sure) for it in found)
    if elsewhere or any(it.kind in _STANDING for it in found):
        return True
    if _asks_otherwise(found, wanted, wish) or any(it.fixed for it in planned):
        return True
    if not wish.sure and any(it.kind == "bad_date" for it in planned):
        return True
    offered = next((it.choices[0] for it in found if it.kind == "clarify"), None)
    if offered is not None and offered.kind == "plan" and _same(offered) == _same(wanted):
        ends = words.DONE.search(wanted.quote) and words.BY_DAY.search(wanted.quote)
        ends = ends and _NEEDS.search(wanted.quote)
        return not (wish.sure and (_only_off(wanted) or (ends and _only_end(wanted))))
    plain = [it for it in planned if it.kind == "plan" and it.confidence >= PLAIN_ENOUGH]
    if any(_same(it) == _same(wanted) for it in plain):
        return True
    return any(not _misread(it, wanted, wish) for it in plain)


def _speaks_of_else(read: Intent, wanted: Intent, *, sure: bool) -> bool:
    """Whether a message plainly speaks of something else, in the words of the plan as well.

    The time that a notice takes, that a deed saved or by which an order is due is none of learning.
    """
    if read.kind == "out_of_scope":
        return read.confidence >= _OUTSIDE
    if read.kind == "mood":
        return _WEEKLY.search(wanted.quote) is None
    if [it.kind for it in read.choices] == ["evidence"]:
        return not (sure and read.kind == "clarify")
    plain = read.kind in {"fact", "evidence"} and read.confidence >= PLAIN_ENOUGH
    return plain and len(read.quote) * 2 >= len(wanted.quote)


def _asks_otherwise(found: Sequence[Intent], wanted: Intent, wish: Wish) -> bool:
    """Whether a message asks what would be, and does not only wish politely."""
    asked = any(it.kind == "what_if" and _SUPPOSES.search(it.quote) for it in found)
    wishes = wish.sure and wish.count > 1 and POLITE.match(wanted.quote.casefold())
    return asked and not wishes


def _misread(plan: Intent, wanted: Intent, wish: Wish) -> bool:
    """Whether a plan that was read from the whole misses what its parts say."""
    if wish.count != 1:
        return True
    misplaced = plan.deadline and not wanted.deadline and (wish.off or wanted.hours_from)
    return wish.sure and bool(wish.surely or misplaced)


def _only_off(wanted: Intent) -> bool:
    """Whether no more than weeks off is wished: told plainly, these are no question."""
    given = (wanted.hours_per_week, wanted.start, wanted.deadline, wanted.hours_from or None)
    return bool(wanted.weeks_off) and given == (None, None, None, None)


def _only_end(wanted: Intent) -> bool:
    """Whether no more than the last day is wished."""
    given = (wanted.hours_per_week, wanted.start, wanted.weeks_off, wanted.hours_from)
    return wanted.deadline is not None and given == (None, None, (), ())


def _same(wanted: Intent) -> object:
    weeks = frozenset(it - dt.timedelta(it.weekday()) for it in wanted.weeks_off)
    return (wanted.hours_per_week, wanted.start, wanted.deadline, weeks, wanted.hours_from)

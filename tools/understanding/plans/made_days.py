"""The days that the plan was just given, put right: days off, the first day, the last one."""

from collections.abc import Sequence

from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.plans.made_told import LONGEST_OFF, Told, away_days, lasting, overlap
from tools.understanding.plans.plan_made_of import plan_of, put
from tools.understanding.plans.plan_pieces import Piece
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import Schedule, all_days, days_heard

_OF_END = late(r"^(?!leave\b).*\b(?:deadline|dates?|end)\b")
_BEGINS = late(r"(?:start|begin|not (?:start|begin|before|until|till))\w*\b")


def put_days_off_right(told: Told) -> Intent | None:
    """Return the plan with more days off, or with others than it was just given.

    Args:
        told: What a message tells of it.
    """
    left = [_longer(it, told.made) for it in told.left]
    left = [_shorter(it, told) for it in left]
    days = _once([it for it in left if it.kind == "days"])
    other = [it for it in left if it.kind != "days"]
    if len(days) != 1 or not all(_goes_with(it, days[0], told) for it in other):
        return None
    first, last = days[0].first, days[0].last
    if first is None or last is None or first < told.context.today:
        return None
    span = all_days(first, last)
    if len(span) > LONGEST_OFF:
        return None
    heard = days_heard(None, None, ((first, last),))
    plan = Intent(kind="plan", confidence=0.95, quote=told.message, heard=heard)
    plan = plan.model_copy(update={"weeks_off": tuple(span)})
    if days[0].more != told.meant:
        return plan if days[0].more else _instead(plan, told)
    return put(plan)


def _once(days: Sequence[Piece]) -> list[Piece]:
    """Return days off that are told twice ("new year's week, 28 Dec to 3 Jan") as told last."""
    if len(days) != 2:  # noqa: PLR2004 - by name and by date
        return list(days)
    named, dated = days
    first, last = dated.first, dated.last
    if first is None or last is None or not overlap(named.first, named.last, (first, last)):
        return list(days)
    return [dated._replace(more=named.more or dated.more, led=named.led or dated.led)]


def _instead(plan: Intent, told: Told) -> Intent:
    kept = sorted({*plan.weeks_off, *(set(told.context.off) - set(told.made.weeks_off))})
    return plan.model_copy(update={"weeks_off": tuple(kept), "without": ("weeks_off",)})


def _longer(piece: Piece, made: Intent) -> Piece:
    """Return as days what makes the days off begin sooner or last longer."""
    first, last = min(made.weeks_off), max(made.weeks_off)
    until = lasting(piece.words.casefold(), first)
    if until is not None and piece.kind in {"unread", "reason"}:
        return piece._replace(kind="days", first=first, last=until)
    if piece.kind == "start" and piece.first is not None and piece.first < first:
        return piece._replace(kind="days", first=piece.first, last=last, led=False)
    return piece


def _shorter(piece: Piece, told: Told) -> Piece:
    """Return as days what makes the days off end sooner: "I'm only away until the 12th"."""
    first, last = min(told.made.weeks_off), max(told.made.weeks_off)
    ends = piece.kind == "end" and piece.last is not None and first <= piece.last < last
    if not ends or not told.is_away():
        return piece
    return piece._replace(kind="days", first=first)


def _goes_with(piece: Piece, days: Piece, told: Told) -> bool:
    """Whether a piece only tells more of the days off: where one is, or until when."""
    if days.first is None or days.last is None:
        return False
    if piece.kind == "end":
        return piece.last is not None and days.first <= piece.last <= days.last
    away = away_days(piece, told.context.today) if piece.kind == "unread" else None
    return away is not None and overlap(*away, (days.first, days.last))


def put_plan_right(told: Told) -> Intent | None:
    """Return the plan that begins or ends on another day, or has other hours.

    Args:
        told: What a message tells of it.
    """
    days = [it for it in told.left if it.kind in {"days", "start"} and it.first]
    unread = [it for it in told.left if it.kind == "unread"]
    if not all(_is_before(it, days, told) for it in unread):
        return None
    told = told._replace(left=tuple(it for it in told.left if it.kind != "unread"))
    if told.made.start and not told.made.deadline:
        return _start(told)
    return _whole(told)


def _is_before(piece: Piece, days: Sequence[Piece], told: Told) -> bool:
    """Whether a piece tells where one is until the day that the plan is to begin on."""
    away = away_days(piece, told.context.today)
    start = days[0].first if len(days) == 1 else None
    return away is not None and start is not None and away[1] < start


def _start(told: Told) -> Intent | None:
    """Return the plan that begins on another day."""
    days = [it for it in told.left if it.kind in {"days", "start"}]
    start = days[0].first if len(days) == len(told.left) == 1 else None
    if start is None or start < told.context.today or told.is_away():
        return None
    schedule = Schedule(start=start, heard=days_heard(start, None, ()))
    plan = plan_intent(told.message, schedule, 0.95)
    sure = start != told.made.start and (told.meant or days[0].kind == "start")
    return plan if sure else put(plan)


def _whole(told: Told) -> Intent | None:
    """Return the plan with other hours, another last or first day, or without a last one.

    What is no plainer than that it is put right, other readers know better.
    """
    kinds = {it.kind for it in told.left}
    begins = any(it.kind == "start" and _BEGINS.match(it.words.casefold()) for it in told.left)
    plainly = told.meant or "no_end" in kinds or begins
    busy = told.is_away() and kinds & {"start", "days"}
    if told.made.hours_per_week is None or not told.left or not plainly or busy:
        return None
    apart = "start" in kinds and len(told.left) > 1
    no_day = "days" in kinds and told.made.deadline is None
    if apart or no_day or not all(_drops_end(it, told) for it in told.left):
        return None
    return plan_of(told.message, told.left, None, None, told.context)


def _drops_end(piece: Piece, told: Told) -> bool:
    """Whether a piece that says that there is no last day is of the one that the plan has."""
    said = piece.words.casefold()
    return piece.kind != "no_end" or bool(told.context.until and _OF_END.search(said))

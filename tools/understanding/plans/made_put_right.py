"""What is said of the plan that was just made: other days or hours, more of the same, or none.

What it is for follows from what was made: a figure after other hours from a day on is of these, a
day after days off one more of them or the one that was meant, "put it back in" a skill that was
left out. A message has to be read to its last piece; a reason may stand beside.
"""

from typing import Final

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.days import Span
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.made_days import put_days_off_right, put_plan_right
from tools.understanding.plans.made_hours import put_hours_right
from tools.understanding.plans.made_skills import read_skills_of_made
from tools.understanding.plans.made_told import Told, overlap, says_when
from tools.understanding.plans.plan_pieces import Piece, Reference, pieces_of
from tools.vocabulary import Vocabulary

_LONGEST = 30
_LED: Final = (
    r"^(?:(?:no|nope|nah|oh|oops|sorry|wait|actually|ok(?:ay)?|right|hm+|well|er+m*|ah|argh|hang on"
    r"|hold on|on second thoughts?|i(?:'ve| have)? changed my mind|please|can you|just|let'?s|you"
    r" know what)[\s,.!–—-]+)*"
)
_TAKES_BACK = late(
    rf"{_LED}(?:never ?mind|(?:scrap|scratch|cancel|forget|undo|bin|ditch|ignore|strike|never ?mind"
    r"|take back) (?:that|it|this|the (?:week|days?|time) off))(?: (?:again|please|then|one"
    r"|after all))*"
    r"(?:[\s.!]*$|[,;.!–—-]+\s*(?P<why>.+)$)"
)
_WORKS = late(
    rf"{_LED}(?:(?:i'?m|i am|i'?ll be|we'?re) (?:working|studying|learning|in|here|there|home"
    rf"|around)"
    r"|i(?:'ll| will| can| might as well) (?:work|study|learn|do it))(?: (?:through|that week"
    r"|then|after"
    r" all|anyway|as usual|over (?:christmas|xmas)|at home|it))+[\s.!]*$"
    rf"|{_LED}(?:no (?:week|days?|time) off|(?:the|our|my) (?:trip|holiday|week off|break)(?: is"
    rf"| has been"
    r"| got| was)+ (?:off|cancell?ed|called off))(?: after all| then)?[\s.!]*$"
)
"""What says that there is time after all in the days that were taken off."""
_NOT_OFF = late(
    r"^(?!.*\b(?:also|too|as well|and)\b).*?(?:\b(?:don'?t|do not|won'?t|no longer|needn'?t"
    r"|didn'?t)(?: (?:actually|really|even))? (?:need|want|have|get|take)\b[^.?!;]{0,40}?"
    r"\b(?:off|free|holidays?|break)\b"
    r"|\b(?:put|give|add|bring|get|have|take) (?:me )?(?:the|that|those|this|my)"
    r" (?:week|days?|time)"
    r" back\b(?! (?:a|one|two|\d)))"
)
"""What gives days back that were taken off: "I don't need christmas off"."""
_AT_HAND = late(
    r"\b(?:work(?:ing)?|stud(?:y|ying)|learn(?:ing)?|on call|on shift|on duty|at home|home|here"
    r"|there|free|available|around|time|cancel\w*|called off|can do|not going|staying|stay|alone"
    r"|have to be in)\b"
)
_AWAY = late(r"\b(?:off|away|abroad|travel\w*|no time|busy|nothing|can'?t|cannot)\b|\?")
_THERE = late(
    r"\b(?:not|isn'?t|open|work(?:ing)?|in|around|there|available|fine|on again|no longer|off the"
    r" table|can'?t|cannot|won'?t|wrong|no good|impossible|too (?:early|soon|late)|is|are|full"
    r"|busy|packed"
    r"|booked|exams?)\b"
)
"""What says of days that were told that they are not so."""
_TOO_MUCH = late(
    rf"(?:even |still )?(?P<n>{COUNT})(?: ?h(?:ou)?rs?| ?h)?(?: a week)?(?:'s| is| was| would be"
    rf"| are)"
    r" (?!fine|ok|good|enough|plenty|my\b|the\b|what\b)[a-z' ]{3,40}"
    rf"|not (?P<m>{COUNT})(?: ?h(?:ou)?rs?| ?h)?",
)
"""What says of hours that they are not the right ones: "6 is pushing it"."""
_STAYS = late(
    r"\b(?:stays?|remains?|keeps?|is|can (?:stay|remain)|should (?:stay|remain))"
    rf" (?:(?:at|on|with|still|the) )*(?:(?P<n>{COUNT})(?: ?h(?:ou)?rs?| ?h)?(?: a week)?|(?:same"
    r"|as (?:it )?(?:is|was|before)|normal|usual|unchanged|untouched))$"
)
"""What says of some of the plan that its hours stay: "January stays at 8"."""
_COST = late(
    rf"{_LED}(?:(?:so|and|but|what|how much|how bad(?:ly)?)[\s,]+)*(?:did|does|has|will|would)"
    r" (?:that|this|it)(?: (?:really|now))* (?:cost(?: me)?|lose me|set me back|slow me down|push"
    r" (?:it|things|me) back|change|delay|mean)\b(?!.*\bif\b)[^,.;]{0,40}\?*$"
)


def read_made_put_right(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message wants otherwise of the plan that the turn before made, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds that plan, and what it keeps to.
    """
    made, said = context.shown.made, message.strip().casefold()
    busy = context.expecting is not None or context.shown.level is not None
    if made is None or busy or not context.planned or len(message.split()) > _LONGEST:
        return ()
    changed = made.hours_per_week is None
    if changed and _COST.match(said):
        return (Intent(kind="plan_changes", confidence=0.95, quote=message),)
    if made.skip:
        return read_skills_of_made(message, made, vocabulary, context)
    if said.endswith("?") or vocabulary.find(message):
        return ()
    if changed and (_takes_back(said, made, context) or _has_time(said, made, context)):
        return (Intent(kind="undo", confidence=0.95, quote=message),)
    wanted = _wanted(message, made, context)
    return () if wanted is None else (wanted,)


def _takes_back(said: str, made: Intent, context: Context) -> bool:
    match = _TAKES_BACK.match(said)
    if match is None:
        return False
    why = match["why"] or ""
    pieces = pieces_of(why, Reference(context.today))
    pieces = tuple(it for it in pieces if not _is_weekly(it, context))
    told = {
        it.kind for it in pieces if it.kind != "unread" or not _is_there(it.words, made, context)
    }
    return told <= {"reason", "yes", "no"}


def _is_weekly(piece: Piece, context: Context) -> bool:
    """Whether a piece is the hours of the plan, which are to stay: "keep the 8"."""
    match = _FIGURE.fullmatch(piece.words.casefold())
    return match is not None and count(match["n"]) == context.weekly


_FIGURE = late(rf"(?:the )?(?P<n>{COUNT})(?: ?h(?:ou)?rs?| ?h)?(?: a week)?")


def _has_time(said: str, made: Intent, context: Context) -> bool:
    """Whether there is time after all in the days that were taken off."""
    if not made.weeks_off:
        return False
    if _WORKS.match(said) or _NOT_OFF.search(said):
        return True
    return "after all" in said and _is_there(said, made, context)


def _is_there(said: str, made: Intent, context: Context) -> bool:
    """Whether words say that somebody learns or is at hand on the days that were taken off."""
    if not made.weeks_off or _AWAY.search(said) or not _AT_HAND.search(said):
        return False
    span = min(made.weeks_off), max(made.weeks_off)
    return all(overlap(it.first, it.last, span) for it in find_days(said, context.today))


def _wanted(message: str, made: Intent, context: Context) -> Intent | None:
    """Return the plan with what was made put right, by what of it was made."""
    span = _span(made)
    pieces = pieces_of(message, Reference(context.today, span[1] if span else context.until, span))
    said = [it for it in pieces if it.kind not in {"reason", "yes", "no"} or says_when(it)]
    given = frozenset(it.hours_per_week for it in made.hours_from) | {made.hours_per_week or 0}
    left = tuple(it for it in said if not _denies(it, span, given, context))
    meant = len(left) < len(said) or any(it.kind == "no" or it.led for it in pieces)
    told = Told(message, pieces, left, made, context, meant)
    if made.hours_from:
        return put_hours_right(told)
    return put_days_off_right(told) if made.weeks_off else put_plan_right(told)


def _span(made: Intent) -> Span | None:
    """Return the days that were given to the plan, which "the week after" comes after."""
    if made.weeks_off:
        return min(made.weeks_off), max(made.weeks_off)
    day = made.hours_from[0].start if made.hours_from else made.start or made.deadline
    return (day, day) if day else None


def _denies(piece: Piece, span: Span | None, given: frozenset[float], context: Context) -> bool:
    """Whether a piece says of the days or hours that were given that it is not these."""
    said = piece.words.casefold()
    figure = _TOO_MUCH.fullmatch(said)
    if figure is not None:
        return count(figure["n"] or figure["m"]) in given
    stays = _STAYS.search(said)
    if stays is not None and span is not None:
        found = find_days(said, context.today)
        same = stays["n"] is None or count(stays["n"]) == context.weekly
        return same and all(overlap(it.first, it.last, span) for it in found)
    if piece.kind != "unread" or span is None or not _THERE.search(said):
        return False
    found = find_days(said, context.today)
    if not found:
        return any(f"{span[0].day:d}{nth}" in said for nth in ("st", "nd", "rd", "th"))
    return len(found) == 1 and overlap(found[0].first, found[0].last, span)

"""The plan's last day put right just after it was made: "not June, July", "I meant 31 July".

What is put in the place of a day that is not the plan's is asked back.
"""

import datetime as dt

from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import Schedule
from tools.wording import day_text

_LED = (
    r"(?:(?:no|nope|wait|sorry|oops|whoops|hang on|hold on|hm+|actually|ah|oh|well|my (?:bad"
    r"|mistake)|typo|correction|(?:scrap|scratch|forget) that|that'?s (?:wrong|not right)"
    r"|wrong (?:month|day|date|year)|(?:i|my finger\w*) (?:hit|pressed|sent|typed|clicked|slipped)"
    r"(?: [a-z]+){0,5}|too (?:soon|fast|quick\w*))[\s,.;:!–—-]+)*"
)
_SHOULD = (
    r"(?:(?:(?:it|that|this|the (?:deadline|end|date|last (?:day|one)))\s+)?(?:(?:should|must)"
    r"(?:'?ve| have| of|a)? (?:be(?:en)?|read|said|say)|(?:was|is) (?:meant|supposed) to (?:be"
    r"|say|read))"
    r"|i (?:wanted|meant) to (?:say|write|type|put))"
)
_SAYS = (
    r"(?:(?:but|rather|it'?s|it is|it should be|that should be|should be|make (?:it|that)|i meant?"
    r"(?: to (?:say|type|write))?|i said|let'?s say|until|till|by)\s+)*"
)
_DAY = r"[\w.,' -]{3,32}?"
_PUT_RIGHT = (
    late(
        rf"^{_LED}not (?:until |by )?(?P<wrong>{_DAY})(?:[,;.–—]\s*|\s+(?=but\b)){_SAYS}"
        rf"(?P<meant>{_DAY})[\s.!]*$"
    ),
    late(
        rf"^{_LED}{_SAYS}(?P<meant>{_DAY}),? (?:and )?(?:not|instead of|rather than) (?:until "
        rf"|by )?"
        rf"(?P<wrong>{_DAY})[\s.!]*$"
    ),
    late(
        rf"^{_LED}(?:i meant?(?: to (?:say|type))?|{_SHOULD}) "
        rf"(?:until |by )?(?P<meant>{_DAY})[\s.!]*$"
    ),
    late(rf"^{_LED}(?P<meant>{_DAY}),? (?:i meant?|i mean|sorry)[\s.!]*$"),
    late(
        rf"^(?:(?:sorry|oops|ah|oh|no)[\s,]+)*wrong (?:month|day|date|year)[\s,.;:!–—-]+{_SAYS}"
        rf"(?P<meant>{_DAY})[\s.!]*$"
    ),
)


def read_day_put_right(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan with the last day that a message puts in the place of another.

    Args:
        message: The message, with plain quotes.
        context: Holds the last day of the plan, and whether the plan was just shown.
    """
    if not context.planned:
        return ()
    said = message.strip().casefold()
    for pattern in _PUT_RIGHT:
        match = pattern.match(said)
        day = _day(match["meant"], context) if match else None
        if match is None or day is None:
            continue
        wrong = match.groupdict().get("wrong")
        denied = _day(wrong, context) if wrong else None
        if wrong and denied is None:
            continue
        if context.shown.kind != "plan" and wrong is None:
            return ()
        return (_wanted(message, day, denied, context),)
    return ()


def _wanted(message: str, day: dt.date, denied: dt.date | None, context: Context) -> Intent:
    """Return the plan until a day, or the question whether that is meant."""
    schedule = Schedule(deadline=day, heard=(f"until {day_text(day)}",))
    wanted = plan_intent(message, schedule, 0.95)
    until = context.until
    same = denied is None or (until is not None and denied.month == until.month)
    if same and until is not None and context.shown.kind == "plan":
        return wanted
    return Intent(kind="clarify", confidence=0.9, quote=message, choices=(wanted,))


def _day(words: str, context: Context) -> dt.date | None:
    """Return the last day of the days that words are, and nothing besides."""
    said = f"until {words.strip(' ,.;')}"
    found = find_days(said, context.today)
    if len(found) != 1 or found[0].end < len(said) or found[0].start > len("until the "):
        return None
    return found[0].last

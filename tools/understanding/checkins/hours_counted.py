"""Whether hours that were told are counted: "did the 4 h get counted?"."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare

_AMOUNT = (
    r"(?:(?:those|these|the|my|all|that|it|they"
    r"|this)\b ?)*(?:\d+(?:[.,]\d+)? ?)?(?:h\b|hrs?\b|hours?\b|time\b)?"
)
_COUNTED = (
    r"(?:counted|count|logged|recorded|registered|noted(?: down)?|taken(?: down)?|added|entered"
    r"|booked)"
)
_ASKS = late(
    r"^(?:(?:and|so|ok(?:ay)?|but|well|oh|hey|wait|also|please|can you|could you|show|tell|me|check"
    r"|see|if|whether)[\s,]+)*"
    rf"(?:(?:did|have|has|are|were|is|was) (?:you |we )?{_AMOUNT}(?: (?:on|of|for"
    rf"|in) [\w.+# -]{{2,30}})?"
    rf" ?(?:get |got |been |now |all |already |actually |really |also )*{_COUNTED}\b"
    rf"|(?:did|have) you (?:\w+ )?{_COUNTED} {_AMOUNT}"
    rf"|(?:do|does|will) {_AMOUNT} ?{_COUNTED}\b(?! as\b))"
    r"(?: (?:the|my|those|these|that|them|it|hours?|time|in|now|too|already|or not|somewhere|yet"
    r"|properly|on|of|for|[A-Z][\w.+#-]*))*$",
    re.IGNORECASE,
)
_OF_TIME = late(r"\b(?:h|hrs?|hours?|time)\b|\d ?h\b", re.IGNORECASE)


def read_hours_counted(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question whether hours are counted, which the last check-in or this one tells.

    Args:
        message: The message, with plain quotes.
        context: Says whether there is a plan, and what is told at the open check-in.
    """
    said = bare(message)
    of_time = _OF_TIME.search(said) or context.shown.closed or context.told
    waits = context.expecting in {"checkin", "assessment", "evidence"} and not context.told
    if not _ASKS.match(said) or not of_time or waits:
        return ()
    return (
        Intent(
            kind="past_weeks",
            confidence=0.985,
            quote=message,
            text="hours",
            subject="counted",
            piece=1,
        ),
    )

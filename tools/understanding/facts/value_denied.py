"""A fact that is said not to be what it was: "my notice isn't 2 months anymore, it's 6 weeks"."""

import re
from typing import Final

from tools.late import late
from tools.telling.told import NOTICE, PAY, PLACE
from tools.understanding.facts.fact_corrected import fits, told_as
from tools.understanding.intent import Context, Intent

_NOT: Final = r"(?: is| was|'s)? ?(?:n[o']?t|not|no longer)"
_DENIED: Final = late(
    r"^(?:(?:no|oh|wait|sorry|actually|btw|by the way|and|but|also|please note|hm+)[\s,:]+)*(?:"
    rf"(?P<notice>my notice(?: period)?){_NOT}"
    rf"|(?P<pay>my (?:pay|salary|wage)s?{_NOT}|i (?:do ?n[o']?t|no longer) (?:earn|make|get))"
    r"|(?P<place>i (?:do ?n[o']?t|no longer) live))"
    r" (?P<old>[^,;.!?]{1,30}(?:[.,]\d{3})?[^,;.!?]{0,20}?)"
    r"(?: any ?(?:more|longer))?[\s]*(?:[,;.–—-]+|but)\s+"
    r"(?:(?:but|it|it'?s|that|they|we|i|is|was|are|has|have|had|been|got|now|rather|actually|only"
    r"|just|about|changed|raised|cut|put|set|moved|went|made|earn|live|in|to|up|down|me|my|since"
    r" then)\s+)*(?P<new>[^\s,;!?][^;!?]*?)"
    r"(?:,? (?:since|from|as of|now|by now|these days)\b[^;!?]{0,30})?[\s.!]*$",
    re.IGNORECASE,
)
_SUBJECTS: Final = {"notice": NOTICE, "pay": PAY, "place": PLACE}
_BUSY: Final = frozenset({"checkin", "assessment"})


def read_value_denied(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the fact that a sentence denies in what it was, with what it says that it is.

    Args:
        message: The sentence, with plain quotes.
        context: Holds the facts that are held, and what was asked.
    """
    match = _DENIED.match(message)
    if match is None or context.expecting in _BUSY:
        return ()
    subject = next(it for name, it in _SUBJECTS.items() if match[name])
    held = any(it.subject == subject for it in context.facts)
    new = match["new"].strip(" .")
    return told_as(message, subject, new, context) if held and fits(subject, new) else ()

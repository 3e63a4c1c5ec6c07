"""The wish to hold the weekly check-in."""

import re

from tools.late import late
from tools.understanding.questions.only_words import only, words

_CUE = late(
    r"\bcheck(?:ing)?[- ]?ins?\b|\bweekly (?:chat|review|meeting|call|thing|session|talk"
    r"|catch[- ]?up|round)\b|\b(?:our|my|the|for|a|usual|regular) catch[- ]?up\b",
    re.IGNORECASE,
)
_AROUND = words("""
    aren't begin brief continue due finish haven't hold late little missed open over overdue
    regular resume run short start usual wee week's weekly
""")
_NOT_NOW = late(
    r"\b(?:not|no|don'?t|never|later|skip|had|did|was|were|yesterday|last time|when(?! you)|if"
    r"|what|why|how|who|after)\b",
    re.IGNORECASE,
)
_PLAINLY = late(
    r"^(?:(?:let'?s|let us|start|do|begin|run|hold|open|resume|continue|have|it'?s|time for"
    r"|ready for"
    r"|i'?m ready for|i want to do|go on with|finish|proceed with|can we do|shall we do)\s+)*"
    r"(?:(?:the|my|our|a|this|last|week'?s|weekly|next)\s+)*"
    r"(?:check(?:ing)?[- ]?in|(?:weekly |week |week'?s )?(?:review|retro|debrief)|weekly "
    r"meeting"
    r"|check-?ins?)"
    r"(?:\s+(?:now|please|kindly|again|time|for this week|today|with me|then))*$"
    r"|^(?:right|ok(?:ay)?|so)?[, ]*(?:let'?s|time (?:to|for)|shall we|can we)? ?(?:do |have "
    r"|hold |start )?"
    r"(?:our|my|the|this week'?s) (?:weekly )?(?:weekly|usual|regular) (?:thing|meeting|chat"
    r"|catch[- ]?up|call"
    r"|session|talk|round)$",
    re.IGNORECASE,
)
_THE_WEEK = late(
    r"^(?:(?:it'?s|the|so|ok(?:ay)?|right|well|now|another|week'?s|week|is|over|done|time|to|let'?s"
    r"|can|could|shall|should|we|i'd|i|like|want|ready|please|then)[\s,]+)*"
    r"(?:go (?:through|over)|look back (?:at|on)|review|talk (?:through|about)|recap|wrap up|close"
    r"|catch up (?:on|about)|reflect on) (?:how )?"
    r"(?:(?:my|the|this|our) (?:last |past )?|last )week(?:'s work)?(?: went| has gone| was)?"
    r"(?:[\s,]+(?:please|kindly|then|now|together|again|i think))*$"
    r"|^it'?s that time of (?:the )?week(?: "
    r"again)?$",
    re.IGNORECASE,
)


_GOES_ON = late(
    r"^(?:(?:so|and|but|ok(?:ay)?|wait|hey|hm+|now)[\s,]+)*(?:what(?:'s| is| was)? (?:happened"
    r"|about|become|became|up|going on) (?:to|with|of)? ?(?:the|my|our) check-?in"
    r"|where (?:were we|did we (?:stop|leave off|get to)) (?:in|with|at) (?:the|my|our) check-?in"
    r"|(?:(?:can|could|shall) we |let'?s )?(?:(?:go )?back to|get back to|return to|finish|pick up"
    r"|carry on with) (?:the|my|our|that) check-?in)"
    r"(?:[\s,;.?–-]+(?:we were (?:in the middle of (?:it|that)|not (?:done|finished))"
    r"|it (?:isn'?t|wasn'?t) (?:done|finished)|then|now|please))*$",
    re.IGNORECASE,
)
"""That a check-in which was left is to go on."""


def asks_for_checkin(said: str) -> bool:
    """Whether words ask for the check-in.

    Args:
        said: The words, without their closing marks.
    """
    if _PLAINLY.match(said) or _THE_WEEK.match(said) or _GOES_ON.match(said.rstrip(" ?")):
        return True
    cue = _CUE.search(said)
    if cue is None or _NOT_NOW.search(said):
        return False
    return only(f"{said[: cue.start()]} {said[cue.end() :]}", _AROUND)

"""Days of the week on which nothing is ever learned: "Wednesdays never work for me".

A plan goes by the week, so it needs no change; nothing of it is to be kept of the user either.
"""

from tools.late import late

_DAYS = (
    r"(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|week ?ends?|weekdays|week ?nights"
    r"|evenings|mornings|afternoons|lunch ?times|(?:a|any|every) (?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day)(?: (?:evenings?|mornings?|nights?|afternoons?))?)"
)
_LISTED = rf"(?:(?:the|my) )?{_DAYS}(?:(?:,| and| or)+ {_DAYS})*"
_LED = (
    r"^\W*(?:(?:and|so|but|oh|well|ok(?:ay)?|also|btw|by the way|sorry|please|actually|just so you"
    r" know|note that|fyi)[\s,:–-]+)*"
)
_NO = r"(?:never|not|no|don'?t|do not|can'?t|cannot|can not|won'?t|will not|aren'?t|isn'?t)"
_END = (
    r"(?:(?:\s+(?:either|too|as well|any ?more|please|then|though|for me|for now|now))*\W*$|,"
    r"|\s(?:for|because|as|since|cos|cause|please|at all|ever|i|we|[–-])\b.*$"
    r"|\s*[:;(–-].*$)"
)
_WORKS = r"(?:work|suit|fit|go|happen|possible|free|available|good|an option|a good (?:day|time))"
_NEVER = late(
    rf"{_LED}(?:(?:on|at|in) )?{_LISTED} (?:(?:are|is|really|just|always|usually|mostly|simply) )*"
    rf"(?:(?:{_NO} (?:(?:really|ever|going to) )*{_WORKS})|(?:impossible|bad|out|tricky"
    r"|difficult|hard"
    r"|hopeless|full|taken|busy|blocked|off limits|no[- ]go|a no[- ]go|no good|off)|i"
    rf" (?:\w+ )?{_NO}"
    rf"(?: (?:learn|study|work|do (?:anything|it|this)|have (?:any )?time|be))*){_END}"
    rf"|{_LED}i(?:'m| am)? (?:(?:really|just|simply) )*{_NO}(?: (?:ever|really|any))*(?:"
    r" (?:have|get|do"
    r"|find|make|study|learn|work|any|time|anything|it|this|free|available|around|able to|to"
    rf"|manage))*(?: (?:on|at|in|over|during))? {_LISTED}{_END}"
    rf"|{_LED}(?:no|not|never|nothing|without)(?: (?:study\w*|learning|work\w*|time))?"
    rf"(?: (?:on|at|in|over|during))? {_LISTED}{_END}"
)
_JOB = late(rf"\bi (?:really )?{_NO} (?:ever )?work (?:on |at )?(?:the )?(?:weekends?|nights?)\b")
"""What says when one can't be at work, rather than learn."""


def never_on(said: str) -> bool:
    """Whether words tell the days of the week on which nothing is learned, and no hours.

    Args:
        said: A sentence, with plain quotes and small letters.
    """
    of_a_job = _JOB.search(said) is not None
    return not (of_a_job or any(map(str.isdigit, said))) and _NEVER.match(said) is not None

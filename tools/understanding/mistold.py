"""A figure put right that the question before asked for: "oops it was 5 hours, not 6"."""

import re

from tools.counts import COUNT
from tools.late import late

_TAKES_BACK = (
    r"(?:(?:wait|no|nope|sorry|oops|whoops|hang on|hold on|actually|hm+|ah|oh|my (?:bad|mistake)"
    r"|correction|(?:scratch|scrap|forget) that|not quite|wrong|(?:i got|i had) (?:it|that) wrong"
    r"|that'?s (?:wrong|not right))[,.!\s:–—-]+)"
)
_SAYS = (
    r"(?:(?:it|that|this|(?:the |my )?hours?) (?:was|were|is|should (?:be|have been|say))|i meant?"
    r"|should (?:be|have been)"
    r"(?: to (?:say|type|write))?|(?:can (?:i|you|we) |could (?:i|you|we) |please |let me )?"
    r"(?:make|change|correct|set|put) (?:it|that)(?: to| down as)?)"
)
_DID = r"i (?:did|spent|had)"
_HOURS = rf"{COUNT}(?: ?(?:h|hrs?|hours?|min(?:ute)?s?))?"
_NOT = rf"(?:[,\s]+(?:and )?not {_HOURS})"
_SORRY = (
    r"(?:[,\s]+(?:sorry|actually|instead|rather|my (?:bad|mistake)|i (?:mis\w+|meant)|typo"
    r"|i (?:counted|added up|remembered|typed|read|got) (?:it )?wrong))"
)
_ABOUT = r"(?: ?(?:more like|about|only|just|really|actually|nearer|closer to|around))*"
_MISTOLD = late(
    rf"^(?:{_TAKES_BACK}+(?:{_SAYS}|{_DID})?|{_SAYS}){_ABOUT} ?{_HOURS}{_NOT}{_SORRY}?$"
    rf"|^{_TAKES_BACK}+(?:{_SAYS}|{_DID})?{_ABOUT} ?{_HOURS}{_SORRY}?$"
    rf"|^(?:{_SAYS}{_ABOUT} )?{_HOURS}{_NOT}?{_SORRY}$"
    rf"|^{_HOURS}{_NOT}{_SORRY}?$"
    rf"|^(?:{_TAKES_BACK})*not {_HOURS}[,;\s–—-]+(?:but )?{_HOURS}{_SORRY}?$"
    rf"|^(?:(?:it |that )?should (?:be|have been)|i meant?(?: to (?:say|type|write))?|(?:can"
    rf"|could) (?:i|you|we) (?:please )?(?:make"
    rf"|change"
    rf"|correct) (?:it|that)(?: to)?|(?:change|correct) (?:it|that) to){_ABOUT} {_HOURS}{_NOT}?$",
    re.IGNORECASE,
)


def was_mistold(said: str) -> bool:
    """Whether an answer at a check-in puts the figure before it right, rather than answering.

    Args:
        said: The answer, without its closing marks.
    """
    return _MISTOLD.match(said) is not None

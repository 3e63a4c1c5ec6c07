"""A figure put right that the question before asked for: "oops it was 5 hours, not 6"."""

import re
from collections.abc import Mapping

from tools.counts import COUNT
from tools.effort import QUARTERS
from tools.late import late
from tools.spent_hours import amount_alone
from tools.understanding.phrases import bare

_TAKES_BACK = (
    r"(?:(?:wait|no|nope|sorry|oops|whoops|hang on|hold on|actually|hm+|ah|oh|my (?:bad|mistake)"
    r"|correction|(?:scratch|scrap|forget) that|not quite|wrong|(?:i got|i had) (?:it|that)"
    r" wrong|i was wrong"
    r"|that'?s (?:wrong|not right))[,.!\s:–—-]+)"
)
_SAYS = (
    r"(?:(?:it|that|this|(?:the |my )?hours?) (?:was|were|is|should (?:be|have been|say))|i meant?"
    r"|should (?:be|have been)"
    r"(?: to (?:say|type|write))?|(?:can (?:i|you|we) |could (?:i|you|we) |please |let me )?"
    r"(?:make|change|correct|set|put) (?:it|that)(?: to| down as)?)"
)
_DID = r"i (?:did|spent|had)"
_HOURS = (
    rf"{COUNT}(?: ?(?:h|hrs?|hours?|min(?:ute)?s?))?"
    r"(?: (?:last|this) week| in (?:all|total)| altogether)?"
)
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
    rf"|^(?:{_TAKES_BACK})*{_HOURS} (?:was|is) (?:wrong|too (?:much|many|high|low|little)|a"
    rf" typo)[,;.\s–—-]+"
    rf"(?:{_SAYS}|rather)?{_ABOUT} ?{_HOURS}{_SORRY}?$"
    rf"|^(?:(?:it |that )?should (?:be|have been)|i meant?(?: to (?:say|type|write))?|(?:can"
    rf"|could) (?:i|you|we) (?:please )?(?:make"
    rf"|change"
    rf"|correct) (?:it|that)(?: to)?|(?:change|correct) (?:it|that) to){_ABOUT} {_HOURS}{_NOT}?$",
    re.IGNORECASE,
)


_ALSO = late(r"^(?:(?:and|also|but|oh|ps|btw|by the way)\b[\s,.:]*)+", re.IGNORECASE)
_WRONG_ONE = late(
    rf"\b(?:not|instead of|rather than) {_HOURS}\b|{_HOURS} (?:was|is) (?:wrong|too \w+|a typo)",
    re.IGNORECASE,
)
_ONE = late(rf"{COUNT}(?: ?(?:hours?|hrs?|h|min(?:ute)?s?)\b)?", re.IGNORECASE)
_WHY = late(
    r"[,.;\s–—-]+(?:because |cos |since |as )?(?:sorry,? |oops,? )?(?:i|we)(?:'d|'ve| had| have)?"
    r" (?:(?:totally|completely|just|only) )*(?:forgot(?:ten)?|missed|mis\w+|overlooked|left out"
    r"|(?:did|had)(?:n'?t| not) count(?:ed)?|remembered|mixed|counted)\b[^\d?]*$",
    re.IGNORECASE,
)
"""How the wrong figure came about."""


def hours_put_right(said: str, told: Mapping[str, float]) -> tuple[str, str] | None:
    """Return the skill whose hours are put right, and the words of those that are right.

    The skill is the only one of which the hours that are said to be wrong were told.

    Args:
        said: What puts them right: "oops it was 5 hours, not 6".
        told: The hours that were told, by skill.
    """
    said = _WHY.sub("", _ALSO.sub("", said))
    wrong = _WRONG_ONE.search(said) if was_mistold(bare(said)) else None
    if wrong is None:
        return None
    right = _ONE.findall(f"{said[: wrong.start()]} {said[wrong.end() :]}")
    denied = _ONE.search(wrong[0])
    hours = amount_alone(denied[0].casefold()) if denied else None
    of = [it for it, spent in told.items() if hours is not None and spent * QUARTERS == hours]
    return (of[0], right[0].strip()) if len(of) == 1 and len(right) == 1 else None


def was_mistold(said: str) -> bool:
    """Whether an answer at a check-in puts the figure before it right, rather than answering.

    Args:
        said: The answer, without its closing marks.
    """
    return any(map(_MISTOLD.match, (said, _WHY.sub("", said))))

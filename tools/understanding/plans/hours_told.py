"""Hours that are told and are no budget for learning: spent, saved, had, worked."""

import re

from tools.counts import COUNT
from tools.late import late
from tools.understanding.plans.hours import read_weekly_hours

_SPENT = late(
    r"\b(?:i(?:'ve)?|we) (?:(?!(?:can|could|may|might|will|would|usually"
    r"|normally)\b)\w+ )?(?:spent|did|worked|studied|learned|practi[cs]ed|put|logged"
    r"|invested|trained|read|managed|squeezed|crammed|clocked)\b"
    r"|^(?:(?:only|just|but|so|well|also) )*(?:did|took|finished|spent|put in|studied|logged|worked"
    r"|practi[cs]ed|managed|squeezed|crammed|clocked)\b"
    rf"|\bgot (?:\w+ )?{COUNT} ?(?:h|hrs?|hours?)(?: of \w+)? (?:in|done)(?=\W*$|,)",
    re.IGNORECASE,
)
_EMPLOYED = late(
    rf"\bi(?:'m| am)? (?:\w+ly )?(?:work(?:ing)?|clean(?:ing)?|teach(?:ing)?|nurs(?:e|ing)"
    rf"|cook(?:ing)?|bak(?:e|ing)|serv(?:e|ing)|deliver(?:ing)?|babysit(?:ting)?|tutor(?:ing)?"
    rf"|guard(?:ing)?|weld(?:ing)?|volunteer(?:ing)?|car(?:e|ing) for [\w ]{{2,20}})"
    rf"(?: about| around| for| some)? {COUNT}"
    rf"|\b{COUNT} ?(?:h|hrs?|hours?)(?: (?:a|per|each|every) (?:day|week))? (?:at|for|on|in)"
    r" (?:work|(?:my|the|our) (?:day )?(?:job|office|clinic|hospital|ward|shop|restaurant|school"
    r"|company|employer))\b",
    re.IGNORECASE,
)
_OF_WORK = late(
    rf"^(?:(?:here|there|well|and|but|in my [\w ]{{3,20}}|at [\w ]{{3,20}}),? )*(?:we|they|people"
    rf"|(?:most|some) (?:people|teachers|nurses)) (?:all |\w+ly )?work {COUNT}"
    rf"|\b(?:be|am|'m|was) (?:in|at) work (?:for |about |some |around )*{COUNT}"
    rf"|\b(?:my|the|our|this) (?:\w+ )?(?:contract|job|post|employment|working week|work week"
    rf"|shifts?|work) (?:is|are|has|have|says|runs|means|takes|comes to)(?: me)?(?: about"
    rf"| around| for"
    rf"| only)* {COUNT}",
    re.IGNORECASE,
)
_LIVED = late(
    rf"\b(?:slept|sleep|been sleeping|got|had|only) (?:\w+ ){{0,2}}?{COUNT} ?(?:h|hrs?|hours?)"
    rf" (?:of )?(?:sleep|rest)\b|\b(?:slept|sleep(?:ing)?|commut\w+|drive|drove|driving|waited"
    rf"|waiting"
    rf"|queued|travell?ed|cried|awake|up for)\b[^.;,]{{0,20}}?\b{COUNT} ?(?:h|hrs?|hours?)\b",
    re.IGNORECASE,
)
_NOT_MEANT = late(
    rf"\b{COUNT} ?(?:h|hrs?|hours?) (?:sounds?|seems?|looks?|feels?)\b"
    r"(?! (?:fine|good|ok(?:ay)?|right|great|doable|about right|perfect|realistic))|"
    rf"\b(?:was|were|been|had been) (?:hoping|aiming|going|wishing|planning) (?:for|on|to \w+)"
    rf" (?:about |around )*{COUNT}"
    rf"|\b(?:they|it|that|this|which) (?:all )?(?:takes?|costs?|eats?|needs?|took) (?:me |us |up )?"
    rf"(?:about |around )?{COUNT}"
    rf"|\b(?:the|my|your) (?:plan|calendar|app|screen) (?:says|said|shows|wants|has|had) {COUNT}"
    rf"|\b(?:the|this|that|an?|my|each) (?:\w+ )?(?:course|class|bootcamp|training|programme"
    rf"|program|module|seminar|workshop)\b[^.;]{{0,40}}? (?:takes|needs|costs|requires|is|lasts"
    rf"|has|wants)"
    rf" (?:about |around |me )*{COUNT}",
    re.IGNORECASE,
)
_IF_OTHERS_DO = late(
    r"\b(?:could|might|would|i'd|can)\b[^.;]*\b(?:if|once|provided(?: that)?|as long as"
    r"|as soon as|in case)\s+(?:they|he|she|(?:my|the|our) (?:\w+ )?(?:boss|manager|lead|head"
    r"|school|company|employer|team|firm|office|clients?|wife|husband|partner|hr|council|hospital"
    r"|ward|board|bank|director|chef|owner|union|agency))\b",
    re.IGNORECASE,
)
_SAVED = late(
    rf"\b(?:sav(?:es?|ed|ing)|frees?|freed|spar(?:es|ed))\b[^.;]{{0,60}}?{COUNT} ?(?:h|hrs?"
    rf"|hours?)\b",
    re.IGNORECASE,
)
_HAD = late(
    r"^(?:(?:before|back then|until now|so far|at first|originally|last \w+|well),? )*"
    r"(?:i|we) (?:only )?(?:used to (?:have|do|spend)|had|(?:was|were) (?:on|at|doing|down for"
    r"|up to|putting in|giving it)) (?:about |around |only |maybe )*"
    rf"(?!an?\b){COUNT}\b(?!.*\bin mind\b)",
    re.IGNORECASE,
)

_TODAY = late(
    r"^(?:(?:and|but|so|i(?:'m| am)?|can|do|there's|there is) )*(?:nothing|none|nowt|no"
    r"|not)\b(?!.*\d)[^,;.]{0,30}"
    r"\b(?:today|tonight|this (?:evening|morning|afternoon))\b[^,;.]{0,20}[\s.!]*$",
    re.IGNORECASE,
)
RELATIVE = late(
    rf"\b(?:add|plus|extra|another)\b[^,.;]*\b(?:h|hours?)\b|{COUNT} (?:more|extra|additional"
    rf"|fewer|less) hours?\b"
    rf"|\b{COUNT} ?(?:h|hrs?|hours?) (?:more|less|fewer)\b(?! than| or less)"
    rf"|\bby {COUNT} ?(?:h|hours?)\b|\b{COUNT} ?(?:h|hours?) off\b",
    re.IGNORECASE,
)
"""More or fewer hours than there are, which no figure follows from."""
_OF_OTHERS = late(
    r"\b(?:their|his|her|its|the \w+'s"
    r"|my (?:boss|team|client|colleague|friend|sister|brother|wife|husband)'s?)"
    r" (?:\w+ )?(?:deadline|end date|start date|holidays?|time off)\b",
    re.IGNORECASE,
)
_MOST_A_WEEK = 40


def spent(clause: str) -> bool:
    """Whether a clause tells of hours that were spent, and not of those that were saved."""
    return _SPENT.search(clause) is not None and _SAVED.search(clause) is None


def employs(clause: str) -> bool:
    """Whether a clause tells how long somebody works, sleeps or is on the way."""
    return bool(_EMPLOYED.search(clause) or _OF_WORK.search(clause) or _LIVED.search(clause))


def hangs_on_others(clause: str) -> bool:
    """Whether there would be hours only if somebody else did something."""
    return _IF_OTHERS_DO.search(clause) is not None


def is_no_budget(clause: str) -> bool:
    """Whether a clause tells of hours that something saves or takes, or that there once were."""
    told = _SAVED.search(clause) or _NOT_MEANT.search(clause)
    return told is not None or once_had(clause)


def once_had(clause: str) -> bool:
    """Whether a clause tells of hours that there once were."""
    return _HAD.match(clause) is not None


def nothing_today(clause: str) -> bool:
    """Whether a clause tells of a day without learning, of which the weeks take no note."""
    return _TODAY.match(clause) is not None


def of_others(clause: str) -> bool:
    """Whether the deadline or the time off that a clause tells of is somebody else's."""
    return _OF_OTHERS.search(clause) is not None


def is_total(words: str, hours: float | None) -> bool:
    """Whether the hours that a question names are those of a whole skill, and no week's.

    Args:
        words: The question.
        hours: They.
    """
    if hours is None or 0 < hours <= _MOST_A_WEEK:
        return False
    return read_weekly_hours(words, loosely=False) is None


_PROMISES = late(
    r"\bi(?:'ll)?(?: \w+)? promise\b(?=.*\bto \w+\b|.*\b(?:next|this) week\b)|\b(?:next"
    r"|this) week\b.*"
    r"\bi(?:'ll)?(?: \w+)? promise\b(?!.*\b(?:a|per|each|every) week\b)",
    re.IGNORECASE,
)
"""What is promised for a week, which a check-in asks for, and is no budget of the plan."""


def promises(clause: str) -> bool:
    """Return whether a clause promises something for a week, as is asked at a check-in.

    Args:
        clause: The words.
    """
    return _PROMISES.search(clause) is not None

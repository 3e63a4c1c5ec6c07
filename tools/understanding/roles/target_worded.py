"""A target that is chosen beside a remark on its hours, or under another word for it.

"Put software engineer as my goal then, 12 hours is nothing": the hours are those of the gap, and
no hours a week.
"""

import re
from collections.abc import Iterator

from tools.counts import COUNT
from tools.late import late
from tools.spelling import Edit, Reworded, reworded
from tools.understanding.intent import Context
from tools.understanding.naming import names_role
from tools.understanding.phrases import without_opening
from tools.understanding.plans.hours import find_hours
from tools.understanding.roles.role_chosen import chosen_plainly, titles_named

_AS_GOAL = late(
    r"\s+(?:(?:down|then|please|now)\s+)*(?:(?:as|for|to be)\s+)?(?:my|the)\s+(?:(?:new|next|real"
    r"|main)\s+)*"
    r"(?:goal|target|aim)(?:\s+role)?\b",
    re.IGNORECASE,
)
_AS_TARGET = late(
    r"\s+(?:(?:then|please|now)\s+)*as\s+(?:an?\s+|my\s+|the\s+)?(?:(?:new|next|real|main)\s+)*"
    r"(?:goal|target|aim)(?:\s+role)?\b",
    re.IGNORECASE,
)
_BEGINS = late(
    r"(?:^|[.;!]\s+)(?:(?:and|so|also|then|yes|yeah|yep|ok(?:ay)?|sure|right|please|well|oh)[\s,]+)*"
    r"(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
"""What stands before a role that a sentence begins with."""
_PUTS = late(
    r"\b(?:put|have|use|mark|take|pick|make|set|write)\s+(?:(?:down|me|an?|the|just)\s+)*$",
    re.IGNORECASE,
)
_OF_THE_GAP = late(
    r"\s*[,;.!–—-]+\s*(?:(?:it'?s|that'?s|its|they'?re|and|as|since|because|cos|with|at|the|those"
    r"|for|only|just"
    rf"|about|like)\s+)*{COUNT}\s*(?:hours?|hrs?|h)\s*(?:(?:is|are|isn'?t|aren'?t|sounds?|seems?"
    rf"|looks?|'s)\s+"
    r"(?:(?:still|really|almost|practically|next to|just|not|that|so|quite|pretty|totally)\s+)*"
    r"(?:nothing|much|bad|a lot|long|easy|doable|fine|ok(?:ay)?|peanuts|manageable|no (?:big"
    r" )?deal|enough|close"
    r"|great|good|all it takes|all that'?s (?:left|missing))|away|to go|off|short|of gap|left"
    r"|more)\s*[.!]*$",
    re.IGNORECASE,
)
_IF_KNOWN = late(
    r"[\s,.;!–—-]+(?:if (?:you|u)(?:'ve| have)?(?: got| have| know| do| cover)? (?:it|that"
    r"|this|one|those)"
    r"(?: one| role| job)?|if (?:it|that|this)(?: one)?(?:'s| is) (?:in|on|among|one of|part of)"
    r" (?:your|the|ur) (?:list|roles?|catalogue|ones|books)"
    r"|(?:is|do|have|did|does|are) (?:it|that|this|that one|(?:you|u))(?: one"
    r"| role)?(?: (?:in|on|among"
    r"|have|got|know|do|cover|one|of|your|ur|the|list|roles?|catalogue|that|it|this|you|u|there"
    r"|also|even|too))+)[\s?.!]*$",
    re.IGNORECASE,
)
"""What only asks whether a role is known, which the reply to it tells anyway."""
_WHICHEVER = late(r"[\s,;–-]+(?:whatever|whichever)\b[^,.;?]*[.!]*$", re.IGNORECASE)
_NO_RANK = late(
    r"^(?:(?:no|oh|wait|sorry|hm+|well)[\s,]+)*not\s+(?:an?\s+|the\s+)?(?:senior|lead|staff|principal)"
    r"(?:\s+(?:one|anything|role))?[\s.,;–-]+(?:just\s+)?(?=\S)",
    re.IGNORECASE,
)
_OR = late(r"\s*,?\s*or\s+(?:maybe\s+|perhaps\s+|an?\s+|even\s+)*", re.IGNORECASE)
_LEADS = late(
    r"(?:(?:either|maybe|perhaps|hm+|well|so|just|an?|i think|i guess|probably|between|oh"
    r"|ok(?:ay)?|make it|the"
    r"|normal|plain|something like)[\s,.]+)*",
    re.IGNORECASE,
)
_UNDECIDED = late(
    r"^(?:(?:well|so|hi|hello|hey|honestly|tbh)[\s,]+)*(?:i(?:'m| am| have|'ve)?\s+)?"
    r"(?:not (?:really )?sure|no (?:real )?(?:idea|clue)|(?:don'?t|do not|dunno)(?: (?:really|even"
    r"|actually))? know|dunno|idk)(?: yet)? what (?:job |role |work |kind of \w+ )?"
    r"(?:i )?(?:really |actually )?(?:want|should|would like|wanna)(?: to (?:do|be|become))?"
    r"(?: (?:next|tbh|honestly|really|yet))*(?P<joint>\s*[,;–—-]*\s+(?:(?:and|but|only|just|except"
    r"|all|that|i(?: just| only)? know|is)\s+)*)(?=(?:i|i'm|my|not|no)\b)",
    re.IGNORECASE,
)
"""What says that somebody does not know what they want, before what they do know of it."""
_TWO = 2


def with_target_words(words: Reworded, context: Context) -> Reworded:
    """Return a message with the choice of a target in plainer words.

    Args:
        words: The message, perhaps in other words already.
        context: Holds the titles of the known roles, and the hours of the plan.
    """
    if context.expecting in {"checkin", "assessment", "evidence"}:
        return words
    for edits in (_goals, _remarks, _known, _either, _undecided):
        again = reworded(words.text, edits(words.text, context))
        places = tuple(words.stretch(it) for it in again.places)
        words = Reworded(again.text, words.said, places)
    return words


def _goals(said: str, context: Context) -> Iterator[Edit]:
    """Yield what puts a role as "my target", where it is put as a goal."""
    if _AS_GOAL.search(said) is None and _AS_TARGET.search(said) is None:
        return
    for it in titles_named(said, context):
        begins, target = _BEGINS.search(said[: it.start]), _AS_TARGET.match(said, it.end)
        if begins is not None and target is not None:
            yield Edit(it.start, it.start, "my target is ")
            yield Edit(*target.span(), "")
            continue
        puts, goal = _PUTS.search(said[: it.start]), _AS_GOAL.match(said, it.end)
        if puts is not None and goal is not None:
            yield Edit(puts.start(), it.start, "make ")
            yield Edit(*goal.span(), " my target")


def _remarks(said: str, context: Context) -> Iterator[Edit]:
    """Yield what leaves out the hours of a gap behind the role that is chosen."""
    match = _OF_THE_GAP.search(said)
    if match is None or chosen_plainly(said[: match.start()], context) is None:
        return
    if len(find_hours(match[0])) == 1:
        yield Edit(*match.span(), "")


def _known(said: str, context: Context) -> Iterator[Edit]:
    """Yield what leaves out the question whether the role before it is known."""
    match = _IF_KNOWN.search(said) if context.target is None else None
    if match is not None and names_role(without_opening(said[: match.start()]), ()):
        yield Edit(*match.span(), "")


def _either(said: str, context: Context) -> Iterator[Edit]:
    """Yield the wish to compare two roles of which one is to be chosen: "A or B, whichever"."""
    named = list(titles_named(said, context))
    if len(named) != _TWO or context.expecting not in {"target", "hours", None}:
        return
    head, tail = _NO_RANK.sub("", said[: named[0].start]), said[named[1].end :]
    joined = _OR.fullmatch(said[named[0].end : named[1].start])
    if joined and _LEADS.fullmatch(head) and (_WHICHEVER.fullmatch(tail) or not tail.strip(" .?!")):
        yield Edit(0, len(said), f"compare {named[0].title} and {named[1].title}")


def _undecided(said: str, _context: Context) -> Iterator[Edit]:
    """Yield what parts what somebody knows of their wish from the rest, which they do not know."""
    match = _UNDECIDED.match(said)
    if match is not None:
        yield Edit(*match.span("joint"), ". ")

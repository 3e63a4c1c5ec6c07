"""What is said whole to the offer to forget something: "yes, erase all of it", "a copy first".

The list of what would go was just shown, so "all of it" is that list, and nothing beyond it.
"""

import re

from tools.late import late
from tools.understanding.checkins.asides import is_aside
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare
from tools.understanding.replies.yes_no import says_yes

_COPIES = late(
    r"\b(?:copy|copies|back ?-?up|back (?:it|that|this|everything|them) up|backed up|export"
    r"|download|save (?:it|everything|all|a copy))\b",
    re.IGNORECASE,
)
_BEFORE_IT = late(r"\b(?:first|before|beforehand|keep|then|decide|case)\b", re.IGNORECASE)
_PARTS = late(r"\s*[.;!,]+\s*|\s+[–—-]+\s+|\s+and\s+(?=i\b)", re.IGNORECASE)
_ALL_OF_IT = late(
    r"(?:(?:ok(?:ay)?|please|just|go on|go ahead|then|and|so)\s+)*(?:erase|wipe|delete|forget"
    r"|remove"
    r"|bin|clear|scrap|get rid of|drop|scrub) (?:all (?:of )?(?:it|that|them|those|this)"
    r"|(?:it|that|them|this) all|the (?:whole )?lot|every(?: single)? (?:bit|one)(?: of (?:it"
    r"|them))?"
    r"|the whole (?:list|thing)|all (?:\d+|the things?)(?: things?)?|it|that|them)"
    r"(?: (?:please|pls|then|now|off|out|for good))*"
    r"|(?:(?:ok(?:ay)?|yes|yeah|right|fine|then|please) )*go (?:on|ahead|for it)|proceed|carry on"
    r"|continue|(?:go (?:on|ahead) and )?(?:delete|erase|forget|wipe|remove)(?: (?:it|that|them))?",
    re.IGNORECASE,
)
_YES = late(r"^\W*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|right)[\s,.!–—-]+(?=\w)", re.IGNORECASE)
_LATER = late(
    r"^\W*(?:(?:no|yes|yeah|but|ok(?:ay)?|hm+|well|please|maybe|i'?ll|let me|let'?s"
    r"|rather)[\s,]+)*(?:(?:do"
    r"|decide|ask"
    r"|remind|think about|sleep on|delete|forget|erase)(?: (?:me|it|that|this))*(?: again)?"
    r" )?(?:later(?: on)?"
    r"|tomorrow|tonight|another (?:time|day)|some other (?:time|day)|next week|not (?:now|yet"
    r"|today)"
    r"|(?:at|on) the weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s.!]*$",
    re.IGNORECASE,
)
_STAYS = late(
    r"^\W*(?:(?:no|ok(?:ay)?|hm+|well|please|then|actually)[\s,]+)*(?:(?:it|that|§) stays"
    r"|(?:keep|leave"
    r"|spare) (?:it|that|§)(?: (?:in|there|alone|be))?)(?:[\s,.;!–—-]+(?:forget (?:that )?i"
    r" (?:asked|said"
    r" (?:it|that|anything))|i changed my mind|please|then|after all|sorry))*[\s.!]*$",
    re.IGNORECASE,
)
_SURE = late(
    r"(?:i(?:'ve| have)? (?:really |just |now )?(?:read|seen|checked|looked at|gone through|know"
    r"|understand|understood|am sure|mean it|don'?t need|do not need|won'?t need|no longer need)"
    r"|i'?m (?:quite |very |absolutely |totally )?(?:sure|certain|positive|fine with (?:it|that))"
    r"|no regrets|no need (?:for|to keep) (?:it|that)|(?:it|that)'?s (?:fine|ok(?:ay)?|final)"
    r"|for good"
    r"|all (?:of (?:it|that|them)|\d+|the things)(?: things?)?|the lot|i(?:'m| am) aware)(?!"
    r" (?:if|what happens))\b[^?]{0,40}",
    re.IGNORECASE,
)
_DENIES = late(
    r"\b(?:not|no|but|except|wait|later|keep|first|only|don'?t (?!need))\b", re.IGNORECASE
)
_NEEDS_NOT = late(r"\b(?:no (?:longer|regrets|need)|don'?t need|do not need|won'?t need)\b")


def read_forgetting_sure(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the agreement that a whole message is, or how a copy is made before; else nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds what would be forgotten.
    """
    offered = context.offered
    if offered is None or offered.kind != "forget":
        return ()
    if is_aside(message) and _COPIES.search(message) and _BEFORE_IT.search(message):
        return (Intent(kind="carrying", confidence=0.95, quote=message),)
    subject = re.compile(rf"\b(?:my )?{re.escape(offered.skill or offered.text)}\b", re.IGNORECASE)
    if _LATER.match(message) or _STAYS.match(subject.sub("§", message)):
        return (Intent(kind="no", confidence=1.0, quote=message),)
    begun = _YES.match(message)
    parts = [bare(it) for it in _PARTS.split(_YES.sub("", message)) if bare(it)]
    named = (offered.skill or "", offered.text, *offered.subjects)
    yes = [says_yes(it, removes=True, named=named) for it in parts]
    # "Ok go" agrees; "go" alone may be the skill.
    goes = {"go"} if begun is not None else set[str]()
    wipes = [it in goes or _ALL_OF_IT.fullmatch(it) is not None for it in parts]
    sure = [_SURE.fullmatch(it) is not None for it in parts]
    agrees = begun is not None or any((*yes, *wipes))
    if not parts or not all(map(any, zip(yes, wipes, sure, strict=True))) or not agrees:
        return ()
    if "?" in message or _DENIES.search(_NEEDS_NOT.sub("", message.casefold())):
        return ()
    agreed = {"kind": "forget_now", "confidence": 1.0, "quote": message}
    return (offered.model_copy(update=agreed),)

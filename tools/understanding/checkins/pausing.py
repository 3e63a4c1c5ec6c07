"""What puts an answer off: "stop, the train is here", "not now", "ask me on Monday"."""

import re

from tools.late import late
from tools.understanding.phrases import bare

_WHEN = (
    r"(?:later(?: on)?|tomorrow(?: \w+)?|tonight|this (?:evening|afternoon|weekend)|(?:some "
    r"|an)?other (?:time|day)"
    r"|another (?:time|day|week)|some (?:other )?time|next (?:time|week|month|\w+day)"
    r"|(?:on )?(?:the )?(?:mon|tues?"
    r"|wednes|thurs?|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|(?:at"
    r"|on) the weekend|in (?:an?|\d+|two|three|a few|some|half an) (?:minutes?|mins?"
    r"|hours?|days?|weeks?|bit|while|sec(?:ond)?s?)|when i\b.*|after\b.*|once i\b.*|not now|then)"
)
_IT = (
    r"(?:it|this|that|these|those|the rest|the (?:check-?in|questions?|assessment|quiz)"
    r"|with (?:it|this|that))"
)
_ROUND = (
    r"(?:[\s,]+(?:please|pls|then|actually|instead|for now|now|here|thanks|thank you|again|sorry"
    r"|ok|okay"
    r"|for today"
    r"|today|first|at (?:\d{1,2}(?::\d\d)?|\w+)(?: ?[ap]m| o'clock)?))*"
)
_LED = (
    r"(?:(?:ok(?:ay)?|whatever|look|alright|oh|well|sorry|please|no|nope|wait|hm+|um+|yes|yeah|but|actually|uh|right"
    r"|kindly|dunno|idk|no idea|no clue|not sure|i don't know|i do not know|can't say|don't know"
    r"|maybe|rather|i'd rather|i would rather|let's|let us|can we|could we|can you|could you"
    r"|would you|may i|can i|we can|i'll|i will"
    r"|i want to|i'd like to|i have to|i need to|just|better|you can|i must|shall we)[\s,]+)*"
)
_LED_IN = (
    r"(?:(?:ok(?:ay)?|sorry|oh|well|hi|hey|hello|please|no|hm+|um+|maybe|actually|but)[\s,.!]+)*"
)
_STOPS = (
    r"(?:that'?s |that is |that was )?enough (?:questions?|of (?:the|these|your|those|this)"
    r" questions?"
    r"|asking|of (?:this|that))|no (?:more|further) (?:questions?|levels|ratings?|of (?:that"
    r"|these|those|them))"
    r"|stop (?:asking|the questions?|with the questions?)(?: me)?(?: (?:things|questions))?"
    rf"|(?:stop|pause|quit|enough|abort|break)(?: {_IT}| there| here| after (?:that|this))?"
    rf"|leave {_IT}(?: (?:there|here|at that))|that'?s me(?: done)?(?: (?:with|for) .+)?"
    r"|(?:cancel|end|drop|forget(?: about)?|scrap|ditch|abandon|quit|leave|never ?mind)"
    r" (?:this|(?:the|this|that)(?: whole)? (?:check-?in|questions?|assessment|quiz))(?: thing)?"
    rf"|(?:do|finish|continue|go on|answer|resume|come back(?: to)?|try(?: me)?(?: again)?|return"
    rf"|get back to|carry on"
    rf"|tell you)(?: {_IT})? {_WHEN}"
    rf"|(?:ask|remind|tell|ping|message|call"
    rf"|ring)(?: me)?(?: (?:about )?{_IT})?(?: again)? (?:again )?{_WHEN}"
    r"|not (?:now|today|tonight|yet|right now|at the moment)|later(?: on)?|tomorrow|another time"
    r"|some other time|next time"
    r"|(?:i )?(?:don't|do not) feel like (?:it|this|that)|no (?:thanks|thank you)"
    r"|rather not(?: say| now)?"
    r"|maybe later|postpone(?: it| this)?|(?:i(?:'ve)? )?(?:have to|gotta|got to"
    r"|need to) (?:go|run|leave|stop)"
    r"|i'm off|i am off|(?:please )?(?:don'?t|do not) (?:bother|worry)"
    r"(?: (?:with|about)(?: that| this| it)?(?: one)?)?"
)
_REMINDS = late(
    r"\b(?:remind|ping|ring|call|message|text|wake|notify|nudge|poke) me\b", re.IGNORECASE
)
_WOULD_LATER = (
    r"(?:(?:can|could|may|shall|should) we|can i|could i|let'?s|let us|(?:is it|would it be)"
    r" (?:ok(?:ay)?|possible|fine|alright)(?: with you)? (?:if|when|to)(?: (?:we|i))?)"
    rf" (?:please |maybe |also )?[a-z]+(?: about)?(?: {_IT})?(?: off| back| in| out| up| down)?"
    rf"(?: (?:to|for|till"
    rf"|until|rather|better|maybe))? (?!then\b)(?:{_WHEN}|the weekend)"
)
"""The wish to have the questions at another time, whatever is done with them then."""
_PUTS_OFF = late(rf"^(?:{_LED}(?:{_STOPS})|{_LED_IN}{_WOULD_LATER}){_ROUND}$", re.IGNORECASE)
_LEAVES = late(
    rf"^{_LED}(?:skip|pass|next(?: one| question| topic)?|leave)(?: {_IT}| one| question| that one"
    rf"| this one)*{_ROUND}$",
    re.IGNORECASE,
)
_HEAD = late(
    r"\s*(?:[,;.!?…\n]+|\s[–—-]+\s|\s(?:because|since|as i|cos|but)\s"
    r"|\sand\s(?=(?:show|tell|give|let's|list|what|how)\b))\s*",
    re.IGNORECASE,
)
_ENDS_HERE = late(
    r"^(?:(?:and|but|so|then|ok(?:ay)?|please|sorry|now)[\s,]+)*(?:(?:can|could|shall) (?:we|i)"
    r"|let'?s|i want to|i'?d like to|we can)? ?(?:please )?(?:(?:wrap|finish|end)"
    r" (?:(?:it|this|that) )?(?:up|here|there)"
    r"|(?:stop|pause)(?: (?:here|there|it|this|now))?"
    r"|call it a (?:day|night))(?: (?:now|here|for (?:now|today|tonight)|please))*$"
    r"|^(?:(?:and|but|so|ok(?:ay)?)[\s,]+)*(?:(?:i think )?that'?s (?:it|all|me|enough)|enough)"
    r"(?: (?:for|until|till) (?:now|today|tonight|this week|next week|tomorrow))$",
    re.IGNORECASE,
)
_BEFORE_PAUSE = late(
    r"\s*[.;!?\n]+\s+|\s*,\s*|\s+[–—-]+\s+|\s+(?=(?:and|then|so)\s)", re.IGNORECASE
)
_LEADS_PAUSE = late(
    r"^(?:(?:and|then|also|so|but|now|just|can i|could i|i|i'?ll|i will|ok(?:ay)?|please"
    r"|let'?s|can we|could we|i'?d like to|i want to"
    r"|we can|(?:save|keep|count) (?:that|it|this|those))[\s,]+)+",
    re.IGNORECASE,
)
_PLAIN_PAUSE = late(
    r"(?:stop|pause|quit|enough|wrap|finish|end|call it a|leave (?:it|this|that|the)\b.*?"
    r"\b(?:there|here|at that|for now|for today)|that'?s (?:it|all|me|enough)|that is (?:it|all)"
    r"|(?:i )?(?:have to|gotta|got to|need to|must) (?:go|run|leave|stop)|break)\b",
    re.IGNORECASE,
)
"""What begins a pause and nothing that was learned, or stood in the way."""
_LONGEST = 80


def pauses(words: str) -> bool:
    """Whether words end the questions for now: "can we wrap up", "that's enough for today".

    Args:
        words: A part of an answer.
    """
    return _ENDS_HERE.match(bare(words)) is not None


def pause_behind(message: str) -> tuple[str, str] | None:
    """Return an answer without the pause that ends it, and what is said after that, or ``None``.

    "1 hour, and stop, that's me done" gives "1 hour" and "that's me done".

    Args:
        message: The message, with plain quotes.
    """
    for cut in _BEFORE_PAUSE.finditer(message):
        tail = _LEADS_PAUSE.sub("", message[cut.end() :])
        if not _PLAIN_PAUSE.match(tail) or not message[: cut.start()].strip():
            continue
        heads = ((it.start(), it.end()) for it in _HEAD.finditer(tail))
        ends = next((end for at, end in heads if pauses(tail[:at])), None)
        after = "" if pauses(tail) else put_off(tail) if ends is None else tail[ends:]
        if after is not None:
            return message[: cut.start()].strip(), after
    return None


def wants_reminder(message: str) -> bool:
    """Whether what puts an answer off asks to be reminded or called, which the coach cannot do.

    Args:
        message: The message, with plain quotes.
    """
    return _REMINDS.search(message) is not None


def put_off(message: str, *, leaves: bool = False) -> str | None:
    """Return what a message says after it puts an answer off; ``None`` where it does not.

    Args:
        message: The message, with plain quotes.
        leaves: Whether to leave a question ("skip that one") puts it off too.
    """
    said = message.strip().rstrip(" .!?")
    if len(said.split()) > _LONGEST:
        return None
    for at, end in (
        *((it.start(), it.end()) for it in _HEAD.finditer(said)),
        (len(said), len(said)),
    ):
        head = said[:at]
        if _PUTS_OFF.match(head) or (leaves and _LEAVES.match(head)):
            rest = message.strip()[end:].strip()
            return rest if any(map(str.isalnum, rest)) else ""
    return None

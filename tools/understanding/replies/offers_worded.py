"""An offer that is taken, looked into or declined in words of its own, with what is said beside it.

"Yes thats my target from now on, plan it until end of march", "maybe, what would I need for it?",
"no stick with the one I had", "hours i meant" to a bare figure, "ignore that, cat on the keyboard".
"""

import re
from collections.abc import Iterator

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.intent import WRITES, Context, Intent, IntentKind, Reader
from tools.understanding.phrases import bare
from tools.understanding.replies.yes_no import says_no
from tools.understanding.weighing import asks_for_more

_LED = (
    r"^(?:(?:ok(?:ay)?|so|then|and|yes|yeah|yep|yup|sure|well|right|alright|cool|great|good|fine"
    r"|hm+"
    r"|oh|ah|actually|please|perfect|nice|definitely)[\s,.!–—-]+)*"
)
_IT = r"(?:that|this|it)(?: (?:one|role|job))?"
_AIM = r"(?:my|the)(?: (?:new|next|real|actual))* (?:target|goal|aim)(?: role)?"
_TAKEN = late(
    rf"{_LED}(?:(?:please |let'?s |you can |i(?:'ll| will|'d| would)? (?:like to |want to )?)*"
    rf"(?:(?:make|set|take|use|choose|pick|put|have|want) {_IT}(?: (?:as|for|down as|be"
    rf"|to be))? {_AIM}"
    rf"|(?:go|aim) for {_IT})"
    rf"|(?:{_IT}(?:'?s| is| would be| will be|'ll be| shall be)(?: (?:now|then|definitely|really"
    r"|gonna be"
    rf"|going to be))* )?(?:{_AIM}|the one (?:for me|i want))"
    rf"|{_IT}(?:'?s| is) (?:now )?what i(?:'m| am)? (?:want|after|aiming for|going for))"
    r"(?:[\s,]+(?:from (?:now|today|here)(?: on(?:wards)?)?|now|then|please|instead|for now"
    r"|definitely"
    r"|thanks|that'?s what i want))*[\s.!]*$",
    re.IGNORECASE,
)
"""What chooses the role that was offered as the target."""
_TURNS = late(
    r"^(?:if|unless|provided|once|when|as long as|but|only|or|assuming|after|until|not)\b"
    r"|\b(?:no|nope|nah|wait|kidding|joking|jk|scrap|on second thoughts?|actually|maybe)\b",
    re.IGNORECASE,
)
"""What makes a choice depend on something, or takes it back."""
_JOINT = late(
    r"(?:\s*[,;.!?…–—]+|\s+-)\s+(?:(?:and|but|so|then)\s+)?|\s+and\s+(?=\S)", re.IGNORECASE
)
_WONDERS = late(
    r"^(?:(?:maybe|perhaps|possibly|dunno|idk|not sure|could be|hm+|well|ok(?:ay)?|so|and|but|first"
    r"|just|yes|yeah|i (?:don'?t|do not) know)[\s,.–—-]+)+",
    re.IGNORECASE,
)
_OF_TARGET = late(r"\bmy (?:\w+ )?(?:target|plan|goal)\b", re.IGNORECASE)
_PUTS_OFF = late(
    r"^(?:(?:so|but|i'?d|i|just|please|well|hm+|maybe|ok(?:ay)?)[\s,]+)*(?:(?:let me|i'?ll|i will"
    r"|i need to"
    r"|need to|i have to|have to|must|want to|i want to|gotta|i'?d (?:like|want) to"
    r"|give me time to)"
    r"(?: first)? (?:sleep|think|mull|chew|ponder|talk)\b.{0,40}"
    r"|(?:think|sleep) (?:about|on|over) it|give me (?:a|some|another|one|two|more)\b.{0,25}"
    r"\b(?:days?|weeks?|time|minutes?|bit|moment|while|nights?)\b(?: or two| to think.{0,20})?"
    r"|(?:not|no) (?:yet|now|rush|today)|(?:ask|try) (?:me )?(?:again )?(?:later|tomorrow|next \w+)"
    r"|(?:maybe )?later|i'?ll (?:get back to you|see|let you know))(?: (?:first|then|please"
    r"|tho))*$",
    re.IGNORECASE,
)
_SLIP = late(
    r"\b(?:ignore|disregard|forget|scratch|never ?mind) (?:that|it|this|me|the last one)\b"
    r"|\bwrong (?:window|chat|tab|app)\b|\b(?:on|over|across|at|got) (?:the|my) (?:keyboard|phone"
    r"|laptop)\b"
    r"|\bby (?:mistake|accident)\b|\baccidentally\b|\b(?:was|just) (?:an? )?(?:typo|test(?:ing)?)\b"
    r"|\bdidn'?t mean (?:to|that|it)\b|\bpocket typing\b",
    re.IGNORECASE,
)
"""What says that a message was none."""
_UNIT = late(
    r"^(?:(?:i|i'?d|mean|meant|yes|yeah|yep|sorry|as in|oh|hm+|well|ok(?:ay)?|that'?s|those are"
    r"|it'?s|for"
    rf" learning|of course)[\s,.!–—-]+)*(?P<n>{COUNT})?\s*(?P<unit>h(?:ou)?rs?|h)?"
    r"(?P<week>(?: of (?:study|learning|work))?\s*(?:\b(?:a|per|each|every|in a|the)\b"
    r"|/)?\s*\bweek(?:ly)?)?"
    r"(?:[\s,]+(?:i (?:meant?|mean|said)|is what i mean(?:t)?|yes|of course|please|obviously"
    r"|for learning"
    r"|sorry))*$",
    re.IGNORECASE,
)
_OF_OTHERS = late(
    r"(?:cos |because |since )?(?:s?he|they)(?:'s|'re| is| are| was| has| doesn'?t)\b",
    re.IGNORECASE,
)
"""What is said of who has suggested it."""
_ASKS = late(
    r"(?:and |but |so )?(?:what|which|how|where|who|when)\b(?! (?:if|about)\b)", re.IGNORECASE
)
_FIGURE = late(r"\d")
_LONGEST = 30
_OTHERS: frozenset[IntentKind] = frozenset({"forget", "import", "preview", "decide", "export"})
"""Offers that have readers of their own."""


def read_offer_worded(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return what a message makes of the offer that it answers, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds what was offered.
        read: Reads a part of the message by itself.
    """
    offered = context.offered if context.expecting == "offer" else None
    if offered is None or offered.kind in _OTHERS or len(message.split()) > _LONGEST:
        return ()
    aim = target_offered(offered)
    taken = (_taken(message, aim, read) or _looked_into(message, aim, read)) if aim else ()
    return taken or _unit(message, offered) or _left(message, read)


def target_offered(offered: Intent | None) -> Intent | None:
    """Return the target that an offer or one of its choices sets, where it is the only role.

    Args:
        offered: What was offered.
    """
    several = offered.choices or (offered,) if offered is not None else ()
    aims = [it for it in several if it.kind == "set_target"]
    return aims[0] if len(aims) == 1 and {it.role for it in several} == {aims[0].role} else None


def _taken(message: str, aim: Intent, read: Reader) -> tuple[Intent, ...]:
    wanted = aim.model_copy(update={"confidence": 1.0, "quote": aim.quote or message})
    if _TAKEN.match(message):
        return (wanted,)
    for head, rest in _cuts(message):
        if _TAKEN.match(head):
            if _TURNS.search(rest):
                return ()
            more = read(rest)
            return (wanted, *(more if asks_for_more(more) else (_unread(rest),)))
    return ()


def _looked_into(message: str, aim: Intent, read: Reader) -> tuple[Intent, ...]:
    """Return the gaps of the role that was offered, where a message asks for gaps of none."""
    found = read(_WONDERS.sub("", message))
    if len(found) != 1 or found[0].kind != "gaps" or found[0].role or _OF_TARGET.search(message):
        return ()
    return (found[0].model_copy(update={"role": aim.role, "quote": message, "confidence": 0.95}),)


def _unit(message: str, offered: Intent) -> tuple[Intent, ...]:
    """Return the plan whose hours were asked back, where they are said to be hours a week."""
    match = _UNIT.match(bare(message)) if offered.kind == "plan" else None
    if match is None or not (match["unit"] or match["week"]):
        return ()
    if match["n"] is not None and count(match["n"]) != offered.hours_per_week:
        return ()
    return (offered.model_copy(update={"confidence": 1.0}),)


def _left(message: str, read: Reader) -> tuple[Intent, ...]:
    """Return that nothing is wanted of the offer, or what is asked for in its place."""
    parts = [it for it in _JOINT.split(message) if it.strip()]
    declines = [at for at, it in enumerate(parts) if _declines(it)]
    if not declines or any(
        _FIGURE.search(it) for it in parts[declines[0] :] if not _OF_OTHERS.match(it)
    ):
        return ()
    rest = [it for it in parts if not (_declines(it) or _OF_OTHERS.match(it))]
    more = read(message if _SLIP.search(message) else ", ".join(rest)) if rest else ()
    if asks_for_more(more):
        looks = not {it.kind for it in more} & WRITES
        return more if looks and declines[0] == 0 else ()
    unsure = any(it.kind == "clarify" for it in more)
    if unsure or message.rstrip().endswith("?"):
        asked = rest[-1].strip() if rest and declines[0] == 0 and not unsure else ""
        if not _ASKS.match(asked):
            return ()
        return (Intent(kind="no", confidence=0.95, quote=message), _unread(asked))
    return (Intent(kind="no", confidence=0.95, quote=message),)


def _declines(part: str) -> bool:
    said = bare(part)
    return bool(says_no(said) or _PUTS_OFF.match(said) or _SLIP.search(said))


def _cuts(message: str) -> Iterator[tuple[str, str]]:
    for joint in _JOINT.finditer(message):
        rest = message[joint.end() :].strip()
        if rest:
            yield message[: joint.start()].strip(), rest


def _unread(words: str) -> Intent:
    return Intent(kind="unclear", confidence=0.0, quote=words, text=bare(words))

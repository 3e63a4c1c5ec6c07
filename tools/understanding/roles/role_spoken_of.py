"""A question for the gaps of a role that was named in the sentence before it.

"Data Scientist looks interesting. What would I lack there?", "None of these is a product manager.
How far off would I be from that one?": the question has no role of its own, or points at that one.
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.roles.role_chosen import chosen_plainly, titles_named

_PART = late(r"(?<=[.!?…])\s+|\s*\n+\s*|\s*[,;–—]\s+|\s+-\s+|\s+(?:and|but|so)\s+", re.IGNORECASE)
_ASKS = late(
    r"^(?:(?:and|but|so|ok(?:ay)?|then|now|please|hm+|just|only|i'?m (?:just )?curious|wait|well)"
    r"[\s,.:]+)*(?:what|which|how|am i|would i|do i|where)\b(?=.*\b(?:missing|miss|lack|lacking"
    r"|gaps?"
    r"|short|need|learn|far|close|near|away|off|ready|qualified|stand|fit|suited|chances?)\b)(?=.*\b(?:i"
    r"|me|my|missing|lacking)\b|.*\bgaps?\b)",
    re.IGNORECASE,
)
_POINTS = late(
    r"\b(?:it|there|that(?: one| role| job)?|this(?: one| role| job)?|as one|one|such a (?:role"
    r"|job"
    r"|position)|the (?:role|job|position))(?=\s*(?:[,.?!)]|$|roughly|then|though|now|exactly|"
    r"instead|really|again))",
    re.IGNORECASE,
)
_OF_MINE = late(r"\bmy (?:target|goal|plan|role|aim)\b|\bcompare", re.IGNORECASE)
_OF_OTHERS = late(r"\b(?:else|others?|another|instead|besides)\b", re.IGNORECASE)
"""What asks for roles beside the one that was named."""
_LONGEST = 60


def read_role_spoken_of(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question for the gaps of the role that the part before has named, else nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds the titles of the known roles, and what was asked.
    """
    if len(message.split()) > _LONGEST or _OF_MINE.search(message):
        return ()
    parts = [it for it in _PART.split(message) if it.strip()]
    asked = next((at for at, it in enumerate(parts) if at and _asks(it, context)), None)
    if asked is None and _of_the_role_shown(message, context):
        return (Intent(kind="gaps", confidence=0.95, quote=message, role=context.shown.roles[0]),)
    if asked is None or any(_chooses(it, parts[asked], context) for it in parts[:asked]):
        return ()
    named = [it.title for part in parts[:asked] for it in titles_named(part, context)]
    if len({it.casefold() for it in named}) != 1 or any(_asks(it, context) for it in parts[:1]):
        return ()
    return (Intent(kind="gaps", confidence=0.95, quote=message, role=named[0]),)


def _chooses(part: str, asked: str, context: Context) -> bool:
    """Whether a part takes a role as the target: its title alone is only pointed at by "there"."""
    if chosen_plainly(part, context) is None:
        return False
    title = next(iter(titles_named(part, context)), None)
    alone = title is not None and title.title == part.strip(" .!?,")
    return not (alone and _POINTS.search(asked))


def asks_for_gaps(message: str, context: Context) -> bool:
    """Whether the last part of a message asks what is missing, and names no role of its own.

    Args:
        message: The message, with plain quotes.
        context: Holds the titles of the known roles.
    """
    parts = [it for it in _PART.split(message) if it.strip()]
    mine = _OF_MINE.search(message) or any(map(str.isdigit, message))
    return (
        bool(parts)
        and not mine
        and _ASKS.match(parts[-1]) is not None
        and _asks(f"{parts[-1].rstrip('.!')}?", context)
    )


def _of_the_role_shown(message: str, context: Context) -> bool:
    """Whether a message asks for the gaps to "that", where one role was just described."""
    one = context.shown.kind == "role" and len(context.shown.roles) == 1
    return one and _POINTS.search(message) is not None and _asks(message, context)


def _asks(part: str, context: Context) -> bool:
    """Whether a part asks for gaps, and names no role of its own."""
    ends = part.rstrip().endswith("?") or _POINTS.search(part) is not None
    own = next(iter(titles_named(part, context)), None)
    asks = _ASKS.match(part) and not _OF_OTHERS.search(part)
    return bool(ends and own is None and asks)

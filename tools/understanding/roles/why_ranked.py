"""Why a role stands where it does in the table just shown: its hours, its place, that it is in it.

"How can data scientist need 0 hours", "why is the first one 120 hours shorter", "why is QA on
there, I never tested anything".
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.roles.roles_listed import MARK, listed_roles, marked

_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|wait|hm+|oh|hang on|sorry|really|seriously|no way|lol|huh"
    r"|interesting|funny|odd|strange)[\s,.!?:;–—-]+)*"
)
_ASKS: Final = late(
    rf"{_LED}(?:why|how come|for (?:what|which) reason|how (?:is|can|does|do|could|are|will)"
    rf"|what makes|what puts|explain"
    r"|what(?:'s| is) .{0,20}? (?:doing|from|for))\b"
    r"|^[^?]{3,60}\?\s*(?:and )?(?:but )?(?:why|how come)\W*$",
    re.IGNORECASE,
)
_OF_PLACE: Final = late(
    r"\b(?:ahead|behind|above|below|higher|lower|first|second|third|fourth|last|top|bottom|up there"
    r"|down there|there|here|on (?:the|this|that|my) list|in (?:the|this|that) (?:list|table)"
    r"|ranks?"
    r"|ranked|comes?|number (?:one|two|\d)|so (?:high|low|near|close|far down|few|many|little|much)"
    r"|near(?:er|est)?|clos(?:er|est)|better|best|worse|low|high|match|fits?|suits?)\b",
    re.IGNORECASE,
)
_OF_HOURS: Final = late(
    r"\b\d+(?:[.,]\d+)? ?(?:%|percent|h\b|hrs?\b|hours?\b)|\b(?:hours?|time|longer|shorter|quicker"
    r"|more work|less work|fewer|less|more)\b|\b\d{1,3}\b(?=[^?]*\b(?:other|and)\b[^?]*\d)",
    re.IGNORECASE,
)
_DOUBTS: Final = late(
    r"\b(?:really|seriously|can'?t be|cannot be|wrong|mistake|typo|error|sure|that right|correct"
    r"|(?<!not )(?<!n't )too (?:good|easy|cheap|little|low|high|much|quick|few|many)"
    r"|(?:what|where)'?s the (?:trick|snag)|catch|dodgy|suspicious|fishy|odd|strange|weird"
    r"|(?:is|seems?|sounds?|looks?) off|so (?:low|high|little|few|many|much)"
    r"|(?:be|you) (?:serious|kidding|joking)|surpris\w+"
    r"|(?:don'?t|do not) (?:buy|get|trust)|missing|leave out"
    r"|make sense|nonsense|surely|believe|what do you mean|how come|how can|how does)\b"
    r"|\?\s*!|!\s*\?|\?\?",
    re.IGNORECASE,
)
_FIGURE: Final = late(
    r"\b\d+(?:[.,]\d+)? ?(?:%|percent|h\b|hrs?\b|hours?\b)|\b(?:zero|no|so (?:few|many)|only|just)"
    r"\b[^?!.]{0,14}\bhours?\b|\b(?:first|last|on top|top|at the bottom|so (?:high|low|far down"
    r"|near|close)|number (?:one|1))\b",
    re.IGNORECASE,
)
_CHOOSES: Final = late(
    r"^\W*(?:(?:ok(?:ay)?|so|then|well|yes|please|and)[\s,]+)*(?:take|set|choose|pick"
    r"|go (?:for|with)|let'?s|i'?ll|i'?d like|i want|make)\b"
    r"|\b(?:set|take|do) (?:it|that)\b|\bi'?m sold\b",
    re.IGNORECASE,
)
"""What takes a role, whatever is said of its figures."""
_OTHER: Final = late(
    r"\b(?:pay|pays|paid|salary|earn|money|learn|should i|would i|do i (?:have|need)|plan|week"
    r"|target|aim)\b",
    re.IGNORECASE,
)
_OF_TARGET: Final = late(
    r"\b(?:is|isn'?t|where(?:'s| is|s)|how come|why)\b[^.!]{0,20}?\bmy (?:own |current"
    r" )?(?:target|goal"
    r"|aim|role)\b[^.!]{0,30}?\b(?:list|table|there|here|in it|on it|rank\w*|stand|come|among)\b",
    re.IGNORECASE,
)
_APART: Final = late(
    r"\b(?:what|how)\b[^.!]{0,30}?\b(?:apart|difference|differ|differs|different)\b"
    r"|\btell (?:me )?(?:them|the two) apart\b",
    re.IGNORECASE,
)
_UNHEARD: Final = late(
    rf"{_LED}(?:i(?:'ve| have)? )?(?:never (?:heard|come across)(?: of)?|no (?:idea|clue) what"
    r"|(?:don'?t|do not) know(?: what)?|not (?:heard|sure)(?: of| what)?)(?: (?:an?|the))? §(?:"
    r" (?:is"
    r"|does|means?|even))*[\s,.;:!?–—-]+(?:and |so )?(?:what|explain|tell me)\b[^§]{0,30}$",
    re.IGNORECASE,
)
_BUSY = frozenset({"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"})
_LONGEST, _FEW, _LIST = 26, 4, 2


def read_why_ranked(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what the figures of the roles come from that a message asks about, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds the roles that the turn before has listed.
    """
    rows = listed_roles(context)
    busy = context.expecting in _BUSY or context.offered is not None
    if busy or len(rows) < _LIST or len(message.split()) > _LONGEST:
        return ()
    if context.target and _OF_TARGET.search(message):
        return (_of("row_why", message, context.target),)
    by_figure = _ASKS.match(message) or _APART.search(message)
    said = marked(message, context, figures=by_figure is not None)
    pointed = tuple(dict.fromkeys(it.role for it in said.roles if it.listed))
    rest = said.words.replace(MARK, " ")
    if len(pointed) == _LIST and _APART.search(rest):
        return (Intent(kind="compare", confidence=0.95, quote=message, roles=pointed),)
    by_place = len(said.roles) > 1 and any(
        _OF_PLACE.search(message[it.start : it.end]) for it in said.roles
    )
    rest = f"{rest} there" if by_place else rest  # "why is X number one" points at it twice
    named = tuple(dict.fromkeys(it.role for it in said.roles if it.role in context.roles))
    roles = () if _OTHER.search(rest) else _asked_of(message, rest, rows, pointed)
    if not roles and not pointed and not _OTHER.search(message):
        roles = named if _doubts(message, named) else ()  # a known role beyond those listed
    return tuple(_of("row_why", message, it) for it in roles)


def _of(kind: IntentKind, message: str, role: str) -> Intent:
    return Intent(kind=kind, confidence=0.95, quote=message, role=role)


def _asked_of(
    message: str, rest: str, rows: tuple[str, ...], pointed: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the roles whose figures are asked about: all of a few, as they hang together."""
    asks = _ASKS.match(message) and (_OF_HOURS.search(rest) or (pointed and _OF_PLACE.search(rest)))
    doubts = _doubts(rest, pointed)
    roles = rows if len(rows) <= _FEW and asks else pointed
    return roles if (asks or doubts) and len(roles) <= _FEW else ()


def _doubts(words: str, roles: tuple[str, ...]) -> bool:
    """Whether words wonder at a figure of one role: "Data Analyst at 12 hours, really?"."""
    if len(roles) != 1 or _CHOOSES.search(words):
        return False
    return bool(_FIGURE.search(words) and _DOUBTS.search(words))


def read_role_unheard(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question what a listed role is: "I've never heard of MLOps. what is it".

    Args:
        message: The message, with plain quotes.
        context: Holds the roles that the turn before has listed.
    """
    if context.offered is not None or not listed_roles(context):
        return ()
    said = marked(message, context)
    if len(said.roles) != 1 or not _UNHEARD.match(said.words):
        return ()
    role = said.roles[0].role
    return (Intent(kind="role", confidence=0.95, quote=message, role=role),)

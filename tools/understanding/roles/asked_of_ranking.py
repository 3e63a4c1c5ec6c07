"""What is asked of the ranking of the roles that was just shown: hours, places, a new order.

"Which one needs the fewest hours", "is devops not in there?", "Docker is 2. does that change the
order?". Whose place is asked for is a known role by its title or a part of it; of any other job it
is said that no role is called so.
"""

import re
from collections.abc import Callable
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role, near_title, role_phrase
from tools.understanding.phrases import sentences
from tools.understanding.roles.occupations import is_occupation
from tools.understanding.roles.other_role_meant import role_by_part
from tools.understanding.roles.pointed_before import with_pointed
from tools.understanding.roles.roles_listed import listed_roles

_LED: Final = (
    r"^\W*(?:(?:and|so|but|or|ok(?:ay)?|well|hm+|oh|right|then|now|please|pls|tell me|show me|just"
    r"|also|wait|really|no|(?:can|could|would|will) (?:you|u)(?: please)?|i wonder|i would like to"
    r" know|i'?d like to know)[\s,.:;–—-]+)*"
)
_THEM: Final = (
    r"(?: (?:ones?|roles?|jobs?|of (?:these|them|those|all)(?: roles| jobs)?|of the (?:roles|jobs"
    r"|list|lot)|from the list|in the (?:list|table)|there|here))*"
)
_END: Final = (
    r"(?:[\s,]+(?:then|now|please|pls|for me|to me|by far|overall|of all|of (?:them|these|those)"
    r"|in the (?:list|table)|there|here|to (?:reach|get to|get|become|learn|close|go|be ready)"
    r"|to (?:be|get) ready|do you think|from here|at the moment|right now|thanks"
    r"|one|role|job|way|path))*[\s?.!]*$"
)
_FEWEST: Final = (
    r"(?:(?:the )?(?:fewest|least|smallest|lowest|shortest|minimum)(?: (?:number|amount|count) of)?"
    r" ?(?:hours?|time|work|effort|study|learning|to (?:learn|do))?"
    r"|(?:the )?(?:quickest|fastest|shortest|soonest))"
)
_MOST: Final = (
    r"(?:(?:the )?(?:most|biggest|largest|highest|longest|maximum)(?: (?:number|amount|count) of)?"
    r" (?:hours?|time|work|effort|to (?:learn|do))|(?:the )?(?:longest|slowest))"
)
_DOES: Final = (
    r"(?:(?:'s|is|are|has|have|with|needs?|takes?|costs?|asks?(?: for)?|requires?|would|will|does"
    r"|do|can|could|should|i|be|mean|it|have|got|reach|get(?: to)?)[\s]+)*"
)


def _extreme(words: str) -> re.Pattern[str]:
    return late(
        rf"{_LED}(?:(?:which|what|whichever|where|for which){_THEM}(?:'s)? {_DOES})?{words}"
        rf"{_END}",
        re.IGNORECASE,
    )


_SORTED: Final = late(
    rf"{_LED}(?:sort|order|rank|list|show)(?: me)? (?:(?:them|these|those|it|the (?:list|table"
    rf"|roles)"
    rf"|by hours) ?)+(?:(?:by|after|for) (?:the )?(?:fewest |least )?(?:hours?|time|work|effort))?"
    rf"{_END}",
    re.IGNORECASE,
)
_ORDERS: Final = (
    ("fewest", _extreme(_FEWEST)),
    ("most", _extreme(_MOST)),
    ("fewest", _SORTED),
)
_OF_HOURS: Final = late(
    r"\b(?:hours?|time|work|effort|study|learning|quickest|fastest|shortest|soonest|longest|slowest"
    r"|to (?:learn|do))\b",
    re.IGNORECASE,
)
_LIST: Final = (
    r"(?:(?:the|this|that|your|my|our)(?: whole| full| nearest)? (?:lists?|table|ranking|order"
    r"|roles)|there|here|it|them|that)"
)
_IN: Final = rf"(?:(?:in|on|among|part of|one of|inside) {_LIST}|listed|included|known to you)"
_NAME: Final = r"(?:(?:the|an?) )?(?P<x>[a-z][\w/&+ -]{1,40}?)(?: (?:role|job|one))?"
_PLACE: Final = tuple(
    late(rf"{_LED}{it}[\s?.!]*$", re.IGNORECASE)
    for it in (
        (
            rf"(?:is|are|isn'?t|aren'?t|what about|how about)(?: not)? {_NAME}(?: (?:also|too"
            rf"|even|not"
            rf"|anywhere|really|n'?t|itself))* {_IN}(?: (?:too|as well|somewhere|anywhere|at all))*"
        ),
        (
            rf"{_NAME} (?:is|are|isn'?t) (?:(?:also|too|even|not|maybe) )*{_IN}(?: (?:too|as well"
            rf"|or not|somewhere|anywhere|at all))*"
        ),
        (
            rf"where(?:'s| is| are| does| do| would| did)? {_NAME}(?: (?:come|stand|rank|go|sit"
            rf"|land|end"
            rf"|be|then|now|in|up|on|{_IN}|{_LIST}))*"
        ),
        (
            rf"(?:on )?(?:which|what) (?:place|rank|position|number)(?: is| does| has| of)? {_NAME}"
            rf"(?: (?:have|come|stand|on|in|at|{_IN}))*"
        ),
        (
            rf"(?:i )?(?:do not|don'?t|can'?t|cannot|dont|cant) (?:see|find|spot) {_NAME}"
            rf"(?: (?:anywhere|{_IN}|{_LIST}))*"
        ),
        (
            rf"(?:do|have) (?:you|u) (?:also )?(?:have|got|list|know|rank) {_NAME} {_IN}"
            rf"(?: (?:too|as well|also))*"
        ),
        rf"{_NAME} (?:is|seems) (?:missing|absent)(?: {_IN})?",
        (
            rf"(?:what about|how about|and) {_NAME}[\s,]+(?:is|are|isn'?t) (?:it|that|this|they)"
            rf"(?: (?:also|too|even|not))* {_IN}(?: (?:too|as well|somewhere|anywhere|at all))*"
        ),
        rf"(?:why|how come)(?: is| are)?(?: there)? no {_NAME}(?: {_IN})?",
        rf"(?:why|how come) (?:is|are)(?:n'?t| not)? {_NAME} not {_IN}",
        rf"(?:why|how come) (?:isn'?t|aren'?t|is not) {_NAME} {_IN}",
        (
            rf"(?:is|are) {_NAME} (?:much |far |even )?(?:further|lower|higher|deeper|down|up)"
            rf"(?: (?:down|up|below|above|{_IN}))*"
        ),
    )
)
_NO_NAME: Final = late(
    r"^(?:i|it|that|this|you|my|there|we|one|they|what|which|he|she|all|any|more|no)\b"
    r"|\b(?:my|your|level|hours?|plan|i|is|are|do|does)\b",
    re.IGNORECASE,
)
_STAYS: Final = late(
    r"^\W*(?:(?:no|nope|nah|hm+|ok(?:ay)?|well|but|actually|i|(?:want|prefer|would like|like)"
    r" to|i'?d (?:like|rather|prefer)(?: to)?|rather|stay|remain|keep|be|being|as|an?|the|working"
    r"|my|what|i am|am|job|trade|thanks?|thank you)\b[\s,]*)+(?P<what>[\w -]{0,30})$",
    re.IGNORECASE,
)
"""What is said before the place is asked for, and wants nothing: that one stays what one is."""
_MOVES: Final = (
    r"(?:change|changes|changed|move|moves|shift|shifts|alter|alters|affect|affects|influence"
    r"|influences|do|does|mean|means|make|makes|differ|update|updates|help|helps|have)"
)
_RANKING: Final = (
    r"(?:(?:the |this |that |your |my |our )?(?:(?:new |whole |nearest )?(?:ranking|order|list"
    r"|table|ranks?|places?|positions?|picture|roles?|top)))"
)
_SO: Final = r"(?:(?:it|that|this|these|those|they|which|all (?:this|that)|the (?:new )?levels?) )"
_AGAIN: Final = tuple(
    late(rf"{_LED}{it}", re.IGNORECASE)
    for it in (
        (
            rf"(?:(?:does|do|did|would|will|should|could) )?{_SO}?(?:(?:now|then|also|even"
            rf"|really) )*"
            rf"{_MOVES} {_SO}?(?:(?:anything|something|much|a lot|any difference|a difference"
            rf"|things)"
            rf" )?(?:(?:in|to|about|for|with|on|at) )?{_RANKING}(?: (?:then|now|much|at all|too"
            rf"|there"
            rf"|for me|again))*[\s?.!]*$"
        ),
        (
            rf"(?:what|how|how much) (?:does|do|did|would|will|is|are|has|have)?(?:'s)? ?"
            rf"(?:{_SO}(?:{_MOVES} )?|{_MOVES} {_SO})?(?:(?:to|for|with|in|about) )?{_RANKING}"
            rf"(?: (?:look|looks|change|changes|changed|come out|now|then|like|with (?:that|this|it"
            rf"|these)|after (?:that|this)|different))*[\s?.!]*$"
        ),
        (
            rf"(?:does|do|did|would|will|has|is|are) {_RANKING}(?: (?:still|now|then|get|look))*"
            rf" (?:change|changes|changed|move|moves|moved|different|the same|other|another"
            rf"|stay(?: the same)?)(?: (?:now|then|with (?:that|this|it)|after (?:that|this)"
            rf"|if that is"
            rf" all|at all|for me|by that|because of (?:that|this)))*[\s?.!]*$"
        ),
        (
            rf"(?:(?:show|give|see|make|print|do|rank)(?: me)? )?{_RANKING} (?:again|anew|once more"
            rf"|afresh)(?: (?:then|now|please|with (?:that|this|it)))*[\s?.!]*$"
        ),
        (
            r"(?:(?:the|a|my|give me the|show me the) )?new (?:ranking|order|list"
            r"|table)(?: please)?"
            r"[\s?.!]*$"
        ),
        rf"what (?:does|do|would|will|did) {_SO}{_MOVES} to {_RANKING}[\s?.!]*$",
        (
            r"(?:is|are) (?P<who>[a-z][\w /&+-]{2,40}?) still (?:(?:the|on|at|number|in) )*(?:first"
            r"|second|third|fourth|fifth|last|top|one|two|three|\d|there|(?:the )?(?:nearest|best"
            r"|closest))(?: (?:place|one|then|now))*[\s?.!]*$"
        ),
    )
)
_JOINT: Final = late(
    r"(?:[.!?;]+\s+|[\s,;–—-]+(?:and|so|but|then|now)[\s,]+|,\s+|\s+[–—-]\s+)", re.IGNORECASE
)
_GROUP: Final = late(
    r"\b(?:the )?(?:(?P<end>top|upper|last|bottom|lowest|highest) (?P<many>two|three|four"
    r"|[234])|(?P<many2>two|three|four|[234]) (?P<end2>top|last|bottom|lowest|highest))"
    r"(?: (?:ones|roles?|jobs?|rows?|of (?:them|these|those|the list)))?"
    r"(?=\s*(?:[?.!,;:]|$)|\s+(?:side|with|to|and|or|please|pls|for|compare[ds]?|comparison"
    r"|differs?"
    r"|in|from|against|together|then|now|is|are|do|does|have|how|which|what|look|sound|next)\b)",
    re.IGNORECASE,
)
_COUNTS: Final = {"two": 2, "three": 3, "four": 4}
_BUSY: Final = frozenset(
    {"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"}
)
_FEW, _LONGEST, _PLAINLY = 4, 24, 0.96


def ranking_shown(context: Context) -> bool:
    """Whether the turn before has ranked the roles, and nothing else is asked.

    Args:
        context: What the turn before has done.
    """
    free = context.offered is None and context.expecting not in _BUSY
    return free and context.shown.kind == "compare" and len(context.shown.roles) > _FEW


def read_asked_of_ranking(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks of the ranking just shown, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds the roles in their order, and those that are known.
    """
    if not ranking_shown(context) or len(message.split()) > _LONGEST:
        return ()
    for text, pattern in _ORDERS:
        if pattern.match(message) and _OF_HOURS.search(message):
            return (_ranking(message, text),)
    if any(it.match(message) for it in _AGAIN):
        return (_ranking(message),)
    *before, last = sentences(message) or ("",)
    if all(_STAYS.match(bare) for it in before if (bare := it.strip(" .!,;"))):
        return _place_of(last, message, context)
    return ()


def read_ranking_after(
    message: str, context: Context, read: Callable[[str], tuple[Intent, ...]]
) -> tuple[Intent, ...]:
    """Return what a message tells, with the ranking anew that it asks for behind that, or nothing.

    Args:
        message: The message, with plain quotes.
        context: What the turn before has done.
        read: Reads what is told by itself.
    """
    placed = message
    if context.expecting not in _BUSY:
        placed = with_pointed(with_places(message, context), context)
    if placed != message:
        return tuple(it.model_copy(update={"quote": message}) for it in read(placed))
    if not ranking_shown(context):
        return ()
    for joint in _JOINT.finditer(message):
        after = message[joint.end() :]
        told = message[: joint.start()].strip()
        if told and any(it.match(after) for it in _AGAIN):
            return (*read(told), _ranking(after))
    return ()


def with_places(message: str, context: Context) -> str:
    """Return a message with the titles of the rows in the place of "the last two".

    Args:
        message: The message, with plain quotes.
        context: Holds the roles that the turn before has listed.
    """
    rows = listed_roles(context)

    def placed(match: re.Match[str]) -> str:
        said = (match["many"] or match["many2"]).casefold()
        count = min(_COUNTS.get(said) or int(said), len(rows))
        from_end = (match["end"] or match["end2"]).casefold() in {"last", "bottom", "lowest"}
        *most, last = rows[-count:] if from_end else rows[:count]
        return f"{', '.join(most)} and {last}"

    return _GROUP.sub(placed, message) if len(rows) > 1 else message


def _ranking(quote: str, text: str = "", role: str | None = None) -> Intent:
    return Intent(kind="nearest", confidence=_PLAINLY, quote=quote, text=text, role=role)


def _place_of(last: str, message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question where a role ranks, or what is known of a job that is no role here."""
    match = next(filter(None, (it.match(last) for it in _PLACE)), None)
    if match is None or _NO_NAME.search(match["x"]):
        return ()
    name = role_phrase(match["x"], context.roles)
    known = near_title(name, context.roles) or role_by_part(name, context)
    if known is not None:
        return (_ranking(message, "place", known),)
    if not (names_role(name, context.roles) or is_occupation(name)):
        return ()
    return (Intent(kind="role", confidence=_PLAINLY, quote=message, role=name),)

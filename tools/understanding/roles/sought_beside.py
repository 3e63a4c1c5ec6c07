"""A field of work that is looked for beside what somebody tells of themselves.

"I'm a nurse, want something with data later", "no idea what I want, what's out there?": the part
that looks for roles is read by itself, so that the skills in it are nobody's, and so is the rest.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from tools.late import late
from tools.understanding.intent import WRITES, Context, Expecting, Intent, IntentKind
from tools.understanding.phrases import bare
from tools.understanding.roles.fields import fields_in
from tools.understanding.roles.roles_wanted import read_roles_wanted
from tools.understanding.scope.moods import read_mood

_WHEN: Final[frozenset[Expecting | None]] = frozenset({None, "about", "target", "level"})
_LONGEST: Final = 60
_CUT: Final = late(
    r"(?P<stop>[.!?;,]+\s+|\s[–—-]+\s|\s+(?:and|but|so)\s+(?=(?:i|i'[a-z]+|im|id|maybe|perhaps|now"
    r"|want|would|looking|what|don'?t|dont|dunno|no idea)\b))",
    re.IGNORECASE,
)
_LED: Final = late(
    r"^(?:(?:and|but|so|now|well|hm+|or|then|just|maybe|perhaps|also|ideally|later|i think"
    r"|i guess|honestly)\b[\s,.]*)+",
    re.IGNORECASE,
)
_THING: Final = late(
    r"^(?:(?:i'?d|i would|i|i'?m|i am)\s+)?(?:(?:really|quite|rather|also|maybe|still|would|do"
    r"|now|just|kind of|sort of)\s+)*(?:(?:want(?:ing)?|wanna|like|love|fancy|prefer|need"
    r"|search(?:ing)?|seek(?:ing)?|looking"
    r"|lookin|hoping|thinking|dreaming)(?: (?:to|for|of|about|do|doing|find|finding|get|getting"
    r"|into|work|go|going|move|moving|switch|switching|have))*\s+)?"
    r"(?P<what>(?:something|anything|sth|smth|smthing|some(?: kind of)? (?:job|work|role)"
    r"|(?:(?<=search )|(?<=searching )|(?<=for ))(?:job|work)"
    r"|a (?:\w+ )?(?:job|role))(?: (?:else|new|different|more))?\s+(?:to do )?"
    r"(?:with|in|around|about|involving)\s+\w.*)$",
    re.IGNORECASE,
)
"""What looks for work in a field, and says nothing else."""
_INTO: Final = late(
    r"^(?:(?:i'?d|i would|i|i'?m|i am)\s+)?(?:(?:really|also|maybe|would|now|just)\s+)*"
    r"(?:want|wanna|like|love|hoping|looking|trying|need)(?: to)?"
    r" (?:(?:get|go|move|switch|change|break) (?:in)?to (?P<into>[\w-]+)"
    r"|(?P<bare>ml|ai|data|design|security|cloud|testing))"
    r"(?: (?:somehow|maybe|later|one day|some ?day|eventually|stuff|please|if possible))*$",
    re.IGNORECASE,
)
"""A field that somebody wants to get into."""
_STUFF: Final = late(
    r"^.*?\b(?:maybe|perhaps|rather|ideally)\s+(?P<what>[\w-]+ (?:stuff|things|work))"
    r"(?: (?:idk|i don'?t know|i guess|maybe|or so|i think|dunno))*$",
    re.IGNORECASE,
)
_MINE: Final = late(
    r"^(?:i'?m|i am) (?:(?:really|quite|very|pretty|always been|rather) )*good (?:with|at)"
    r" (?P<a>[\w ]{3,30}?)(?: (?:though|tho|i think|i guess|at least))*$"
    r"|^i (?:(?:really|do|just|only|quite) )*(?:like|love|enjoy) (?P<b>[\w ]{3,30}?)"
    r"(?: (?:though|tho|i think|i guess|at least))*$",
    re.IGNORECASE,
)
_OUT_THERE: Final = late(
    r"what(?:'?s| is| is there| jobs are(?: there)?| roles are(?: there)?| else is"
    r"| kind of (?:jobs|roles|work) (?:is|are))? (?:even |all |actually )?(?:out there|possible"
    r"|available|there)(?: at all)?(?: for (?:me|someone|somebody|people)(?: like me)?)?",
    re.IGNORECASE,
)
_UNSURE: Final = late(
    r"(?:i )?(?:(?:really|honestly|just|still)\s+)*(?:don'?t|dont|do not)(?: (?:really|rly|even"
    r"|actually))* know (?:what (?:exists|is there|there is|is out there|is possible)|yet)"
    r"|(?:(?:i have |i've )?(?:got )?no (?:idea|clue)|(?:i )?(?:don'?t|do not) (?:really )?know)"
    r"(?: (?:yet|at all)| what to (?:do|be|become)(?: with (?:my|the rest of my) life| next"
    r"| (?:any ?more|instead|yet))*)?(?: (?:lol|tbh|haha))*",
    re.IGNORECASE,
)
_HANGS: Final = late(
    r"^(?:but not|not|without|that|which|where|with|or|nothing|no|preferably|ideally|later|maybe"
    r"(?: later)?$)\b",
    re.IGNORECASE,
)
"""How a part begins that only says more of the work that is looked for."""
_LOOKS: frozenset[IntentKind] = frozenset({"compare", "roles", "find_roles", "nearest"})
_LITTLE: frozenset[IntentKind] = frozenset({"unclear", "greet", "ask_level"})
_AIMS: frozenset[IntentKind] = _LOOKS | {"set_target", "clarify", "what_if", "role", "gaps"}

Read = Callable[[str], tuple[Intent, ...]]


def read_sought_beside(message: str, context: Context, read: Read) -> tuple[Intent, ...]:
    """Return the roles that a part of a message looks for, with what the rest of it tells.

    Args:
        message: The message, with plain quotes.
        context: Whether a target is set, what was asked, and the titles of the known roles.
        read: Reads the rest.
    """
    if context.target or context.expecting not in _WHEN or len(message.split()) > _LONGEST:
        return ()
    parts = _parts(message)
    unsure = [it for it in parts if _is_unsure(it)]
    told = [it for it in parts if it not in unsure]
    sought, rest = _sought(told, context, unsure=bool(unsure))
    vague = [it for it in told if unsure and not sought and _THING.match(_LED.sub("", it))]
    if vague:  # something without a field: there is no more to it than not knowing
        sought, rest = read(unsure[0]), [it for it in told if it not in vague]
    if not sought or not (rest or unsure):
        return ()
    more = read(_joined(rest, message)) if rest else ()
    kinds = {it.kind for it in more}
    if kinds & _AIMS or not (kinds & WRITES or unsure or kinds <= _LITTLE):
        return ()
    return (*more, *sought)


def _parts(message: str) -> list[str]:
    """Return the parts of a message, each with what only says more of it."""
    found: list[str] = []
    start = 0
    for cut in (*_CUT.finditer(message), None):
        part = message[start : cut.start() if cut else len(message)].strip(" .!,;")
        if found and _HANGS.match(part):
            begin = message.rindex(found[-1], 0, start)
            found[-1] = message[begin : message.index(part, start) + len(part)]
        elif bare(part):
            found.append(part)
        start = cut.end() if cut else len(message)
    return found


def _joined(parts: Sequence[str], message: str) -> str:
    """Return the parts that are left of a message, joined as they were where they were beside."""
    text, at = "", 0
    for part in parts:
        start = message.index(part, at)
        between = message[at:start]
        text += (between if len(between.split()) <= 1 else ". ") + part if text else part
        at = start + len(part)
    return text


def _is_unsure(part: str) -> bool:
    said = _LED.sub("", part).strip(" ?.!")
    mood = read_mood(said)
    return _UNSURE.fullmatch(said) is not None or (mood is not None and mood.text == "unsure")


def _sought(
    parts: Sequence[str], context: Context, *, unsure: bool
) -> tuple[tuple[Intent, ...], list[str]]:
    """Return the roles that the first part that looks for some wants, and the other parts."""
    for it in parts:
        found = _looks(it, context) or (_suited(it, context) if unsure else ())
        if found:
            return found, [other for other in parts if other != it]
    return (), list(parts)


def _looks(part: str, context: Context) -> tuple[Intent, ...]:
    said = _LED.sub("", part).strip()
    if _OUT_THERE.fullmatch(said.strip(" ?!.")):
        kind = "nearest" if context.held else "roles"
        return (Intent.model_validate({"kind": kind, "confidence": 0.95, "quote": part}),)
    into, stuff = _INTO.match(said.strip(" ?!.")), _STUFF.match(part.strip(" ?!."))
    field = (into["into"] or into["bare"]) if into else stuff["what"] if stuff else ""
    titled = [it for it in context.roles if field.casefold() in it.casefold().split()]
    if fields_in(field) and len(titled) != 1:  # "move to cloud" names the one role
        return _compared(f"something with {field}", part, context)
    thing = _THING.match(said)
    return _compared(thing["what"], part, context) if thing else ()


def _suited(part: str, context: Context) -> tuple[Intent, ...]:
    """Return the roles for what somebody is good with, who does not know what they want."""
    match = _MINE.match(_LED.sub("", part).strip(" ?!."))
    what = (match["a"] or match["b"]) if match else ""
    return _compared(f"something with {what}", part, context) if fields_in(what) else ()


def _compared(what: str, part: str, context: Context) -> tuple[Intent, ...]:
    asked = context.model_copy(update={"expecting": "target"})
    found = read_roles_wanted(f"something, {what}", asked)
    return tuple(it.model_copy(update={"quote": part}) for it in found if it.kind in _LOOKS)

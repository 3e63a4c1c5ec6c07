"""A role by its field alone, where it was asked which is aimed for: "the analytics one"."""

import re
from typing import Final

from tools.late import late
from tools.titles import title_words
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role
from tools.understanding.roles.fields import fields_in, roles_of

_FIELD: Final = late(
    r"^(?:(?:well|hm+|um+|ok(?:ay)?|so|oh|maybe|perhaps|probably|i think|i guess|i'?d (?:like|say"
    r"|go for|take)|i want|i'?m thinking(?: of)?|thinking|let'?s (?:say|do|take)|give me|take)"
    r"[\s,.…]+)*"
    r"(?:(?P<in>(?:something|anything|sth|a job|some job|a role|work|stuff)(?: \w+)? (?:in|with"
    r"|around|on|to do with) (?:the )?)|(?:the|that|your|an?) )?"
    r"(?P<field>[a-z][a-z/&+-]*(?: [a-z][a-z/&+-]*){0,2}?)"
    r"(?P<one>\s+(?:one|ones|thing|things|stuff|role|roles|job|jobs|side|field|area|route|path"
    r"|direction|world))?(?:,? (?P<rank>senior|junior|lead))?"
    r"(?:[\s,]+(?:please|pls|i guess|i think|i suppose|maybe|probably|then|tbh|honestly|lol))*\W*$",
    re.IGNORECASE,
)
_EITHER: Final = late(
    r"^(?:(?:well|hm+|um+|so|oh|maybe|perhaps|either|thinking|of|a|an|the)[\s,]+)*"
    r"(?P<one>[a-z][a-z/&+-]*(?: [a-z][a-z/&+-]*){0,2}?) or (?:maybe |an? )?"
    r"(?P<two>[a-z][a-z/&+-]*(?: [a-z][a-z/&+-]*){0,2}?)(?=\s*[,;.?!…]|\s*$|\s+[–—-]\s)",
    re.IGNORECASE,
)
_NO_FIELD: Final = late(
    r"\b(?:the|same|first|second|third|last|next|top|other|another|right|wrong|best|easiest|nearest"
    r"|closest|any|all|both|none|no|not|which|what|this|that|it|my|me|you|your|one|good|better)\b",
    re.IGNORECASE,
)
_MOST: Final = 5


def read_field_meant(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the role of a field that is put to the user, or those of it side by side.

    Args:
        message: The message, with plain quotes.
        context: Holds the titles of the known roles, and what was asked.
    """
    asked = context.expecting == "target" and context.target is None
    either = either_field(message, context.roles) if asked else ()
    if either:
        return (Intent(kind="compare", confidence=0.95, quote=message, roles=either),)
    match = _FIELD.match(message.strip()) if asked else None
    if match is None or not (match["in"] or match["one"]) or _NO_FIELD.search(match["field"]):
        return ()
    if any(it.casefold() == match["field"].casefold() for it in context.roles):
        return ()  # a title, which is chosen
    meant = titles_of(f"{match['rank'] or ''} {match['field']}", context.roles)
    meant = meant or titles_of(match["field"], context.roles)
    if len(meant) == 1:
        aim = Intent(kind="set_target", confidence=0.95, quote=message, role=meant[0])
        return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(aim,)),)
    fields = fields_in(match["field"])
    roles = meant or roles_of(fields, "", context.roles)
    if len(roles) < 2:  # noqa: PLR2004 - one alone is compared with nothing
        return ()
    names = " or ".join(it.name for it in fields) or match["field"]
    return (
        Intent(kind="compare", confidence=0.95, quote=message, roles=roles[:_MOST], text=names),
    )


def either_field(message: str, titles: tuple[str, ...]) -> tuple[str, ...]:
    """Return the two roles that a message begins with by their fields: "data or business analyst".

    Args:
        message: The message, with plain quotes.
        titles: The titles of the known roles.
    """
    match = _EITHER.match(message.strip())
    if match is None or not message.strip()[match.end() :].strip(" .!?"):
        return ()
    if names_role(match["one"], titles) and names_role(match["two"], titles):
        return ()  # called by their titles, which stay as they are typed
    noun = match["two"].split()[-1]
    one = titles_of(match["one"], titles)
    one = titles_of(f"{match['one']} {noun}", titles) if len(one) != 1 else one
    two = titles_of(match["two"], titles)
    return (one[0], two[0]) if len(one) == len(two) == 1 and one != two else ()


def titles_of(field: str, titles: tuple[str, ...]) -> tuple[str, ...]:
    """Return the plainest of the known titles that a field alone may stand for: "the ai thing".

    Args:
        field: The words for the field, with a rank where one is named.
        titles: The titles of the known roles.
    """
    said = title_words(field)
    meant = [it for it in titles if said and said <= title_words(it)]
    fewest = min((len(title_words(it)) for it in meant), default=0)
    return tuple(it for it in meant if len(title_words(it)) == fewest)

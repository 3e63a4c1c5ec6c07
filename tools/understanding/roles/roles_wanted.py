"""Roles that are looked for by what they have to do with: "something designy with a bit of code".

The words for a field of work name the roles of the catalogue that belong to it; these are compared.
What is not wanted ("but not research-y") leaves those out that are full of it.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.roles.fields import fields_in, roles_of

_THING: Final = (
    r"(?:something|anything|sth|smth|some(?: sort| kind)? of (?:job|role|work)|(?:a|an|any|some"
    r"|other|what"
    r"|which) (?:\w+ )?(?:jobs?|roles?|work|careers?|positions?|gigs?)|jobs?|roles?|work|stuff"
    r"|things?)"
)
_WISH: Final = late(
    rf"\b{_THING}\b(?:[\s,]+(?:else|more|maybe|perhaps|like|a bit|bit|kind of|sort of|rather"
    rf"|at all"
    r"|there))*[\s,]+(?:(?:(?:that|which)(?:'s| is| has| have)? )?(?:with|in|around|involving"
    r"|for|near(?: to)?"
    r"|about|to do with|that (?:uses?|needs?|involves?)|where|using|close to|of)\b|\w+(?:y|ish"
    r"|-y|-ish)\b"
    r"|creative|technical|practical|analytical|visual)(?P<what>[^?!.;]{0,90})"
    r"|\b(?:stay|work|remain|end up) (?:near|close to|around|with)(?: to)?"
    r" (?P<what2>[^?!.;]{3,80})",
    re.IGNORECASE,
)
_SUITS: Final = late(
    r"\b(?:what|which|anything|something)\b[^?!.]{0,30}?\b(?:suits?|fits?|good|made|right|open"
    r"|suitable|there"
    r"|possible)\b[^?!.]{0,14}?\b(?:to |for |like |with )?(?:an? |ex-?|former |someone (?:who|from)"
    r"|somebody (?:who|from)|people (?:who|from))(?P<who>[^?!.;]{3,50})"
    r"|\b(?:anything|something|jobs?|roles?|what about) for (?:an? |ex-?|former"
    r" |someone from (?:the )?|somebody from (?:the )?)(?P<who2>[^?!.;]{3,50})"
    r"|\b(?:what|which|any(?:thing)?|something)\b[^?!.]{0,30}?\b(?:suits?|fits?|for)\s+"
    r"(?P<who4>[^?!.;,]{3,40}?) like me\b"
    r"|\bi(?:'d)? (?:really )?(?:like|love|enjoy|prefer)\b[^?!.;]{3,60}?\b(?:what|which|anything"
    r"|something)\b[^?!.;]{0,20}?\b(?:suits?|fits?|for me|could i|would)\b"
    r"|\bwhat do (?:ex-?|former )(?P<who3>[^?!.;]{3,50})",
    re.IGNORECASE,
)
_OPEN: Final = late(
    r"\bwhat (?:else )?(?:can|could|should|might|would|am) i (?:possibly |even |actually "
    r"|ever )?(?:do|become"
    r"|be|go for|use|make|qualified for|good for)\b[^?!.]{0,30}?\b(?:with (?:all )?(?:that|this"
    r"|it|these|those"
    r"|my)|of (?:all )?(?:that|this)|given (?:that|this|all)|from (?:that|this|here))\b"
    r"|\bwhich (?:way|direction|field|path) (?:to|should i|do i|can i|could i|would)\b"
    r"|\bwhat (?:would|could|do|might) (?:suit|fit) me\b"
    r"|\bwhat else (?:is there|suits?|fits?|could i|can i|might i)\b[^?]{0,30}$",
    re.IGNORECASE,
)
_ASKS: Final = late(
    r"\?|^\W*(?:(?:hm+|ok|no|not really|not sure|no idea|maybe|well|so|or"
    r"|i)\W+(?:\w+\W+){0,8}?)?(?:(?:an? )?(?:job|role|career)"
    r"|something|anything|sth|smth|what|which|maybe|show|find|i'?d (?:like|rather|love)"
    r"|i (?:want|would"
    r"|like|need)"
    r"|looking for|preferably|ideally|any|some|jobs?|roles?|just)\b",
    re.IGNORECASE,
)
UNWANTED: Final = late(
    r"\b(?:(?:but |and )?(?:not(?! (?:sure|really|decided|yet))|no(?! (?:idea|clue|,))(?= \w)"
    r"|without|nothing|except|(?:rather |more )?than|instead of|never|(?:less|fewer)|hate|avoid"
    r"|(?:isn|aren|wasn)'?t"
    r"|don'?t (?:want|like|have)(?! an idea| a clue)|(?:where|so) (?:that )?i (?:don'?t|do not"
    r"|needn'?t|never|can avoid))\b"
    r"(?:(?!\b(?:and|but|with) more\b)[^,;.?!])*"
    r"|(?<=\bpeople )(?:over|to) [^,;.?!]*)",
    re.IGNORECASE,
)
"""What of a wish says what is not wanted."""
_TELLS: Final = late(
    r"\b(?:i (?:did|built|made|led|ran|used|have used|know|studied|spent|work(?:ed)? on)"
    r"|\d ?/ ?5|(?:is|at) [0-5](?!\d)|\d+ ?(?:h"
    r"|hours?)|hours|deadline|(?<!machine )(?<!machine-)(?<!deep )learn(?:ing)?|course|book"
    r"|video|level|plan|week|interview|salary|earn|pay)\b",
    re.IGNORECASE,
)
_OF_SKILLS: Final = late(
    r"\b(?:skills?|gaps?|become|becoming|readiness|requirements?|missing)\b|\bit take\b",
    re.IGNORECASE,
)
_SIMPLE: Final = late(
    r"^\W*(?:maybe |just )?(?:something|anything) (?:with|in) \w+\W*$", re.IGNORECASE
)
_MOST: Final = 5
_LONGEST: Final = 45
_WHERE: Final = frozenset({None, "target", "about", "offer", "level", "hours"})


def read_roles_wanted(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the comparison of the roles that a message looks for; nothing where it looks for none.

    Args:
        message: The message, with plain quotes.
        context: Holds the titles of the known roles, and what was asked.
    """
    if context.expecting not in _WHERE or len(message.split()) > _LONGEST:
        return ()
    if _TELLS.search(message) or _SIMPLE.match(message) or not _ASKS.search(message):
        return ()
    said = message.casefold()
    if any(it.casefold() in said for it in context.roles) or _OF_SKILLS.search(message):
        return ()  # a role that is named is no longer looked for
    wish, suits = _WISH.search(message), _SUITS.search(message)
    if wish is not None and context.expecting in {None, "level", "hours"} and "?" not in message:
        wish = wish if context.target is None else None
    if wish is None and suits is None:
        return _open(message)
    unwanted = " ".join(match[0] for match in UNWANTED.finditer(message))
    sought = UNWANTED.sub(" ", (wish or suits or [""])[0])
    fields = fields_in(sought) or (fields_in(suits[0]) if suits else ())
    roles = roles_of(fields, unwanted, context.roles)[:_MOST]
    if len(roles) < 2:  # noqa: PLR2004 - one alone is compared with nothing
        return _open(message)
    names = " or ".join(it.name for it in fields)
    heard = (unwanted.strip(),) if unwanted.strip() else ()
    return (
        Intent(
            kind="compare", confidence=0.95, quote=message, roles=roles, text=names, heard=heard
        ),
    )


def _open(message: str) -> tuple[Intent, ...]:
    """Return the ranking of all roles where it is asked what one could do at all."""
    if not _OPEN.search(message):
        return ()
    return (Intent(kind="nearest", confidence=0.95, quote=message),)

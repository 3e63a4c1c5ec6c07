"""Questions about several roles at once, and about the way from role to role."""

import re
from collections.abc import Iterable, Iterator

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role, role_phrase


def _patterns(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(late(it, re.IGNORECASE) for it in patterns)


_FOR_ME = late(
    r"[\s,]+(?:for me|to me|side by side|please|with (?:each other|one another)|together"
    r"|from (?:here|where i am)|(?:right )?now|today"
    r"|for (?:someone|somebody|a (?:man|woman|person)|people) (?:like|with|of) (?:me|my"
    r"|mine)\b.{0,30}"
    r"|with (?:my|those|these|the) (?:levels?|skills?|background|experience))[.!?\s]*$",
    re.IGNORECASE,
)
_MEANT = late(
    r"^(?:(?:no|nah|fine|right|sorry|well|but|so|ok(?:ay)?|i (?:just )?(?:mean|meant"
    r"|said|asked(?: about| for)?|was (?:asking|thinking)(?: about| of)?|want(?:ed)?))[\s,:]+)+",
    re.IGNORECASE,
)
"""What only says that it was meant, before the roles."""
_BETWEEN = late(
    r"\s*(?:,\s*(?:and|or)?|;|\band\b|\bor\b|\bvs\b\.?|\bversus\b|\bagainst\b|\bover\b"
    r"|\b(?:as )?(?:compared|opposed|next) (?:to|with)\b|\b(?:with|to)\b|\brather than\b|/ )\s*",
    re.IGNORECASE,
)
_ME = (
    r"(?:me (?:with|to|against|as) |myself (?:with|to|against|as) |between "
    r"|my (?:chances|gaps|readiness|fit) (?:as|for|with|to|in) |how i (?:do|fit|stand) (?:as|for) "
    r"|(?:the )?(?:roles?|jobs?|targets?) (?:of )?)?"
)
_BETTER = (
    r"(?:closer|nearer|better (?:fit|match|suited|placed|prepared|off)|further (?:along|away|from)"
    r"|more (?:ready|prepared|qualified)"
    r"|(?:easier|quicker|faster|cheaper|sooner)(?: to (?:reach|get|become|be))?)"
)
_LEADING_UP = (
    r"(?:[\s:,–-]+(?:to|for|as|from|with|is|me|being|becoming|become|would be|the role of))*"
)
_COMPARE = _patterns(
    rf"^(?:compare|contrast|weigh|comparison (?:of|between)) {_ME}(?P<roles>.+)$",
    r"^how (?:do|would) i compare (?:as|to|with|for) (?P<roles>.+)$",
)
_THAN = late(
    rf"\s(?:be )?(?:a )?{_BETTER}(?: for me)?(?: to (?:reach|get to|become))? than\s", re.IGNORECASE
)
_CHOOSE = _patterns(
    rf"\b{_BETTER}\b{_LEADING_UP}[\s:,–-]+(?P<roles>.+)$",
    r"\b(?:difference|differ|choose|choice|decide|deciding|choosing|torn)\b.*?"
    r"\b(?:between|is|as)\b (?P<roles>.+)$",
    r"\b(?:both|each of|either) (?:as |for |of )?(?P<roles>.+)$",
    r"^should i (?:become|be|go for|aim for|choose|pick|target) (?P<roles>.+)$",
    r"^(?:which|what) (?:one )?(?:suits|fits|is|should i|would|do i)\b.*?[:,–-]\s*(?P<roles>.+)$",
    r"^(?P<roles>.+?)\s*[:,?–-]+\s*(?:which|what) (?:one )?(?:suits|fits|is|should|would|do|am)\b",
    r"^(?P<roles>.+?\b(?:vs\.?|versus|compared (?:to|with)) .+)$",
)
_WEIGHS = late(
    r"\b(?:diff(?:erences?|ers?|erent|s)?|better|best|fits?|suits?|suited|closer|nearer|easier"
    r"|quicker|vs|versus|rather|realistic)\b",
    re.IGNORECASE,
)
_ASIDE = late(
    r"^(?:so|then|before|because|since|to|if|when|which|where|who|what|how|as (?:i|we|soon)|i"
    r"|i'[a-z]+|but|just"
    r"|please|for|it|that|my|me|and|show|tell|google|give|find)\b",
    re.IGNORECASE,
)
"""How something begins that is said after the roles, and is none."""
_EITHER = late(r"\s+(?:or|vs\.?|versus|and)\s+(?:as )?(?:being )?(?:an? |the )?", re.IGNORECASE)
_TITLE_WORDS, _FEW_JOINTS = 4, 1
"""Words of a title at most, and joints: with more of them, more than two roles are named."""
_NO_TITLE = late(
    r"\b(?:is|are|am|be|would|i|as|between|what|what's|whats|which|the|a|an|better|off|diff|than"
    r"|difference|do|does|suit|fit|me|my|for|to|or|and|in|with|of|vs|versus|closer|nearer|being"
    r"|becoming)\b",
    re.IGNORECASE,
)
_ROLES = r"(?:roles?|jobs?|positions?|titles?|careers?|targets?|occupations?)"
_NEAR = (
    r"(?:clos(?:e|er|est)|near(?:er|est)?|(?:best|good) (?:fit|match)|fits?|suits?|suited"
    r"|match(?:es)?|ready|qualified|prepared|best|could i|can i|(?:with)?in (?:my )?reach)"
)
_NEAREST = _patterns(
    rf"\b(?:which|what) (?:of (?:all )?(?:the|these|those|your|my) )?(?:other |known "
    rf"|catalogue )*{_ROLES}\b"
    rf".*?\b{_NEAR}\b",
    r"^(?:(?:show|list|give|tell)(?: me)? )?(?:the |my )?"
    rf"(?:closest|nearest|best(?:[- ](?:fitting|matching|suited))?) (?:\w+ )?{_ROLES}\b",
    rf"\b(?:rank|sort|order) (?:the |all |your |my )*(?:{_ROLES}|catalogue|catalog)\b",
    r"^(?:what|who|where) (?:am i|do i) (?:the )?(?:closest|nearest|fit(?: in)?(?: the)? best)\b",
    r"^what (?:else |other (?:things?|stuff) )?(?:(?:would |could |might )?(?:suits?|fits?)|goes) "
    r"(?:to |for |with )?(?:an? |someone |somebody |me\b)",
    r"^what else (?:could|can|might) i (?:do|be|become|work as)\b|^where (?:could|can|should"
    r"|might) i go from here\b"
    r"|^what (?:could|can) i do with my (?:skills|experience|background)\b",
    r"\b(?:what|which|who) (?:else|others?|other ones?) (?:am i|would i be|could i be|is|are|comes?"
    r"|lies|sits|would be) (?:\w+ )?(?:close|near|similar|related|in reach|within reach)\b",
    rf"\b(?:which|what) (?:other )?{_ROLES} (?:does|do|would|will) (?:that|this"
    r"|it) (?:now )?leave\b",
    rf"\b(?:match|fit) me (?:to|with) (?:a |the |some )?{_ROLES}\b",
)
_THERE = r"(?:there|my (?:target|goal|aim|dream)(?: role| job)?|the target(?: role)?)"
_WAY = (
    r"(?:career )?(?:paths?|routes?|ways?|road|ladder|trajectory|stepping[- ]stones?|steps"
    r"|progression)"
)
_BEING = r"(?:be(?:ing|come|coming)? )?"
_GO = (
    r"(?:get|go|move|progress|grow|make it|work my way|climb|rise|advance)(?: up| on)?"
    r"(?: from .+?)?"
)
_HOW = r"\bhow (?:do|can|could|would|should|might|will|to)(?: (?:i|one|you|people|someone|we))? "
_PATH = _patterns(
    rf"{_HOW}{_GO} (?:(?:in)?to )?(?P<role>{_THERE})$",
    rf"{_HOW}{_GO} (?:in)?to {_BEING}(?P<role>.+)$",
    rf"\b{_WAY} (?:from .+? )?(?:(?:in|up)?to(?:wards?)?|for|of) {_BEING}(?P<role>.+)$",
    rf"\b(?:which|what) (?:other )?{_ROLES} (?:usually |typically |often )?"
    r"(?:leads?|feeds?|goes|go|comes?|takes?)(?: me)? (?:(?:in|up)?to|before|after|from) "
    r"(?P<role>.+)$",
    rf"\b(?:which|what) {_ROLES} (?:should|could|can|do|would) i (?:\w+ )?"
    r"(?:on the way to|before|between here and|to (?:get|become|reach)(?: to)?) (?P<role>.+)$",
    r"\bwhat (?:comes|lies|would come|could come) (?:next )?(?:after|beyond|before) (?P<role>.+)$",
    r"\bnext (?:step|role|job|move|position)s? (?:after|up from|beyond|for) (?P<role>.+)$",
    r"\bwhere (?:does|do|can|could|would) (?P<role>.+?) "
    r"(?:lead|go next|go from (?:there|here)|come from)\b",
)
_PATH_PLAIN = _patterns(
    r"^(?:(?:show|see|give|tell)(?: me)? )?(?:my |the |a )?"
    r"career (?:paths?|routes?|ladder|options)$",
    rf"^(?:(?:show|see|give)(?: me)? )?(?:my |the )?(?:paths?|routes?)(?: to {_THERE})?$",
)


def read_comparing(clause: str, context: Context) -> Iterator[Intent]:
    """Yield what a clause asks of several roles, of the nearest ones, or of the way to one.

    Args:
        clause: A clause without the words that only lead up to it.
        context: Holds the titles of the known roles.
    """
    said = _MEANT.sub("", _FOR_ME.sub("", clause.strip().rstrip(" .!?")))
    if _THAN.search(said):
        said = "compare " + _THAN.sub(" and ", said).removeprefix("is ").removeprefix("would ")
    roles = _several(said, context)
    if roles:
        yield Intent(kind="compare", confidence=0.97, quote=clause, roles=roles)
    elif any(it.search(said) for it in _NEAREST):
        yield Intent(kind="nearest", confidence=0.96, quote=clause)
    elif any(it.search(said) for it in _PATH_PLAIN):
        yield Intent(kind="path", confidence=0.96, quote=clause)
    else:
        yield from _path(said, clause, context)


def _several(said: str, context: Context) -> tuple[str, ...]:
    """Return two or more roles that a clause names side by side.

    Where it says "compare", one that is surely a role is enough: the others may be misspelled.
    """
    for named in _named(_COMPARE, said, context):
        if any(names_role(it, context.roles) for it in named):
            return named
    for named in _named(_CHOOSE, said, context):
        if all(names_role(it, context.roles) for it in named):
            return named
    return _either(said, context)


def _either(said: str, context: Context) -> tuple[str, ...]:
    """Return two roles on both sides of an "or", wherever the words stand that weigh them."""
    joints = list(_EITHER.finditer(said)) if _WEIGHS.search(said) else []
    for joint in joints if len(joints) <= _FEW_JOINTS else ():
        before, after = said[: joint.start()].split(), said[joint.end() :].split()
        sizes = range(_TITLE_WORDS, 0, -1)
        first = next(filter(None, (_title(before[-n:], context) for n in sizes)), None)
        second = next(filter(None, (_title(after[:n], context) for n in sizes)), None)
        if first and second:
            return (first, second)
    return ()


def _title(said: list[str], context: Context) -> str | None:
    """Return the words as a role where they are nothing but its title."""
    title = " ".join(said).strip(" ,.:;?!")
    is_one = title and not _NO_TITLE.search(title) and names_role(title, context.roles)
    return title if is_one else None


def _named(
    patterns: Iterable[re.Pattern[str]], said: str, context: Context
) -> Iterator[tuple[str, ...]]:
    """Yield the phrases that each pattern sets side by side, where there are several."""
    for pattern in patterns:
        match = pattern.search(said)
        parts = _BETWEEN.split(match["roles"]) if match else ()
        names = (role_phrase(it, context.roles) for it in parts if not _ASIDE.match(it))
        named = tuple(filter(None, names))
        if len(named) > 1:
            yield named


def _path(said: str, clause: str, context: Context) -> Iterator[Intent]:
    for pattern in _PATH:
        match = pattern.search(said)
        if match is None:
            continue
        if re.fullmatch(_THERE, match["role"], re.IGNORECASE):
            yield Intent(kind="path", confidence=0.95, quote=clause)
        elif names_role(role := role_phrase(match["role"], context.roles), context.roles):
            yield Intent(kind="path", confidence=0.96, quote=clause, role=role)

"""The wish for a target role."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role, role_phrase
from tools.understanding.phrases import bare
from tools.understanding.roles.field_meant import titles_of
from tools.understanding.standing import refuses

_TARGET_SET = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"^(?:set|change|switch|update|make|move|put|reset|adjust)\s+(?:my\s+"
            r"|the\s+)?(?:career )?"
            r"(?:target|goal|aim)(?: role| job)?\s*(?:back )?(?:to\b|=|:|as\b|into\b"
            r"|be\b)\s*(?P<role>.+)$"
        ),
        (
            r"^(?:my\s+|the\s+)?(?:new\s+|next\s+|career\s+)?(?:target|goal|aim|dream)(?: role"
            r"| job)?\s*"
            r"(?:is now\b|is\b|=|:|should be\b|will be\b|would be\b|has changed to\b"
            r"|changed to\b)\s*(?:to\s+)?"
            r"(?P<role>.+)$"
        ),
        (
            r"^(?:(?:role|job|position|next role|next job) )?(?:want(?:ed)?|wanting|seeking"
            r"|looking for)"
            r"\s*(?::|=)\s*(?:to be (?:an? )?|an? )?(?P<role>[^,.;!?]+)"
        ),
        (
            r"^(?:make|use|set|choose|pick|select|take)\s+(?P<role>.+?)\s+"
            r"(?:as\s+(?:my\s+|the\s+|a\s+)?|my\s+|the\s+)"
            r"(?:new\s+)?(?:target|goal)(?: role)?$"
        ),
        (
            r"^(?P<role>[^,.;!?]+?) is (?:what|the (?:role|job|one)) (?:i(?:'m| am) (?:after"
            r"|aiming for"
            r"|going for|looking for|interested in|targeting)|i (?:want|aim for|am aiming for))$"
            r"|^(?:switch|change|move) me to (?P<role2>.+)$"
        ),
        (
            r"^(?:(?:it's|it was|that's|that was)?\s*(?:an? |the )?[^,;.]{3,40}? (?:is what |that"
            r" )?i (?:typed|wrote|said|put|chose|picked|told you)"
            r"|i (?:typed|wrote|said|put|chose|picked) (?:an? |the )?[^,;.]{3,40}?),? (?:but|though"
            r"|yet) (?:i (?:want|wanted|meant|mean|would like)|it should be)"
            r"(?: (?:to be|to say|to type|to write|to put))?\s+(?P<role>.+)$"
        ),
        (
            r"^(?:target|aim for|aim at|go for|targeting|aiming for)\s+"
            r"(?!(?:role|it|that|this|them)$)(?P<role>.+)$"
        ),
    )
)
_BACK_TO = late(
    r"^(?:(?:go |switch |change |let's go )?back to"
    r"|(?:let's )?switch(?: over)? to)\s+(?P<role>.+)$",
    re.IGNORECASE,
)
_TARGET_WISH = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"\b(?:i\s+(?:really\s+|actually\s+|now\s+|rather\s+)*(?:want|wanna|would like"
            r"|'d like|love"
            r"|'d love|would love|hope|plan|aim|intend|wish|dream|decided)|want(?:ing)?|wanna"
            r"|fancy|i'd (?:rather|like|love)|i(?:'m| am) (?:an? [^,.;!?]{3,40} |\w+ )?"
            r"(?:hoping|aiming|planning|trying"
            r"|working"
            r"|looking|going|training|studying)|my (?:goal|aim|dream|plan) is)\s*"
            r"(?:to|of|on|towards?|for)?\s*"
            r"(?:become|becoming|be|work(?:ing)? as|get(?:ting)? (?:hired|a job|a role"
            r"|a position) as"
            r"|(?:move|go|get|break|come) (?:over )?(?:in)?to|switch(?:ing)? (?:in|over )?to"
            r"|transition(?:ing)? (?:in)?to|grow into|land"
            r"|aim for|go for|apply (?:for|as))\s+"
            r"(?P<role>.+)$"
        ),
        (
            r"\bi(?:'m| am)\s+(?:an? [^,.;!?]{3,40}\s)?(?:now\s+|currently\s+|actually\s+)*"
            r"(?:aiming|going|applying|shooting"
            r"|interviewing|training|preparing|heading)\s+(?:for|to be|to become|towards?|at|as)\s+"
            r"(?P<role>.+)$"
        ),
        r"^i should (?:\w+ )?like to (?:be|become|aim for|go for|work as|train as)\s+(?P<role>.+)$",
        (
            r"^(?:i(?:'ve| have) changed my mind[^,;.]{0,40}[,;.]\s*)?(?:and |but )?(?:i (?:reckon"
            r"|think|feel|believe|guess) )?(?P<role>[^,.;!?]+?) (?:suits|fits|appeals to) me"
            r" (?:more|better|best|most)$"
        ),
        r"^(?:let's )?(?:go|run|stick) with\s+(?P<role>.+)$",
        r"\bi(?:'m| am)\s+(?:now\s+)?targeting\s+(?P<role>.+)$",
        r"^(?:set|change|switch|update)\s+(?:my\s+|the\s+)?(?:target|goal)\s+(?P<role>.+)$",
        (
            r"\bi(?:(?: want|(?: woul|')d like)(?: (?:an?|the))?|(?:'m| am)? (?:(?:now|also) )?"
            r"(?:search(?:ing)?|seek(?:ing)?|look(?:ing)?)(?: for)?(?: (?:an?|some|the))?)"
            r"(?: new)? (?:job|work|role|position) (?:as|of)\s+(?P<role>.+)$"
        ),
        r"\b(?:my dream (?:job|role|position) (?:is|would be))\s+(?P<role>.+)$",
        (
            r"^(?P<role>[^,.;!?]+?) (?:is|would be) (?:(?:my|the) (?:new |next |main "
            r"|real |career )?(?:target|goal|aim|dream)(?: role| job)?"
            r"|what i(?:'d| would)? (?:want|like|love|hope) to (?:be|become|do|work as))"
            r"(?: (?:now|then|really|actually))*(?:\s*,.*|\s+(?:or|but|if|though|and) .*)?$"
        ),
        (
            r"^i(?:'m| am) (?:really |now )?after\s+(?:an? (?:job|role|position) (?:as|of) )?"
            r"(?P<role>.+)$"
        ),
    )
)
_TARGET_HINT = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"(?:^|,\s+)(?:and\s+|so\s+|now\s+)*(?:thinking|considering|leaning towards?|eyeing"
            r"|looking at|drawn to)(?: (?:of|about|maybe|perhaps|along the lines of))*\s+"
            r"(?P<role>.+)$"
        ),
        (
            r"\b(?:i(?:'m| am)\s+(?:more\s+|very\s+|really\s+)?(?:interested in|considering"
            r"|thinking"
            r" (?:of|about)|looking (?:at|for)|curious about|drawn to)|maybe|perhaps|i (?:like"
            r"|might"
            r" like|could see myself as)|i might (?:want to )?(?:be|become)|switch to|move to)\s+"
            r"(?P<role>.+)$"
        ),
    )
)
_ONCE = late(r"\b(?:used to|once) (?:want|wish|hope|dream|plan|aim)", re.IGNORECASE)
_OR = late(r"(,?\s+or\s+)(?:(?:perhaps|maybe|possibly|even|rather|else|also)\s+)*", re.IGNORECASE)
_POINTS = late(
    r"(?:it|that|this|them|those)(?: (?:one|role|job|too|then))*|(?:the )?one", re.IGNORECASE
)
"""What names no role, but points at one."""
_MAKE_IT = late(r"^make (?:it|that) (?:an? |the )?(?P<role>[a-z].+)$", re.IGNORECASE)
_ASKING = late(
    r"^(?:what|how|which|do|does|am|is|are|should|could|can i|when|why|who|where)\b", re.IGNORECASE
)


_CONFIRMED = late(r",? (?:right|correct|isn'?t it|is it|yes|no|eh|or)\?+\s*$", re.IGNORECASE)
_MEANT = late(
    r"^(?:(?:no|sorry|wait|oops)[\s,.!]+)*not (?:an? |the )?[^,;.!]{2,40}[,;.!–—-]+\s*(?:but |i "
    r"meant? |it's )+"
    r"(?:an? |the )?(?P<role>[^,;.!?]{3,50})[\s.!]*$",
    re.IGNORECASE,
)

_BE_ONE = late(
    r"\b(?:to (?:become|be|work as|train as|retrain as)|wanna (?:become|be|work as|train as)"
    r"|becoming|being) an? (?P<one>[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,3})$",
    re.IGNORECASE,
)
_NO_JOB = late(
    r"^(?:better|bit|little|lot|good|great|bad|happy|happier|real|proper|more|less|million|billion"
    r"|part|member|burden|success|failure|fan|friend|winner|star|hero|legend|person|human|kind"
    r"|sort|type|level)\b(?! \w+(?:er|or|ist|ian|ant|ent|man|woman)\b)"
    r"|\b(?:person|people|human|man|woman|mother|father|mum|dad|parent|wife|husband|partner|friend"
    r"|one|thing|someone|somebody|job|role|that|this|it|i|my|me|in|at|with|of|for|than|like|who)\b",
    re.IGNORECASE,
)
"""What somebody may want to be that is no job."""


def _named(match: re.Match[str]) -> str:
    return next(
        (it for name, it in match.groupdict().items() if name.startswith("role") and it), ""
    )


def _either(words: str, context: Context) -> tuple[str, ...]:
    """Return the two roles between which a wish is open ("a data scientist or an analyst")."""
    first, joint, second = _OR.split(words, maxsplit=1) if _OR.search(words) else ("", "", "")
    roles = [role_phrase(it, context.roles) for it in (first, second)]
    return tuple(roles) if joint and all(names_role(it, context.roles) for it in roles) else ()


def _fields(words: str, context: Context) -> tuple[str, ...]:
    """Return the two roles that a wish is open between by their fields alone: "cloud or devops"."""
    said = _OR.split(words)[::2] if len(_OR.findall(words)) == 1 else []
    meant = [titles_of(role_phrase(it, context.roles), context.roles) for it in said]
    roles = tuple(it[0] for it in meant if len(it) == 1)
    return roles if len(set(roles)) == 2 else ()  # noqa: PLR2004 - one or the other


def _is_called_a_job(clause: str, role: str) -> bool:
    """Whether somebody wants to be one, whatever that is: "I'd like to become a dog groomer"."""
    match = _BE_ONE.search(clause)
    return (
        match is not None and bare(match["one"]) == bare(role) and not _NO_JOB.search(match["one"])
    )


def read_target_meant(clause: str, context: Context) -> Intent | None:
    """Return the target that a clause puts in the place of another, or ``None``.

    Args:
        clause: The words, with what announces a correction.
        context: Holds the titles of the known roles.
    """
    match = _MEANT.match(clause)
    role = role_phrase(match["role"], context.roles) if match else ""
    if not role or not names_role(role, context.roles):
        return None
    return Intent(kind="set_target", confidence=0.92, quote=clause, role=role)


def read_target(clause: str, context: Context) -> Intent | None:
    """Return the wish for a target role that a clause states, or ``None``."""
    if (
        refuses(clause)
        or _ASKING.match(clause)
        or _CONFIRMED.search(clause)
        or _ONCE.search(clause)
    ):
        return None
    clause = clause.rstrip(" .!?")
    wishes = (*_TARGET_WISH, _BACK_TO)
    for patterns, plain, needs_title in ((_TARGET_SET, 0.96, False), (wishes, 0.92, True)):
        for pattern in patterns:
            match = pattern.search(clause)
            role = role_phrase(_named(match), context.roles) if match else ""
            either = _either(_named(match), context) if match else ()
            points = _POINTS.fullmatch(role) is not None
            if either:
                return Intent(kind="compare", confidence=plain, quote=clause, roles=either)
            titled = not needs_title or names_role(role, context.roles)
            if role and not points and (titled or _is_called_a_job(clause, role)):
                return Intent(kind="set_target", confidence=plain, quote=clause, role=role)
    for pattern in (*_TARGET_HINT, _MAKE_IT):
        match = pattern.search(clause)
        role = role_phrase(match["role"], context.roles) if match else ""
        fields = _fields(match["role"], context) if match else ()
        if fields:
            return Intent(kind="compare", confidence=0.92, quote=clause, roles=fields)
        if role and names_role(role, context.roles):
            return Intent(kind="set_target", confidence=0.65, quote=clause, role=role)
    return None

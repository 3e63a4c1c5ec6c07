"""What is said of the roles that the turn before spoke of: "go with that one", "is it realistic".

A pronoun means the one role that was spoken of; a part of a title ("the analyst") means the one of
those listed that it fits. Where several could be meant, it is asked which.
"""

import re

from tools.late import late
from tools.spelling import Edit, reworded
from tools.titles import title_words
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.naming import near_title, role_phrase
from tools.understanding.replies.offers_worded import target_offered

_LED = (
    r"(?:(?:ok(?:ay)?|so|then|and|but|yes|yeah|yep|well|right|alright|cool|great|good|fine|hm+|oh"
    r"|ah|actually|i think|i guess|maybe|perhaps|dunno|idk|sure|no|wait|hang on"
    r"|hold on)[\s,.!–—-]+)*"
)
_TRAILS = (
    r"(?:[\s,]+(?:then|now|please|pls|instead|it is|as (?:my |a |the )?(?:new )?(?:target|goal|aim)"
    r"|for (?:me|now)|i (?:think|guess)|after all|anyway|thanks|thank you))*[\s.!]*$"
)
_ONE = r"(?:that|this)(?: (?:one|role|job))?|it|the (?:role|job)(?! (?:of|as)\b)|that as my target"
_TAKES = late(
    rf"^{_LED}(?:(?:i(?:'ll| will|'d| would)?|let'?s|let us|we(?:'ll| can)?|can we|can i|please"
    rf"|just)"
    r" )*"
    r"(?:(?:like|want|rather|just|prefer|love|decided|going) (?:to )?)?"
    r"(?:(?:go|aim|opt|settle|shoot|try) (?:with|for|on)|stick (?:with|to)|take|choose|pick"
    r"|make|set"
    r"|do|want|prefer|select)"
    rf" (?P<what>{_ONE}|(?:the )?§(?: one| role| job)?)(?: (?:as )?(?:my "
    rf"|the )?(?:new )?(?:target|goal|aim))?{_TRAILS}",
    re.IGNORECASE,
)
_IS_IT = late(
    rf"^{_LED}(?P<what>{_ONE}|(?:the )?§(?: one| role| job)?)(?:'s| is|,? (?:that'?s|it'?s))"
    r" (?:the one(?: (?:for me|i want))?|it|my (?:new )?(?:target|goal|choice|pick)|what i want"
    rf"|decided){_TRAILS}",
    re.IGNORECASE,
)
_ALONE = late(
    rf"^{_LED}(?:let'?s say )?(?:an? |the )?§(?: (?:one|role|job))?{_TRAILS}", re.IGNORECASE
)
_THAT_ONE = late(rf"^{_LED}(?P<what>that one|that role|that job){_TRAILS}", re.IGNORECASE)
_FIT = (
    r"(?:realistic|unrealistic|doable|possible|achievable|feasible|attainable|reachable"
    r"|manageable|(?:with)?in (?:my )?reach|out of reach|too (?:much|far|hard|ambitious|high)"
    r"|(?:a )?(?:big |real )?(?:stretch|long shot|pipe ?dream)|hard|mad|crazy"
    r"|something (?:that )?i (?:could|can)(?: (?:actually|really))? (?:do|manage|reach|learn)"
    r"|(?:a )?(?:good |realistic )?(?:fit|match|option|goal|target|aim))"
)
_WHO = (
    r"(?: (?:for|with) (?:me|someone like me|somebody like me|a (?:person|guy|woman|man) like me"
    r"|my (?:background|skills|levels|experience)|what i (?:have|know|can)))?"
)
_SOFT = (
    r"(?:(?:even|really|actually|at all|honestly|still|ever|be|too|a bit|quite|seriously"
    r"|all that) )*"
)
_ENDS = (
    r"(?:[\s,]+(?:tho|though|then|now|really|at all|even|do you think|you think|you reckon|or not"
    r"|or what|or am i dreaming|honestly|be honest|at my age|from (?:here|where i (?:am|stand))"
    r"|from zero|from scratch))*[\s?.!]*$"
)
_REALISTIC = late(
    rf"^{_LED}(?:do (?:you|u) (?:think|reckon|believe) (?:that )?|(?:you|u) (?:think|reckon) )?"
    rf"(?:(?:is|would|are|isn'?t) )?(?:{_ONE})(?:'s| is| would)? {_SOFT}{_FIT}{_WHO}{_ENDS}"
    rf"|^{_LED}how (?:realistic|doable|achievable|feasible|hard|far off|likely) (?:is|would|'s)"
    rf" (?:{_ONE})(?: be)?{_WHO}{_ENDS}"
    rf"|^{_LED}(?:do (?:you|u) (?:think|reckon|believe) (?:that )?)?"
    rf"(?:(?:can|could|would|will|might) i|i (?:can|could|would|might)) {_SOFT}"
    r"(?:do|manage|get|reach|handle|pull off|become|make|be (?:any )?good (?:at|as)"
    rf"|stand a chance(?: (?:at|as|with))?|have a chance(?: (?:at|as|with))?)"
    rf" ?(?:{_ONE}|there|one)?{_ENDS}"
    rf"|^{_LED}do i (?:even |really )?(?:have|stand) (?:a|any) (?:real |realistic )?chances?"
    rf"(?: (?:at|with|as|of) (?:{_ONE}))?{_ENDS}"
    rf"|^{_LED}am i (?:even |really )?(?:cut out|good enough|qualified|suited|up to"
    rf"|the right (?:person|type))(?: (?:for|to))?(?: (?:{_ONE}))?{_ENDS}",
    re.IGNORECASE,
)
_NEEDS = late(
    rf"^{_LED}(?:do|would|will|must|does one|don'?t) (?:i|you|one) (?:really |even |actually "
    rf"|still )*"
    r"(?:need|have|require)(?: to)? (?:be (?:able|good)[\w ]{0,20}|know how to |know |learn "
    r"|be able to )*"
    r"(?:an? |any |some |lots? of |much )*(?:code|coding|program|programming|degree|diploma|maths?"
    r"|certificates?|certification|qualifications?|university|college)(?: degree)?"
    rf"(?: (?:for|to (?:do|be|become|get into)) (?:{_ONE}))?{_ENDS}",
    re.IGNORECASE,
)
"""Whether a role asks for something that no skill is called."""
_WHAT_IS = late(
    rf"^{_LED}(?:an? |the |and )?(?P<role>[a-z][^?.,!]{{2,40}}?)\s*[?.,!–—-]+\s*(?:and |so "
    rf"|but )?(?:what(?:'?s"
    r"| is| does)|what do) (?:that|it|this|one|they|those|(?:people|someone) like that)"
    r"(?: (?:even|actually|exactly|really|do|mean|about|all day|for a living))*\s*\?*$",
    re.IGNORECASE,
)
_REQUIRES = late(
    rf"^{_LED}what (?:do|does|would|will) (?:they|it|that|this|one|i|you|(?:that|this) (?:one"
    rf"|role|job)"
    r"|the (?:role|job)) (?:all |even |actually |usually |really )*(?:need|ask(?: for| of me)?"
    r"|want|require"
    rf"|expect|look for|take)(?: (?:to know|to have|for (?:{_ONE})|to do (?:{_ONE}))|)?{_ENDS}",
    re.IGNORECASE,
)
"""What a role that was spoken of asks for."""
_ASKS_WORK = late(r"\b(?:hours?|weeks?|days?|plan)\b", re.IGNORECASE)
_PLAINLY = late(
    r"\b(?:aim|aiming|go(?:ing)? (?:with|for|on)|opt|settle|stick|choose|pick|one|role|job|target"
    r"|goal|decided)\b",
    re.IGNORECASE,
)
"""What can only be meant of a role; "let's do it" may be meant of something else."""
_LISTS: frozenset[IntentKind | None] = frozenset({"compare", "roles", "find_roles"})
_OF_ROLES: frozenset[IntentKind | None] = _LISTS | {"gaps", "role", "path", "set_target"}
_PLANS: frozenset[IntentKind | None] = frozenset({"plan", "show_plan", "what_if"})
_BUSY = frozenset({"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"})
_LONGEST, _FEW, _STEM = 16, 4, 5
_WORD = late(r"[^\W_][\w+#-]*", re.IGNORECASE)
_MARK = "§"


def read_role_pointed_at(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message says of the role that it points at, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds the roles that the turn before spoke of, and the target.
    """
    if len(message.split()) > _LONGEST or context.expecting in _BUSY:
        return ()
    named = _asked_back(message, context)
    if named is not None:
        return (Intent(kind="role", confidence=0.95, quote=message, role=named),)
    of_a_skill = context.shown.skill is not None and context.shown.kind not in _OF_ROLES
    of_a_plan = context.shown.kind in _PLANS
    if (
        not (of_a_skill or of_a_plan)
        and _REALISTIC.match(message)
        and not _ASKS_WORK.search(message)
    ):
        return _whether_realistic(message, context)
    one = target_offered(context.offered) or len(_spoken_of(context)) == 1
    asks = _NEEDS.match(message) or (one and _REQUIRES.match(message))
    if asks and not of_a_skill:
        return _whether_realistic(message, context, plans=False)
    if context.offered is not None or not _spoken_of(context):
        return ()
    return _chosen(message, context)


def _asked_back(message: str, context: Context) -> str | None:
    """Return the known role that is named first and asked about: "QA engineer? what's that"."""
    match = _WHAT_IS.match(message)
    role = role_phrase(match["role"], context.roles) if match else ""
    return near_title(role, context.roles) if role else None


def _spoken_of(context: Context) -> tuple[str, ...]:
    """Return the roles that the turn before spoke of; beyond a few none is pointed at."""
    return context.shown.roles if context.shown.kind in _OF_ROLES else ()


def _whether_realistic(message: str, context: Context, *, plans: bool = True) -> tuple[Intent, ...]:
    """Return what tells whether a role is within reach: its gaps, or how the plan for it stands."""
    offered = target_offered(context.offered)
    role = offered.role if offered is not None else None
    roles = (role,) if role else _spoken_of(context)
    kind: IntentKind = "gaps"
    if 1 < len(roles) <= _FEW and context.shown.kind == "compare":
        kind = "compare"
    elif plans and context.planned and context.target and (not roles or roles == (context.target,)):
        kind = "progress"
    elif len(roles) == 1 and roles[0] != context.target:
        return (Intent(kind=kind, confidence=0.95, quote=message, role=roles[0]),)
    return (
        Intent(kind=kind, confidence=0.95, quote=message, roles=roles if kind == "compare" else ()),
    )


def _chosen(message: str, context: Context) -> tuple[Intent, ...]:
    roles = _spoken_of(context)
    masked, fits = _part_named(message, roles) if context.shown.kind in _LISTS else (message, "")
    look = Intent(kind="gaps", confidence=0.95, quote=message, role=fits or roles[0])
    aim = look.model_copy(update={"kind": "set_target"})
    takes = _TAKES.match(masked) or _IS_IT.match(masked)
    if fits:
        ask = Intent(kind="clarify", confidence=0.9, quote=message, choices=(look, aim))
        if not takes and _ALONE.match(masked) is None:
            return ()
        # After a comparison the name alone is the answer to which of them is aimed for.
        answers = context.target is None and len(roles) <= _FEW and "?" not in message
        return (aim,) if takes or answers else (ask,)
    takes = takes or _THAT_ONE.match(masked)
    if takes is None or _MARK in masked:
        return ()
    if len(roles) > 1:
        several = tuple(aim.model_copy(update={"role": it}) for it in roles)
        ask = Intent(kind="clarify", confidence=0.9, quote=message, choices=several)
        return (ask,) if len(roles) <= _FEW else ()
    if context.target and roles[0].casefold() == context.target.casefold():
        return ()
    ask = Intent(kind="clarify", confidence=0.9, quote=message, choices=(aim,))
    return (aim,) if _PLAINLY.search(message) else (ask,)


def _part_named(message: str, roles: tuple[str, ...]) -> tuple[str, str]:
    """Return a message with a mark for the part of the one title that it names, and that title."""
    taken = [it for it in _WORD.finditer(message) if len(it[0]) > 1]
    fitting = {role: [it for it in taken if _part_of(it[0], role)] for role in roles}
    named = {role: found for role, found in fitting.items() if found}
    # "Analyst" of two titles that end with it means neither.
    most = max((len(it) for it in named.values()), default=0)
    best = [role for role, found in named.items() if len(found) == most]
    if len(best) != 1:
        return message, ""
    found = named[best[0]]
    if title_words(best[0]) <= title_words(" ".join(it[0] for it in found)):
        return message, ""  # named in full: other readers know it
    edit = Edit(found[0].start(), found[-1].end(), _MARK)
    return reworded(message, [edit]).text, best[0]


def _part_of(word: str, role: str) -> bool:
    meant, title = title_words(role_phrase(word)), title_words(role)
    begun = word.casefold()[:_STEM]
    stem = len(begun) == _STEM and any(it.startswith(begun) for it in title)  # "the analyst"
    return bool(meant) and (meant <= title or stem)

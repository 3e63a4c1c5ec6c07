"""A role that was shown, taken as the target beside something else: levels, hours, days.

"OK thats the one. 7 hrs/week from 1 dec til easter", "git 3, dbt 1, and I'd go for the analytics
one. 6h", "6 hours a week for the first one": the rest is read with that role as the target.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from tools.late import late
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent, Shown
from tools.understanding.phrases import bare
from tools.understanding.plans.hours_kept import plan_kept
from tools.understanding.plans.plan_following import only_schedule
from tools.understanding.plans.plans import plan_intent
from tools.understanding.replies.offers_worded import target_offered
from tools.understanding.roles.choice_worded import read_choice_worded
from tools.understanding.roles.role_chosen import read_role_chosen
from tools.understanding.roles.roles_listed import MARK, Marked, listed_roles, marked, role_shown
from tools.understanding.roles.roles_listed_moves import read_roles_moves
from tools.understanding.roles.target_agreed import read_target_agreed
from tools.understanding.roles.target_left_open import read_target_left_open
from tools.understanding.weighing import SMALL_TALK
from tools.vocabulary import Vocabulary

ReadIn = Callable[[str, Context], tuple[Intent, ...]]
"""Reads words in a context of their own."""

_PART = late(
    r"\s*[,;!?…–—\n]+(?!\s*(?:for sure|definitely|please|then|thanks|it is)\b)\s*|\.\s+"
    r"|\s+-\s+|\s+(?:and|but|so|then)\s+(?=(?:i\b|i'|id\b|let|make|go\b|take"
    r"|set|the\b|that|this|it\b|do\b|aim|switch|swap))",
    re.IGNORECASE,
)
_LED = (
    r"^\W*(?:(?:ok(?:ay)?|so|then|and|but|yes|yeah|yep|yup|sure|well|right|alright|cool|great|good"
    r"|fine|perfect|nice|hm+|oh|ah|actually|please|definitely|no|nah|just|now|i think"
    r"|thanks)[\s,.!–—-]+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:then|now|please|pls|instead|for me|for now|thanks|as (?:my |a |the )?(?:new )?"
    r"(?:target|goal|aim)|my (?:new )?(?:target|goal)|it is|it'?s|from now on))*[\s.!]*$"
)
_I = (
    r"(?:(?:i(?:'ll| will|'d| would|'m| am)?|id|ill|let'?s|let us|we(?:'ll)?|please|just|rather"
    r"|like|going|want|to|you can|can you|could you) )*"
)
_TAKES = late(
    rf"{_LED}{_I}(?:(?:go|aim|opt|settle|shoot) (?:with|for|on)|stick (?:with|to)|stay with|take"
    r"|want"
    r"|choose|pick|have|(?:make|set|use|put)(?: me)?(?: down)?(?: (?:on|for))?|(?:swap|switch|move"
    r"|change|put)"
    rf"(?: me| it| us| over)*(?: (?:to|for|on|down for))+|do(?= § (?:one|role)))"
    rf" (?:an? |the )?§(?: one)?{_TAIL}"
    rf"|{_LED}(?:set|make|use|take)(?: §)?(?: up)? as (?:my |the )?(?:new )?(?:target|goal"
    rf"|aim){_TAIL}"
    rf"|{_LED}§ (?:stays?|it is|as (?:my |the )?(?:new )?(?:target|goal|aim)|will do|wins?|for"
    rf" sure|definitely){_TAIL}"
    rf"|{_LED}§?(?:,? ?(?:that|this|it)(?:'s| is)|'s| is)(?: (?:now|then|definitely))?"
    rf" (?:the one(?: for me)?|it|my (?:new )?(?:target|goal|choice|pick)|what i want|settled"
    rf"|decided){_TAIL}",
    re.IGNORECASE,
)
_THAT_ONE = late(rf"{_LED}§{_TAIL}", re.IGNORECASE)
_FOR = late(rf"^(?P<rest>.+?)[\s,]+(?:for|on|towards?) §{_TAIL}", re.IGNORECASE)
_BEFORE = late(
    rf"{_LED}{_I}(?:(?:take|choose|pick|want|have|go (?:for|with)|make it|keep|stick with|stay"
    r" with)"
    r" )?(?:the )?§(?: (?:one|role|job))?(?:,? (?:then|please|it is|it'?s|stays?|will do|for me"
    r"|wins?|instead|as (?:my |the |a )?(?:new )?(?:target|goal|aim)|(?:is )?my (?:new )?(?:target"
    r"|goal)))*[\s,;:.!–—-]+(?:(?:at|with|and|for|then|say|i can do|i have|i can)\s+)*"
    r"(?P<rest>\S.*)$",
    re.IGNORECASE,
)
"""A role and, behind it, nothing but the hours or days for it."""
_POINTS = late(r"(?<!\w)(?:(?:that|this) (?:one|role|job)|that|this|it)(?!['’\w])", re.IGNORECASE)
_ONE = late(r"(?<!\w)(?:that|this) (?:one|role|job)(?!\w)", re.IGNORECASE)
_DOUBTS = late(
    r"\b(?:if|unless|maybe|perhaps|might|not sure|unsure|don'?t know|dunno|would(?!n'?t)\b(?! (?:go"
    r"|like|take))|says?|said|thinks?|wants? me|later|one day|some ?day|never|not|don'?t|won'?t"
    r"|can'?t)\b|\?",
    re.IGNORECASE,
)
_EDGES = late(r"^(?:[\s,;.!?–—-]+|(?:and|but|so|then)\s+)+|[\s,;–—-]+$", re.IGNORECASE)
_OF_LEVELS = late(r"\d+")
_BUSY = frozenset({"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"})
_LONGEST, _MOST = 60, 9


class _Part(NamedTuple):
    """A part of a message, the role that it takes, and whether it speaks of a role at all."""

    words: str
    takes: str | None
    of_role: bool


def read_shown_roles(
    message: str,
    vocabulary: Vocabulary,
    context: Context,
    understood: Callable[[str, Vocabulary, Context], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return what a message does with the roles just shown, or the one it takes, with the rest.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the roles that the turn before has shown, and the target.
        understood: Reads words in a context.
    """

    def read(words: str, at: Context) -> tuple[Intent, ...]:
        return understood(words, vocabulary, at)

    alone = context.model_copy(update={"expecting": None, "offered": None, "shown": Shown()})
    aim = target_offered(context.offered) if context.expecting == "offer" else None
    moved = read_target_agreed(message, aim, context, read)
    moved = moved or read_choice_worded(message, context, lambda it: read(it, alone))
    moved = moved or read_roles_moves(message, context)
    moved = moved or read_target_left_open(message, vocabulary, context, lambda it: read(it, alone))
    if moved or context.expecting in _BUSY or len(message.split()) > _LONGEST:
        return moved
    if context.offered or not (listed_roles(context) or role_shown(context)):
        return ()
    whole = _scheduled(message, context)
    if whole:
        return whole
    parts = _parts(message, context)
    taken = list(dict.fromkeys(it.takes for it in parts if it.takes))
    unsure = any(_DOUBTS.search(it.words) and not _OF_LEVELS.search(it.words) for it in parts)
    if len(taken) != 1 or len(parts) > _MOST or unsure:
        return ()
    return _with_rest(message, taken[0], _between(message, parts), context, read)


def _between(message: str, parts: list["_Part"]) -> list[str]:
    """Return what stands between the parts that speak of roles, each as it was typed."""
    found, start, at = list[str](), 0, 0
    for it in (*parts, None):
        at = len(message) if it is None else message.index(it.words, at)
        if it is None or it.of_role:
            found.append(_EDGES.sub("", message[start:at]))
            start = at + len(it.words) if it else at
        at += len(it.words) if it else 0
    return [it for it in found if bare(it)]


def _scheduled(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan for a role that is named after its hours: "6 hours a week for the first"."""
    said = marked(message, context)
    one = len(said.roles) == 1 and (said.roles[0].listed or said.roles[0].role == context.target)
    match = (_FOR.match(said.words) or _BEFORE.match(said.words)) if one else None
    if match is None or _DOUBTS.search(message) or bare(match["rest"]) in {"one", "role"}:
        return ()
    plan = plan_kept(match["rest"], context)
    schedule = only_schedule(match["rest"], context) if plan is None else None
    if schedule is not None:
        plan = plan_intent(match["rest"], schedule, 0.95)
    if plan is None:
        return ()
    return (*_aim(message, said.roles[0].role, context), plan)


def _parts(message: str, context: Context) -> list[_Part]:
    found: list[_Part] = []
    one = role_shown(context)
    for words in filter(None, (it.strip() for it in _PART.split(message))):
        said = _marked(words, context)
        roles = tuple(dict.fromkeys(it.role for it in said.roles if it.listed))
        one = roles[0] if len(roles) == 1 else one
        found.append(_part(words, said.words, one, context))
    return found


def _marked(words: str, context: Context) -> Marked:
    """Return a part with its roles marked; a figure alone is a row only where that is taken."""
    by_figure = marked(words, context, figures=True)
    taken = len(by_figure.roles) == 1 and _TAKES.match(by_figure.words)
    return by_figure if taken else marked(words, context)


def _part(words: str, masked: str, one: str | None, context: Context) -> _Part:
    if one is None:
        return _Part(words, None, of_role=False)
    points = MARK in masked or _POINTS.search(words) is not None
    said = masked if MARK in masked else _POINTS.sub(MARK, masked, count=1)
    kept = f"{MARK} one" if _ONE.search(words) else MARK
    said = said.replace(MARK, kept, 1) if kept != MARK and " do " in f" {said}" else said
    takes = bool(_TAKES.match(said) or (_THAT_ONE.match(said) and _ONE.search(words)))
    doubts = _DOUBTS.search(words) is not None
    if not takes and MARK in masked and not role_shown(context):
        chosen = read_role_chosen(masked.replace(MARK, one), context)
        takes = chosen is not None and chosen.confidence >= PLAIN_ENOUGH and bool(_verb(masked))
    remark = MARK in masked and points and not _OF_LEVELS.search(masked)
    return _Part(words, one if takes and not doubts else None, of_role=takes or remark)


def _verb(masked: str) -> bool:
    """Whether a part says more than the name of a role."""
    return len(bare(masked.replace(MARK, " ")).split()) > 1


def _with_rest(
    message: str, role: str, rest: list[str], context: Context, read: ReadIn
) -> tuple[Intent, ...]:
    then = {"target": role, "expecting": "hours", "shown": Shown(), "stated": (), "skill": None}
    found = [read_of_rest(it, read, context.model_copy(update=then)) for it in rest]
    every = tuple(it for some in found for it in some)
    if any(it.kind in {"set_target", "clear_target", "no"} for it in every):
        return ()
    return (*_aim(message, role, context), *every)


def read_of_rest(words: str, read: ReadIn, context: Context) -> tuple[Intent, ...]:
    """Return what words beside a choice say; what may want something and is not read is named."""
    kept = plan_kept(words, context)
    if kept is not None:
        return (kept,)
    for start in _starts(words):
        found = read(words[start:], context)
        more = tuple(it for it in found if it.kind not in SMALL_TALK | {"unclear", "mood"})
        if more:
            return more
    return (_unread(words),) if _needs_naming(words) else ()


def _starts(words: str) -> list[int]:
    """Return where words may begin that want something, after remarks without a figure."""
    ends = [it.end() for it in _PART.finditer(words)]
    return [0, *(at for at in ends if not _OF_LEVELS.search(words[:at]))]


def _needs_naming(rest: str) -> bool:
    """Whether what was not read may have wanted something: a word or two of talk do not."""
    return _OF_LEVELS.search(rest) is not None or len(rest.split()) > 2  # noqa: PLR2004


def _aim(message: str, role: str, context: Context) -> tuple[Intent, ...]:
    if context.target and context.target.casefold() == role.casefold():
        return ()
    return (Intent(kind="set_target", confidence=0.95, quote=message, role=role),)


def _unread(words: str) -> Intent:
    return Intent(kind="unclear", confidence=0.0, quote=words, text=bare(words))

"""The role that answers the question for a target, at once or after something else."""

import re

from tools.late import late
from tools.titles import title_words
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_field, names_role, near_title, role_phrase
from tools.understanding.not_told import asks
from tools.understanding.phrases import bare, sentences, without_opening
from tools.understanding.plans.hours import read_weekly_hours
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import read_schedule
from tools.understanding.roles.companies import with_company
from tools.understanding.roles.occupations import is_occupation
from tools.understanding.roles.role_chosen import read_role_chosen
from tools.understanding.roles.targets import read_target
from tools.understanding.standing import standing

_THINKING_OF = late(
    r"^(?:(?:well|hmm+|i think|i guess|probably|maybe|perhaps|possibly|i suppose|it would be"
    r"|it'd be|it (?:might|could) be|that would be|(?:might|could) be|an?)[\s,]+)*"
    r"(?:i(?:'m| am| was| would be|'d be) (?:thinking|leaning|considering|aiming|going|hoping"
    r"|looking|interested)"
    r"(?: (?:of|about|towards?|for|at|in|to be|to become|more))*\s+)?",
    re.IGNORECASE,
)
_YES_AFTER = late(
    r"[\s,]+(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please|then|it is)+[\s.!]*$", re.IGNORECASE
)
_ASKS = late(
    r"^(?:(?:ok(?:ay)?|yes|yeah|sure|right|so|and|well|hm+)[\s,.!]+)*(?:(?:what|wot)(?:'?s"
    r"| is| are)?"
    r"|which|how"
    r"|why(?! not\b)|where|when|who|show|list)\b",
    re.IGNORECASE,
)
_TELLS = late(
    r"\b(?:i|i'[a-z]+|my|me|mine|is|was|are|or|not|no|never|says?|said|wants?|let|let's|take)\b",
    re.IGNORECASE,
)
"""What tells of a role, and is no part of its name."""
_TAKEN_BACK = late(r"[\s,.;!?–—-]+(?:nah|nope|no|not that)[\s.!]*$", re.IGNORECASE)
"""What takes the role before it back at the end: "nurse? nah"."""
_OR_THAT = late(
    r"(?:(?:maybe|perhaps|well|hm+|i think|i guess|so)[\s,]+)*(?:an? )?(?P<a>[^?,;.]{2,40}?)"
    r"(?:,? (?:maybe|perhaps|i guess))?\s*\?+\s*or (?:(?:maybe|perhaps|even|rather|an?)\s+)*"
    r"(?P<b>[^?,;.]{2,40}?)[\s.?]*",
    re.IGNORECASE,
)
_NAMED_IN_DOUBT = late(
    r"(?:(?:maybe|perhaps|well|hm+|so"
    r"|or)[\s,]+)*(?:an? )?(?P<role>[^?,;.!]{2,40}?)\s*\?+\s*(?P<rest>\w.*)$",
    re.IGNORECASE,
)
_GOES_ON = late(
    r"(?:yes|yeah|yep|sure|ok(?:ay)?|please|then|why not|let'?s|sounds|go|i (?:want|will|choose"
    r"|pick|take)"
    r"|that(?:'?s| is) (?:it|the one|what)|definitely|with|and|\d|about|around|no,|nah|nope)\b",
    re.IGNORECASE,
)
"""What takes a role that was named as a question, or something else in its place."""
_MAYBE = late(r"\b(?:maybe|perhaps|possibly|might be|could be)\b(?!\W+(?:\w+ )?\d)", re.IGNORECASE)
_WHAT_IS_IT = late(
    r"^(?P<role>[^?,;.!–—-]{2,40}?)(?:\s*[?,;.!…–—]+|\s+-+)\s+(?:(?:and|but|so|hm+|like)\s+)*"
    r"(?:(?:i(?:'ve| have)? )?never heard of (?:it|that|those|one)"
    r"|(?:i )?(?:have )?(?:no idea|no clue|don'?t"
    r" know) what (?:that|it) is|(?:wh?[ao]t|wot)(?:'?s| is| are| does| do)?(?: (?:that|it"
    r"|one|this|those|they|one of (?:those"
    r"|them)))?(?: (?:even|actually|exactly|mean|do|involve|then|do all day))*)[\s?.!]*$",
    re.IGNORECASE,
)
"""A role that is named only to ask what it is: "technical writer? what is that"."""
_ROLE_WORDS = 7
_WORDS_AROUND_A_TITLE = 2


def _fuller_role(words: str) -> str:
    """Return a role without what only says that it is thought of ("I'm thinking …")."""
    return _THINKING_OF.sub("", words)


def asks_instead(message: str) -> bool:
    """Whether an "ok" only leads up to a question: "ok whats missing".

    Args:
        message: The whole message, with plain quotes.
    """
    return message.rstrip().endswith("?") or _ASKS.match(message) is not None


def read_target_answer(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the role that answers the question for a target, with hours that stand beside it.

    Args:
        message: The whole message, with plain quotes; no refusal.
        context: The known roles and the day.
    """
    if asks(message) or _TAKEN_BACK.search(message):
        return ()
    return tuple(_put(it, message) for it in _target_answer(message, context))


def read_what_role_is(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the look at a role that is named only to ask what it is.

    Args:
        message: The whole message, with plain quotes.
        context: What was asked, and the known roles.
    """
    if context.expecting not in {"target", "offer", "about", None}:
        return ()
    match = _WHAT_IS_IT.match(message.strip())
    role = role_phrase(match["role"], context.roles) if match else ""
    if not role or not (names_role(role, context.roles) or is_occupation(role, sure=False)):
        return ()
    meant = title_words(role)
    title = next((it for it in context.roles if title_words(it) == meant), role)
    return (Intent(kind="role", confidence=0.99, quote=message, role=title),)


def _put(found: Intent, message: str) -> Intent:
    """Return a target that is only thought of as a question: "project manager, maybe"."""
    if found.kind != "set_target" or not _MAYBE.search(message):
        return found
    return Intent(kind="clarify", confidence=0.95, quote=message, choices=(found,))


def _target_answer(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the role that an answer names, with hours that stand beside it."""
    doubted = _either(message, context) or _asked_back(message, context)
    if doubted or message.rstrip().endswith("?"):
        return doubted
    chosen = read_role_chosen(message, context) or _before_the_rest(message, context)
    if chosen is not None and chosen.kind == "set_target":
        return (chosen, *_hours_beside(message, chosen, context))
    clause = without_opening(message)
    first = re.split(r"[,;]\s|(?<![sSjJ][rR])\.\s|\s+-\s|\s+and (?:i|with) ", clause)[0]
    first = _YES_AFTER.sub("", first)
    wish = read_target(first, context)
    said = wish.role if wish and wish.role else role_phrase(_fuller_role(first))
    role = with_company(said, clause, context.roles)
    short = len(role.split()) <= _ROLE_WORDS
    of_others = _TELLS.search(role) or standing(first) == "others"
    title = names_role(role, context.roles) or is_occupation(role, sure=False)
    if of_others or not (short and title):
        return ()
    if wish is None and names_field(role, context.roles):
        return ()  # it may be the skill that is meant
    found = Intent(kind="set_target", confidence=0.93, quote=message, role=role)
    return (found, *_hours_beside(message, found, context))


def _either(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what is open between two: "business analyst maybe? or QA"."""
    match = _OR_THAT.fullmatch(message.strip())
    roles = [role_phrase(it, context.roles) for it in match.group("a", "b")] if match else []
    if not roles or not names_role(roles[0], context.roles):
        return ()
    if names_role(roles[1], context.roles):
        return (Intent(kind="compare", confidence=0.95, quote=message, roles=tuple(roles)),)
    aim = Intent(kind="set_target", confidence=0.95, quote=message, role=roles[0])
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(aim,)),)


def _asked_back(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question whether a role is meant that is named as a question: "nurse? really"."""
    alone = message.strip(" ?") if message.rstrip().endswith("?") else ""
    if alone and len(alone.split()) <= _ROLE_WORDS and not _TELLS.search(alone):
        role = role_phrase(alone, context.roles)
        if is_occupation(role, sure=False) and near_title(role, context.roles) is None:
            return (Intent(kind="set_target", confidence=0.93, quote=message, role=role),)
    match = _NAMED_IN_DOUBT.match(message.strip())
    role = role_phrase(match["role"], context.roles) if match else ""
    if match is None or _GOES_ON.match(match["rest"]) or not names_role(role, context.roles):
        return ()
    aim = Intent(kind="set_target", confidence=0.95, quote=message, role=role)
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(aim,)),)


def _before_the_rest(message: str, context: Context) -> Intent | None:
    """Return the role that all but the last sentence chooses, where that one tells hours."""
    *before, last = sentences(message) or ("",)
    return read_role_chosen(" ".join(before), context) if before and _hours(last) else None


def _hours(words: str) -> bool:
    return read_weekly_hours(words) is not None


def _hours_beside(message: str, chosen: Intent, context: Context) -> tuple[Intent, ...]:
    """Return the plan that hours beside the role ask for."""
    if chosen.confidence < PLAIN_ENOUGH or not _hours(message):
        return ()
    return (plan_intent(message, read_schedule(message, context.today), 0.9),)


def read_title_alone(message: str, context: Context) -> tuple[Intent, ...]:
    """Return a late answer to the question for a target: the title of a role, and no more.

    One that is not known is taken too, as no target comes of it: it is told which are near.

    Args:
        message: The whole message, with plain quotes.
        context: What was asked last, and whether a target was asked for and is missing.
    """
    if not context.lacks_target or context.expecting not in {None, "level", "hours", "offer"}:
        return ()
    role = role_phrase(without_opening(message), context.roles)
    known = role.casefold() in {it.casefold() for it in context.roles}
    may_be = is_occupation(role, sure=False) and not _TELLS.search(role)
    if not known and not (may_be and len(role.split()) <= _ROLE_WORDS):
        return ()
    left = len(bare(message).split()) - len(role.split())
    if _ASKS.match(without_opening(message)):
        return ()
    if left > _WORDS_AROUND_A_TITLE or message.rstrip().endswith("?"):
        return ()
    return (Intent(kind="set_target", confidence=0.93, quote=message, role=role),)


_OF_THE_ROLE = late(
    r"^(?:(?:and|but|so|hm+|well|if)\s+)*(?:(?:wh?[ao]t|wot)(?:'?s| is| are| does| do)?"
    r"|(?:is|are|do|have|did|does|if|you(?:'ve)?|u)\b)(?: (?:it|that|this|one|those|them"
    r"|they|you|u|have"
    r"|got|know|do|cover|in|on|among|of|your|ur|the|list|roles?|catalogue|there|also|even|is|s|mean"
    r"|involve|exactly|actually|all|day|a|thing))*[\s?.!]*$",
    re.IGNORECASE,
)
"""What asks of a role that was just named whether it is known, or what it is."""
_ROLE_TOLD = frozenset({"set_target", "role"})


def without_role_asked(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read, without a question on the role that its look or target answers.

    Args:
        found: What a message was read as.
    """
    if not any(it.kind in _ROLE_TOLD for it in found):
        return found
    named = [title_words(it.role) for it in found if it.kind == "role" and it.role]
    return tuple(
        it
        for it in found
        if it.kind != "unclear"
        or not (_OF_THE_ROLE.match(it.quote) or title_words(it.quote) in named)
    )

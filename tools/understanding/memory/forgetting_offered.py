"""What is said to the offer to forget something, beside a yes or no."""

import re

from tools.late import late
from tools.understanding.checkins.asides import is_aside
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.levels.settling import HIDDEN, settled_on
from tools.understanding.memory.forgetting_declined import read_declined_and_more
from tools.understanding.memory.forgetting_more import read_one_more
from tools.understanding.phrases import bare
from tools.understanding.replies.agreed_words import agreed_beside
from tools.understanding.replies.yes_no import says_no, says_yes
from tools.understanding.weighing import asks_for_more
from tools.vocabulary import Vocabulary

_END = late(r"\s*[.;!,]+\s+|\s+[–—-]+\s+", re.IGNORECASE)
_MEANT = late(
    r"\b(?:i (?:only |just |really |actually )*(?:thought|meant|wanted|want|mean|need)|you(?:'d"
    r"| would)"
    r"|it (?:was|is)|that(?:'s| is)|still|too much|not (?:all|that)|leave|keep)\b",
    re.IGNORECASE,
)
"""What tells why a thing is kept."""
_STOP = late(r"[.!;]+\s+(?:(?:and|but|so)\s+)?", re.IGNORECASE)
"""What ends a yes that is a sentence of its own."""
_AND_THEN = late(
    r"[\s,.;!]+(?:and\s+)?(?:(?:then|thereafter|afterwards|after that|also|next|besides"
    r"|in addition)\b[\s,]*)+"
    r"|[\s,.;!]+and\s+(?=(?:show|list|tell|give|what|how|which|make|plan)\b|.*\b(?:too|as well"
    r"|also)\b)",
    re.IGNORECASE,
)
_OF_WHAT_GOES = late(
    r"\b(?:go|goes|gone|going|lost|lose|removed?|removes|deleted?|deletes|forgotten|disappear"
    r"|vanish|in there|in the list"
    r"|on (?:that|the) list|why|what else|which|includes?|included|things|back|undone|recover|keep"
    r"|stay|stays|too|as well|happens?|affects?|changes?|message \d+|source|grounds|passages?"
    r"|undo|reversible|restore|touch(?:ed)?|that many|so (?:many|much)|(?:would"
    r"|will)\b.*\bthen|if (?:i|we|you)"
    r" (?:do|did|say yes)|if so|afterwards?)\b",
    re.IGNORECASE,
)
_WANTED = late(
    r"\bi (?:only |just |really )*(?:wanted|meant|want|mean)(?: you)?(?: to)?(?: say)?(?: that)?\b"
    r"(?: (?:it|that|this))?(?: to be)?(?: (?:lowered|changed|set|put|raised|corrected|moved"
    r"|reduced"
    r"|dropped|lower|change|correct|raise|drop|reduce|turned)(?: (?:it|that))?(?: (?:down|up"
    r"|back))?"
    r"(?: (?:to|at|into|as))?)?"
    r"|\b(?:only|just) (?:wanted|meant)(?: (?:to|it|that))*(?: (?:lowered|change|changed|set|put"
    r"|lower|correct|corrected|raise|raised)(?: (?:it|that))?(?: (?:down|up|back))?"
    r"(?: (?:to|at|as))?)?"
    r"|\bshould (?:have been|be)\b",
    re.IGNORECASE,
)
_LIST_AGAIN = late(
    r"^(?:(?:no|hm+|oh|ok(?:ay)?|but|wait|well|please|first|can you|could you|let me)[\s,]+)*"
    r"(?:show|see|list|give|print|repeat|tell)(?: me)? (?:what|which|the|that|those|them|it|all)\b"
    r"[^.!?]{0,30}\b(?:things?|list|again|goes|go|items?|entries|once more)\b[^.!?]{0,15}[.!?\s]*$",
    re.IGNORECASE,
)
_MORE_OF_IT = late(
    r"^(?:(?:hm+|oh|ok(?:ay)?|but|so|wait|well)[\s,]+)*(?:and|what about|how about|also|what of)\b",
    re.IGNORECASE,
)
_ORDERS = late(
    r"(?:please )?(?:change|correct|update|edit|set|put|add) (?!it\b|that\b|this\b)", re.IGNORECASE
)
"""What wants something else done."""
_PARTS = late(r"\s*[.;!?,]+\s+|\s+[–—-]+\s+|\s+(?=but\b)", re.IGNORECASE)
_DECLINES = late(
    r"^(?:(?:so|then|ok(?:ay)?|please|just|better|rather|but|no|nah|nope)\s+)*(?:leave (?:it|that"
    r"|them)"
    r"|(?:better|best|rather|maybe|probably) not|not|nah|nope|don'?t|do not|never ?mind|stop"
    r"|cancel|keep (?:it|that|them|everything)|no(?:pe)?)"
    r"(?: (?:as it is|then|please|alone|be|do (?:it|that)|thanks|for now|after all))*[\s.!]*$",
    re.IGNORECASE,
)
_DENIES = late(r"^and\b|\b(?:not|no|later|wait|don't|first)\b", re.IGNORECASE)
_OF_THE_REST = late(
    r"(?:and |so |but )?(?:what|which|how much|what else)\b.*\b(?:left|still|remains?"
    r"|remaining)\b.*\?\s*$",
    re.IGNORECASE,
)
"""A question for what is known after it."""
_OUT_OF_PLAN = late(
    r"\b(?:off|out of|from) (?:the|my) (?:plan|schedule|roadmap)\b"
    r"|(?:\b(?:not|never|no longer|without)\b|n'?t\b)[^,.;!]{0,25}\b(?:in|on|part of) (?:the|my)"
    r" (?:plan"
    r"|schedule|roadmap)\b|\b(?:not|don'?t want to|no longer) (?:plan|learn|study) (?:it|that)\b",
    re.IGNORECASE,
)
"""What wants a skill out of the plan, and not out of the memory."""
_DOUBTS_IT = late(r"\?|\d|\b(?:if|would|what|keep it in)\b", re.IGNORECASE)
_RATHER = late(
    r"\b(?:only|just|meant?|rather|instead|simply|wanted|not forget)\b|^(?:please )?(?:leave|take"
    r"|keep)"
    r"\b",
    re.IGNORECASE,
)
_ONLY_A_PART = late(
    r"\b(?:just|only|but)\b.{0,25}\b(?:the|my|its|that) (?:level|skill|plan|messages?|rest)\b",
    re.IGNORECASE,
)
"""What would have only a part of it gone, or all but a part."""
_SETS_IT = late(
    r"\b(?:change|set|put|make|move|turn|correct|update|raise|lower)"
    r" (?:it|that|this)(?: (?:back|down|up))?(?: (?:to|at|into|as))?"
    r"(?=\s*(?:an? )?[0-5]\b)",
    re.IGNORECASE,
)
_NOT_SO = late(r",?\s+(?:and )?not (?:an? )?[0-5](?:\s*/\s*5)?(?![\w/])", re.IGNORECASE)
_NO_AND = late(r"^(?:no|nope|nah|wait)\s+(?=(?:set|put|make|change|it'?s|just|i)\b)", re.IGNORECASE)
_SEVERAL, _LONGEST = 2, 20
_SHORT = 6
"""Words of a head that only says no."""
_ASKS_BACK = 3
"""Words of a question that can only be of what was offered: "really?", "are you sure?"."""


def read_forget_offer(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what an answer to the offer to forget wants beside it, or asks of it.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what would be forgotten.
        read: Reads what else is wanted.
    """
    offered = context.offered
    if offered is None or offered.kind != "forget":
        return ()
    return (
        _out_of_plan(message, offered, vocabulary, context)
        or _declined_at_end(message)
        or read_one_more(message, offered, vocabulary)
        or _asked_of_the_rest(message, offered)
        or _agreed_and_more(message, offered, read)
        or _not_that(message, offered, vocabulary)
        or _level_instead(message, offered, vocabulary)
        or _declined_first(message, offered, vocabulary)
        or read_declined_and_more(message, offered, vocabulary, read)
        or _asked(message, offered)
        or _agreed_with_more(message, offered, context, read)
    )


def _out_of_plan(
    message: str, offered: Intent, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the plan without the skill, where a message wants it gone from there alone."""
    named = {it.skill for it in vocabulary.find(message)} - {offered.skill}
    out = _OUT_OF_PLAN.search(message) and _RATHER.search(message)
    parts = (bare(it) for it in _PARTS.split(message) if it.strip())
    yes = any(says_yes(it, removes=True) for it in parts)
    if not out or offered.skill is None or named or yes or _DOUBTS_IT.search(message):
        return ()
    if not context.planned:
        return (Intent(kind="no", quote=message),)
    return (_without(offered.skill, message),)


def _without(skill: str, message: str) -> Intent:
    heard = (f"without {skill}",)
    return Intent(kind="plan", confidence=0.95, quote=message, skip=(skill,), heard=heard)


def _declined_at_end(message: str) -> tuple[Intent, ...]:
    """Return the no that a message comes to after questions and remarks: "13 things? Leave it"."""
    parts = [it for it in _PARTS.split(message) if it.strip()]
    if len(parts) < _SEVERAL or any(says_yes(it.strip(), removes=True) for it in parts):
        return ()
    return (Intent(kind="no", quote=message),) if _DECLINES.match(parts[-1].strip()) else ()


def _declined_first(message: str, offered: Intent, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return what a no tells afterwards was meant instead: the plan without the skill, if that."""
    head, *rest = _PARTS.split(message.strip(), maxsplit=1)
    if not rest or len(head.split()) > _SHORT or not says_no(bare(head), removes=True):
        return ()
    off = _OUT_OF_PLAN.search(rest[0])
    if {it.skill for it in vocabulary.find(message)} - {offered.skill} or any(
        map(str.isdigit, rest[0])
    ):
        return ()  # another skill, or the level that it has
    if not off and not _MEANT.search(rest[0]):
        return ()
    if off is not None and offered.skill is not None:
        return (_without(offered.skill, message),)
    return (Intent(kind="no", quote=message),)


def _asked_of_the_rest(message: str, offered: Intent) -> tuple[Intent, ...]:
    """Return the agreement of a message that goes on to ask what is known after it."""
    asked = _OF_THE_REST.search(message)
    head = bare(message[: asked.start()]) if asked else ""
    named = (offered.skill or "", offered.text, *offered.subjects)
    if (
        asked is None
        or "?" in message[: asked.start()]
        or not says_yes(head, removes=True, named=named)
    ):
        return ()
    agreed = offered.model_copy(update={"kind": "forget_now", "confidence": 1.0, "quote": head})
    return (agreed, Intent(kind="profile", confidence=0.95, quote=asked[0].strip(" ,.;!")))


def _agreed_with_more(
    message: str, offered: Intent, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return the offer once more where a yes goes on with words that may take it back.

    A sentence behind it that does not speak of it is only named as not understood.
    """
    head, *rest = _PARTS.split(message.strip(), maxsplit=1)
    if not rest or len(message.split()) > _LONGEST or _DENIES.search(rest[0]):
        return ()
    named = (offered.skill or "", offered.text, *offered.subjects)
    whole, first = (says_yes(bare(it), removes=True, named=named) for it in (message, head))
    if whole or not first or asks_for_more(read(rest[0])):
        return ()
    stops = _STOP.match(message.strip()[len(head) :])
    apart = _ORDERS.match(rest[0]) or not _OF_WHAT_GOES.search(rest[0])
    if stops and len(rest[0].split()) >= _ASKS_BACK and apart:
        agreed = offered.model_copy(update={"kind": "forget_now", "confidence": 1.0, "quote": head})
        beside = agreed_beside((agreed,), rest[0], (), context)
        if beside:
            return beside
    return (offered.model_copy(update={"quote": message}),)


def _agreed_and_more(message: str, offered: Intent, read: Reader) -> tuple[Intent, ...]:
    """Return the agreement that begins a message, where a word says that more follows after it."""
    named = (offered.skill or "", offered.text, *offered.subjects)
    for joint in (*_AND_THEN.finditer(message), *_STOP.finditer(message)):
        head, rest = message[: joint.start()].strip(" ,.;!"), message[joint.end() :].strip()
        if not says_yes(head, removes=True, named=named):
            continue
        more = read(rest)
        if asks_for_more(more):
            agreed = offered.model_copy(
                update={"kind": "forget_now", "confidence": 1.0, "quote": head}
            )
            return (agreed, *more)
    return ()


def _not_that(message: str, offered: Intent, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return the no of a message that denies what would be forgotten, and names no other skill."""
    named = {it.skill for it in vocabulary.find(message)} - {offered.skill}
    subject = re.escape(offered.skill or offered.text)
    denied = re.search(rf"\bnot (?:the |my )?{subject}(?!\w)", message, re.IGNORECASE)
    return (Intent(kind="no", quote=message),) if denied and not named else ()


def _level_instead(message: str, offered: Intent, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return the level that a no gives in the place of forgetting: "no, keep it. It's 2 now"."""
    if offered.skill is None:
        return ()
    ends = [(it.start(), it.end()) for it in _END.finditer(message)]
    ends += [(len(it[0].strip()), it.end()) for it in (_NO_AND.match(message),) if it]
    for start, end in ends:
        head = message[:start].strip()
        if len(head.split()) > _SHORT or not says_no(head, removes=True):
            continue
        settled = settled_on(_of_it(message[end:], offered.skill, vocabulary))
        if settled is not None and settled.sort in {"level", "figure"}:
            skill, level = offered.skill, settled.figure
            told = {"skill": skill, "level": level, "quote": message, "confidence": 0.95}
            return (Intent.model_validate({"kind": "set_level", **told}),)
    return ()


def _of_it(words: str, skill: str, vocabulary: Vocabulary) -> str:
    """Return words with "it" for the skill, and nothing that could be read for another one."""
    words = _NOT_SO.sub("", _WANTED.sub("it", _SETS_IT.sub("it's", words)))
    for it in reversed(vocabulary.find(words)):
        other = "it" if it.skill == skill else HIDDEN * (it.end - it.start)
        words = f"{words[: it.start]}{other}{words[it.end :]}"
    return words


def _asked(message: str, offered: Intent) -> tuple[Intent, ...]:
    """Return what would go once more, where a message asks of it."""
    asks = is_aside(message) or re.search(r"\?(?:\s|$)|\?\?", message) is not None
    asks = asks or _LIST_AGAIN.match(message) is not None
    part = len(message.split()) <= _LONGEST and _ONLY_A_PART.search(message)
    of_it = _OF_WHAT_GOES.search(message) or _MORE_OF_IT.match(message)
    of_it = of_it or _LIST_AGAIN.match(message)
    asks_back = message.rstrip().endswith("?") and len(message.split()) <= _ASKS_BACK
    _, _, tail = message.partition(" ")
    named = (offered.skill or "", offered.text, *offered.subjects)
    wavers = len(message.split()) <= _ASKS_BACK and says_yes(bare(tail), removes=True)
    wavers = wavers and not says_yes(bare(message), removes=True, named=named)
    if not (part or wavers) and (not asks or not (of_it or asks_back)):
        return ()
    return (offered.model_copy(update={"quote": message}),)

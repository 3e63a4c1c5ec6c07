"""What is said to the offer to forget something, beside a yes or no."""

import re

from tools.late import late
from tools.understanding.asides import is_aside
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.phrases import bare
from tools.understanding.settling import HIDDEN, settled_on
from tools.understanding.weighing import asks_for_more
from tools.understanding.yes_no import says_no, says_yes
from tools.vocabulary import Vocabulary

_END = late(r"\s*[.;!,]+\s+|\s+[–—-]+\s+", re.IGNORECASE)
_MEANT = late(
    r"\b(?:i (?:only |just |really |actually )*(?:thought|meant|wanted|want|mean|need)|you(?:'d"
    r"| would)"
    r"|it (?:was|is)|that(?:'s| is)|still|too much|not (?:all|that)|leave|keep)\b",
    re.IGNORECASE,
)
"""What tells why a thing is kept."""
_OFF_THE_PLAN = late(
    r"\b(?:off|out of|from|in) (?:the|my) (?:plan|schedule|roadmap)\b|\bnot (?:plan|learn) it\b",
    re.IGNORECASE,
)
_STOP = late(r"[.!;]+\s+(?:(?:and|but|so)\s+)?", re.IGNORECASE)
"""What ends a yes that is a sentence of its own."""
_AND_THEN = late(
    r"[\s,.;!]+(?:and\s+)?(?:(?:then|thereafter|afterwards|after that|also|next|besides"
    r"|in addition)\b[\s,]*)+"
    r"|[\s,.;!]+and\s+(?=.*\b(?:too|as well|also)\b)",
    re.IGNORECASE,
)
_OF_WHAT_GOES = late(
    r"\b(?:go|goes|gone|going|lost|lose|removed?|removes|deleted?|deletes|forgotten|disappear"
    r"|vanish|in there|in the list"
    r"|on (?:that|the) list|why|what else|which|includes?|included|things|back|undone|recover|keep"
    r"|stay|stays|too|as well)\b",
    re.IGNORECASE,
)
_WANTED = late(
    r"\bi (?:only |just |really )*(?:wanted|meant|want|mean)(?: you)?(?: to)?(?: say)?(?: that)?\b"
    r"|\bshould (?:have been|be)\b",
    re.IGNORECASE,
)
_MORE_OF_IT = late(r"^(?:and|what about|how about|also|what of)\b", re.IGNORECASE)
_PARTS = late(r"\s*[.;!?,]+\s+|\s+[–—-]+\s+|\s+(?=but\b)", re.IGNORECASE)
_DECLINES = late(
    r"^(?:(?:so|then|ok(?:ay)?|please|just|better|rather|but|no)\s+)*(?:leave (?:it|that|them)"
    r"|don'?t|do not|never ?mind|stop|cancel|keep (?:it|that|them|everything)|no(?:pe)?)"
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
        _declined_at_end(message)
        or _asked_of_the_rest(message, offered)
        or _agreed_and_more(message, offered, read)
        or _not_that(message, offered, vocabulary)
        or _level_instead(message, offered, vocabulary)
        or _declined_first(message, offered, vocabulary)
        or _asked(message, offered)
        or _agreed_with_more(message, offered, read)
    )


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
    off = _OFF_THE_PLAN.search(rest[0])
    if {it.skill for it in vocabulary.find(message)} - {offered.skill} or any(
        map(str.isdigit, rest[0])
    ):
        return ()  # another skill, or the level that it has
    if not off and not _MEANT.search(rest[0]):
        return ()
    if off is not None and offered.skill is not None:
        return (Intent(kind="plan", confidence=0.9, quote=message, skip=(offered.skill,)),)
    return (Intent(kind="no", quote=message),)


def _asked_of_the_rest(message: str, offered: Intent) -> tuple[Intent, ...]:
    """Return the agreement of a message that goes on to ask what is known after it."""
    asked = _OF_THE_REST.search(message)
    head = bare(message[: asked.start()]) if asked else ""
    named = (offered.skill or "", offered.text)
    if (
        asked is None
        or "?" in message[: asked.start()]
        or not says_yes(head, removes=True, named=named)
    ):
        return ()
    agreed = offered.model_copy(update={"kind": "forget_now", "confidence": 1.0, "quote": head})
    return (agreed, Intent(kind="profile", confidence=0.95, quote=asked[0].strip(" ,.;!")))


def _agreed_with_more(message: str, offered: Intent, read: Reader) -> tuple[Intent, ...]:
    """Return the offer once more where a yes goes on with words that may take it back."""
    head, *rest = _PARTS.split(message.strip(), maxsplit=1)
    if not rest or len(message.split()) > _LONGEST or _DENIES.search(rest[0]):
        return ()
    named = (offered.skill or "", offered.text)
    whole, first = (says_yes(bare(it), removes=True, named=named) for it in (message, head))
    if whole or not first or asks_for_more(read(rest[0])):
        return ()
    return (offered.model_copy(update={"quote": message}),)


def _agreed_and_more(message: str, offered: Intent, read: Reader) -> tuple[Intent, ...]:
    """Return the agreement that begins a message, where a word says that more follows after it."""
    named = (offered.skill or "", offered.text)
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
    for end in _END.finditer(message):
        head = message[: end.start()].strip()
        if len(head.split()) > _SHORT or not says_no(head, removes=True):
            continue
        settled = settled_on(_of_it(message[end.end() :], offered.skill, vocabulary))
        if settled is not None and settled.sort in {"level", "figure"}:
            skill, level = offered.skill, settled.figure
            told = {"skill": skill, "level": level, "quote": message, "confidence": 0.95}
            return (Intent.model_validate({"kind": "set_level", **told}),)
    return ()


def _of_it(words: str, skill: str, vocabulary: Vocabulary) -> str:
    """Return words with "it" for the skill, and nothing that could be read for another one."""
    words = _WANTED.sub("it", words)
    for it in reversed(vocabulary.find(words)):
        other = "it" if it.skill == skill else HIDDEN * (it.end - it.start)
        words = f"{words[: it.start]}{other}{words[it.end :]}"
    return words


def _asked(message: str, offered: Intent) -> tuple[Intent, ...]:
    """Return what would go once more, where a message asks of it."""
    asks = is_aside(message) or re.search(r"\?(?:\s|$)|\?\?", message) is not None
    of_it = _OF_WHAT_GOES.search(message) or _MORE_OF_IT.match(message)
    asks_back = message.rstrip().endswith("?") and len(message.split()) <= _ASKS_BACK
    if not asks or not (of_it or asks_back):
        return ()
    return (offered.model_copy(update={"quote": message}),)

"""What a reading of a target may not pass over: the role that the message really names.

A rank that is denied ("not senior") is not chosen, and an abbreviation of the target chooses no
other role.
"""

import re
from collections.abc import Iterator

from tools.late import late
from tools.title_terms import RANKS
from tools.titles import title_words
from tools.understanding.intent import Context, Intent

_DENIED_RANK = late(
    rf"\b(?:not|no|never|nothing|without|minus|isn'?t|less than)(?: an?| the| so| that| quite)*"
    rf"[ \"']+(?P<rank>{'|'.join(sorted(RANKS))})\b",
    re.IGNORECASE,
)
_KEEPS = late(
    r"^(?:(?:oh|ah|um+|hm+|wait|sorry|whoa)[\s,.!]+)*(?:no|nope|nah|don'?t|do not|stop)\b"
    r"(?!.*\b(?:forget|delete|remove|drop|erase|instead)\b).*\b(?:it|that|this|them|those)\b",
    re.IGNORECASE,
)
"""What declines to forget, with its reason."""
_DENIES = (
    r"\b(?:(?:did|do)(?:n'?t| not) (?:\w+ )?(?:mention|say|ask (?:for|about)|mean|want)"
    r"|never (?:said"
    r"|mentioned|asked (?:for|about))|not (?:interested in|talking about|after)|nothing about)"
    r" (?:an? |the )?"
)
"""What says that a role was not meant."""
_WORD = late(r"[^\W\d_]+")


def without_passed_over(
    found: tuple[Intent, ...], message: str, context: Context
) -> tuple[Intent, ...]:
    """Return what was read, with a role that it passes over or mistakes as a question.

    Args:
        found: What was read.
        message: The message, with plain quotes.
        context: Holds the roles that are known, and the target.
    """
    offered = context.offered.choices if context.offered is not None else ()
    own = {(it.skill or "").casefold() for it in offered if it.own}
    if any(it.kind == "set_level" and it.own for it in found):  # what is only left out of the offer
        found = tuple(it for it in found if it.kind != "forget" or it.text.casefold() not in own)
    kinds = {it.kind for it in found}
    forgets = context.offered is not None and context.offered.kind == "forget"
    skips = any(it.skip for it in found)  # "no, I just wanted it off the plan"
    if forgets and not skips and kinds <= {"plan", "fact", "evidence"} and _KEEPS.match(message):
        return (Intent(kind="no", quote=message),)
    found = tuple(_without_denied(it, message) for it in found)
    if "set_target" in kinds:
        kept = tuple(_checked(found, message, context))
        return kept or (Intent(kind="target", confidence=0.9, quote=message),)
    return found


def _without_denied(intent: Intent, message: str) -> Intent:
    """Return a comparison without the roles that the words say were not meant."""
    kept = tuple(
        it
        for it in intent.roles
        if not re.search(rf"{_DENIES}{re.escape(it)}\b", message, re.IGNORECASE)
    )
    if intent.kind != "compare" or len(kept) < 2:  # noqa: PLR2004 - two are compared
        return intent
    return intent.model_copy(update={"roles": kept})


def _checked(found: tuple[Intent, ...], message: str, context: Context) -> Iterator[Intent]:
    denied = _DENIED_RANK.search(message)
    for it in found:
        typed = it.role or ""
        if it.kind != "set_target":
            yield it
        elif context.target and _is_short_for(typed, context.target):
            continue
        elif denied and _only_of_rank(typed, denied["rank"].casefold(), context):
            yield _whether(it)
        else:
            yield it


def _only_of_rank(typed: str, rank: str, context: Context) -> bool:
    """Whether the titles that what was typed may mean all have a rank."""
    meant = [it for it in map(title_words, context.roles) if title_words(typed) <= it]
    return bool(meant) and all(rank in it for it in meant if it - title_words(typed) <= RANKS)


def _whether(target: Intent) -> Intent:
    return Intent(kind="clarify", confidence=0.9, quote=target.quote, choices=(target,))


def _is_short_for(typed: str, title: str) -> bool:
    """Whether letters are the first ones of a title's words: "PM" of Project Manager."""
    words = _WORD.findall(title)
    return len(words) > 1 and typed.casefold() == "".join(it[0] for it in words).casefold()

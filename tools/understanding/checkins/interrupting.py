"""Whether a message turns from the open check-in to something else, rather than answering it."""

import re
from collections.abc import Iterable

from tools.late import late
from tools.understanding.documents.pasting import is_document
from tools.understanding.facts.interviews import read_interview
from tools.understanding.intent import WRITES, Context, Intent, IntentKind
from tools.understanding.nearest import nearest
from tools.understanding.phrases import bare, without_correction, without_opening

_ASKS = late(
    r"^(?:what|which|how|why|where|when|who|am i|do i|should i|can (?:i|you)|could you|is (?:it|my)"
    r"|show|see|list|open|view|tell me|give me|explain|help\b|draft (?:me )?my|(?:my|the) "
    r"(?:plan|gaps|target|profile|roadmap|talking points|points)\W*$|gaps\W*$|plan\W*$|roadmap\W*$"
    r"|profile\W*$|points\W*$|roles\W*$|this week\W*$)",
    re.IGNORECASE,
)
_COMMANDS = late(
    r"^(?:(?:make|give|create|draw up|update|redo) (?:me )?(?:a|my|the)(?: new)? (?:plan|roadmap)"
    r"|re-?plan|(?:cancel|delete|drop|scrap) (?:my|the|all(?: my| the)?) (?:holidays?|weeks? off"
    r"|days? off|time off|breaks?)"
    r"|(?:make|change|set) (?:it|that|my (?:plan|hours)) (?:to )?\d+(?:[.,]\d)? ?(?:h|hrs?|hours?)"
    r" (?:a|per|each|every) week|(?:make|change|set|put) my (?:plan|hours|weekly hours) to \d+"
    r"|(?:assess|evaluate|rate) my|plan \d+ ?h|(?:set|change"
    r"|switch) my target"
    r"|forget (?:my|what|everything|all|that i|[\w.+#-]+\W*$)|export|back ?up|restore|import"
    r"|take in|load|upload"
    r"|(?:save|write|dump|copy) (?:my|the|all|everything))\b",
    re.IGNORECASE,
)
_BEFORE_THAT = late(
    r"^(?:(?:sorry|wait|oh|hold on|hang on|ok(?:ay)?|but|and)[\s,.!]+)*(?:before (?:that|this"
    r"|we (?:go on|start|continue)|i (?:answer|forget))"
    r"|by the way|btw|(?:one |a |quick )*correction|(?:one |a )?quick question|first)\b[\s,:–—-]*"
    r"|^oh(?: yes)?,? (?:and|also)\b[\s,]*",
    re.IGNORECASE,
)
_ASKS_ALONE = late(
    r"(?:what|which|how|why|where|when|who|can you|could you|show|list)\b", re.IGNORECASE
)
_LOOKS = late(
    r"^(?:(?:wait|sorry|please|can you|could you|ok(?:ay)?|but|and)[\s,]+)*(?:show|list|open|see"
    r"|view"
    r"|give me|tell me|let me see|remind me)\b",
    re.IGNORECASE,
)
_FIRST = late(
    r"[\s,]+(?:first|beforehand|before (?:that|this|i answer|we go on|we continue)|quickly|real "
    r"quick"
    r"|for a (?:moment|second|sec|minute))[\s.!]*$",
    re.IGNORECASE,
)
_OF_THE_QUESTIONS = late(
    r"^(?:(?:and|so|ok(?:ay)?|wait|sorry)[\s,]+)*(?:how many (?:more )?(?:questions?|of these"
    r"|steps?)\b"
    r"|how (?:long|much longer|much more) (?:does|will|is|until)\b.{0,40}|is (?:this|that|it) "
    r"the last\b"
    r"|are we (?:done|finished|nearly)\b|what was the question|(?:can you )?(?:repeat|say) "
    r"(?:the question"
    r"|that|it)(?: again)?$|what do you mean\b|which question\b|(?:sorry|pardon|come "
    r"again)$).{0,40}$",
    re.IGNORECASE,
)
"""A question about the questions, which are put again."""
_QUESTION = late(
    r"(?:^|[.,;!–—-]\s*|\b(?:and|but|so|or)\s+)(?:what|which|how|why|where|when|who|am i|do i|does"
    r"|did i|should i|shall i|can (?:i|you)|could (?:i|you)|would (?:i|it|that|you)|is (?:it|my"
    r"|that"
    r"|this|there)|are (?:you|they|there)|will (?:i|it|you|they))\b[^.!]*\?\s*$",
    re.IGNORECASE,
)
_PLAIN_QUESTION = late(
    r"^(?:(?:and|but|so|wait|sorry)[\s,]+)*(?:why|how|what|which|when|where|who) (?:do|does|did"
    r"|is|are"
    r"|should|can|would|will) (?:i|you|it|that|this|we)\b|^(?:is|are|does|do|can|should|would"
    r"|will|did"
    r"|may) [^.!]*\?\s*$",
    re.IGNORECASE,
)
"""A question whatever its mark, which tells of nothing that was done."""
_IN_WORDS = frozenset({"wins", "blockers", "levels", "next"})
_NOT_KNOWN: frozenset[IntentKind] = frozenset({"clarify", "of_what", "unclear"})
NO_REQUEST: frozenset[IntentKind] = frozenset(
    {
        "greet",
        "thanks",
        "yes",
        "no",
        "bye",
        "mood",
        "others",
        "wish",
        "hypothetical",
        "out_of_scope",
    }
)
"""What asks for nothing that can be done: small talk, others, wishes."""


def aside_asked(message: str) -> str:
    """Return a question without what puts it before the open one ("before that: …", "… first").

    Args:
        message: The message, with plain quotes.
    """
    asked = _BEFORE_THAT.sub("", message, count=1) or message
    if _ASKS_ALONE.match(asked):
        return asked
    return _FIRST.sub("", message) if _LOOKS.match(message) else message


def asks_of_the_questions(message: str) -> bool:
    """Whether a message asks about the questions of a check-in, rather than answering one.

    Args:
        message: The message, with plain quotes.
    """
    return bool(_OF_THE_QUESTIONS.match(bare(message)))


def interrupts(message: str, read: Iterable[Intent]) -> bool:
    """Whether a message that was plainly read as a request is one, and no answer.

    What went well and what is promised are told in the same words as requests ("plan the
    migration"), so that only a question, or a command in its own form, counts.

    Args:
        message: The message, with plain quotes.
        read: What it asks for where it is no answer.
    """
    kinds, said = {it.kind for it in read}, aside_asked(message)
    if asks_of_the_questions(message):
        return False
    if kinds == {"preview"}:  # a long answer in lines is one; a path that was dropped is none
        return not is_document(message)
    asks = _opens(_ASKS, said) or message.rstrip().endswith("?")
    if kinds <= {"set_level", "introduce"} and _BEFORE_THAT.match(message):
        return True
    if kinds & WRITES:
        return _opens(_COMMANDS, message)
    return asks and bool(kinds - NO_REQUEST)


def asked_in_passing(message: str, read: Iterable[Intent], context: Context) -> tuple[Intent, ...]:
    """Return what a question is about that no answer to the open one can be; nothing where it is.

    What went well, what stood in the way and what is promised is never asked: a question there
    wants an answer, and where none is known it is told so.

    Args:
        message: The message, with plain quotes.
        read: What it asks for where it is no answer.
        context: Holds the question of the check-in.
    """
    step = context.step
    said = aside_asked(message)
    if step is None or not (message.rstrip().endswith("?") or _PLAIN_QUESTION.match(said)):
        return ()
    asks = _QUESTION.search(message) or _PLAIN_QUESTION.match(said)
    asked = step.kind in _IN_WORDS and asks
    if not asked or asks_of_the_questions(message):
        return ()
    known = tuple(it for it in read if it.kind not in WRITES | _NOT_KNOWN)
    return known or (read_interview(message) or nearest(message),)


def _opens(pattern: re.Pattern[str], message: str) -> bool:
    """Whether a pattern opens the message, or what follows its first words and a comma."""
    starts = (message, re.sub(r"^[^,]{0,20},\s*", "", message))
    return any(pattern.match(without_opening(without_correction(it))) for it in starts)

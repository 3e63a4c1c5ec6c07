"""Reading a message as the answer to what the coach has just asked."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from tools.late import late
from tools.titles import title_words
from tools.understanding.checkins.checkin_requests import asks_for_checkin
from tools.understanding.checkins.interrupting import asks_of_the_questions
from tools.understanding.checkins.pausing import pauses
from tools.understanding.documents.carrying import read_file_asked_for
from tools.understanding.documents.importing import kind_said, read_document_asked_for
from tools.understanding.evidence.evidence_answers import read_part_of_evidence
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.levels.assessment_answers import read_chosen
from tools.understanding.levels.level_answers import level_put_down, read_level_answer
from tools.understanding.phrases import bare, plain
from tools.understanding.plans.hours_answers import read_hours_answer
from tools.understanding.plans.mistold import was_mistold
from tools.understanding.replies.choices import agreed_to, read_choice_of
from tools.understanding.replies.yes_no import says_no, says_no_elsewhere, says_yes
from tools.understanding.roles.target_answers import (
    asks_instead,
    read_target_answer,
    read_title_alone,
)

_SHORT = 80
_DROPS = late(
    r"^(?:please )?(?:drop|reject|dismiss|discard|leave out) (?:it|that|this|them|both|all)\b",
    re.IGNORECASE,
)
_PAUSE = late(
    r"^(?:(?:please|wait|ok|okay|no)[, ]+)*(?:let'?s |i want to )?"
    r"(?:stop|pause|later|cancel|quit|exit|abort|not now|enough|break|continue later"
    r"|i(?:'m| am) (?:tired|busy)|finish later|do (?:it|this) later|tomorrow|bye)"
    r"(?: (?:the )?(?:check-?in|it|this|here|for now|now|please|later|questions))*$",
    re.IGNORECASE,
)
_BACK = late(
    r"^(?:(?:wait|no|oops|sorry|hold on|ok|okay|please)[,.! ]+(?:can (?:i|we) )?(?=\w))*"
    r"(?:(?:can (?:i|we) |let me |i want to )?(?:go |take me |step )?back"
    r"(?: (?:a|one) (?:step|question))?(?: to the (?:last|previous) (?:question|one))?"
    r"|(?:go )?(?:one )?back(?: (?:one|a question|to the one before))?|(?:the )?one before"
    r"|undo(?: (?:that|it|the last(?: one| answer)?))?|(?:the )?(?:previous|last) question"
    r"|(?:change|correct|redo) (?:my|the) (?:last|previous) answer"
    r"|wait[, ]+no|no[, ]+wait|oops)(?: please)?$",
    re.IGNORECASE,
)
_GOES_ON = late(
    r"^(?:(?:ok(?:ay)?|yes|yeah|right|alright|so|well|then|please|let'?s|we can|sorry|i'm back"
    r"|back|ready|now)[\s,.!]+)*(?:(?:let'?s )?(?:go on|continue|carry on|proceed|resume|keep going"
    r"|move on)(?: with (?:it|the check-?in|this|that))?|back to (?:it|the (?:check-?in"
    r"|questions?))"
    r"|where were we|i'm (?:back|ready))(?: (?:then|now|please|again))*[\s.!?]*$",
    re.IGNORECASE,
)
"""What goes on with the questions, and answers none."""
_RATHER_ANOTHER = late(
    r"^(?:(?:well|hm+|oh|um+|honestly|actually|sorry|ah)[\s,.]+)*(?:no|nope|nah|not (?:really"
    r"|for me"
    r"|that(?: one)?|sure)|rather not|god no)\b[^?]*?\b(?:what|which|any)\b[^?]*?\b(?:else"
    r"|other|others"
    r"|suits?|fits?|matches|match|instead|go(?:es)? with|closer|nearer|there)\b[^?]*\?\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""What declines a role and asks for one that fits better."""
_ANSWER_WORDS = 8
_WEEKLY = late(r"\b(?:weeks?|weekly|wk)\b", re.IGNORECASE)
_OK_A_FIGURE = late(
    r"(?:ok(?:ay)?|yes|yeah|sure|right|so|well)[\s,]+(?:(?:maybe|then|make it|call it|rather"
    r"|only|an?|like"
    r"|about|say|more like)\s+)*[0-5](?:\s*/\s*5)?(?: (?:then|maybe|please))*",
    re.IGNORECASE,
)
_OK_AND = late(
    r"(?:ok(?:ay)?|yes|yeah|sure|right|so)[\s,]+(?:the |an? )?(?P<rest>[\w/-]+(?: [\w/-]+)?)"
    r"(?: (?:one|then|please))*",
    re.IGNORECASE,
)


def read_answer(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message answers to the question asked last; nothing where it is no answer.

    Args:
        message: The whole message, with plain quotes.
        context: What was asked, and what a "yes" would agree to.
    """
    reader = _READERS.get(context.expecting) if context.expecting else None
    answer = reader(message, context) if reader else ()
    return answer or read_title_alone(message, context) or _hours_beforehand(message, context)


def _checkin(message: str, _context: Context) -> tuple[Intent, ...]:
    if _PAUSE.match(bare(message)) or pauses(message):
        return (Intent(kind="checkin_pause", quote=message),)
    if _BACK.match(bare(message)):
        return (Intent(kind="checkin_back", quote=message),)
    if was_mistold(bare(message)):
        return (Intent(kind="checkin_back", quote=message),)
    goes_on = asks_for_checkin(bare(message)) or _GOES_ON.match(message)
    if asks_of_the_questions(message) or goes_on:
        return (Intent(kind="checkin", quote=message),)
    return (Intent(kind="checkin_answer", confidence=0.9, quote=message, text=message),)


def _assessment(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the answer to a question of an assessment; one that can't be read is a weak one."""
    if context.question is None:
        return ()
    if _PAUSE.match(bare(message)) or pauses(message):
        return (Intent(kind="assess_pause", quote=message, skill=context.skill),)
    if _BACK.match(bare(message)):
        return (Intent(kind="assess_back", quote=message),)
    level = level_put_down(message)
    if level is not None and context.skill is not None:
        return (
            Intent(
                kind="set_level", confidence=0.95, quote=message, skill=context.skill, level=level
            ),
        )
    return (read_chosen(context.question, message, context.skill),)


def _offer(message: str, context: Context) -> tuple[Intent, ...]:
    offered, said = context.offered, bare(message)
    another = _another_instead(offered, message)
    if another or offered is None or len(said.split()) > _ANSWER_WORDS:
        return another
    if offered.kind == "import":
        return _document(offered, message)
    if offered.choices:
        return read_choice_of(offered, message)
    if offered.kind == "set_target" and _hints_at_another(offered, said, context):
        return ()
    named = _title_instead(offered, message, context)
    if named or offered.kind == "decide":
        return named or _decision(offered, message)
    return _agreement(offered, message)


def _another_instead(offered: Intent | None, message: str) -> tuple[Intent, ...]:
    """Return the question which role fits better, where the one that was offered is declined."""
    if offered is None or offered.kind != "set_target" or not _RATHER_ANOTHER.match(message):
        return ()
    nearest = Intent(kind="nearest", confidence=0.95, quote=message)
    return (Intent(kind="no", quote=message), nearest)


def _agreement(offered: Intent, message: str) -> tuple[Intent, ...]:
    """Return what a yes or no decides of what was offered."""
    said = bare(message)
    removes = offered.kind == "forget"
    if says_no(said, removes=removes):
        return (Intent(kind="no", quote=message),)
    agrees = says_yes(
        said, removes=removes, named=(offered.skill or "", offered.text, *offered.subjects)
    )
    # "Yes?" asks back; nothing is removed for good on it.
    asks_back = removes and message.rstrip().endswith("?")
    if not agrees or asks_back or (offered.kind == "set_target" and asks_instead(message)):
        return ()
    agreed = agreed_to(offered)
    return (agreed if agreed.quote else agreed.model_copy(update={"quote": message}),)


def _hints_at_another(offered: Intent, said: str, context: Context) -> bool:
    """Whether an "ok" goes on with a word of other titles, or a figure, alone: "ok cloud"."""
    if _OK_A_FIGURE.fullmatch(said):
        return True  # "ok maybe 4" puts a level right
    told = _OK_AND.fullmatch(said)
    words = title_words(told["rest"]) if told else frozenset()
    others = [it for it in context.roles if words <= title_words(it)]
    return bool(words and others) and not words <= title_words(offered.role or "")


def _title_instead(offered: Intent, message: str, context: Context) -> tuple[Intent, ...]:
    """Return the title that an answer to the offer of a target names: that one, or another."""
    if offered.kind != "set_target" or says_no(bare(message)) or asks_instead(message):
        return ()
    return read_target_answer(message, context)


def _decision(offered: Intent, message: str) -> tuple[Intent, ...]:
    """Return what a yes or no decides of the one thing that was proposed."""
    _, _, ref = offered.text.partition(" ")
    verb = "keep" if agrees(message) else "drop" if declines(message) else ""
    return (Intent(kind="decide", quote=message, text=f"{verb} {ref}"),) if verb else ()


def _document(offered: Intent, message: str) -> tuple[Intent, ...]:
    """Return a document that was shown as it is to be kept, or to be looked at as another kind."""
    kind, said = kind_said(message), bare(message)
    update: dict[str, object] = {"kind": "import", "quote": message, "confidence": 1.0}
    if kind is not None:
        update |= {"kind": "import" if kind.agrees else "preview", "as_kind": kind.kind}
    elif not says_yes(said):
        return (Intent(kind="no", quote=message),) if says_no(said) else ()
    return (offered.model_copy(update=update),)


def _kind_of_document(message: str, context: Context) -> tuple[Intent, ...]:
    """Return a document that could not be told the kind of, as that which the user says it is."""
    kind, offered = kind_said(message), context.offered
    if kind is None or offered is None:
        return (Intent(kind="no", quote=message),) if says_no(bare(message)) else ()
    update = {
        "kind": "import" if kind.agrees else offered.kind,
        "as_kind": kind.kind,
        "quote": message,
        "confidence": 1.0,
    }
    return (offered.model_copy(update=update),)


def agrees(message: str, *, removes: bool = False, named: Iterable[str] = ()) -> bool:
    """Whether a message agrees to what was just offered, in a word that it begins with.

    Args:
        message: The message as typed.
        removes: Whether the offer is to forget something for good: all of it has to agree.
        named: What would be forgotten.
    """
    said = bare(plain(message))
    kind = kind_said(said)
    plainly = len(said) <= _SHORT and says_yes(said, removes=removes, named=named)
    return plainly or (kind is not None and kind.agrees)


def answered_level(message: str, skill: str) -> int | None:
    """Return the level that a message gives a skill that it was asked for, or ``None``.

    Args:
        message: The message as typed.
        skill: The skill.
    """
    context = Context(today=dt.date.min, expecting="level", skill=skill)
    read = read_level_answer(plain(message), context)
    return read[0].level if read else None


def declines(message: str) -> bool:
    """Whether a message declines what was just offered, in a word that it begins with.

    Args:
        message: The message as typed.
    """
    said = bare(plain(message))
    plainly = says_no(said) or bool(_DROPS.match(said)) or says_no_elsewhere(said)
    return plainly and len(said) <= _SHORT


def _hours_beforehand(message: str, context: Context) -> tuple[Intent, ...]:
    """Return hours a week that are told while a target is still asked for."""
    if not context.lacks_target or not _WEEKLY.search(message):
        return ()
    return tuple(it for it in read_hours_answer(message, context) if it.kind == "plan")


def _target(message: str, context: Context) -> tuple[Intent, ...]:
    return () if says_no(bare(message)) else read_target_answer(message, context)


_READERS: Final[Mapping[Expecting, Callable[[str, Context], tuple[Intent, ...]]]] = {
    "checkin": _checkin,
    "assessment": _assessment,
    "offer": _offer,
    "level": read_level_answer,
    "evidence": read_part_of_evidence,
    "hours": read_hours_answer,
    "target": _target,
    "take_in": read_file_asked_for,
    "import_chat": read_file_asked_for,
    "import": read_document_asked_for,
    "kind": _kind_of_document,
}

"""What a message means by what the coach has just said, asked or shown, where it refers to that."""

import re

from tools.answers import AnswerError
from tools.answers import read_answer as read_checkin_answer
from tools.assessment import read_choice
from tools.domain import AssessmentQuestion
from tools.late import late
from tools.understanding.checkins.asides import (
    asks_for_length,
    asks_plainly,
    goes_back,
    is_aside,
    other_assessed,
    puts_off,
)
from tools.understanding.checkins.between_checkins import puts_off_checkin
from tools.understanding.checkins.pausing import put_off, wants_reminder
from tools.understanding.evidence.pieces_told import read_of_pieces
from tools.understanding.intent import WRITES, Context, Intent, IntentKind, Reader
from tools.understanding.levels.assessment_answers import choice_doubted, choice_told
from tools.understanding.levels.in_a_row import read_in_a_row
from tools.understanding.levels.settled_answers import read_settled_answer
from tools.understanding.memory.forgetting_offered import read_forget_offer
from tools.understanding.phrases import sentences
from tools.understanding.plans.mistold import hours_put_right
from tools.understanding.questions.in_short import read_in_short
from tools.understanding.questions.short_questions import read_short_question
from tools.understanding.replies.offers_worded import read_offer_worded
from tools.understanding.roles.compared import read_compared
from tools.understanding.weighing import asks_for_more
from tools.vocabulary import Vocabulary

_ASIDE: frozenset[str | None] = frozenset({"level", "evidence", "hours"})
"""The questions that a word may put off."""
_NOT_YET = late(r"^(?:(?:no|nope|sorry),? )?not yet\b", re.IGNORECASE)
"""What is said of a promise that was not kept, or of a level, and puts no question off."""
_AWAY = late(
    r"^(?:(?:oh|ok(?:ay)?|sorry|well|uh|ah|wait)[\s,.!]+)*(?:not (?:now|right now)\b|hang on\b"
    r"|hold on\b"
    r"|one (?:sec|second|moment|minute|min)\b|brb\b|be right back\b|back in (?:an?|\w+)\b"
    r"|(?:got ?ta|got to|have to|need to|must) (?:go|run|dash|leave|stop)\b|[^,.]{2,30}, later$)",
    re.IGNORECASE,
)
"""What puts the questions off, whatever calls one away."""
_LEAVES_LEVEL = late(
    r"^(?:(?:oh|ok(?:ay)?|sorry|well|uh|ah|wait|no|actually|please|just|can you|you can|let'?s|i'?d"
    r" rather(?: you)?)[\s,.!]+)*(?:(?:stop|quit|cancel|end)(?: (?:this|it|that|here))?(?="
    r" and\b)|(?:let'?s |lets |can (?:we|i) )?(?:skip|drop|leave out|cancel) (?:this |the"
    r" )?(?:whole )?(?:assessment|quiz"
    r"|test|questions)\b|never ?mind|forget (?:it|this|that)"
    r"|(?:leave|left|keep|kept) (?:it|me|things?|that|my (?:level|[0-5]))\b[^,;.!]*)",
    re.IGNORECASE,
)
"""What ends an assessment, so that the level stays as it is or is told."""
_PUT_AT = late(
    r"^(?:(?:and|just|please|so|then|you can|can you)[\s,]+)*(?:put|set|mark|rate|note|call)"
    r" (?:me|it|that|my level)(?: down)?(?: (?:at|as|to|on|with))?(?: an?)? (?P<level>[0-5])"
    r"(?: ?/ ?5)?(?: (?:please|then|for now|and be done))*[\s.!]*$",
    re.IGNORECASE,
)
_FIRST = late(
    r"(?:[\s,]+(?:first|before(?: that)?|instead|with (?:the|these|my) (?:new|updated|changed"
    r"|corrected) (?:levels?|numbers|figures)))+[\s.!]*$",
    re.IGNORECASE,
)
"""What says of a request only that it comes before the answer, and goes by what was told."""
_A_REQUEST = 3
"""Words that a request after a pause has at least."""


_WHY_ASKED = late(
    r"^(?:(?:and|but|so|sorry|ok(?:ay)?|wait|also)[\s,]+)*(?:why|what) (?:do you|d'?you"
    r"|are you|would"
    r" you|d'ye|must you)\b.*\b(?:ask|asking|need|want|know)\b",
    re.IGNORECASE,
)
_OF_QUESTIONS = late(
    r"\b(?:hours?|counts?|counted|questions?|check-?in|answers?|mean|means|spen[dt]|skip|practice"
    r"|levels?|include|minutes?|assess\w*|round|estimate|promise\w*)\b",
    re.IGNORECASE,
)
"""What a question on the questions themselves speaks of."""
_PERHAPS_OF_QUESTIONS = late(
    r"\b(?:why|weeks?|long|time|reading|read|learn\w*|watch\w*|video\w*|course\w*|this|these"
    r"|that|those|it|need|ask\w*|exactly|plan|say|tell|type|enter|guess|which|work|\d)\b",
    re.IGNORECASE,
)
_OF_SUBJECT = late(
    r"^(?:(?:and|but|so|sorry|ok(?:ay)?|wait|also|by the way|btw|hm+)[\s,]+)*"
    r"(?:(?:what(?:'s|s| is| are)|wtf is) (?:an? |the difference )[a-z]"
    r"|what (?:does|do) (?!(?:you|u|i|it|this|that|we)\b)[^?]+ (?:do|mean|stand for)\b"
    r"|how (?:does|do|can) (?!(?:you|u|i|it|this|that|we)\b)[^?]+ work\b"
    r"|(?:can|could) you (?:please )?(?:explain|tell|teach)(?: me)?(?: what)? )",
    re.IGNORECASE,
)
"""A question on what is learned, which the coach does not teach."""
_COUNTS_TOO = late(
    r"^(?:(?:and|but|so|sorry|ok(?:ay)?|wait|also|hm+)[\s,]+)*(?:is|are|does|do|would|will|can|if)"
    r" [^?]*\b(?:counts?|counted|learning|included|valid|enough|allowed|too|as (?:well|hours|time))"
    r"[\s?.!]*$",
    re.IGNORECASE,
)
"""A question whether something is time that was spent learning."""
_POINT_OF = late(
    r"^what(?:'?s| is) the (?:point|use|purpose|sense) (?:of|in) (?:learning |doing )?"
    r"(?!this|that|it)",
    re.IGNORECASE,
)
_FOR_THIS = late(
    r"(?:[\s,]+(?:for (?:this|that|all this|what i want)|anyway|though|tho|even|exactly|then))+"
    r"(?=[\s?.!]*$)",
    re.IGNORECASE,
)
"""What ends a question and tells nothing that it is about."""
_FEW = 6
"""Words of a question that may speak of the questions by a pronoun."""


def read_referring(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what a message means by the turn before; nothing where it stands for itself.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked, offered and shown.
        read: Reads a part of the message by itself.
    """
    if context.expecting == "checkin":
        return _at_checkin(message, vocabulary, context, read)
    if context.expecting == "assessment":
        return _at_assessment(message, vocabulary, context, read)
    if context.expecting in _ASIDE:
        found = _left(message, context, read)
        if found:
            return found
    return (
        read_forget_offer(message, vocabulary, context, read)
        or read_of_pieces(message, context, read)
        or read_in_a_row(message, context)
        or read_settled_answer(message, vocabulary, context, read)
        or read_offer_worded(message, context, read)
        or _shown(message, vocabulary, context)
    )


def _left(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return what is wanted instead where a question is put off, or left for something else."""
    put = put_off(message)
    if put is not None:
        return _then("no", message, put, context, read)
    left = put_off(message, leaves=True)
    if left is None:
        return ()
    more = read(left) if len(left.split()) > _A_REQUEST else ()
    return more if asks_for_more(more) else _then("no", message, left, context, read)


def _shown(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what is asked of what was shown, where nothing waits for a yes or a choice."""
    if context.offered is not None:
        return ()
    return (
        read_in_short(message, context)
        or read_compared(message, context)
        or read_short_question(message, vocabulary, context)
    )


def _at_checkin(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    if hours_put_right(message, dict(context.told)) is not None:
        return (Intent(kind="checkin_answer", confidence=0.95, quote=message, text=message),)
    not_kept = context.step is not None and context.step.kind in {"commitment", "levels"}
    not_kept = not_kept and _NOT_YET.match(message) is not None
    put = "" if puts_off_checkin(message) else puts_off(message)
    put = None if not_kept else put
    if put is not None:
        return _then("checkin_pause", message, put, context, read)
    if asks_for_length(message):
        return (Intent(kind="checkin", confidence=0.95, quote=message),)
    if goes_back(_named_alike(message, vocabulary)):
        return (Intent(kind="checkin_back", confidence=0.95, quote=message),)
    if context.step is not None and context.step.kind == "hours" and _COUNTS_TOO.match(message):
        return (Intent(kind="of_the_questions", confidence=0.95, quote=message),)
    aside = is_aside(message) and not answers_figure(message, vocabulary, context)
    return _asked_aside(message, context, read) if aside or asks_plainly(message) else ()


def _named_alike(message: str, vocabulary: Vocabulary) -> str:
    """Return a message with "one" in the place of the skills: "go back to Docker"."""
    for it in reversed(vocabulary.find(message)):
        message = f"{message[: it.start]}one{message[it.end :]}"
    return message


def answers_figure(message: str, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether a message answers the open question of a check-in, or that wants free words.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the open question.
    """
    step = context.step
    if step is None or step.kind not in {"hours", "commitment"}:
        return True
    try:
        read_checkin_answer(step, message, vocabulary)
    except AnswerError:
        return False
    return True


def _at_assessment(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    put = None if _NOT_YET.match(message) else puts_off(message)
    if put is None and (left := _LEAVES_LEVEL.match(message)):
        put = message[left.end() :].strip(" ,.;!")
    if put is not None:
        return (*_then("assess_pause", message, put, context, read), *_put_at(put, context))
    if _AWAY.match(message) and not any(map(str.isdigit, message)):
        return (Intent(kind="assess_pause", confidence=0.95, quote=message, skill=context.skill),)
    beside = _chosen_and_asked(message, context, read)
    if beside:
        return beside
    if context.question is not None and choice_doubted(context.question, message):
        return ()
    other = other_assessed(message, vocabulary, context)
    if other or not is_aside(message):
        return other
    return _asked_aside(message, context, read)


def _chosen_and_asked(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the answer of an assessment with what is asked after it: "for years. Why that?"."""
    said = sentences(message)
    if context.question is None or len(said) < 2 or not is_aside(said[-1]):  # noqa: PLR2004 - both
        return ()
    head, asked = " ".join(said[:-1]), said[-1]
    if "?" in head or asks_for_length(asked):
        return ()
    text = _chosen(context.question, head)
    if not text:
        return ()
    answer = Intent(kind="assess_answer", confidence=0.95, quote=head, text=text)
    return (*_asked_aside(asked, context, read), answer)


def _chosen(question: AssessmentQuestion, words: str) -> str:
    """Return an answer of an assessment as it is to be taken, empty where words give none."""
    try:
        read_choice(question, words)
    except AnswerError:
        told = choice_told(question, words)
        return told if told is not None and told.isdigit() else ""
    return words


def _put_at(words: str, context: Context) -> tuple[Intent, ...]:
    """Return the level that is told in the place of an assessment: "stop, just put me at 1"."""
    told = _PUT_AT.match(words)
    if told is None or context.skill is None:
        return ()
    level, skill = int(told["level"]), context.skill
    return (Intent(kind="set_level", confidence=0.95, quote=words, skill=skill, level=level),)


def _of_questions(message: str) -> bool:
    """Whether a question that nothing else is known of may be about the questions."""
    short = len(message.split()) <= _FEW and _PERHAPS_OF_QUESTIONS.search(message)
    return bool(_OF_QUESTIONS.search(message) or short)


def _asked_aside(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return what is looked up for a question, or what the questions are about."""
    found = (
        () if _WHY_ASKED.match(message) else read(_POINT_OF.sub("why ", _FOR_THIS.sub("", message)))
    )
    outside = bool(found) and {it.kind for it in found} <= {"out_of_scope", "mood"}
    if outside or (asks_for_more(found) and not {it.kind for it in found} & WRITES):
        return found
    if found and {it.kind for it in found} == {"unclear"} and not _of_questions(message):
        return found if len(message.split()) > _A_REQUEST else ()
    if _OF_SUBJECT.match(message) and not _OF_QUESTIONS.search(message):
        return (Intent(kind="out_of_scope", confidence=0.9, quote=message),)
    kind: IntentKind = "of_the_questions"
    return (Intent(kind=kind, confidence=0.9, quote=message, skill=context.skill),)


def _then(
    kind: IntentKind, message: str, rest: str, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return that an answer is put off, and what is asked or told of levels in its place."""
    rest = _FIRST.sub("", rest)
    more = read(rest) if len(rest.split()) >= _A_REQUEST or re.search(r"\d", rest) else ()
    writes = {it.kind for it in more} & WRITES - {"set_level"}
    wanted = asks_for_more(more) and not writes
    skill = context.skill if kind == "assess_pause" else None
    reminder = "reminder" if wants_reminder(message) else ""
    pause = Intent(kind=kind, confidence=0.95, quote=message, skill=skill, text=reminder)
    if kind == "no":
        return more if wanted else (pause,)
    return (pause, *more) if wanted else (pause,)

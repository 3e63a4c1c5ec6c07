"""The wish to be assessed in the midst of a check-in: "test me on SQL then", "none. Can I be …"."""

import re

from tools.answers import AnswerError, read_answer
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare, sentences
from tools.understanding.standing import refuses
from tools.vocabulary import Vocabulary

_TRY = r"(?:test|quiz|assess|examine|grill|evaluate)"
_WANTS = late(
    rf"\b(?:{_TRY} me\b|(?:can|could|may|shall|will|would) (?:i|we|you) (?:please |also "
    rf"|then |just )*"
    rf"(?:(?:be|get) (?:\w+ )?(?:{_TRY}ed|tested|quizzed|assessed)\b|(?:{_TRY}|check) (?:me|my)\b"
    rf"|(?:do|have|take|start) (?:an?|the|that|my) (?:\w+ )?(?:assessment|test|quiz)\b)"
    rf"|^(?:(?:please|then|ok(?:ay)?|so|let'?s|now)[\s,]+)*{_TRY} my\b"
    r"|i(?:'d| would)? (?:like|want) (?:to be|you to) (?:assess(?:ed)?|test(?:ed)?"
    r"|quiz(?:zed)?)\b)",
    re.IGNORECASE,
)
_AFTER_THIS = late(
    r"\b(?:after(?:wards?)?|later|when (?:we|this|that|it)|once (?:we|this|that|it)|at the end"
    r"|in the end)\b",
    re.IGNORECASE,
)
_FILLER = late(
    r"(?:(?:ok(?:ay)?|fair enough|right|well|fine|hm+|alright|sure|no|thanks|please|i see|sorry"
    r"|actually|but|and|then|so|good|great|wait|hang on|hold on)[\s,.!]*)*",
    re.IGNORECASE,
)
_CUT = late(r"\s*,\s+(?:and |but )?|\s+(?:but|and)\s+", re.IGNORECASE)
_LONGEST = 30


def read_assessed_meanwhile(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the assessment that is wanted at a check-in, which then waits, beside an answer.

    One that is wanted for afterwards is told to be so.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the question that was asked.
    """
    step = context.step
    if context.expecting != "checkin" or step is None or len(message.split()) > _LONGEST:
        return ()
    for answer, wish in _cuts(message):
        if not _WANTS.search(wish) or refuses(wish):
            continue
        said = bare(answer)
        filler = _FILLER.fullmatch(answer.strip()) is not None and not _is_no(said, context)
        if not filler and not _answers(said, vocabulary, context):
            continue
        told = Intent(kind="checkin_answer", confidence=0.95, quote=answer, text=said)
        return (*(() if filler else (told,)), *_wanted(wish, said, vocabulary))
    return ()


def _cuts(message: str) -> list[tuple[str, str]]:
    """Return the ways to cut a message in an answer and a wish after it, or a wish alone."""
    said = sentences(message)
    found = [(" ".join(said[:at]), " ".join(said[at:])) for at in range(len(said))]
    commas = [(message[: it.start()], message[it.end() :]) for it in _CUT.finditer(message)]
    return [*reversed(found[1:]), *commas, found[0]]


def _is_no(said: str, context: Context) -> bool:
    """Whether a "no" answers what is asked, as where a level may have changed."""
    levels = context.step is not None and context.step.kind in {"levels", "hours", "blockers"}
    return levels and said.casefold() in {"no", "nope", "none"}


def _answers(said: str, vocabulary: Vocabulary, context: Context) -> bool:
    if context.step is None or not said:
        return False
    try:
        read_answer(context.step, said, vocabulary)
    except AnswerError:
        return False
    return True


def _wanted(wish: str, said: str, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    named = {it.skill for it in vocabulary.find(wish)} or {it.skill for it in vocabulary.find(said)}
    skill = next(iter(named)) if len(named) == 1 else None
    if _AFTER_THIS.search(wish):
        later = Intent(kind="of_the_questions", confidence=0.95, quote=wish, text="assess")
        return (later.model_copy(update={"skill": skill}),)
    pause = Intent(kind="checkin_pause", confidence=0.95, quote=wish)
    return (pause, Intent(kind="assess", confidence=0.95, quote=wish, skill=skill))

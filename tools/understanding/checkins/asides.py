"""What is asked about the questions of a check-in or an assessment, in the place of an answer."""

import re

from tools.late import late
from tools.understanding.checkins.pausing import put_off
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare
from tools.understanding.questions.only_words import only, words
from tools.vocabulary import Vocabulary

_ASKS = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|wait|sorry|excuse me|hm+|well|um+|please|one question"
    r"|quick question|before i answer)[\s,.:!]+)*"
    r"(?:what(?:'s)?|which|how|why|where|when|who|since when|does|do|is|are|can|could|will|would"
    r"|should"
    r"|did (?:i|you|we|it|that|this|they|the|my)|must|shall|am|may|what's|isn't|aren't"
    r"|don't (?:you|u|i|we|they)|whose)\b",
    re.IGNORECASE,
)
_ASKS_PLAINLY = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|wait|sorry|hm+|well|um+)[\s,.:!]+)*(?:what(?:'s| (?:is|are|was"
    r"|do|does|did|counts?|would|should|can|if|about|exactly)\b)|which (?:one|of|skills?|weeks?|are"
    r"|is)\b|how (?:do|does|did|is|are|many|much|should|can|would|about)\b|why (?:is|are|do|does"
    r"|should|would|not)\b|(?:is|are|does|should|would|will|shall|am)"
    r" (?:i|you|it|that|this|we|there|the|they)\b|do (?:i|you|we|they)\b"
    r"|(?:can|could) (?:you|it|that|this|they)\b)",
    re.IGNORECASE,
)
"""What is no answer in free words either."""
_LENGTH = late(
    r"\bhow (?:many|much|long)\b|\b(?:many|much) more\b|\b(?:is|are) (?:it|this|that|there|they"
    r"|those|we)\b.*"
    r"\b(?:long|last|many|more|left|done|nearly|end)\b",
    re.IGNORECASE,
)
_OF_LENGTH = words("""
    are ask asking check-in come coming done end finished go going have how is it last left
    length long longer many minutes much nearly next number of one ones question questions
    remain remaining steps take takes that there these they this those till to until what will
    with you your
""")
_OF_BACK = words("""
    a answer back before bring can change correct correction get go going got hold i it last
    mistake move my next no one oops please previous previously question redo return sorry step
    take that that's the then to undo wait want was we wrong hours figure figures number
    numbers typed mistyped miscounted
""")
_GOES_BACK = late(
    r"\b(?:back|undo|return|previous|redo|one before|last (?:question|one|answer))\b", re.IGNORECASE
)
_THAN_TOLD = late(
    r"\b(?:it|that|they|hours?) (?:was|were)\b.*\b(?:more|less|higher|lower|fewer) than (?:what )?i"
    r" (?:said|told|wrote|typed|gave)\b",
    re.IGNORECASE,
)
"""That a figure was another than the one told, and not which."""
_HEAD = late(r"\s*[,;.!?–—]+\s*")
_PUT_RIGHT = late(
    r"^(?:(?:oh|no|wait|sorry|oops|hang on|hold on|ah|actually|correction|whoops)[\s,.!]+)+"
    r"(?P<what>[\w+#./-]+(?: [\w+#./-]+)?) (?:was|were|is|should be|should have been"
    r"|took) (?:only |about |just |really )*"
    r"\d+(?:[.,]\d+)?(?: ?(?:h|hrs?|hours?|min(?:ute)?s?))?,? (?:and )?not \S+(?: hours?)?[\s.!]*$",
    re.IGNORECASE,
)
_INSTEAD = late(
    r"\b(?:instead|rather|wrong (?:skill|one)|not this one|i (?:wanted|meant|want|mean)|switch to"
    r"|change to"
    r"|(?:let's|can we|could we|we) (?:do|take|try|start with|assess))\b",
    re.IGNORECASE,
)
_SKIPS = late(r"^(?:skip|next|pass)\b", re.IGNORECASE)


def goes_back(message: str) -> bool:
    """Whether an answer at a check-in wants the question before, and tells at most why.

    Args:
        message: The message, with plain quotes.
    """
    if _PUT_RIGHT.match(message) or _THAN_TOLD.search(message):
        return True
    return any(map(_only_back, _HEAD.split(message.strip().rstrip(" .!?"))))


def _only_back(head: str) -> bool:
    return bool(_GOES_BACK.search(head)) and only(head, _OF_BACK)


def after_going_back(message: str, vocabulary: Vocabulary) -> str:
    """Return what a message tells after it wants to go back: "can we go back, Docker was 2".

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known, which it may go back to.
    """
    start, rest = 0, ""
    for it in _HEAD.finditer(message):
        head = message[start : it.start()]
        for named in reversed(vocabulary.find(head)):
            head = f"{head[: named.start]}one{head[named.end :]}"
        if _only_back(head):
            rest = message[it.end() :].strip()
        start = it.end()
    return rest


def asks_for_length(message: str) -> bool:
    """Whether a message asks how many questions there are, or are left.

    Args:
        message: The message, with plain quotes.
    """
    asked = _HEAD.split(message.strip())[0]  # behind it may stand why: "I'm on the bus"
    return bool(_LENGTH.search(asked)) and only(asked, _OF_LENGTH)


def is_aside(message: str) -> bool:
    """Whether a message asks something, rather than answering.

    Args:
        message: The message, with plain quotes.
    """
    return "?" in message or _ASKS.match(message) is not None


def asks_plainly(message: str) -> bool:
    """Whether a message begins as a question does, so that no free words begin with it.

    Args:
        message: The message, with plain quotes.
    """
    return _ASKS_PLAINLY.match(message) is not None


def other_assessed(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the assessment of another skill that is wanted in the place of the open one.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill that is being assessed.
    """
    named = {it.skill for it in vocabulary.find(message)} - {context.skill}
    if len(named) != 1 or not _INSTEAD.search(message):
        return ()
    return (Intent(kind="assess", confidence=0.95, quote=message, skill=named.pop()),)


def puts_off(message: str) -> str | None:
    """Return what a message says after it puts the questions off; ``None`` where it does not.

    Args:
        message: The message, with plain quotes.
    """
    return None if _SKIPS.match(bare(message)) else put_off(message)

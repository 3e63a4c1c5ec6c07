"""A level put right just after it was told: "no, 2", "sorry, I meant 3", "make that 3"."""

import re

from tools.intake.levels.levels import level_alone as level_in_words
from tools.late import late
from tools.number_words import SMALL
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.levels.figures import level_alone
from tools.understanding.phrases import sentences
from tools.understanding.replies.yes_no import says_no
from tools.understanding.weighing import all_plain
from tools.vocabulary import Vocabulary

_ANNOUNCES = late(
    r"^(?:(?:no|nope|nah|wait|sorry|oops|whoops|hm+|hang on|hold on|well|oh|ah|wrong|correction"
    r"|actually|rather|or rather|better|more like(?= (?:an? )?[0-5]\b)"
    r"|not quite|my (?:mistake|bad)|typo|that(?:'s| is| was)"
    r" (?:wrong|not right|incorrect|a (?:typo|mistake))|(?:scratch|strike|forget|ignore|undo) that"
    r"|i (?:meant?|misspoke|mistyped)(?: to (?:say|type|write))?|i should have said|let me correct"
    r" (?:that|myself)|make (?:that|it)|change (?:that|it) to|to be (?:honest|fair|precise)"
    r"|on second thoughts?|come to think of it|it should (?:be|have been)|that should (?:be"
    r"|have been)"
    r"|not (?:an? )?[0-5](?:/5)?(?=[\s,;–—-]+(?:but )?(?:an? )?[0-5]))\b[\s,.:;!–—-]*)+",
    re.IGNORECASE,
)
_ANNOUNCES_AFTER = late(
    r"[\s,;–—-]+(?:actually|rather|instead|sorry|after all|i mean(?:t)?|my (?:mistake|bad)"
    r"|to be (?:honest|precise))$",
    re.IGNORECASE,
)
_FILLERS = late(
    r"^(?:(?:(?:and|but|it|that|this|which|so)\b|'s\b|(?:is|was|should be|would be|be|i'm|i am"
    r"|i'd say|i would say|i think|let's say|say|rather|more like|more of|only|just|really|actually"
    r"|at|an?|the|level|about|maybe|probably|meant?|to|closer to|around)\b)[\s,:]*)+",
    re.IGNORECASE,
)
_PUTS_RIGHT = late(r"(?:no|wait|sorry|oops|actually|hang on|hold on)\b", re.IGNORECASE)
_CORRECTS = late(
    r"^(?:no(?! (?:more|higher|better|way) than)|nope|sorry|wait|oops)\b", re.IGNORECASE
)
_DENIED = late(
    r"^not (?:an? |at |level )?[0-5](?:\s*/\s*5)?[\s,;.–—-]+(?:but )?"
    r"|[\s,;(–—-]+(?:and )?not (?:an? |at |level )?[0-5](?:\s*/\s*5)?\)?$",
    re.IGNORECASE,
)
_COMPARES = late(
    r"^(?:(?:hm+|well|no|oh|actually|sorry|ok(?:ay)?|i(?:'d| would) say|it'?s|rather)[\s,.]+)*"
    r"more like (?:an? )?(?P<level>[0-5])(?:\s*/\s*5)?(?=[\s]*[,;.–—]+\s+\w)(?![^?]*\?)",
    re.IGNORECASE,
)
"""What sets a level against the one that was told, with its reason behind it."""
_LEVEL = late(
    r"(?:[0-5](?:\s*(?:/|out of|of)\s*5)?|zero|one|two|three|four|five|[a-z]+(?: [a-z]+)?)",
    re.IGNORECASE,
)
_NUMBERS = SMALL[:6]
_WORDS = 12
_ASKS_OR_COUNTS = late(r"\d|\?")


def corrects(message: str) -> bool:
    """Whether a message begins with a word that takes back what was said before it."""
    return _CORRECTS.match(message) is not None


def without_announcement(message: str) -> str:
    """Return a message without the words that take back what was said before it."""
    return _ANNOUNCES.sub("", message, count=1).strip()


def puts_right_another(
    message: str, asked: str | None, vocabulary: Vocabulary, context: Context
) -> bool:
    """Whether a message only puts right what was told of another skill than the one asked for.

    "No, 3 sorry, Docker is 3" answers nothing of Deep learning.

    Args:
        message: The message, with plain quotes.
        asked: The skill whose level was asked for.
        vocabulary: The skills that are known.
        context: Holds the skills that were given a level in the message before.
    """
    named = {it.skill for it in vocabulary.find(message)}
    told = bool(named) and named <= set(context.stated) - {asked}
    return told and _CORRECTS.match(message) is not None


def read_correction(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the level that a message puts right, of what the one before it gave a level.

    Of several skills it asks which one is meant; nothing where the message says more than a level,
    and nothing at a check-in or an assessment, whose answers are their own.

    Args:
        message: The message, with plain quotes.
        context: Holds the skills that were given a level in the message before.
    """
    if context.expecting in {"checkin", "assessment"}:
        return ()
    said = message.strip(" .!\"'")
    rest = _ANNOUNCES_AFTER.sub("", _of_the_one(said, context))
    plainly = rest != said or bool(_ANNOUNCES.match(rest))
    long = len(said.split()) > _WORDS and not _COMPARES.match(said)
    if not (context.stated and plainly) or long or said.endswith("?"):
        return ()
    level = _level(without_announcement(rest))
    if level is None:
        level = _before_remark(rest)
    declines = context.offered is not None and not level and says_no(said)
    if level is None or declines:
        return ()
    meant = tuple(
        Intent(kind="set_level", confidence=0.95, quote=message, skill=it, level=level)
        for it in context.stated
    )
    if len(meant) == 1:
        return meant
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=meant),)


def _of_the_one(said: str, context: Context) -> str:
    """Return words without the name that says which level they put right: "3, Docker I mean"."""
    if len(context.stated) != 1:
        return said
    name = rf"[\s,;.–—-]+(?:(?:i mean(?:t)?|for|in)[\s,]+)?{re.escape(context.stated[0])}"
    return re.sub(rf"{name}(?=[\s,]+i mean(?:t)?$|$)", "", said, count=1, flags=re.IGNORECASE)


def read_put_right(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the level that a sentence puts right before another: "no, it's 3. what's next?".

    It is that of the turn before, and no answer to what was asked after it.

    Args:
        message: The message, with plain quotes.
        context: Holds what was asked, and what was given a level before.
        read: Reads the sentence by itself.
    """
    head = next(iter(sentences(message)), message)
    if context.expecting != "level" or head == message or _PUTS_RIGHT.match(head) is None:
        return ()
    alone = read(head)
    other = all_plain(alone) and {it.kind for it in alone} == {"set_level"}
    return alone if other and all(it.skill != context.skill for it in alone) else ()


def _before_remark(said: str) -> int | None:
    """Return the level that a message begins with, where only a remark follows: "3. I run it"."""
    compared = _COMPARES.match(said)
    if compared is not None:
        return int(compared["level"])
    first, stop, remark = said.partition(". ")
    tells = bool(stop) and not _ASKS_OR_COUNTS.search(remark)
    return _level(without_announcement(first)) if tells and _CORRECTS.match(first) else None


def _level(words: str) -> int | None:
    """Return the level that words are, and nothing besides."""
    alone = _FILLERS.sub("", _DENIED.sub("", words), count=1).strip(" ,.!")
    alone = _DENIED.sub("", alone)
    if not _LEVEL.fullmatch(alone):
        return None
    if alone.casefold() in _NUMBERS:
        return _NUMBERS.index(alone.casefold())
    figure = level_alone(alone)
    return level_in_words(alone) if figure is None else figure

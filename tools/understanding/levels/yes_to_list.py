"""A yes to several levels that were put at once, with what it leaves out or says beside.

"Ya but Bash 1, and networking maybe 1 too" agrees to all others of the list, and so does "omg yes,
all of them 0".
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind, Reader
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare, sentences
from tools.understanding.replies.choices import agreed_to
from tools.vocabulary import Vocabulary

_CRY = r"(?:(?:omg|ugh|lol|oh|ok(?:ay)?|well|argh|gosh|right|and|i said)[\s,.!]+)*"
_YES = late(
    rf"^{_CRY}(?:y(?:es|ess+|a|ah|ea|eah|ep|up)|sure|correct|exactly|please do|go ahead)"
    r"(?:[\s,]+(?:yes|please|pls|sure|ok(?:ay)?|do|that'?s right|correct))*(?=[\s,.!;]|$)[\s,.!;]*",
    re.IGNORECASE,
)
_ALL_SO = late(
    rf"^{_CRY}(?:put |save |set |make |mark )?(?:the )?"
    r"(?:all(?: of)?(?: (?:the )?(?:them|it|those|these|others?|rest))?|(?:them|those|these) all"
    r"|every ?(?:one|thing)(?: (?:of them|else))?|others?|rest)"
    r"(?: (?:is|are|at|as|to|on|still|just|all))*\s*[:=]?\s*(?P<level>[0-5]|zero|none|nothing)"
    r"(?:\s*/\s*5)?(?:[\s,.!]+(?:please|pls|yes|too|as well|i (?:said|told (?:you|u))"
    r"|(?:u|you) (?:forgot|missed) (?:those|them|that|it)|already|for now|thanks)*)*[\s.!]*$",
    re.IGNORECASE,
)
_BUT = late(
    r"^(?:but(?: not)?|except(?: for| that)?|apart from|only|other than|just not|though"
    r"|however)\b[\s,:]*",
    re.IGNORECASE,
)
_AND = late(r"^(?:(?:and|also|but|so|then)[\s,]+)+", re.IGNORECASE)
_FEWEST = 2
_OF_LEVELS: frozenset[IntentKind] = frozenset(
    {"set_level", "introduce", "clarify", "ask_level", "unclear"}
)


def read_yes_to_list(
    message: str, vocabulary: Vocabulary, context: Context, alone: Reader
) -> tuple[Intent, ...]:
    """Return the levels of a list that a message agrees to, with what it says beside; or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the list that was put to the user.
        alone: Reads a part of the message as if nothing had been put.
    """
    offered = context.offered
    if offered is None or offered.kind != "unrecognised" or len(offered.choices) < _FEWEST:
        return ()
    every = tuple(agreed_to(it) for it in offered.choices)
    levels = {it.level for it in every}
    if {it.kind for it in every} != {"set_level"} or len(levels) != 1:
        return ()
    said, *beside = sentences(message)
    yes = _YES.match(message)
    rest = message[yes.end() :].strip(" .!,") if yes else ""
    if not yes and _level_of_all(said) in levels:
        return _with_beside(every, " ".join(beside), alone)
    if _level_of_all(rest) in levels:
        return every
    but = _BUT.match(rest)
    if rest and but:
        again = offered.model_copy(update={"quote": message})
        return _but(every, rest[but.end() :], vocabulary, alone) or (again,)
    return _asked(every, rest, alone) if rest else ()


def _level_of_all(said: str) -> int | None:
    match = _ALL_SO.match(said)
    level = match["level"] if match else ""
    return None if not level else int(level) if level.isdigit() else 0


def _but(
    every: tuple[Intent, ...], rest: str, vocabulary: Vocabulary, alone: Reader
) -> tuple[Intent, ...]:
    """Return the levels that are agreed to, but for those of the skills that are named."""
    named: set[str] = {it.skill for it in vocabulary.find(rest)}
    found = tuple(map(_plainly, alone(rest)))
    named |= {it.skill for it in found if it.skill}
    if not named or not {it.kind for it in found} <= _OF_LEVELS:
        return ()
    return (*(it for it in every if it.skill not in named), *found)


def _plainly(intent: Intent) -> Intent:
    """Return a level that would be asked about as told: beside the others it is no slip."""
    one = intent.choices[0] if len(intent.choices) == 1 else None
    told = one is not None and one.kind == "set_level" and str(one.level) in intent.quote
    return agreed_to(one) if one is not None and told else intent


def _asked(every: tuple[Intent, ...], rest: str, alone: Reader) -> tuple[Intent, ...]:
    """Return the levels that are agreed to, and what is asked beside them."""
    words = _AND.sub("", rest)
    if not asks(words.split(". ")[0]):
        return ()
    return _with_beside(every, words, alone)


def _with_beside(every: tuple[Intent, ...], words: str, alone: Reader) -> tuple[Intent, ...]:
    """Return the levels with what other words say; they are said to be not read where unclear."""
    found = alone(words) if bare(words) else ()
    told = {it.skill for it in found if it.kind == "set_level"}
    return (*(it for it in every if it.skill not in told), *found)

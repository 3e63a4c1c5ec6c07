"""Skills told in words without a figure beside those that have one: "CSS 3, React a bit".

What words such as "a bit" come to is for the user to say, so the level is asked for.
"""

import re
from collections.abc import Iterator

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent, IntentKind
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_PART = late(r"\s*(?:[,;.!?\n]+|\b(?:and|but|plus)\b)\s*", re.IGNORECASE)
_IN_WORDS = late(
    r"\b(?:a (?:wee |little |tiny )?bit|a little|bits|some|the basics|basics"
    r"|not (?:so |that |very )?much|on and off|bread and butter|day job|my job|every ?day|daily"
    r"|all the time|all day|a lot|loads|lots|rusty|no (?:clue|idea)|dunno|not sure"
    r"|goes with (?:it|that)|so-so|meh|okay|fine|good at|quite good|pretty good|well enough"
    r"|inside out|in my sleep|heard (?:of|about)|read about)\b",
    re.IGNORECASE,
)
_BEGINS = late(
    r"^(?:(?:also|my|some|bits of|a bit of)\s+)*(?P<name>[a-z][\w+#.-]+)(?: (?:only|just|maybe))*"
    r" (?:a (?:wee |little |tiny )?bit|a little|bits|basics|not (?:so |very )?much|meh|so-so)$",
    re.IGNORECASE,
)
_FIGURE = late(r"\d")
_OTHERS = late(r"\b(?:rest|others?|everything|all)\b", re.IGNORECASE)
_ASKS: frozenset[IntentKind] = frozenset(
    {
        "clarify", "unrecognised", "ask_level", "own_named", "bad_level", "bad_date", "bad_hours",
        "hypothetical", "others", "wish", "checkin_answer", "assess_answer", "no",
    }
)  # fmt: skip
_BUSY: frozenset[Expecting | None] = frozenset(
    {"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"}
)


def with_open_levels(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, with the question for a level that it gives in words alone.

    Args:
        found: What else the message says; nothing more is asked where it asks something.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked.
    """
    told = {it.skill for it in found if it.kind == "set_level"}
    if not told or context.expecting in _BUSY or {it.kind for it in found} & _ASKS:
        return found
    introduced = (it.quote for it in found if it.kind == "introduce")
    told |= {claim.skill for quote in introduced for claim in read_claims(quote, vocabulary)}
    left = [it for it in _in_words(message, vocabulary) if it not in told]
    if len(left) == 1:
        return (*found, Intent(kind="ask_level", confidence=0.9, quote=message, skill=left[0]))
    return (*found, *(named_alone(it, message) for it in left))


def named_alone(skill: str, quote: str) -> Intent:
    """Return the question for the level of one of several skills, as of one that is only named.

    Args:
        skill: The skill.
        quote: The words that name it.
    """
    choices = (Intent(kind="explain", skill=skill), Intent(kind="recall", skill=skill))
    return Intent(kind="clarify", confidence=0.9, quote=quote, skill=skill, choices=choices)


def _called(part: str, vocabulary: Vocabulary) -> set[str]:
    """Return the skill that a part begins with, which is an ordinary word too: "react a bit"."""
    match = _BEGINS.match(part)
    known = vocabulary.get(match["name"]) if match else None
    return {known.name} if known else set()


def _in_words(message: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the skills of the parts that say of one skill, and in words, how well it is known."""
    for part in dict.fromkeys(_PART.split(message)):
        if (
            _FIGURE.search(part)
            or _OTHERS.search(part)
            or not _IN_WORDS.search(part)
            or standing(part) != "plain"
        ):
            continue
        named = {it.skill for it in skill_places(part, vocabulary)} or _called(part, vocabulary)
        if len(named) == 1:
            yield named.pop()

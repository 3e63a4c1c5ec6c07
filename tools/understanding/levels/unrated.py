"""Skills that no list knows and that are told without a level: "I know welding"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.intent import Intent, IntentKind
from tools.understanding.levels.own_skills import own_name
from tools.understanding.naming import guess_skill
from tools.understanding.phrases import sentences
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_HAD = late(
    r"^(?:(?:and|also|plus|oh|well|but|ok(?:ay)?|so)[\s,]+)*(?:i(?:'m| am| can| have| also| do"
    r"| really| already)*\s+(?=\w)|(?=(?:very |really )?(?:good|skilled|trained|experienced) ))"
    r"(?:know(?: (?:about|how to do|all about|a bit of|some|a lot about))?"
    r"|(?:very |really |pretty |quite )?(?:good|great|skilled|trained|experienced|qualified"
    r"|proficient|strong|handy) (?:at|in|with)|(?:have |got )?(?:experience|skills|training) (?:in"
    r"|with)|speciali[sz]e in)\s+(?P<names>[a-z][^.;:!?\d]{2,80}?)"
    r"(?: (?:too|as well|(?:very |quite |pretty |really )?well|inside out|already))*[\s.!]*$",
    re.IGNORECASE,
)
_RATED_IN_WORDS = late(
    r"^(?:and |also |my )*(?P<names>[a-z][^.;:!?\d]{2,50}?)(?:\s*[,:–—-]\s*|\s+)(?:(?:is|are|i'?d"
    r" say|i'?d call it|i would say|call it|quite|very|pretty|really|fairly)\s+)+(?:strong|good"
    r"|solid|excellent|great|decent|ok(?:ay)?|weak|basic|rusty|poor|advanced|expert|fine|average)"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_PART = late(r"\s*(?:[,;\n]|\.\s)\s*(?:and\s+)?")
_LISTED = late(r"\s*(?:,\s*(?:and\s+)?|\band\b|&|/)\s*", re.IGNORECASE)
_NO_SKILL = late(
    r"\b(?:my|your|his|her|their|our|job|work|right|already|well|better|how|why|where|who|about|of"
    r"|already|enough|everything|plenty|lots?|loads|business|stuff|time|hours?|weather|today"
    r"|tomorrow|answer|deal|feeling|pain|truth|reason|plan|target|level|gap|role|coach)\b",
    re.IGNORECASE,
)
_TELLS: frozenset[IntentKind] = frozenset({"introduce", "set_level", "fact", "unrecognised"})
_ASKS: frozenset[IntentKind] = frozenset(
    {"unrecognised", "clarify", "ask_level", "bad_level", "bad_date", "bad_hours"}
)
_NOTHING: frozenset[IntentKind] = frozenset({"unclear", "mood"})


def with_unrated(
    message: str, found: tuple[Intent, ...], vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return what a message says, with the skills of the user's own that it gives no level.

    Args:
        message: The message, with plain quotes.
        found: What else the message says.
        vocabulary: The skills that are known.
    """
    kinds = {it.kind for it in found}
    told = bool(kinds & _TELLS)
    if "?" in message or not (told or kinds <= _NOTHING):
        return found
    names = list(dict.fromkeys(_names(message, vocabulary, told=told)))
    if not names:
        return found
    # One question at a time: the level is asked for where nothing else is asked.
    asked = names[0] if len(names) == 1 and not kinds & _ASKS else None
    text = "”, “".join(names)
    named = Intent(kind="own_named", confidence=0.9, quote=message, text=text, skill=asked)
    # What is offered for a yes comes last.
    return (named, *(it for it in found if it.kind not in _NOTHING))


def _names(message: str, vocabulary: Vocabulary, *, told: bool) -> Iterator[str]:
    for sentence in sentences(message):
        if standing(sentence) != "plain":
            continue
        had = _HAD.match(sentence)
        for it in _LISTED.split(had["names"]) if had else ():
            yield from _own(it, vocabulary)
        for part in _PART.split(sentence) if told and had is None else ():
            rated = _RATED_IN_WORDS.match(part) or _HAD.match(part)
            for it in _LISTED.split(rated["names"]) if rated else ():
                yield from _own(it, vocabulary)


def _own(phrase: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the name of a skill of one's own, where a phrase is one."""
    name = None if _NO_SKILL.search(phrase) else own_name(phrase)
    known = name is None or vocabulary.find(phrase) or guess_skill(phrase, vocabulary)
    if name is not None and not known:
        yield name

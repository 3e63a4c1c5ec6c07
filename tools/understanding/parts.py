"""The parts of a sentence that are plain by themselves, where more is said than in one."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.intent import WRITES, Intent, IntentKind
from tools.understanding.phrases import without_opening
from tools.understanding.plans.plans import PLANNING
from tools.understanding.weighing import all_plain
from tools.vocabulary import Vocabulary

Read = Callable[[str, str | None], tuple[Intent, ...]]
"""Reads a part by itself, after which skill was spoken of."""

_JOINT = late(
    r"\s*[,;–—]\s+(?:(?:and|but|so|then|also|plus|or)\s+)*|\s+-+\s+"
    r"|\s+(?:and|but|so|also|plus|because|since|as|though|although|while|cos|cause)\s+",
    re.IGNORECASE,
)
_SUPPOSES = late(
    r"\b(?:if|suppos\w+|imagin\w+|pretend\w*|assum\w+|wish\w*|unless|whether|until|till|once"
    r"|when|hop(?:e|ing)|in case|would|said|says?|told|think|thinks|thought|aim\w*|wants?|needs?"
    r"|give me|asks?|asked|system|assistant)\b",
    re.IGNORECASE,
)
"""What the rest of a sentence may hang on: nothing after it is saved on its own."""
_ASKS = late(
    r"\?\s*$|^(?:what|which|how|why|where|when|who|am i|do i|should i|is (?:it|my|that|there)"
    r"|show|list|tell|give me|explain|compare|remind|see|test|quiz|assess)\b",
    re.IGNORECASE,
)
_COUNTS = late(
    r"\d|\b(?:h|hrs?|hours?|days?|weeks?|months?|years?|deadline|date|evenings?|weekends?)\b",
    re.IGNORECASE,
)
"""What would belong to a plan: where it is not read, the rest of the plan is not taken either."""
_MOST, _LONGEST = 9, 4
"""Pieces of a sentence that are looked at, and how many of them a part may hold."""
_NOTHING: frozenset[IntentKind] = frozenset({"unclear", "yes", "no", "thanks", "greet", "bye"})
_NOT_SO: frozenset[IntentKind] = frozenset({"hypothetical", "wish", "others"})
_DOUBTED: frozenset[IntentKind] = _NOT_SO | {
    "clarify",
    "unrecognised",
    "mood",
    "hours_done",
    "out_of_scope",
    "of_what",
    "bad_level",
    "bad_date",
    "bad_hours",
    "ask_level",
}
_LEVELS: frozenset[IntentKind] = frozenset({"set_level", "introduce"})
_ALONE: frozenset[IntentKind] = _LEVELS | PLANNING
"""What changes the memory and is taken from a part of a sentence."""
_BY_WORDS = frozenset({"kind", "confidence", "quote", "heard", "role"})


class _Best(NamedTuple):
    """The best way to read the beginning of a sentence.

    Attributes:
        found: What was read.
        parts: How many parts it took.
        intents: The intents, in order.
        left: The pieces that nothing was made of.
    """

    found: frozenset[object] = frozenset()
    parts: int = 0
    intents: tuple[Intent, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def skill(self) -> str | None:
        return next((it.skill for it in reversed(self.intents) if it.skill), None)


def read_in_parts(
    sentence: str, whole: tuple[Intent, ...], read: Read, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return what the parts of a sentence ask for, where that is more than it does as a whole.

    Args:
        sentence: The sentence, with plain quotes.
        whole: What it asks for as a whole.
        read: Reads a part by itself.
        vocabulary: The skills that are known.
    """
    joints = joints_of(sentence, vocabulary)
    if not joints or len(joints) >= _MOST or not _may_hold_more(whole):
        return ()
    starts = [0, *(it.end() for it in joints)]
    ends = [*(it.start() for it in joints), len(sentence)]
    best = [_Best()]
    for end in range(1, len(ends) + 1):
        ways = [_without(best[-1], sentence[starts[end - 1] : ends[end - 1]])]
        for start in range(max(0, end - _LONGEST), end):
            part = sentence[starts[start] : ends[end - 1]]
            ways.append(_with(best[start], sentence[: starts[start]], part, read, vocabulary))
        best.append(max(ways, key=lambda it: (len(it.found), -it.parts)))
    return best[-1].intents if _is_more(best[-1], whole, vocabulary) else ()


def joints_of(sentence: str, vocabulary: Vocabulary) -> list[re.Match[str]]:
    """Return where a part of a sentence may end and another begin, but within no skill's name.

    Args:
        sentence: The sentence, with plain quotes.
        vocabulary: The skills that are known.
    """
    named = [(it.start, it.end) for it in vocabulary.find(sentence)]
    return [
        it
        for it in _JOINT.finditer(sentence)
        if not any(start < it.start() < end for start, end in named)
    ]


def hangs_on(said: str) -> bool:
    """Whether what follows words may hang on them: they suppose, wish or report something.

    Args:
        said: The words before it in its sentence.
    """
    return _SUPPOSES.search(said) is not None


def pieces_of(sentence: str) -> tuple[str, ...]:
    """Return a sentence cut wherever a part of it may end.

    Args:
        sentence: The sentence, with plain quotes.
    """
    return tuple(it for it in _JOINT.split(sentence) if it.strip())


def _may_hold_more(whole: tuple[Intent, ...]) -> bool:
    kinds = {it.kind for it in whole}
    return not kinds & (WRITES - _ALONE) and not kinds & {"clarify", "unrecognised", "mood"}


def _is_more(best: _Best, whole: tuple[Intent, ...], vocabulary: Vocabulary) -> bool:
    kinds = {it.kind for it in whole}
    if kinds & _NOT_SO and any(it.kind in WRITES for it in best.intents):
        return False
    if any(it.kind in PLANNING for it in best.intents) and any(map(_COUNTS.search, best.left)):
        return False
    if kinds <= _NOTHING | _NOT_SO and any(_ASKS.search(without_opening(it)) for it in best.left):
        return False  # what was asked in the end is told from the sentence as a whole
    told = {
        key for it in whole if it.kind not in _NOTHING | _DOUBTED for key in _keys(it, vocabulary)
    }
    return told < best.found


def _without(before: _Best, piece: str) -> _Best:
    return before._replace(left=(*before.left, piece))


def _with(before: _Best, said: str, part: str, read: Read, vocabulary: Vocabulary) -> _Best:
    """Return the reading of a beginning that goes on with a part, where that is plain alone."""
    found = read(part, before.skill)
    taken = all_plain(found) and all(_stands_alone(it, said, part) for it in found)
    if not taken:
        return _Best()
    keys = {key for it in found for key in _keys(it, vocabulary)}
    return _Best(before.found | keys, before.parts + 1, (*before.intents, *found), before.left)


def _stands_alone(intent: Intent, said: str, part: str) -> bool:
    """Whether what a part asks for may be taken from it, whatever was said before it."""
    if intent.kind in WRITES:
        return intent.kind in _ALONE and not _SUPPOSES.search(said)
    return intent.kind not in _DOUBTED | _NOTHING and bool(_ASKS.search(without_opening(part)))


def _keys(intent: Intent, vocabulary: Vocabulary) -> Iterator[object]:
    """Yield what an intent says: each level, and each thing that is settled of the plan."""
    if intent.kind == "set_level":
        yield ("level", intent.skill, intent.level)
    elif intent.kind == "introduce":
        yield from (("level", it.skill, it.level) for it in read_claims(intent.quote, vocabulary))
    elif intent.kind in PLANNING:
        given = intent.model_dump(exclude=set(_BY_WORDS), exclude_defaults=True)
        yield from (("plan", name, repr(value)) for name, value in given.items())
    else:
        yield (intent.kind, intent.skill, intent.role, intent.fact, intent.text)

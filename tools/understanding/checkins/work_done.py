"""Work that is reported as done after the coach has said what to learn, or how.

"Done the first one" has the level asked for; "so I'm a 1 now?" asks for one, which is put to the
user. The hours that it took are read before (`hours_reported.py`).
"""

import re

from tools.counts import COUNT
from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.had_told import in_schools_name
from tools.vocabulary import Vocabulary

_LED = (
    r"^(?:(?:and|ok(?:ay)?|right|so|oh|well|hey|yes|yeah|yep|just|already|finally|i|i'?ve|we|have"
    r"|also|all|good news|quick update|update)[\s,.:!]+)*"
)
DONE = late(
    rf"{_LED}(?:done|did|finished|completed|through|been through|got through|worked through"
    r"|went through)(?: (?:with|all of|all|already|just))* (?:it|that|this|them|both|those"
    r"|(?:the|that|this|your|my|those|both) (?:[\w+#-]+ ){0,2}?(?:first|second|third|last|1st|2nd"
    r"|one|ones|two|course|courses|tutorials?|class|classes|modules?|videos?|books?|labs?|docs"
    r"|guides?|lessons?|cluster|step|part|bit|exercise|exercises|thing))\b",
    re.IGNORECASE,
)
"""What says at the start of a message that something to learn from was done."""
_HOURS = late(
    rf"(?<![\w.,]){COUNT} ?(?:h|hrs?|hours?|mins?|minutes?)\b(?!\s*(?:a|per|each|every|/)\s*week)",
    re.IGNORECASE,
)
_FIGURE = late(r"(?<![\w.,])[0-5](?:\s*/\s*5)?(?![\w.]| ?(?:evenings|nights|days|sessions|times))")
_WEEKLY = late(r"\b(?:weekly|(?:a|per|each|every) week|from now on|plan)\b", re.IGNORECASE)
CLAIMS = late(
    r"(?:^|[,.;!?…–—-]\s*|\s)(?:(?:so|and|then|does that|that|now|ok(?:ay)?|is that|would that)"
    r"\s+)*(?:i'?m|im|i am|am i|makes? me|i'?d be|is that|that'?s|count me as|call me|puts? me at"
    r"|(?:i )?(?:guess|think|reckon) i'?m|so|call (?:it|me)"
    r"|i'?d say|level(?= \d))(?: (?:now|then|already|at))*"
    r" (?:an? )?(?:level )?(?P<level>[0-5])"
    r"(?:\s*/\s*5)?"
    r"(?: (?:now|then|there|already|right|or not|isn'?t it|in that|in it))*[\s,.!]*(?P<asks>\?*)$",
    re.IGNORECASE,
)
"""The level that somebody takes themselves to have by now."""
_ASKS = late(r"\b(?:am i|is that|does that|would that)\b", re.IGNORECASE)
_TURNS = late(
    r"\b(?:not|never|n't|if|when|once|will|going to|gonna|want|should|tomorrow|next|boss|he|she"
    r"|they|colleagues?|what|how|which|why|where)\b|n't\b",
    re.IGNORECASE,
)
_OF_ONE: frozenset[IntentKind | None] = frozenset(
    {"learn_how", "learn_first", "explain", "set_level", "assess"}
)
_LONGEST = 30


def read_work_done(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what is to be asked of work that a message reports as done, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill that the turn before spoke of.
    """
    said = message.strip()
    if context.expecting is not None or len(said.split()) > _LONGEST or not DONE.match(said):
        return ()
    claim = CLAIMS.search(said)
    told = said[: claim.start()] if claim else said
    doubtful = _TURNS.search(told) or "?" in told or _WEEKLY.search(told)
    if doubtful or _HOURS.search(told) or _FIGURE.search(told):
        return ()
    skill = _spoken_of(told, vocabulary, context)
    return (level_asked(message, skill, claim),) if skill is not None else ()


def _spoken_of(told: str, vocabulary: Vocabulary, context: Context) -> str | None:
    """Return the skill that the work was on: the one that is named, or was spoken of before."""
    named = {it.skill for it in vocabulary.find(told) if not in_schools_name(told, it.end)}
    if named:
        return named.pop() if len(named) == 1 else None
    shown = context.shown
    return shown.skill if shown.kind in _OF_ONE else None


def level_asked(message: str, skill: str, claim: re.Match[str] | None) -> Intent:
    """Return the question for the level after the work, or whether it is the one that is named.

    Args:
        message: The message, with plain quotes.
        skill: What the work was on.
        claim: The words that name a level, if any do.
    """
    if claim is None:
        return Intent(kind="ask_level", confidence=0.95, quote=message, skill=skill)
    level = Intent(kind="set_level", quote=message, skill=skill, level=int(claim["level"]))
    if not (claim["asks"] or _ASKS.search(claim[0])):
        return level.model_copy(update={"confidence": 0.95})
    return Intent(kind="clarify", confidence=0.95, quote=message, skill=skill, choices=(level,))

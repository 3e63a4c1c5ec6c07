"""What a plan made now would gain by what was told since: "does that buy me any time back?"."""

from tools.late import late
from tools.understanding.intent import WRITES, Context, Intent, IntentKind
from tools.understanding.questions.only_words import only, words

_PLAN = (
    r"(?:(?:the|my|this|that) )?(?:plan|schedule|roadmap|timeline|timetable|end(?: date)?|finish"
    r"(?: date)?"
    r"|deadline|date)"
)
_THAT = r"(?:that|this|it|they|those|all (?:that|this)|any of (?:that|this|it)|knowing (?:that|it))"
_SOONER = r"(?:earlier|sooner|faster|quicker|shorter|lighter|less|later|longer)"
_GAINS = late(
    rf"^(?:(?:and|so|but|ok(?:ay)?|hey)[\s,]+)*(?:"
    rf"(?:do(?:es)?|did|will|would|could) {_THAT} (?:then |now )?(?:buy|save|gain|free|win|give"
    rf"|get|earn|spare|knock|shave)"
    r"(?: me| us)?(?: back| up| off)?(?: (?:any|some|much|more|a few|a bit of|how many))* ?"
    r"(?:time|hours?|weeks?"
    r"|days?|months?|anything)\b.*"
    rf"|how (?:much|many)(?: \w+)? (?:do(?:es)?|did|will|would|have) (?:{_THAT}|i|we) (?:then "
    rf"|now )?(?:buy|save|saved|gain(?:ed)?|free|win|won|get|give|knock|shave)\b.*"
    rf"|(?:do(?:es)?|will|would) {_PLAN} (?:then |now |also )?(?:change|move|shift|get {_SOONER}"
    rf"|shrink|shorten|look different)"
    r"\b(?!.* if ).*"
    rf"|(?:do(?:es)?|will|would) {_THAT} (?:then |now |also )?(?:change|move|shift|affect|shorten"
    rf"|help|shrink|do (?:any|some)thing"
    rf" (?:to|for)) {_PLAN}\b.*"
    r"|(?:am|will|would|do) i (?:then |now )?(?:be )?(?:done|finish(?:ed)?|ready|through|there"
    rf"|get there)"
    rf" (?:then |now )?(?:(?:any|a bit|much) )?{_SOONER}\b(?!.* if ).*"
    rf"|(?:is|does) {_PLAN} (?:now |then )?(?:(?:get|any|a bit|much) )*{_SOONER}(?: now| then)?"
    rf"|what (?:do(?:es)?|will|would) {_THAT} do (?:to|for|with) {_PLAN}\b.*)[\s?!.]*$"
)


def read_plan_gained(clause: str, context: Context) -> Intent | None:
    """Return the question what the plan would be if it were made again now, or ``None``.

    Args:
        clause: The words, with plain quotes.
        context: Whether a plan stands.
    """
    if not context.planned or _GAINS.match(clause.casefold()) is None:
        return None
    return Intent(kind="plan_gained", confidence=0.985, quote=clause)


_WHAT_CHANGES = late(
    r"\bwhat(?:'?s| does| do| will| would)?(?: (?:that|this|it|then|now|all))* (?:change|changes"
    r"|changing|different)\b",
)
_CHANGES: frozenset[IntentKind] = frozenset({"changes", "plan_changes", "recall", "unclear"})
_GUESSED = 0.8
"""Readings below are likely ones alone."""
_EFFECT = late(
    r"\b(?:chang(?:e|es|ed|ing)|affects?|helps?|difference|matters?|improves?|moves?|raises?|lifts?"
    r"|better|closer|higher|effect|impact|counts?|bring|brings|influences?|good for)\b"
)
_OF_EFFECT = words("""
    anything something nothing much lot any difference difference to for my plan score readiness
    percent percentage figure figures number numbers gaps list ranking roles role target result
    make makes made even really does do did will would can could what how which who change
    changes changed changing affect affects help helps matter matters improve improves move moves
    raise raises lift lifts better closer higher effect impact count counts bring brings influence
    influences good then now here me us too also many big bit still at have has got
""")


def with_level_effects(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what a message says, "what changes" beside a level as what the level changes.

    Without a plan it is the readiness, which is told with each level; without a target, it is how
    the roles rank.

    Args:
        found: What the message was read as.
        context: Whether a plan stands.
    """
    if not any(it.kind == "set_level" for it in found):
        return found
    asked = [it for it in found if _is_open(it) and _asks_what(it)]
    if not asked:
        return found
    others = tuple(it for it in found if it not in asked)
    if context.target is None and not any(it.kind == "nearest" for it in others):
        return (*others, Intent(kind="nearest", confidence=0.985, quote=asked[0].quote))
    of_plan = any("chang" in it.quote.casefold() for it in asked)
    if not (context.planned and of_plan):
        # It names the skill, as the target may not ask for it.
        told = " ".join(it.skill or "" for it in others if it.kind == "set_level")
        said = f"{told}: {asked[0].quote}"
        return (*others, Intent(kind="readiness", confidence=0.985, quote=said))
    if any(it.kind == "plan_gained" for it in others):
        return others
    return (*others, Intent(kind="plan_gained", confidence=0.985, quote=asked[0].quote))


def _is_open(intent: Intent) -> bool:
    """Whether an intent is no plain answer of its own."""
    likely = intent.kind not in WRITES and intent.confidence < _GUESSED
    return likely or intent.kind in _CHANGES | {"mood", "practical"}


def _asks_what(intent: Intent) -> bool:
    said = (intent.quote or intent.text).casefold()
    what = intent.kind in _CHANGES and _WHAT_CHANGES.search(said) is not None
    return what or asks_for_effect(said)


def asks_for_effect(said: str) -> bool:
    """Whether words ask what comes of what was just told: "does it change something?".

    Args:
        said: The words, in small letters.
    """
    return _EFFECT.search(said) is not None and only(said, _OF_EFFECT)

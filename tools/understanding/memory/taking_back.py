"""The ways to ask for the latest change to be taken back."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.only_words import only, words
from tools.vocabulary import Vocabulary

_LED = (
    r"(?:(?:no|nope|oh|oops|whoops|sorry|wait|ok(?:ay)?|ah|hm+|actually|well|right"
    r"|argh"
    r"|that(?:'s| was| is) (?:wrong|a mistake|not right|not what i (?:meant|wanted|said)"
    r"|my mistake)"
    r"|i (?:made a mistake|didn'?t mean (?:that|to|it))|(?:that|this) was(?:n't| not) (?:meant"
    r"|right)"
    r"|my (?:mistake|bad)|i(?:'ve| have) changed my mind|on second thoughts?)[\s,.;:!–—-]+"
    r"|(?:can|could|would|will) (?:you|we|i) |let me |let'?s |please[\s,]+|just "
    r"|i(?:'d| would)? (?:like|want|need) (?:you )?to )*"
)
_DOES = r"(?:did|do|saved|changed|noted|wrote|wrote down|put down|recorded|stored|made|set)"
_TOLD = r"(?:said|told you|wrote|typed|entered|mentioned|put|gave you|answered|claimed)"
_WHEN = r"(?: (?:last|just now|before|a moment ago|a second ago|there|earlier|most recently))?"
_WHAT = (
    rf"(?:what(?:ever)? you (?:just |last )*{_DOES}{_WHEN}|what(?:ever)? i (?:just |last )*{_TOLD}"
    rf"{_WHEN}|(?:the|my|your|that|this) (?:very )?(?:last|latest|previous|most recent) (?:bit|part"
    r"|thing|one|message|answer|statement|entry|change|edit|update|words|line|step|level|save)"
    rf"(?: (?:that )?(?:you {_DOES}|i {_TOLD}))?|(?:that|the) (?:change|last change|edit|update)"
    r"|it|that|this|it all|all (?:of )?that|them|both)"
)
_BEFORE = (
    r"(?:how|what|as|the way|where) (?:it|that|this|they|things) (?:was|were|is|had been"
    r"|used to be)"
    r"(?: before)?"
)
_PLAN = (
    r"(?:the|my|that) (?:old|previous|earlier|last|former|first|original) (?:plan|roadmap|schedule"
    r"|version|one)|(?:the )?(?:plan|roadmap|version) (?:before|from before|i had(?: before)?"
    r"|we had(?: before)?)"
)
_ENDS = (
    r"(?: (?:please|then|again|now|for me|would you|will you|if you can|instead))*"
    r"(?:[,;.]\s+(?:i (?:didn'?t|did not)|that was|it was|sorry|my mistake)\b.{0,60})?[\s.!?]*$"
)
_CUE = late(
    r"\bundo\b|\b(?:put|take|roll|bring) (?:it|that|this|them|things) back\b|\broll back\b"
    r"|\breverse (?:it|that|this)\b|\brevert\b|\btake back (?:it|that|this)\b",
    re.IGNORECASE,
)
_AROUND = words("""
    accident accidentally before bit change changed didn't entered entry error how latest mean
    meant message misclick misread mistake mistaken mistyped oops said saved slip step typed
    typo undone unintended whoa whoops wrong wrongly wrote
""")
_NAMED = late(
    r"\b(?:undo|revert|reverse|roll ?back|take back)\s+(?:the|my|that|those|this)\s+(?!(?:last"
    r"|latest"
    r"|previous|whole|change|edit|update|entry|entries|step|save|saved|mistake|thing|bit)\b)"
    r"(?P<what>\w+)\s+(?:things?|bits?|parts?|stuff|rule|business|weeks?|offs?|free|one)\b",
    re.IGNORECASE,
)
"""What names the one thing that is to be undone: of the latest change it may be a part."""
_DAY = late(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week-?ends?", re.IGNORECASE)
"""What the hours of a week take no note of, so that there is nothing of it to undo."""
_NOT_ASKED = late(
    r"\b(?:don'?t|do not|never|no need|why|who|if)\b|^(?:what|how|when)\b|\?.*\?", re.IGNORECASE
)
_PLAINLY = late(
    rf"^{_LED}(?:(?:undo|revert|reverse|roll ?back|take back|retract|withdraw|unsay|cancel)"
    rf" {_WHAT}|i take (?:it|that|{_WHAT}) back|i take back {_WHAT}|take {_WHAT} back"
    rf"|(?:go|step|move) (?:one |a )step back|(?:go|step|move)? ?back (?:one|a) step"
    rf"|(?:put|set|change|turn|get) (?:it|that|this|them|things|everything) back(?: to)? {_BEFORE}"
    rf"|make (?:it|that) (?:how|what|as|like) it was(?: before)?){_ENDS}",
    re.IGNORECASE,
)
_THE_PLAN = late(
    rf"^{_LED}(?:(?:bring|give me|get|put|have|want|take me)? ?(?:back )?(?:to )?(?:{_PLAN}) back"
    rf"|(?:bring back|go back to|return to|restore|give me back|switch back to|get back to"
    rf"|use|back to|i want|revert to|take me back to|reinstate) (?:{_PLAN})"
    rf"|(?:put|set|change) (?:the|my) (?:plan|roadmap) back(?:(?: to)? {_BEFORE})?"
    rf"|(?:undo|revert|reverse|roll back) (?:the|my|that|this|the last|the new) (?:plan|roadmap"
    rf"|replan\w*)){_ENDS}",
    re.IGNORECASE,
)
_PREFERS = late(
    rf"^{_LED}(?:i (?:\w+ )?(?:prefer(?:red)?|liked)|i'd rather have) (?:{_PLAN})(?: better| more)?"
    rf"{_ENDS}|^{_LED}(?:{_PLAN}) was (?:much |far |a lot )?(?:better|nicer|fine|good){_ENDS}",
    re.IGNORECASE,
)
_UNWISHED = late(
    rf"^{_LED}(?:(?:forget|drop|ignore|scrap|scrub|scratch|strike|cancel|disregard|bin"
    rf"|(?:delete|remove)(?! (?:it|that|this|both|them|all)\b)) (?:{_WHAT}"
    r"|(?:that )?i (?:ever )?said (?:that|it|anything|so)|that level)|pretend i (?:never|didn'?t)"
    rf" (?:say|said) (?:that|it|anything)|never mind (?:that|what i said)){_ENDS}",
    re.IGNORECASE,
)

_UNDO_THAT = late(
    r"^(?:(?:no|oh|oops|sorry|wait|ok(?:ay)?|ah|that(?:'s| was| is) (?:wrong|a mistake|not right"
    r"|not what"
    r" i (?:meant|wanted|said))|i (?:made a mistake|didn'?t mean (?:that|to))|(?:that"
    r"|this) was(?:n't| not)"
    r" (?:meant|right))[\s,.;:!–—-]+)*"
    r"(?:please |can you |could you )?(?:(?:undo|revert|reverse|roll back|cancel|take back)"
    r"(?: (?:it|that|this|both|all|them|all of (?:it|that)|the last (?:one|thing)|my last"
    r"|what you just"
    r" (?:did|saved|changed)|the (?:last )?(?:change|plan)))?|take (?:it|that|this|both|them"
    r"|that last one"
    r"|the last one|the last(?: thing)?) back|go back to (?:the (?:old|last|previous"
    r"|earlier) plan|the plan"
    r" before|how it was|what it was))(?: please| again| then)*(?:[,;.]\s+(?:i (?:didn'?t"
    r"|did not)|that was"
    r"|it was|sorry|my mistake)\b.{0,60})?[\s.!]*$",
    re.IGNORECASE,
)


def read_taken_back(message: str, _vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the wish to take back what the turn before wrote, or a question whether to.

    Args:
        message: The message, with plain quotes.
        context: Holds what the turn before has done.
    """
    wrote = context.shown.kind in {"set_level", "plan", "set_target", "evidence"}
    wrote = wrote or (context.shown.kind is None and context.shown.fact is not None)
    if not wrote or context.offered is not None:
        return ()
    planned = context.shown.kind == "plan"
    named = _NAMED.search(message) if planned and not _NOT_ASKED.search(message) else None
    if named is not None and _DAY.fullmatch(named["what"]):
        return (Intent(kind="practical", confidence=0.95, quote=message, text="week_times"),)
    if _UNDO_THAT.match(message) or takes_back(message) or (planned and wants_plan_before(message)):
        return (Intent(kind="undo", confidence=0.95, quote=message),)
    if _may_take_back(message, planned=planned):
        undo = Intent(kind="undo", quote=message)
        return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(undo,)),)
    return ()


def takes_back(said: str) -> bool:
    """Whether words ask for the latest change to be taken back.

    Args:
        said: The words.
    """
    if _PLAINLY.match(said):
        return True
    cue = _CUE.search(said)
    if cue is None or _NOT_ASKED.search(said) or _NAMED.search(said):
        return False
    return only(f"{said[: cue.start()]} {said[cue.end() :]}", _AROUND)


def wants_plan_before(said: str) -> bool:
    """Whether words ask for the plan that was there before the latest.

    Args:
        said: The words.
    """
    return _THE_PLAN.match(said) is not None


def _may_take_back(said: str, *, planned: bool) -> bool:
    """Whether words may ask for what was just done to be taken back ("scrap that").

    Where it is a plan, one may prefer the one before.
    """
    named = planned and _NAMED.search(said) is not None and not _NOT_ASKED.search(said)
    return bool(named or _UNWISHED.match(said) or (planned and _PREFERS.match(said)))

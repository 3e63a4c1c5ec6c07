"""What of a role's skills the user has, as asked of it: "which of those do I have?"."""

import re
from typing import Final

from tools.counts import COUNT
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.roles.roles_listed import role_shown

_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+|oh|right|wow|cool|nice|then|now|tell me|show me|do"
    r" you"
    r" know)[\s,.!:;–—-]+)*"
)
_OF: Final = (
    rf"(?: (?:of|the|those|these|them|it|that|this|all|its|my|{COUNT}|skills?|ones?|requirements?"
    r"|things?|points?|boxes))*"
)
_HAS: Final = (
    r"(?:have|had|got|do|know|meet|met|tick|ticked|cover|covered|bring|fulfil+|match|possess|own|cope"
    r" with|handle|claim)"
)
_ASKS: Final = late(
    rf"{_LED}(?:what|which|how many|how much){_OF} (?:do|have|can|did|would|could) i"
    rf"(?: (?:already|actually|at least|still|really|currently|now|even|in fact))* {_HAS}{_OF}"
    r"(?:[\s,]+(?:already|now|so far|yet|at all|covered|ticked|down|under my belt|today|then|off"
    r"|in me"
    r"))*[\s?.!]*$"
    rf"|{_LED}(?:do|have|can) i(?: (?:already|actually|even|at least))* {_HAS} (?:any|some|anything"
    rf"|much|many|a few){_OF}(?:[\s,]+(?:already|now|so far|yet|at all|then))*[\s?.!]*$"
    rf"|{_LED}(?:what|which){_OF} (?:am i|are|is) (?:already )?(?:met|covered|done|good at|there"
    r"|ticked off|okay|ok)(?: already| for me| so far)*[\s?.!]*$",
    re.IGNORECASE,
)
_ASKED: Final = late(
    rf"{_LED}(?:what|which)(?: (?:skills?|things?|levels?|requirements?|exactly|else|all))*"
    r" (?:does|do|would)"
    r" (?:it|that|this|they|one|the (?:role|job))(?: (?:actually|really|all|then))* (?:ask for"
    r"|need|want"
    r"|require|take|expect)(?: (?:of|from) (?:me|you|people))?(?: then| exactly)*[\s?.!]*$",
    re.IGNORECASE,
)
_BUSY = frozenset({"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"})


def read_held_of_role(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question what the user has of the role just shown, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds the role that the turn before has shown.
    """
    one = role_shown(context)
    if context.expecting in _BUSY or one is None:
        return ()
    if _ASKED.match(message) and context.shown.kind == "role":
        return (Intent(kind="gaps", confidence=0.95, quote=message, role=one),)
    if not _ASKS.match(message):
        return ()
    asked = {"kind": "gap_order", "confidence": 0.95, "quote": message, "text": "strongest"}
    return (Intent.model_validate({**asked, "role": one}),)

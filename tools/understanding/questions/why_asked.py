"""What is asked of the coach's own question: why it asks, whether it has to be answered.

"why u asking", "what do you need that for", "do I have to answer", "can we skip that one". The
question is answered with its reason, whichever it was, and stays.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent, IntentKind
from tools.understanding.phrases import bare

SKIPPED: Final = "skipped"
"""The text of a question that is left out, and not asked about."""
_REASON: Final = "why_asked"
_LED: Final = (
    r"^(?:(?:and|but|so|sorry|ok(?:ay)?|wait|hm+|well|oh|also|hang on|hold on|first|hey|um+|before"
    r" (?:that|i (?:answer|say))|just (?:curious|wondering)|(?:quick|one) question|can i ask"
    r"|may i ask|out of (?:interest|curiosity)|(?:can|could) you tell me|tell me|explain)"
    r"[\s,.:;!–—-]+)*"
)
_END: Final = (
    r"(?:[\s,]+(?:then|really|actually|exactly|anyway|though|at all|please|now|again|first|of me"
    r"|from me|of all things|if i may ask|for|tho|lol|right now|here|yet))*$"
)
_IT: Final = (
    r"(?:(?:that|this|it|these|those|them|all (?:that|this)|everything|me(?: (?:that|this|for it))?"
    r"|my \w+(?: \w+)?|about (?:that|this|it|my \w+)|for (?:that|this|it)"
    r"|(?:for |about )?(?:the |my |an? )?(?:(?:weekly )?hours|levels?|date|deadline|target|role"
    r"|numbers|figures?)|such (?:a )?things?"
    r"|(?:that|this|the|these|those|such|so many) (?:questions?|one|info(?:rmation)?|things?"
    r"|figures?|numbers?)|how (?:many|much)(?: \w+)?|where and when|what i do))"
)
_YOU: Final = r"(?:you|u|ya|the coach|this thing)"
_WHY: Final = late(
    rf"{_LED}(?:(?:why|how come|for what reason|what for|y)(?: (?:do|are|would|did|must|does|r|is"
    rf"|should))? {_YOU}(?: (?:always|even|keep|only|all|want to|need to|have to|are|r))*"
    rf" (?:ask(?:s|ing|ed)?|need(?:s|ing|ed)?|want(?:s|ing|ed)?|care)"
    rf"(?: (?:to (?:know|hear|ask)|know|ask))?(?: {_IT})?{_END}"
    rf"|what (?:do|would|will|does|are) {_YOU} (?:need|want|use|do with|do|going to do)(?: with)?"
    rf"(?: {_IT})? (?:for|with)(?: {_IT})?{_END}"
    rf"|(?:what|wot)(?:'?s| is| was)? (?:that|this|it|the question)(?: (?:question|all))?"
    rf" (?:good |needed |even )?(?:for|to (?:you|u))(?: (?:then|exactly|anyway))*$"
    rf"|why (?:is|would|does|should) (?:that|this|it|the question)(?: \w+)?"
    rf" (?:be )?(?:any of )?(?:your business|interest(?:ing)? (?:to )?you|your concern|asked)$"
    rf"|what(?:'s| is|s) (?:the (?:point|purpose|reason|use|sense)) of (?:that|this|the|your)"
    rf" question{_END}"
    rf"|what for$|what does (?:it|that|this) matter to you$|why(?: is)? (?:that|this|the)"
    rf" question{_END})",
    re.IGNORECASE,
)
_MUST: Final = late(
    rf"{_LED}(?:(?:do|must|should|will|would|can) i (?:really |even |also )*(?:(?:have|need|got)"
    rf" to |must )?(?:answer|say|tell(?: {_YOU})?|give(?: {_YOU})?|reply(?: to)?|fill (?:in|out))"
    rf"(?: {_IT}(?: in| out)?)?(?: (?:to )?(?:you|u))?{_END}"
    rf"|(?:do|must) i (?:have|need) to$"
    rf"|(?:is (?:it|that|this)|are (?:these|those|they)) (?:really )?(?:mandatory|compulsory"
    rf"|obligatory|required|optional|necessary|a must)(?: to (?:answer|say)(?: {_IT})?)?{_END}"
    rf"|what (?:happens )?if i (?:don'?t|do not|won'?t|can'?t|cannot|rather not) (?:answer|say"
    rf"|tell(?: {_YOU})?|want to (?:answer|say))(?: {_IT})?{_END})",
    re.IGNORECASE,
)
_SKIP: Final = late(
    rf"{_LED}(?:(?:can|could|may|shall|let) (?:we|i|you|us|me) |let'?s |please |pls |i(?:'d| would)"
    rf" (?:like|rather|prefer)(?: to)? |i )*(?:skip|pass(?: on)?|leave out|jump over)"
    rf"(?: (?:it|that|this|the|one|question|for now|step))*{_END}"
    rf"|{_LED}(?:the )?next question{_END}",
    re.IGNORECASE,
)
_ASKER: Final = late(r"\b(?:you|u|ya|question)\b", re.IGNORECASE)
_FIRST_START: Final[frozenset[Expecting]] = frozenset({"about", "target", "hours"})
_AT_WORK: Final[frozenset[Expecting]] = frozenset({"checkin", "assessment", "evidence"})
_LONGEST: Final = 14


def read_why_asked(message: str, context: Context) -> Intent | None:
    """Return what a message asks of the question that the coach has put, or ``None``.

    Args:
        message: The message, with plain quotes.
        context: Holds what was asked.
    """
    asked = context.expecting
    if asked is None or len(message.split()) > _LONGEST or any(map(str.isdigit, message)):
        return None
    said = bare(message)
    why, must = _WHY.match(said), _MUST.match(said)
    if asked in _AT_WORK and why:
        piece = context.piece if asked == "evidence" else None
        kind: IntentKind = "of_the_questions"
        return Intent(kind=kind, confidence=0.95, quote=message, skill=context.skill, piece=piece)
    # "What for?" alone asks of the skill.
    of_coach = must or (why and _ASKER.search(said))
    if asked == "level" and context.skill and of_coach:
        return _reason(message, context)
    if asked not in _FIRST_START:
        return None
    if why or must:
        return _reason(message, context)
    return _reason(message, context, SKIPPED) if _SKIP.match(said) else None


def is_why_asked(intent: Intent) -> bool:
    """Whether an intent asks for the reason of a question of the coach, which stays.

    Args:
        intent: What was read of a message.
    """
    return intent.kind == "practical" and intent.text == _REASON


def _reason(message: str, context: Context, text: str = _REASON) -> Intent:
    about = context.skill if context.expecting == "level" else None
    return Intent(
        kind="practical",
        confidence=0.99,
        quote=message,
        text=text,
        subject=context.expecting or "",
        skill=about,
    )

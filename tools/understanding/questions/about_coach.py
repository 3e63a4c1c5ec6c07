"""Questions about the coach itself: what it costs, whether to trust it, what its file is."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind

_LED = (
    r"^(?:[\w' ]{1,30}:\s+)?(?:(?:and|so|but|ok(?:ay)?|wait|hm+|oh|also|well|right|sorry|just"
    r"|quick question|by the way"
    r"|btw|one (?:more )?thing|first|hey|hi|before (?:anything(?: else)?|we start|i start)"
    r"|(?:honest|stupid"
    r"|silly|serious|last|dumb) question)[\s,:–—-]+)*"
)
_END = (
    r"(?:[\s,]+(?:then|really|actually|anyway|though|at all|please|again|or not|or what))*[\s?!.]*$"
)
_YOU = (
    r"(?:you|u|this(?: (?:thing|app|tool|coach|program|service))?|coach|the (?:app|coach|tool)"
    r"|all (?:of )?this)"
)
_YOURS = (
    rf"(?:{_YOU}|it|that|(?:these|those|the|your|all these)(?: \w+)? (?:numbers?|figures?|hours"
    r"|estimates?|percentages?|answers?|scores?|results?|plans?|advice))"
)
_COST: Final = late(
    rf"{_LED}(?:what|how much) (?:do|does|will|would|is|are)(?: using)? {_YOU}(?: (?:cost|charge))?"
    rf"(?: me| us)?(?: (?:anything|to use|(?:a|per) (?:month|year)))*(?<!is this)(?<!are you)"
    rf"(?<!are u){_END}"
    rf"|{_LED}(?:what|how much) (?:does|will|would|is) it (?:cost|costing|charge)(?: me| us)?"
    rf"(?: (?:anything|to use {_YOU}|(?:a|per) (?:month|year)))*{_END}"
    rf"|{_LED}(?:how much|what) (?:are|is) (?:you|u|this|using this|the app){_END}"
    rf"|{_LED}(?:is|are) (?:{_YOU}|it)(?: (?:really|actually|all|completely|totally|still|for))*"
    rf" (?:free|for free|paid|a paid (?:app|service|thing))(?: (?:of charge|to use|for me"
    rf"|for ever|forever))*{_END}"
    rf"|{_LED}(?:(?:do|will|must|would) i |i )(?:(?:have|need) to |must )?(?:get charged|be charged"
    rf"|pay)(?: (?:anything|money|something))?(?: (?:for|to use) (?:{_YOU}|it))?{_END}"
    rf"|{_LED}(?:do|must|will|would) i (?:have to |need to |must )?(?:sign up|register|log ?in"
    rf"|subscribe"
    rf"|(?:make|create|open|need|have) an? (?:account|subscription|login))(?: (?:or|and"
    rf"|to) (?:pay|sign up|register|buy"
    rf"|log ?in|use))*(?: (?:for )?(?:anything|something|this|it|you|first))*{_END}"
    rf"|{_LED}do (?:you|u) (?:charge|cost)(?: me| us)?(?: (?:anything|money|something))?{_END}"
    rf"|{_LED}what(?:'?s| is) the (?:catch|price of {_YOU}){_END}"
    rf"|{_LED}(?:is there|do i need|are there) (?:an? |any )?(?:subscriptions?|licen[cs]es?"
    rf"|paid version|hidden (?:costs?|fees?)|fees?)(?: (?:for|to use) {_YOU})?{_END}",
    re.IGNORECASE,
)
_TRUST: Final = late(
    rf"{_LED}(?:can|could|should|how can|why should|do) i (?:\w+ )?(?:trust|rely on|believe"
    rf"|count on) {_YOURS}(?: (?:numbers?|figures?))?{_END}"
    rf"|{_LED}how (?:reliable|accurate|trustworthy|exact|precise|good|serious|right) (?:are|is)"
    rf" (?!.*\b(?:hours?|estimates?)\b){_YOURS}{_END}"
    rf"|{_LED}(?:do|can|could|did|will) (?:you|u) (?:ever |also |just |sometimes )*(?:(?:make|be"
    rf" making) (?:things|stuff|this|that|it|all this|numbers|figures|any of (?:this|it))(?: all)?"
    rf" up|hallucinate|lie(?: to me)?|get (?:things|it|stuff) wrong|make mistakes|be wrong){_END}"
    rf"|{_LED}are (?:you|u) (?:ever |just |always |sometimes )*(?:wrong|reliable|right|accurate"
    rf"|trustworthy|making (?:this|that|it|these|all this)(?: all)? up|lying(?: to me)?){_END}"
    rf"|{_LED}(?:did|have) (?:you|u) (?:just )?(?:invent|made|make) (?:that|this|these|those"
    rf"|it)(?: numbers?| figures?)?(?: up)?{_END}",
    re.IGNORECASE,
)
_LOST: Final = late(
    rf"{_LED}what (?:happens|would happen|will happen|if)(?: (?:if|when))?(?: i| my \w+)"
    rf" (?:delete|remove|lose|wipe|uninstall|throw away|dies|breaks|crashes|is stolen|gets stolen)"
    rf"(?: (?:the|my|that|this|your|all my))?(?: (?:file|data|database|memory|app|coach|folder"
    rf"|everything|laptop|computer|it|you))?{_END}",
    re.IGNORECASE,
)
_KEPT: Final = late(
    rf"{_LED}(?:are|do|will) (?:you|u) (?:\w+ly )?(?:record(?:ing)?|sav(?:e|ing)|stor(?:e|ing)"
    r"|keep(?:ing)?|listen(?:ing)? to|log(?:ging)?|track(?:ing)?|spy(?:ing)? on|shar(?:e|ing)"
    r"|train(?:ing)? on|us(?:e|ing)) (?:all )?(?:this(?: (?:conversation|chat|talk))?|me"
    r"|our (?:chat"
    r"|conversation|talk)s?|(?:everything|what|all) (?:that )?i (?:say|type|tell you|write)"
    rf"|my (?:chats?|messages|answers|words))(?: for (?:training|anything))?{_END}"
    rf"|{_LED}(?:does|will|can|could) (?:any ?(?:one|body)|my (?:boss|employer|company|manager"
    r"|partner"
    r"|wife|husband)|somebody|someone)(?: else)? (?:also )?(?:see|read|find|get|look at|know) "
    rf"(?:this|it|that|any of (?:this|it)|what i (?:say|type|tell you|write)){_END}",
    re.IGNORECASE,
)
_ASKED: Final[tuple[tuple[IntentKind, str, re.Pattern[str]], ...]] = (
    ("identity", "cost", _COST),
    ("identity", "trust", _TRUST),
    ("privacy", "lost", _LOST),
    ("privacy", "", _KEPT),
)
_LONGEST: Final = 20


def read_about_coach(clause: str, context: Context) -> Intent | None:
    """Return what a clause asks of the coach itself, or ``None``.

    Args:
        clause: The words, with plain quotes.
        context: What the turn before has shown: the price of a course is none of the coach.
    """
    if len(clause.split()) > _LONGEST:
        return None
    for kind, text, pattern in _ASKED:
        of_a_course = text == "cost" and context.shown.kind == "learn_how"
        if not of_a_course and pattern.match(clause):
            return Intent(kind=kind, confidence=0.985, quote=clause, text=text)
    return None

"""A fact that is to be gone: "take my pay off there", "I don't want my address stored"."""

import re

from tools.late import late
from tools.understanding.fact_words import fact_called
from tools.understanding.intent import Context, Intent

_FACT = (
    r"(?:(?:my|the|that) (?:\w+ )?(?:pay|salary|wages?|income|earnings|notice(?: period)?"
    r"|address|city"
    r"|town|location|phone(?: number)?|e-?mail(?: address)?|name|surname|age|degree|education"
    r"|certificates?|employers?|work history|languages?|(?:last |old |previous |current )?job)"
    r"|what i (?:earn|make|get paid|am paid|am on)|where i (?:live|work|worked|studied)"
    r"|how much i (?:earn|make))"
)
_LED = (
    r"^(?:(?:and|also|oh|so|ok(?:ay)?|no|sorry|wait|actually|please|pls|can you|could you|would you"
    r"|just|kindly|but|hm+|on second thoughts?)\b[\s,.]*)*"
)
_AWAY = r"(?:off|out|away)(?: (?:of )?(?:there|here|it|again|my \w+|the \w+|that))*"
_TAKES = late(
    rf"{_LED}(?:(?:take|get|leave|keep|pull|cross|strike|scratch|cut|rub) (?P<a>{_FACT}) {_AWAY}"
    rf"|(?:take|leave|keep|cross|strike) (?:off|out) (?P<b>{_FACT})"
    rf"|(?:lose|hide|unlist) (?P<c>{_FACT}))(?P<rest>(?:[\s,.;!–—-].*)?)$",
    re.IGNORECASE | re.DOTALL,
)
_UNWANTED = late(
    rf"{_LED}i(?:'d| would)? (?:don'?t|do not|rather not|rather you (?:didn'?t|did not)"
    rf"|prefer not to)"
    rf" (?:really |actually )?(?:want|like|have|to have|keep|store|save)\s*(?P<a>{_FACT})"
    r"(?: (?:to be|being))?(?: (?:in|on) (?:there|here|it|record|file|my \w+)| (?:written"
    r"|stored|saved"
    r"|kept|noted|recorded|shown|known|held)(?: (?:down|anywhere|here|there))?)(?P<rest>[^?]*)$",
    re.IGNORECASE | re.DOTALL,
)
_ELSEWHERE = late(
    r"\b(?:plan|roadmap|schedule|week|target|goal|check-?in|cv|r[ée]sum[ée]|linkedin|file|posting)\b"
    r"|\?|\d",
    re.IGNORECASE,
)
_POSSESSIVE = late(r"^(?:my|the|that)\s+", re.IGNORECASE)


def read_fact_removed(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the wish to have a fact forgotten, which is shown before it is done.

    Args:
        message: The message, with plain quotes.
        context: What was asked: an answer of a check-in tells of something else.
    """
    if context.expecting in {"checkin", "assessment"}:
        return ()
    match = _TAKES.match(message.strip()) or _UNWANTED.match(message.strip())
    if match is None or _ELSEWHERE.search(match["rest"]):
        return ()
    groups = match.groupdict()
    what = next(groups[it] for it in "abc" if groups.get(it))
    subject = fact_called(what) or _POSSESSIVE.sub("", what)
    return (Intent(kind="forget", confidence=0.97, quote=message, text=subject),)

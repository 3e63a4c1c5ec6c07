"""The words that ask for something to be kept, before it or after it."""

import re

from tools.late import late

_ASKS = (
    r"(?:(?:and|also|please|pls|kindly|so|ok(?:ay)?|then|(?:you )?(?:can|could|should|may|must)"
    r"|(?:can"
    r"|could|would|will) you|i(?:'d| would) like you to|i want you to|let'?s|just)[\s,]+)*"
)
_VERB = (
    r"(?:remember|note|keep|put|write|record|save|store|register|add|mark|log|enter|update|include)"
)
_BEFORE = late(
    rf"^{_ASKS}(?:{_VERB}(?: (?:down|also|please|as well|it|this|in|too|the following|the same|for"
    rf" me))*"
    r"(?: that\b|\s*[:,])"
    r"|(?:keep|bear) in mind(?: that\b|:|,)?|don'?t forget(?: that\b|:|,)|do not forget(?: that\b|:"
    r"|,)"
    r"|make a note(?: that\b|:|,)"
    rf"|{_VERB}(?: (?:down|also|please|as well|too))*(?= (?:i|i'm|i've|i'[a-z]+|my)\b)"
    r"|(?:for the record|fyi|for your (?:information|records|notes|files)|just so you know|(?:you"
    r" should|i want you to|so you) know(?: that)?)[:,]?"
    r")\s*(?P<rest>\S.+)$",
    re.IGNORECASE | re.DOTALL,
)
_THAT = (
    r"(?:that|this|it|them|these|those|both|all|the same|everything)(?: (?:of )?(?:that|this|it"
    r"|them"
    r"|these))?(?: (?:info|information|details|one|facts?))?"
)
_AFTER = late(
    rf"[\s,.;:!–—-]+{_ASKS}(?:{_VERB} (?:down |also |in )?{_THAT}|make a note(?: of {_THAT})?"
    rf"|{_VERB} {_THAT} (?:down|in|please|also)|for (?:the record|your (?:notes|records|files"
    r"|information)))"
    r"(?:[\s,]+(?:down|in|too|also|please|pls|as well|for me|now|then|thanks|thank you|somewhere"
    r"|to (?:my|the) (?:profile|file|notes|record)))*[\s.!]*$",
    re.IGNORECASE,
)


def kept_after(clause: str) -> str | None:
    """Return what a clause asks to be kept, or ``None`` where it does not begin by asking.

    Args:
        clause: The clause, with plain quotes.
    """
    match = _BEFORE.match(clause)
    return match["rest"] if match else None


def without_keeping(clause: str) -> str:
    """Return a clause without an end that asks to keep what it says ("put that down please").

    Args:
        clause: The clause, with plain quotes.
    """
    return _AFTER.sub("", clause) or clause

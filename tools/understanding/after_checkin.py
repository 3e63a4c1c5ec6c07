"""What is said once a check-in is closed: hours and wins left out, promises kept, put otherwise."""

import re

from tools.late import late
from tools.named_hours import hours_named_in
from tools.number_words import NUMBER_WORDS, word_value
from tools.spent_hours import amount_alone
from tools.understanding.deeds_told import tells_deed
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import sentences
from tools.vocabulary import Vocabulary

_LED = r"^(?:(?:oh|ah|and|also|wait|hm+|sorry|by the way|btw|ps|hey|one more thing|just)[\s,.:]+)*"
_LATE_WORDS = late(
    _LED + r"(?:something (?:else )?(?:(?:also )?went (?:well|wrong|right|badly)"
    r"|good (?:also )?happened)"
    r"|(?:an?|one|another)(?: (?:more|other|further))? (?:win|success|highlight|good (?:thing|bit)"
    r"|bad (?:thing|bit)|obstacle|thing (?:that )?went (?:well|wrong|right))"
    r"|(?:what )?(?:also )?(?:went well|in the way)(?: too| as well| was)*:)",
    re.IGNORECASE,
)
"""What went well or stood in the way, told when the check-in is over."""
_NEXT = late(
    r"\bwhen(?:'s| is| are| do| will| does)?\b[^?]*\b(?:next (?:one|check-?in|session|meeting|time"
    r"|chat)"
    r"|(?:talk|speak|meet|check in|catch up|chat)(?: to (?:each other|you)| again)? (?:next"
    r"|again))\b"
    r"|\b(?:next|following) (?:check-?in|one)(?:'s| is)? (?:due|when)\b",
    re.IGNORECASE,
)
_CONTACT = late(
    r"\b(?:call|ring|phone|email|e-?mail|write to|message|text|talk|speak|meet|ask|contact"
    r"|reach out)\b",
    re.IGNORECASE,
)
_CONTACTED = late(
    r"\b(?:(?:got|just|came|been) (?:off|on) the phone|(?:i|just|already|finally)(?:'ve"
    r"| have)? (?:\w+ )?"
    r"(?:rang|phoned|called|emailed|mailed|wrote to|messaged|texted|spoke|talked|met|asked"
    r"|contacted)"
    r"|(?:spoke|talked|chatted|met|got through|got hold) (?:to|with|of)|heard back|had (?:a"
    r"|the) (?:call|chat)"
    r"|(?:first|second|one|both|two) of (?:them|the (?:two|three|people|calls)))\b",
    re.IGNORECASE,
)
_NUMBER = rf"(?:\d+|{NUMBER_WORDS})"
_MAKE_IT = late(
    rf"\b(?:make (?:it|that)|should (?:be|have been)|i (?:meant|mean)|change (?:it|that) to|rather"
    rf"|actually|it'?s) (?P<right>{_NUMBER})\b[^.;?]*?\b(?:not|instead of"
    rf"|rather than) (?P<wrong>{_NUMBER})\b"
    rf"|\b(?P<right2>{_NUMBER})(?: \w+)?,? not (?P<wrong2>{_NUMBER})\b",
    re.IGNORECASE,
)
_SUPPOSES = late(
    r"\b(?:if|would|could|will|should i|plan to|going to|tomorrow|next week)\b", re.IGNORECASE
)
_OWN = late(
    r"\b(?:my (?!contact)\w+|(?:mum|mom|dad|wife|husband|doctor|landlord|bank)\b)", re.IGNORECASE
)
"""Somebody of one's own life, whom no promise was about."""
_LONGEST = 30


def read_after_checkin(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message tells or asks of the check-in that is closed, or of its promises.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what is promised, and whether the turn before closed a check-in.
    """
    busy = context.expecting is not None or context.offered is not None or context.checkin
    if busy or len(message.split()) > _LONGEST:
        return ()
    told = _closed(message, vocabulary, context)
    if told:
        return (Intent(kind="checkin_closed", confidence=0.95, quote=message, text=told.strip()),)
    said = (
        "next"
        if _NEXT.search(message)
        else "change"
        if _of_a_promise(message, context)
        else "told"
        if _kept(message, context)
        else ""
    )
    if not said:
        return ()
    return (Intent(kind="commitments", confidence=0.95, quote=message, text=said),)


def _closed(message: str, vocabulary: Vocabulary, context: Context) -> str:
    """Return "last" where what is told belongs to the check-in just closed, " " to one before."""
    if context.shown.closed and any(_tells_hours(it, vocabulary) for it in sentences(message)):
        return "last"
    late_words = _LATE_WORDS.match(message) if context.promises else None
    if late_words and tells_deed(message.partition(":")[2].strip(), vocabulary):
        return ""  # a deed is kept, whenever it is told
    return "" if not late_words else "last" if context.shown.closed else " "


def _tells_hours(sentence: str, vocabulary: Vocabulary) -> bool:
    """Whether a sentence gives hours of a skill that were spent."""
    said = re.split(r",\s+", sentence)
    found = (hours_named_in(it, vocabulary, amount_alone) for it in (sentence, said[0]))
    return any(it is not None and it.sure for it in found)


def _of_a_promise(message: str, context: Context) -> bool:
    """Whether a figure is put right that stands in a promise: "make it three people, not two"."""
    match = _MAKE_IT.search(message)
    if match is None:
        return False
    wrong = _value(str(match["wrong"] or match["wrong2"]))
    held = (re.findall(rf"\b{_NUMBER}\b", it, re.IGNORECASE) for it in context.promises)
    return any(_value(it) == wrong for some in held for it in some)


def _value(number: str) -> float:
    return float(number) if number.isdigit() else float(word_value(number))


def _kept(message: str, context: Context) -> bool:
    """Whether somebody was spoken to, where a promise is to speak to somebody."""
    promised = any(map(_CONTACT.search, context.promises))
    asks = message.rstrip().endswith("?") or _SUPPOSES.search(message) or _OWN.search(message)
    return promised and not asks and _CONTACTED.search(message) is not None

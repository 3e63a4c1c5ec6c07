"""A part of a fact that is held, put right or gone: "it's pounds, not euros", "2018 to 2024".

The fact is found by what the words speak of: money by its currency or period, work by its years.
"""

import re

from tools.counts import COUNT
from tools.domain import FactKind
from tools.late import late
from tools.telling.pay import currency_named, period_named
from tools.telling.told import NOTICE, PAY, WANTED_PAY
from tools.understanding.facts.certificates_told import missing_paper
from tools.understanding.facts.fact_corrected import read_fact_corrected
from tools.understanding.facts.held import Held
from tools.understanding.facts.value_denied import read_value_denied
from tools.understanding.facts.work_news import read_work_news
from tools.understanding.facts.years_put_right import read_years_put_right
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.phrases import sentences

_LED = (
    r"(?:(?:no|nope|oops|whoops|sorry|wait|ah|oh|uh|hang on|actually|well|correction|my (?:bad"
    r"|mistake)|hm+|but|and|btw|by the way)\b[\s,.:;!–—-]*)+"
)
_IS = (
    r"(?:(?:it|that|this|they|those|the (?:pay|salary|money|figure|currency))(?:'?s| is| are| was"
    r"| were| should (?:be|have been|say)| has to be)?|i (?:meant?|earn(?:ed)?|get paid|am paid)"
    r"|in fact|make (?:it|that)|should be|meant?)"
)
_MONEY_WORD = r"[a-z€$£₹]+(?:(?: a| per|/| each) ?[a-z]+)?"
_CURRENCY = late(
    rf"^(?:{_LED})?(?:{_IS}[\s,]+)?(?:(?:in|is|are|all|actually|really|of course|per|a|an|swiss"
    rf"|us|british"
    r"|canadian|australian)\s+)*"
    rf"(?P<new>{_MONEY_WORD})(?:,? (?:and |but )?(?:not|rather than|instead of)(?: in| per| an?)?"
    rf" (?P<old>{_MONEY_WORD}))?(?: (?:i mean(?:t)?|sorry|actually|of course|btw))?[\s.!]*$",
    re.IGNORECASE,
)
_SAYS_IT = late(
    r"(?:it'?s|it is|that'?s|make it|in) (?:in )?\w+(?: sterling)?[\s.!]*$", re.IGNORECASE
)
_PUTS_RIGHT = late(_LED, re.IGNORECASE)
_YEAR = r"(?:19|20)\d\d"
_SPAN = rf"(?:from )?(?P<first>{_YEAR}) ?(?:to|-|–|until|till) ?(?P<last>{_YEAR}|now|today|present)"
_YEARS = late(
    rf"^{_LED}(?:{_IS}[\s,]+)?(?:(?:from|really|actually)\s+)*{_SPAN}"
    rf"(?:,? not (?:from )?[\d\s to–-]+)?(?=[\s,.;!–—-]|$)(?P<rest>[^\d?]*)$",
    re.IGNORECASE,
)
_HELD_SPAN = late(_SPAN, re.IGNORECASE)
_OF_THERE = late(
    r"^(?:(?:and|also|oh|so|btw)[\s,]+)*(?:(?:my|the) )?(?:position|role|job|title|job title|post)"
    r"(?: there| at (?P<at>[A-Z][\w&' -]{1,30}?))?(?: was|:| is"
    r"|=)\s+(?:an? )?(?P<what>[^?]{3,160}?)"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_THERE = late(r"\bthere\b|\bat (?-i:[A-Z])", re.IGNORECASE)
_EMPLOYER = late(r"\b(?:at|for) (?P<name>(?-i:[A-Z])[\w&'.-]*(?: (?-i:[A-Z&])[\w&'.-]*){0,3})")
_NO_MORE_NOTICE = late(
    r"\b(?:i(?:'ve| have)? (?:already |now )*(?:left|quit|gone|finished|resigned|handed in)"
    r"|(?:forget|scrap|drop|ignore|delete|never mind) (?:the|my|those|that) (?:notice|"
    rf"{COUNT} (?:days?|weeks?|months?))|no (?:more )?notice|notice (?:is|has) (?:over|up|run out"
    r"|done|served|gone))\b",
    re.IGNORECASE,
)
_FREE_NOW = late(
    r"\b(?:(?:i|and|so) (?:can|could)|able to|ready to|free to|available to) (?:start|begin)"
    r"(?: work)? (?:right away|straight ?away|immediately|at once|any ?time|any day|now|today"
    r"|tomorrow|whenever)\b|\b(?:i'?m|i am) (?:available|free) (?:now|immediately|right away"
    r"|straight ?away|from now|any ?time)\b"
    r"|\bnotice (?:period )?(?:is|has) (?:over|up|run out|done|served|gone)\b",
    re.IGNORECASE,
)
_AND_MORE = late(
    r"[\s,;]+(?:and|but|also|plus)(?: also)? (?=(?:i|i'm|i've|i'd|my (?!last|first))\b)",
    re.IGNORECASE,
)
_BUSY = frozenset({"checkin", "assessment", "evidence"})
_LONGEST = 40
_SURE = 0.85


def read_held_put_right(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the held fact that a message puts right in a part, or tells more of.

    Args:
        message: The message, or a sentence of it, with plain quotes.
        context: Holds the facts that are held, and what was asked.
    """
    corrected = read_value_denied(message, context) or read_fact_corrected(message, context)
    if context.expecting not in _BUSY:
        corrected = corrected or read_work_news(message, context)
    if corrected:
        return corrected
    missing = None if context.expecting in _BUSY else missing_paper(message)
    if missing is not None:
        return (_fact(message, missing.kind, missing.value, "", ""),)
    said = sentences(message)
    if len(said) > 1:
        found = read_held_put_right(said[0], context)
        return found if {it.kind for it in found} == {"fact"} else ()
    if context.expecting in _BUSY or not context.facts or len(message.split()) > _LONGEST:
        return ()
    if message.rstrip().endswith("?"):
        return ()
    return (
        _money(message, context)
        or _years(message, context)
        or read_years_put_right(message, context)
        or _position(message, context)
        or _notice_over(message, context)
    )


def read_held_and_more(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the held fact that begins a message as put right, with the facts told behind it.

    Args:
        message: The message, with plain quotes.
        context: Holds the facts that are held.
        read: Reads what is told behind it by itself.
    """
    more = _AND_MORE.search(message)
    first = read_held_put_right(message[: more.start()], context) if more else ()
    if more is None or {it.kind for it in first} != {"fact"}:
        return ()
    rest = read(message[more.end() :])
    told = {it.kind for it in rest} == {"fact"} and all(it.confidence >= _SURE for it in rest)
    return (*first, *rest) if told else ()


def _money(message: str, context: Context) -> tuple[Intent, ...]:
    match = _CURRENCY.match(message)
    if match is None:
        return ()
    currency, period = currency_named(match["new"]), period_named(match["new"])
    about = [it for it in context.facts if it.kind == "pay" and it.subject in {PAY, WANTED_PAY}]
    one = _only_one(about, context.shown.fact)
    if one is None or not (currency or period):
        return ()
    rights = (
        match["old"]
        or _SAYS_IT.match(message)
        or _PUTS_RIGHT.match(message)
        or context.shown.fact == one.subject
    )
    if not rights:
        return ()
    parts = [it for it in one.unit.split("/") if it]
    old_currency = next((it for it in parts if it.isupper()), "")
    old_period = next((it for it in parts if not it.isupper()), "")
    unit = "/".join(filter(None, (currency or old_currency, period or old_period)))
    return (_fact(message, "pay", one.value, one.subject, unit),) if unit != one.unit else ()


def _only_one(about: list[Held], shown: str | None) -> Held | None:
    named = [it for it in about if it.subject == shown]
    return named[-1] if named else about[-1] if len(about) == 1 else None


def _years(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the work of which a message gives other years, the old one ended."""
    match = _YEARS.match(message)
    dated = [it for it in context.facts if it.kind == "experience" and _HELD_SPAN.search(it.value)]
    if match is None or len(dated) != 1:
        return ()
    old = dated[0]
    value = _HELD_SPAN.sub(
        lambda it: it[0].replace(it["first"], match["first"]).replace(it["last"], match["last"]),
        old.value,
    )
    if value == old.value:
        return ()
    ended = Intent(kind="end", confidence=0.97, quote=message, text=old.ref)
    return (ended, _fact(message, "experience", value, old.subject, old.unit))


def _position(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the post that somebody held where they last worked."""
    match = _OF_THERE.match(message)
    if match is None or not _THERE.search(message):
        return ()
    named = match["at"]
    works = (_EMPLOYER.search(it.value) for it in context.facts if it.kind == "experience")
    employers = [it["name"] for it in works if it is not None]
    place = named or (employers[-1] if employers else "")
    what, _, rest = match["what"].partition(",")
    if not place or not what.strip():
        return ()
    value = f"{what.strip()} at {place}{f', {rest.strip()}' if rest.strip() else ''}"
    return (_fact(message, "experience", value, "", ""),)


def _notice_over(message: str, context: Context) -> tuple[Intent, ...]:
    """Return that no notice is to be kept any more, where one is held."""
    held = any(it.subject == NOTICE and it.value != "none" for it in context.facts)
    over = _NO_MORE_NOTICE.search(message) and _FREE_NOW.search(message)
    return (_fact(message, "constraint", "none", NOTICE, ""),) if held and over else ()


def _fact(message: str, kind: FactKind, value: str, subject: str, unit: str) -> Intent:
    return Intent(
        kind="fact",
        fact=kind,
        confidence=0.95,
        quote=message,
        text=value,
        subject=subject,
        unit=unit,
    )

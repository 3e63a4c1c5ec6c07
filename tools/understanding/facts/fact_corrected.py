"""A fact put right just after it was told or recalled: "no, 8 weeks", "it's Hull now"."""

import re
from typing import NamedTuple

from tools.counts import COUNT
from tools.domain import FactKind
from tools.late import late
from tools.telling import told_facts
from tools.telling.notice import TO_A_DAY
from tools.telling.told import NOTICE, PAY, PLACE
from tools.understanding.intent import Context, Intent

_WHEN = (
    r"(?:(?:on|last|this|since|until|till|as of|from|in|the)\s+)*(?:\w+day|week|month|recently|then"
    r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|\d{1,2}(?: \w+)?)"
)
_LED = late(
    rf"^(?:(?:(?:that|it)(?:'s| has| was| is)? (?:just |been )*(?:changed|right|true|so)"
    rf"(?: {_WHEN})*|since {_WHEN}|right|only|just|yes|oh and|by the way|btw"
    r"|hm+|ok(?:ay)?|no|nope|nah|sorry|wait|oops|oh|ah|well|actually|correction|rather|now|and"
    r"|but|it's old"
    r"|(?:(?:that|it)(?:'?s| is| was)?|is|was) (?:wrong|out of date|outdated|old|not (?:right"
    r"|true|so|correct)(?: any ?"
    r"more)?|no longer (?:right|true|so)|a (?:typo|mistake))"
    r"|i meant?(?: to (?:say|type|write))?|make (?:it|that)|change (?:it|that) to"
    r"|(?:it|that) should (?:be|have been)|should be|(?:it|that)(?:'?s| is| was)(?: now| really"
    r"| actually)?|not [\w ,.£$€]{1,20}?(?=,))\b[\s,.:;!–—-]*)+",
    re.IGNORECASE,
)
_AFTER = late(
    r"[\s,;–—-]+(?:now|that is|in fact|actually|instead|sorry|rather|by now|these days|i mean(?:t)?"
    r"|not [\w ,.]{1,20})"
    r"[\s.!]*$",
    re.IGNORECASE,
)


class _Form(NamedTuple):
    """How a fact is said as a sentence, and what its value looks like by itself."""

    sentence: str
    alone: re.Pattern[str]


_NAME = r"(?-i:[A-Z])[\w'’.-]*(?: (?-i:[A-Z])[\w'’.-]*){0,2}"
_FORMS: dict[str, _Form] = {
    NOTICE: _Form(
        "my notice period is {}",
        late(
            rf"(?:{COUNT}|a) (?:calendar |full )?(?:days?|weeks?|wks?|months?|mths?)"
            rf"(?:,? {TO_A_DAY})?",
            re.IGNORECASE,
        ),
    ),
    PLACE: _Form("I live in {}", late(rf"(?:in )?{_NAME}", re.IGNORECASE)),
    PAY: _Form(
        "I earn {} a year",
        late(r"[£$€]? ?\d[\d.,]*(?: ?k)?(?: ?(?:eur|euros?|usd|gbp|chf|pounds))?", re.IGNORECASE),
    ),
}
_KINDS: dict[str, FactKind] = {NOTICE: "constraint", PLACE: "contact", PAY: "pay"}
_OTHERWISE = {"pay": PAY, "salary": PAY, "notice": NOTICE, "where I live": PLACE}
_NAMED = late(
    r"^(?:(?:no|and|but|oh|wait|actually|sorry)[\s,]+)*(?:my |the )?(?P<what>salary|pay|notice"
    r"(?: period)?|location|place|city|home town)(?= (?:is|was|'s) (?:wrong|not right"
    r"|out of date|old"
    r"|outdated|no longer)\b)",
    re.IGNORECASE,
)
"""A fact that is said to be wrong by its name, wherever it was told."""
_PLACES = frozenset({"location", "place", "city", "home town"})
_LONGEST = 14


_DOUBTED = late(
    r"^(?:(?:so|oh|well|and|but)[\s,]+)*(?:maybe|perhaps|probably|possibly|i (?:think|guess|believe"
    r"|reckon)|it (?:might|may|could|should) be|(?:(?:my|the|our) )?(?:boss|hr|manager|contract"
    r"|payslip|office) (?:says?|said|thinks?|told me)(?: that)?)\b[\s,:]*(?=\S)",
    re.IGNORECASE,
)
_TO_CHECK = late(
    r"[\s,;.–—-]+(?:(?:i(?:'ll| will)? )?(?:have|need|got|want) to (?:check|look|ask)(?: (?:it|that"
    r"|again|first|up))*|(?:i'?m )?not (?:so |quite )?sure|i think|i guess|if i remember(?: it"
    r" right)?)[\s.!]*$",
    re.IGNORECASE,
)
_CHANGED = late(r"(?:(?:that|it)(?:'s| has)? (?:just )?changed|since)\b", re.IGNORECASE)
_NOT_THAT = late(r"[\s,]not [£$€]?\d[\d.,]*k?[\s.!]*$", re.IGNORECASE)
_SPAN = late(
    rf"(?<![\w.,]){COUNT} (?:(?:calendar|full|working) )?(?:days?|weeks?|months?)", re.IGNORECASE
)
_WENT = late(
    r"\b(?:went|gone|goes|raised|put|extended|increased|changed|reduced|cut|shortened|lengthened"
    r"|moved|doubled|made|is|it's|now|update[ds]?|wrong|new)\b",
    re.IGNORECASE,
)
"""What says that a period is another by now."""
_TO_N = late(
    rf"(?:(?:please|can you|could you|no|ok)[\s,]+)*(?:change|make|set|put|correct) (?:it"
    rf"|that)(?: to)?"
    rf" (?P<n>{COUNT})(?: please)?[\s.!?]*",
    re.IGNORECASE,
)
_RAISED = late(
    r"\b(?:raised|bumped|moved|pushed|put|upped|increased) (?:me|it|my (?:pay|salary"
    r"|wages?))(?: up)?"
    r" to (?P<to>[£$€]?\d[\d.,]*\d ?k?\b(?: [a-z]{3}\b)?)",
    re.IGNORECASE,
)
_CLAUSE = late(r"[,;.!]\s+")
_UNSURE = late(
    r"\b(?:might|may|could|would|should|if|maybe|perhaps|want|hope|negotiate|try|going to|will|not"
    r"|used to|before|holidays?|off|plan|deadline|since \d)\b|n't\b|'ll\b|\?",
    re.IGNORECASE,
)
_AND_SO = late(rf"^.{{4,60}}?\bso (?:it'?s |that'?s |now )?(?P<n>{COUNT})[\s.!]*$", re.IGNORECASE)
_TO_ALONE = late(rf"(?:and |but |always |only )*(?P<to>{TO_A_DAY})", re.IGNORECASE)
_PERIODS = late(r"(?P<kind>calendar|full) (?:days?|weeks?|months?)", re.IGNORECASE)


def read_fact_corrected(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the fact that a message puts right, of what was just told or recalled.

    A value alone, or one that is in doubt or on the word of others, is put to the user.

    Args:
        message: The message, with plain quotes.
        context: Holds what the turn before was about.
    """
    named = _NAMED.match(message)
    about = _called(named["what"]) if named else context.shown.fact or ""
    subject = _OTHERWISE.get(about, about)
    busy = context.expecting in {"checkin", "assessment"} or context.offered is not None
    if subject not in _FORMS or busy or message.rstrip().endswith("?"):
        return ()
    said = (message[named.end("what") :] if named else message).strip(" .!")
    doubted = _DOUBTED.match(said) is not None or _TO_CHECK.search(said) is not None
    # What changed may be another of the facts just told, and is the one that was just recalled.
    doubted = doubted or (context.shown.kind != "recall" and _CHANGED.match(said) is not None)
    said = _TO_CHECK.sub("", _DOUBTED.sub("", said))
    value = _AFTER.sub("", _LED.sub("", said, count=1)).strip(" ,.!")
    if len(said.split()) > _LONGEST:
        return ()
    if not _FORMS[subject].alone.fullmatch(value):
        other = _of_notice(message, said, value, context) if subject == NOTICE else ()
        return _put(other) if doubted else other or _of_pay(message, said, value, context)
    told = told_as(message, subject, value, context)
    alone = value == said and not doubted
    return _put(told) if doubted or (alone and subject == NOTICE) else () if alone else told


_MONEY = late(r"[£$€]|\d ?k\b|\b(?:eur|euros?|usd|gbp|chf|pounds)\b", re.IGNORECASE)


def _of_pay(message: str, said: str, value: str, context: Context) -> tuple[Intent, ...]:
    """Return the pay where a sum of money is put right, whatever was told last."""
    held = any(it.subject == PAY for it in context.facts)
    raised = _RAISED.search(said)
    if held and raised and not _UNSURE.search(said):
        return told_as(message, PAY, raised["to"], context)
    money = _MONEY.search(value) and fits(PAY, value)
    rights = _LED.match(said) or _NOT_THAT.search(said)
    return told_as(message, PAY, value, context) if held and money and rights else ()


def _of_notice(message: str, said: str, value: str, context: Context) -> tuple[Intent, ...]:
    """Return the notice period that is held with another number, or to the end of something."""
    held = [it for it in context.facts if it.subject == NOTICE and it.unit]
    if not held:
        return ()
    unit = held[-1].unit.partition(" to ")[0]
    to, periods = _TO_ALONE.fullmatch(value), _PERIODS.fullmatch(value)
    so = _AND_SO.match(said)
    if to is not None:
        return told_as(message, NOTICE, f"{held[-1].value} {unit} {to['to']}", context)
    if periods is not None:
        counted = unit.removeprefix("calendar ").removeprefix("full ")
        return told_as(message, NOTICE, f"{held[-1].value} {periods['kind']} {counted}", context)
    to_n = _TO_N.fullmatch(said)
    if to_n is not None:
        return told_as(message, NOTICE, f"{to_n['n']} {unit}", context)
    if so is not None:
        return told_as(message, NOTICE, f"{so['n']} {unit}", context)
    went = list(_SPAN.finditer(said))
    changed = len(went) == 1 and _WENT.search(said[: went[0].start()])
    sure = changed and not _UNSURE.search(said)
    clause = (
        next((it for it in _CLAUSE.split(message) if went[0][0] in it), message) if sure else ""
    )
    return told_as(clause.strip(), NOTICE, went[0][0], context) if sure else ()


def told_as(message: str, subject: str, value: str, context: Context) -> tuple[Intent, ...]:
    """Return a fact of a subject with a value, in the currency that is held.

    Args:
        message: The words that tell it.
        subject: Whose value it is: the pay, the notice period or the place.
        value: The value.
        context: Holds the facts that are held.
    """
    sentence = _FORMS[subject].sentence.format(value.removeprefix("in "))
    told = [it for it in told_facts(sentence) if it.kind == _KINDS[subject]]
    return tuple(
        Intent(
            kind="fact",
            confidence=0.95,
            quote=message,
            fact=it.kind,
            subject=it.subject,
            unit=it.unit if subject != PAY else _with_currency(it.unit, context),
            text=it.value,
        )
        for it in told[:1]
    )


def _with_currency(unit: str, context: Context) -> str:
    """Return what pay is counted in, in the currency of that which is held where none is named."""
    held = [it.unit for it in context.facts if it.subject == PAY]
    currency, named = (it.partition("/")[0] for it in (held[-1] if held else "", unit))
    own = named.isupper() or not currency.isupper()
    return unit if own else f"{currency}/{unit}".replace("/a year", "/year")


def with_held_currency(intent: Intent, context: Context) -> Intent:
    """Return a pay that names no currency in the one of the pay that is held.

    Args:
        intent: What a message tells.
        context: Holds the facts that are held.
    """
    if intent.fact != "pay" or intent.subject != PAY:
        return intent
    return intent.model_copy(update={"unit": _with_currency(intent.unit, context)})


def fits(subject: str, value: str) -> bool:
    """Whether words are a value of a subject, and nothing else.

    Args:
        subject: The pay, the notice period or the place.
        value: The words.
    """
    return subject in _FORMS and _FORMS[subject].alone.fullmatch(value) is not None


def _put(told: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return a fact as a question."""
    if not told:
        return ()
    return (Intent(kind="clarify", confidence=0.9, quote=told[0].quote, choices=told),)


def _called(named: str) -> str:
    """Return the subject that a fact is called by ("salary" is the pay)."""
    said = named.casefold()
    return PLACE if said in _PLACES else PAY if said in {"salary", "pay"} else NOTICE

"""A fact put right just after it was told or recalled: "no, 8 weeks", "it's Hull now"."""

import re
from typing import NamedTuple

from tools.counts import COUNT
from tools.domain import FactKind
from tools.late import late
from tools.telling import told_facts
from tools.telling.told import NOTICE, PAY, PLACE
from tools.understanding.intent import Context, Intent

_LED = late(
    r"^(?:(?:no|nope|nah|sorry|wait|oops|oh|ah|well|actually|correction|rather|now|and|but|it's old"
    r"|(?:(?:that|it)(?:'s| is| was)?|is|was) (?:wrong|out of date|outdated|old|not (?:right"
    r"|true|so)(?: any ?"
    r"more)?|no longer (?:right|true|so)|a (?:typo|mistake))"
    r"|i meant?(?: to (?:say|type|write))?|make (?:it|that)|change (?:it|that) to"
    r"|(?:it|that) should (?:be|have been)|should be|(?:it|that)(?:'s| is| was)(?: now| really"
    r"| actually)?|not [\w ,.£$€]{1,20}?(?=,))\b[\s,.:;!–—-]*)+",
    re.IGNORECASE,
)
_AFTER = late(
    r"[\s,;–—-]+(?:now|actually|instead|sorry|rather|by now|these days|i mean(?:t)?"
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
        late(rf"(?:{COUNT}|a) (?:days?|weeks?|wks?|months?|mths?)", re.IGNORECASE),
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


def read_fact_corrected(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the fact that a message puts right, of what was just told or recalled.

    Args:
        message: The message, with plain quotes.
        context: Holds what the turn before was about.
    """
    named = _NAMED.match(message)
    about = _called(named["what"]) if named else context.shown.fact or ""
    subject = _OTHERWISE.get(about, about)
    form = _FORMS.get(subject)
    busy = context.expecting in {"checkin", "assessment"} or context.offered is not None
    if form is None or busy or message.rstrip().endswith("?"):
        return ()
    said = (message[named.end("what") :] if named else message).strip(" .!")
    value = _AFTER.sub("", _LED.sub("", said, count=1)).strip(" ,.!")
    if value == said or len(said.split()) > _LONGEST or not form.alone.fullmatch(value):
        return ()
    sentence = form.sentence.format(value.removeprefix("in "))
    told = [it for it in told_facts(sentence) if it.kind == _KINDS[subject]]
    return tuple(
        Intent(
            kind="fact",
            confidence=0.95,
            quote=message,
            fact=it.kind,
            subject=it.subject,
            unit=it.unit,
            text=it.value,
        )
        for it in told[:1]
    )


def _called(named: str) -> str:
    """Return the subject that a fact is called by ("salary" is the pay)."""
    said = named.casefold()
    return PLACE if said in _PLACES else PAY if said in {"salary", "pay"} else NOTICE

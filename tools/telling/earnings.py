"""What sentences tell of their writer's pay: that which they have, and that which they want."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.telling.pay import AMOUNT, Amount, in_figures, read_amount
from tools.telling.told import PAY, WANTED_PAY, Told

_EARN = late(
    r"\b(?:i (?:currently |now |still |only )?(?:earn|make|get paid|am paid|am on)|i'm (?:paid|on)"
    r"|(?:i'm|i am) (?:currently |presently |now )?(?:earning|making|getting|drawing|bringing home"
    r"|taking home)|they pay me|i (?:currently |presently )?(?:draw|bring home|take home)"
    r"|my (?:current |present )?ctc(?: is)?|i (?:currently |now |presently )?get(?= \D{0,12}\d)"
    r"|(?:got|gave me|given me|getting|received) (?:an? |another |my |the )?(?:\w+ )?(?:raise|rise"
    r"|bump|increase)(?! (?:of|by)\b)(?=[^\d%]{0,24}\d[^%]*$)"
    r"|(?:my |the )?(?:money|ctc|salary|pay|wage)"
    r"(?:'s| is| was raised to| went up to)?(?= \D{0,12}\d)"
    r"|my (?:current |present |base |gross |annual |yearly |monthly |total |day |daily |hourly"
    r" )*(?:salary|pay"
    r"|compensation|package|wage|income|earnings|rate)(?: right now| now| today)?"
    r"(?: is| are|:| amounts to| comes to| was raised to| went up to| rose to))\b(?P<rest>.+)$",
    re.IGNORECASE,
)
_RISEN = late(r"^.*\bfrom\b[^.;]*\d[^.;]*?\bto\b(?=\D{0,9}\d)", re.IGNORECASE)
"""What the pay was, before what it is."""
_WANT_PAY = late(
    r"\b(?:i(?:'d| would)? (?:\w+ )?(?:want|expect|need|ask|like)(?: to (?:earn|make|get|be paid))?"
    r"(?: for)?(?: at least| about| around| a salary of| pay of)*"
    r"|my (?:minimum|wanted|target|desired|expected) (?:salary|pay)(?: is| are|:)"
    r"|(?:i'm|i am) (?:expecting|asking for|looking for|hoping for|after)"
    r"|(?:i(?:'d| would| do)? |^)(?:won't|will not|can't|cannot|wouldn't|would not|don't|not|never)"
    r"(?: (?:want|like|be (?:able|willing|happy)|afford|really)(?: to)?)*"
    r" (?:go|earn|get|make|be paid|settle|drop|take|accept|work|move|change|switch|leave"
    r"|start|do it|do anything|get out of bed)"
    r"(?: anywhere| elsewhere| away| jobs?)?(?: for)?(?: anything)?"
    r" (?:below|under|less than)|(?:my |the )?(?:next|new) (?:job|role|position)(?: should pay"
    r"| must pay| pays| at| from|:)*(?: a)?(?= (?:minimum|at least|min|not under|from)\b)|my"
    r" minimum(?: is|:)|(?:my )?(?:salary|pay) expectations?(?: is| are|:))"
    r"(?P<rest>\D{0,24}\d.*)$",
    re.IGNORECASE,
)
_MONEY = late(
    r"[€$£₹]|\b(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|francs?|inr|cad|aud|sek|dkk|nok|pln)\b"
    r"|\bsalary|\bpay\b|\bpaid|\bearn|\bmake\b|\d ?(?:k|lpa|lakhs?|thousand|grand)\b"
    r"|\b\d{2,3}[.,]?000\b|\b(?:minimum|min\.?|at least) \d{4,6}\b"
    r"|\b\d{4,6} (?:minimum|min|at least)\b"
    r"|\d (?:an?|per|each) (?:year|month|hour|day|annum)\b|\b(?:reais|rand|naira|pesos)\b",
    re.IGNORECASE,
)
_AT_LEAST = late(
    r"^(?:(?:and|so|but|only)\s+)*(?:an? )?(?:minimum|min\.?|at least|no less than|nothing (?:under"
    r"|below|less than)|not (?:under|below|less than))(?: of)? (?P<rest>\W{0,2}\d[\w.,' €$£/]{1,24}"
    r"(?: (?:or|for|if|net|gross|before|after)\b.*)?)$",
    re.IGNORECASE,
)
"""A sum of money with nothing but that it is the least: "minimum 6,500 reais"."""


_MORE = late(
    r"[\s,;.–—-]+(?:(?:and|but|so|i|i'd|i'm|would|am)\s+)*(?:want|need|like|expect|ask for|hope for"
    r"|hoping for|looking for|aiming for|asking for|after"
    r"|(?:wo|would)n'?t [^\d.;]{2,40}?(?:below|under|less than)|nothing (?:below|under))"
    r"(?: to (?:earn|get|make|have|be on))?"
    r"(?: (?:more|at least|about|around|a bit more|better|like|say|ideally|maybe|it to be)|[,:;]"
    r"(?= ))* ?(?P<rest>\W?\d.*)$",
    re.IGNORECASE,
)
_NO_PAY = late(
    r"\s?(?:%|percent|days?|hours?|hrs?|h\b|weeks?|months?|years?|yrs?|/ ?5|roles?|skills?|jobs?)",
    re.IGNORECASE,
)
"""What makes a figure none of money: "want 4 days a week"."""


_THOUSAND = 1_000


def wanted_pay(sentence: str) -> Told | None:
    """Return the pay that a sentence wishes for, or ``None``."""
    said = in_figures(sentence.strip(" .!"))
    match = _WANT_PAY.search(said) or _AT_LEAST.match(said)
    amount = read_amount(match["rest"]) if match and _MONEY.search(match[0]) else None
    return None if amount is None else Told("pay", amount.value, WANTED_PAY, amount.unit)


def current_pay(said: str) -> Iterator[Told]:
    """Yield the pay that a sentence says its writer has.

    Args:
        said: The sentence, its white space single.
    """
    match = _EARN.search(in_figures(said))
    rest = _RISEN.sub("", match["rest"]) if match else ""
    amount = read_amount(rest) if match else None
    if amount is not None and not re.match(r"\D*\bnot\b|.*\b(?:would|should) be\b", rest):
        yield Told("pay", amount.value, PAY, amount.unit)
        yield from _wanted_beside(rest, amount)


def _wanted_beside(rest: str, held: Amount) -> Iterator[Told]:
    """Yield the pay that is wished in the same breath, in the unit of the one that is had."""
    match = _MORE.search(rest)
    figure = AMOUNT.search(match["rest"]) if match else None
    if match is None or figure is None or _NO_PAY.match(match["rest"], figure.end()):
        return
    if wanted_pay(f"i want {match['rest']}"):  # told with its unit, it is read by itself
        return
    own = read_amount(match["rest"])
    bare = float(re.sub(r"[,’ ]", "", figure["figure"]))
    in_thousands = bare < _THOUSAND <= float(held.value)  # "I earn 42k and would want 50"
    value = own.value if own else f"{bare * _THOUSAND if in_thousands else bare:g}"
    if float(value) > float(held.value):
        yield Told("pay", value, WANTED_PAY, own.unit if own and "/" in own.unit else held.unit)

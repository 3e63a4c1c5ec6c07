"""Facts of a line that begins with a label: "Notice period: 3 months"."""

from tools.telling.earnings import wanted_pay
from tools.telling.rules import told_facts
from tools.telling.told import Told

_LABELS: dict[str, str] = {
    "notice period": "my notice period is {}",
    "notice": "my notice period is {}",
    "compensation": "my pay is {}",
    "current compensation": "my pay is {}",
    "salary": "my pay is {}",
    "current salary": "my pay is {}",
    "pay": "my pay is {}",
    "salary expectation": "my wanted pay is {}",
    "salary expectations": "my wanted pay is {}",
    "expected salary": "my wanted pay is {}",
    **dict.fromkeys(
        (
            *("desired salary", "salary wish", "wanted salary", "salary requirement"),
            *("salary requirements", "expected pay", "desired pay", "expected compensation"),
            *("target salary", "minimum salary", "gehaltsvorstellung", "gehaltsvorstellungen"),
            *("gehaltswunsch", "prétentions salariales", "prétentions", "expectativa salarial"),
        ),
        "my wanted pay is {}",
    ),
    "location": "my location is {}",
    "place": "my location is {}",
    "lives in": "my location is {}",
    "based in": "my location is {}",
}


def labelled_fact(label: str, words: str) -> Told | None:
    """Return the fact of a line such as "Notice period: 3 months", or ``None``.

    Args:
        label: What stands before the colon.
        words: What stands after it.
    """
    sentence = _LABELS.get(label.strip(" *_").casefold())
    if sentence is None:
        return None
    said = sentence.format(words)
    return wanted_pay(said) or next(iter(told_facts(said)), None)

"""A yes or no in other words or misspelled, as the word that the readers of answers know."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.spelling import Edit, Reworded, reworded
from tools.understanding.intent import Context

_END = (
    r"(?=[\s,.!;:–—-]*$|[,.!;:]|\s+[–—-]|\s+(?:and|but|please|then|thanks|do|go|that|it|get"
    r"|bin|forget|delete|remove)\b)"
)
_MISSPELLED = late(
    r"^(?:y+e+s{2,}|yse|eys|yess?e|yas+|yees|ye|yeh|yeha|yeas|yea+h+|ye+a*h*|yh|yis+|yiss|yup{2,}"
    r"|yep{2,}|yepper\w*"
    r"|ues|tes|yews|okey|okie(?: dokie)?|oki|okk+|k|kk|shure|sur)" + _END,
    re.IGNORECASE,
)
_AGREES = late(
    r"^(?:(?:oh|ah|hm+|well|ok(?:ay)?|yes|yeah|yep|sure|alright|haha|lol)[\s,]+)*"
    r"(?:(?:sure|yeah|yes|ok(?:ay)?|oh|well)?[\s,]*(?:why not|go on(?: then)?|go for it)|might as"
    r" well|may as well"
    r"|i (?:guess|suppose|reckon)(?: so| we can| that works)?|fine by me|works for me|if you"
    r" (?:think so|like|want"
    r"|say so|must|insist)(?:,? (?:yes|ok(?:ay)?|sure|then))?|spot on|bang on|close enough|that'?s"
    r" (?:me|it|the one"
    r"|right|fine|good)|too right|sounds (?:good|right|fair|about right|like a plan)|good idea"
    r"|let'?s(?: go)?)"
    r"(?:[\s,]+(?:then|please|thanks|mate|i guess|for now|yes))*"
    r"(?P<end>[\s.!]*$|\s*[.!;]\s+|\s*(?=,\s))",
    re.IGNORECASE,
)
_DECLINES = late(
    r"^(?:(?:oh|ah|hm+|well|ugh|eh|err?|haha|lol|ok(?:ay)?|so|please)[\s,]+)*"
    r"(?:(?:(?:my|oh|good|dear|for)\s+)?(?:god|gods?|hell|heck|lord|christ|jesus|gosh|omg|heavens"
    r"|goodness)[\s,]+(?=no\b|not\b|don'?t\b)"
    r"(?:no+|not|don'?t)(?:\s+(?:please|thanks?|way|at all))?"
    r"|(?:absolutely|definitely|certainly|of course|really|probably|maybe|rather|hopefully"
    r"|actually)\s+not"
    r"|not (?:really|quite|exactly|particularly|especially|for me|my thing|a chance|at all|keen"
    r"|interested|that|likely)"
    r"|no+ way|no+ thanks?(?: you)?|no{2,}\b|nah+|nay|nope+|i (?:don'?t|do not) think so|don'?t"
    r" think so|i doubt it|hardly"
    r"|not so sure|i'?d rather not)"
    r"(?=[\s,.!;:–—-]|$)",
    re.IGNORECASE,
)
_PLEASE_NOT = late(r"^(?:oh\s+)?no\s+please\s+don'?t\b", re.IGNORECASE)


def with_plain_answer(words: Reworded, context: Context) -> Reworded:
    """Return an answer to what was offered with its yes or no as a plain word.

    A yes to forgetting is only spelled right: nobody agrees to that in a manner of speaking.

    Args:
        words: The message, perhaps in other words already.
        context: Holds what was offered.
    """
    if context.expecting != "offer" or context.offered is None:
        return words
    again = reworded(words.text, _edits(words.text, removes=context.offered.kind == "forget"))
    places = tuple(words.stretch(it) for it in again.places)
    return Reworded(again.text, words.said, places)


def _edits(said: str, *, removes: bool) -> Iterator[Edit]:
    misspelled = _MISSPELLED.match(said)
    if misspelled is not None:
        yield Edit(*misspelled.span(), "yes")
        return
    declines = _DECLINES.match(said) or _PLEASE_NOT.match(said)
    if declines is not None:
        yield Edit(*declines.span(), "no")
        return
    agrees = None if removes else _AGREES.match(said)
    if agrees is not None and not said.rstrip().endswith("?"):
        yield Edit(agrees.start(), agrees.start("end"), "yes")

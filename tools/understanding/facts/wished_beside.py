"""What somebody would like of the work or of learning, said beside an answer.

"Data analyst is close enough, but for the NHS ideally", "8 hours, and only free resources please":
a wish without a verb of its own, which is kept as it was said.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import WRITES, Context, Expecting, Intent
from tools.understanding.phrases import bare
from tools.vocabulary import Vocabulary

_WHEN: Final[frozenset[Expecting | None]] = frozenset({"about", "target", "offer", "hours"})
_CUT: Final = late(r"[,;.!()]+\s+|\s[–—-]\s|\s+(?:and|but)\s+|^(?:and|but)\s+", re.IGNORECASE)
_LED: Final = r"(?:(?:and|but|also|so|though|please|then)\s+)*"
_WHERE: Final = r"(?:in|for|at|with|near|around|within|on|from|outside|without)"
_IDEALLY: Final = r"(?:ideally|preferably|hopefully|for preference|if possible|by preference)"
_WISH: Final = late(
    rf"{_LED}(?:{_IDEALLY},? (?P<first>{_WHERE} [\w'&/ -]{{2,50}}|remote(?:ly)?|part[- ]time"
    r"|hybrid|something \w[\w' -]{2,40})"
    rf"|(?P<last>{_WHERE} [\w'&/ -]{{2,50}}?),? {_IDEALLY}"
    r"|(?P<cheap>(?:only |just )?(?:free|cheap|no paid|nothing paid) ?(?:resources?|courses?|stuff"
    r"|materials?|things?|ones)?(?: only)?|(?:can'?t|cannot|won'?t|not going to) (?:pay|spend"
    r" (?:any )?money)(?: for [\w ]{3,20})?|no money for [\w ]{3,20}))"
    r"(?: (?:please|pls|thanks|tho|though|then))*[\s.]*",
    re.IGNORECASE,
)
_NO_WISH: Final = late(
    r"\d|\b(?:end|middle|start|weeks?|months?|summer|winter|spring|autumn|christmas|easter|year|now"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|it|that|this|you|me|first|evenings?|mornings?|weekends?)\b",
    re.IGNORECASE,
)


def with_wished_beside(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what was read of an answer, with the wishes for the work that stand beside it.

    Args:
        found: What was read.
        message: The message, with plain quotes.
        vocabulary: The skills that are known: a wish that names one may be of the plan.
        context: What was asked.
    """
    writes = any(it.kind in WRITES for it in found)
    if context.expecting not in _WHEN or not writes or message.rstrip().endswith("?"):
        return found
    told = " ".join(it.text for it in found if it.kind == "fact").casefold()
    new = [it for it in _wishes(message, vocabulary) if it.text.casefold() not in told]
    read = {bare(it.quote) for it in new}
    kept = (it for it in found if it.kind != "unclear" or bare(it.text) not in read)
    return (*kept, *new)


def _wishes(message: str, vocabulary: Vocabulary) -> Iterator[Intent]:
    for part in _CUT.split(message):
        match = _WISH.fullmatch((part or "").strip())
        wish = (match["first"] or match["last"] or match["cheap"]) if match else ""
        if match is None or _NO_WISH.search(wish) or (match["cheap"] and vocabulary.find(wish)):
            continue
        said = wish.strip()
        yield Intent(kind="fact", fact="preference", confidence=0.93, quote=said, text=said)

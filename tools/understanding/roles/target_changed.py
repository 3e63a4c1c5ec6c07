"""A change of the target that is told in a longer message, with what stands beside it.

"Oh, that one asks for no Python? Change my target to business analyst then, the other takes far too
long": the change is plain, the question is answered by itself, and a reason is no wish.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent, IntentKind, Reader
from tools.understanding.phrases import bare, sentences
from tools.understanding.roles.compared import titles_in
from tools.vocabulary import Vocabulary

_BUSY: frozenset[Expecting] = frozenset({"checkin", "assessment", "evidence"})
_TARGET: Final = r"(?:my |the )?(?:new |current )?(?:target|goal|aim)(?: role| job)?"
_BEGINS: Final = (
    r"(?:^|[.!?;,:–—]\s*|\s-\s+|\b(?:so|and|then|but|ok(?:ay)?)\s+)"
    r"(?:(?:so|and|then|please|pls|can (?:you|we)|could you|would you|let'?s|lets|ok(?:ay)?|just"
    r"|actually|i (?:want|wanna|need)(?: (?:you )?to)?|i(?:'d| would) (?:like|rather)(?: (?:you "
    r")?to)?|now|yes|yeah|no)[\s,]+)*"
)
_LEAD: Final = late(
    rf"{_BEGINS}(?:(?:change|switch|set|move|update|turn)\s+{_TARGET}\s*(?:over )?(?:to|into|as"
    r"|:)(?: be)?|(?:switch|change|move) (?:me )?(?:over )?to)\s+(?:an? |the )?$",
    re.IGNORECASE,
)
_MAKE: Final = late(
    rf"{_BEGINS}(?:make|set|put|take|use|have)\s+(?:it )?(?:an? |the )?$", re.IGNORECASE
)
_MADE: Final = late(rf"^s?\s+(?:as |to (?:be )?|be )?{_TARGET}\b", re.IGNORECASE)
_ALONE: Final = late(rf"{_BEGINS}(?:(?:an? |the )?)$", re.IGNORECASE)
_IT_IS: Final = late(r"^s? (?:it is|it's then|it shall be|then it is)\b", re.IGNORECASE)
_WANTS: Final = late(
    r"\b(?:what|all) i(?:'d|'ve)? (?:(?:really|always|just|do)\s+)*(?:want(?:ed)?|like|love) is"
    r" (?:to (?:be|become|work as)|becoming|being) (?:an? )?$",
    re.IGNORECASE,
)
"""What names the target that was asked for: "what I want is to become an analyst"."""
_AFTER: Final = late(
    r"^s?(?:[\s,]+(?:then|please|pls|instead|now|thanks|ta|for me|i think|after all|yeah|again"
    r"|as (?:my |the )?(?:new )?target))*(?=\s*(?:[,.;!–—-]|$)|\s+(?:because|cos|coz|as|since|so"
    r"|and|but|cause)\b)",
    re.IGNORECASE,
)
_DOUBTS: Final = late(
    r"\b(?:if|unless|should i|shall i|would it|what happens|suppos\w+|imagine|before i|until"
    r"|not|don'?t|never|maybe|perhaps|later|someday|one day|n't|whether|thinking)\b",
    re.IGNORECASE,
)
_REASON: Final = late(
    r"\b(?:too|way|far|so) (?:much|many|long|big|hard|far|difficult|technical|dear|little|boring"
    r"|scary)\b|\b(?:because|cos|coz|cause|since)\b|^\W*(?:(?:that|it|this)(?:'s| is| was)?|sounds?"
    r"|looks?|seems?|suits?|i (?:like|liked|enjoy(?:ed)?|mean|prefer|can't|hate)|yeah|yes|oh"
    r"|ok(?:ay)?|right|well|hm+)\b",
    re.IGNORECASE,
)
_HAS: Final = late(
    r"^(?:(?:oh|so|wait|and|but|hang on|really|ah)[\s,]+)*(?:an? |the )?(?P<role>.{3,50}?) (?:has"
    r"|have|needs?|asks?(?: for)?|wants?|requires?|gets by|goes|does(?:n'?t| not) (?:have|need|ask"
    r"(?: for)?|want|require)) (?:no|nae|any|without(?: any)?)?\s*(?P<skill>[^?]{1,40})\?+$",
    re.IGNORECASE,
)
_FORMS: Final = ((_LEAD, _AFTER), (_MAKE, _MADE), (_ALONE, _IT_IS))
_REMARKS: frozenset[IntentKind] = frozenset({"mood", "thanks", "greet", "no", "yes"})


class _Wish(NamedTuple):
    """The role that is to be the target, the words that say so, and those around them."""

    role: str
    quote: str
    around: tuple[str, ...]


def read_target_changed(
    message: str, vocabulary: Vocabulary, context: Context, alone: Reader
) -> tuple[Intent, ...]:
    """Return the change of the target in a longer message, with what stands beside it.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the titles of the known roles, and what was asked.
        alone: Reads what stands beside it.
    """
    if context.expecting in _BUSY:
        return ()
    found = [(it, _wish(it, context)) for it in sentences(message)]
    wished = [wish for _, wish in found if wish is not None]
    if len(wished) != 1:
        return ()
    wish = wished[0]
    beside = [*wish.around, *(it for it, one in found if one is None)]
    wants = context.target is None and _WANTS.search(wish.quote[: -len(wish.role)] or " ")
    if not any(map(bare, beside)) and not wants:
        return ()  # as it is read anywhere
    more = [one for it in beside for one in _read(it, vocabulary, context, alone)]
    aim = Intent(kind="set_target", confidence=0.96, quote=wish.quote, role=wish.role)
    return (aim, *more)


def _wish(sentence: str, context: Context) -> _Wish | None:
    """Return the role that a sentence makes the target."""
    if sentence.rstrip().endswith("?"):
        return None
    for start, role in titles_in(sentence, context.roles):
        before, after = sentence[:start], sentence[start + len(role) :]
        for lead, tail in (*_FORMS, *((_WANTS, _AFTER),) * (context.target is None)):
            led, ends = lead.search(before), tail.match(after)
            if led is None or ends is None or _DOUBTS.search(led[0]):
                continue
            end = ends.end()
            more = _AFTER.match(after[end:])
            end += more.end() if more else 0
            rest = (before[: led.start()], after[end:])
            quote = sentence[led.start() : len(sentence) - len(after) + end].strip(" ,.;:!–—-")
            return None if any(map(_DOUBTS.search, rest)) else _Wish(role, quote, rest)
    return None


def _read(part: str, vocabulary: Vocabulary, context: Context, alone: Reader) -> Iterator[Intent]:
    """Yield what a part beside the change asks or tells; a reason is neither."""
    said = part.strip(" ,.;!–—-")
    asked = _HAS.match(said)
    skills = {it.skill for it in vocabulary.find(asked["skill"])} if asked else set[str]()
    role = next((it for _, it in titles_in(asked["role"], context.roles)), None) if asked else None
    if role is not None and len(skills) == 1:
        yield Intent(kind="explain", confidence=0.95, quote=said, skill=skills.pop(), role=role)
    elif bare(said) and ("?" in said or not _REASON.search(said)):
        yield from (it for it in alone(said) if it.kind not in _REMARKS)

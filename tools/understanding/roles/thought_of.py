"""Which role somebody thinks of, out of words that do not make it their target."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tools.late import late
from tools.understanding.phrases import sentences

_LONGEST = 2_000
_STEM = 4
_ENDING = 4
_WORD = late(r"[^\W_]+(?:\+\+|#)?")
_CUE = late(
    r"\b(?:think(?:ing)?|thought|consider(?:ing)?|maybe|perhaps|possibly|some ?day|one day"
    r"|want(?:ing)?|wanna|would like|like|love|hop(?:e|ing)|dream|aim(?:ing)?|interest(?:ed)?"
    r"|should|put me (?:down|in) for|go(?:ing)? for|curious|becom(?:e|ing)|be an?|realistic"
    r"|suits?|exists?|could i|can i|could someone|for me"
    r"|appl(?:y|ying) (?:for|as)|retrain(?:ing)?|towards?"
    r"|(?:get|go|mov|break|switch|chang|transition)(?:e|ing|ting)? (?:over )?(?:in)?to)\b",
    re.IGNORECASE,
)
"""What says that a role is looked at, and not only spoken of."""
_REFUSED = late(
    r"\b(?:don'?t|do not|doesn'?t|isn'?t|no longer|not|never|stopped|neither|used to"
    r"|anything but)\b[^,;]*$",
    re.IGNORECASE,
)
_HELD = late(
    r"(?:\b(?:i'?m|i am|am|is|was|were|are|been|being|worked as|working as|work as|currently|my|her"
    r"|his|our|their|the|from|leav(?:e|ing)|quit|quitting)"
    r"(?: (?:now|still|just|really|only))?(?: an?| the)?(?: [\w-]+)?|^an?)\s*$",
    re.IGNORECASE,
)
_HOPED_FOR = late(
    r"\b(?:fancy|fancying|thinking|considering|interested|curious|maybe|perhaps|possibly|towards?|drawn|looking"
    r"|hoping|aiming|going|leaning)(?: (?:of|about|in|at|to|for|be|become|as|an?|the))*\s*$",
    re.IGNORECASE,
)
_WISH = late(
    r"(?P<wish>\b(?:want|wanna|like|love|hop(?:e|ing)|try(?:ing)?|look(?:ing)?|aim(?:ing)?"
    r"|plan(?:ning)?"
    r"|need) (?:to )?(?:get|go|move|break|switch|change|transition) (?:over )?(?:in)?to) (?:an? "
    r"|the )?"
    r"(?P<field>[a-z][\w/&+-]*(?: (?!because|since|so|but|and|or|as|by|in|at|for|with|if|when|after"
    r"|before|from|this|next|soon|now)[\w/&+-]+){0,3})(?=\s*(?:[.,;!?]|$|because|since|so\b"
    r"|but\b|and\b"
    r"|by\b|in\b|at\b|for\b|after\b|before\b|from\b|this\b|next\b|soon\b|now\b))",
    re.IGNORECASE,
)
_PRESENT = late(r"\s*[,(]|\s+(?:at|for|with|in)\b", re.IGNORECASE)
_AIMED = late(r"\b(?:aiming|going|aim|go|up|ready) for (?P<word>[a-z]{4,})\b", re.IGNORECASE)


class _Named(NamedTuple):
    """A title that stands in a sentence, from one place to another."""

    title: str
    start: int
    end: int


def role_thought_of(text: str, titles: Sequence[str]) -> str | None:
    """Return the one known role that a message thinks of, or ``None`` where it is not one.

    The field counts as the title that it makes: "UX research" is UX Researcher. What somebody is or
    was, what others are, and what is refused are none.

    Args:
        text: The message, of which the first 2,000 characters count.
        titles: The titles of the known roles.
    """
    found = dict.fromkeys(
        title
        for sentence in sentences(text[:_LONGEST])
        for title in _thought_of(sentence, titles)
        if _CUE.search(text)
    )
    return next(iter(found)) if len(found) == 1 else None


def field_aimed_for(text: str) -> str | None:
    """Return the field or job that somebody wants to get into by a plain wish, or ``None``.

    Args:
        text: The message, of which the first 2,000 characters count.
    """
    for sentence in sentences(text[:_LONGEST]):
        match = _WISH.search(sentence)
        if match is not None and not _REFUSED.search(sentence[: match.end("wish")]):
            return match["field"].strip()
    return None


def _thought_of(sentence: str, titles: Sequence[str]) -> Iterator[str]:
    named = [it for title in titles for it in _in(sentence, title)]
    for it in named:
        before = sentence[: it.start]
        held = _HELD.search(before) and not _HOPED_FOR.search(before)
        present = not before.strip() and _PRESENT.match(sentence[it.end :])
        within = any(
            other.start <= it.start and it.end <= other.end and other[1:] != it[1:]
            for other in named
        )
        if not (held or present or within or _REFUSED.search(before)):
            yield it.title
    if not named:
        yield from _begun(sentence, titles)


def _in(sentence: str, title: str) -> Iterator[_Named]:
    """Yield where a title of two words or more stands, or the field that it is made of."""
    wanted = _WORD.findall(title.casefold())
    words = list(_WORD.finditer(sentence))
    if len(wanted) == 1:
        return
    for at in range(len(words) - len(wanted) + 1):
        span = words[at : at + len(wanted)]
        said = [it[0].casefold() for it in span]
        if said[:-1] == wanted[:-1] and _makes(said[-1], wanted[-1]):
            yield _Named(title, span[0].start(), span[-1].end())


def _makes(word: str, occupation: str) -> bool:
    """Whether a word is an occupation or its field: "analyst", "analysts", "analysis"."""
    stem = max(_STEM, len(occupation) - _ENDING)
    return word[:stem] == occupation[:stem]


def _begun(sentence: str, titles: Sequence[str]) -> Iterator[str]:
    """Yield the one title that the word begins which somebody is "aiming for"."""
    match = _AIMED.search(sentence)
    if match is None or _REFUSED.search(sentence[: match.start()]):
        return
    begun = {it for it in titles if it.casefold().split()[0] == match["word"].casefold()}
    if len(begun) == 1:
        yield from begun

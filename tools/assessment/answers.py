"""Reading which of the answers offered somebody means, as people type it."""

import re
from typing import Final

from tools.answers import AnswerError
from tools.cleaning import clean_text
from tools.domain import AssessmentQuestion
from tools.late import late
from tools.wording import one_line

_SHOWN = 60
_NUMBERED = late(
    r"(?:(?:option|number|answer|choice|no\.?|nr\.?|#|the)\s*)*"
    r"(?P<which>\d+|[a-i]|one|two|three|four|first|second|third|fourth|last|1st|2nd|3rd"
    r"|4th)"
    r"(?:\s+(?:one|option|answer|please|i think|i guess|probably|i'?d say|i would say))*"
    r"(?:\s*[.):,;–—-]+(?=\s|$).*)?[.! ]*",
    re.IGNORECASE | re.DOTALL,
)
_LEADS = late(
    r"^(?:(?:well|hm+|i think|i guess|i'?d say|i would say|i would take|i'?d take|i take"
    r"|i'?d pick|i pick|i choose|probably|maybe|rather|it'?s|that'?s|that would be|so|about"
    r"|it is|the answer is|my answer is)\b[, ]*)+",
    re.IGNORECASE,
)
_TWO = late(
    r"\b(?P<a>[1-4])(?: and a half)?\s*(?:or|to|and|-|–)\s*(?:maybe |an? )*(?P<b>[1-4])\b(?!\s*/)",
    re.IGNORECASE,
)
"""Two answers that somebody is between."""
_WORDS: Final = {
    name: at
    for at, names in enumerate(
        (
            ("one", "first", "1st"),
            ("two", "second", "2nd"),
            ("three", "third", "3rd"),
            ("four", "fourth", "4th"),
        ),
        start=1,
    )
    for name in names
}
_NOTHING = late(
    r"(?:no|nope|nah|none|never|nothing(?: yet)?|not at all|nothing at all|not yet|nobody"
    r"|zero|not really"
    r"|no,? never|never yet|nothing so far|no,? not yet|i have(?:n'?t| not)(?: yet)?)"
    r"(?:,? (?:tbh|to be honest|honestly|sadly|really|i'm afraid|so far|sorry))*[.! ]*",
    re.IGNORECASE,
)
_NEGATED = late(r"\b(?:not|no|never|without|hardly|n't)\b|n't\b", re.IGNORECASE)
_TOKEN = late(r"[^\W_]+(?:'\w+)?")
_SMALL = late(
    r"an?|the|of|in|on|at|to|and|or|for|i|it|its|my|me|is|was|am|be|have|had|has|did|do|with|only"
    r"|just|some|that|this|them|by|from|also|mostly|yes|been|would|need|i'(?:d|m|ve|ll)"
)
_ENDING = late(r"(?<=\w{3})(?:ed|ing|s)$")


def read_choice(question: AssessmentQuestion, text: str) -> int:
    """Return the number, from 1, of the answer that is meant.

    It is given by number or letter ("2", "b", "the second one"), by words that only one of the
    answers holds ("with help"), or as a plain no, which is the weakest.

    Args:
        question: The question that was asked.
        text: The answer as typed.

    Raises:
        AnswerError: None of the answers is plainly meant; the message says what to type.
    """
    said = _LEADS.sub("", clean_text(text).strip().replace("’", "'"))
    choice = _numbered(question, said)
    if choice is None and _NOTHING.fullmatch(said):
        choice = 1
    if choice is None:
        choice = _worded(question, said)
    if choice is None and (two := _TWO.search(said)):
        raise AnswerError(
            f"That leaves {two['a']} and {two['b']} open. Type a number from 1 to "
            f"{len(question.options)}, the one of the two that comes nearer."
        )
    if choice is None:
        raise AnswerError(
            f"“{one_line(text, _SHOWN)}”: that is none of the answers to "
            f"“{one_line(question.ask, 2 * _SHOWN)}” Type a number from 1 to "
            f"{len(question.options)}, the one that comes nearest."
        )
    return choice


def _numbered(question: AssessmentQuestion, said: str) -> int | None:
    match = _NUMBERED.fullmatch(said)
    if match is None:
        return None
    which = match["which"].casefold()
    if any(which in _content(option.text) for option in question.options):
        # "One" of hard problems is no number of an answer.
        return None
    choice = _number(which, len(question.options))
    return choice if 1 <= choice <= len(question.options) else None


def _number(which: str, options: int) -> int:
    if which == "last":
        return options
    if which.isdigit():
        # A long run of digits is no number of an answer, and may be too long to read as one.
        return int(which) if len(which) == 1 else 0
    return _WORDS.get(which) or ord(which) - ord("a") + 1


def _worded(question: AssessmentQuestion, said: str) -> int | None:
    """Return the one answer that holds all the words typed; a negation has to stand in it too."""
    words = _content(said)
    if not words:
        return None
    meant = [
        at
        for at, option in enumerate(question.options, start=1)
        if words <= _content(option.text)
        and bool(_NEGATED.search(said)) == bool(_NEGATED.search(option.text))
    ]
    return meant[0] if len(meant) == 1 else None


def _content(text: str) -> frozenset[str]:
    words = _TOKEN.findall(text.casefold())
    return frozenset(_ENDING.sub("", word) for word in words if not _SMALL.fullmatch(word))

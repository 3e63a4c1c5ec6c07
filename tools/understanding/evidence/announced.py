"""Evidence that is announced with what it is for, or asked to be taken: "Evidence for SQL: …"."""

import re

from tools.deeds import ADVERBS, is_by_teller, speaks_of_outcome
from tools.late import late
from tools.sentences import split_sentences
from tools.shown_named import named_before
from tools.understanding.evidence.plain_deeds import DONE, begins_with_work
from tools.understanding.intent import Intent
from tools.understanding.phrases import without_opening
from tools.vocabulary import Vocabulary

_HEAD = late(
    r"^(?P<head>[^:.;?!\"]{0,70}?)\b(?P<label>(?:evidence|proof|an? (?:achievement|story)"
    r"|(?:this|the following|a new|another) one)"
    r"(?:\s+(?:for|of|on|in|about|that i (?:know|can do)) [^:;?!\"]{1,80}?)?)"
    r"\s*(?P<mark>[:–—-]|,(?=\s+(?:i|we|in|at|last|back|when)\b))\s+(?P<told>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_GIVES = late(
    r"(?:^|[\s,])(?:can|could|may|might|shall|let|want|wanna|like|would|add|adding|give|giving|gi(?:e|n)"
    r"|giv|gave|here|here'?s|have|got|'ve|this|that|as|some|more|another|one|my|is|it|take|keep|save"
    r"|note|put|use|record|log|store|and|also|ok|oh|so|please|new)\s*$"
    r"|^\W*$",
    re.IGNORECASE,
)
"""What may lead up to the word of evidence."""
_LED_UP = late(
    r"(?:\b(?:me|you|ye|u|i|to|for|of|the|an?|piece|bit|some|more|my)\b\s*)+$", re.IGNORECASE
)
_OTHER = late(
    r"^(?:(?:and|so|but)\s+)*(?:what|which|how|why|where|when|who|do|does|did|is there|are there"
    r"|forget|delete|remove|drop|show|list|draft|change|take)\b"
    r"|\b(?:no|not|n't|without|forget|delete|remove|enough|lack|lacks|need|needs)\b[^,]*$",
    re.IGNORECASE,
)
"""What asks of evidence, or denies it."""
_DID = late(rf"\b(?:i|we)(?:'ve| have|'d| had)?\s+{ADVERBS}{DONE}\b", re.IGNORECASE)
_FEWEST = 4


def read_announced(clause: str, vocabulary: Vocabulary) -> Intent | None:
    """Return the piece of evidence that a message announces with what it is for, or ``None``.

    The words kept begin with the label where it names skills that are known, so that these are
    shown by the piece whatever the rest names.

    Args:
        clause: The message, with plain quotes.
        vocabulary: Knows the skills.
    """
    match = _HEAD.match(clause)
    if match is None or _OTHER.search(match["head"]):
        return None
    head = _LED_UP.sub("", match["head"]).rstrip()
    bare_one = match["label"].casefold().endswith(" one") and not head
    if bare_one or not _GIVES.search(head) or not tells_what_was_done(match["told"]):
        return None
    text = f"{match['label']}{clause[match.end('label') : match.start('told')]}{match['told']}"
    if not named_before(text, vocabulary)[0]:
        text = match["told"]
    return Intent(kind="evidence", confidence=0.96, quote=clause, text=_without_asking(text))


def tells_what_was_done(words: str) -> bool:
    """Whether words tell of a deed or what came of one, in any of their sentences.

    Args:
        words: What was told.
    """
    if len(words.split()) < _FEWEST:
        return False
    if _DID.search(words):
        return True
    told = [without_opening(it) for it in split_sentences(words)]
    return any(is_by_teller(it) or begins_with_work(it) or speaks_of_outcome(it) for it in told)


def _without_asking(text: str) -> str:
    return text.strip().rstrip("?").rstrip()

"""Telling situation, task, action and result apart in a story told freely.

Best effort, and only by cutting: every part is a piece of the text, in the teller's own words.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from tools.metrics import read_metrics

Part = Literal["situation", "task", "action", "result", "own_part"]
"""A part of a story."""

_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|approx|ca|vs|no|inc|ltd|dr|mr|ms|mrs|st)\.$", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")

_OUTCOME = (
    r"(?:cut|reduced|increased|improved|saved|grew|raised|dropped|fell|halved|doubled|tripled"
    r"|quadrupled|decreased|boosted|shortened|lowered|won|earned|gained|sped up|accelerated"
    r"|eliminated|went (?:from|down|up)|rose|shrank|avoided|prevented|brought down|freed)"
)
_OUTCOME_ING = (
    r"(?:cutting|reducing|increasing|improving|saving|growing|raising|dropping|halving|doubling"
    r"|tripling|decreasing|boosting|shortening|lowering|winning|earning|gaining|speeding up"
    r"|accelerating|eliminating|avoiding|preventing|bringing|freeing|resulting in|leading to)"
)
_DONE = (
    r"(?:\w+ed|built|led|wrote|rewrote|ran|made|set|taught|drove|began|chose|found|gave|held|kept"
    r"|spoke|took|brought|went|put|got|won|cut|split|sold|sent|met|dealt|grew|rebuilt|redid|oversaw)"
)
_WHO = r"(?:I|we|my team|our team)"

_IS_OWN_PART = re.compile(
    r"^(?:my (?:own )?(?:part|role|contribution) |personally,? i )", re.IGNORECASE
)
_IS_TASK = re.compile(
    r"\b(?:had to|needed to|was (?:asked|told|tasked|supposed)|were (?:asked|told|supposed)"
    r"|(?:my|our|the) (?:task|job|goal|brief|aim|objective|target|challenge) was"
    r"|(?:asked|wanted) (?:me|us) to)\b",
    re.IGNORECASE,
)
_IS_RESULT = re.compile(
    r"\b(?:as a result|the result|the outcome|resulted in|led to|since then|ever since)\b"
    rf"|^(?:{_WHO}\s+(?:\w+ly\s+)?)?{_OUTCOME}\b"
    rf"|^(?!I\b|we\b)(?:[\w%'’-]+ ){{1,4}}?{_OUTCOME}\b|\b{_OUTCOME} (?:by|from|to)\b",
    re.IGNORECASE,
)
_IS_ACTION = re.compile(
    rf"(?:^|\b{_WHO}\s+)(?:(?:\w+ly|then|also|first|next|finally|later)\s+)*{_DONE}\b",
    re.IGNORECASE,
)
_TELLER_FIRST = re.compile(rf"^(?:{_WHO}|{_DONE}|{_OUTCOME})\b", re.IGNORECASE)
_PLACE_FIRST = re.compile(
    r"^(?P<where>(?:at|in|during|when|while|last|after|as|back|on|for|once)\b[^,]{2,200}),\s+"
    rf"(?={_WHO}\b)",
    re.IGNORECASE,
)
_THEN_RESULT = re.compile(
    rf",?\s+(?:which|that|and|so that|so|thereby|it)\s+(?:\w+ly\s+)?(?={_OUTCOME}\b)"
    rf"|,\s+(?:thereby\s+)?(?={_OUTCOME_ING}\b)",
    re.IGNORECASE,
)
_OPENS_WITH_OUTCOME = re.compile(rf"^(?:{_WHO}\s+(?:\w+ly\s+)?)?{_OUTCOME}\b", re.IGNORECASE)
_SEVERAL = 2
_BY_DOING = re.compile(r"\s+by\s+(?=\w+ing\b)")


def split_sentences(text: str) -> list[str]:
    """Return the sentences and lines of a text, without the space around them."""
    sentences: list[str] = []
    for piece in _SENTENCE_END.split(text):
        if sentences and _ABBREVIATION.search(sentences[-1]):
            sentences[-1] += f" {piece.strip()}"
        elif piece.strip():
            sentences.append(piece.strip())
    return sentences


def tell_apart(text: str) -> dict[Part, str]:
    """Return the parts of a story told freely; a part that is not found is absent.

    Args:
        text: The story, in any words.
    """
    pieces: list[tuple[Part, str]] = []
    for sentence in split_sentences(text):
        pieces += _pieces(sentence, pieces)
    parts: dict[Part, list[str]] = {}
    for part, words in _with_result(pieces):
        parts.setdefault(part, []).append(words)
    return {part: join_sentences(words) for part, words in parts.items()}


def join_sentences(sentences: Sequence[str]) -> str:
    """Return sentences one after another, each but the last closed with a full stop."""
    closed = [it if it.endswith((".", "!", "?", ":", ";")) else f"{it}." for it in sentences[:-1]]
    return " ".join((*closed, *sentences[-1:]))


def _pieces(sentence: str, before: Sequence[tuple[Part, str]]) -> Iterator[tuple[Part, str]]:
    """Yield the parts that a sentence tells, given those told before it."""
    place = _PLACE_FIRST.match(sentence)
    if place:
        yield "situation", place["where"]
        sentence = sentence[place.end() :]
    if _IS_OWN_PART.search(sentence):
        yield "own_part", sentence
    elif _IS_TASK.search(sentence):
        yield "task", sentence
    else:
        yield from _deeds(sentence, {part for part, _ in before})


def _deeds(sentence: str, told: Collection[Part]) -> Iterator[tuple[Part, str]]:
    by_teller = _TELLER_FIRST.match(sentence)
    then, by_doing = _THEN_RESULT.search(sentence), _BY_DOING.search(sentence)
    is_result = _IS_RESULT.search(sentence)
    if not by_teller and "action" not in told:
        yield "situation", sentence
    elif then and _IS_ACTION.search(sentence[: then.start()]) and not _opens_with_outcome(sentence):
        yield "action", sentence[: then.start()]
        yield "result", sentence[then.end() :]
    elif is_result and by_doing:
        yield "result", sentence[: by_doing.start()]
        yield "action", sentence[by_doing.end() :]
    elif is_result:
        yield "result", sentence
    elif _IS_ACTION.search(sentence):
        yield "action", sentence
    else:
        yield ("result" if read_metrics(sentence) else "action"), sentence


def _opens_with_outcome(sentence: str) -> bool:
    return _OPENS_WITH_OUTCOME.match(sentence) is not None


def _with_result(pieces: Sequence[tuple[Part, str]]) -> Sequence[tuple[Part, str]]:
    """Return the pieces; where none is a result, the last of several deeds with a figure is it."""
    deeds = [it for it in pieces if it[0] == "action"]
    if len(deeds) < _SEVERAL or any(part == "result" for part, _ in pieces):
        return pieces
    last = deeds[-1]
    if not read_metrics(last[1]):
        return pieces
    return [("result", last[1]) if it is last else it for it in pieces]

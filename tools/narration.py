"""Telling situation, task, action and result apart in a story told freely.

Best effort, and only by cutting: every part is a piece of the text, in the teller's own words.
What can't be cut cleanly stays whole, as the action.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final, Literal

from tools.cuts import cut_in_two, is_measured, is_outcome
from tools.deeds import ADVERBS, DONE, is_by_teller, is_honour, is_state, tells_change
from tools.late import late
from tools.openings import find_opening
from tools.sentences import close, join_sentences, split_sentences

Part = Literal["situation", "task", "action", "result", "own_part"]
"""A part of a story."""

Piece = tuple[Part, str]

_IS_OWN_PART: Final = late(
    r"^(?:my (?:own )?(?:part|role|contribution) |personally,? i )", re.IGNORECASE
)
_IS_TASK: Final = late(
    r"\b(?:(?<!longer )(?<!never )(?:had|needed) to|was (?:asked|told|tasked|supposed)"
    r"|were (?:asked|told|supposed)"
    r"|(?:my|our|the) (?:task|job|goal|brief|aim|objective|target|challenge) was"
    r"|(?:asked|wanted) (?:me|us) to)\b",
    re.IGNORECASE,
)
_THEN_TELLER: Final = late(
    r"(?:,\s+(?:and\s+)?so|,\s+and|,\s+but|\s+so|;|\s+[–—-])\s+(?=(?:I|we)(?:['’]ve)?\s)",
    re.IGNORECASE,
)
_THEN_DEED: Final = late(rf",\s+(?=(?:I|we)(?:['’]ve)?\s+{ADVERBS}{DONE}\b)", re.IGNORECASE)
"""Where a deed follows its task with no more than a comma."""
_BY_MEANS: Final = late(r"\b(?:through|via|using|thanks to)\b", re.IGNORECASE)
_SEVERAL = 2
_LONGEST = 1_000
"""The longest sentence that is cut, in characters; nobody tells a longer one in a breath."""


def tell_apart(text: str, figures: Collection[str]) -> dict[Part, str]:
    """Return the parts of a story told freely; a part that is not found is absent.

    Args:
        text: The story, in any words.
        figures: The figures in it, as written there.
    """
    sentences = split_sentences(text)
    pieces: list[Piece] = []
    for sentence in (*map(close, sentences[:-1]), *sentences[-1:]):
        pieces += _pieces(sentence, [part for part, _ in pieces], figures)
    parts: dict[Part, list[str]] = {}
    for part, words in _with_result(pieces, figures):
        parts.setdefault(part, []).append(words)
    return {part: join_sentences(words) for part, words in parts.items()}


def _pieces(sentence: str, told: Sequence[Part], figures: Collection[str]) -> Iterator[Piece]:
    """Yield the parts that a sentence tells, given those told before it."""
    opening, then = find_opening(sentence), _THEN_TELLER.search(sentence)
    deed = _THEN_DEED.search(sentence)
    if deed and _IS_TASK.search(sentence[: deed.start()]):
        then = deed
    if len(sentence) > _LONGEST:
        yield _whole(sentence, told, figures), sentence
    elif opening and opening[0] == "means":
        yield "action", opening[1]
        yield from _deeds(opening[2], {*told, "action"}, figures)
    elif opening:
        part: Part = "situation" if opening[0] == "setting" else "task"
        yield part, opening[1]
        yield from _pieces(opening[2], [*told, part], figures)
    elif _IS_OWN_PART.search(sentence):
        yield "own_part", sentence
    elif then and (_IS_TASK.search(sentence[: then.start()]) or not is_by_teller(sentence)):
        yield from _pieces(sentence[: then.start()], told, figures)
        yield from _pieces(sentence[then.end() :], told, figures)
    elif _IS_TASK.search(sentence):
        yield "task", sentence
    else:
        yield from _deeds(sentence, set(told), figures)


def _deeds(sentence: str, told: Collection[Part], figures: Collection[str]) -> Iterator[Piece]:
    """Yield action and result of a sentence that is neither task nor own part."""
    if halves := cut_in_two(sentence, figures):
        yield from (("action", halves.action), ("result", halves.result))
    else:
        yield _whole(sentence, told, figures), sentence


def _whole(sentence: str, told: Collection[Part], figures: Collection[str]) -> Part:
    """Return the part that a sentence is as a whole."""
    by_teller, acted = is_by_teller(sentence), "action" in told
    if is_outcome(sentence, figures) and (by_teller or acted):
        return "action" if by_teller and _BY_MEANS.search(sentence) else "result"
    if is_honour(sentence):
        return "result"
    if by_teller:
        return "situation" if is_state(sentence) and not acted else "action"
    if not acted:
        return "situation"
    return "result" if is_measured(sentence, figures) or tells_change(sentence) else "action"


def _with_result(pieces: Sequence[Piece], figures: Collection[str]) -> Sequence[Piece]:
    """Return the pieces with a result among them where one can be made out after all.

    The last of several deeds with a figure is the result; where nothing was done, it is what the
    situation says of an outcome.
    """
    told = [part for part, _ in pieces]
    if "result" in told:
        return pieces
    if "action" not in told:
        return [
            ("result", it) if part == "situation" and is_outcome(it, figures) else (part, it)
            for part, it in pieces
        ]
    last = max(at for at, part in enumerate(told) if part == "action")
    if told.count("action") < _SEVERAL or not is_measured(pieces[last][1], figures):
        return pieces
    return [*pieces[:last], ("result", pieces[last][1]), *pieces[last + 1 :]]

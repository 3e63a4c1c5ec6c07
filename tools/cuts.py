"""Where a sentence that tells both what was done and what came of it is cut in two."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from tools.deeds import (
    DONE,
    GERUND,
    OUTCOME,
    is_deed,
    is_sure_outcome,
    opens_with_outcome,
    speaks_of_outcome,
    tells_change,
)
from tools.late import late

_FINITE = (
    r"(?:takes?|took|runs?|ran|goes|went|fell|dropped|rose|grew|is|are|was|were|has|have|had|got"
    r"|used to|shrank|improved|increased|decreased|halved|doubled|climbed|jumped|came|stopped|now)"
)
_BRINGING = (
    r"(?:cutting|reducing|increasing|improving|saving|growing|raising|dropping|halving|doubling"
    r"|tripling|decreasing|boosting|shortening|lowering|winning|earning|gaining|speeding up"
    r"|accelerating|eliminating|avoiding|preventing|bringing|freeing|generating|enabling"
    r"|resulting in|leading to)"
)
_NO_DEED = rf"(?!{DONE}\b)(?!I\b)(?!far\b)"
_NO_PHRASE = "".join(
    rf"(?<!\b{word})" for word in ("while", "and", "by", "of", "for", "without", "in", "on", "like")
)

_WHICH_DID: Final = rf",?\s+(?:which|that)\s+(?:(?:\w+ly|now)\s+)*(?={OUTCOME}\b|{DONE}\b)"
_AND_CUT: Final = (
    rf",?\s+(?:and|so that|so|thereby)\s+(?:thereby\s+)?"
    rf"(?=(?:(?:I|we|it|this|that|they)\s+)?(?:\w+ly\s+)?{OUTCOME}\b)"
)
_AND_IT_TAKES: Final = (
    rf",?\s+(?:and|so that|so)\s+"
    rf"(?={_NO_DEED}(?:[\w%'’./-]+\s+){{1,5}}?(?:now\s+)?{_FINITE}\b|now\s)"
)
_SO_THEY_DO: Final = rf",?\s+so(?: that)?\s+(?={_NO_DEED})"
_COMMA_CUTTING: Final = (
    r",\s+(?:(?:thereby|thus)\s+)?"
    r"(?!(?:including|using|working|spanning|covering|leading a|managing|comprising|consisting"
    r"|ranging|involving|reporting|collaborating|starting|totall?ing)\b)"
    rf"(?={GERUND})"
)
_CUTTING: Final = rf"{_NO_PHRASE}\s+(?={_BRINGING}\b)"
_DASH: Final = (
    rf"(?:\s+[–—-]|;|:)\s+"
    rf"(?={_NO_DEED}[^;:]{{0,160}}?\b(?:{OUTCOME}|{_FINITE}|up|down|faster|fewer|less|more)\b)"
)
_COMMA_IT_FELL: Final = (
    rf",\s+(?={_NO_DEED}(?!(?:which|that|who|where|when|while|as|if|we|they)\b)"
    r"(?:[\w%'’./-]+\s+){1,4}?(?:now\s+)?(?:fell|dropped|rose|shrank|climbed|jumped|halved|doubled"
    r"|tripled|improved|increased|decreased|came down|went (?:from|down|up|back|to))\b)"
)
"""A sentence joined on by a comma alone: "I rewrote it, errors fell by half"."""
_OF_WHOM: Final = r",\s+(?=(?:\w+\s+){1,3}of\s+(?:whom|which)\b|(?:up|down)\s+(?:from|by)\b)"

_THEN_RESULT: Final = tuple(
    map(
        late,
        (
            *(_WHICH_DID, _AND_CUT, _AND_IT_TAKES, _SO_THEY_DO),
            *(_COMMA_CUTTING, _CUTTING, _DASH, _COMMA_IT_FELL, _OF_WHOM),
        ),
    )
)
_BY_DOING: Final = late(rf",?\s+(?:by|through)\s+(?={GERUND})")
_AFTER_DEED: Final = late(r",?\s+(?:after|because|once|when)\s+(?=(?:I|we)\s)")
_SOME_OF_THEM: Final = late(rf"\w+(?: \w+)* of (?:whom|which)\b|{_BRINGING}\b")


@dataclass(frozen=True, slots=True)
class Halves:
    """What was done and what came of it, as told in one sentence, in either order."""

    action: str
    result: str


def cut_in_two(sentence: str, figures: Collection[str]) -> Halves | None:
    """Return the two halves of a sentence, or ``None`` where it can't be cut cleanly.

    Args:
        sentence: A single sentence.
        figures: The figures of the whole text, as written there.
    """
    by_doing, after = _BY_DOING.search(sentence), _AFTER_DEED.search(sentence)
    if cut := _then_result(sentence, figures):
        return Halves(action=sentence[: cut.start()], result=sentence[cut.end() :])
    if by_doing and _has_outcome(sentence[: by_doing.start()], figures):
        return Halves(action=sentence[by_doing.end() :], result=sentence[: by_doing.start()])
    if after and not is_deed(sentence) and is_outcome(sentence[: after.start()], figures):
        return Halves(action=sentence[after.end() :], result=sentence[: after.start()])
    return None


def is_outcome(words: str, figures: Collection[str]) -> bool:
    """Whether words tell what came of something, and how much."""
    if is_sure_outcome(words):
        return True
    return is_measured(words, figures) and speaks_of_outcome(words)


def is_measured(words: str, figures: Collection[str]) -> bool:
    """Whether words hold one of the figures."""
    return any(it in words for it in figures)


def _has_outcome(head: str, figures: Collection[str]) -> bool:
    """Whether what stands before "by" came of what follows, and is not the doing itself."""
    return is_measured(head, figures) or speaks_of_outcome(head)


def _then_result(sentence: str, figures: Collection[str]) -> re.Match[str] | None:
    """Return the place between what was done and what came of it, in this order."""
    for cut in sorted(_places(sentence), key=re.Match.start):
        head, tail = sentence[: cut.start()], sentence[cut.end() :]
        if not is_deed(head) or (opens_with_outcome(head) and is_measured(head, figures)):
            return None
        if _came_of_it(tail, figures):
            return cut
    return None


def _places(sentence: str) -> Iterator[re.Match[str]]:
    for pattern in _THEN_RESULT:
        yield from pattern.finditer(sentence)


def _came_of_it(tail: str, figures: Collection[str]) -> bool:
    if is_measured(tail, figures) or is_sure_outcome(tail):
        return True
    return tells_change(tail) or _SOME_OF_THEM.match(tail) is not None

"""The amount of time in an answer that holds remarks beside it: "none, the baby was ill"."""

from collections.abc import Callable, Iterator

from tools.late import late
from tools.number_words import NUMBER_WORDS

_JOINT = late(
    r"\s*[,;:.!()]+(?!\d)\s*|\s+[–—-]+\s+|\s+(?=(?:but|because|since|cos|as|so|though|although|while)\b)"
)
_LEADS = late(
    r"^(?:(?:but|so|and|well|hm+|um+|er+m*|oh|i'?d say|let'?s say|probably|like|say|only|just"
    r"|it was|that was|that's|it's|was|must have been|in the end|then|more like)\s+"
    r"|i (?:only |just )?(?:managed|got in|had|made it to)\s+|(?:managed|got in)\s+)+"
)
_ENDS = late(
    r"(?:\s+(?:lol|haha+|tbh|sorry|i (?:think|guess|reckon|believe)|this time|unfortunately|sadly"
    r"|at all|again|really|maybe|honestly|or so|ish|all in all))+$"
)
_AIMED = late(
    r"\b(?:planned?|wanted|aimed|hoped|meant|supposed|should(?:'ve| have)?|target|goal|intended"
    r"|promised|as (?:planned|agreed|promised))\b"
)
"""What was to be spent, and was not said to be."""
_FIGURE = late(rf"\d|\b(?:{NUMBER_WORDS}|half|none|nothing|couple|dozen)\b")
_TURNS = late(
    r"\?|\b(?:if|unless|not|no wait|wait|actually|rather|or|each|every|per|between|he|she|they|her"
    r"|his|their|colleague|friend|next|tomorrow|will|would|could|might|rest|others?|week before)\b"
    r"|n't\b"
)
"""What may say that the amount is another, or somebody else's."""


def amount_among_remarks(said: str, amount: Callable[[str], int | None]) -> int | None:
    """Return the one amount of an answer whose other parts only remark on it, or ``None``.

    A part with a figure of its own rivals it, unless it tells what had been planned. What is said
    twice is one amount: "didn't get to it, so 0".

    Args:
        said: The answer, in small letters, its white space single.
        amount: The amount of time that words are, ``None`` where they are anything else.
    """
    amounts = set[int]()
    for part, first in _parts(said):
        told = amount(part)
        if told is not None:
            amounts.add(told)
        elif _TURNS.search(part) or (_FIGURE.search(part) and not (first and _AIMED.search(part))):
            return None
    return amounts.pop() if len(amounts) == 1 else None


def _parts(said: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of an answer without what only leads up to an amount; and which is first."""
    for at, part in enumerate(it for it in _JOINT.split(said) if it.strip()):
        yield _ENDS.sub("", _LEADS.sub("", part.strip())).strip(), at == 0

"""Checking what a model words for the memory against the words it rests on."""

from collections.abc import Iterator, Sequence
from typing import Final

from tools.gate.dates import forms
from tools.gate.experience import unproven
from tools.gate.fields import natural
from tools.gate.grounds import Grounds
from tools.gate.proper_names import names_in
from tools.gate.quantities import quantities
from tools.gate.quantity import Quantity
from tools.late import late
from tools.vocabulary import Vocabulary

_RELATIVE: Final = late(
    r"\b(?:ago|last|next|this|today|yesterday|tomorrow|now|tonight|since|in an?|half|until|by|end"
    r"|spring|summer|autumn|fall|winter|easter|christmas)\b"
)
"""A word by which a day is told without its date."""


def unsupported(text: str, own: Sequence[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return what a text that is to be kept holds and its author's words do not, in order.

    Figures in any unit, dates, names, skills, and a part played that is more than was told.

    Args:
        text: What is to be kept.
        own: The words of the person that it is kept of.
        vocabulary: The skills that are known by name.
    """
    grounds = Grounds()
    for it in own:
        grounds.add_own(it)
    told = [it for words in own for it in quantities(words)]
    relative = any(_RELATIVE.search(words.casefold()) for words in own)
    found = [
        (it.start, it.text) for it in quantities(text) if not _is_told(it, told, relative=relative)
    ]
    found += _names(text, grounds, vocabulary)
    found += ((it.start, it.text) for it in unproven(text, grounds, vocabulary))
    return tuple(dict.fromkeys(name for _, name in sorted(found)))


def _is_told(it: Quantity, told: Sequence[Quantity], *, relative: bool) -> bool:
    if it.key:
        return relative or any(it.key in forms(one.key) for one in told if one.key)
    if it.unit == "vague":
        return any(one.text.casefold() == it.text.casefold() for one in told)
    values = {it.value / factor for factor in natural(it.unit)}
    return any(values & {one.value / factor for factor in natural(one.unit)} for one in told)


def _names(text: str, grounds: Grounds, vocabulary: Vocabulary) -> Iterator[tuple[int, str]]:
    """Yield the names and skills that none of the words hold."""
    for start, end in names_in(text, grounds.words):
        yield start, text[start:end]
    own = {it.skill for words in grounds.own for it in vocabulary.find(words)}
    for it in vocabulary.find(text):
        if it.skill not in own and it.alias.casefold() not in " ".join(grounds.own):
            yield it.start, it.alias

"""Which skills of a sentence are alternatives, one of which is enough."""

import re
from collections.abc import Iterator

from tools.intake.sketch import LIST, MARK, Sketch
from tools.vocabulary import Vocabulary

_LIST = re.compile(LIST, re.IGNORECASE)
_ONE_OF = re.compile(
    r"(?:\b(?:such as|like|e\.g\.?,?|for example,?|(?:at least )?one (?:or more )?of|any of|either"
    r"|similar to|equivalent to)(?: the following)?:? |\(e\.g\.?,? |\((?:like |such as )?)$",
    re.IGNORECASE,
)
_EXPLICIT_ONE_OF = re.compile(
    r"\b(?:one (?:or more )?of|any of|either)(?: the following)?:? $", re.IGNORECASE
)
_AND = re.compile(r",? and (?!/)| & |;")
_OR = re.compile(r"\bor\b", re.IGNORECASE)


def alternatives(sentence: Sketch, vocabulary: Vocabulary) -> set[int]:
    """Return the indexes of the skills for which another of the same list would do.

    "AWS, GCP or Azure", "clouds such as AWS and GCP" and "React/Vue" name alternatives;
    "Python/Django" does not, because one of the two builds on the other.
    """
    found: set[int] = set()
    for match in _LIST.finditer(sentence.text):
        inside = sentence.marked(*match.span())
        if len(inside) > 1:
            found.update(_of_list(sentence, match, inside, vocabulary))
    return found


def _of_list(
    sentence: Sketch, match: re.Match[str], inside: range, vocabulary: Vocabulary
) -> Iterator[int]:
    before = sentence.text[: match.start()]
    if _EXPLICIT_ONE_OF.search(before) or (_ONE_OF.search(before) and "(" not in before[-2:]):
        yield from inside
        return
    first = inside.start
    for part in _AND.split(match[0].replace("and/or", "or")):
        held = range(first, first + part.count(MARK))
        first = held.stop
        if _OR.search(part):
            yield from held
        else:
            yield from _slashed(sentence, part, held, vocabulary)


def _slashed(sentence: Sketch, part: str, held: range, vocabulary: Vocabulary) -> Iterator[int]:
    first = held.start
    for item in part.split(","):
        group = range(first, first + item.count(MARK))
        first = group.stop
        if "/" in item and not _builds(sentence, group, vocabulary):
            yield from group


def _builds(sentence: Sketch, group: range, vocabulary: Vocabulary) -> bool:
    """Whether one of the skills is a prerequisite of another."""
    names = {sentence.skills[it] for it in group}
    skills = [vocabulary.get(name) for name in names]
    return any(needed.skill in names for it in skills if it for needed in it.prerequisites)

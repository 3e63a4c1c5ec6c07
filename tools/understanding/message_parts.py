"""The parts of a whole message: its sentences, and the clauses that are joined in one."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tools.late import late
from tools.understanding.parts import hangs_on, joints_of
from tools.understanding.phrases import sentences, without_opening
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_MOST = 12
"""Parts of a message that are looked at each by itself; what has more tells a story."""
_HANGS = late(
    r"^(?:(?:and|but|so|then|ok(?:ay)?)\s+)*(?:or|if|unless|not|no|nor|nope|nah|than|because|cos"
    r"|cuz|since|as (?!for\b|well\b|to\b)|which|who|whose|where(?:as)?|when|while|once|until|till"
    r"|says?|said|according|at (?:least|most|best|worst)|maybe|rather|instead|except|apart from"
    r"|without|although|though|in case|provided|assuming|suppos\w+|with)\b(?! (?:deadline)\b)",
    re.IGNORECASE,
)
"""How a part begins that only says something of the one beside it."""
_DASHES = late(r"^[\s,;–—-]+")
_ASIDE = late(
    r"\bif (?:(?:i'?m|i am) (?:being )?(?:honest|fair|strict|generous|kind|modest|picky)|anything"
    r"|you ask me|pushed|pressed)\b",
    re.IGNORECASE,
)
"""What only qualifies what is said, and supposes nothing."""
_TURNS = late(
    r"^(?:(?:and|but|so|well|then|oh|haha+|lol|only)[\s,]+)*(?:or|if|unless|once|no|nope|nah|not"
    r"|never"
    r"|(?:just |only )?(?:kidding|joking)|j/?k|in (?:my|your) dreams|as if|wait|actually|scratch"
    r"|sorry|oops|hang on|hold on|well|i wish|i hope|hopefully|was|were|used to|says?|said"
    r"|according|at least (?:he|she|they|that)|that'?s (?:what|not|wrong|a lie)|that (?:was|is not)"
    r"|it (?:was|isn'?t)|(?:he|she|they|my \w+|the \w+) (?:says?|said|thinks?|claims?|reckons?)"
    r"|would|could|should|might|rather|more like|make (?:it|that)|when|until|till|supposedly"
    r"|apparently|don'?t)\b",
    re.IGNORECASE,
)
"""How what follows begins where it may take back, or put in doubt, what was just said."""


_ASKS_WHEN = late(
    r"^(?:(?:and|so|but|then|ok(?:ay)?)[\s,]+)*when (?:am|is|are|do|does|will|would|can"
    r"|could)\b.*\?$",
    re.IGNORECASE,
)
"""A question for a day, which turns nothing round: "when am I done then?"."""


class Part(NamedTuple):
    """A part of a message.

    Attributes:
        words: The part as typed.
        sentence: Whether it is a sentence of its own.
        stands: Whether nothing beside it may turn it round, so that it may be taken by itself.
        begins: Whether it may be asked about by itself, as it goes on with no other part.
        then: The sentence after it.
        onwards: It with all that follows it in its sentence.
    """

    words: str
    sentence: bool
    stands: bool
    begins: bool
    then: str = ""
    onwards: str = ""


def sentences_of(message: str, vocabulary: Vocabulary) -> tuple[Part, ...]:
    """Return the sentences of a message; none where it is one thing alone, or a long story.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known: none of their names is cut.
    """
    said = sentences(message)
    after = (*said[1:], "")
    found = tuple(
        Part(
            it,
            sentence=True,
            stands=_stands(it, "", then),
            begins=_begins(it),
            then=then,
            onwards=it,
        )
        for it, then in zip(said, after, strict=True)
    )
    parts = sum(len(list(_clauses(it, vocabulary))) for it in said)
    return found if 1 < parts <= _MOST else ()


def clauses_of(sentence: Part, vocabulary: Vocabulary) -> tuple[Part, ...]:
    """Return the clauses of a sentence, all of it where it is one.

    Args:
        sentence: The sentence.
        vocabulary: The skills that are known.
    """
    said = sentence.words
    found = list(_clauses(said, vocabulary))
    if len(found) < 2:  # noqa: PLR2004 - several
        return (sentence,)
    cuts = [0, *(end for _, end in found[:-1])]
    after = [*(_DASHES.sub("", said[end:]) for _, end in found[:-1]), ""]
    return tuple(
        Part(
            said[start:end].strip(),
            sentence=False,
            stands=begins and _stands(said[start:end].strip(), said[:start], then or sentence.then),
            begins=begins and _begins(said[start:end].strip()),
            onwards=said[start:].strip(),
        )
        for cut, (start, end), then in zip(cuts, found, after, strict=True)
        for begins in [_begins(_DASHES.sub("", said[cut:end]))]
    )


def _stands(words: str, before: str, then: str) -> bool:
    """Whether nothing beside words may turn them round."""
    words = _ASIDE.sub("", words)
    plainly = standing(without_opening(words)) == "plain" and _begins(words)
    turned = _TURNS.match(then) and not _ASKS_WHEN.match(then)
    return plainly and not hangs_on(f"{before} {words}") and not turned


def _begins(words: str) -> bool:
    """Whether words do not only go on with what stands before them."""
    return not _HANGS.match(without_opening(words))


def _clauses(sentence: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    start = 0
    for joint in joints_of(sentence, vocabulary):
        if joint.start() > start:
            yield start, joint.start()
        start = joint.end()
    if sentence[start:].strip():
        yield start, len(sentence)

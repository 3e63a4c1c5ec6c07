"""The figure that an answer settles on, among remarks and second thoughts: "4. no, 3, I forget it".

An answer is read part by part. A part gives a figure where all its other words only lead up to it;
every other part is a remark, whatever it tells of.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from tools.late import late
from tools.number_words import SMALL
from tools.understanding.questions.only_words import words

Sort = Literal["level", "figure", "place", "end"]

_PART = late(
    r"\s*[,;:.!?…\n()]+\s*|\s+[–—-]+\s+|\s+(?:and|but|so|because|since|cos|coz|cause|as(?= (?:i"
    r"|i'm|i've|we|it|it's|this|that|he"
    r"|she|they|there|my)\b)|though|although|tho|given|considering|while)\s+",
    re.IGNORECASE,
)
_WORD = late(r"[^\W_]+(?:[/'-][^\W_]+)*")
_NONE = words("zero nil nought naught nada zilch none nothing nowt")
_PLACES = {"first": 0, "1st": 0, "former": 0, "second": 1, "2nd": 1, "latter": 1, "third": 2}
_ENDS = {
    "lower": 0,
    "lowest": 0,
    "smaller": 0,
    "lesser": 0,
    "higher": -1,
    "highest": -1,
    "bigger": -1,
    "upper": -1,
    "greater": -1,
    "last": -1,
}
_LEADS = words("""
    a about accurate actually again ah already alright am an and answer are around as at bare
    basically be because being better bit but by call choice clearly closer currently
    decent definitely down er erm estimate even fair fairly figure final finally fine for give go
    good guess ha haha hey hm hmm hmmm honest honestly i i'd i'll i'm id im is it it's its just keep
    kindly let let's lets level like likely lol look low make makes mark max maybe me mean
    moment more most mostly
    my myself note now nowadays number of oh ok okay on one only option out overall perhaps
    pick plain please possibly presently probably put quite rate rather really reckon rekon
    recon record right round safe safer seems sounds looks feels fits true correct safest safety say
    saying score set settle shaky side simply since sir so solid somewhere still strong
    suppose sure take tbh that that's thats the then think this time to today too um us
    usually weak well with would write yeah yes
""")
_DECIDES = words(
    "answer call decide final go keep let's make mark note pick put record set settle take write"
)
_WORDED = words("a an at level")
_RETRACTS = words(
    "actually correction hang hold lie mistake no nope nah oops rather scratch sorry tell wait"
)
_DENIES = words("not isn't never hardly neither nor")
_SUPPOSES = late(
    r"^(?:(?:and|but|or|maybe|so|then)\s+)*(?:if|when|once|unless|until|till|after|before|had|with"
    r"|by"
    r"|in (?:a|an|\w+) (?:week|month|year)s?|next|were)\b",
    re.IGNORECASE,
)
_ASIDE = late(
    r"\bif (?:(?:i'm|i am|we're|i'm being|i am being) (?:honest|fair|strict|generous|kind|modest"
    r"|picky)"
    r"|anything|that|pushed|pressed|you ask me|i (?:have|had) to (?:guess|choose|pick|say"
    r"|put a number))\b"
)
"""What only qualifies an answer, and supposes nothing."""
_AT_MOST = late(r"\b(?:not?|hardly|no way) (?:more|higher|better|above|over)(?: than)?\b")
"""What an answer is no more than, and so is."""
_AT_THE_END = late(
    r"\b(?:(?P<cue>more (?:like )?(?:an?|of an?)|call it(?: an?)?|make it(?: an?)?|(?:i'd|let's"
    r"|i would)"
    r" (?:say|put|call)(?: (?:it|myself|that|me))?(?: (?:at|as))?(?: an?)?|put (?:it|me|myself"
    r"|that|down)"
    r"(?: down)?(?: (?:at|as))?(?: an?)?|(?:that's|it's|i'm|i am) (?:really |more |only |still "
    r"|rather )*"
    r"(?:like )?(?:at )?an?|rather an?))\s+(?P<figure>[0-5]|zero|one|two|three|four|five)"
    r"(?:\s*(?:/|out of)\s*5)?$",
    re.IGNORECASE,
)
_ELSEWHERE = late(
    r"\b(?:if|when|once|unless|until|till|was|were|used to|would be|could be|should be|he|she|they"
    r"|he's"
    r"|she's|they're|his|her|their|boss|manager|colleagues?|wish|hope|want|need|needs|asks?|says?"
    r"|said"
    r"|not|n't|never|who|hours?|weeks?|days?)\b|n't\b",
    re.IGNORECASE,
)
_PAST = late(r"\b(?:was|were|had been|used to)\b")
_NEITHER = late(r"\bneither\b|\bnone of (?:them|these|those|the two)\b|\bnot either\b")
_STEPS = words("more less up down higher lower better worse")
_PRONOUNS = words("it it's that that's its")
HIDDEN = "ɸ"
"""What stands for the letters of a thing that the answer is not about."""

_BARE = late(
    r"(?:(?:ok(?:ay)?|well|hm+|so|then|please|i(?:'ll|'d| will| would)?|let'?s|take|pick|choose"
    r"|number|no\.?|nr\.?|option|#)[\s,.]*)*(?P<figure>[1-9]|one|two|three)"
    r"(?:[\s,]+(?:it is|please|pls|then|thanks|thank you|i (?:think|guess)))*[\s.)!]*",
    re.IGNORECASE,
)
"""A figure with no word that makes it a level; "call it 2" and "more a 2" give one."""

_HALF = late(r"(?<![\d.,])(?P<low>[0-4])[.,][1-9](?!\d|[.,]\d)")
"""What lies between two levels: which of them is meant is for the user to say."""

_OF_ELSE = late(r"\s*(?:%|(?:points?|pts?|percent|hours?|hrs?|h|years?|k|x)\b)", re.IGNORECASE)
"""What makes a half a figure of something else."""
_FEW = 12
"""Words of an answer that begins with no half level; what is longer may speak of something else."""

_LONGEST = 70
"""Words of an answer; what is longer tells a story."""


class Settled(NamedTuple):
    """What an answer settles on.

    Attributes:
        sort: Whether it is plainly a level, a bare figure, a place among what was offered, or one
            end of it.
        figure: The figure; the place, from 0; of an end, 0 for the lowest and -1 for the highest.
        end: Where the part that gives it ends in the answer.
    """

    sort: Sort
    figure: int
    end: int


class _Given(NamedTuple):
    settled: Settled
    decides: bool = False
    retracts: bool = False
    denied: bool = False


def chooses_by_place(message: str) -> int:
    """Return the figure of an answer that is nothing but that, 0 where it is more.

    Args:
        message: The answer, with plain quotes.
    """
    match = _BARE.fullmatch(message.strip())
    figure = match["figure"].casefold() if match else "0"
    return int(figure) if figure.isdigit() else SMALL.index(figure)


def between(message: str) -> tuple[int, int] | None:
    """Return the two levels that an answer lies between: "3.5", or ``None``.

    Args:
        message: The answer, with plain quotes.
    """
    halves = list(_HALF.finditer(message))
    if len(halves) != 1 or _OF_ELSE.match(message, halves[0].end()):
        return None
    begins = len(_PART.split(message[: halves[0].start()])) == 1
    if len(message.split()) > (_LONGEST if begins else _FEW):
        return None
    low = int(halves[0]["low"])
    return low, low + 1


def settled_on(message: str) -> Settled | None:
    """Return what an answer settles on, or ``None`` where it gives no figure or two that rival.

    Args:
        message: The answer, with plain quotes.
    """
    if len(message.split()) > _LONGEST or _HALF.search(message):
        return None
    said = _AT_MOST.sub(lambda it: "at most".ljust(len(it[0])), message.casefold())
    said = _ASIDE.sub(lambda it: " " * len(it[0]), said)
    read = list(_figures(said))
    given = [it for it in read if not it.denied]
    last = next((at for at in reversed(range(len(given))) if _counts(given[at])), 0)
    if not given or not _alike(given[last:]):
        return None
    settled = given[last].settled
    if any(it.denied and it.settled.figure == settled.figure for it in read):
        return None
    return settled._replace(sort="level") if _declines_all(said, settled) else settled


def _declines_all(said: str, settled: Settled) -> bool:
    """Whether a bare figure is a level of its own, as all that was offered is declined."""
    return settled.sort == "figure" and _NEITHER.search(said) is not None


def _counts(given: _Given) -> bool:
    return given.decides or given.retracts


def _alike(given: Sequence[_Given]) -> bool:
    """Whether all that was given is the same."""
    kinds = {(it.settled.sort.replace("figure", "level"), it.settled.figure) for it in given}
    return len(kinds) == 1


def _figures(message: str) -> Iterator[_Given]:
    """Yield the figure of each part that gives one, or says that it is not so.

    What follows a supposition belongs to it ("if I pass, 3"), what an "and" adds to a remark
    with a figure is part of that ("between 3 and 4"), and "it" is the one that such a remark is of.
    """
    open_end, elsewhere, retracts = False, False, False
    for part, end, joint in _parts(message):
        said = _WORD.findall(part)
        aside = open_end or (elsewhere and bool(set(said) & _PRONOUNS))
        given = None if aside else _given(part, end, retracts=retracts)
        denied = _denied(part, end) if given is None else None
        read = given or denied
        if read is not None:
            yield read
        figures = given is None and any(_token(it) for it in said)
        supposes = bool(_SUPPOSES.match(part)) and not _PAST.search(part) and joint in {",", ""}
        open_end = given is None and (supposes or (figures and joint in {"and", "or"}))
        elsewhere = elsewhere or HIDDEN in part
        retracts = bool(said) and set(said) <= _RETRACTS | _LEADS and bool(set(said) & _RETRACTS)


def _parts(message: str) -> Iterator[tuple[str, int, str]]:
    """Yield each part of a message, where it ends, and what joins it to the next."""
    at = 0
    for joint in _PART.finditer(message):
        yield message[at : joint.start()], joint.start(), joint[0].strip()
        at = joint.end()
    yield message[at:], len(message), ""


def _given(part: str, end: int, *, retracts: bool) -> _Given | None:
    said = _WORD.findall(part)
    found = list(_tokens(said))
    rest = {it for it in said if _token(it) is None}
    if found and rest <= _LEADS | _RETRACTS and len(set(found)) == 1:
        sort, figure = found[0]
        worded = sort == "figure" and bool(rest & _WORDED)
        return _Given(
            Settled("level" if worded else sort, figure, end),
            decides=bool(rest & _DECIDES),
            retracts=retracts or bool(rest & _RETRACTS),
        )
    return _at_the_end(part, end)


def _at_the_end(part: str, end: int) -> _Given | None:
    """Return the level that ends a part whose beginning is a remark ("by now more a 2")."""
    match = _AT_THE_END.search(part.strip())
    if match is None or _ELSEWHERE.search(part[: match.start()]):
        return None
    word = match["figure"]
    level = int(word) if word.isdigit() else SMALL.index(word)
    return _Given(Settled("level", level, end), decides=True, retracts=False)


def _denied(part: str, end: int) -> _Given | None:
    """Return the figure that a part says not to be so."""
    said = _WORD.findall(part)
    found = list(_tokens(said))
    rest = {it for it in said if _token(it) is None}
    if not found or not rest & _DENIES or not rest <= _LEADS | _DENIES | _RETRACTS:
        return None
    return _Given(Settled(*found[0], end), denied=True)


def _tokens(said: Sequence[str]) -> Iterator[tuple[Sort, int]]:
    """Yield the figures among words; "one" is none beside another ("the second one")."""
    found = [(it, token) for it in said if (token := _token(it)) is not None]
    others = [token for word, token in found if word != "one"]
    numbered = "number" in said or "option" in said
    for word, (sort, figure) in found:
        if word == "one" and (others or _is_a_step(said)):
            continue
        placed = numbered and sort == "figure" and figure > 0
        yield ("place", figure - 1) if placed else (sort, figure)


def _is_a_step(said: Sequence[str]) -> bool:
    """Whether "one" is how far a level moves, and no level: "one more", "one up"."""
    return any(it == "one" and after in _STEPS for it, after in pairwise(said))


def _token(word: str) -> tuple[Sort, int] | None:
    """Return the figure that a word is, or ``None``."""
    word = word.removesuffix("ish").removesuffix("-")
    figure = re.fullmatch(r"([0-5])(/5)?", word)
    if figure is not None:
        return "level" if figure[2] else "figure", int(figure[1])
    if word in _NONE:
        return "level", 0
    if word in SMALL[1:6]:
        return "figure", SMALL.index(word)
    if word in _PLACES:
        return "place", _PLACES[word]
    return ("end", _ENDS[word]) if word in _ENDS else None

"""A sentence with its skills marked, so that rules can be written about where they stand."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from tools.emphasis import without_emphasis
from tools.intake.levels.level_words import without_level_word
from tools.late import late
from tools.vocabulary import Mention, Vocabulary

MARK: Final = "\x1a"
"""Stands for a skill in a sketch; cleaned text can't hold it, and ASCII stays ASCII with it."""

_JOINT = (
    r"(?: ?, ?(?:and |or |nor |& ?|plus |and/or )?| ?[/&+] ?| and/or "
    r"| (?:and|or|nor|as well as|plus) | )(?:any |the |also |either |both |even )?"
)
_STRANGER = r"(?-i:[A-Z][\w.+#'-]*(?: [A-Z][\w.+#-]*)?)"
_MORE = rf"(?:{_JOINT}(?:{_STRANGER}{_JOINT})?{MARK})"
# A possessive quantifier would say the same, but Python 3.11 before .5 matches those wrongly.
LIST: Final = rf"{MARK}{_MORE}{{0,40}}(?!{_MORE})"
"""A pattern for skills in a list, one unknown name between two of them allowed; the whole list."""

PART_OF_LIST: Final = rf"{MARK}{_MORE}{{0,20}}"
"""The same, but where what follows does not fit, only the beginning of the list."""

_LINK = late(r"!?\[([^\]\n]{0,300})\]\([^)\s]{0,500}\)")
_ADDRESS = late(
    r"\b(?:https?://|www\.)\S+|\b[\w-]+\.(?:com|org|net|io|dev)/\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}"
)
_PATH_AFTER = late(r"\.(?:com|org|net|io|dev)/")
_COORDINATED = late(r"(?:\band\b|\bor\b|\bnor\b|[/&+]|\bplus\b|\bas well as\b)")
_SENTENCE_END = late(r"[.!?][\"”')*\]]*(?=\s)")
_ABBREVIATION = late(
    r"(?:^|[\s(])(?:e\.g ?|i\.e ?|etc ?|vs|incl|approx|min|max|Dr|Mr|Mrs|Ms|Sr|Jr|St|Prof|yrs?|resp"
    r"|[A-Z])\.$"
)
_SCALE = late(r" ?(?:/|out of) ?(?:5|10)\b")
_SHORT_QUESTION = 3
_WORD = late(r"[a-z]+")
# The steps of reading a document ask for the same sentences again; so many are kept meanwhile.
_KEPT = 1_024
_CLAUSE_END = late(
    r"; | ?(?<!nothing) but |,? however,? |,? (?:al)?though |,? whereas |,? while |,? because "
    r"|, so |, not (?=\d)"
    r"|,? (?:and|yet) (?=(?:I|my|I'm|I've|I'd)\b)|, (?!I'd say|I would say)"
    r"(?=(?:I|my|I'm|I've|I'd|we)\b)",
    re.IGNORECASE,
)


class Sketch(NamedTuple):
    """A sentence or clause.

    Attributes:
        text: It, with ``MARK`` for each skill, without Markdown, its white space single.
        skills: The canonical name of each skill, in order.
        spellings: Each skill as it is spelled there.
    """

    text: str
    skills: tuple[str, ...]
    spellings: tuple[str, ...]

    def marked(self, start: int, end: int) -> range:
        """Return the indexes of the skills between two offsets of the text."""
        before = self.text.count(MARK, 0, start)
        return range(before, before + self.text.count(MARK, start, end))


@lru_cache(maxsize=_KEPT)
def sketch(sentence: str, vocabulary: Vocabulary) -> Sketch:
    """Return a sentence with its skills marked."""
    plain = plain_words(sentence)
    mentions = [_bare(it, plain, vocabulary) for it in vocabulary.find(plain)]
    if not mentions:
        return Sketch(plain, (), ())
    return Sketch(
        _with_marks(plain, mentions),
        tuple([it.skill for it in mentions]),
        tuple([it.alias for it in mentions]),
    )


@lru_cache(maxsize=4 * _KEPT)
def plain_words(text: str) -> str:
    """Return a text without Markdown, addresses and doubled white space, which is kept."""
    return made_plain(text)


def made_plain(text: str) -> str:
    """Return the same, but do not keep it: for what is asked for once."""
    return " ".join((_without_markup(text) if holds_markup(text) else text).split())


@lru_cache(maxsize=4)  # several steps of reading ask for the same text
def evenly_spaced(text: str) -> tuple[str, ...]:
    """Return the lines of a text with their white space single, and none at their ends."""
    return tuple([" ".join(it.split()) for it in text.split("\n")])


def holds_markup(text: str) -> bool:
    """Whether a text may hold anything that a plain one does not, but for white space."""
    return (
        "*" in text
        or "_" in text
        or "’" in text
        or "`" in text
        or "~" in text
        or "@" in text
        or "](" in text
        or "://" in text
        or "www." in text
    )


def _without_markup(text: str) -> str:
    plain = _LINK.sub(r"\1", text) if "](" in text else text
    if "@" in plain or "://" in plain or "www." in plain or _PATH_AFTER.search(plain):
        plain = _ADDRESS.sub(" ", plain)
    return without_emphasis(plain).replace("’", "'")


@lru_cache(maxsize=4 * _KEPT)
def words_in(text: str) -> frozenset[str]:
    """Return the words of a text in lower case: the runs of the letters from a to z.

    Rules look for their cues among them before they try their patterns. "Don't" gives "don", "t".
    """
    return frozenset(_WORD.findall(text.casefold()))


def _bare(it: Mention, plain: str, vocabulary: Vocabulary) -> Mention:
    """Leave out a level that an alias holds, so that it can be read: "advanced SQL", "Vue 3/5"."""
    if " " not in it.alias and not it.alias[-1].isdigit():
        return it
    name = without_level_word(it.alias)
    if name[-1:].isdigit() and _SCALE.match(plain, it.end):
        name = re.sub(r" ?\d{1,2}$", "", name)
    skill = vocabulary.get(name) if name != it.alias else None
    if skill is None or skill.name != it.skill:
        return it
    start = it.start + it.alias.index(name)
    return Mention(skill=it.skill, start=start, end=start + len(name), alias=name)


def _with_marks(plain: str, mentions: Iterable[Mention]) -> str:
    pieces, at = [], 0
    for _, start, end, _ in mentions:
        pieces.append(plain[at:start])
        at = end
    return MARK.join([*pieces, plain[at:]])


@lru_cache(maxsize=_KEPT)
def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a passage, verbatim.

    Abbreviations and versions end none, and neither does a question of a word or two, which the
    next words answer ("Kubernetes? Never used it.").
    """
    if "." not in text and "!" not in text and "?" not in text:
        return (alone,) if (alone := text.strip()) else ()
    result: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        piece = text[start : end.end()].strip()
        if not _goes_on(piece, text[end.end() : end.end() + 40]):
            result.append(piece)
            start = end.end()
    result.append(text[start:].strip())
    return tuple(it for it in result if it)


def _goes_on(piece: str, after: str) -> bool:
    if piece.endswith("?"):
        return len(piece.split()) <= _SHORT_QUESTION
    if piece.endswith(".."):  # a dotted line before a level
        return bool(re.match(r"\s*\d", after))
    return bool(_ABBREVIATION.search(piece.rstrip("\"”')*]"))) and not re.match(
        r"\s+[A-Z]\w+ ", after
    )


def clauses(whole: Sketch) -> Iterator[tuple[int, Sketch]]:
    """Yield the clauses of a sentence, each with the index of its first skill."""
    start = 0
    for end in [*_CLAUSE_END.finditer(whole.text), None]:
        stop = end.start() if end else len(whole.text)
        inside = whole.marked(start, stop)
        piece = whole.text[start:stop].strip()
        if piece:
            span = slice(inside.start, inside.stop)
            yield inside.start, Sketch(piece, whole.skills[span], whole.spellings[span])
        start = end.end() if end else stop


def coordinated(items: str) -> bool:
    """Whether a list of skills is held together by more than commas ("A, B and C", "A/B")."""
    return bool(_COORDINATED.search(items))

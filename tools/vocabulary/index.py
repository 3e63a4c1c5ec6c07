"""All spellings of a vocabulary, kept so that a text is searched in one pass over its words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, compress
from operator import itemgetter
from typing import Final, NamedTuple

from tools.domain import Skill
from tools.late import late
from tools.vocabulary.spelling import form_of, key, pieces_of

_PLAIN_GAP = late(r"[ \t\xa0]{0,3}|[-‐‑‒–_]|[ \t]*\r?\n[ \t]*")
_SLASH_GAP = late(r"[ \t]?/[ \t]?")
_WIDEST_GAP = 40
_MOST_KEPT = 1 << 16
_JOINED = late(r"(?<=\w)[-/.](?=\w)")


class Spelling(NamedTuple):
    """One way to write a skill.

    Attributes:
        skill: The canonical name.
        forms: Its words in normal form.
        gaps: What may stand between them besides space and hyphen: "/", "." or nothing.
        guarded: The exact spellings that count, where it counts only in context; else empty.
    """

    skill: str
    forms: tuple[str, ...]
    gaps: tuple[str, ...]
    guarded: tuple[str, ...] = ()


class Candidate(NamedTuple):
    """A place in a text where a skill may be meant."""

    spelling: Spelling
    start: int
    end: int


def spellings(skill: Skill) -> Iterator[Spelling]:
    """Yield the ways to write a skill, the given ones before those derived from them."""
    plain = [name for name in (skill.name, *skill.aliases) if name not in skill.guarded]
    for name in plain:
        yield _spelling(skill.name, name)
    for name in skill.guarded:
        yield _spelling(skill.name, name)._replace(guarded=skill.guarded)
    for name in plain:
        joined = _JOINED.sub("", name)
        if joined != name:
            yield _spelling(skill.name, joined)


def _spelling(skill: str, name: str) -> Spelling:
    forms = key(name)
    if "/" not in name and "." not in name:
        return Spelling(skill, forms, ("",) * (len(forms) - 1))
    gaps = (it.strip() for it in pieces_of(name)[2:-1:2])
    return Spelling(skill, forms, tuple(gap if gap in {"/", "."} else "" for gap in gaps))


_Alternatives = dict[str, list[Spelling]]
"""The spellings that begin with a word, by the next one."""


_Word = tuple[str, _Alternatives | None]
"""The normal form of a word, and the spellings that begin with it, if any do."""

_NO_WORD: Final[_Word] = ("", None)
"""What follows the last word of a text."""

_BEGUN: Final = itemgetter(1)


class _WordsKept(dict[str, _Word]):
    """Words as texts spell them, each of which is looked up once: most of them come again."""

    def __init__(self, known: Mapping[str, _Alternatives]) -> None:
        super().__init__()
        self._known = known

    def __missing__(self, spelled: str) -> _Word:
        form = form_of(spelled)
        word = form, self._known.get(form)
        if len(self) < _MOST_KEPT and form:
            self[spelled] = word
        return word


class SpellingIndex:
    """Finds the spellings of a vocabulary in a text, the longest first, without overlaps."""

    def __init__(self, known: Iterable[Spelling]) -> None:
        # By the first word and then the second, "" standing for none: "data" alone begins hundreds.
        by_form: dict[str, _Alternatives] = {}
        for spelling in sorted(known, key=lambda spelling: -len(spelling.forms)):
            first, second = spelling.forms[0], "".join(spelling.forms[1:2])
            by_form.setdefault(first, {}).setdefault(second, []).append(spelling)
        self._words = _WordsKept(by_form)

    def candidates(self, text: str) -> list[Candidate]:
        """Return the places where a skill may be meant, in order.

        None begins after "non-": "non-technical writing" is not technical writing.
        """
        pieces = pieces_of(text)
        held = [*map(self._words.__getitem__, pieces[1::2]), _NO_WORD]
        found: list[Candidate] = []
        ends: list[int] = []  # of the pieces, counted out once something is found
        end = 0
        for at in compress(range(len(held)), map(_BEGUN, held)):
            begun = held[at][1] or {}
            if at < end or not (held[at + 1][0] in begun or "" in begun):
                continue
            spelling = _longest(begun, held, pieces, at)
            if spelling is None:
                continue
            ends = ends or [*accumulate(map(len, pieces))]
            start = ends[2 * at]
            if (
                text[start - 1 : start] != "-"
                or text[max(0, start - 4) : start].casefold() != "non-"
            ):
                end = at + len(spelling.forms)
                found.append(Candidate(spelling, start, ends[2 * end - 1]))
        return found


def _longest(
    begun: _Alternatives, held: Sequence[_Word], pieces: Sequence[str], at: int
) -> Spelling | None:
    for spelling in begun.get(held[at + 1][0], ()):
        if _stands_at(spelling, held, pieces, at):
            return spelling
    return begun[""][0] if "" in begun else None


def _stands_at(spelling: Spelling, held: Sequence[_Word], pieces: Sequence[str], at: int) -> bool:
    for word, (form, gap) in enumerate(
        zip(spelling.forms[1:], spelling.gaps, strict=False), at + 1
    ):
        if held[word][0] != form:
            return False
        between = pieces[2 * word]
        if between != " " and (len(between) > _WIDEST_GAP or _gap(between) not in ("", gap)):
            return False
    return True


@lru_cache(maxsize=1024)
def _gap(between: str) -> str | None:
    """Return "" for what joins any two words, "/" and "." as they are, None for a barrier."""
    if _PLAIN_GAP.fullmatch(between):
        return ""
    if _SLASH_GAP.fullmatch(between):
        return "/"
    return between if between == "." else None

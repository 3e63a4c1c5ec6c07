"""Finding what names a subject in a text, and cutting those passages out of it."""

import re
from collections.abc import Iterable, Iterator

from memory.bare_text import WORD, Bare, Span, Words, bare, forms, row_of_words
from memory.cutting import passages

MARK = "[forgotten]"
"""What stands where a passage was cut out."""

_ORDINARY_LENGTH = 2
"""Spellings of so few letters ("Go", "IT") are ordinary words too, unless written just so."""

_GAP = r"(?:[\s_-]|[.!?][\"'”’)]*(?=\s)|(?<=\s)\[[A-Z]\d{1,4}\](?=\s))"
"""What may lie between the words of a name: blanks and hyphens, and where the words of the user
were cut into sentences, a stop and the evidence that a draft cites there."""

_BREAK = re.compile(r"\n\s*|[.!?]\s+(?:\[[A-Z]\d+\]\s+)*|(?<=[-\xad\u2010\u2011])\.?\s+")
"""Where what is made of a text may begin or end: a line's end, or that of a sentence."""

_LONG_PHRASE = 8
"""A name of so many letters and several words is told from chance neighbours."""

_SHORT = 3
"""A word of so few letters beside half a name does not tell where it stood ("the Harbour")."""


class Wording:
    """How a subject is spelled, and where it is not meant.

    A spelling is found as a whole word, in any case and with any accents, across line ends,
    hyphens, ends of sentences and invisible characters, and where it is hyphenated. One of one or
    two letters is found only as it is written: forgetting "Go" must not take every sentence with
    the word "go".

    Args:
        spellings: The subject's names.
        other: Longer names that hold one of them and mean something else ("SQL Server" for
            "SQL").
        quotes: Passages that speak of the subject without naming it so. They are found by their
            words, whatever stands between them; one of a single word only where it is all of a
            text, unless it is an address.
    """

    def __init__(
        self, spellings: Iterable[str], other: Iterable[str] = (), quotes: Iterable[str] = ()
    ) -> None:
        self._spellings = tuple(spellings)
        self._names = {_key(spelling) for spelling in self._spellings} - {""}
        self._others = {_key(name) for name in other} - self._names - {""}
        self._run_together = {it.replace(" ", "") for it in self._others}
        every = (*self._spellings, *self._others)
        self._pattern = _pattern(every, f"{_GAP}+")
        self._loose = _pattern(every, f"{_GAP}*")  # what was joined has no blank left there
        named = [it for it in self._spellings if len(_key(it)) >= _LONG_PHRASE and " " in _key(it)]
        self._near = _pattern(named, r"[\W_]{1,12}")
        self._given = tuple(dict.fromkeys(quotes))
        rows = {row_of_words(it): "://" in it for it in self._given}
        self._quotes = tuple(it for it, url in rows.items() if it and (url or " " in it.strip()))
        self._alone = frozenset(rows) - set(self._quotes) - {""}

    def with_quotes(self, quotes: Iterable[str]) -> "Wording":
        """Return the same wording that finds these quotes too."""
        unnamed = [quote for quote in quotes if not self.names(quote)]
        return Wording(self._spellings, self._others, (*self._given, *unnamed))

    def parts(self) -> tuple[tuple[str, ...], frozenset[str], tuple[str, ...]]:
        """Return the spellings, the longer names that mean something else, and the quotes."""
        return self._spellings, frozenset(self._others), self._given

    def is_name(self, text: str) -> bool:
        """Say whether a text is one of the subject's names and nothing else."""
        return _key(text) in self._names

    def names(self, text: str) -> bool:
        """Say whether a text names the subject anywhere."""
        return next(self._spans(text), None) is not None

    def nearly_names(self, text: str) -> bool:
        """Say whether a text has the words of a long name with any signs between them."""
        return any(self._near.search(form.text) for form in forms(text))

    def cut(self, text: str) -> tuple[str, int]:
        """Cut out each sentence, line, clause or item of a list that names the subject.

        Returns:
            The text with `MARK` in the place of what was cut, and how many passages were cut.
        """
        hits = _merged(self._spans(text))
        kept: list[str] = []
        cuts, end_of_last, after_mark = 0, 0, False
        for start, end in passages(text) if hits else ():
            while hits and hits[-1][1] <= start:
                hits.pop()
            named = bool(hits) and hits[-1][0] < end
            cuts += named
            if not (named and after_mark):
                kept += (text[end_of_last:start], MARK if named else text[start:end])
            end_of_last, after_mark = end, named
        return "".join((*kept, text[end_of_last:])), cuts

    def halves(self, text: str) -> Iterator[str]:
        """Yield what may stand of the subject in things that were made of a part of a text.

        Where a line or sentence ends within the name, such a thing holds half of it. The half is
        told from other words by the one beside it, or two where that is short.
        """
        for start, end in set(self._named(text)):
            breaks = [it.span() for it in _BREAK.finditer(text, start, end)]
            begins, ends = [it[1] for it in breaks], [it[0] for it in breaks]
            for part in zip([start, *begins], [*ends, end], strict=True) if breaks else ():
                yield _with_neighbours(text, part, (start, end))

    def _spans(self, text: str) -> Iterator[Span]:
        """Yield where the text names the subject, in the text's own places."""
        yield from self._named(text)
        if self._alone and row_of_words(text) in self._alone:
            yield 0, len(text)
        if self._quotes:
            seen = next(forms(text))
            told = Words(seen.text)
            for quote in self._quotes:
                yield from map(seen.in_text, told.find(quote))

    def _named(self, text: str) -> Iterator[Span]:
        for form in forms(text):
            for match in (self._loose if form.joined else self._pattern).finditer(form.text):
                if not self._is_other(match.group(), form):
                    yield form.in_text(match.span())

    def _is_other(self, found: str, form: Bare) -> bool:
        name = _key(found)
        return name in self._others or (form.joined and name.replace(" ", "") in self._run_together)


def joined(wordings: Iterable[Wording]) -> Wording:
    """Return one wording that finds what any of several finds."""
    parts = [it.parts() for it in wordings]
    every = ([it for part in parts for it in part[at]] for at in range(3))
    return Wording(*every)


def _pattern(spellings: Iterable[str], gap: str) -> re.Pattern[str]:
    """Match any of the spellings as a whole word, the longest first.

    A letter or digit beside it makes another word of it, and so do "++" and "#" behind it ("C").
    """
    words = sorted({bare(it).strip() for it in spellings} - {""}, key=lambda s: (-len(s), s))
    any_of = "|".join(_spelled(word, gap) for word in words) or r"(?!)"
    return re.compile(rf"(?<![^\W_])(?:{any_of})(?![^\W_]|\+\+|#)")


def _spelled(word: str, gap: str) -> str:
    exact = gap.join(re.escape(part) for part in re.split(r"[\s_-]+", word))
    return exact if len(word) <= _ORDINARY_LENGTH else f"(?i:{exact})"


def _with_neighbours(text: str, part: Span, name: Span) -> str:
    """Return a part of a name in a text with the words beside it that are not of the name."""
    first, last = part
    before = _BREAK.split(text[max(0, first - 200) : first])[-1]
    after = _BREAK.split(text[last : last + 200])[0]
    words = [text[first:last]]
    if first == name[0]:
        words = [*_nearest(WORD.findall(before)[::-1])[::-1], *words]
    if last == name[1]:
        words += _nearest(WORD.findall(after))
    return " ".join(words)


def _nearest(words: list[str]) -> list[str]:
    return words[: 1 if words and len(words[0]) > _SHORT else 2]


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Return the spans with those that overlap made one, the last one first."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged[::-1]


def _key(text: str) -> str:
    name = " ".join(it for it in re.split(rf"{_GAP}+", bare(text).strip()) if it)
    return name if len(name) <= _ORDINARY_LENGTH else name.casefold()

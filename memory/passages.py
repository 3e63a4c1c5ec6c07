"""Finding what names a subject in a text, and cutting those passages out of it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

MARK = "[forgotten]"
"""What stands where a passage was cut out."""

_BETWEEN = re.compile(r"(?<=[.!?…])\s+|\n+")
"""What lies between two passages: the space after a sentence, or a line's end."""

_ITEMS = re.compile(r"(?:,|;)\s+(?:and\s+)?")
"""What lies between the items of a list within a passage."""

_FEWEST_ITEMS = 3
_LONGEST_ITEM = 5
"""Only a passage of so many items, none of more words, is a list; other commas join clauses."""

_ORDINARY_LENGTH = 2
"""Spellings of so few letters ("Go", "IT") are ordinary words too, unless written just so."""

Span = tuple[int, int]


class Wording:
    """How a subject is spelled, and where it is not meant.

    A spelling is found as a whole word, in any case and with any accents, across line ends and
    hyphens. One of one or two letters is found only as it is written: forgetting "Go" must not
    take every sentence with the word "go".

    Args:
        spellings: The subject's names.
        other: Longer names that hold one of them and mean something else ("SQL Server" for
            "SQL").
        quotes: Passages that speak of the subject without naming it so.
    """

    def __init__(
        self, spellings: Iterable[str], other: Iterable[str] = (), quotes: Iterable[str] = ()
    ) -> None:
        self._names = {_key(spelling) for spelling in spellings} - {""}
        self._others = {_key(name) for name in other} - self._names - {""}
        self._spellings = tuple(spellings)
        self._pattern = _pattern((*spellings, *other))
        # One word alone may be anybody's, unless it is an address.
        told = [quote for quote in quotes if len(quote.split()) > 1 or "://" in quote]
        self._quotes = tuple(_bare(quote)[0] for quote in told)

    def with_quotes(self, quotes: Iterable[str]) -> "Wording":
        """Return the same wording that finds these quotes too."""
        unnamed = [quote for quote in quotes if not self.names(quote)]
        return Wording(self._spellings, self._others, unnamed)

    def is_name(self, text: str) -> bool:
        """Say whether a text is one of the subject's names and nothing else."""
        return _key(text) in self._names

    def names(self, text: str) -> bool:
        """Say whether a text names the subject anywhere."""
        return next(self._spans(text), None) is not None

    def cut(self, text: str) -> tuple[str, int]:
        """Cut out each sentence, line or item of a list that names the subject.

        Returns:
            The text with `MARK` in the place of what was cut, and how many passages were cut.
        """
        hits = _merged(self._spans(text))
        kept: list[str] = []
        cuts, end_of_last, after_mark = 0, 0, False
        for start, end in _passages(text) if hits else ():
            while hits and hits[-1][1] <= start:
                hits.pop()
            named = bool(hits) and hits[-1][0] < end
            cuts += named
            if not (named and after_mark):
                kept += (text[end_of_last:start], MARK if named else text[start:end])
            end_of_last, after_mark = end, named
        return "".join((*kept, text[end_of_last:])), cuts

    def _spans(self, text: str) -> Iterator[Span]:
        """Yield where the text names the subject, in the text's own places."""
        bare, places = _bare(text)
        for match in self._pattern.finditer(bare):
            if _key(match.group()) not in self._others:
                yield _in_text(match.span(), places)
        for quote in self._quotes:
            for match in re.finditer(re.escape(quote), bare):
                yield _in_text(match.span(), places)


def _pattern(spellings: Iterable[str]) -> re.Pattern[str]:
    """Match any of the spellings as a whole word, the longest first.

    A letter or digit beside it makes another word of it, and so do "++" and "#" behind it ("C").
    """
    words = sorted({_bare(s)[0] for s in spellings if s.strip()}, key=lambda s: (-len(s), s))
    any_of = "|".join(_spelled(word) for word in words) or r"(?!)"
    return re.compile(rf"(?<![^\W_])(?:{any_of})(?![^\W_]|\+\+|#)")


def _spelled(word: str) -> str:
    exact = r"[\s_-]+".join(re.escape(part) for part in re.split(r"[\s_-]+", word.strip()))
    return exact if len(word) <= _ORDINARY_LENGTH else f"(?i:{exact})"


def _passages(text: str) -> Iterator[Span]:
    """Yield the sentences, lines and items of lists that are not blank."""
    for start, end in _between(_BETWEEN, text, 0, len(text)):
        items = list(_between(_ITEMS, text, start, end))
        longest = max(len(text[first:last].split()) for first, last in items)
        is_list = len(items) >= _FEWEST_ITEMS and longest <= _LONGEST_ITEM
        yield from items if is_list else [(start, end)]


def _between(gaps: re.Pattern[str], text: str, start: int, end: int) -> Iterator[Span]:
    """Yield what lies between gaps and is not blank."""
    for gap in gaps.finditer(text, start, end):
        if text[start : gap.start()].strip():
            yield start, gap.start()
        start = gap.end()
    if text[start:end].strip():
        yield start, end


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Return the spans with those that overlap made one, the last one first."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged[::-1]


def _bare(text: str) -> tuple[str, list[int] | None]:
    """Return the text without accents, and the place of each of its characters in the text.

    The places are ``None`` where they are the same.
    """
    if text.isascii():
        return text, None
    plain = {character: _plain(character) for character in set(text)}
    if all(len(letters) == 1 for letters in plain.values()):
        return "".join(map(plain.__getitem__, text)), None
    places = [place for place, character in enumerate(text) for _ in plain[character]]
    return "".join(map(plain.__getitem__, text)), places


def _plain(character: str) -> str:
    decomposed = unicodedata.normalize("NFKD", character)
    return "".join(part for part in decomposed if not unicodedata.combining(part))


def _in_text(span: Span, places: list[int] | None) -> Span:
    if places is None:
        return span
    return places[span[0]], places[span[1] - 1] + 1


def _key(text: str) -> str:
    bare = " ".join(re.split(r"[\s_-]+", _bare(text)[0].strip()))
    return bare if len(bare) <= _ORDINARY_LENGTH else bare.casefold()

"""Levels in a row with nothing between them: "git 4 sql 4 linux 3 ci/cd 3 rest zero".

Commas are put between them, as one who has the time writes them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from tools.late import late
from tools.spelling import Edit
from tools.understanding.levels.apart_levels import skill_places
from tools.vocabulary import Vocabulary

_WORD = r"[^\W\d_][\w+#./&-]*"
_OTHERS = r"(?:rest|others|remaining|everything|anything)"
_PAIR: Final = late(
    rf"(?<![\w.,/])(?P<name>(?!(?:(?:and|but|all"
    rf"|the) )*{_OTHERS}\b){_WORD}(?: {_WORD}){{0,3}}?)[\s:=]+(?:(?:is|at|an?|about|maybe"
    rf"|prob(?:ably)?"
    r"|like|around|only|still|now|lvl|level)\s+)*(?P<n>[0-5])(?:\s*/\s*5)?(?![\w%/]|[.,]\d)",
    re.IGNORECASE,
)
_REST: Final = late(
    r"\s+(?=(?:(?:and|but) )?(?:all )?(?:the )?(?:rest|others|remaining|everything else"
    r"|anything else)\b)",
    re.IGNORECASE,
)
_COUNTS: Final = late(
    r"\b(?:h|hrs?|hours?|days?|weeks?|months?|years?|yrs?|times|evenings?|projects?|courses?|x"
    r"|and|or|but|version|v)\b",
    re.IGNORECASE,
)
_VERSION: Final = late(r"\s[0-5]$")
"""What a name may end with that is its level in a row: "Python 3"."""
_FEWEST: Final = 3
_SHORT: Final = 5
"""The letters that a short name has at most: "dl", "pg"."""


def run_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield the commas between levels that stand in a row.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    named = {
        it.start + len(_VERSION.sub("", said[it.start : it.end]))
        for it in skill_places(said, vocabulary)
    }
    run: list[re.Match[str]] = []
    for match in (*_PAIR.finditer(said), None):
        joined = run and match and not said[run[-1].end() : match.start()].strip(" ")
        if match is None or not joined:
            yield from _commas(said, run, named)
            run = []
        if match is not None:
            run.append(match)


def _commas(said: str, run: Sequence[re.Match[str]], named: set[int]) -> Iterator[Edit]:
    rest = _REST.match(said, run[-1].end()) if run else None
    known = [it.end("name") in named for it in run]
    short = all(ok or len(it["name"]) <= _SHORT for ok, it in zip(known, run, strict=True))
    counts = any(_COUNTS.search(it["name"]) for it in run)
    if len(run) + (rest is not None) < _FEWEST or sum(known) * 2 < len(run) or not short or counts:
        return
    for one, following in pairwise(run):
        yield Edit(one.end(), following.start(), ", ")
    if rest is not None:
        yield Edit(*rest.span(), ", ")

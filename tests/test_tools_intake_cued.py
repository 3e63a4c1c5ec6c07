"""Patterns beside their cues: they fit what they fit without cues, and stay within lines."""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from re import _parser  # type: ignore[attr-defined]  # what else tells what a pattern can fit
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tools.intake
from tools.intake.text.cued import Cued, CuePool, Marks
from tools.intake.text.plain_lines import LineCues, PlainLines

_LINE_END = ord("\n")
_CATEGORIES_WITH_LINE_END = ("CATEGORY_SPACE", "CATEGORY_NOT_WORD", "CATEGORY_NOT_DIGIT")
_PLAIN = ("ANY", "LITERAL", "NOT_LITERAL", "IN", "AT", "GROUPREF")
_Parsed = Iterable[tuple[object, Any]]
_PIECES = st.sampled_from(
    ("Rust", "rust", " is ", "needed", "not ", "\n", "ſ", "İ", "ß", "Go", ".", "no ", "# ", ":")
)
_SOME = Marks(
    Cued("rust", r"^rust\b", re.IGNORECASE | re.MULTILINE),
    Cued("needed", r"not \w+ ?needed"),
    Cued("go ß", r"(?:go|ß)$", re.IGNORECASE | re.MULTILINE),
    Cued("is_needed", r"rust.*\n.*is needed", across=True),
    Cued("no not", r"\bno(?:t)?\b", 0),
)

_LETTERS = LineCues("ab a_b ss i")


@given(st.lists(_PIECES, max_size=24).map("".join))
def test_marks_fit_what_their_patterns_find_in_the_whole_text(text: str) -> None:
    whole = [it for it in _SOME.patterns if it.pattern.search(text)]

    assert list(_SOME.fitting(text, text.casefold())) == whole


def _all_marks() -> Iterator[tuple[str, Marks]]:
    for module in pkgutil.walk_packages(tools.intake.__path__, "tools.intake."):
        for name, held in vars(importlib.import_module(module.name)).items():
            if isinstance(held, Marks):
                yield f"{module.name}.{name}", held


_WITHIN = [
    pytest.param(it, id=f"{name} {it.cues[0]}")
    for name, held in _all_marks()
    for it in held.patterns
    if not it.across
]


def _reaching(parsed: _Parsed, flags: int) -> Iterator[str]:
    """Yield what of a pattern can fit a line's end, or asks where the whole text begins or ends."""
    for op, held in parsed:
        if _reaches(str(op), held, flags):
            yield f"{op} {held}"
        for inside, its_flags in _inside(str(op), held, flags):
            yield from _reaching(inside, its_flags)


def _reaches(kind: str, held: Any, flags: int) -> bool:
    if kind == "AT":
        return not (flags & re.MULTILINE or "BOUNDARY" in str(held))
    if kind == "ANY":
        return bool(flags & re.DOTALL)
    if kind == "IN":
        return _fits_a_line_end(held)
    return (kind == "LITERAL" and held == _LINE_END) or (
        kind == "NOT_LITERAL" and held != _LINE_END
    )


def _inside(kind: str, held: Any, flags: int) -> Iterator[tuple[_Parsed, int]]:
    """Yield what stands inside a part of a pattern, with its flags."""
    if kind == "SUBPATTERN":
        yield held[3], (flags | held[1]) & ~held[2]
    elif kind in {"MAX_REPEAT", "MIN_REPEAT"}:
        yield held[2], flags
    elif kind == "BRANCH":
        yield from ((it, flags) for it in held[1])
    elif kind in {"ASSERT", "ASSERT_NOT"}:
        yield held[1], flags
    else:
        assert kind in _PLAIN, f"{kind} is not known here; say what it can fit"


def _fits_a_line_end(members: _Parsed) -> bool:
    fits = False
    negated = False
    for op, held in members:
        kind = str(op)
        negated |= kind == "NEGATE"
        fits |= kind == "LITERAL" and held == _LINE_END
        fits |= kind == "RANGE" and held[0] <= _LINE_END <= held[1]
        fits |= kind == "CATEGORY" and str(held) in _CATEGORIES_WITH_LINE_END
    return fits != negated


@pytest.mark.parametrize("it", _WITHIN)
def test_what_is_tried_within_a_line_can_not_reach_across_its_ends(it: Cued) -> None:
    pattern, flags = it.source

    assert list(_reaching(_parser.parse(pattern, flags), flags)) == []


@pytest.mark.parametrize(
    "pattern", [r"\s", r"\W", r"[^a]", "(?s:.)", r"^a", r"a$", r"(?=\n)", r"(?:a|[^\w]){2}"]
)
def test_a_pattern_that_reaches_across_is_told(pattern: str) -> None:
    assert list(_reaching(_parser.parse(pattern, 0), 0))


@pytest.mark.parametrize("pattern", [".", r"\w", r"[^\n]", r"(?m:^a$)", r"\ba\b", "(?<!a)b{1,3}?"])
def test_a_pattern_that_stays_within_a_line_is_not(pattern: str) -> None:
    assert list(_reaching(_parser.parse(pattern, 0), 0)) == []


@given(st.lists(_PIECES, max_size=12).map(lambda it: "".join(it).replace("\n", " ")))
def test_places_are_those_of_the_patterns_one_after_the_other(text: str) -> None:
    found = [(it.re.pattern, it.span()) for it in _SOME.finditer(text, text.casefold())]

    assert found == [
        (it.source[0], match.span()) for it in _SOME.patterns for match in it.pattern.finditer(text)
    ]


def test_a_pool_finds_for_each_what_it_asks_for() -> None:
    pool = CuePool()
    plants = pool.join(["oak", "elm"])
    assert pool.places("elm and oak") == {plants: [2, 10]}

    letters = pool.join(["oa", "m "])

    assert pool.places("elm and oak") == {plants: [2, 10], letters: [3, 9]}
    assert pool.places("an oak") == {plants: [5], letters: [4]}
    assert pool.places("nothing") == {}


@given(st.lists(st.text("abß İ\n", max_size=8), max_size=6).map("\n".join))
def test_lines_that_hold_cues_are_those_in_which_one_stands(text: str) -> None:
    lines = PlainLines(text)

    assert lines.holding(_LETTERS) == [
        it for it in lines.lines if any(cue in it.casefold() for cue in _LETTERS.cues)
    ]

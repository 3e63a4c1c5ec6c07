"""How values are worded, and what a template refuses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import TemplateNotFound, UndefinedError

from prompts import render, wording
from tools.domain import LevelChange, Readiness


@pytest.mark.parametrize(
    ("value", "worded"),
    [
        (wording.hours(8), "8 h"),
        (wording.hours(12.25), "12.25 h"),
        (wording.hours(None), "?"),
        (wording.percent(41.3), "41.3%"),
        (wording.percent(100.0), "100%"),
        (wording.percent(0.0), "0%"),
        (wording.share(0.75), "75%"),
        (wording.share(1 / 3), "33.3%"),
        (wording.share(None), "–"),
        (wording.level(0), "0/5"),
        (wording.level(None), "?"),
        (wording.span(Readiness(low=41.3, high=58.2)), "41.3% to 58.2%"),
        (wording.span(Readiness(low=60, high=60)), "60%"),
        (wording.skill_level(LevelChange(skill="Docker", level=2)), "Docker 2/5"),
        (wording.plural(1, "week"), "1 week"),
        (wording.plural(2.5, "hour"), "2.5 hours"),
        (wording.plural(0, "reply", "replies"), "0 replies"),
        (wording.listed([]), ""),
        (wording.listed(["a"]), "a"),
        (wording.listed(["a", "b"]), "a and b"),
        (wording.listed(("a", "b", "c"), "or"), "a, b or c"),
        (wording.shorten("two\nlines", 20), "two lines"),
        (wording.shorten("abcdef", 4), "abc…"),
        (wording.shorten("abc def", 5), "abc…"),
        (wording.shorten("äbc def", 5), "äbc…"),
        (wording.shorten("abcdef", 0), "…"),
        (wording.pad("日本語テスト", 7), "日本語…"),
        (wording.right("ab", 5), "   ab"),
        (wording.wrap("a b", 80, "  ", "- "), "- a b"),
        (wording.wrap("one two three", 9, "  "), "  one two\n  three"),
    ],
)
def test_a_value_is_worded_with_its_unit(value: str, worded: str) -> None:
    assert value == worded


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("a\x1b[31mred\x1b[0m", "ared"),
        ("title\x1b]0;owned\x07 rest", "title rest"),
        ("link\x1b]8;;http://x\x1b\\ text", "link text"),
        ("bell\x07 null\x00 back\x08", "bell null back"),
        ("c1\x9b31m", "c131m"),
        ("right\u202eleft", "rightleft"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("bracket [b]markup[/b] stays", "bracket [b]markup[/b] stays"),
    ],
)
def test_text_cannot_steer_the_terminal(dirty: str, clean: str) -> None:
    assert wording.without_controls(dirty) == clean


@given(st.text(max_size=60), st.integers(min_value=2, max_value=40))
def test_a_padded_cell_is_exactly_as_wide_as_asked(text: str, width: int) -> None:
    assert wording.cells(wording.pad(text, width)) == width
    assert wording.cells(wording.right(text, width)) == width
    assert "\n" not in wording.pad(text, width)


def test_a_long_text_is_shortened_in_time() -> None:
    assert len(wording.shorten("word " * 100_000, 600)) <= 600


def test_a_template_that_is_not_there_is_an_error() -> None:
    with pytest.raises(TemplateNotFound):
        render("reports/none-such")


def test_a_missing_value_is_an_error_and_never_a_blank() -> None:
    with pytest.raises(UndefinedError):
        render("reports/gaps")

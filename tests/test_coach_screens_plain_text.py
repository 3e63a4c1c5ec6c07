"""Nothing that a terminal would act upon reaches the screen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.screens.plain_text import one_line, without_controls


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b2Jclear", "clear"),
        ("a\x1b]0;title\x07b", "ab"),
        ("a\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\b", "alinkb"),
        ("\x1bPq#0;2\x1b\\after", "after"),
        ("\x1b]0;never closed\nnext", "\nnext"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\u2028b\x0cc", "a\nb\nc"),
        ("bell\x07 null\x00 delete\x7f", "bell null delete"),
        ("abc\u202edef\u2066ghi", "abcdefghi"),
        ("a\tb\n\tc", "a   b\n    c"),
        ("half \ud83d a pair", "half \N{REPLACEMENT CHARACTER} a pair"),
        ("[bold]typed[/bold]", "[bold]typed[/bold]"),
        ("family 👩‍👩‍👧 日本語 é", "family 👩‍👩‍👧 日本語 é"),
    ],
)
def test_controls_are_dropped_and_words_are_kept(text: str, shown: str) -> None:
    assert without_controls(text) == shown


@given(st.text(st.characters()))
def test_no_text_keeps_a_control_or_loses_its_second_reading(text: str) -> None:
    shown = without_controls(text)
    assert not [char for char in shown if char != "\n" and unicodedata.category(char) == "Cc"]
    assert without_controls(shown) == shown
    shown.encode()


def test_one_line_joins_lines() -> None:
    assert one_line(" two\n lines\x1b[1m ") == "two lines"

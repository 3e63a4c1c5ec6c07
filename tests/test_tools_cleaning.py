"""What others wrote is cleaned of what a terminal or an eye could be tricked with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.cleaning import clean_text, clip, excerpt, one_line


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;a title\x07text", "text"),
        ("\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b31mred", "red"),
        ("a\x00b\x07c\x7fd", "abcd"),
        ("safe\u202egpj.exe", "safegpj.exe"),
        ("zero\u200bwidth", "zerowidth"),
        ("hidden\U000e0041\U000e0042", "hidden"),
        ("one\r\ntwo\rthree\u2028four\x85five", "one\ntwo\nthree\nfour\nfive"),
        ("tab\tstays", "tab\tstays"),
        ("half a pair \ud83d", "half a pair \ufffd"),
        ("naïve 日本 😀", "naïve 日本 😀"),
        ("\ue000 marks nothing", " marks nothing"),
        ("\x1a marks nothing", " marks nothing"),
    ],
)
def test_control_sequences_go_and_text_stays(written: str, cleaned: str) -> None:
    assert clean_text(written) == cleaned


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    cleaned = clean_text(text)

    assert clean_text(cleaned) == cleaned
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


@given(st.text(max_size=2_000), st.integers(min_value=10, max_value=600))
def test_a_clipped_text_is_a_beginning_of_bounded_length(text: str, limit: int) -> None:
    clipped = clip(text, limit)

    assert len(clipped) <= limit
    assert text.strip().startswith(clipped)


def test_an_excerpt_holds_the_word_it_is_made_for() -> None:
    text = "before " * 200 + "Kubernetes" + " after" * 200

    assert "Kubernetes" in excerpt(text, "Kubernetes", 100)
    assert len(excerpt(text, "Kubernetes", 100)) <= 100


def test_one_line_has_no_line_breaks() -> None:
    assert one_line(" a\n  b\tc ") == "a b c"

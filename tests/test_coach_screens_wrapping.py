"""Lines fit their width in cells, and lose nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from coach.screens.wrapping import Line, Look, Span, slice_spans, wrap_spans


def texts(lines: list[Line]) -> list[str]:
    return [" " * line.indent + line.text for line in lines]


def joined(lines: list[Line]) -> str:
    return lines[0].text + "".join(line.joint + line.text for line in lines[1:])


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, [""]),
        ("short", 10, ["short"]),
        ("exactly te", 10, ["exactly te"]),
        ("one two three", 8, ["one two", "three"]),
        ("unbreakable", 6, ["unbrea", "kable"]),
        ("a unbreakable", 6, ["a", "unbrea", "kable"]),
        ("a must-have", 8, ["a must-", "have"]),
        ("level 3-4 or --home", 9, ["level 3-4", "or --home"]),
        ("    indented code here", 16, ["    indented", "code here"]),
        ("name   level", 20, ["name   level"]),
        ("日本語です", 6, ["日本語", "です"]),
        ("see 日本語", 8, ["see 日本", "語"]),
        ("👩‍💻👩‍💻👩‍💻", 4, ["👩‍💻👩‍💻", "👩‍💻"]),
        ("cafe\u0301 cafe\u0301", 4, ["cafe\u0301", "cafe\u0301"]),
    ],
)
def test_text_is_wrapped_at_spaces_then_between_characters(
    text: str, width: int, lines: list[str]
) -> None:
    assert texts(wrap_spans([Span(text)], width)) == lines


def test_further_lines_hang_under_the_first_word() -> None:
    lines = wrap_spans([Span("• "), Span("one two three")], 9, 1, 2)
    assert texts(lines) == [" • one", "   two", "   three"]


def test_looks_survive_a_break_inside_them() -> None:
    lines = wrap_spans([Span("ab "), Span("cd ef", "bold"), Span("!")], 5)
    assert [line.spans for line in lines] == [
        (Span("ab "), Span("cd", "bold")),
        (Span("ef", "bold"), Span("!")),
    ]


def test_a_word_of_two_looks_is_not_parted() -> None:
    lines = wrap_spans([Span("see "), Span("this", "bold"), Span(", then")], 8)
    assert texts(lines) == ["see", "this,", "then"]


# Joiners stand where text has them: inside a sequence that is drawn as one.
WRITTEN = ("a", "b", " ", "c", "日", "👩", "👩\u200d💻", "e\u0301", "-", "é")
wide_texts = st.lists(st.sampled_from(WRITTEN), max_size=40).map("".join)
looks: st.SearchStrategy[Look] = st.sampled_from(["plain", "bold", "code"])
span_lists = st.lists(st.builds(Span, wide_texts, looks), max_size=4)


@given(span_lists, st.integers(4, 30), st.integers(0, 6), st.integers(0, 4))
def test_no_line_is_too_wide_and_joining_gives_the_text_back(
    spans: list[Span], width: int, indent: int, hang: int
) -> None:
    lines = wrap_spans(spans, width + indent + hang, indent, hang)
    assert all(cell_len(line.text) + line.indent <= width + indent + hang for line in lines)
    assert joined(lines) == "".join(span.text for span in spans).rstrip()


@given(span_lists, st.integers(0, 80), st.integers(0, 80))
def test_a_slice_of_spans_is_the_slice_of_their_text(
    spans: list[Span], start: int, stop: int
) -> None:
    text = "".join(span.text for span in spans)
    assert "".join(span.text for span in slice_spans(spans, start, stop)) == text[start:stop]

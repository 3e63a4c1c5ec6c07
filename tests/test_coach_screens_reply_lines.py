"""A reply in light Markdown reads well on a terminal."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from coach.screens.inline_markup import inline_spans
from coach.screens.reply_lines import TEXT_WIDTH, literal_lines, reply_lines
from coach.screens.wrapping import Line, Span


def shown(lines: list[Line]) -> list[str]:
    return [" " * line.indent + line.text for line in lines]


@pytest.mark.parametrize(
    ("reply", "lines"),
    [
        ("One line.", ["One line."]),
        ("Saved: Python 4/5\nSaved: SQL 3/5", ["Saved: Python 4/5", "Saved: SQL 3/5"]),
        ("\n\nfirst\n\n\n\nsecond\n\n", ["first", "", "second"]),
        ("- one\n* two\n• three", ["• one", "• two", "• three"]),
        ("- a long item that wraps", ["• a long item that", "  wraps"]),
        ("1. one\n10) tenth item it wraps", ["1. one", "10) tenth item it", "    wraps"]),
        ("- outer\n  - inner item it wraps", ["• outer", "  • inner item it", "    wraps"]),
        ("- broken by\n  its writer\n  - inner", ["• broken by its", "  writer", "  • inner"]),
        ("1. one\n  not of it", ["1. one", "  not of it"]),
        ("Kubernetes       3     0", ["Kubernetes  3  0"]),
        ("```\nKubernetes       3     0\n```", ["Kubernetes  3  0"]),
        ("## Next *step*", ["Next step"]),
        ("> said before", ["  said before"]),
        ("above\n---\nbelow", ["above", "─" * 20, "below"]),
        ("```\nfirst   1\n\n  *x*  2\n```\nafter", ["first   1", "", "  *x*  2", "after"]),
        ("```\nstill open", ["still open"]),
        ("    4 spaces **raw**", ["    4 spaces **raw**"]),
        ("skill   level\nPython  4/5", ["skill   level", "Python  4/5"]),
        ("a | b\nno table", ["a | b", "no table"]),
        ("-5 °C is not a list", ["-5 °C is not a list"]),
        ("#hashtag", ["#hashtag"]),
    ],
)
def test_blocks_of_a_reply(reply: str, lines: list[str]) -> None:
    assert shown(reply_lines(reply, 20)) == lines


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("plain", [Span("plain")]),
        ("**bold** rest", [Span("bold", "bold"), Span(" rest")]),
        ("an *aside*", [Span("an "), Span("aside", "italic")]),
        ("run `coach gaps`", [Span("run "), Span("coach gaps", "code")]),
        ("``a`` **`b`**", [Span("a", "code"), Span(" "), Span("b", "bold")]),
        ("2 * 3 * 4", [Span("2 * 3 * 4")]),
        ("a ** b ** c", [Span("a ** b ** c")]),
        ("**open", [Span("**open")]),
        ("snake_case_name", [Span("snake_case_name")]),
        (r"\*kept\*", [Span("*kept*")]),
        ("[docs](https://example.org/x)", [Span("docs (https://example.org/x)")]),
        ("[run](javascript:alert)", [Span("[run](javascript:alert)")]),
        ("[bold red]typed[/]", [Span("[bold red]typed[/]")]),
    ],
)
def test_inline_marks(text: str, spans: list[Span]) -> None:
    assert inline_spans(text) == spans


def test_running_text_is_not_set_wider_than_is_easy_to_read() -> None:
    assert max(cell_len(line.text) for line in reply_lines("word " * 100, 200)) <= TEXT_WIDTH


def test_what_a_user_typed_is_shown_as_typed() -> None:
    typed = "# no heading\n- **no** list\n    `code`"
    assert shown(literal_lines(typed, 40)) == typed.split("\n")


markdown = st.text(st.sampled_from("ab*`#|-> \n1.日[]()\\_:\x1b"), max_size=120)


@given(markdown, st.integers(8, 60))
def test_any_reply_fits_its_width_and_holds_no_control(reply: str, width: int) -> None:
    lines = reply_lines(reply, width)
    assert all(cell_len(line.text) + line.indent <= max(width, 20) for line in lines)
    assert "\x1b" not in "".join(line.text for line in lines)


@pytest.mark.parametrize(
    "hostile",
    ["**a ", "`", "*a", "[a](", "|", "|-", "> ", "\\", "[[[", "- a\n", "|a\n|-\n", "```\n"],
)
def test_a_hostile_reply_takes_no_more_than_linear_time(hostile: str) -> None:
    began = time.process_time()
    reply_lines(hostile * 5_000, 80)
    assert time.process_time() - began < 2

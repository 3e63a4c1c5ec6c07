"""Pipe tables become columns that fit, and lists where columns can't."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from coach.screens.tables import is_table, table_lines
from coach.screens.wrapping import Line

GAPS = [
    "| Skill | Level | Hours |",
    "|:------|------:|------:|",
    "| Retrieval-augmented generation | 2 | 46.5 |",
    "| **SQL** | 4 | – |",
]


def shown(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]


def test_columns_are_aligned_as_the_rule_says() -> None:
    assert shown(table_lines(GAPS, 60)) == [
        "Skill                           Level  Hours",
        "────────────────────────────────────────────",
        "Retrieval-augmented generation      2   46.5",
        "SQL                                 4      –",
    ]


def test_the_widest_column_is_wrapped_where_the_table_is_too_wide() -> None:
    assert shown(table_lines(GAPS, 30)) == [
        "Skill             Level  Hours",
        "──────────────────────────────",
        "Retrieval-            2   46.5",
        "augmented",
        "generation",
        "SQL                   4      –",
    ]


def test_a_table_too_narrow_for_columns_becomes_a_list() -> None:
    assert shown(table_lines(GAPS, 16)) == [
        "Skill:",
        "Retrieval-",
        "augmented",
        "generation",
        "Level: 2",
        "Hours: 46.5",
        "",
        "Skill: SQL",
        "Level: 4",
        "Hours: –",
    ]


def test_short_and_long_rows_are_brought_to_the_header() -> None:
    source = ["a | b", "--- | ---", "1", "1 | 2 | 3", r"x \| y | z |"]
    assert shown(table_lines(source, 40)) == [
        "a      b",
        "────────",
        "1",
        "1      2",
        "x | y  z",
    ]


@pytest.mark.parametrize(
    ("lines", "table"),
    [
        (["| a | b |", "|---|---|"], True),
        (["a | b", ":-- | --:"], True),
        (["| a | b |"], False),
        (["| a | b |", "| 1 | 2 |"], False),
        (["a | b", "---"], False),
    ],
)
def test_a_table_is_known_by_its_rule(lines: list[str], table: bool) -> None:  # noqa: FBT001 - a table of cases
    assert is_table(lines) is table


cells = st.text(st.sampled_from("ab 日*`"), max_size=30)


@given(
    st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=5), st.integers(8, 90)
)
def test_no_line_of_a_table_is_wider_than_asked(rows: list[list[str]], width: int) -> None:
    source = ["| one | two | three |", "|---|--:|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    assert all(cell_len(line.text) + line.indent <= width for line in table_lines(source, width))

"""The passage around words that were read from a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.surroundings import passage_around, says_more

PROFILE = """# Tom

## Skills
- SQL: 4/5
- Git: 2/5
- Rust: 1/5

Reading too.

## Work
I did **Terraform** at Lumen."""


@pytest.mark.parametrize(
    ("words", "passage"),
    [
        ("Git: 2/5", "## Skills\n- SQL: 4/5\n- Git: 2/5\n- Rust: 1/5"),
        ("SQL: 4/5", "## Skills\n- SQL: 4/5\n- Git: 2/5"),
        ("git 2/5 rust", "## Skills\n- SQL: 4/5\n- Git: 2/5\n- Rust: 1/5"),
        ("Terraform at lumen", "## Work\nI did **Terraform** at Lumen."),
        ("Reading too.", "## Skills\nReading too."),
        ("Perl", ""),
        ("", ""),
        ("…", ""),
    ],
)
def test_a_passage_is_the_lines_around_the_words(words: str, passage: str) -> None:
    assert passage_around(PROFILE, words) == passage


def test_of_a_long_line_what_is_near_is_shown() -> None:
    far = "about the weather and the sea " * 40
    passage = passage_around(f"{far}My Docker is 3. {far}", "My Docker is 3")
    assert "the sea My Docker is 3. about" in passage
    assert (passage[:2], passage[-2:]) == ("… ", " …")
    assert len(passage) < 400


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80))
def test_the_words_are_in_their_passage(before: str, words: str, after: str) -> None:
    text = f"{before}{words}{after}"
    passage = passage_around(text, words)
    if passage:
        assert passage_around(passage, words)
        assert not says_more(passage, passage)


@pytest.mark.parametrize(
    ("passage", "more"), [("- Git: 2/5", False), ("## Skills\nGit: 2/5", True), ("", True)]
)
def test_a_passage_says_more_where_it_has_other_words(passage: str, more: bool) -> None:  # noqa: FBT001 — a table's column
    assert says_more(passage, "Git 2/5") is more

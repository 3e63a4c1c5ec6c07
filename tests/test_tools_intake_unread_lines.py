"""Lines of a résumé in text of which nothing was read are named."""

import pytest

from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
HEAD = "Ines Moor\n\nExperience\nNurse, Kite Clinic (2018 – 2024)\n"


def remarks(lines: str) -> tuple[str, ...]:
    return read_profile(HEAD + lines, VOCABULARY, source="cv.txt").remarks


def test_lines_of_which_nothing_was_read_are_named() -> None:
    said = remarks("- Visited patients at home\n- Acute medical ward\n- Cut falls by 40%\n")
    named = "“Visited patients at home” and “Acute medical ward”"
    assert said == (f"No skill and no achievement was read in {named}.",)


def test_of_many_lines_a_few_are_named() -> None:
    (said,) = remarks("".join(f"- Visited {it} at home\n" for it in "abcdefgh"))
    assert said.endswith("“Visited d at home”, “Visited e at home” and 3 more.")


@pytest.mark.parametrize(
    "line",
    [
        "Kept the rota in SQL",
        "Cut falls by 40%",
        "Trained two nurses",
        "Lowered waste by a third",
    ],
)
def test_a_line_that_gave_something_is_not_named(line: str) -> None:
    assert remarks(f"- {line}\n") == ()


def test_lines_elsewhere_are_not_named() -> None:
    text = (
        "Ines Moor\n\nInterests\n- Sea swimming\n\nEducation\n- BSc Nursing, Kite College, 2012\n"
    )
    assert read_profile(text, VOCABULARY, source="cv.txt").remarks == ()

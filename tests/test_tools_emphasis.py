"""Stars that are marks of emphasis, and those that are grades."""

import pytest

from tools.emphasis import without_emphasis


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Lifted grades A*-C from 41%", "Lifted grades A*-C from 41%"),
        ("**Exams:** A*A*A, then a 5* hotel", "Exams: A*A*A, then a 5* hotel"),
        ("* nine A* and **two** B", " nine A* and two B"),
        ("a *Grade A* hotel", "a Grade A hotel"),
        ("*A*", "A"),
        ("**A***", "A"),
        ("a 4* hotel*", "a 4* hotel"),
        ("f(*args), `x` and _so_ ~~on~~", "f(args), x and so on"),
    ],
)
def test_a_grade_keeps_its_star(text: str, plain: str) -> None:
    assert without_emphasis(text) == plain

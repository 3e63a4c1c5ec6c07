"""Tables of languages, certificates and degrees, and levels drawn with asterisks in columns."""

import pytest

from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
SPOKEN = """## Skills

| Language | Level |
|---|---|
| English | Native |
| Norwegian | B1 |
| Quechua | A2 |
"""
GRID = """## Languages

| Sprache | Lesen | Schreiben |
|---|---|---|
| French | B2 | B2 |
"""
TAUGHT = """## Education

| Degree | School | Years |
|---|---|---|
| BEng Computing | Hull College | 2013–2017 |

## Certificates

| Certificate | Issuer | Date |
|---|---|---|
| CKA | CNCF | 2023-03 |
"""
CODED = """## Skills

| Language | Level |
|---|---|
| Python | Expert |
| Go | basic |
"""


def facts(text: str, kind: str) -> list[str]:
    found = read_profile(text, VOCABULARY, source="cv.md").facts
    return [it.value for it in found if it.kind == kind]


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="cv.md").claims}


ROWS = [
    (SPOKEN, "language", ["English (Native)", "Norwegian (B1)", "Quechua (A2)"]),
    (GRID, "language", ["French (B2, B2)"]),
    (TAUGHT, "education", ["BEng Computing, Hull College, 2013–2017"]),
    (TAUGHT, "certificate", ["CKA, CNCF, 2023-03"]),
    (CODED, "language", []),
]


@pytest.mark.parametrize(("text", "kind", "expected"), ROWS)
def test_rows_are_facts_in_words(text: str, kind: str, expected: list[str]) -> None:
    assert facts(text, kind) == expected


LEVELS = [
    (SPOKEN, {"English": 5, "Norwegian": 2}),
    (GRID, {"French": 3}),
    (CODED, {"Python": 5, "Go": 2}),
    (
        "Skills\nSQL         *****\nPython      ****\nGo          ***",
        {"SQL": 5, "Python": 4, "Go": 3},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_levels_of_rows_and_columns(text: str, expected: dict[str, int | None]) -> None:
    assert levels(text) == expected
    assert not read_profile(text, VOCABULARY, source="cv.md").remarks

"""Pay, place, notice period, constraints and preferences of text profiles."""

import pytest

from tools.domain import Fact
from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary


def facts(text: str) -> list[tuple[str, str, str, str]]:
    found = read_profile(text, builtin_vocabulary(), source="me.md").facts
    return [_short(it) for it in found if it.kind not in {"name", "headline", "summary"}]


def _short(fact: Fact) -> tuple[str, str, str, str]:
    return fact.kind, fact.subject, fact.value, fact.unit


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("Notice period: 3 months", ("constraint", "notice period", "3", "months")),
        ("- **Notice period:** two weeks", ("constraint", "notice period", "2", "weeks")),
        ("Compensation: 92,000 EUR a year", ("pay", "current pay", "92000", "EUR/year")),
        ("- Current salary: CHF 110'000", ("pay", "current pay", "110000", "CHF/year")),
        ("Salary expectations: $140k", ("pay", "wanted pay", "140000", "USD/year")),
        ("Location: Zürich, Switzerland", ("contact", "place", "Zürich, Switzerland", "")),
        ("I live in Lyon.", ("contact", "place", "Lyon", "")),
        ("My notice period is one month.", ("constraint", "notice period", "1", "month")),
        ("I can't relocate.", ("constraint", "relocation", "can't relocate", "")),
        ("I prefer small teams.", ("preference", "", "small teams", "")),
        ("## Compensation\n\n92,000 EUR a year", ("pay", "current pay", "92000", "EUR/year")),
        ("## Preferences\n\n- short meetings", ("preference", "", "short meetings", "")),
    ],
)
def test_a_line_of_a_profile_is_a_fact(line: str, fact: tuple[str, str, str, str]) -> None:
    assert fact in facts(f"# Ada Quill\n\nBackend engineer\n\n{line}\n")


@pytest.mark.parametrize(
    "line",
    ["My manager earns 92,000 EUR a year.", "If I lived in Lyon, I would earn 92,000 EUR a year."],
)
def test_what_is_supposed_or_someone_else_s_is_none(line: str) -> None:
    assert facts(f"# Ada Quill\n\nBackend engineer\n\n{line}\n") == []


@pytest.mark.parametrize("heading", ["Constraints", "My constraints", "Deal breakers", "Limits"])
@pytest.mark.parametrize("item", ["No on-call at night", "on-call, incident response"])
def test_a_constraint_is_kept_and_gives_no_level(heading: str, item: str) -> None:
    text = f"# Ada Quill\n\n## Skills\n\n- Python 4/5\n\n## {heading}\n\n- {item}\n"
    read = read_profile(text, builtin_vocabulary(), source="me.md")
    assert [(it.skill, it.level) for it in read.claims] == [("Python", 4)]
    assert [it.value for it in read.facts if it.kind == "constraint"] == [item]

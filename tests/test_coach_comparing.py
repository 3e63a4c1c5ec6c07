"""``coach gaps --compare``, ``coach roles --nearest``, ``coach path``: on the line and in talk."""

from pathlib import Path

import pytest

from tests.command_line import CommandLine

CV = """\
# Ada Quill

Backend engineer

- Python 4/5
- SQL 3/5
- Docker 2/5
- no Kubernetes
"""
BLUEPRINT = """\
# Harbour Data Engineer

## Requirements

- SQL
- Airflow

Salary: €75,000 – €95,000 per year

## Career path

### Feeder roles

- Data Engineer
- Harbour Clerk Analyst

### Next roles

- Engineering Manager
"""


@pytest.fixture
def known(coach: CommandLine, tmp_path: Path) -> CommandLine:
    for name, text in (("cv.md", CV), ("harbour.md", BLUEPRINT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert coach("import", str(tmp_path / name)).code == 0
    return coach


def test_a_comparison_shows_roles_what_serves_them_and_a_step(known: CommandLine) -> None:
    ended = known("gaps", "--compare", "ml engineer", "data engineer")
    assert "1 Data Engineer" in ended.out
    assert "2 Machine Learning Engineer" in ended.out
    assert "Docker                         2/5   2 of 2       4  1: 3/5, 2: 3/5" in ended.out
    assert "Cheapest next step: Docker from 2/5 to 3/5, 30 h" in ended.out
    assert known("gaps", "--compare", "data engineer", "ml engineer").out == ended.out


def test_the_nearest_roles_are_those_of_the_catalogue_and_the_users_own(known: CommandLine) -> None:
    found = known.json("roles", "--nearest")["roles"]
    lows = [it["readiness"]["low"] for it in found]
    assert lows == sorted(lows, reverse=True)
    assert {"Harbour Data Engineer", "Data Engineer"} <= {it["role"] for it in found}
    assert len(found) == len(known.json("roles")["roles"])
    gaps = known.json("gaps", "data engineer")
    same = next(it for it in found if it["role"] == "Data Engineer")
    assert (same["readiness"], same["assessed"]) == (gaps["readiness"], gaps["assessed"])


def test_a_blueprint_joins_the_paths_of_the_catalogue(known: CommandLine) -> None:
    found = known.json("path", "harbour data engineer")
    before_last = {route["stops"][-2]["standing"]["role"] for route in found["routes"]}
    assert before_last == {"Data Engineer"}
    assert {route["stops"][-2]["named_in"] for route in found["routes"]} == {"harbour.md"}
    assert found["named_before"] == ["Harbour Clerk Analyst"]
    assert [it["standing"]["role"] for it in found["onward"]] == ["Engineering Manager"]
    pay = found["aim"]["pay"]
    assert (pay["low"], pay["high"], pay["currency"], pay["year"]) == (75_000, 95_000, "EUR", None)
    shown = " ".join(known("path", "harbour data engineer").out.split())
    assert "EUR 75,000 to 95,000 a year (year not stated, harbour.md:" in shown
    assert "BLS OEWS May 2024, SOC 15-1243 (Database Architects)" in shown
    assert "a whole occupation, all ranks together" in shown
    assert "239,200 or more a year" in shown


def test_a_pay_that_nobody_states_is_said_to_be_unknown(known: CommandLine) -> None:
    assert "not known" in known("path", "ux researcher").out


def test_the_target_is_the_role_where_none_is_named(known: CommandLine) -> None:
    known("target", "staff engineer")
    assert known.json("path") == known.json("path", "staff engineer")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["gaps", "--compare", "data engineer"], 2, "only “Data Engineer” is named"),
        (["gaps", "--compare"], 2, "expected at least one argument"),
        (["gaps", "--compare", "data engineer", "Data Engineer"], 2, "named twice"),
        (["gaps", "--compare", "data engineer", "deep sea diver"], 1, "No known role comes near"),
        (["gaps", "clerk", "--compare", "data engineer", "ml engineer"], 2, "before --compare"),
        (["path"], 1, "none is set yet"),
        (["path", "deep sea diver"], 1, "No known role comes near"),
        (["roles", "--nearest", "--role", "data engineer"], 2, "--adopt"),
        (["roles", "--nearest", "--adopt", "ledgers"], 2, "--nearest"),
    ],
)
def test_what_cannot_be_shown_is_one_line(
    known: CommandLine, words: list[str], code: int, said: str
) -> None:
    ended = known(*words)
    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ["gaps", "--compare", "data engineer", "ml engineer"],
        ["roles", "--nearest"],
        ["path", "data engineer"],
    ],
)
def test_without_a_profile_the_next_step_is_said(coach: CommandLine, words: list[str]) -> None:
    ended = coach(*words)
    assert (ended.code, ended.out) == (1, "")
    assert "none is known yet" in ended.err
    assert "coach import FILE" in ended.err


@pytest.mark.parametrize(
    ("said", "tool", "shown"),
    [
        ("compare ML engineer and data engineer for me", "compare_roles", "Cheapest next step"),
        ("which roles am I closest to?", "compare_roles", "coach roles --nearest"),
        ("how do I get from here to staff engineer?", "roles", "Ways to Staff Engineer"),
        ("compare data engineer and deep sea diver", "compare_roles", "no role of that name"),
        ("/compare data engineer", "compare_roles", "Name two or more"),
    ],
)
def test_the_same_is_answered_in_conversation(
    known: CommandLine, said: str, tool: str, shown: str
) -> None:
    heard = known.json("ask", said)
    assert [it["name"] for it in heard["tools"]] == [tool]
    assert shown in heard["reply"]


def test_no_line_is_wider_than_the_screen(known: CommandLine) -> None:
    for words in (
        ["gaps", "--compare", "ml engineer", "data engineer", "distinguished applied ai engineer"],
        ["roles", "--nearest"],
        ["path", "harbour data engineer"],
        ["path", "distinguished applied ai engineer"],
    ):
        assert max(map(len, known(*words).out.splitlines())) <= 80

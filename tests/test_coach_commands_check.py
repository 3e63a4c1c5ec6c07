"""``coach check``: what a report or plan says of itself; nothing of it is saved."""

from pathlib import Path

import pytest

from tests.command_line import CommandLine

REPORT = """\
# Skill gap report: Ledger Engineer

| Skill | Frequency | Bo level | Gap | Time to learn |
|---|---|---|---|---|
| Kubernetes | 95% | 2/5 | 2 | 3 weeks |
| Docker | 72% | 4/5 | 0 | - |

## High demand (70%+ of postings)

- Docker

## 4-week roadmap

- Phase 1: 3 weeks
- Phase 2: 2 weeks

Also required: Kafka.
"""


@pytest.fixture
def report(tmp_path: Path) -> str:
    file = tmp_path / "report.md"
    file.write_text(REPORT, encoding="utf-8")
    return str(file)


def test_contradictions_come_with_both_lines_and_the_arithmetic(
    coach: CommandLine, report: str
) -> None:
    out = coach("check", report).out
    assert "2 contradictions" in out
    assert "- Kubernetes: 95% belongs in 70% or more.\n      5  Kubernetes | 95%\n" in out
    assert "- Phases 1 to 2: 3 + 2 is 5 weeks, and the plan is said to take 4 weeks.\n" in out
    assert "     14  Phase 1: 3 weeks\n     15  Phase 2: 2 weeks\n" in out
    assert max(map(len, out.splitlines())) <= 80


def test_weeks_count_the_hours_given_or_planned_or_assumed(coach: CommandLine, report: str) -> None:
    assumed = coach.json("check", report)
    assert (assumed["hours_per_week"], assumed["hours_from"]) == (8, "assumed")
    assert "A week counts 8 h (assumed: say yours with --hours)." in coach("check", report).out
    coach("target", "data engineer")
    coach("roadmap", "--hours-per-week", "5")
    planned = coach.json("check", report)
    assert (planned["hours_per_week"], planned["hours_from"]) == (5, "planned")
    given = coach.json("check", report, "--hours", "10")
    assert (given["hours_per_week"], given["hours_from"]) == (10, "given")
    (row,) = [it for it in given["skills"] if it["skill"] == "Kubernetes"]
    assert row["stated_hours"] == 30


def test_nothing_of_it_is_saved(coach: CommandLine, report: str) -> None:
    coach("profile")
    before = coach.stored()
    assert coach("check", report).code == 0
    assert coach.stored() == before


def test_a_text_without_faults_is_said_to_have_none(coach: CommandLine) -> None:
    out = coach("check", "-", piped="We are looking for you.\n\n## Requirements\n\n- Go 4/5\n").out
    assert "It does not contradict itself in any figure that was compared." in out
    assert "Unassessed, neither met nor missing (1): Go." in out


@pytest.mark.parametrize(
    ("words", "piped", "said"),
    [
        (("check", "absent.md"), "", "absent.md: there is no such file."),
        (("check", "-"), "", "standard input: the file is empty."),
        (("check", "-"), "The sky is blue.", "standard input: there is no skill"),
        (("check", "-"), '{"basics": {}}', "standard input: this is JSON without a text"),
        (("check", "-", "--hours", "0"), "x", "Hours a week: 0 leaves no time"),
        (("check",), "", "FILE"),
    ],
)
def test_what_can_not_be_checked_is_refused_in_a_sentence(
    coach: CommandLine, words: tuple[str, ...], piped: str, said: str
) -> None:
    ended = coach(*words, piped=piped)
    assert ended.code in (1, 2)
    assert ended.out == ""
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1

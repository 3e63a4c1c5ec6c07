"""``coach checkin``: on a terminal, from a pipe, and from a file."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.command_line import CommandLine, Ended

FIRST, SECOND = "2026-11-02", "2026-11-09"


class Terminal:
    """Somebody at a keyboard; ``interrupt`` on a line of its own is Ctrl+C.

    Args:
        typed: What they type.
    """

    def __init__(self, typed: str) -> None:
        self._lines = iter(typed.splitlines(keepends=True))

    def isatty(self) -> bool:
        """Whether somebody sits there."""
        return True

    def readline(self, _size: int = -1) -> str:
        """Return the next line, or nothing at the end of the input."""
        line = next(self._lines, "")
        if line == "interrupt\n":
            raise KeyboardInterrupt
        return line


@pytest.fixture
def person(coach: CommandLine) -> CommandLine:
    """Return the command line of somebody with a plan and two promises."""
    coach.json("import", "-", piped="Python 4/5\nDocker 2/5\nno Kubernetes\n", today=FIRST)
    coach.json("target", "platform engineer", today=FIRST)
    coach.json("roadmap", "--hours-per-week", "6", today=FIRST)
    promises = ["Read a chapter", "Ask Piet"]
    coach.json("checkin", "--answers", "-", today=FIRST, piped=json.dumps({"next": promises}))
    return coach


def typed(line: CommandLine, text: str, monkeypatch: pytest.MonkeyPatch, *words: str) -> Ended:
    """Hold a check-in in which these lines are typed on a terminal."""

    def sit_down(_: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", Terminal(text))

    return replace(line, pipe=sit_down)("checkin", *words, today=SECOND)


def test_on_a_terminal_each_question_waits_for_an_answer_that_can_be_read(
    person: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = "kept\nperhaps\nnot\na lot\n2.5\nIt runs.\n\nnone\nnone\nRead on\nAsk again\n\n"
    ended = typed(person, answers, monkeypatch)
    asked = ended.err.splitlines()
    assert asked[:2] == [f"Promised on {FIRST}: Read a chapter", f"Promised on {FIRST}: Ask Piet"]
    assert asked[2].startswith("1/7 You promised: “Read a chapter”")
    assert sum(line.startswith("2/7 ") for line in asked) == 2
    assert any("Type kept, partly or not" in line for line in asked)
    assert sum(line.startswith("3/7 ") for line in asked) == 2
    assert "- Ask Piet: not kept" in ended.out
    assert "- Ask again" in ended.out
    assert "2.5 h" in ended.out
    assert ended.code == 0


@pytest.mark.parametrize("left", ["interrupt\n", ""], ids=["ctrl+c", "ctrl+d"])
def test_what_was_answered_before_leaving_is_kept(
    person: CommandLine, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    ended = typed(person, "kept\npartly\n" + left, monkeypatch)
    assert (ended.code, ended.out) == (1, "")
    assert "The answers so far are kept; `coach checkin` goes on from there." in ended.err
    ended = typed(person, "3\nnone\nnone\nnone\nRead on\n", monkeypatch, "--json")
    assert (
        ended.err.splitlines()[0]
        == "Going on with the check-in of 2026-11-09, left open at question 3 of 7."
    )
    assert [row["outcome"] for row in ended.data["outcomes"]] == ["kept", "partly"]
    assert ended.data["commitments"] == ["Read on"]


def test_a_pipe_answers_line_by_line(person: CommandLine) -> None:
    ended = person("checkin", "--json", today=SECOND, piped="kept\nperhaps\n3\n")
    assert (ended.code, ended.out) == (1, "")
    assert "Type kept, partly or not" in ended.err.splitlines()[-1]
    ended = person("checkin", "--json", today=SECOND, piped="partly\n3\n")
    assert (ended.code, ended.out) == (1, "")
    assert "the answers ended before the questions did" in ended.err
    ended = person("checkin", "--json", today=SECOND, piped="Fine.\nnone\nDocker 3\nRead\nWrite\n")
    assert ended.data["levels"] == [{"skill": "Docker", "level": 3}]
    assert ended.data["commitments"] == ["Read", "Write"]
    assert [row["outcome"] for row in ended.data["outcomes"]] == ["kept", "partly"]


def test_answers_of_a_file_may_leave_out_what_is_unchanged(
    person: CommandLine, tmp_path: Path
) -> None:
    answers = {"commitments": {"1": "kept", "ask piet": "not kept"}, "hours": {"k8s": 3.5}}
    file = tmp_path / "week.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(answers).encode())
    report = person.json("checkin", "--answers", str(file), today=SECOND)
    assert [row["outcome"] for row in report["outcomes"]] == ["kept", "not kept"]
    assert report["hours"] == [{"skill": "Kubernetes", "hours": 3.5}]
    assert report["commitments"] == []
    before, after = (
        report[plan]["total_hours"] - report[plan]["provisional_hours"]
        for plan in ("before", "after")
    )
    assert after == before - 3.5


def test_answers_may_come_from_standard_input(person: CommandLine) -> None:
    report = person.json("checkin", "--answers", "-", today=SECOND, piped='{"next": ["Rest"]}')
    assert report["commitments"] == ["Rest"]
    assert [row["outcome"] for row in report["outcomes"]] == ["open", "open"]


def test_the_text_shows_the_plan_as_it_is_now(person: CommandLine) -> None:
    ended = person("checkin", "--answers", "-", today=SECOND, piped='{"hours": {"Kubernetes": 2}}')
    total = person.json("roadmap", today=SECOND)["total_hours"]
    assert f"{total:g} h left now" in ended.out
    assert "Plan for Platform Engineer" in ended.out


def test_without_a_plan_it_says_how_to_make_one(coach: CommandLine) -> None:
    ended = coach("checkin", "--answers", "-", piped='{"next": ["Choose a role"]}')
    assert ended.code == 0
    assert "coach roadmap --hours-per-week" in " ".join(ended.out.split())


def test_hours_that_no_week_holds_are_asked_again_on_a_terminal(
    person: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = "kept\nkept\n200\n-3\nnan\n4\nnone\nnone\nnone\nRead on\n\n"
    ended = typed(person, answers, monkeypatch, "--json")
    assert "200 h in 7 days is more than 112 h, which is 16 h a day" in ended.err
    assert "hours can't be below 0" in ended.err
    assert sum(line.startswith("3/7 ") for line in ended.err.splitlines()) == 4
    assert [row["hours"] for row in ended.data["hours"]] == [4]


def test_after_weeks_away_more_hours_are_plausible(person: CommandLine) -> None:
    report = person.json(
        "checkin", "--answers", "-", today="2026-11-30", piped='{"hours": {"Docker": 200}}'
    )
    assert report["hours"] == [{"skill": "Docker", "hours": 200}]


def test_a_check_in_can_not_lie_before_the_last_one(person: CommandLine) -> None:
    before = person.stored()
    ended = person("checkin", "--answers", "-", today="2026-10-20", piped='{"next": ["Rest"]}')
    assert (ended.code, ended.out) == (1, "")
    assert "the last one was held on 2026-11-02, which is later" in ended.err
    assert person.stored() == before


def test_a_day_holds_one_check_in(person: CommandLine) -> None:
    before = person.stored()
    for words in (["checkin"], ["checkin", "--answers", "-"]):
        ended = person(*words, today=FIRST, piped='{"next": ["Rest"]}')
        assert (ended.code, ended.out) == (1, "")
        assert "one was held that day already" in ended.err
        assert "from 2026-11-03 on" in ended.err
    assert person.stored() == before
    assert person("checkin", "--answers", "-", today="2026-11-03", piped="{}").code == 0


def test_a_check_in_can_not_lie_before_the_one_that_is_open(person: CommandLine) -> None:
    person("checkin", today=SECOND, piped="kept\n")
    before = person.stored()
    ended = person("checkin", today="2026-11-05", piped="kept\nkept\n")
    assert (ended.code, ended.out) == (1, "")
    assert "Check-in on 2026-11-05: the one that is open was begun on 2026-11-09" in ended.err
    assert person.stored() == before


def test_past_check_ins_are_listed_with_their_sums(person: CommandLine) -> None:
    told = {"hours": {"Kubernetes": 2.5}, "wins": "It runs.", "commitments": {"1": "kept"}}
    person.json("checkin", "--answers", "-", today=SECOND, piped=json.dumps(told))
    history = person.json("checkin", "--list", today=SECOND)
    assert (history["count"], history["total_hours"], history["kept"]) == (2, 2.5, 1)
    text = person("checkin", "--list", "--since", SECOND, today="2026-11-20").out
    assert text.startswith("1 check-in between 9 Nov 2026 and 20 Nov 2026: 2.5 h, 1 of 1 promise")
    assert "- Went well: It runs." in text
    assert "2 Nov 2026:" not in text


def test_without_one_the_list_says_how_to_hold_the_first(coach: CommandLine) -> None:
    ended = coach("checkin", "--list")
    assert ended.code == 0
    assert "No check-in was held yet" in ended.out
    assert "`coach checkin` holds one." in ended.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--since", SECOND), "go with --list"),
        (("--list", "--since", SECOND, "--until", FIRST), "lies after"),
        (("--list", "--answers", "-"), "not allowed with"),
    ],
)
def test_days_that_go_with_nothing_are_refused(
    person: CommandLine, words: tuple[str, ...], said: str
) -> None:
    ended = person("checkin", *words, today=SECOND)
    assert ended.code == 2
    assert said in ended.err

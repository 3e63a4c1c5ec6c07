"""``coach eval`` as it is typed: a table, JSON, a comparison, a judge, and what it refuses."""

import json
from pathlib import Path

import pytest

from tests import anthropic_server
from tests.command_line import CommandLine
from tests.model_server import serving

ONE = ("eval", "--scenario", "hostile-letter")
JUDGED = {"useful": 4, "honest": 5, "kind": 3, "why": "The third turn was missed."}


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    return monkeypatch


def test_a_table_is_printed_and_the_home_is_left_alone(coach: CommandLine) -> None:
    ended = coach(*ONE)
    assert ended.code == 0
    lines = ended.out.splitlines()
    assert lines[0].startswith("Coach ")
    assert "model offline: 1 scenario," in lines[0]
    assert lines[2].split() == [
        *("Scenario", "Facts", "Answers", "Plan", "Promises", "Declined", "Figures"),
        *("Tokens", "Cut", "ms", "p95"),
    ]
    assert lines[3].startswith("hostile-letter ")
    assert lines[4].startswith("all ")
    assert max(map(len, lines)) <= 100
    assert not coach.home.exists()


def test_json_holds_the_talk_and_the_text_shows_it_on_request(coach: CommandLine) -> None:
    told = coach.json(*ONE)
    said = [it["said"] for it in told["scenarios"][0]["talk"]]
    assert said[0] == "import cv.md"
    assert "> import cv.md" in coach(*ONE, "--talk").out
    assert "> import cv.md" not in coach(*ONE).out


def test_two_runs_differ_in_time_alone(coach: CommandLine, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.json"
    earlier.write_text(coach(*ONE, "--json").out)
    again = coach.json(*ONE, "--compare", str(earlier))
    assert [it for it in again["differences"] if not it["score"].endswith(" ms")] == []


def test_a_comparison_shows_what_is_otherwise(coach: CommandLine, tmp_path: Path) -> None:
    told = coach.json(*ONE)
    told["scenarios"][0]["facts"] |= {"right": 0}
    earlier = tmp_path / "earlier.json"
    earlier.write_text(json.dumps(told))
    out = coach(*ONE, "--compare", str(earlier)).out
    right = told["total"]["facts"]["right"]
    of = told["total"]["facts"]["of"]
    assert "Compared with Coach" in out
    assert f"hostile-letter           facts       0/{of} → {right}/{of}" in out


def test_a_judge_is_asked_once_for_each_and_shown_the_talk(
    coach: CommandLine, judge: pytest.MonkeyPatch
) -> None:
    with serving(JUDGED) as server:
        judge.setenv("OPENAI_BASE_URL", server.address)
        ended = coach(*ONE, "--judge", "openai-chat:scripted")
    assert ended.code == 0
    assert "Judged by openai-chat:scripted" in ended.out
    assert "the mean of all is 4.0" in ended.out
    assert "hostile-letter: useful 4, honest 5, kind 3. The third turn was missed." in ended.out
    assert len(server.requests) == 1
    sent = json.dumps(server.requests[0], ensure_ascii=False)
    assert "The person said: <<<import cv.md" in sent
    assert "from 1 to 5" in sent


def test_a_judge_that_fails_is_told_and_the_table_stands(
    coach: CommandLine, judge: pytest.MonkeyPatch
) -> None:
    with serving(500) as server:
        judge.setenv("OPENAI_BASE_URL", server.address)
        ended = coach(*ONE, "--judge", "openai-chat:scripted")
    assert ended.code == 0
    assert "hostile-letter: it is not judged" in ended.err
    assert "Facts" in ended.out


def test_a_model_that_can_not_be_reached_ends_its_scenario_and_not_the_run(
    coach: CommandLine, judge: pytest.MonkeyPatch
) -> None:
    with serving(401) as server:
        judge.setenv("OPENAI_BASE_URL", server.address)
        ended = coach(*ONE, "--model", "openai-chat:scripted")
    assert ended.code == 0
    assert ended.err.startswith("openai-chat:scripted is sent 6 scripted messages")
    assert "hostile-letter ended early: 2026-01-12: " in ended.out
    row = next(it.split() for it in ended.out.splitlines() if it.startswith("all "))
    assert row[8] == "3", "three replies were cut"


def test_a_cap_holds_over_all_scenarios(
    coach: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "none")
    with anthropic_server.serving("Noted.") as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.address)
        model = ("--model", "anthropic:claude-sonnet-5-5", "--max-cost", "0.005")
        told = coach.json("eval", "--scenario", "hostile-letter", "hostile-agent", *model)
    assert len(server.requests) == 2
    assert told["total"]["requests"] == 2
    assert told["total"]["crashes"] == 2
    assert all("Cost: this run has come to" in it["crash"] for it in told["scenarios"])


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--scenario", "lighthouse"), 2, "“lighthouse”: there is none of that name"),
        (("--compare", "absent.json"), 1, "absent.json"),
        (("--model", "lighthouse"), 1, "no provider is named"),
        (("--judge", "lighthouse"), 1, "no provider is named"),
    ],
)
def test_what_is_wrong_is_said_before_anybody_talks(
    coach: CommandLine, words: tuple[str, ...], code: int, said: str
) -> None:
    ended = coach("eval", *words)
    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err


def test_what_the_environment_configures_is_not_asked(
    coach: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "none")
    monkeypatch.setenv("COACH_MODEL", "openai-chat:scripted")
    assert coach.json(*ONE)["model"] == "offline"

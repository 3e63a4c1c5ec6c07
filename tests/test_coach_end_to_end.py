"""One person's way through the whole of it, on the command line, with every total checked."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import CommandLine

RESUME = """\
# Tomasz Wren

Backend engineer, nine years, now in a payments team.

## Skills

- Python 4/5
- SQL: advanced
- Docker 2/5
- basic Kubernetes
- Linux: intermediate
- Git
- No Terraform experience

## Experience

### Backend engineer, Larkspur Pay, 2019 to now

Keeps the settlement service running.
"""

POSTING = """\
# Platform Engineer, Settlement

Larkspur Pay looks for an engineer who keeps settlement running while the team grows.

## Requirements

- Strong Kubernetes experience in production
- Solid Terraform, you have built modules that others use
- Python at a working level
- Docker in daily use
- Linux, confident on the command line
- Prometheus or a comparable monitoring system
- Experience with the Zephyrine ledger protocol

## Nice to have

- Helm
- Go
"""

FIRST, SECOND = "2026-11-02", "2026-11-09"
DEADLINE = dt.date(2027, 6, 30)
OFF = "2026-12-24"
BUDGET = 8.0

STORY = (
    "At Larkspur Pay the nightly settlement took too long. I was asked to make it fit the window. "
    "I rewrote the matching in Python and moved it into Docker. "
    "The run went from 190 minutes to 35 minutes."
)


@pytest.fixture
def settled(coach: CommandLine, tmp_path: Path) -> CommandLine:
    """Return the command line after both imports and the choice of a target."""
    (tmp_path / "wren.md").write_text(RESUME, encoding="utf-8")
    (tmp_path / "posting.md").write_text(POSTING, encoding="utf-8")
    coach.json("import", str(tmp_path / "wren.md"), today=FIRST)
    coach.json("import", str(tmp_path / "posting.md"), today=FIRST)
    coach.json("target", "platform", "engineer", "settlement", today=FIRST)
    return coach


def plan(line: CommandLine, *words: str, today: str = FIRST) -> dict[str, Any]:
    budget = ["--hours-per-week", str(BUDGET), "--deadline", str(DEADLINE), "--weeks-off", OFF]
    return line.json("roadmap", *budget, *words, today=today)


def firm_hours(weeks: Iterable[dict[str, Any]]) -> Counter[str]:
    """Return the hours of each skill whose level is known; the others only fill what is left."""
    spent: Counter[str] = Counter()
    for week in weeks:
        for item in week["items"]:
            if not item["provisional"]:
                spent[item["skill"]] += item["hours"]
    return spent


def assert_adds_up(roadmap: dict[str, Any]) -> None:
    """Check every total of a plan against its parts, and every date against its neighbours."""
    weeks, phases = roadmap["weeks"], roadmap["phases"]
    for week in weeks:
        assert week["hours"] == sum(item["hours"] for item in week["items"])
        assert 0 < week["hours"] <= roadmap["hours_per_week"]
    assert roadmap["total_hours"] == sum(week["hours"] for week in weeks)
    assert roadmap["total_hours"] == sum(phase["hours"] for phase in phases)
    starts = [dt.date.fromisoformat(week["start"]) for week in weeks]
    assert starts == sorted(set(starts))
    last = str(starts[-1] + dt.timedelta(days=6))
    assert roadmap["finish"] == min(last, roadmap["deadline"] or last)
    firm = sum(firm_hours(weeks).values())
    assert roadmap["total_hours"] == firm + roadmap["provisional_hours"]
    for day in map(dt.date.fromisoformat, roadmap["weeks_off"]):
        assert not any(start <= day < start + dt.timedelta(days=7) for start in starts)
    for milestone in roadmap["milestones"]:
        day = dt.date.fromisoformat(roadmap["start"]) + dt.timedelta(days=milestone["day"])
        assert milestone["date"] == str(day)
    lows = [milestone["readiness"]["low"] for milestone in roadmap["milestones"]]
    assert lows == sorted(lows)


def test_the_resume_is_read_with_levels_and_without_what_it_denies(settled: CommandLine) -> None:
    profile = settled.json("profile")
    levels = {row["skill"]: row["level"] for row in profile["skills"]}
    assert profile["target"] == "Platform Engineer, Settlement"
    assert levels["Python"] == 4
    assert levels["SQL"] == 4
    assert levels["Docker"] == 2
    assert levels["Kubernetes"] == 2
    assert levels["Terraform"] == 0
    assert levels["Git"] is None
    assert all(row["source"] == "wren.md" for row in profile["skills"])


def test_the_gaps_agree_with_their_rows(settled: CommandLine) -> None:
    report = settled.json("gaps")
    rows = report["skills"]
    total = sum(row["weight"] for row in rows)
    known = [row for row in rows if row["current"] is not None]
    low = sum(row["weight"] * min(row["current"] / row["required"], 1) for row in known)
    unknown = total - sum(row["weight"] for row in known)
    assert report["readiness"]["low"] == pytest.approx(100 * low / total, abs=0.051)
    assert report["readiness"]["high"] == pytest.approx(100 * (low + unknown) / total, abs=0.051)
    assert report["assessed"] == pytest.approx(1 - unknown / total, abs=0.000_051)
    status = {row["skill"]: row["status"] for row in rows}
    assert status["Python"] == "met"
    assert status["Kubernetes"] == "gap"
    assert status["Terraform"] == "missing"
    assert status["Prometheus"] == "unassessed"
    assert all((row["hours"] is None) == (row["current"] is None) for row in rows)
    assert any("Terraform" in blocker for blocker in report["blockers"])
    assert any("Zephyrine" in phrase for phrase in report["unrecognised"])


def test_the_plan_adds_up_and_agrees_with_the_gaps(settled: CommandLine) -> None:
    roadmap = plan(settled)
    assert_adds_up(roadmap)
    assert (roadmap["start"], roadmap["hours_per_week"]) == (FIRST, BUDGET)
    planned = firm_hours(roadmap["weeks"])
    left_out = {row["skill"] for row in roadmap["left_out"]}
    for row in settled.json("gaps")["skills"]:
        if row["hours"] and row["skill"] not in left_out:
            assert planned[row["skill"]] == row["hours"]
    assert planned["Terraform"] > 0


def test_a_deadline_too_near_says_what_would_make_room(settled: CommandLine) -> None:
    roadmap = plan(settled, "--deadline", "2026-11-29")
    assert_adds_up(roadmap)
    shortfall = roadmap["shortfall"]
    assert shortfall["hours"] > 0
    assert roadmap["left_out"]
    near = ["--deadline", "2026-11-29", "--hours-per-week", str(shortfall["hours_per_week"])]
    whole = plan(settled, *near)
    assert_adds_up(whole)
    assert whole["shortfall"] is None
    fits, needed = (sum(firm_hours(it["weeks"]).values()) for it in (roadmap, whole))
    assert needed == fits + shortfall["hours"]


def test_two_checkins_move_the_plan_by_what_was_done(settled: CommandLine) -> None:
    before = plan(settled)
    learned = before["weeks"][0]["items"][0]["skill"]
    promises = ["Deploy the demo on a cluster", "Write down what a module needs"]
    first = settled.json("checkin", today=FIRST, piped=answers_for(before, promises))
    assert first["commitments"] == promises
    assert first["outcomes"] == []

    ended = settled("checkin", "--json", today=SECOND, piped=f"kept\nnot yet\n3\n{REST}")
    told = ended.err.splitlines()
    assert told[0] == f"Promised on {FIRST}: {promises[0]}"
    assert told[1] == f"Promised on {FIRST}: {promises[1]}"
    second = ended.data
    assert [row["outcome"] for row in second["outcomes"]] == ["kept", "not kept"]
    assert {row["skill"]: row["hours"] for row in second["hours"]} == {learned: 3}
    assert second["commitments"] == ["Finish the module"]
    assert_adds_up(second["before"])
    assert_adds_up(second["after"])
    assert second["after"]["start"] == SECOND
    was, now = firm_hours(second["before"]["weeks"]), firm_hours(second["after"]["weeks"])
    assert was - now == Counter({learned: 3.0})
    assert any(change["skill"] == learned for change in second["changes"])
    assert settled.json("roadmap", today=SECOND)["weeks"] == second["after"]["weeks"]


REST = "A first module stands.\nnone\nnone\nFinish the module\n"
"""The answers after the hours: wins, blockers, levels and one promise."""


def answers_for(roadmap: dict[str, Any], promises: list[str]) -> str:
    """Return the answers to a first check-in: no hours yet, and some promises."""
    skills = {item["skill"] for item in roadmap["weeks"][0]["items"]}
    return "none\n" * (len(skills) + 3) + "\n".join(promises)


def test_the_points_stand_on_the_evidence_alone(settled: CommandLine) -> None:
    empty = settled.json("points")
    assert empty["points"] == []
    assert empty["message"]
    saved = settled.json("evidence", "add", STORY)["evidence"]
    assert (saved["id"], [it["value"] for it in saved["metrics"]]) == (1, [35])
    draft = settled.json("points")
    assert {point["kind"] for point in draft["points"]} == {"story", "pitch"}
    sentences = [it for point in draft["points"] for it in point["sentences"]]
    assert any("E1" in sentence["sources"] for sentence in sentences)
    told = set(re.findall(r"\d+", STORY + RESUME + POSTING))
    drafted = {number for it in sentences for number in re.findall(r"\d+", it["text"])}
    assert {"190", "35"} <= drafted <= told
    assert "Kubernetes" in draft["uncovered"]
    assert "Python" not in draft["uncovered"]


def test_a_phrase_nobody_knew_becomes_a_skill_of_the_role(settled: CommandLine) -> None:
    phrase = next(it for it in settled.json("gaps")["unrecognised"] if "Zephyrine" in it)
    adopted = settled.json("roles", "--adopt", phrase)
    report = settled.json("gaps")
    row = next(it for it in report["skills"] if it["skill"] == adopted["skill"])
    assert (row["status"], row["required"]) == ("unassessed", adopted["required"])
    assert phrase not in report["unrecognised"]


def test_the_text_states_the_same_figures_as_the_json(settled: CommandLine) -> None:
    report, roadmap = settled.json("gaps"), plan(settled)
    gaps = settled("gaps").out
    assert f"{report['readiness']['low']:g}%" in gaps
    assert f"{report['readiness']['high']:g}%" in gaps
    weeks = settled("roadmap").out
    assert f"{roadmap['total_hours']:g} h" in weeks
    assert "\x1b" not in gaps + weeks

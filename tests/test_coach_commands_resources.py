"""``coach resources``, and what the plan and the conversation say of them."""

import datetime as dt
from pathlib import Path

import pytest

from coach.parser import RESOURCE_KINDS
from tests.command_line import CommandLine
from tests.conversation import reply_to, say
from tools.domain import Resource

NOTES = ("https://example.org/notes", "--title", "My notes")


def test_the_kinds_on_the_command_line_are_those_of_the_domain() -> None:
    kinds = Resource.model_json_schema()["properties"]["kind"]["enum"]
    assert list(RESOURCE_KINDS) == kinds


def test_a_resource_is_added_listed_and_removed(coach: CommandLine) -> None:
    added = coach("resources", "add", "machine", "learning", *NOTES, "--levels", "1-3")
    assert added.out.strip() == (
        "Saved: resource 1 for Machine learning, levels 1 to 3, “My notes”."
    )
    shown = coach("resources", "machine learning").out
    assert "- My notes (documentation, levels 1 to 3, yours, number 1)" in shown
    assert "https://example.org/notes" in shown
    assert shown.index("My notes") < shown.index("Machine Learning Crash Course")
    whole = coach("resources").out
    assert "1. Machine learning: My notes" in whole
    assert coach("resources", "remove", "1").out.startswith("Removed: resource 1 for Machine")
    assert "My notes" not in coach("resources").out


def test_what_is_not_said_is_taken_for_all_levels_and_no_hours(coach: CommandLine) -> None:
    kept = coach.json("resources", "add", "docker", *NOTES)
    assert (kept["from"], kept["to"], kept["hours"]) == (0, 5, None)
    more = coach.json("resources", "add", "docker", *NOTES, "--hours", "2.5", "--kind", "video")
    assert (more["hours"], more["kind"]) == (2.5, "video")
    listed = coach.json("resources", "docker")["resources"]
    assert [it["number"] for it in listed if it["number"]] == [2]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("nosuchskillatall",), 1, "no skill of that name is known"),
        (("add",), 2, "a skill and an address are needed"),
        (("add", "docker"), 2, "a skill and an address are needed"),
        (("add", "docker", "https://example.org/"), 2, "the title is missing"),
        (("add", "docker", "example.org", "--title", "x"), 2, "does not begin with http"),
        (("add", "docker", "https://a:b@example.org", "--title", "x"), 2, "no user name"),
        (("add", "docker", "javascript:alert(1)", "--title", "x"), 2, "does not begin with http"),
        (("add", "docker", "https://example.org/\x1b[1m", "--title", "x"), 2, "control character"),
        (("add", "docker", "https://example.org/", "--title", " "), 2, "Title: it is empty"),
        (("add", "docker", "https://example.org/", "--title", "a\nb"), 2, "control character"),
        (("add", "docker", "https://example.org/", "--title", "x" * 201), 2, "201 characters"),
        (("add", "nosuchskill", *NOTES), 1, "no skill of that name is known"),
        (("add", "docker", *NOTES, "--hours", "0"), 2, "more than 0"),
        (("add", "docker", *NOTES, "--hours", "-2"), 2, "more than 0"),
        (("add", "docker", *NOTES, "--hours", "nan"), 2, "more than 0"),
        (("add", "docker", *NOTES, "--hours", "inf"), 2, "more than 0"),
        (("add", "docker", *NOTES, "--levels", "3-3"), 2, "does not lead from a level"),
        (("add", "docker", *NOTES, "--levels", "0-6"), 2, "does not lead from a level"),
        (("add", "docker", *NOTES, "--kind", "rumour"), 2, "rumour"),
        (("docker", "--hours", "3"), 2, "--hours goes with add"),
        (("remove",), 2, "the number of a resource of yours"),
        (("remove", "one"), 2, "the number of a resource of yours"),
        (("remove", "99999999999999999999"), 2, "the number of a resource of yours"),
        (("remove", "7"), 1, "Resource 7: you have added none"),
    ],
)
def test_bad_input_gets_one_line_and_stores_nothing(
    coach: CommandLine, words: tuple[str, ...], code: int, said: str
) -> None:
    coach("profile")
    before = coach.stored()
    ended = coach("resources", *words)
    assert ended.code == code
    assert ended.out == ""
    assert said in ended.err
    assert ended.err.count("\n") == 1
    assert coach.stored() == before


def test_forgetting_a_skill_takes_the_resources_for_it(coach: CommandLine) -> None:
    title = "Blue whales. And how they are packed"
    coach.json("resources", "add", "docker", "https://example.org/whales", "--title", title)
    assert title in coach.json("ask", "how do I learn Docker?")["reply"]
    assert title in coach.json("ask", "forget Docker")["reply"]
    assert coach.json("ask", "yes")["memory"]
    for word in ("Blue whales", "how they are packed", "org/whales"):
        assert word not in coach.stored()


@pytest.fixture
def aiming(coach: CommandLine) -> CommandLine:
    """Return the command line of somebody with levels and a target."""
    coach.json("ask", "I'm Python 3/5, Docker 1/5, no Kubernetes, SQL 2/5")
    coach.json("target", "senior ai engineer")
    return coach


def test_the_plan_says_what_to_produce_in_the_next_four_weeks(aiming: CommandLine) -> None:
    aiming.json("resources", "add", "docker", *NOTES, "--hours", "2")
    data = aiming.json("roadmap", "--hours-per-week", "8")
    assert sum(it["hours"] for it in data["steps"]) == data["total_hours"]
    docker = next(it for it in data["steps"] if it["skill"] == "Docker")
    assert docker["resources"][0] == {
        "title": "My notes",
        "kind": "documentation",
        "url": "https://example.org/notes",
        "hours": 2.0,
        "own": True,
    }
    text = aiming("roadmap").out
    section = text[text.index("What to produce, and where to learn it") : text.index("Milestones")]
    month = dt.date(2026, 11, 2) + dt.timedelta(28)
    near = [it for it in data["steps"] if dt.date.fromisoformat(it["start"]) < month]
    said = " ".join(section.split())
    for step in data["steps"]:
        assert (step["deliverable"] in said) == (step in near), step
    assert f"… and {len(data['steps']) - len(near)} later steps" in said
    assert text.index("Phases") < text.index("What to produce") < text.index("Milestones")


def test_the_full_plan_says_it_for_every_step(aiming: CommandLine) -> None:
    data = aiming.json("roadmap", "--hours-per-week", "8")
    said = " ".join(aiming("roadmap", "--full").out.split())
    assert all(step["deliverable"] in said for step in data["steps"])
    assert "later step" not in said


async def test_the_offline_coach_says_where_to_learn_a_skill_and_what_would_show_it(
    tmp_path: Path,
) -> None:
    first = (await say(tmp_path, "I'm Kubernetes 1/5", "how do I learn Kubernetes?"))[-1]
    assert [tool["name"] for tool in first.tools] == ["learning_guide"]
    assert "To show Kubernetes 2/5 (can do with help), I propose this: A service" in first.reply
    assert "https://kubernetes.io/docs/tutorials/" in first.reply
    assert "https://github.com/kelseyhightower" not in first.reply
    higher = await reply_to(tmp_path, "what do I build to show Kubernetes 5?")
    assert "To show Kubernetes 5/5 (leads others)" in higher
    assert "I know no resource for that step. These serve other levels of it:" in higher


async def test_the_offline_coach_says_where_it_knows_nothing(tmp_path: Path) -> None:
    asked = await reply_to(tmp_path, "learning resources")
    assert "For which skill?" in asked
    reply = await reply_to(tmp_path, "how do I learn Zabbix?")
    assert "I know no open resource for it." in reply
    assert "Your level in it is not known" in reply
    assert "http" not in reply
    both = await reply_to(tmp_path, "how do I learn Docker and Falconry?")
    assert "https://docs.docker.com/get-started/" in both
    assert "“Falconry”: no skill of that name is known" in both


async def test_the_highest_level_has_none_above(tmp_path: Path) -> None:
    reply = await reply_to(tmp_path, "I'm SQL 5/5", "how do I learn SQL?")
    assert "You are at SQL 5/5, and there is no level above." in reply
    held = await reply_to(tmp_path, "what do I build to show SQL 3?")
    assert "You hold 5/5 already; evidence of it is what is left." in held

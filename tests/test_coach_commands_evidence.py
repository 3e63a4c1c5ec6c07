"""``coach evidence``: what the user did, told in words or in parts."""

from tests.command_line import CommandLine

STORY = "At Larkspur I cut the nightly run from 190 minutes to 35 minutes by caching it in Python."


def test_words_and_parts_are_kept_and_what_is_missing_is_said(coach: CommandLine) -> None:
    ended = coach("evidence", "add", STORY)
    assert ended.out.startswith("Saved as E1.\n")
    assert "Figures: from 190 minutes to 35 minutes" in ended.out
    asked = "It would gain most from its task: what was to be done, and by when?"
    assert asked in " ".join(ended.out.split())
    saved = coach.json(
        *["evidence", "add", "--situation", "A release took a day."],
        *["--task", "Make it an hour.", "--action", "I wrote a pipeline."],
        *["--result", "It takes 40 minutes.", "--own-part", "All of it."],
        *["--skill", "k8s", "--skill", "Go"],
    )
    assert saved["missing"] == []
    kept = saved["evidence"]
    assert (kept["id"], kept["situation"], kept["own_part"]) == (
        2,
        "A release took a day.",
        "All of it.",
    )
    assert [it["unit"] for it in kept["metrics"]] == ["minutes"]
    assert {"Kubernetes", "Go"} <= set(kept["skills"])
    assert (kept["on"], kept["source"]) == ("2026-11-02", "coach evidence add")


def test_words_may_come_from_standard_input(coach: CommandLine) -> None:
    saved = coach.json("evidence", "add", "-", piped=STORY)
    assert "Python" in saved["evidence"]["skills"]


def test_all_of_it_is_listed_in_order(coach: CommandLine) -> None:
    assert coach("evidence", "list").out.startswith("No evidence yet.")
    assert coach.json("evidence", "list") == {"evidence": []}
    coach("evidence", "add", STORY)
    coach("evidence", "add", "I led the move to Kafka; it took 6 weeks.")
    listed = coach.json("evidence", "list")["evidence"]
    assert [piece["id"] for piece in listed] == [1, 2]
    assert "2 pieces of evidence." in coach("evidence", "list").out


def test_a_skill_nobody_knows_stores_nothing(coach: CommandLine) -> None:
    assert coach("evidence", "add", STORY, "--skill", "Zephyrine").code == 1
    assert coach.json("evidence", "list") == {"evidence": []}

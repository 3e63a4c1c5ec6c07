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
    assert coach.json("evidence", "list") == {"evidence": [], "candidates": []}
    coach("evidence", "add", STORY)
    coach("evidence", "add", "I led the move to Kafka; it took 6 weeks.")
    listed = coach.json("evidence", "list")["evidence"]
    assert [piece["id"] for piece in listed] == [1, 2]
    assert "2 pieces of evidence." in coach("evidence", "list").out


def test_a_skill_nobody_knows_stores_nothing(coach: CommandLine) -> None:
    assert coach("evidence", "add", STORY, "--skill", "Zephyrine").code == 1
    assert coach.json("evidence", "list") == {"evidence": [], "candidates": []}


def test_a_piece_is_completed_and_keeps_its_number(coach: CommandLine) -> None:
    coach("evidence", "add", "I rewrote the nightly run in Python.")
    ended = coach("evidence", "add", "--to", "E1", "it now takes 40 minutes", today="2026-11-03")
    assert ended.out.startswith("Completed E1.\n")
    more = coach.json("evidence", "add", "--to", "e1", "--task", "Fit it in.", "--skill", "k8s")
    kept = more["evidence"]
    assert (kept["id"], kept["task"], kept["result"]) == (
        1,
        "Fit it in.",
        "it now takes 40 minutes",
    )
    assert kept["action"] == "I rewrote the nightly run in Python."
    assert {"Python", "Kubernetes"} <= set(kept["skills"])
    assert [it["quote"] for it in kept["metrics"]] == ["40 minutes"]
    assert coach.json("evidence", "list")["evidence"] == [kept]
    assert coach.json("evidence", "add", "Another thing that I did.")["evidence"]["id"] == 2


def test_a_number_that_is_not_there_names_those_that_are(coach: CommandLine) -> None:
    none = coach("evidence", "add", "--to", "E1", "it takes 40 minutes")
    assert none.code == 1
    assert "E1: there is no such piece of evidence. None is told yet." in none.err
    coach("evidence", "add", STORY)
    coach("evidence", "add", "I led the move to Kafka; it took 6 weeks.")
    ended = coach("evidence", "add", "--to", "E7", "it takes 40 minutes")
    assert "You have told E1 and E2." in ended.err
    assert coach("evidence", "add", "--to", "first", "it takes").code == 2
    assert coach("evidence", "add", "--to", "E1").code == 2


def test_a_figure_is_put_right_and_one_that_is_not_there_changes_nothing(
    coach: CommandLine,
) -> None:
    coach("evidence", "add", "I ran 12 cookery classes for 40 pupils")
    ended = coach("evidence", "add", "--to", "E1", "15 classes, not 12")
    assert ended.out.startswith("Corrected E1.")
    assert "Figures: 15 cookery classes; 40 pupils" in ended.out
    before = coach.stored()
    wrong = coach("evidence", "add", "--to", "E1", "it was 15 classes, not 99")
    assert (wrong.code, wrong.out) == (1, "")
    assert "E1: 99 does not stand in it, so nothing is changed." in wrong.err
    skilled = coach("evidence", "add", "--to", "E1", "14, not 15", "--skill", "Teaching")
    assert (skilled.code, skilled.out) == (2, "")
    assert coach.stored() == before

"""``coach memory``: what is remembered, why, and how it is corrected, taken back and forgotten."""

from pathlib import Path

import pytest

from tests.command_line import CommandLine

PROFILE = """\
# Mara Fenwick

## Skills
- Python (advanced)
- Docker 4/5
"""

SPRING, LATER, AUTUMN = "2026-03-02", "2026-03-05", "2026-10-01"


@pytest.fixture
def told(coach: CommandLine, tmp_path: Path) -> CommandLine:
    """Return a home in which Docker was said to be 2, and a file said 4 three days later."""
    (tmp_path / "mara.md").write_text(PROFILE, encoding="utf-8")
    coach("ask", "I'm a 2 at Docker", today=SPRING)
    coach("import", str(tmp_path / "mara.md"), today=LATER)
    return coach


def levels(coach: CommandLine, *words: str) -> dict[str, str]:
    listed = coach.json("memory", "list", *words, today=AUTUMN)["items"]
    return {it["subject"]: it["value"] for it in listed if it["kind"] == "skill"}


def test_all_that_is_known_is_listed_with_its_source(told: CommandLine) -> None:
    listed = told.json("memory", "list", today=AUTUMN)
    docker = next(it for it in listed["items"] if it["subject"] == "Docker")
    assert (docker["ref"], docker["value"], docker["status"]) == ("S1", "2/5", "stated")
    assert (docker["source"], docker["quote"]) == ("message 1", "I'm a 2 at Docker")
    python = next(it for it in listed["items"] if it["subject"] == "Python")
    assert (python["status"], python["source"]) == ("imported", "mara.md")
    shown = told("memory", "list", today=AUTUMN).out
    assert "S1    Docker 2/5" in shown
    assert "Known on 1 Oct 2026" in shown


def test_what_was_known_on_an_earlier_day(told: CommandLine) -> None:
    assert levels(told, "--as-of", "2026-03-03") == {"Docker": "2/5"}
    assert levels(told, "--as-of", "2026-03-01") == {}
    assert levels(told) == {"Docker": "2/5", "Python": "4/5"}
    ended = told("memory", "list", "--as-of", "2026-12-01", today=AUTUMN)
    assert (ended.code, ended.err.strip()) == (
        1,
        "2026-12-01: that day is yet to come. Name one up to today, 2026-10-01.",
    )


def test_two_levels_that_cannot_both_hold_are_asked_about(told: CommandLine) -> None:
    (asked,) = told.json("memory", "list")["questions"]
    assert (asked["ref"], asked["subject"], asked["proposed"]) == (
        "Q1",
        "Docker",
        "4/5, 5 Mar 2026",
    )
    assert (asked["source"], asked["held_source"]) == ("mara.md", "message 1")
    assert "Which holds?" in told("memory", "list").out
    assert told("memory", "keep", "q1").out.startswith("Kept: Docker 4/5")
    assert levels(told)["Docker"] == "4/5"
    kept = told.json("memory", "show", "docker")["items"]
    assert [(it["value"], it["status"], it["superseded"]) for it in kept] == [
        ("2/5", "stated", True),
        ("4/5", "kept", False),
    ]
    ended = told("memory", "drop", "Q1")
    assert (ended.code, "it was decided already (kept)" in ended.err) == (1, True)


def test_what_is_dropped_is_not_asked_again(told: CommandLine, tmp_path: Path) -> None:
    told("memory", "drop", "Q1")
    (tmp_path / "again.md").write_text(PROFILE, encoding="utf-8")
    told("import", str(tmp_path / "again.md"))
    assert told.json("memory", "list")["questions"] == []
    assert levels(told)["Docker"] == "2/5"


def test_a_newer_word_of_the_user_settles_the_question(told: CommandLine) -> None:
    told("ask", "my Docker is 3/5 now")
    assert told.json("memory", "list")["questions"] == []
    assert levels(told)["Docker"] == "3/5"


def test_why_shows_the_words_and_the_change(told: CommandLine) -> None:
    (ground,) = told.json("memory", "why", "python")["grounds"]
    assert ground["item"]["change"] == 2
    assert "Python (advanced)" in ground["passage"]
    assert "It was read, mara.md" in told("memory", "why", "S2").out


def test_a_change_is_taken_back_and_brought_again(told: CommandLine) -> None:
    undone = told.json("memory", "undo")
    assert (undone["undone"]["number"], undone["change"]) == (2, 3)
    assert levels(told) == {"Docker": "2/5"}
    assert "Taken back: change 3" in told("memory", "undo", "3").out
    assert levels(told) == {"Docker": "2/5", "Python": "4/5"}
    causes = [it["cause"] for it in told.json("memory", "history")["changes"]]
    assert causes == ["coach memory", "coach memory", "coach import", "conversation"]


def test_the_story_of_a_subject_is_told_in_order(told: CommandLine) -> None:
    told("ask", "my Docker is 3/5 now", today="2026-05-01")
    story = told("memory", "history", "docker").out
    assert story.index("2/5") < story.index("3/5")
    assert "until 1 May 2026, when the next took its place" in story


def test_a_fact_that_holds_no_longer_stays_in_the_history(told: CommandLine) -> None:
    assert told("memory", "drop", "F1").out.startswith("Holds no longer: name: Mara Fenwick")
    assert not any(it["ref"] == "F1" for it in told.json("memory", "list")["items"])
    (fact,) = told.json("memory", "show", "F1")["items"]
    assert fact["status"] == "retracted"
    assert told("memory", "drop", "F1").code == 1


def test_the_story_tells_what_was_taken_back(told: CommandLine) -> None:
    told("ask", "my Docker is 3/5 now")
    told("memory", "undo")
    lines = told.json("memory", "history", "Docker")["taken_back"]
    assert any(it.endswith("Saved: Docker 3/5 (was Docker 2/5)") for it in lines)
    assert "was taken back by change" in " ".join(told("memory", "show", "docker").out.split())


def test_a_level_that_holds_no_longer_is_unknown_again(told: CommandLine) -> None:
    ref = next(
        it["ref"] for it in told.json("memory", "list")["items"] if it["subject"] == "Docker"
    )
    assert told("memory", "drop", ref).out == "Holds no longer: Docker: 2/5\n"
    assert "Docker" not in levels(told)
    (level,) = told.json("memory", "show", ref)["items"]
    assert level["status"] == "retracted"
    told("memory", "undo")
    assert levels(told)["Docker"] == "2/5"


def test_a_level_can_be_dropped_by_its_skill(told: CommandLine) -> None:
    assert told("memory", "drop", "docker").out == "Holds no longer: Docker: 2/5\n"
    assert "Docker" not in levels(told)


@pytest.mark.parametrize("ref", ["E1", "M1", "S0", "F"])
def test_what_can_not_be_dropped_is_told(told: CommandLine, ref: str) -> None:
    ended = told("memory", "drop", ref)
    assert (ended.code, "can't be dropped: only questions" in ended.err) == (1, True)


def test_forgetting_shows_what_goes_and_asks(told: CommandLine) -> None:
    ended = told("memory", "forget", "docker", piped="no\n")
    assert (ended.code, "Nothing was forgotten." in ended.err) == (1, True)
    assert "- Skill: Docker 2/5" in ended.err
    assert levels(told)["Docker"] == "2/5"
    assert told("memory", "forget", "docker", piped="yes\n").code == 0
    assert levels(told) == {"Python": "4/5"}
    assert all(b"ocker" not in file.read_bytes() for file in told.home.iterdir())
    assert told("memory", "forget", "docker", "--yes").code == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["show", "juggling"], "“juggling”: nothing is remembered of that."),
        (["why", "S99"], "“S99”: nothing is remembered of that."),
        (["undo", "99"], "Change 99: there is none of that number."),
        (["keep", "nonsense"], "“nonsense” is no question."),
        (["keep", "Q99"], "Q99: there is no such question."),
        (["forget", "juggling"], "“juggling”: nothing is remembered of that."),
    ],
)
def test_what_is_not_there_is_said(told: CommandLine, words: list[str], said: str) -> None:
    ended = told("memory", *words)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(said)


def test_one_thing_a_message_or_everything_is_forgotten(told: CommandLine) -> None:
    assert told("memory", "forget", "F1", "--yes").code == 0
    assert not any(it["ref"] == "F1" for it in told.json("memory", "list")["items"])
    assert told("memory", "forget", "m1", "--yes").code == 0
    assert levels(told) == {"Python": "4/5"}
    assert told("memory", "forget", "--all", piped="no\n").code == 1
    assert levels(told) == {"Python": "4/5"}
    assert told("memory", "forget", "--all", "--yes").out == "Everything is forgotten.\n"
    assert told.json("memory", "list")["items"] == []


@pytest.mark.parametrize("words", [[], ["docker", "--all"]])
def test_forgetting_needs_one_aim(told: CommandLine, words: list[str]) -> None:
    ended = told("memory", "forget", *words)
    assert (ended.code, "name what to forget, or say --all" in ended.err) == (2, True)


@pytest.mark.parametrize("name", ["mara.md", "newer.md"])
def test_a_file_that_has_changed_says_what_it_changes_and_another_asks(
    told: CommandLine, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text("# Mara Fenwick\n\n- Python 5/5\n", encoding="utf-8")
    before = len(told.json("memory", "list")["questions"])
    (report,) = told.json("import", str(tmp_path / name))["imports"]
    asked = told.json("memory", "list")["questions"][before:]
    if name == "mara.md":
        assert report["kept"] == ["Python: 5/5 now; mara.md said 4/5."]
        assert (asked, levels(told)["Python"]) == ([], "5/5")
    else:
        assert report["kept"][0] == "Python: kept the 4/5 of mara.md; this file says 5/5."
        assert [it["subject"] for it in asked] == ["Python"]
        assert levels(told)["Python"] == "4/5"


def test_what_was_said_is_found_again(told: CommandLine) -> None:
    told("ask", "I lead a choir of twelve people in Larkspur", today=SPRING)
    found = told.json("memory", "search", "who sings in the choir?")["hits"][0]
    assert (found["kind"], found["speaker"], found["when"]) == ("message", "user", SPRING)
    assert "a choir of twelve people" in told("memory", "search", "choir").out
    assert "a choir of twelve people" in told("memory", "show", found["ref"]).out
    assert "Nothing that was said or is known" in told("memory", "search", "submarines").out
    ended = told("memory", "search", "choir", "--limit", "0")
    assert (ended.code, "give a number from 1 to 100" in ended.err) == (2, True)


def test_a_file_that_was_corrected_already_is_not_asked_about_again(
    coach: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "mara.md").write_text(PROFILE, encoding="utf-8")
    coach("import", str(tmp_path / "mara.md"), today=SPRING)
    coach("ask", "my Docker is 2/5", today=LATER)
    coach("import", str(tmp_path / "mara.md"), today=AUTUMN)
    assert coach.json("memory", "list", today=AUTUMN)["questions"] == []
    assert levels(coach)["Docker"] == "2/5"


def test_a_search_for_nothing_is_refused(told: CommandLine) -> None:
    ended = told("memory", "search", " ")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("Search: nothing is asked.")

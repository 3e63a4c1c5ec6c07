"""Skills that a telling is said to show, and words of a piece that leave it again."""

import pytest

from tools.evidence import read_evidence
from tools.shown import shown_skills
from tools.shown_named import named_before, named_within
from tools.vocabulary import builtin_vocabulary
from tools.wording_corrected import Rewording, with_rewording
from tools.words_removed import removed_words, without_words

VOCABULARY = builtin_vocabulary()
PARTS = ("At Acme", "The task was to save time. I drank tea after.", "I rewrote it in SQL.")


@pytest.mark.parametrize(
    ("text", "skills", "rest"),
    [
        ("Evidence for SQL: I rewrote it", ("SQL",), "I rewrote it"),
        ("proof of my excel, I rebuilt the rota", ("Excel",), "I rebuilt the rota"),
        ("evidence for gardening: I planted", (), "evidence for gardening: I planted"),
        ("I rewrote it in SQL", (), "I rewrote it in SQL"),
    ],
)
def test_a_label_names_the_skills(text: str, skills: tuple[str, ...], rest: str) -> None:
    assert named_before(text, VOCABULARY) == (skills, rest)


@pytest.mark.parametrize(
    ("text", "skills", "rest"),
    [
        ("It took a week. And E1 shows CI/CD also.", ("CI/CD",), "It took a week."),
        ("it shows Python too, and the task was time", ("Python",), "the task was time"),
        ("It shows SQL and Go.", ("SQL", "Go"), ""),
        ("it shows how we work", (), "it shows how we work"),
    ],
)
def test_sentences_name_skills(text: str, skills: tuple[str, ...], rest: str) -> None:
    assert named_within(text, VOCABULARY) == (skills, rest)


def test_a_deed_told_with_its_task_and_its_outcome_by_commas_is_cut() -> None:
    told = "We had to map the flood risk, I built the charts, and the group got 72%"
    read = read_evidence(told, VOCABULARY)
    assert (read.task, read.action) == ("We had to map the flood risk", "I built the charts")
    assert read.result == "the group got 72%"
    fell = read_evidence("I rewrote the rota, overtime fell by 12%", VOCABULARY)
    assert (fell.action, fell.result) == ("I rewrote the rota", "overtime fell by 12%")


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("I moved the builds to GitLab CI", "CI/CD"),
        ("I built a dashboard for the ward", "Dashboards"),
        ("I drew the charts for the board", "Data visualisation"),
    ],
)
def test_what_is_plainly_behind_a_tool_is_shown(text: str, skill: str) -> None:
    assert skill in shown_skills(text, VOCABULARY)
    assert skill not in shown_skills("I looked at a dashboard with charts", VOCABULARY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('without the sentence "I drank tea after"', "I drank tea after"),
        ("take the bit about tea out of E1", "I drank tea after."),
        ("remove the part that says I drank tea", "I drank tea after."),
        ("take out the sentence about dragons", None),
        ("I drank tea", None),
    ],
)
def test_words_are_taken_out(text: str, words: str | None) -> None:
    assert removed_words(text, PARTS) == words


def test_the_last_sentence_of_a_piece_stays() -> None:
    assert removed_words("take out the bit about SQL", ("I rewrote it in SQL.",)) is None


def test_a_part_is_left_without_the_words() -> None:
    assert without_words(PARTS[1], "I drank tea after.") == "The task was to save time."
    assert without_words("It was slow, and I drank tea.", "I drank tea") == "It was slow"
    known = read_evidence("I cut it from 6 to 4 hours. I drank 3 teas.", VOCABULARY)
    left = with_rewording(known, Rewording("I drank 3 teas.", ""), VOCABULARY)
    assert "teas" not in f"{left.action} {left.result}"
    assert not any("teas" in it.quote for it in left.metrics)

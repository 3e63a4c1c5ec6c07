"""``coach assess``: on a terminal, from a pipe, from a file, and what it suggests."""

import json
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace

import pytest

from coach.career import open_career
from coach.clock import Clock
from tests.command_line import CommandLine, Ended
from tests.conversation import DAY, levels
from tests.test_coach_commands_checkin import Terminal

INDEPENDENT = "4\n3\n3\n1\n"


@pytest.fixture
def person(coach: CommandLine) -> CommandLine:
    """Return the command line of somebody with a target and a few levels."""
    coach.json("import", "-", piped="Python 4/5\nDocker 2/5\n")
    coach.json("target", "platform engineer")
    return coach


def typed(line: CommandLine, text: str, monkeypatch: pytest.MonkeyPatch, *words: str) -> Ended:
    """Hold an assessment in which these lines are typed on a terminal."""

    def sit_down(_: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", Terminal(text))

    return replace(line, pipe=sit_down)("assess", *words)


def test_on_a_terminal_a_question_is_asked_until_its_answer_can_be_read(
    person: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = typed(person, "perhaps\n4\nalone with the usual tasks\nyears\nno\n", monkeypatch, "k8s")
    asked = [line for line in ended.err.splitlines() if " of at most 5: " in line]
    assert [line[0] for line in asked] == ["1", "1", "2", "3", "4"]
    assert "1. nothing yet" in ended.err.splitlines()
    assert "Type a number from 1 to 4" in ended.err
    assert ended.out.startswith("Kubernetes 3/5, confidence high.")
    assert "- Which hard problems of Kubernetes have you solved? none so far" in ended.out
    assert ended.code == 0


@pytest.mark.parametrize("left", ["interrupt\n", ""], ids=["ctrl+c", "ctrl+d"])
def test_what_was_answered_before_leaving_is_kept(
    person: CommandLine, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    ended = typed(person, "4\n3\n" + left, monkeypatch, "kubernetes")
    assert (ended.code, ended.out) == (1, "")
    assert "`coach assess Kubernetes` goes on from there." in ended.err
    assert "Kubernetes" not in levels(person.home)
    ended = typed(person, "3\n1\n", monkeypatch, "k8s", "--json")
    assert (
        ended.err.splitlines()[0]
        == "Going on with the open assessment of Kubernetes at question 3."
    )
    assert ended.data["level"] == 3
    assert [it["choice"] for it in ended.data["answers"]] == [4, 3, 3, 1]


def test_a_pipe_answers_line_by_line(person: CommandLine) -> None:
    ended = person("assess", "Kubernetes", piped="4\nperhaps\n3\n")
    assert (ended.code, ended.out) == (1, "")
    ended = person("assess", "Kubernetes", "--json", piped="3\n3\n")
    assert (ended.code, ended.out) == (1, "")
    assert "the answers ended before the questions did" in ended.err
    assert person.json("assess", "Kubernetes", piped="1\n")["level"] == 3


def test_two_assessments_can_be_open_at_once(person: CommandLine) -> None:
    person("assess", "Kubernetes", piped="4\n")
    person("assess", "Terraform", piped="2\n")
    assert person.json("assess")["unfinished"] == ["Terraform", "Kubernetes"]
    assert person.json("assess", "Kubernetes", piped="2\n1\n")["level"] == 2
    assert person.json("assess")["unfinished"] == ["Terraform"]


def test_a_file_answers_as_a_whole_by_number_or_by_words(person: CommandLine) -> None:
    answers = {
        "done": 4,
        "alone": "also when something goes wrong",
        "real": "3",
        "hard": 3,
        "others": 4,
    }
    found = person.json("assess", "Kubernetes", "--answers", "-", piped=json.dumps(answers))
    assert (found["level"], found["confidence"], found["before"]) == (5, "high", None)
    assert levels(person.home)["Kubernetes"] == 5


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ('{"done": 4, "alone": 3}', "Kubernetes: the answer “real” is missing."),
        ('{"done": 4, "alone": 4, "real": 3}', "the answer “hard” is missing."),
        ('{"done": 7, "alone": 3, "real": 3}', "“7”: that is none of the answers"),
        ('{"done": -1, "alone": 3, "real": 3}', "Type a number from 1 to 4"),
        ('{"done": "perhaps", "alone": 3, "real": 3}', "“perhaps”: that is none"),
        ('{"done": 2.5}', "can't be taken"),
        ('{"level": 5}', "“level” is not a key of the answers; the keys are done, alone"),
        ("[]", "can't be taken"),
        ("{", "it is no valid JSON"),
    ],
)
def test_a_file_that_does_not_answer_stores_nothing(
    person: CommandLine, answers: str, said: str
) -> None:
    before = person.stored()
    ended = person("assess", "Kubernetes", "--answers", "-", piped=answers)
    assert (ended.code, ended.out) == (1, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1
    assert person.stored() == before


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["assess", "Qwzzt"], 1, "Skill “Qwzzt”: no skill of that name is known."),
        (["assess", "--answers", "-"], 2, "--answers needs a skill"),
        (["assess", "Docker"], 1, "Assessment of Docker: no answers came in."),
    ],
)
def test_what_can_not_be_assessed_is_said(
    person: CommandLine, words: list[str], code: int, said: str
) -> None:
    ended = person(*words)
    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err


def test_the_weightiest_unassessed_must_have_is_suggested(person: CommandLine) -> None:
    rows = [it for it in person.json("gaps")["skills"] if it["status"] == "unassessed"]
    musts = [it for it in rows if it["importance"] == "must"]
    found = person.json("assess")["suggestion"]
    top = max(musts, key=lambda it: (it["weight"], it["required"]))
    assert found["importance"] == "must"
    assert (found["required"], found["skill"]) == (top["required"], top["skill"])
    assert len(found["others"]) == len(rows) - 1
    assert f"`coach assess {found['skill']}`" in person("assess").out
    person.json("assess", found["skill"], piped=INDEPENDENT)
    assert person.json("assess")["suggestion"]["skill"] == found["others"][0]


def test_nothing_is_suggested_without_a_target_or_where_all_is_known(coach: CommandLine) -> None:
    ended = coach("assess")
    assert (ended.code, ended.out) == (1, "")
    assert "Target role: none is set yet." in ended.err
    coach.json("import", "-", piped="# Baker\n\n## Requirements\n\n- Kubernetes\n- Docker\n")
    coach.json("target", "baker")
    coach.json("import", "-", "--as", "profile", piped="Kubernetes 1/5\nDocker 2/5\n")
    assert coach.json("assess")["suggestion"] is None
    assert "has a level" in coach("assess").out


def test_the_level_is_kept_as_assessed_with_the_answers_as_its_source(person: CommandLine) -> None:
    person.json("assess", "Kubernetes", piped=INDEPENDENT)
    row = next(it for it in person.json("gaps")["skills"] if it["skill"] == "Kubernetes")
    assert (row["current"], row["basis"]) == (3, "assessed")
    assert "by your answers “done: work on a real system; alone:" in row["why"]
    assert "assessment of Kubernetes on 2026-11-02, confidence high" in row["why"]
    assert person.json("gaps")["grounds"]["assessed"] > 0
    assert "- Kubernetes 3/5: by assessment" in person("gaps").out
    with closing(sqlite3.connect(person.home / "coach.db")) as database:
        text = database.execute("SELECT text FROM sources ORDER BY id DESC").fetchone()[0]
    assert "If a task with Kubernetes came up tomorrow" in text
    assert "alone with the usual tasks" in text


def test_an_assessment_corrects_a_claim_and_is_corrected_by_the_users_word(
    person: CommandLine,
) -> None:
    assert person.json("assess", "Docker", piped=INDEPENDENT)["before"] == 2
    assert person.json("assess", "Docker", piped="4\n2\n1\n")["before"] == 3
    assert levels(person.home)["Docker"] == 2
    person.json("ask", "Docker 4/5")
    assert levels(person.home)["Docker"] == 4


def test_answers_that_bear_a_claim_out_make_it_assessed_and_newer_ones_take_their_place(
    person: CommandLine,
) -> None:
    for answers in ("3\n2\n1\n", "4\n2\n1\n"):
        person.json("assess", "Docker", piped=answers)
    with closing(open_career(person.home, Clock(DAY))) as career:
        held = career.store.claim_history("Docker")
        assert [it.claim.basis for it in held] == ["imported", "assessed", "assessed"]
        assert "done: something real" in held[-1].claim.quote
        assert len(career.store.assessments("Docker")) == 2


def test_a_forgotten_skill_takes_its_assessments_along(person: CommandLine) -> None:
    person.json("assess", "Kubernetes", piped=INDEPENDENT)
    person("assess", "Kubernetes", piped="4\n")
    with closing(open_career(person.home, Clock(DAY))) as career:
        gone = career.forget("Kubernetes")
        assert gone.counts["assessments"] == 2
        assert career.store.assessments("Kubernetes") == ()
        assert career.store.unfinished_assessments() == ()
    kept = [line for line in person.stored().splitlines() if "Kubernetes" in line]
    assert not [line for line in kept if "assessments" in line or "sources" in line]

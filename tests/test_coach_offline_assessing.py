"""Assessments in conversation with the offline coach."""

import datetime as dt
from pathlib import Path

import pytest

from tests.conversation import levels, reply_to, say
from tools.understanding import Context, understand
from tools.vocabulary import builtin_vocabulary

TARGET = "my target is platform engineer"
VOCABULARY = builtin_vocabulary()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("assess my Kubernetes", "Kubernetes"),
        ("Assess Kubernetes.", "Kubernetes"),
        ("I don't know my level in Docker", "Docker"),
        ("help me rate my SQL", "SQL"),
        ("can you assess my Python skills please?", "Python"),
        ("I don't know how good I am at Docker", "Docker"),
        ("I'm not sure what my SQL level is", "SQL"),
        ("no idea what level I am in Terraform", "Terraform"),
        ("I can’t tell how good my SQL is", "SQL"),
        ("test my Python", "Python"),
        ("quiz me on k8s", "Kubernetes"),
        ("which level should I put for Docker?", "Docker"),
        ("how would you rate my negotiation?", "Negotiation"),
        ("let's do the Docker assessment", "Docker"),
        ("start an assessment of public speaking", "Public speaking"),
        ("I want to assess my Docker", "Docker"),
        ("I need help rating my SQL", "SQL"),
        ("hard to say how good I am at Kubernetes", "Kubernetes"),
        ("determine my level in machine learning", "Machine learning"),
        ("I have no clue how well I know Kafka", "Kafka"),
        ("assess it", "Git"),
        ("/assess docker", "Docker"),
        ("assess my skills", None),
        ("help me rate myself", None),
        ("I don't know my levels", None),
        ("which skill should I assess next?", None),
        ("continue the assessment", None),
        ("/assess", None),
    ],
)
def test_an_assessment_is_asked_for_in_many_ways(line: str, skill: str | None) -> None:
    context = Context(today=dt.date(2026, 11, 2), skill="Git")
    (intent,) = understand(line, VOCABULARY, context)
    assert (intent.kind, intent.skill) == ("assess", skill)


@pytest.mark.parametrize(
    "line",
    [
        "assess me",
        "assess me for data engineer",
        "I don't know Docker",
        "what's my level in SQL?",
        "my evaluation skills are 3/5",
        "I'd rate my Docker at 2",
        "A/B testing 3/5",
        "check my profile",
        "measure my progress",
        "I did a Kubernetes test last week",
        "what if you assessed my Docker at 5?",
    ],
)
def test_what_only_sounds_like_it_is_something_else(line: str) -> None:
    found = understand(line, VOCABULARY, Context(today=dt.date(2026, 11, 2)))
    assert "assess" not in {it.kind for it in found}


async def test_answer_by_answer_to_a_level(home: Path) -> None:
    begun, *_, ended = await say(home, "assess my Kubernetes", "4", "with help", "no")
    assert begun.reply.endswith("4. work on a real system\nWhich comes nearest, 1 to 4?")
    assert ended.memory == ["Saved: Kubernetes 2/5"]
    assert "Kubernetes 2/5, confidence high. All 3 answers agree" in ended.reply
    assert levels(home) == {"Kubernetes": 2}


async def test_it_is_paused_and_goes_on_after_a_restart(home: Path) -> None:
    assert "Paused" in await reply_to(home, "assess my Docker", "4", "stop")
    assert await reply_to(home, "4") != ""
    assert "Docker" not in levels(home)
    assert "Question 2, of at most 5." in await reply_to(home, "assess my Docker")
    # The question that was asked before the restart is answered after it only when asked again.
    assert "Question 3" in await reply_to(home, "continue the assessment", "3")


async def test_the_last_answer_can_be_taken_back(home: Path) -> None:
    back = await reply_to(home, "assess my Docker", "1", "back")
    assert "What have you built with Docker?" in back
    assert "there is none to go back to" in await reply_to(home, "assess my Docker", "back")
    (*_, ended) = await say(home, "assess my Docker", "4", "2", "1")
    assert ended.memory == ["Saved: Docker 2/5"]


async def test_what_can_not_be_read_is_asked_again(home: Path) -> None:
    reply = await reply_to(home, "assess my Docker", "a bit of this and that")
    assert "that is none of the answers" in reply
    assert "“stop” pauses the assessment." in reply
    assert reply.endswith("Which comes nearest, 1 to 4?")


@pytest.mark.parametrize(
    ("aside", "said"),
    [
        ("what is my target?", "Platform Engineer"),
        ("show my plan", "There is no plan yet."),
        ("what can you do?", "in your own words"),
        ("SQL 3/5", "Readiness"),
    ],
)
async def test_a_question_aside_is_answered_and_the_assessment_goes_on(
    home: Path, aside: str, said: str
) -> None:
    *_, beside, after = await say(home, TARGET, "assess my Docker", "4", aside, "2")
    assert said in beside.reply
    assert beside.reply.endswith("Which comes nearest, 1 to 4?")
    assert "Question 3" in after.reply


async def test_without_a_skill_the_weightiest_must_have_is_taken(home: Path) -> None:
    reply = await reply_to(home, TARGET, "help me rate myself")
    assert "CI/CD: of what Platform Engineer asks for and you have no level in" in reply
    assert "What have you done in CI/CD?" in reply


async def test_without_a_skill_and_a_target_a_target_is_asked_for(home: Path) -> None:
    assert "target" in (await reply_to(home, "Docker 2/5", "assess my skills")).casefold()


@pytest.mark.parametrize("answer", ["I don't know", "not sure", "no idea", "help me rate it"])
async def test_a_level_that_is_asked_for_and_not_known_is_assessed(home: Path, answer: str) -> None:
    _, asked, begun = await say(home, TARGET, "my gaps", answer)
    assert asked.reply.endswith("What is your level in CI/CD, 0 to 5?")
    assert "What have you done in CI/CD?" in begun.reply


async def test_why_shows_that_it_was_an_assessment_with_its_answers(home: Path) -> None:
    lines = (TARGET, "assess my Docker", "4", "2", "1")
    for why in ("why do you think that?", "where did you get my Docker level from?"):
        reply = await reply_to(home, *lines, why)
        assert "Docker 2/5, held since 2 Nov 2026. From assessment of Docker on" in reply
        assert "alone: with help: a guide, or somebody beside me" in reply


async def test_a_check_in_and_an_assessment_give_way_to_each_other(home: Path) -> None:
    begun = await reply_to(home, "let's do the check-in", "assess my Docker")
    assert begun.endswith("Which comes nearest, 1 to 4?")
    assert "What went well" in await reply_to(home, "assess my Docker", "check-in")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("which of my levels are shown by evidence?", "Kubernetes 3/5: shown by evidence (E1)"),
        ("how much of my readiness is shown by evidence?", "is shown by evidence"),
        ("which levels are only claimed?", "Docker 3/5: claimed"),
        ("what evidence do I need?", "CI/CD (unassessed): Two pieces of evidence on real work"),
        (
            "what would prove my Docker level?",
            "Docker: Two pieces of evidence on something that you",
        ),
        ("how can I prove my skills?", "How your levels are known"),
    ],
)
async def test_it_tells_what_levels_rest_on(home: Path, line: str, said: str) -> None:
    story = "evidence: Action: I moved it to Kubernetes. Result: releases took 12 minutes, not 90."
    reply = await reply_to(home, TARGET, "Kubernetes 3/5, Docker 3/5", story, line)
    assert " ".join(said.split()) in " ".join(reply.split())

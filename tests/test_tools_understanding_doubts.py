"""What is said of a level in doubt is asked or said; requests are told apart from answers."""

import datetime as dt

import pytest

from tools.understanding import Context, Intent, understand
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 25), roles=("MLOps Engineer",))


def read(said: str, context: Context = CONTEXT) -> tuple[Intent, ...]:
    return understand(said, VOCABULARY, context)


@pytest.mark.parametrize(
    ("said", "skill", "choices"),
    [
        ("Python 4/5 and also Python 2/5", "Python", (4, 2)),
        ("Docker: 3/5, SQL 2/5, Docker: 1/5", "Docker", (3, 1)),
        ("Kubernetes 2/5 or 3/5", "Kubernetes", (2, 3)),
        ("Kubernetes 2/5 - 3/5", "Kubernetes", (2, 3)),
        ("my Go is 2 to 3/5", "Go", (2, 3)),
        ("I know Docker at 4/5, or maybe 2/5", "Docker", (4, 2)),
        ("Docker 4/5, maybe 3/5", "Docker", (4, 3)),
        ("Docker is 4/5 or perhaps 2/5", "Docker", (4, 2)),
        ("my SQL is 3/5 (or 4/5)", "SQL", (3, 4)),
        ("SQL 3, could be 4", "SQL", (3, 4)),
        ("SQL is at 3/5, might also be 2/5", "SQL", (3, 2)),
        ("Terraform 2/5 – or even 3/5", "Terraform", (2, 3)),
        ("I'm at 4/5 in Kafka, possibly 3/5", "Kafka", (4, 3)),
        ("Kafka 4, if not 5", "Kafka", (4, 5)),
        ("my Docker is between 2 and 4", "Docker", (2, 4)),
        ("Docker is somewhere between 2/5 and 3/5", "Docker", (2, 3)),
    ],
)
def test_of_two_levels_the_user_chooses(said: str, skill: str, choices: tuple[int, int]) -> None:
    *_, intent = read(said)
    assert (intent.kind, intent.skill) == ("clarify", skill)
    assert tuple(it.level for it in intent.choices) == choices


@pytest.mark.parametrize(
    ("said", "levels"),
    [
        ("Docker 4/5, maybe 2 years of it", {"Docker": 4}),
        ("Docker is 4/5, only 2 people know more here", {"Docker": 4}),
        ("Docker 4/5, just 2 projects", {"Docker": 4}),
    ],
)
def test_a_figure_that_counts_something_else_is_no_second_level(
    said: str, levels: dict[str, int]
) -> None:
    assert {it.skill: it.level for it in read(said)} == levels


def test_a_second_figure_may_be_the_level_of_another_skill() -> None:
    told = read("Docker is 4/5, maybe 2/5 in SQL")
    assert {it.kind for it in told} <= {"introduce", "set_level"}


def test_a_level_beside_one_in_doubt_is_saved() -> None:
    saved, asked = read("Python 4/5, Kubernetes 2/5 or 3/5")
    assert (saved.kind, saved.skill, saved.level) == ("set_level", "Python", 4)
    assert (asked.kind, asked.skill) == ("clarify", "Kubernetes")


@pytest.mark.parametrize(
    ("said", "skill", "level"),
    [
        ("Docker isn't a 3, it's a 1", "Docker", 1),
        ("Docker is not a 4 but a 2", "Docker", 2),
        ("SQL isn't a two, it's a four", "SQL", 4),
        ("Helm is a three", "Helm", 3),
        ("my Terraform is at two now", "Terraform", 2),
        ("I overstated SQL, make it zero", "SQL", 0),
        ("I exaggerated Kafka, so put it at 1", "Kafka", 1),
    ],
)
def test_a_correction_gives_the_level_that_it_ends_in(said: str, skill: str, level: int) -> None:
    (intent,) = read(said)
    assert (intent.kind, intent.skill, intent.level) == ("set_level", skill, level)
    assert intent.quote == said


@pytest.mark.parametrize(
    "said",
    [
        "I am weak at SQL",
        "Docker 80%",
        "Jenkins -1/5",
        "Go 3.5/5",
        "I can't really code in Java",
    ],
)
def test_a_level_in_doubt_is_told_and_not_lost(said: str) -> None:
    assert [it.kind for it in read(said)] == ["introduce"]


@pytest.mark.parametrize(
    "said",
    [
        "weak at networking, strong in Linux",
        "I am pretty strong in Linux but weak at networking",
    ],
)
def test_several_levels_in_words_are_put_to_the_user_at_once(said: str) -> None:
    (asked,) = read(said)
    levels = {it.skill: it.level for it in asked.choices}
    assert (asked.kind, levels) == ("unrecognised", {"Linux": 4, "Computer networking": 1})


def test_skills_that_are_denied_are_asked_for_and_not_noted() -> None:
    (asked,) = read("neither good at Go nor Rust")
    assert (asked.kind, asked.skill, asked.skills) == ("ask_level", "Go", ("Go", "Rust"))


def test_a_level_is_given_before_the_rest_is_noted() -> None:
    given = [(it.kind, it.skill, it.level) for it in read("Bash 3 Helm 2 FinOps 1")]
    told = (("Bash", 3), ("Helm", 2), ("FinOps", 1))
    assert sorted(given) == sorted(("set_level", skill, level) for skill, level in told)


@pytest.mark.parametrize(
    "said", ["rate me 4 in everything", "4 in all of them", "3 for each", "4 across the board"]
)
def test_a_level_for_everything_is_no_answer_about_one_skill(said: str) -> None:
    asked = CONTEXT.model_copy(update={"expecting": "level", "skill": "Cloud computing"})
    assert [it.kind for it in read(said, asked)] == ["unclear"]
    (answer,) = read("about 4, all in all", asked)
    assert (answer.skill, answer.level) == ("Cloud computing", 4)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("what blocks me", "gaps"),
        ("which skills block me?", "gaps"),
        ("what is holding me back", "gaps"),
        ("blockers", "gaps"),
        ("remove my target", "clear_target"),
        ("please clear my goal for now", "clear_target"),
        ("forget my target role", "clear_target"),
        ("why is Terraform first?", "learn_first"),
        ("why does Terraform come first in the plan", "learn_first"),
        ("why is Docker at the top of my plan?", "learn_first"),
        ("why start with Python?", "learn_first"),
        ("why is Docker P0?", "explain"),
        ("what does a 4/5 mean?", "scale"),
        ("what does level 3 mean?", "scale"),
        ("plan 8 hours on weekends", "bad_hours"),
        ("plan with 3 hours a day on weekends", "plan"),
        ("forget my target and my plan", "unclear"),
    ],
)
def test_a_request_is_told_from_its_neighbours(said: str, kind: str) -> None:
    assert [it.kind for it in read(said)] == [kind]


LED = "I led the migration of Acme's billing to Kafka in 2023, cutting costs by 30%."


@pytest.mark.parametrize(
    "said",
    [
        f"{LED} Save this as evidence.",
        f"{LED} Please keep that as evidence",
        f"{LED}\nadd it to my evidence please",
        f"{LED} Can you record this as a story for me.",
        f"Save this as evidence. {LED}",
        f"Save this as evidence: {LED}",
    ],
)
def test_what_is_to_be_saved_as_evidence_is_saved_without_a_question(said: str) -> None:
    (intent,) = read(said)
    assert (intent.kind, intent.text) == ("evidence", LED)
    assert intent.confidence > 0.9

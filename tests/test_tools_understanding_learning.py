"""Questions on how to learn a skill, and on what would show it."""

import pytest

from tests.test_tools_understanding import VOCABULARY, read, wording


@pytest.mark.parametrize(
    ("said", "skill"),
    [
        ("how do I learn Kubernetes?", "Kubernetes"),
        ("How can I get better at system design?", "System design"),
        ("how to learn machine learning from scratch", "Machine learning"),
        ("Tell me how to study linear algebra", "Linear algebra"),
        ("how would I practise debugging?", "Debugging"),
        ("how do I improve my SQL", "SQL"),
        ("what's the best way to learn Go?", "Go"),
        ("What are good resources for learning Rust?", "Rust"),
        ("recommend a course for PyTorch", "PyTorch"),
        ("Is there a course about A/B testing?", "A/B testing"),
        ("Give me something to read on observability", "Observability"),
        ("do you have resources on data engineering", "Data engineering"),
        ("I need material for CI/CD", "CI/CD"),
        ("Where can I learn Terraform?", "Terraform"),
        ("where do I start with Kubernetes?", "Kubernetes"),
        ("which course should I take for statistics?", "Statistics"),
        ("Kubernetes tutorials", "Kubernetes"),
        ("show me Docker resources", "Docker"),
        ("how do I learn Python 3?", "Python"),
        ("how do I learn SOC 2?", "SOC 2"),
        ("how do I learn Kuberntes?", "Kubernetes"),
        ("Got any tips for learning Go?", "Go"),
        ("Which tutorials are there for Rust", "Rust"),
        ("point me to some docs for PostgreSQL", "PostgreSQL"),
        ("help me learn Git", "Git"),
        ("learn sql", "SQL"),
        ("how do I learn data structures and algorithms?", "Data structures and algorithms"),
        ("how can I get better at metrics and KPIs", "Metrics and KPIs"),
        ("/resources machine learning", "Machine learning"),
    ],
)
def test_how_to_learn_a_skill_is_asked(said: str, skill: str) -> None:
    assert wording(read(said)) == f"learn_how {skill}"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("what do I build to show Docker 3?", "Docker 3"),
        ("what do I need to produce to show Docker 3/5?", "Docker 3"),
        ("what to build for Kubernetes 3", "Kubernetes 3"),
        ("what could I make as proof of Terraform level 3", "Terraform 3"),
        ("how do I prove that I know Python 4/5?", "Python 4"),
        ("what do I build to show Python 3?", "Python 3"),
        ("how can I demonstrate mentoring?", "Mentoring"),
        ("what counts as evidence for Kubernetes 2?", "Kubernetes 2"),
        ("what would show SQL at level 4?", "SQL 4"),
        ("which project would show Kubernetes 2", "Kubernetes 2"),
        ("project ideas for Docker", "Docker"),
        ("what is a good deliverable for API design 4?", "API design 4"),
        ("how do I get from 2 to 3 in Docker?", "Docker 3"),
        ("how do I get my Docker to 3?", "Docker 3"),
        ("/resources docker 3", "Docker 3"),
        ("what project would prove I can do Terraform at level 3?", "Terraform 3"),
        ("what should I make to prove level 4 in system design?", "System design 4"),
        ("what do I build to show a 3 in Docker?", "Docker 3"),
        ("what do I build to show 3/5 in Docker?", "Docker 3"),
        ("how do I get evidence for SQL 3", "SQL 3"),
        ("what should I have in my portfolio for React?", "React"),
        ("how do I reach level 3 in Kubernetes?", "Kubernetes 3"),
        ("what does it take to reach Docker 4?", "Docker 4"),
        ("what does Docker 3 look like in practice?", "Docker 3"),
    ],
)
def test_what_would_show_a_level_is_asked(said: str, meant: str) -> None:
    assert wording(read(said)) == f"learn_how {meant}"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("How should I learn Python and SQL?", ["Python", "SQL"]),
        (
            "what are the best resources for Kubernetes, Docker and SQL",
            ["Kubernetes", "Docker", "SQL"],
        ),
        ("resources for Kubernetes or Docker", ["Kubernetes", "Docker"]),
        ("what do I build to show Docker 3 and Kubernetes 2?", ["Docker 3", "Kubernetes 2"]),
        (
            "how do I learn data structures and algorithms and SQL?",
            ["Data structures and algorithms", "SQL"],
        ),
        (
            "what do I build to show data structures and algorithms 3 and SQL 2?",
            ["Data structures and algorithms 3", "SQL 2"],
        ),
    ],
)
def test_each_skill_of_several_is_asked_for(said: str, meant: list[str]) -> None:
    assert wording(read(said)) == " + ".join(f"learn_how {it}" for it in meant)


def test_what_is_listed_and_no_skill_gets_an_answer_too() -> None:
    asked = read("how do I learn Docker and Falconry?")
    assert [(it.kind, it.skill, it.text) for it in asked] == [
        ("learn_how", "Docker", ""),
        ("learn_how", None, "Falconry"),
    ]


def test_what_else_is_asked_is_not_lost() -> None:
    assert wording(read("how do I learn Docker and show my plan")) == "learn_how Docker + show_plan"


def test_it_is_the_skill_that_was_spoken_of_last() -> None:
    assert wording(read("how do I learn it?", skill="Docker")) == "learn_how Docker"
    assert wording(read("any books on that?", skill="Docker")) == "learn_how Docker"
    assert wording(read("how do I learn it?")) != "learn_how"


@pytest.mark.parametrize(
    "said", ["learning resources", "any good tutorials?", "suggest a course", "/resources"]
)
def test_a_question_without_a_skill_is_asked_back(said: str) -> None:
    assert wording(read(said)) == "learn_how"


def test_a_question_without_a_skill_is_about_the_one_spoken_of_last() -> None:
    assert wording(read("any good tutorials?", skill="Docker")) == "learn_how Docker"


@pytest.mark.parametrize("said", ["7/10 in Docker", "Docker 3/10", "level 9 in Docker"])
def test_a_level_of_another_scale_is_said_to_be_none(said: str) -> None:
    assert wording(read(f"what do I build to show {said}?")) == "bad_level Docker"


@pytest.mark.parametrize("level", [0, 6, 7, 12])
def test_a_level_that_there_is_not_is_said_to_be_none(level: int) -> None:
    assert wording(read(f"what do I build to show Docker {level}?")) == "bad_level Docker"


@pytest.mark.parametrize(
    "said",
    [
        "what should I learn first, and why?",
        "what should I learn next",
        "I took a Docker course",
        "I finished a course on SQL",
        "I read a book on Kubernetes",
        "I want to learn Kubernetes",
        "how long does it take to learn Kubernetes",
        "how do I become a data engineer",
        "what should I build this week",
        "show my evidence",
        "how do I show my plan",
        "Docker 3",
        "how do you learn about me?",
        "what if I were 4 at Docker?",
        "list my evidence",
        "what do you know about my Docker?",
        "what would show my levels?",
        "what would prove my Docker level?",
        "how can I back up my SQL claim?",
        "how do I prove my level?",
        "what evidence should I gather?",
        "learn 5 hours a week",
        "study plan",
        "what does my plan look like?",
        "how do I learn from my mistakes?",
        "how do I reach my goal?",
        "how do I learn to cook",
    ],
)
def test_other_things_are_not_taken_for_it(said: str) -> None:
    assert "learn_how" not in {it.kind for it in read(said)}


@pytest.mark.parametrize(
    ("said", "skill", "form"),
    [
        ("what should I read for SQL?", "SQL", "book"),
        ("any good books on distributed systems?", "Distributed systems", "book"),
        ("Hi, could you recommend a book for code review?", "Code review", "book"),
        ("what should I watch to learn React?", "React", "video"),
        ("Which books do you recommend for system design?", "System design", "book"),
        ("is there something good to read about threat modelling?", "Threat modelling", "book"),
    ],
)
def test_a_form_to_learn_in_is_asked_for(said: str, skill: str, form: str) -> None:
    (found,) = read(said)
    assert (found.kind, found.skill, found.text) == ("resources", skill, form)


@pytest.mark.parametrize("name", [it.name for it in VOCABULARY.skills])
def test_any_skill_can_be_asked_for_by_its_name(name: str) -> None:
    asked = (*read(f"what should I build to show {name} 3/5?"), *read(f"how do I learn {name}?"))
    assert [(it.kind, it.skill, it.level) for it in asked] == [
        ("learn_how", name, 3),
        ("learn_how", name, None),
    ]

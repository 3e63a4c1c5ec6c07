"""The answers of a check-in in more words: hours by skill, levels, and what is left open."""

import pytest

from tools.answers import AnswerError, read_answer
from tools.domain import Question, QuestionKind
from tools.spent_hours import hours_by_skill
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "3 hours on Tableau and two and a half on Python",
            {"Tableau": "3 hours", "Python": "two and a half"},
        ),
        ("3h on Tableau, 90 min on SQL", {"Tableau": "3h", "SQL": "90 min"}),
        ("4 hours on Docker.", {"Docker": "4 hours"}),
        ("3 hours of SQL", {"SQL": "3 hours"}),
        (
            "2h for SQL; 1 hour for Docker and 3 for Python",
            {"SQL": "2h", "Docker": "1 hour", "Python": "3"},
        ),
        # "Excel" and "Go" have other uses too; beside hours they are the skills.
        ("3 hours excel, 1 on sql", {"Excel": "3 hours", "SQL": "1"}),
        ("none on docker, 2h go", {"Docker": "none", "Go": "2h"}),
        ("3 hours", {}),
        ("two and a half", {}),
        ("an hour on gardening", {}),
        ("most of it on Docker", {}),
    ],
)
def test_hours_are_read_by_skill(said: str, expected: dict[str, str]) -> None:
    assert hours_by_skill(said, VOCABULARY) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Tableau is a 1 now", {"Tableau": 1}),
        ("Docker is at a 3, SQL is a four", {"Docker": 3, "SQL": 4}),
        ("Docker isn't a 3, it's a 1", {"Docker": 1}),
        ("Docker is now a two", {"Docker": 2}),
        ("SQL is maybe a 2 now", {"SQL": 2}),
        ("k8s is really a 3, I ran a cluster last year", {"Kubernetes": 3}),
        ("system design still 3, Python 2", {"System design": 3, "Python": 2}),
        ("I'd say my SQL is about a 2", {"SQL": 2}),
        ("Docker went up to 3", {"Docker": 3}),
        ("SQL probably 2 by now", {"SQL": 2}),
    ],
)
def test_levels_are_read_in_words(said: str, expected: dict[str, int]) -> None:
    question = Question(key="levels", kind="levels", text="Did a level change?")
    answer = read_answer(question, said, VOCABULARY)
    assert {it.skill: it.level for it in answer.levels} == expected


@pytest.mark.parametrize(
    "said", ["SQL 2, Python better", "Docker is like 30", "joins 2, SQL 3", "SQL 2, Kubernetez"]
)
def test_what_else_names_a_skill_or_a_figure_is_asked_about(said: str) -> None:
    question = Question(key="levels", kind="levels", text="Did a level change?")
    with pytest.raises(AnswerError):
        read_answer(question, said, VOCABULARY)


def test_a_range_of_levels_is_asked_about() -> None:
    question = Question(key="levels", kind="levels", text="Did a level change?")
    with pytest.raises(AnswerError, match="a range is given"):
        read_answer(question, "Docker 2-3/5", VOCABULARY)


@pytest.mark.parametrize("kind", ["commitment", "hours", "wins", "blockers", "levels", "next"])
@pytest.mark.parametrize("said", ["skip", "Skip this one", "pass", "I don't know."])
def test_a_question_that_is_skipped_stays_open(kind: QuestionKind, said: str) -> None:
    question = Question(key=kind, kind=kind, text="?", subject="Docker")
    answer = read_answer(question, said, VOCABULARY)
    assert answer.model_dump(exclude={"key", "kind"}) == {
        "outcome": None,
        "hours": None,
        "text": "",
        "levels": (),
        "commitments": (),
    }


@pytest.mark.parametrize(
    ("promise", "said", "outcome"),
    [
        ("ask three clients what they would wear", "I asked two", "partly"),
        ("ask three clients", "two clients", "partly"),
        ("ask three clients", "all three", "kept"),
        ("ask three clients", "I asked four", "kept"),
        ("twenty exercises on joins", "not kept, only did eight", "not kept"),
        ("read 3 chapters", "only 2 of them", "partly"),
        ("read 3 chapters", "did one chapter", "partly"),
        ("read 3 chapters", "yes, that one", "kept"),
        ("read 3 chapters", "done, took 2 evenings", "kept"),
        ("read 3 chapters", "yes, in 2 days", "kept"),
        ("read 3 chapters", "no, not one", "not kept"),
    ],
)
def test_a_number_tells_what_became_of_a_promise_of_one(
    promise: str, said: str, outcome: str
) -> None:
    question = Question(key="c1", kind="commitment", text="Kept?", subject=promise)
    assert read_answer(question, said, VOCABULARY).outcome == outcome


@pytest.mark.parametrize("said", ["1", "call it 5", "about 2h"])
@pytest.mark.parametrize(
    "promise",
    [
        "talk to my boss on Wednesday 18 November",
        "finish it by 18 nov",
        "read chapter 4",
        "call the bank by 5 pm",
        "lesson 3 of the course, by December 5",
    ],
)
def test_a_figure_that_dates_or_names_a_promise_counts_nothing(promise: str, said: str) -> None:
    question = Question(key="c1", kind="commitment", text="Kept?", subject=promise)
    with pytest.raises(AnswerError, match="not clear what became"):
        read_answer(question, said, VOCABULARY)


@pytest.mark.parametrize("said", ["two", "I asked two", "2 hours"])
def test_a_number_tells_nothing_of_another_promise(said: str) -> None:
    question = Question(key="c1", kind="commitment", text="Kept?", subject="write to Rosa")
    with pytest.raises(AnswerError, match="not clear what became"):
        read_answer(question, said, VOCABULARY)


@pytest.mark.parametrize(
    "said",
    [
        "none yet I think",
        "well, none so far",
        "nothing yet",
        "no, not that I know of",
        "hm, none",
        "nothing else",
        "ok thats all",
        "that's it for now",
        "no, that's all",
    ],
)
def test_nothing_is_nothing_in_more_words(said: str) -> None:
    for kind in ("wins", "levels", "next"):
        question = Question(key=kind, kind=kind, text="?")
        answer = read_answer(question, said, VOCABULARY)
        assert (answer.text, answer.levels, answer.commitments) == ("", (), ())


@pytest.mark.parametrize("kind", ["wins", "blockers"])
@pytest.mark.parametrize("said", ["2", "12", "3 h", "1.5 hours"])
def test_a_figure_alone_is_no_answer_in_words(kind: QuestionKind, said: str) -> None:
    with pytest.raises(AnswerError, match="asks for words"):
        read_answer(Question(key=kind, kind=kind, text="?"), said, VOCABULARY)


@pytest.mark.parametrize("kind", ["wins", "blockers"])
@pytest.mark.parametrize("said", ["Kubernetes 2", "docker is 3 now", "Docker 3/5", "Docker at 2"])
def test_a_level_alone_is_no_answer_in_words(kind: QuestionKind, said: str) -> None:
    with pytest.raises(AnswerError, match="gives a level"):
        read_answer(Question(key=kind, kind=kind, text="?"), said, VOCABULARY)


@pytest.mark.parametrize(("said", "text"), [("0", ""), ("none", ""), ("2 courses", "2 courses")])
def test_nothing_and_words_with_a_figure_are(said: str, text: str) -> None:
    assert read_answer(Question(key="wins", kind="wins", text="?"), said, VOCABULARY).text == text


@pytest.mark.parametrize(
    "said", ["got through chapters 1-6", "finished the first course", "I did 4 h"]
)
def test_what_is_done_is_no_promise(said: str) -> None:
    with pytest.raises(AnswerError, match="asks what you promise"):
        read_answer(Question(key="next", kind="next", text="?"), said, VOCABULARY)


@pytest.mark.parametrize(
    "said", ["finish the course", "read chapter 3", "made-up data for the demo\nSQL"]
)
def test_what_is_to_be_done_is_one(said: str) -> None:
    question = Question(key="next", kind="next", text="?")
    assert read_answer(question, said, VOCABULARY).commitments

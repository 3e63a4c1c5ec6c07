"""The weekly check-in: the questions, the answers as people write them, and what they come to."""

import datetime as dt

import pytest

from tools.checkin import (
    AnswerError,
    checkin_questions,
    close_checkin,
    days_told,
    read_answer,
    take_answer,
)
from tools.domain import CheckIn, Commitment, LevelChange, Question, QuestionKind, Skill, SkillHours
from tools.vocabulary import Vocabulary

DAY = dt.date(2026, 11, 30)
LAST_WEEK = dt.date(2026, 11, 23)


def skill(name: str, *aliases: str) -> Skill:
    return Skill(name=name, aliases=aliases, category="cloud", hours=(1, 1, 1, 1, 1), basis="test")


VOCABULARY = Vocabulary(
    [
        skill("Kubernetes", "k8s"),
        skill("Docker"),
        skill("C++"),
        skill("R&D"),
        skill("Web3 and more"),
    ]
)
PROMISED = (
    Commitment(id=7, week=LAST_WEEK, text="Finish the Kubernetes course"),
    Commitment(id=9, week=LAST_WEEK, text="Write to Ines"),
)


def question(kind: QuestionKind) -> Question:
    return Question(key=kind, kind=kind, text="?", subject="Kubernetes")


def test_last_weeks_promises_come_first_and_hours_are_asked_once_per_skill() -> None:
    asked = checkin_questions(PROMISED, ["Kubernetes", "Docker", "Kubernetes"])
    assert [it.key for it in asked] == [
        "commitment:7",
        "commitment:9",
        "hours:Kubernetes",
        "hours:Docker",
        "wins",
        "blockers",
        "levels",
        "next",
    ]
    assert asked[0].text == ("You promised: “Finish the Kubernetes course”. Kept, partly or not?")


def test_promises_without_a_number_and_very_long_skills_still_get_keys() -> None:
    promised = [Commitment(week=LAST_WEEK, text="One"), Commitment(week=LAST_WEEK, text="Two")]
    asked = checkin_questions(promised, ["s" * 200])
    assert [it.key for it in asked[:2]] == ["commitment:#1", "commitment:#2"]
    assert len(asked[2].key) == 200


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("yes", "kept"),
        ("Kept.", "kept"),
        ("done", "kept"),
        ("did it", "kept"),
        ("y", "kept"),
        ("Yes, all of it", "kept"),
        ("✓", "kept"),
        ("100 %", "kept"),
        ("partly", "partly"),
        ("half", "partly"),
        ("some", "partly"),
        ("about 60%", "partly"),
        ("yes, most of it", "partly"),
        ("no, only half of it", "partly"),
        ("not all of it", "partly"),
        ("not quite", "partly"),
        ("started on it", "partly"),
        ("no", "not kept"),
        ("NOT", "not kept"),
        ("not kept", "not kept"),
        ("didn't", "not kept"),
        ("I didn’t get it done", "not kept"),
        ("I did not", "not kept"),
        ("no, I did not do it", "not kept"),
        ("skipped", "not kept"),
        ("forgot about it", "not kept"),
    ],
)
def test_what_became_of_a_promise_is_understood_as_written(text: str, outcome: str) -> None:
    assert read_answer(question("commitment"), text, VOCABULARY).outcome == outcome


@pytest.mark.parametrize(
    "text",
    [
        "maybe",
        "the dog ate it",
        "I didn't skip it",  # kept, but said as two negations
        "no problem, done",
        "yes, not done",
        "almost forgot it",
        "did it, not a problem",
    ],
)
def test_words_that_contradict_each_other_are_asked_again(text: str) -> None:
    with pytest.raises(AnswerError, match=r"Type kept, partly or not\."):
        read_answer(question("commitment"), text, VOCABULARY)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("4", 4),
        ("4h", 4),
        ("4 hours", 4),
        ("about 3.5 hours", 3.5),
        ("I spent about 3.5 hours this week", 3.5),
        ("~2,5 h", 2.5),
        (".5", 0.5),
        ("½ hour", 0.5),
        ("90 min", 1.5),
        ("90 minutes.", 1.5),
        ("1h30", 1.5),
        ("1 h 30 min", 1.5),
        ("2 hours and 15 minutes", 2.25),
        ("1:45", 1.75),
        ("an hour", 1),
        ("half an hour", 0.5),
        ("an hour and a half", 1.5),
        ("two and a half hours", 2.5),
        ("a couple of hours", 2),
        ("a quarter of an hour", 0.25),
        ("three quarters of an hour", 0.75),
        ("5 min", 0.25),  # something is never nothing
        ("20 min", 0.25),
        ("25 min", 0.5),
        ("none", 0),
        ("0", 0),
        ("no time", 0),
        ("I didn't get to it", 0),
        ("-", 0),
        ("168", 168),
        ("call it 5", 5),
        ("maybe 2h actually", 2),
        ("4.5 I think", 4.5),
    ],
)
def test_hours_are_understood_as_written(text: str, hours: float) -> None:
    assert read_answer(question("hours"), text, VOCABULARY).hours == hours


@pytest.mark.parametrize(
    "text",
    ["a lot", "4 chapters", "2-3 hours", "Monday 3, Tuesday 2", "1,000", "4 5", "nan"],
)
def test_unclear_hours_are_asked_again(text: str) -> None:
    with pytest.raises(AnswerError, match="not one number of hours for Kubernetes"):
        read_answer(question("hours"), text, VOCABULARY)


@pytest.mark.parametrize("text", ["-4", "- 0.5 h", "−3 hours", "minus 2", "-.5", "Minus 90 min"])
def test_hours_below_nothing_are_asked_again(text: str) -> None:
    with pytest.raises(AnswerError, match="hours can't be below 0"):
        read_answer(question("hours"), text, VOCABULARY)


@pytest.mark.parametrize("text", ["100001", "999999999999 hours", "6100000 min"])
def test_more_hours_than_can_be_kept_are_refused(text: str) -> None:
    with pytest.raises(AnswerError, match="more than 100000 hours"):
        read_answer(question("hours"), text, VOCABULARY)


HOURS = {name: Question(key=name, kind="hours", text="?", subject=name) for name in ("A", "B", "C")}


def taken(text: str, days: int = 7, **before: str) -> float | None:
    answered = {HOURS[name]: said for name, said in before.items()}
    return take_answer(HOURS["A"], text, answered, VOCABULARY, days=days).hours


@pytest.mark.parametrize(
    ("text", "before", "days", "hours"),
    [
        ("112", {}, 7, 112),
        ("200", {}, 14, 200),
        ("12", {"B": "100"}, 7, 12),
        ("112", {"A": "50"}, 7, 112),  # it takes the place of the answer before
        ("none", {"B": "300"}, 7, 0),
    ],
)
def test_as_many_hours_are_taken_as_the_days_hold(
    text: str, before: dict[str, str], days: int, hours: float
) -> None:
    assert taken(text, days, **before) == hours


@pytest.mark.parametrize(
    ("text", "before", "days", "says"),
    [
        ("200", {}, 7, "A: 200 h in 7 days is more than 112 h, which is 16 h a day"),
        ("112.25", {}, 7, "A: 112.25 h in 7 days"),
        ("12000 min", {}, 7, "A: 200 h in 7 days"),
        ("230", {}, 14, "A: 230 h in 14 days is more than 224 h"),
        ("13", {"B": "60", "C": "40"}, 7, "A: 13 h and the 100 h on other skills in 7 days"),
    ],
)
def test_more_hours_than_the_days_hold_are_asked_again(
    text: str, before: dict[str, str], days: int, says: str
) -> None:
    with pytest.raises(AnswerError) as error:
        taken(text, days, **before)
    assert says in str(error.value)
    assert "Type the hours you really spent" in str(error.value)


def test_a_check_in_tells_of_a_week_or_of_all_days_since_the_last() -> None:
    last = [None, DAY - dt.timedelta(days=1), LAST_WEEK, DAY - dt.timedelta(days=30)]
    assert [days_told(it, DAY) for it in last] == [7, 7, 7, 30]


@pytest.mark.parametrize("kind", ["wins", "blockers"])
@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("none", ""),
        ("Nothing much.", ""),
        ("-", ""),
        ("No", ""),
        ("No internet for three days", "No internet for three days"),
        ("  Passed the exam\r\nTwice ", "Passed the exam\nTwice"),
        ("\x1b[1mbold\x1b[0m", "bold"),
    ],
)
def test_wins_and_blockers_are_kept_in_the_users_words(
    kind: QuestionKind, text: str, kept: str
) -> None:
    assert read_answer(question(kind), text, VOCABULARY).text == kept


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("none", {}),
        ("no change", {}),
        ("Kubernetes 2, Docker 3/5", {"Kubernetes": 2, "Docker": 3}),
        ("k8s: 2\ndocker=3.", {"Kubernetes": 2, "Docker": 3}),
        ("kubernetes is now at 4", {"Kubernetes": 4}),
        ("Docker 2 and C++ 4", {"Docker": 2, "C++": 4}),
        ("Docker from 2 to 3; k8s 1 -> 2", {"Docker": 3, "Kubernetes": 2}),
        ("Docker 7/10", {"Docker": 3}),
        ("Docker 10/10, k8s 0", {"Docker": 5, "Kubernetes": 0}),
        ("Docker level 3", {"Docker": 3}),
        ("Docker - 3", {"Docker": 3}),
        ("R&D 2, Web3 and more 1", {"R&D": 2, "Web3 and more": 1}),
        ("Docker 3 out of 5", {"Docker": 3}),
    ],
)
def test_levels_are_understood_as_written(text: str, levels: dict[str, int]) -> None:
    found = read_answer(question("levels"), text, VOCABULARY).levels
    assert {it.skill: it.level for it in found} == levels


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Kubernetis 2", "no skill of that name is known. Did you mean Kubernetes?"),
        ("Docker 6", "Docker: levels go from 0 to 5"),
        ("Docker 60%", "no skill with a level could be read"),
        ("Docker 7/20", "Docker: levels go from 0 to 5"),
        ("Docker", "no skill with a level could be read"),
        ("Docker, Kubernetes 2", "no skill of that name is known"),
        ("Docker 2, docker 3", "Docker: two levels are given"),
        ("yes", "no skill with a level could be read"),
        ("Docker 2-3", "no skill of that name is known"),
        ("x " * 5_000 + "3", "no skill with a level could be read"),
    ],
)
def test_levels_that_cannot_be_read_say_what_to_type(text: str, says: str) -> None:
    with pytest.raises(AnswerError) as error:
        read_answer(question("levels"), text, VOCABULARY)
    assert says in str(error.value)
    assert "Type for example “Kubernetes 2, Docker 3/5”, or “none”." in str(error.value)


@pytest.mark.parametrize(
    ("text", "promises"),
    [
        ("none", ()),
        ("Read chapter 2", ("Read chapter 2",)),
        ("Read chapter 2\nCall Ines", ("Read chapter 2", "Call Ines")),
        ("- Read it\n* Try it\n\n3) Sell it", ("Read it", "Try it", "Sell it")),
        ("Read it; try it;", ("Read it", "try it")),
        ("1. Read it 2. Try it, twice 3. Sell it", ("Read it", "Try it, twice", "Sell it")),
        ("1) Read it", ("Read it",)),
        ("Read version 2. Then rest", ("Read version 2. Then rest",)),
        ("Read it\nRead it", ("Read it",)),
    ],
)
def test_promises_are_split_where_they_are_listed(text: str, promises: tuple[str, ...]) -> None:
    assert read_answer(question("next"), text, VOCABULARY).commitments == promises


@pytest.mark.parametrize("kind", ["commitment", "hours", "wins", "blockers", "levels", "next"])
def test_an_empty_answer_and_an_endless_one_are_refused(kind: QuestionKind) -> None:
    with pytest.raises(AnswerError, match="The answer is empty"):
        read_answer(question(kind), " \n\x07", VOCABULARY)
    with pytest.raises(AnswerError, match="more than the 20000"):
        read_answer(question(kind), "no " * 7_000, VOCABULARY)


def test_too_many_or_too_long_promises_are_refused() -> None:
    with pytest.raises(AnswerError, match="21 commitments"):
        read_answer(question("next"), "\n".join(map(str, range(21))), VOCABULARY)
    with pytest.raises(AnswerError, match="longer than 2000 characters"):
        read_answer(question("next"), "x" * 2_001, VOCABULARY)


def test_a_check_in_comes_to_what_was_answered() -> None:
    answers = {
        "commitment:7": "yes",
        "commitment:9": "half",
        "hours:Kubernetes": "3h30",
        "hours:Docker": "none",
        "wins": "Passed the lab",
        "blockers": "none",
        "levels": "k8s 2",
        "next": "Finish the lab; write it up",
    }
    asked = checkin_questions(PROMISED, ["Kubernetes", "Docker"])
    assert close_checkin(DAY, PROMISED, asked, answers, VOCABULARY) == CheckIn(
        day=DAY,
        outcomes=(
            PROMISED[0].model_copy(update={"outcome": "kept"}),
            PROMISED[1].model_copy(update={"outcome": "partly"}),
        ),
        hours=(SkillHours(skill="Kubernetes", hours=3.5), SkillHours(skill="Docker", hours=0)),
        wins="Passed the lab",
        levels=(LevelChange(skill="Kubernetes", level=2),),
        commitments=("Finish the lab", "write it up"),
    )


def test_what_was_not_answered_stays_open() -> None:
    asked = checkin_questions(PROMISED, ["Kubernetes"])
    found = close_checkin(DAY, PROMISED, asked, {"commitment:9": "no"}, VOCABULARY)
    assert [it.outcome for it in found.outcomes] == ["open", "not kept"]
    assert (found.hours, found.wins, found.levels, found.commitments) == ((), "", (), ())


def test_an_answer_to_a_question_that_was_not_asked_is_refused() -> None:
    asked = checkin_questions((), ())
    with pytest.raises(
        AnswerError, match=r"“hours:Go”: this check-in does not ask that\. It asks: wins"
    ):
        close_checkin(DAY, (), asked, {"hours:Go": "3"}, VOCABULARY)

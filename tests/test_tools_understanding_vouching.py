"""What a clause does not vouch for is asked, whichever reader took it for a level or a mention."""

import datetime as dt

import pytest

from tools.intake.profiles.claims import read_claims
from tools.spelling import reworded
from tools.understanding import Context, Intent, understand
from tools.understanding.levels.denied_told import denied_edits
from tools.understanding.levels.topic_levels import topic_edits
from tools.understanding.turning import governs, turned
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 25), roles=("Data Analyst", "Project Manager"))


def read(said: str) -> tuple[Intent, ...]:
    return understand(said, VOCABULARY, CONTEXT)


def levels(said: str) -> set[tuple[str | None, int | None]]:
    found = read(said)
    told = {(it.skill, it.level) for it in found if it.kind == "set_level"}
    quotes = (it.quote for it in found if it.kind == "introduce")
    return told | {(it.skill, it.level) for one in quotes for it in read_claims(one, VOCABULARY)}


@pytest.mark.parametrize(
    "said",
    [
        "my manager maintains that my communication is a 5",
        "My foreman tells everyone that my Git is a 5",
        "I'm a 4 in Git according to my foreman",
        "the recruiter wrote that I have Kubernetes 3",
        "The bootcamp graded me 4 in PyTorch, that is flattering",
        "Ben has Kubernetes 3 and Docker 4",
        "I would not call myself a 3 in AWS",
        "I can't claim a 3 in AWS",
        "I'm on my way to a 3 in Docker",
        "I read that React is at 4 in your list",
        "time management: 4 kids, need I say more",
        "I have never not used Git",
        "I've not touched SQL this week",
        "PHP never again please",
        "pls don't save that, but my CSS is like a 1",
        "I have not yet formed an opinion about facilitation",
        "I have been told to learn agile",
        "Ben doesn't know AWS either",
        "spent 2h on AWS and 3 on PyTorch",
    ],
)
def test_a_turned_clause_writes_no_level_and_no_mention(said: str) -> None:
    assert not [it for it in read(said) if it.kind in {"set_level", "introduce"}]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I wouldn't call myself more than a 2 in SQL", {("SQL", 2)}),
        ("Docker isn't 1, it's 2", {("Docker", 2)}),
        ("Sorry, HTML is 4, not 3", {("HTML", 4)}),
        ("you have my SQL wrong, it's 4", {("SQL", 4)}),
        ("My JavaScript isn't a 2 any more, I'd now call it a 3", {("JavaScript", 3)}),
        ("communication isn't great honestly, 2 I'd say", {("Communication", 2)}),
        ("My level in AWS is 2", {("AWS", 2)}),
        ("Excel itself is 2", {("Excel", 2)}),
        ("git, gitlab: 4 each", {("Git", 4), ("GitLab", 4)}),
        ("3 for git 2 for aws and 0 for gitlab", {("Git", 3), ("AWS", 2), ("GitLab", 0)}),
        ("You noted SQL 3. That should read 4.", {("SQL", 4)}),
    ],
)
def test_what_belongs_to_the_level_turns_nothing(
    said: str, expected: set[tuple[str | None, int | None]]
) -> None:
    assert levels(said) == expected


def test_several_levels_of_others_are_one_question() -> None:
    (asked,) = read("My foreman tells everyone that my Git is a 5 and AWS is a 3")

    assert asked.kind == "unrecognised"
    assert [(it.skill, it.level) for it in asked.choices] == [("Git", 5), ("AWS", 3)]


@pytest.mark.parametrize(
    ("segment", "level", "turn"),
    [
        ("Go is 3", 3, None),
        ("not more than a 3 in Go", 3, None),
        ("if I'm honest a 3", 3, None),
        ("Go is not 3 really, 2 at most", 3, None),
        ("my boss thinks Go is 3", 3, "others"),
        ("Go will be 3 by March", 3, "supposed"),
        ("Go was 3", 3, "past"),
        ("never used Go", 0, None),
        ("never used Go in production", 0, "denied"),
        ("I can't say I have no Go", 0, "supposed"),
    ],
)
def test_words_that_turn_a_level(segment: str, level: int, turn: str | None) -> None:
    assert turned(segment, none=level == 0) == turn


def test_a_part_turns_what_stands_after_it_but_not_what_holds_now() -> None:
    assert governs("my boss says that Go is easy", "Java 3") == "others"
    assert governs("if I pass the exam", "Java 3") == "supposed"
    assert governs("if I pass the exam", "Java is 3 now") is None
    assert governs("10 hours a week until March", "Java 3") is None


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("I don't possess any experience with SQL or with Java.", "SQL 0/5, Java 0/5."),
        ("I never did SQL and I never worked with Java", "SQL 0/5 and Java 0/5"),
        ("no idea about SQL and neither about Java", "SQL 0/5, Java 0/5"),
        ("I am yet to touch Jenkins", "Jenkins 0/5"),
        ("I don't think I ever used Jenkins", "Jenkins 0/5"),
        ("Jenkins, I have never heard of this before today.", "Jenkins 0/5."),
        ("I have never used Docker in production", "I have never used Docker in production"),
        ("never used git much", "never used git much"),
        ("I never stopped using SQL", "I never stopped using SQL"),
        ("I've never had a problem with Git", "I've never had a problem with Git"),
        ("have I never used Jenkins?", "have I never used Jenkins?"),
    ],
)
def test_denials_in_many_words(said: str, words: str) -> None:
    assert reworded(said, denied_edits(said, VOCABULARY)).text == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("TypeScript? never touched it", "TypeScript: never touched it"),
        ("Terraform? Zilch. Ansible? call it 1.", "Terraform: Zilch. Ansible: call it 1."),
        ("CSS: 2 and a half", "CSS: 2.5"),
        ("SQL for 2 and a half years", "SQL for 2 and a half years"),
        ("Why Jenkins? Show me.", "Why Jenkins? Show me."),
    ],
)
def test_topics_and_halves(said: str, words: str) -> None:
    assert reworded(said, topic_edits(said, VOCABULARY)).text == words

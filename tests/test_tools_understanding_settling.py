"""What an answer settles on, among remarks and second thoughts."""

import pytest

from tests.reading import TODAY
from tools.understanding import Context, Intent, understand
from tools.understanding.levels.settling import settled_on
from tools.vocabulary import builtin_vocabulary


@pytest.mark.parametrize(
    ("answer", "sort", "figure"),
    [
        ("3", "figure", 3),
        ("nil", "level", 0),
        ("a strong two", "level", 2),
        ("like a 2, no wait, 1. one. final answer", "figure", 1),
        ("4. no, 3. i keep forgetting window functions", "figure", 3),
        ("some days 3, some days 4, call it 3", "figure", 3),
        ("neither really, after maternity leave more a 2", "level", 2),
        ("Neither. 2.", "level", 2),
        ("3, not 4. I had to look it up yesterday", "figure", 3),
        ("3, my brother is a 4 easy", "figure", 3),
        ("2, I used to be better", "figure", 2),
        ("3 if I'm honest", "figure", 3),
        ("Before the course I was a 0, now I'd say 1.", "figure", 1),
        ("the second one i would say", "place", 1),
        ("Number 2 please", "place", 1),
        ("Let us take the lower figure for now. I sit the exam in May.", "end", 0),
    ],
)
def test_an_answer_settles_on_a_figure(answer: str, sort: str, figure: int) -> None:
    settled = settled_on(answer)
    assert settled is not None
    assert (settled.sort, settled.figure) == (sort, figure)


@pytest.mark.parametrize(
    "answer",
    [
        "no",
        "3 or 4",
        "between 3 and 4",
        "it was 4 before the break",
        "my colleague is a 4",
        "if I finish the course, 3",
        "two years ago I was a 3",
        "what would a 2 look like",
        "what is the difference between 3 and 4",
        "4 hours this week",
        "not 3",
        "I can do 3 of them",
        "none of your business",
    ],
)
def test_what_gives_no_figure_or_two_settles_on_none(answer: str) -> None:
    assert settled_on(answer) is None


def told(message: str, **context: object) -> list[tuple[str, str | None, int | None]]:
    known = Context.model_validate({"today": TODAY, **context})
    read = understand(message, builtin_vocabulary(), known)
    return [(it.kind, it.skill, it.level) for it in read]


BOTH = Intent(
    kind="clarify",
    skill="SQL",
    choices=tuple(Intent(kind="set_level", skill="SQL", level=it) for it in (3, 4)),
)


@pytest.mark.parametrize(
    ("message", "level"),
    [
        ("the first, I haven't touched query plans in a year", 3),
        ("2", 4),
        ("more a 2 by now", 2),
        ("the higher one. I teach it to the juniors.", 4),
        ("Kindly record it as 4, since I am using it daily.", 4),
    ],
)
def test_one_of_several_levels_is_chosen_in_a_sentence(message: str, level: int) -> None:
    found = told(message, expecting="offer", offered=BOTH)
    assert found == [("set_level", "SQL", level)]


def test_what_is_told_after_the_answer_counts_as_well() -> None:
    asked = {"expecting": "level", "skill": "Deep learning"}
    assert told("1, the same for MLOps", **asked) == [
        ("set_level", "Deep learning", 1),
        ("set_level", "MLOps", 1),
    ]
    both = told("1. Git 4/5.", **asked)
    assert ("set_level", "Deep learning", 1) in both
    assert len(both) > 1


@pytest.mark.parametrize(
    "message",
    [
        "no, docker should stay at 1",
        "hold on, docker isn't 2, it's still 1",
        "two years ago I was a 3",
        "In two months maybe a 2",
        "what would a 2 look like",
        "my son is a 3 in that",
    ],
)
def test_no_level_is_saved_of_the_skill_asked_for(message: str) -> None:
    found = told(message, expecting="level", skill="Deep learning", stated=("Docker",))
    assert all(skill != "Deep learning" for kind, skill, _ in found if kind == "set_level")


@pytest.mark.parametrize(
    "message",
    [
        "not sure, ask me something",
        "no idea, test me",
        "quiz me and then decide",
        "i have no idea how to rate that",
        "don't know, you tell me",
    ],
)
def test_a_level_that_is_not_known_is_assessed(message: str) -> None:
    assert told(message, expecting="level", skill="SQL") == [("assess", "SQL", None)]

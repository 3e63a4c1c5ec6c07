"""Messages in other words: what is read in them stays the user's own words."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.utterances import rows
from tools.spelling import Edit, reworded
from tools.understanding import WRITES, Context, Intent, Shown, understand
from tools.understanding.levels.late_levels import read_late_level
from tools.understanding.plans.plan_following import read_plan_following
from tools.understanding.rewording import spelled_out
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
TODAY = dt.date(2026, 11, 2)
AFTER_A_PLAN = Context(today=TODAY, planned=True, shown=Shown(kind="plan", skill="Kubernetes"))


@given(st.text("ab ", max_size=20), st.data())
def test_every_other_word_stands_for_a_stretch_of_the_message(
    said: str, data: st.DataObject
) -> None:
    places = st.integers(0, len(said))
    spans = data.draw(st.lists(st.tuples(places, places, st.text("xy", max_size=4)), max_size=4))
    words = reworded(said, [Edit(min(a, b), max(a, b), text) for a, b, text in spans])
    assert len(words.places) == len(words.text)
    for at, (start, end) in enumerate(words.places):
        assert 0 <= start <= end <= len(said)
        assert at == 0 or words.places[at - 1][0] <= start
    for start in range(len(words.text)):
        assert words.typed(words.text[start:]) in said


@pytest.mark.parametrize(
    ("context", "first"), [(Context(today=TODAY), 0), (AFTER_A_PLAN, 1)], ids=["fresh", "plan"]
)
def test_whatever_writes_is_quoted_as_it_was_typed(context: Context, first: int) -> None:
    for row in list(rows())[first::8]:  # some in each: reading all of them takes minutes
        for intent in understand(row.said, VOCABULARY, context):
            if intent.kind in WRITES:
                assert intent.quote in row.said.replace("’", "'"), row.said


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Docker's a 2", "Docker is a 2"),
        ("it's 2 and what's new", "it's 2 and what's new"),
        ("a three out of five in Java", "a 3/5 in Java"),
        ("TypeScript and currently", "TypeScript and currently"),
    ],
)
def test_what_is_left_out_is_put_back(said: str, read: str) -> None:
    assert spelled_out(said, VOCABULARY).text == read


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("I use Docker every day but couldn't set it up. Call it 2/5", 2),
        ("you have my Docker wrong, it's 4", 4),
        ("I'm nowhere near a 4 in Docker, a 2 at best", 2),
        ("Docker should be a 3, I was showing off", 3),
        ("my colleague does Docker, it's 4", None),
        ("Docker and Helm are new to me, call it 1", None),
        ("is Docker hard, say 3?", None),
    ],
)
def test_a_level_at_a_distance_is_that_of_the_one_skill_before_it(
    said: str, level: int | None
) -> None:
    found = read_late_level(said, VOCABULARY)
    assert [it.level for it in found] == ([] if level is None else [level])


@pytest.mark.parametrize("said", ["looks good", "make Docker 3", "no, Docker is 3", "why so long?"])
def test_a_message_that_says_more_than_hours_and_days_puts_no_plan_otherwise(said: str) -> None:
    assert read_plan_following(said, AFTER_A_PLAN) == ()


def test_a_bare_figure_after_a_plan_is_asked_back() -> None:
    (asked,) = read_plan_following("10", AFTER_A_PLAN)
    assert asked.kind == "clarify"
    assert asked.choices == (
        Intent(kind="plan", confidence=0.95, quote="10", hours_per_week=10, heard=("10 h a week",)),
    )

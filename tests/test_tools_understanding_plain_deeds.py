"""A plain deed of the teller is kept, of whatever trade; one with a part in doubt is not."""

import datetime as dt

import pytest

from tools.understanding import Context, understand
from tools.understanding.evidence.plain_deeds import tells_deed_plainly
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 25))


@pytest.mark.parametrize(
    "said",
    [
        "I negotiated our supplier contracts last year and saved £18,000",
        "at the bakery I brought waste down from 40 loaves a day to 12 by baking twice",
        "I reconciled 14 accounts every month for five years without one audit finding",
        "last month I automated our rota, it saves the team 5 hours a week",
        "I cut a 900-page catalogue down to 300 pages and returns fell by 12%",
        "While I worked at the depot, I promoted two drivers to shift lead",
        "by changing the shelves i got the shop's takings up from 900 to 1,300 a day",
    ],
)
def test_a_plain_deed_is_kept_without_a_question(said: str) -> None:
    (intent,) = understand(said, VOCABULARY, CONTEXT)
    assert (intent.kind, intent.text) == ("evidence", said)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("we cut the queue from 40 minutes to 10", "nobody says who"),
        ("Tom and I cut the queue from 40 minutes to 10", "another did it too"),
        ("halved the error rate in a year", "nobody says who"),
        ("I think I cut the queue from 40 minutes to 10", "it is a guess"),
        ("I nearly cut the queue from 40 minutes to 10", "it did not come about"),
        ("I never cut the queue from 40 minutes to 10", "it is denied"),
        ("I cut the queue from 40 minutes to 10, just kidding", "it is taken back"),
        ("my boss told me I cut the queue from 40 minutes to 10", "it is reported"),
        ("did you know I cut the queue from 40 minutes to 10?", "it asks"),
        ("I built a shed by the house in 3 days", "only its time is told"),
        ("I moved house for work 3 times", "nothing came of it"),
        ("I cut my study time from 8 hours to 6", "it is of the plan"),
        ("I planned 3 evenings a week for the course", "it is of the plan"),
        ("I raised my level from 2 to 3 in SQL", "it is a level"),
        ("I made a dashboard in React and 2 in Vue", "it tells of skills"),
        ("I will cut the queue from 40 minutes to 10", "it is to come"),
        ("I run a bakery of 9 people", "it is no deed"),
        ("I raised the issue 3 times this month", "nothing became more or less"),
        ("I grew 20 tomatoes this summer", "nothing became more or less"),
        ("I built 3 shelves for my flat", "it is of one's own life"),
        ("I have to write a story where I reduced costs by 10%", "it is made up"),
        ("I led the project, well my boss did, but I did 80% of the work", "another did it"),
        ("I taught for thirty-four years in three schools", "only its time is told"),
        ("I made a mistake: accounting should be 4, not 5", "it puts a level right"),
    ],
)
def test_a_deed_with_a_part_in_doubt_is_not_kept_unasked(said: str, why: str) -> None:
    assert not tells_deed_plainly(said, VOCABULARY), why
    kinds = {it.kind for it in understand(said, VOCABULARY, CONTEXT)}
    assert "evidence" not in kinds


def test_a_story_in_lines_is_not_kept_unasked() -> None:
    said = "I cut the queue from 40 minutes to 10\nI led 6 people"
    assert not tells_deed_plainly(said, VOCABULARY)


def test_a_deed_that_answers_for_a_missing_part_completes_it() -> None:
    context = CONTEXT.model_copy(update={"expecting": "evidence", "piece": 2})
    (intent,) = understand("I trained 6 people and errors fell by a third", VOCABULARY, context)
    assert (intent.kind, intent.piece) == ("evidence", 2)

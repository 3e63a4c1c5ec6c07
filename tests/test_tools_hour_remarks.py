"""The hours that an answer at a check-in gives among remarks, and those that it does not give."""

import pytest

from tools.spent_hours import read_quarters


@pytest.mark.parametrize(
    ("said", "quarters"),
    [
        ("none this week, baby was ill", 0),
        ("zero lol", 0),
        ("nothing, two cooks were... well, just nothing", 0),
        ("bugger all, did three night shifts back to back", 0),
        ("5, 3 of them on the train", 20),
        ("twenty minutes", 1),
        ("forty-five min, sorry", 3),
        ("3, the course was boring", 12),
        ("3, no wait, 4", 16),
        ("about 3ish i think", 12),
        ("40 min mon, hour and 20 weds", 8),
        ("nowt this week, both kids had the bug", 0),
        ("about 4 hours - it went well", 16),
        ("well, 2 hours I think", 8),
        ("I managed 3 hours because the shop was closed", 12),
        ("i planned 8 but did 5", 20),
        ("I wanted to do 6, only managed 2 hours", 8),
        ("8, as planned", 32),
        ("hm, like 2 hours", 8),
        ("1.5 hours, and it was fun", 6),
    ],
)
def test_remarks_beside_an_amount_change_nothing(said: str, quarters: int) -> None:
    assert read_quarters(said) == quarters


@pytest.mark.parametrize(
    ("said", "quarters"),
    [
        ("90 mins monday and another hour on thurs", 10),
        ("3h Monday, 2h Tuesday", 20),
        ("an hour on sunday plus half an hour yesterday", 6),
        ("4ish? maybe 4.5 counting the podcast", 18),
        ("about two and a half, maybe three with the train ride", 12),
    ],
)
def test_amounts_that_belong_together_are_one(said: str, quarters: int) -> None:
    assert read_quarters(said) == quarters


@pytest.mark.parametrize(
    "said",
    [
        "3 or 4",
        "between 3 and 4",
        "5 last week, 2 this week",
        "monday 2, tuesday 1",
        "2h kubernetes, 1h docker",
        "my colleague did 10 hours, I watched",
        "3, but not on that",
        "I wanted to do 4 hours but only managed one evening",
        "2 each day",
        "8 was planned",
        "half of it",
        "next week 5",
        "4 if reading counts",
        "3, if you count videos",
    ],
)
def test_an_amount_in_doubt_is_none(said: str) -> None:
    assert read_quarters(said) is None

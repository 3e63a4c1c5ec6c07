"""How far hours bring a skill, over the levels that were said on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import Skill
from tools.effort import hours_between
from tools.progress import LevelHours, hours_towards_next

SQL = Skill(name="SQL", category="data", hours=(2, 4, 8, 16, 32), basis="for a test")


@pytest.mark.parametrize(
    ("told", "counting"),
    [
        ([], 0),
        ([(None, 0.0)], 0),
        ([(None, 3.0)], 3),
        ([(1, 3.0)], 3),
        # The step from 1 to 2 is estimated at 4 hours.
        ([(1, 3.0), (2, 0.0)], 0),
        ([(1, 5.0), (2, 0.0)], 1),
        ([(1, 5.0), (2, 2.0)], 3),
        ([(None, 7.0), (2, 0.0)], 1),
        # Said again, it is no step.
        ([(2, 5.0), (2, 0.0)], 5),
        # A level that no hours stood for was a slip.
        ([(1, 3.0), (4, 0.0), (1, 0.0)], 3),
        ([(4, 0.0), (2, 3.0)], 3),
        # Hours are not lost when a level is corrected downwards.
        ([(3, 5.0), (2, 1.0)], 6),
    ],
)
def test_hours_count_beyond_what_a_level_was_estimated_at(
    told: list[LevelHours], counting: float
) -> None:
    assert hours_towards_next(SQL, told) == counting


@given(st.integers(0, 4), st.integers(0, 200).map(lambda it: it / 4), st.data())
def test_saying_what_was_reached_never_adds_to_what_is_left(
    level: int, hours: float, data: st.DataObject
) -> None:
    reached = data.draw(st.integers(level, 5))

    def left(told: list[LevelHours], at: int) -> float:
        return max(hours_between(SQL, at, 5) - hours_towards_next(SQL, told), 0)

    assert left([(level, hours), (reached, 0.0)], reached) <= left([(level, hours)], level)

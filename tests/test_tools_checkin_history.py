"""What the check-ins of a span of time come to together."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from tools.checkin_history import checkin_history
from tools.domain import CheckIn, Commitment, SkillHours

FIRST = dt.date(2026, 9, 7)


def held(week: int, hours: float, outcome: str = "kept") -> CheckIn:
    day = FIRST + dt.timedelta(7 * week)
    promise = Commitment.model_validate(
        {"week": day - dt.timedelta(7), "text": f"promise {week}", "outcome": outcome}
    )
    spent = (SkillHours(skill="SQL", hours=hours), SkillHours(skill="Excel", hours=1))
    return CheckIn(day=day, outcomes=(promise,), hours=spent, wins=f"win {week}")


THREE = (held(0, 2), held(1, 0.5, "partly"), held(2, 4, "not kept"))


def test_hours_and_promises_add_up() -> None:
    history = checkin_history(THREE, FIRST + dt.timedelta(60))
    assert history.count == history.in_all == len(THREE)
    assert [(it.skill, it.hours) for it in history.hours] == [("SQL", 6.5), ("Excel", 3.0)]
    assert history.total_hours == 9.5
    assert (history.kept, history.partly, history.not_kept) == (1, 1, 1)


def test_only_those_of_the_span_count() -> None:
    history = checkin_history(THREE, FIRST + dt.timedelta(7), FIRST + dt.timedelta(1))
    assert [it.wins for it in history.checkins] == ["win 1"]
    assert history.total_hours == 1.5
    assert (history.in_all, history.last) == (3, THREE[-1].day)


def test_without_a_check_in_nothing_is_told() -> None:
    history = checkin_history((), FIRST)
    assert (history.count, history.in_all, history.last, history.total_hours) == (0, 0, None, 0)


@given(st.lists(st.integers(0, 40), max_size=8), st.integers(0, 70), st.integers(0, 70))
def test_two_spans_side_by_side_come_to_the_whole(
    quarters: list[int], cut: int, length: int
) -> None:
    told = tuple(held(at, it / 4) for at, it in enumerate(quarters))
    middle, end = FIRST + dt.timedelta(cut), FIRST + dt.timedelta(cut + length)
    before = checkin_history(told, middle)
    after = checkin_history(told, end, middle + dt.timedelta(1))
    whole = checkin_history(told, end)
    assert before.count + after.count == whole.count
    assert before.total_hours + after.total_hours == whole.total_hours

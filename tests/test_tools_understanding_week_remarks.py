"""Words in the place of hours, by the question of a check-in that they are of."""

import pytest

from tools.understanding.checkins.week_remarks import remark_of
from tools.understanding.plans.mistold import hours_put_right


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("got my first pod running", "wins"),
        ("it went well, I understood volumes at last", "wins"),
        ("docker went better than last week", "wins"),
        ("work was mad, release all week", "blockers"),
        ("the vpn kept dropping", "blockers"),
        ("was ill all week", "blockers"),
        ("learned nothing", ""),
        ("I promise to call Petra", ""),
        ("finally got to it, 3 hours", ""),
        ("what do you mean?", ""),
    ],
)
def test_a_remark_is_of_the_question_that_it_answers(said: str, key: str) -> None:
    assert remark_of(said) == key


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("sorry it was 5 hours not 6", ("HTML", "5 hours")),
        ("6 was wrong, 4", ("HTML", "4")),
        ("not 6, 5", ("HTML", "5")),
        ("oops it was 4, not 3", None),
        ("oops it was 5 hours", None),
        ("went well", None),
    ],
)
def test_hours_put_right_are_of_the_skill_whose_hours_are_wrong(
    said: str, right: tuple[str, str] | None
) -> None:
    assert hours_put_right(said, {"HTML": 6.0, "CSS": 2.0}) == right


def test_hours_that_were_told_twice_are_of_neither() -> None:
    assert hours_put_right("it was 5, not 6", {"HTML": 6.0, "CSS": 6.0}) is None

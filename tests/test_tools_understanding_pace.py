"""Questions about the user's own pace, and what is none."""

import pytest

from tests.test_tools_understanding import read, wording


@pytest.mark.parametrize(
    "said",
    [
        "am I slower than planned?",
        "what is my pace?",
        "whats my pace",
        "my pace",
        "show my pace",
        "What's my learning pace?",
        "how fast am I?",
        "how fast am I learning",
        "how slow am I compared to the plan?",
        "do I take longer than estimated?",
        "am I faster than you thought?",
        "am I taking more time than expected",
        "did I need more hours than estimated?",
        "does it take me as long as you estimated?",
        "how do my hours compare with the estimates?",
        "are your estimates right for me?",
        "how accurate are the hour estimates?",
        "how far off are the estimates",
        "have you adjusted the hours to me?",
        "am I keeping pace with the plan?",
        "am I a slow learner?",
        "do I learn fast?",
        "how long do I really take?",
        "at what speed do I learn?",
        "why are the hours × 1.25?",
    ],
)
def test_the_pace_is_asked_for_in_many_ways(said: str) -> None:
    assert wording(read(said)) == "pace"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("how fast can I finish?", "show_plan"),
        ("how fast will I be done?", "show_plan"),
        ("what is the fastest way to learn Docker?", "learn_how Docker"),
        ("why did my plan change?", "plan_changes"),
        ("I spent 5 hours on Docker this week", "hours_done Docker “5 hours”"),
        ("how long will it take?", "show_plan"),
    ],
)
def test_other_questions_of_time_stay_what_they_are(said: str, meant: str) -> None:
    assert wording(read(said)) == meant

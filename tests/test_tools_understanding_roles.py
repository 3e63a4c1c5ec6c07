"""Questions about a role itself, as people ask them."""

import pytest

from tests.test_tools_understanding import read


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("what would I be measured on?", "kpis"),
        ("what are the KPIs of the role?", "kpis"),
        ("how is success measured in this job?", "kpis"),
        ("show me the KPIs", "kpis"),
        ("how will they judge me?", "kpis"),
        ("which success metrics does the job have", "kpis"),
        ("what will I be responsible for?", "responsibilities"),
        ("list the responsibilities", "responsibilities"),
        ("what does the role involve", "responsibilities"),
        ("what are my duties in that position?", "responsibilities"),
        ("what is the rubric?", "rubric"),
        ("how would I be rated?", "rubric"),
        ("show me the scorecard", "rubric"),
        ("what exercises come in the interview?", "interview"),
        ("which questions do they ask in the interview?", "interview"),
        ("what happens in the interview", "interview"),
        ("interview questions?", "interview"),
        ("what should I reach in the first 90 days in the role?", "goals"),
        ("what are the 30-day goals?", "goals"),
        ("what do the levels of the roadmap look like?", "levels"),
        ("what milestones does the roadmap have?", "levels"),
        ("which topics are on level 2 of the roadmap?", "levels"),
        ("what are the pay bands?", "pay"),
        ("describe the job", ""),
    ],
)
def test_a_question_about_the_role(said: str, part: str) -> None:
    (intent,) = read(said)
    assert (intent.kind, intent.text) == ("role", part)


@pytest.mark.parametrize(
    "said",
    [
        "what are my gaps?",
        "show my roadmap",
        "show my milestones",
        "what did I promise?",
        "draft interview stories",
        "what can I say in an interview?",
        "I was responsible for the KPIs of the team",
        "evidence: I set KPIs for the team",
        "what is my pace?",
        "what do I do this week?",
        "how do I learn Kubernetes?",
        "what does the market ask for?",
        "which of my levels are shown by evidence?",
        "what level do I have in Docker?",
        "what pay did I tell you?",
    ],
)
def test_what_is_no_question_about_the_role(said: str) -> None:
    assert "role" not in {it.kind for it in read(said)}


def test_the_role_may_be_named() -> None:
    (intent,) = read("what are the responsibilities of a data engineer?")
    assert (intent.kind, intent.role) == ("role", "data engineer")

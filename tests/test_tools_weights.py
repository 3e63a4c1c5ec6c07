"""The interval of a frequency, and an outside opinion on the order of priorities."""

import datetime as dt

import pytest
from scipy.stats import binomtest, kendalltau

from tools.domain import Frequency, Importance, Requirement, Role, SkillClaim
from tools.gaps import score_gaps
from tools.vocabulary import Vocabulary
from tools.weights import wilson_interval

MATRIX = [
    # skill, current, target, frequency in percent, weeks, priority in the document
    ("AWS", 3, 5, 85, 4, "P0"),
    ("Vector Databases", 3, 5, 70, 3, "P0"),
    ("AI Governance", 2, 4, 40, 2, "P1"),
    ("MLOps", 3, 5, 65, 4, "P1"),
    ("Google Cloud", 2, 4, 55, 4, "P1"),
    ("Kubernetes", 4, 5, 70, 3, "P2"),
    ("FinTech", 3, 4, 25, 6, "P2"),
    ("Multimodal AI", 2, 3, 30, 4, "P3"),
    ("Go", 3, 4, 40, 4, "P3"),
    ("Azure", 2, 3, 45, 4, "P3"),
]
"""Ten rows of a published skill-gap analysis (seed 000, final matrix and its frequencies)."""


@pytest.mark.parametrize(("hits", "n"), [(3, 4), (0, 10), (10, 10), (28, 40), (1, 1), (123, 123)])
def test_the_interval_is_the_one_that_scipy_computes(hits: int, n: int) -> None:
    low, high = wilson_interval(hits / n, n)
    expected = binomtest(hits, n).proportion_ci(method="wilson")
    assert low == pytest.approx(expected.low, abs=1e-12)
    assert high == pytest.approx(expected.high, abs=1e-12)
    assert low <= hits / n <= high


def by_frequency(percent: int) -> Importance:
    if percent >= 70:
        return "must"
    return "should" if percent >= 40 else "nice"


@pytest.mark.parametrize("importance", ["must", "should", None])
def test_priorities_agree_with_a_published_analysis(importance: Importance | None) -> None:
    """Kendall's τ-b, which counts ties, of our rank and of our label against the document's."""
    role = Role(
        title="AI Integration Lead",
        requirements=tuple(
            Requirement(
                skill=skill,
                level=target,
                importance=importance or by_frequency(percent),
                frequency=Frequency(share=percent / 100),
                weeks=weeks,
            )
            for skill, _, target, percent, weeks, _ in MATRIX
        ),
    )
    claims = [SkillClaim(skill=skill, level=current) for skill, current, *_ in MATRIX]
    rows = score_gaps(role, claims, Vocabulary([]), as_of=dt.date(2026, 11, 21)).skills
    theirs = {skill: label for skill, *_, label in MATRIX}
    expected = [int(theirs[row.skill][1:]) for row in rows]
    labels = [int(row.priority[1:]) for row in rows if row.priority]
    assert kendalltau(range(len(rows)), expected, variant="b").statistic >= 0.7
    assert kendalltau(labels, expected, variant="b").statistic >= 0.7

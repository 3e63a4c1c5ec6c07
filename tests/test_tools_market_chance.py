"""The exact test against exact arithmetic and scipy, and the correction against its definition."""

from fractions import Fraction
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import false_discovery_control
from scipy.stats import fisher_exact as scipy_fisher

from tools.market.chance import fisher_exact, holm

CHANCES = st.lists(st.floats(0, 1), max_size=12)


def by_definition(hits: int, size: int, other_hits: int, other_size: int) -> Fraction:
    """Add the chances of all tables no likelier than the one seen, in whole numbers."""
    total = hits + other_hits

    def ways(first: int) -> int:
        return comb(size, first) * comb(other_size, total - first)

    every = [ways(first) for first in range(max(0, total - other_size), min(size, total) + 1)]
    return Fraction(sum(it for it in every if it <= ways(hits)), sum(every))


@st.composite
def tables(draw: st.DrawFn, largest: int = 60) -> tuple[int, int, int, int]:
    size, other = draw(st.integers(1, largest)), draw(st.integers(1, largest))
    return draw(st.integers(0, size)), size, draw(st.integers(0, other)), other


@given(tables())
def test_it_is_the_exact_chance(table: tuple[int, int, int, int]) -> None:
    assert fisher_exact(*table) == pytest.approx(float(by_definition(*table)), rel=1e-9)


@settings(max_examples=30)
@given(tables(largest=10_000))
def test_large_tables_agree_with_scipy(table: tuple[int, int, int, int]) -> None:
    hits, size, other_hits, other = table
    expected = scipy_fisher([[hits, size - hits], [other_hits, other - other_hits]]).pvalue
    assert fisher_exact(*table) == pytest.approx(expected, rel=1e-6, abs=1e-290)


@given(tables())
def test_it_does_not_matter_which_group_comes_first(table: tuple[int, int, int, int]) -> None:
    assert fisher_exact(*table) == pytest.approx(fisher_exact(*table[2:], *table[:2]), rel=1e-12)


@pytest.mark.parametrize(
    ("table", "chance"),
    [
        ((0, 5, 5, 5), 2 / 252),
        ((3, 4, 1, 4), 34 / 70),  # the lady tasting tea
        ((0, 1, 0, 1), 1.0),
        ((10_000, 10_000, 0, 10_000), 0.0),
    ],
)
def test_known_tables(table: tuple[int, int, int, int], chance: float) -> None:
    assert fisher_exact(*table) == pytest.approx(chance, abs=1e-12)


def test_holm_by_hand() -> None:
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([]) == ()


@given(CHANCES)
def test_corrected_chances_are_no_smaller_and_keep_their_order(chances: list[float]) -> None:
    corrected = holm(chances)
    assert all(old <= new <= 1 for old, new in zip(chances, corrected, strict=True))
    pairs = sorted(zip(chances, corrected, strict=True))
    assert [new for _, new in pairs] == sorted(corrected)


@given(CHANCES)
def test_holm_rejects_no_less_than_bonferroni_and_no_more_than_false_discovery_control(
    chances: list[float],
) -> None:
    corrected = holm(chances)
    for old, new in zip(chances, corrected, strict=True):
        assert new <= min(old * len(chances), 1.0)
    if chances:
        assert all(
            low <= new + 1e-12
            for low, new in zip(false_discovery_control(chances), corrected, strict=True)
        )

"""Tests of which skills build on another one."""

import pytest

from tools.building_on import building_on
from tools.vocabulary import builtin_vocabulary


@pytest.mark.parametrize(
    ("skill", "asked", "above"),
    [
        pytest.param("Statistics", ("SQL", "A/B testing"), ("A/B testing",), id="at once"),
        pytest.param("Containers", ("Docker",), (), id="no such skill"),
        pytest.param("Docker", ("Helm", "Excel"), ("Helm",), id="by way of others"),
        pytest.param("Python", ("Python", "Excel"), (), id="not on itself"),
    ],
)
def test_skills_are_named_that_need_another(
    skill: str, asked: tuple[str, ...], above: tuple[str, ...]
) -> None:
    assert building_on(skill, asked, builtin_vocabulary()) == above

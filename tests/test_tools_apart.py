"""Whether what sets roles apart is told, and a reading is chosen by its name."""

import pytest

from tools.apart import roles_apart
from tools.domain import Alternative, AskedLevel, Requirement, Role
from tools.understanding.intent import Intent
from tools.understanding.replies.choices import read_choice_of

BAKER = Role(
    title="Baker",
    summary="Bakes.",
    requirements=(
        Requirement(skill="Sums", level=2, importance="nice"),
        Requirement(skill="Baking", level=4),
        Requirement(skill="Ovens", level=3, alternatives=(Alternative(skill="Stoves", level=2),)),
    ),
)
CLERK = Role(
    title="Clerk",
    requirements=(
        Requirement(skill="Sums", level=4),
        Requirement(skill="Stoves", level=1),
        Requirement(skill="Filing", level=2),
    ),
)


def test_each_role_is_told_with_what_it_alone_asks_for() -> None:
    found = roles_apart([BAKER, CLERK])
    assert [it.role for it in found.apart] == ["Baker", "Clerk"]
    assert found.apart[0].only == (AskedLevel(skill="Baking", level=4),)
    assert [it.skill for it in found.apart[1].only] == ["Filing"]


def test_what_both_ask_for_has_both_levels_also_by_another_way() -> None:
    shared = {it.skill: it.levels for it in roles_apart([BAKER, CLERK]).shared}
    assert shared == {"Ovens": (3, 1), "Sums": (2, 4)}


OFFERED = Intent(
    kind="clarify",
    choices=(
        Intent(kind="set_level", skill="Statistics", level=1),
        Intent(kind="set_level", skill="Data analysis", level=1),
    ),
)


@pytest.mark.parametrize(
    "said", ["statistics", "Statistics please", "the statistics one", "for statistics sorry"]
)
def test_a_reading_is_chosen_by_its_name(said: str) -> None:
    assert [it.skill for it in read_choice_of(OFFERED, said)] == ["Statistics"]


@pytest.mark.parametrize("said", ["docker", "statistics and data analysis", "what is statistics"])
def test_no_other_name_chooses(said: str) -> None:
    assert read_choice_of(OFFERED, said) == ()

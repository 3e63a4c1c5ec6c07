"""Which levels a plan depends on: those that bear on it, and no other."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.test_tools_numbers_properties import NAMES, Case, cases, check
from tools.domain import FixedDate, Requirement, Role
from tools.planning.steps import bearing_on_plan
from tools.vocabulary import builtin_vocabulary

SOME = ("PostgreSQL", "MySQL", "SQL", "Kubernetes", "Docker", "Nomad", "Linux", "Python", "FastAPI")
fixed = st.lists(st.sampled_from(NAMES), max_size=2, unique=True)
levels_drawn = st.dictionaries(st.sampled_from(SOME), st.none() | st.integers(0, 5))


def bearing(case: Case) -> Case:
    """Return the case with the levels alone that bear on its plan."""
    names = bearing_on_plan(case.role, case.vocabulary, case.settings.fixed_dates)
    return replace(case, levels={it: level for it, level in case.levels.items() if it in names})


@check
@given(cases, fixed)
def test_no_other_level_bears_on_a_plan(case: Case, skills: list[str]) -> None:
    day = case.settings.start.replace(year=case.settings.start.year + 1)
    dates = tuple(FixedDate(name=it, date=day, skill=it, level=2) for it in skills)
    dated = replace(case, settings=case.settings.model_copy(update={"fixed_dates": dates}))
    assert bearing(dated).plan() == dated.plan()


@check
@given(cases, st.lists(st.sampled_from(SOME), min_size=1, max_size=4, unique=True), levels_drawn)
def test_what_is_related_to_a_prerequisite_bears_on_a_plan(
    case: Case, asked: list[str], levels: dict[str, int | None]
) -> None:
    first = case.role.requirements[0]
    wanted = tuple(first.model_copy(update={"skill": it}) for it in asked)
    real = replace(
        case,
        vocabulary=builtin_vocabulary(),
        role=case.role.model_copy(update={"requirements": wanted}),
        levels=levels,
    )
    assert bearing(real).plan() == real.plan()


def test_what_leads_to_a_role_bears_on_its_plan_and_what_does_not_does_not() -> None:
    wanted = Requirement(skill="Kubernetes", level=3)
    names = bearing_on_plan(Role(title="Clerk", requirements=(wanted,)), builtin_vocabulary())
    assert {"Kubernetes", "Docker"} <= names
    assert not {"Figma", "Knot tying"} & names

"""Which role somebody thinks of, out of words that set no target."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.catalogue import builtin_roles
from tools.understanding.roles.thought_of import field_aimed_for, role_thought_of

TITLES = tuple(role.title for role in builtin_roles())


@pytest.mark.parametrize(
    ("said", "role"),
    [
        (
            "I'm a paramedic, 11 years on the road. Thinking data analyst maybe",
            "Data Analyst",
        ),
        ("My boss says I'd be a good project manager and I think she's right", "Project Manager"),
        (
            "I've just discovered UX research exists. Is that realistic for me?",
            "UX Researcher",
        ),
        ("could someone like me get into data analysis?", "Data Analyst"),
        (
            "backend engineer, 8 yrs, Go mostly. aiming for staff in the next year or so",
            "Staff Engineer",
        ),
        ("maybe one day product manager, who knows", "Product Manager"),
        (
            "I want to leave teaching, something like technical writing would suit me",
            "Technical Writer",
        ),
    ],
)
def test_a_role_that_is_thought_of_is_found(said: str, role: str) -> None:
    assert role_thought_of(said, TITLES) == role


@pytest.mark.parametrize(
    "said",
    [
        "I'm a data analyst, SQL 4, and I want a change",
        "I worked as a project manager for six years and want out",
        "my sister is a product manager and thinks I should try",
        "I don't want to be a project manager",
        "I want something with people",
        "a data analyst wrote our reports",
        "hello there",
        "no longer thinking of data engineer",
    ],
)
def test_present_jobs_others_and_refusals_are_no_thought_of_a_role(said: str) -> None:
    assert role_thought_of(said, TITLES) is None


def test_two_roles_in_a_message_are_no_one_thought() -> None:
    assert role_thought_of("maybe data analyst, maybe UX designer", TITLES) is None


@given(st.text(max_size=300))
def test_any_text_names_a_known_role_or_none(said: str) -> None:
    assert role_thought_of(said, TITLES) in {None, *TITLES}


@given(st.sampled_from(TITLES))
def test_every_known_title_can_be_thought_of(title: str) -> None:
    assert role_thought_of(f"I'm thinking of {title.lower()}", TITLES) == title


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (
            "22 years in the army, out since March. want to get into IT support",
            "IT support",
        ),
        ("I'm trying to move into palliative care because I like people", "palliative care"),
        ("hoping to switch to a bakery", "bakery"),
        ("I don't want to get into management", None),
        ("Excel 3", None),
    ],
)
def test_a_field_that_somebody_wants_to_get_into_is_found(said: str, field: str | None) -> None:
    assert field_aimed_for(said) == field

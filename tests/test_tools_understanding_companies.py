"""The company that follows a role after a comma."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding.roles.companies import with_company

TITLES = (
    "Senior Data Engineer",
    "Senior Data Engineer at Acme",
    "Senior Data Engineer (Borealis Labs)",
    "Senior Data Engineer (2)",
    "Harbour Clerk",
)


@pytest.mark.parametrize(
    ("role", "said", "whole"),
    [
        ("senior data engineer", "senior data engineer, acme", "senior data engineer acme"),
        ("sr data engineer", "a sr data engineer, Borealis", "sr data engineer borealis"),
        (
            "senior data engineer",
            "senior data engineer – Borealis Labs, 8 hours a week",
            "senior data engineer borealis labs",
        ),
        ("senior data engineer", "senior data engineer, please", "senior data engineer"),
        ("senior data engineer", "senior data engineer, 2 hours a week", "senior data engineer"),
        ("senior data engineer", "senior data engineer, quill, acme", "senior data engineer"),
        ("harbour clerk", "harbour clerk, acme", "harbour clerk"),
        ("data engineer", "data engineer, acme", "data engineer"),
        ("", "acme", ""),
    ],
)
def test_a_company_of_that_role_stays_with_it(role: str, said: str, whole: str) -> None:
    assert with_company(role, said, TITLES) == whole


@given(st.text(max_size=40), st.text(max_size=40))
def test_what_is_said_besides_leaves_the_role(role: str, rest: str) -> None:
    assert with_company(role, f"{role}, {rest}", TITLES).startswith(role)
    assert with_company(role, f"{role}, {rest}", ()) == role

"""The lines below a name: what of them is the headline, and what is a place or a number."""

import pytest

from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def told(text: str, kind: str) -> list[str]:
    found = read_profile(text, VOCABULARY, source="cv.md").facts
    return [it.value for it in found if it.kind == kind]


@pytest.mark.parametrize(
    ("line", "headline", "contact"),
    [
        (
            "*Senior Plumber* – Oakhaven, Dorset – jo@mail.example",
            "Senior Plumber",
            ["Oakhaven, Dorset", "jo@mail.example"],
        ),
        (
            "Site Engineer • Leeds, UK • +44 7700 900 111",
            "Site Engineer",
            ["Leeds, UK", "+44 7700 900 111"],
        ),
        ("Nurse – Intensive Care – Hull, UK", "Nurse – Intensive Care", ["Hull, UK"]),
        (
            "Product Manager – Payments – Growth",  # neither a place nor a number
            "Product Manager – Payments – Growth",
            [],
        ),
    ],
)
def test_a_headline_ends_before_place_and_number(
    line: str, headline: str, contact: list[str]
) -> None:
    text = f"# Odile Marchbanks\n{line}\n\n## Experience\nWelder, Acme, 2019 – now\n"
    assert told(text, "headline") == [headline]
    assert told(text, "contact") == contact


@pytest.mark.parametrize(
    ("title", "goals"),
    [
        ("How I want to work", []),
        ("What I'd like people to know", []),
        ("I want to lead a lab", ["I want to lead a lab"]),
    ],
)
def test_a_title_is_a_goal_only_where_it_is_a_sentence(title: str, goals: list[str]) -> None:
    assert told(f"# {title}\n\n## Skills\nExcel, Python\n", "goal") == goals


def test_what_a_labelled_aim_refuses_is_no_goal() -> None:
    text = "# Odile Marchbanks\n\nTarget role: Yard Lead. I do not want to work in Hull.\n"
    assert told(text, "goal") == ["Target role: Yard Lead."]
    assert told(text, "constraint") == ["I do not want to work in Hull."]

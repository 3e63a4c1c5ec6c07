"""Demands that no bullet marks: short lines below a heading, and the parts of one line."""

import pytest

from tools.domain import Role
from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def role(text: str) -> Role:
    return read_role(f"Commis Chef\nThe Bothy Kitchen\n\n{text}", VOCABULARY, source="p")


def test_short_lines_below_a_heading_of_demands_are_its_items() -> None:
    read = role(
        "You need\nLevel 2 Food Hygiene\nRight to work in the UK\nDocker\n\n"
        "Great if you have\nPastry\nKafka\n\nNot fussed about\nFine dining CVs\nPython\n"
    )
    assert [(it.skill, it.importance) for it in read.requirements] == [
        ("Docker", "must"),
        ("Kafka", "nice"),
    ]
    assert read.unrecognised == ("Level 2 Food Hygiene", "Right to work in the UK", "Pastry")


def test_the_parts_of_a_labelled_line_are_items() -> None:
    read = role("Essential: GCSE Maths; a calm head; SQL\nDesirable: Makaton; Docker\n")
    assert {it.skill: it.importance for it in read.requirements} == {
        "SQL": "must",
        "Docker": "should",
    }
    assert set(read.unrecognised) == {"GCSE Maths", "calm head", "Makaton"}


def test_a_list_that_is_denied_ends_at_the_next_paragraph() -> None:
    read = role(
        "We don't care about\nDegrees\nTattoos\nKafka\n\n"
        "You have worked with Docker before, in a kitchen or elsewhere, for two years or more.\n"
    )
    assert [it.skill for it in read.requirements] == ["Docker"]
    assert read.unrecognised == ()


def test_a_list_ends_at_a_paragraph_of_its_own() -> None:
    read = role("Requirements\nSQL\nA calm head\nPatience\n\nSend your CV to Moira\n")
    assert read.unrecognised == ("calm head", "Patience")


def test_parts_may_stand_between_dots() -> None:
    read = role(
        "**Must**: BSc chemistry · careful hands · SQL *or* Python\n**Plus**: Docker · Go\n"
    )
    assert [(it.skill, it.importance) for it in read.requirements] == [
        ("SQL", "must"),
        ("Docker", "nice"),
        ("Go", "nice"),
    ]
    assert read.unrecognised == ("BSc chemistry", "careful hands")


@pytest.mark.parametrize(
    "text",
    [
        "Requirements\nThe oven is old.\nThe bread is good.\n",
        "Requirements\nThe bread that we bake is good on\nthree nights\n",
        "Requirements\nPatience\n\nWe also pay you well, in money and in bread.\n",
    ],
)
def test_sentences_are_no_items(text: str) -> None:
    assert role(text).unrecognised == ()

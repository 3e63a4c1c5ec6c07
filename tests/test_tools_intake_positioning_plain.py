"""Positioning documents in plain text, with what they say of the person."""

import pytest

from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

CAPITALS = """POSITIONING STATEMENT
Ilse Marrow, updated 3 March 2026

IN ONE LINE
I help small museums put their collections online without losing their weekends.

ROLES I WANT
1. Digital Collections Manager
2. Heritage Data Lead

NOT FOR ME
- Sales with a quota
- Commutes over an hour

WHY ME
- Eleven years in archives
- Put 40,000 records online in nine months

STRENGTHS
Cataloguing, SQL, patient explanation

CONSTRAINTS
Based in Leeds
Notice period: two months

PITCH (60 seconds)
"Your best objects are in boxes. I have spent eleven years opening them."
"""
UNDERLINED = """My positioning
==============

One-liner
---------
I make payroll boring again.

Target roles
------------
- Payroll Manager

What sets me apart
------------------
- I have closed 96 months without a late payslip
"""
HEADED = """# Career positioning

## Elevator pitch

I run kitchens that waste nothing. I would rather teach than shout.

## Constraints

- No night shifts

## Why hire me

- Cut food waste from 9% to 3%
"""


def facts(text: str, kind: str) -> list[str]:
    reading = read_document("me.txt", text.encode(), VOCABULARY)
    assert reading.kind == "positioning"
    assert reading.profile is not None
    return [it.value for it in reading.profile.facts if it.kind == kind]


READ = [
    (CAPITALS, "name", ["Ilse Marrow"]),
    (CAPITALS, "goal", ["Digital Collections Manager", "Heritage Data Lead"]),
    (
        CAPITALS,
        "difference",
        ["Eleven years in archives", "Put 40,000 records online in nine months"],
    ),
    (CAPITALS, "strength", ["Cataloguing, SQL, patient explanation"]),
    (UNDERLINED, "pitch", ["I make payroll boring again."]),
    (UNDERLINED, "goal", ["Payroll Manager"]),
    (UNDERLINED, "difference", ["I have closed 96 months without a late payslip"]),
    (HEADED, "constraint", ["No night shifts"]),
    (HEADED, "difference", ["Cut food waste from 9% to 3%"]),
]


@pytest.mark.parametrize(("text", "kind", "expected"), READ)
def test_sections_are_read(text: str, kind: str, expected: list[str]) -> None:
    assert facts(text, kind) == expected


def test_a_heading_on_top_is_no_name() -> None:
    text = HEADED.replace("# Career positioning", "## Target Audience Analysis")
    marks = "\n## Talking points\n\n## Negotiation\n\n## Behavioral stories\n"
    assert not facts(text + marks, "name")


def test_what_is_not_wanted_says_so() -> None:
    told = facts(CAPITALS, "constraint")
    assert "Not for me: Sales with a quota" in told
    assert "Sales with a quota" not in told


def test_a_pitch_ends_no_list_and_is_none_of_it() -> None:
    assert len(facts(CAPITALS, "pitch")) == len(("one line", "sixty seconds"))
    assert not any("boxes" in it for it in facts(CAPITALS, "constraint"))


MANAGER = """Positioning Manager

We are looking for someone to own the positioning of our product.
Requirements
- SQL
- 3 years of product marketing
Apply by mail."""
PRODUCT = """Product positioning

Requirements
- Market research
You will write the positioning. Apply."""
NONE = [MANAGER, PRODUCT]


@pytest.mark.parametrize("text", NONE)
def test_a_posting_on_positioning_is_none(text: str) -> None:
    assert read_document("job.txt", text.encode(), VOCABULARY).kind != "positioning"


NOTES = """# Positioning brief: Idris Calloway
Idris Calloway, written March 2026

Tagline: I make small ports run like big ones.

## Where next
Harbour Master in a fishing port. By 2028. I won't move abroad. Later a seat on a port board.

## My edge
I grew up on a trawler and have run a berth plan for nine years.

## What I bring
- Cut demurrage claims by 40% in two seasons

## Things I can't do yet
- Dredging contracts

## Results still missing
- A letter from the pilots' guild

## Who hears what
| Who | Fear | Message |
|---|---|---|
| Councillors | managed by spreadsheet | Every berth pays for itself |
"""
SHOUTED = """MY POSITIONING NOTES (DRAFT)

WHERE I'M GOING
I want to lead a housing team of twenty. I would not work nights.

HOW I AM DIFFERENT
I have been a tenant myself for 20 years.

EVIDENCE TO COLLECT
- Survey of 2025

TO DO
- Rewrite my profile
"""


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        (NOTES, "name", ["Idris Calloway"]),
        (NOTES, "pitch", ["I make small ports run like big ones."]),
        (
            NOTES,
            "goal",
            ["Harbour Master in a fishing port. By 2028.", "Later a seat on a port board."],
        ),
        (NOTES, "constraint", ["won't move abroad"]),
        (NOTES, "strength", ["Cut demurrage claims by 40% in two seasons"]),  # no lack, no to-do
        (NOTES, "talking point", ["Every berth pays for itself"]),
        (SHOUTED, "goal", ["I want to lead a housing team of twenty."]),
        (SHOUTED, "constraint", ["I would not work nights."]),
        (SHOUTED, "difference", ["I have been a tenant myself for 20 years."]),
        (SHOUTED, "strength", []),
    ],
)
def test_notes_in_the_writers_own_headings_are_read(text: str, kind: str, told: list[str]) -> None:
    assert facts(text, kind) == told


def test_what_was_not_read_of_notes_is_named() -> None:
    profile = read_document("me.md", NOTES.encode(), VOCABULARY).profile
    assert profile is not None
    assert profile.remarks == (
        "Nothing was read below “Things I can't do yet” and “Results still missing”.",
    )
    assert not profile.claims  # what another fears is no skill


@pytest.mark.parametrize(
    "title",
    [
        "# How I want to be seen — positioning notes",
        "Personal positioning statement: draft two",
        "# What I do all day: positioning statement",
        "**What I am for** | my positioning sheet",
    ],
)
def test_a_title_that_says_more_is_still_one(title: str) -> None:
    reading = read_document(
        "me.md", f"{title}\n\n## Why me\n- I bake 400 loaves\n".encode(), VOCABULARY
    )
    assert reading.kind == "positioning"
    assert reading.profile is not None
    assert [it.kind for it in reading.profile.facts] == ["difference"]

"""Documents that people position themselves with, and the person in a gap report."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import POSITIONING
from tools.intake import Reading, read_document
from tools.intake.profiles.positioning import MOST_PIECES, read_positioning
from tools.intake.profiles.positioning_sections import is_positioning
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
MINE = """# Career Positioning Statement

## My pitch (30 seconds)
I keep ledgers honest. I cut month-end closing from 9.5 days to 2 days with Python.

## Talking points
### For Senior Ledger Engineer roles
#### Key messages
"I designed the audit trail that three banks use."

## What sets me apart
| Aspect | Typical candidate | Me |
|---|---|---|
| Scale | Advanced Excel sheets | 40 million rows in PostgreSQL |

- **Auditor's eye**: five years in audit
  - read every ledger line

## Behavioral stories
**"Tell me about a conflict"**:
```
"I disagreed with the CFO. I showed her the rows, and
we corrected the report."
```

## Interview questions
Q: "How do you test?"
A: "I write the test first. I am an expert in SQL and 4/5 in Python."

## Salary negotiation
- "I saved 2.5 clerks' time each year"
**Senior Ledger Engineer**: €80,000 - €90,000
- Evidence: three banks

## Key evaluation criteria
- Expert Kubernetes

## Career progression
1. Principal Engineer
"""


def read(text: str, name: str = "me.md") -> Reading:
    return read_document(name, text.encode(), VOCABULARY)


def facts(text: str) -> list[tuple[str, str, str]]:
    profile = read(text).profile
    assert profile is not None
    return [(it.kind, it.subject, it.value) for it in profile.facts]


def test_what_it_holds() -> None:
    assert read(MINE).kind == "positioning"
    assert facts(MINE) == [
        (
            "pitch",
            "My pitch",
            "I keep ledgers honest. I cut month-end closing from 9.5 days to 2 days with Python.",
        ),
        (
            "talking point",
            "For Senior Ledger Engineer roles",
            "I designed the audit trail that three banks use.",
        ),
        (
            "difference",
            "What sets me apart: Scale",
            "Typical candidate: Advanced Excel sheets; Me: 40 million rows in PostgreSQL",
        ),
        (
            "difference",
            "What sets me apart: Auditor's eye",
            "Auditor's eye: five years in audit; read every ledger line",
        ),
        (
            "story",
            "Tell me about a conflict",
            "I disagreed with the CFO. I showed her the rows, and we corrected the report.",
        ),
        (
            "answer",
            "How do you test?",
            "I write the test first. I am an expert in SQL and 4/5 in Python.",
        ),
        ("negotiation point", "", "I saved 2.5 clerks' time each year"),
        (
            "negotiation point",
            "Senior Ledger Engineer: €80,000 - €90,000",
            "Evidence: three banks",
        ),
    ]


def test_levels_are_the_writers_own_and_stated() -> None:
    profile = read(MINE).profile
    assert profile is not None
    levels = {it.skill: it.level for it in profile.claims}
    assert levels["SQL"] == 5
    assert levels["Python"] == 4
    # What others have, and what employers look for, is no skill of theirs.
    assert "Kubernetes" not in levels
    assert "Excel" not in levels


def test_each_quote_stands_in_the_document() -> None:
    profile = read(MINE).profile
    assert profile is not None
    quotes = [*(it.quote for it in profile.facts), *(it.quote for it in profile.claims)]
    assert len(quotes) > len(profile.facts)
    assert all(bare(it) in bare(MINE) for it in quotes)


def bare(text: str) -> str:
    return "".join(it for it in text.casefold() if it.isalnum())


def test_praise_of_a_system_gives_no_level() -> None:
    text = MINE.replace("I keep ledgers honest.", "The system shows advanced Docker patterns.")
    profile = read(text).profile
    assert profile is not None
    assert {it.skill: it.level for it in profile.claims}["Docker"] is None


@pytest.mark.parametrize(
    "text",
    [
        "# Data Engineer\nWe are looking for you.\n## Requirements\n- Python\n## Benefits\n- Tea",
        "# Ada Quill\nI am a data engineer. I build pipelines.\n## Skills\n- Python 4/5",
        "# Data Engineer\n## Interview process\n- Behavioral interview\n## Salary negotiation\nI",
        "I want a 30-second pitch. My talking points are weak.",
    ],
)
def test_other_documents_are_none(text: str) -> None:
    assert not is_positioning(text)


LINES = st.sampled_from(MINE.splitlines())


@given(st.lists(LINES | st.text(max_size=30), max_size=60))
def test_any_text_is_read_and_bounded(lines: list[str]) -> None:
    found = read_positioning("\n".join(lines), VOCABULARY, source="me.md")
    assert len(found.facts) <= MOST_PIECES
    assert {it.kind for it in found.facts} <= set(POSITIONING)
    assert len({(it.kind, it.subject.casefold()) for it in found.facts if it.subject}) == len(
        [it for it in found.facts if it.subject]
    )


def test_questions_without_answers_take_no_long() -> None:
    text = MINE + "\nQ: what? " * 20_000
    started = time.process_time()
    read_positioning(text, VOCABULARY, source="me.md")
    assert time.process_time() - started < 10


REPORT = """# Skill Gap Analysis

Candidate Profile:

Mira Quill has worked for 3 years with Python.

Market Requirements:

A Data Engineer should have Python, Kubernetes, Docker and AWS.

| Skill | Mira Level | Required Level |
|---|---|---|
| SQL | 4/5 | 5/5 |
"""


def test_of_a_gap_report_the_persons_part_is_read_as_a_profile() -> None:
    own = read_document("gap.md", REPORT.encode(), VOCABULARY, as_kind="profile").profile
    assert own is not None
    assert {it.skill: it.level for it in own.claims} == {"SQL": 4, "Python": None}


def test_the_role_of_a_gap_report_says_how_to_read_the_person() -> None:
    reading = read_document("gap.md", REPORT.encode(), VOCABULARY, as_kind="role")
    assert "What stands below “Candidate Profile” is about a person, not the role." in (
        reading.remarks
    )
    assert any("--as profile" in it for it in reading.remarks)


def test_a_profile_with_a_table_is_read_whole() -> None:
    text = "# Ada Quill\nI work with Docker.\n\n| Skill | My level |\n|---|---|\n| SQL | 3/5 |\n"
    profile = read(text).profile
    assert profile is not None
    assert {it.skill for it in profile.claims} == {"Docker", "SQL"}

"""Positions are found in a résumé however its lines are laid out."""

import datetime as dt

import pytest

from tools.history.timeline import timeline_of
from tools.history.wording import dates_text
from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
LAYOUTS = {
    "headings": """
# Jane Rowe
## Experience
### Senior Engineer, Acme (2019 – present)
- Did this
### Engineer, Nile Labs, Jan 2016 - Dec 2018
""",
    "company above titles": """
## Experience
### Acme
#### Senior Engineer (2019 – present)
### Nile Labs
#### Engineer (2016 – 2018)
""",
    "three lines": """
EXPERIENCE

Acme
Senior Engineer
March 2019 - Present (2 years 3 months)
Berlin, Germany
- Did this in 2020 – 2021

Nile Labs
Engineer
January 2016 - December 2018 (3 years)
Porto
""",
    "title line above": """
Work history
Senior Engineer, Acme
Mar 2019 – Present
Berlin
Engineer, Nile Labs
2016 – 2018
""",
    "dates above": """
Experience:
2019 – present
Senior Engineer, Acme
- Built pipelines
2016 – 2018
Engineer, Nile Labs
""",
    "dates first": """
Berufserfahrung
03/2019 – heute   Senior Engineer, Acme, München
01/2016 – 12/2018   Engineer, Nile Labs
""",
    "columns": """
Professional Experience
**Senior Engineer** | Acme | Jan 2019 – Present
- 5 years of SQL
**Engineer** | Nile Labs | 2016-2018
""",
    "bold and italics": """
## Experience
**Senior Engineer**, Acme
*2019 – present*

**Engineer**, Nile Labs
*2016 – 2018*
""",
    "no section": """
Jane Rowe
Senior Engineer at Acme, 2019 - present
Engineer at Nile Labs (2016-2018)
I have been an engineer since 2016.
Python 4/5
""",
    "table": """
## Work experience

| Years | Role | Company |
|---|---|---|
| 2019 – present | Senior Engineer | Acme |
| 2016 – 2018 | Engineer | Nile Labs |
""",
    "items": """
## Employment history
- Senior Engineer, Acme (2019 – present)
- Engineer, Nile Labs (2016 – 2018)
- Managed the move of 2017 – 2018 to another office
""",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_positions_are_read_in_any_layout(layout: str) -> None:
    facts = read_profile(LAYOUTS[layout], VOCABULARY, source="cv.md").facts
    found = timeline_of(facts, dt.date(2026, 11, 26)).positions
    assert [(it.title, it.organisation) for it in found] == [
        ("Engineer", "Nile Labs"),
        ("Senior Engineer", "Acme"),
    ]
    assert [dates_text(it)[-4:] for it in found] == ["2018", " now"]


def test_unpaid_work_awards_and_the_like_are_facts_of_their_own_kinds() -> None:
    text = (
        "## Volunteering\n- Mentor, Code Club (2018 – 2020)\n\n## Awards\n- Best paper, 2019\n\n"
        "## Publications\n- Tides at scale, 2020\n\n## Interests\n- Sailing\n"
    )
    facts = read_profile(text, VOCABULARY, source="cv.md").facts
    assert [(it.kind, it.value) for it in facts] == [
        ("volunteer", "Mentor, Code Club (2018 – 2020)"),
        ("award", "Best paper, 2019"),
        ("publication", "Tides at scale, 2020"),
        ("interest", "Sailing"),
    ]


def test_each_telling_knows_its_position() -> None:
    text = LAYOUTS["three lines"] + "\n## Projects\n### Tide\n- Served 400 users\n"
    found = [
        (it.where.split(",")[0], it.text)
        for it in read_profile(text, VOCABULARY, source="cv.md").tellings
        if it.listed
    ]
    assert found == [("Acme", "Did this in 2020 – 2021"), ("Tide", "Served 400 users")]


@pytest.mark.parametrize(
    "line",
    [
        "Cut costs by 30% in 2019 – 2020",
        "Rewrote billing, Jan 2019 – Mar 2019",
        "I worked there in 2015 – 2018.",
    ],
)
def test_what_was_done_in_a_time_is_no_position(line: str) -> None:
    facts = read_profile(f"## Experience\n- {line}\n", VOCABULARY, source="cv.md").facts
    assert [it for it in facts if it.kind == "experience"] == []

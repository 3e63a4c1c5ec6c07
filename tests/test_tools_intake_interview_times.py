"""The minutes of interview steps, and rows of KPIs, which are told once."""

import pytest

from tools.domain import InterviewItem
from tools.intake import read_document, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def step(line: str) -> InterviewItem:
    text = f"# Keeper\n## Requirements\n- Python\n\n## Interview process\n- {line}\n"
    blueprint = read_role(text, VOCABULARY, source="a.md").blueprint
    assert blueprint is not None
    return blueprint.interview[0]


@pytest.mark.parametrize(
    ("line", "title", "minutes", "detail"),
    [
        ("Case study, 45 min", "Case study", 45, ""),
        ("Case study (45 minutes)", "Case study", 45, ""),
        ("Phone screen, 30 minutes", "Phone screen", 30, ""),
        ("Phone screen 30 min", "Phone screen", 30, ""),
        ("System design - 90 minutes", "System design", 90, ""),
        ("On-site: 2 hours", "On-site", 120, ""),
        ("Live coding, about 60 minutes", "Live coding", 60, ""),
        ("Live coding, 45-60 min", "Live coding", 60, ""),
        ("**Panel** (1.5 hours)", "Panel", 90, ""),
        ("Talk with the team; 20 min.", "Talk with the team", 20, ""),
        ("Work sample, 3 h", "Work sample", 180, ""),
        ("Two talks, 30 minutes each", "Two talks", 30, ""),
        ("Case study (45 min): design a lamp", "Case study", 45, "design a lamp"),
        ("Lamp test: mend it in 10 minutes", "Lamp test", 10, "mend it in 10 minutes"),
        ("24 hour watch", "24 hour watch", 1440, ""),
        ("Talk", "Talk", None, ""),
        ("Talk with 3 keepers", "Talk with 3 keepers", None, ""),
    ],
)
def test_the_minutes_of_a_step_are_told_once(
    line: str, title: str, minutes: int | None, detail: str
) -> None:
    found = step(line)
    assert (found.title, found.minutes, found.detail) == (title, minutes, detail)


KPI_TABLES = [
    "## KPIs\n| KPI | Target | Frequency |\n|---|---|---|\n| Lamps | ≥ 99.95 % | monthly |\n",
    "## KPIs\n| Metric | Target |\n|---|---|\n| Python errors | < 3 / 1000 lines |\n",
    "## Success metrics\n| Name | Target | Why |\n|---|---|---|\n| Lamps | 4 hours | ships |\n",
    "## Goals\n| KPI | Target |\n|---|---|\n| Lamp uptime | 99 % |\n",
    "## Key results\n| Indicator | Definition | Target |\n|---|---|---|\n| Fog | cry | 0 in 1 |\n",
]


@pytest.mark.parametrize("table", KPI_TABLES)
def test_what_is_read_as_a_kpi_is_not_named_as_unread(table: str) -> None:
    text = f"# Role blueprint: Keeper\n## Required skills\n- Python\n\n{table}"
    reading = read_document("a.md", text.encode(), VOCABULARY)
    assert reading.role is not None
    assert reading.role.blueprint is not None
    assert len(reading.role.blueprint.kpis) == 1
    assert [it for it in reading.remarks if "Not read" in it] == []


@pytest.mark.parametrize(
    "table",
    [
        "| Skill | Required level |\n|---|---|\n| Python | 7 |\n",
        "| Skill | Target | Importance |\n|---|---|---|\n| Python | 9 of 5 | must |\n",
        "| Skill | Level |\n|---|---|\n| Python | 12 |\n",
    ],
)
def test_a_level_of_a_skill_that_is_none_is_still_named(table: str) -> None:
    text = f"# Role blueprint: Keeper\n## Required skills\n{table}"
    remarks = read_document("a.md", text.encode(), VOCABULARY).remarks
    assert any("Python" in it and "no level from 1 to 5" in it for it in remarks)

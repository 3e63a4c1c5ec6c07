"""Texts whose figures may well differ: the check leaves them alone."""

import datetime as dt

import pytest

from tools.checking import check_document
from tools.domain import DocumentCheck, Finding
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
DAY = dt.date(2026, 11, 2)

CHATTY = """\
# Your AI Career Gap Analysis

Here's a tailored gap report, based on 120 job postings.

## 1. Where you stand

| Competency | Your Level (1-5) | Market expectation | Gap |
|:--|:-:|:-:|:-:|
| Python | 4 | 4 | ✅ None |
| SQL | 3 | 4 | 🟡 Small |
| Kubernetes | 1 | 4 | 🔴 Large |

## 2. What the market wants

**Must-haves (80%+):** Python, SQL, Git
**Common (50–80%):** Docker, AWS, Kubernetes
**Nice (under 50%):** Rust

| Skill | % of postings |
|---|---|
| Python | 93% |
| SQL | 81% |
| Git | 80% |
| Docker | 66% |
| AWS | 58% |
| Kubernetes | 52% |
| Rust | 12% |

## 3. 90-day plan

### Month 1 – SQL & Git
- 5 hours/week
- Finish "SQL for Data Analysis" (20 hours)

### Month 2 – Docker
- Containerize two services (15 hours)
- Read docs (5 hours)

### Month 3 – Kubernetes
- 20 hours: deploy to a cluster

Total effort: 60 hours over 12 weeks at 5 hours/week.

## 4. Salary
- Expected salary range today: $80k–$95k
- Salary range after the plan: $100k–$120k
- Remote US salary range: $120k–$150k
"""
CAPITALS = """\
EXECUTIVE SUMMARY
Maria Holt is a product analyst with 4 years of experience.
She lacks experience in experimentation and dbt.

REQUIREMENTS
Experimentation, SQL, dbt, Python and stakeholder management are required.

CURRENT SKILLS
SQL: 4/5
Python: 3/5
Stakeholder management: strong

GAPS
- Experimentation: 1/5, needs 4/5
- dbt: no experience

ROADMAP (8 weeks)
Week 1-2: Experimentation basics
Week 3-5: A/B testing project
Week 6-8: dbt fundamentals
Resources:
- https://docs.getdbt.com
"""
MONTHS = """\
# Gap report (second draft)
## Skills
| Skill | Importance | Current | Target | Gap | Time |
|---|---|---|---|---|---|
| Leadership | Critical | 2/5 | 4/5 | 2 | 3-6 months |
| Budgeting | High | 3/5 | 4/5 | 1 | 1-2 months |
| Hiring | Medium | 1/5 | 3/5 | 2 | 2 months |
## Timeline
**Phase 1 (Months 1-3):** Leadership
**Phase 2 (Months 4-5):** Budgeting
**Phase 3 (Month 6):** Hiring
This 6-month plan needs about 5 hours per week, roughly 130 hours in total.
## Quick reference
| Priority | Skill | Current | Target |
|---|---|---|---|
| P0 | Leadership | 2/5 | 4/5 |
| P1 | Budgeting | 3/5 | 4/5 |
| P2 | Hiring | 1/5 | 3/5 |
Leadership appears in 85% of postings. Hiring is mentioned in 40% of postings.
"""
BUDGET = """\
# 12-Week Plan for Ada Quill, Data Engineer

Budget: 6 hours per week for 12 weeks, 72 hours in total.

## Current skills
| Skill | Your level | Target | Gap | Hours |
|---|---|---|---|---|
| Python | 3/5 | 4/5 | 1 | 30 |
| SQL | 4/5 | 4/5 | 0 | 0 |
| Airflow | 1/5 | 3/5 | 2 | 24 |
| dbt | 0/5 | 2/5 | 2 | 18 |
| Total | | | | 72 |

## Market demand
### Critical (90%+ of postings)
- SQL (96%)
- Python (92%)

### High (70–89%)
- Airflow: 71%

### Emerging (below 50%)
- dbt: 40%

Startups ask for dbt in 60% of postings; enterprises in 25%.
80% of startups want Python.

## Roadmap
### Phase 1: Airflow (4 weeks)
- DAGs, 24 hours
### Phase 2: dbt (3 weeks)
### Phase 3: Python (5 weeks)

Salary range for Data Engineers: $90k - $120k. After two years the salary range is $110k - $140k.
"""
TRACKS = """\
# Two tracks for a security engineer

## Track A: 6-week plan
### Phase 1: 3 weeks
SIEM
### Phase 2: 3 weeks
Threat modeling

## Track B: 9-week program
### Phase 1: 3 weeks
Pentesting
### Phase 2: 6 weeks
Burp Suite

| Candidate | Python level | Gap |
|---|---|---|
| A | 3 | 2 |

Total: 15 weeks
"""


def check(text: str) -> DocumentCheck:
    return check_document("report.md", text.encode(), VOCABULARY, today=DAY)


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(it.kind, it.subject) for it in findings]


@pytest.mark.parametrize("text", [CHATTY, CAPITALS, MONTHS, BUDGET, TRACKS])
def test_a_text_that_agrees_with_itself_raises_no_alarm(text: str) -> None:
    found = check(text)
    assert told(found.contradictions + found.perhaps) == []


def test_what_a_consistent_report_leaves_open_is_still_named() -> None:
    compared, planned = check(CHATTY).left_out
    assert compared.why.endswith("unassessed: AWS, Docker, Git and Rust.")
    assert planned.why.endswith("nowhere in the plan: AWS and Rust.")
    assert told(check(CAPITALS).left_out + check(MONTHS).left_out) == []


def test_levels_in_short_lines_about_the_person_count() -> None:
    levels = {it.skill: it.current for it in check(CAPITALS).skills}
    assert (levels["SQL"], levels["Python"], levels["Stakeholder management"]) == (4, 3, 4)
    assert levels["Experimentation"] is None


@pytest.mark.parametrize(
    "text",
    [
        (
            "## Startups\n| Skill | Demand |\n|---|---|\n| Go | 60% |\n\n"
            "## Enterprise\n| Skill | Demand |\n|---|---|\n| Go | 20% |\n"
        ),
        (
            "## 2024\n| Skill | Current |\n|---|---|\n| Go | 2/5 |\n\n"
            "## 2025\n| Skill | Current |\n|---|---|\n| Go | 3/5 |\n"
        ),
        (
            "| Skill | Ada level |\n|---|---|\n| Go | 2/5 |\n\ntext\n\n"
            "| Skill | Bo level |\n|---|---|\n| Go | 4/5 |\n"
        ),
        (
            "| Skill | Demand |\n|---|---|\n| Go | 72% |\n| Rust | 75% |\n\n"
            "## Top 5 examples in high demand (70%+)\n- Go\n"
        ),
        (
            "| Skill | Demand |\n|---|---|\n| Go | 72% |\n| Rust | 75% |\n\n"
            "## Expect a 10-20% raise\n- Go\n- Rust\n"
        ),
        (
            "## Soft skills\n| Skill | Demand |\n|---|---|\n| Mentoring | 90% |\n| Go | 91% |\n\n"
            "## Technical skills\n### In 90%+ of postings\n- Go\n"
        ),
        (
            "## LinkedIn\n| Skill | Demand |\n|---|---|\n| Go | 60% |\n\n"
            "## Indeed\n| Skill | Demand |\n|---|---|\n| Go | 20% |\n"
        ),
        (
            "| Skill | Gap | Time |\n|---|---|---|\n| Go | 3 | 9 weeks |\n\nthen\n\n"
            "| Skill | Gap | Time |\n|---|---|---|\n| Go | 1 | 3 weeks |\n"
        ),
        (
            "## Contents\n- Phase 1: Python\n- Phase 2: Kafka\n\n"
            "## Plan\n### Phase 1\n- Pandas\n### Phase 2\n- Kafka with Python\n"
        ),
        (
            "## Track A\n### Phase 1\n- Python\n### Phase 2\n- Kafka\n\n"
            "## Track B\n### Phase 1\n- Kafka\n### Phase 2\n- Python\n"
        ),
        (
            "## Data engineering path\n### Phase 1\n- Python\n### Phase 2\n- Kafka\n\n"
            "## Machine learning path\n### Phase 1\n- Kafka\n### Phase 2\n- Python\n"
        ),
        "| Skill | Demand |\n|---|---|\n| Go | about 70% |\n\n## High demand (70%+)\n- Go - 72%\n",
        "Salary range for Analysts: $50k - $60k.\n\nSalary range for Managers: $80k - $90k.\n",
        "| Skill | Current | Target | Gap |\n|---|---|---|---|\n| Go | 4 | 3 | 0 |\n",
        "| Skill | Current | Target | Gap |\n|---|---|---|---|\n| Rust | 7/10 | 9/10 | 2 |\n",
        "| Skill | Level | Gap |\n|---|---|---|\n| Go | 4 | large |\n| Rust | 2 | small |\n",
    ],
)
def test_figures_that_may_differ_are_left_alone(text: str) -> None:
    found = check(f"{text}\nGo, Rust and Mentoring are required.\n")
    assert told(found.contradictions + found.perhaps) == []

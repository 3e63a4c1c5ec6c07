"""Checking what a report or plan says of itself: consistent texts, and one fault in each."""

import datetime as dt
from pathlib import Path

import pytest

from tools.checking import check_document
from tools.checking.document import read_text
from tools.domain import DocumentCheck, Finding
from tools.errors import CoachError
from tools.intake import IntakeError
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
DAY = dt.date(2026, 11, 2)
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"

REPORT = """\
# Skill gap report: Data Engineer

For Ada Quill. Budget: 6 hours per week for 12 weeks, 72 hours in total.

## Skills

| Skill | Frequency | Ada level | Gap | Time to learn | Hours | Priority |
|---|---|---|---|---|---|---|
| SQL | 96% | 4/5 | 0 | - | 0 | Low |
| Python | 92% | 3/5 | 1 | 5 weeks | 30 | High |
| Airflow | 71% | 2/5 | 2 | 4 weeks | 24 | High |
| Kafka | 70% | 4/5 | 0 | - | 0 | Low |
| Docker | 55% | 4/5 | 0 | - | 0 | Low |
| dbt | 40% | 3/5 | 1 | 3 weeks | 18 | Medium |
| Total | | | | 12 weeks | 72 | |

## Most demanded

### Critical - in 90%+ of postings
1. **SQL** - 96%
2. **Python skills** - 92%

### High demand (70-89%)
- Airflow (71%)
- Kafka

### Growing: 50–69%
- Docker - 55%

85% of the text below is a plan. 92% of positions want Python.

## 12-week roadmap

### Phase 1: Airflow (4 weeks)

- Two pipelines, from https://airflow.apache.org

### Phase 2: dbt (3 weeks)

- Models and tests, from https://docs.getdbt.com

### Phase 3: Python (5 weeks)

- Typing, from https://docs.python.org

## Pay

The salary range for Data Engineers is $90,000 - $120,000.

## Summary

In short: the salary range for Data Engineers is $90k - $120k.
"""

PROSE = """\
# Report on Bo Larkspur

## Market requirements

A platform engineer should have proficiency with Kubernetes, Terraform, Go and AWS.

## Candidate profile

Bo uses Go and AWS every day.

## Skill gaps

Bo lacks experience with Kubernetes and Terraform.

## Plan

1. Phase 1: 2 weeks
   - Kubernetes clusters
2. Phase 2: 2 weeks
   - Terraform modules

Total: 4 weeks
"""


def check(text: str, hours: float | None = None) -> DocumentCheck:
    return check_document("report.md", text.encode(), VOCABULARY, today=DAY, hours_per_week=hours)


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str, tuple[int, ...]]]:
    return [(it.kind, it.subject, tuple(one.line for one in it.cited)) for it in findings]


@pytest.mark.parametrize("text", [REPORT, PROSE])
def test_a_consistent_text_contradicts_itself_nowhere(text: str) -> None:
    found = check(text)
    assert told(found.contradictions + found.perhaps + found.left_out) == []


def line_of(text: str, words: str) -> int:
    return next(at for at, it in enumerate(text.splitlines(), 1) if words in it)


FAULTS = [
    ("2. **Python skills** - 92%\n", "", "tier leaves out", "92% belongs in 90% or more."),
    ("- Kafka\n", "", "tier leaves out", "70% belongs in 70 to 89%."),
    ("- Docker - 55%", "- Docker - 55%\n- dbt", "tier misplaces", "40% is not in 50 to 69%."),
    ("- Docker - 55%", "- Docker - 55%\n- Rust: 35%", "tier misplaces", "35% is not in 50 to 69%."),
    (
        "## Most demanded",
        "## Most demanded (60%+ of postings)",
        "tier range",
        "The list takes 50 to 69%; the heading above it says 60% or more.",
    ),
    ("- Airflow (71%)", "- Airflow (78%)", "frequency", "71% on line 11, 78% on line 24."),
    (
        "1. **SQL** - 96%",
        "1. **SQL** - every single posting",
        "frequency",
        "96% on line 9, 100% on line 20.",
    ),
    (
        "92% of positions want Python",
        "60% of positions want Python",
        "frequency",
        "92% on line 10, 60% on line 30.",
    ),
    (
        "| Airflow | 71% | 2/5 | 2 |",
        "| Airflow | 71% | 2/5 | 3 |",
        "gap",
        "4/5 (the other rows' common target) − 2 is 2, not 3.",
    ),
    (
        "| Airflow | 71% | 2/5 | 2 |",
        "| Airflow | 71% | 4/5 | 2 |",
        "gap",
        "4/5 (the other rows' common target) − 4 is 0, not 2.",
    ),
    (
        "### Phase 2: dbt (3 weeks)",
        "### Phase 2: dbt (5 weeks)",
        "duration",
        "4 + 5 + 5 is 14 weeks, and the plan is said to take 12 weeks.",
    ),
    (
        "for 12 weeks, 72 hours in total",
        "for 12 weeks, 90 hours in total",
        "hours",
        "6 hours a week for 12 weeks is 72 hours, not 90.",
    ),
    (
        "| 12 weeks | 72 | |",
        "| 12 weeks | 80 | |",
        "hours",
        "0 + 30 + 24 + 0 + 0 + 18 is 72 hours, not 80.",
    ),
    (
        "| 12 weeks | 72 | |",
        "| 9 weeks | 72 | |",
        "hours",
        "The rows come to 12 weeks, not 9 weeks.",
    ),
    (
        "is $90k - $120k",
        "is $100k - $120k",
        "pay",
        "USD 90,000 to 120,000 a year on line 48, USD 100,000 to 120,000 a year on line 52.",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "kind", "why"), FAULTS)
def test_one_fault_is_found_and_nothing_else(right: str, wrong: str, kind: str, why: str) -> None:
    assert REPORT.count(right) == 1
    text = REPORT.replace(right, wrong)
    found = check(text).contradictions
    assert [(it.kind, it.why) for it in found] == [(kind, why)]
    lines = text.splitlines()
    for cited in found[0].cited:
        assert cited.text.split(" | ")[0].split(" (")[0] in lines[cited.line - 1].replace("**", "")


TIERS_IN_A_TABLE = """\
| Tier | Frequency | Skills |
|---|---|---|
| Critical | 90%+ | SQL, Python |
| High | 70-89% | Airflow and Kafka |
| Growing | 50-69% | Docker |
"""
TIERS_IN_LINES = """\
- **Critical (90%+)**: SQL, Python
- **High (70-89%)**: Airflow, Kafka
- **Growing (50-69%)**: Docker
"""


@pytest.mark.parametrize("tiers", [TIERS_IN_A_TABLE, TIERS_IN_LINES])
def test_lists_by_frequency_may_stand_in_lines_and_tables(tiers: str) -> None:
    start, end = REPORT.index("### Critical"), REPORT.index("85% of the text")
    text = f"{REPORT[:start]}{tiers}\n{REPORT[end:]}"
    assert check(text).contradictions == ()
    for wrong, expected in (
        ("SQL, Rust", ("tier leaves out", "Python")),
        ("SQL, Python, dbt", ("tier misplaces", "dbt")),
    ):
        found = check(text.replace("SQL, Python", wrong)).contradictions
        assert [(it.kind, it.subject) for it in found] == [expected]


MATRIX = """
## Final matrix

| Priority | Skill | Current | Target | Gap | Time |
|---|---|---|---|---|---|
| P0 | Airflow | 2/5 | 4/5 | 2 | 4w |
| P1 | Python | 3/5 | 4/5 | 1 | 5w |
| P2 | dbt | 3/5 | 4/5 | 1 | 3w |
"""


@pytest.mark.parametrize(
    ("right", "wrong", "kind", "why"),
    [
        ("Airflow | 2/5 | 4/5 | 2", "Airflow | 1/5 | 4/5 | 3", "level", "Level 2/5 on line 11"),
        ("Python | 3/5 | 4/5 | 1 |", "Python | 3/5 | 5/5 | 2 |", "gap", "Gap 1 on line 10"),
        ("Python | 3/5 | 4/5 | 1 |", "Python | 3/5 | 4/5 | 2 |", "gap", "4/5 − 3 is 1, not 2."),
        ("| 3w |", "| 6w |", "time", "3 weeks on line 14, 6 weeks on line"),
        ("| P0 | Airflow", "| P3 | Airflow", "priority", "High on line 11, but P3 on line"),
    ],
)
def test_a_second_table_must_agree(right: str, wrong: str, kind: str, why: str) -> None:
    assert check(REPORT + MATRIX).contradictions == ()
    found = check(REPORT + MATRIX.replace(right, wrong)).contradictions
    assert any(it.kind == kind and it.why.startswith(why) for it in found)


def test_a_ranked_list_that_passes_over_what_stands_higher_is_left_open() -> None:
    short = MATRIX.replace("| P0 | Airflow | 2/5 | 4/5 | 2 | 4w |\n", "")
    (found,) = check(REPORT + short).left_out
    assert found.kind == "priority"
    assert "takes dbt (Medium) and leaves out" in found.why
    assert found.why.endswith("Airflow (High).")


def test_a_special_case_of_a_skill_is_no_sure_contradiction() -> None:
    text = REPORT + MATRIX.replace("dbt | 3/5 | 4/5 | 1", "dbt cloud jobs | 3/5 | 5/5 | 2")
    found = check(text)
    assert "gap" not in {it.kind for it in found.contradictions}
    assert [it.subject for it in found.perhaps if it.kind == "gap"] == ["dbt and dbt cloud jobs"]


@pytest.mark.parametrize(
    ("right", "wrong", "kind", "subject", "named"),
    [
        ("Go and AWS.", "Go, Kafka and AWS.", "not compared", "Requirements", ": Kafka."),
        ("   - Terraform modules", "   - Diagrams", "not planned", "Requirements", ": Terraform."),
        (
            "Kubernetes and Terraform.",
            "Kubernetes, Terraform and Rust.",
            "not asked",
            "Gaps",
            "Rust is",
        ),
        ("Bo lacks", "Kafka is missing. Bo lacks", "not asked", "Gaps", "Kafka is"),
        (
            "   - Terraform modules",
            "   - Terraform, Scala",
            "not asked",
            "Plan",
            "Scala is planned",
        ),
    ],
)
def test_what_is_left_open_in_prose_is_named(
    right: str, wrong: str, kind: str, subject: str, named: str
) -> None:
    assert PROSE.count(right) == 1
    found = check(PROSE.replace(right, wrong)).left_out
    assert any((it.kind, it.subject) == (kind, subject) and named in it.why for it in found)


def test_phases_described_twice_must_be_the_same() -> None:
    again = "\n## Schedule\n\nPhase 1: Terraform\n- modules\n\nPhase 2: Kubernetes\n- clusters\n"
    found = check(PROSE + again).contradictions
    assert [(it.kind, it.subject) for it in found] == [
        ("phase contents", "Phase 1"),
        ("phase contents", "Phase 2"),
    ]
    same = (
        again.replace("Terraform", "X")
        .replace("Kubernetes", "Terraform")
        .replace("X", "Kubernetes")
    )
    assert check(PROSE + same).contradictions == ()


@pytest.mark.parametrize(
    "plan",
    [
        "## 6-week plan\n\n- Phase 1: 2-3 weeks\n- Phase 2: 3-4 weeks\n",
        "## 3-month plan\n\n- Phase 1 (1 month)\n- Phase 2 (8 weeks)\n",
        "## 3-month plan\n\n### Weeks 1-6: Go\n\nx\n\n### Weeks 7-12: Rust\n\nx\n",
        "## 4-week plan\n\n- Phase 1: 4 weeks, in parallel\n- Phase 2: 4 weeks\n",
        (
            "## Track A: 4-week plan\n\n### Phase 1: 2 weeks\n\n### Phase 2: 2 weeks\n\n"
            "## Track B: 9-week plan\n\n### Phase 1: 3 weeks\n\n### Phase 2: 6 weeks\n"
        ),
        "## 9-week plan\n\n- Phase 1: after 2 weeks of rest\n- Phase 2: 3 people for 5 weeks\n",
    ],
)
def test_durations_that_fit_are_left_alone(plan: str) -> None:
    assert check(f"# Report\n\n{plan}\nGo and Rust are required.\n").contradictions == ()


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        (
            "A 6-week roadmap:\n\n1. Stage 1: 3 weeks\n2. Stage 2: 3 weeks\n3. Stage 3: 3 weeks\n",
            "3 + 3 + 3 is 9 weeks, and the plan is said to take 6 weeks.",
        ),
        (
            "## Roadmap (8 weeks)\n\n### Part 1\nDuration: 4 weeks\n\n### Part 2\nTime: 6 weeks\n",
            "4 + 6 is 10 weeks, and the plan is said to take 8 weeks.",
        ),
        (
            "## 8-week plan\n\n- Weeks 1-4: Go\n- Weeks 5-10: Rust\n",
            "It runs to the end of week 10, and is said to take 8 weeks.",
        ),
        (
            "## Plan\n\n- Phase 1: 2 weeks\n- Phase 2: 2 weeks\n\nTotal duration: 6 weeks\n",
            "2 + 2 is 4 weeks, and the plan is said to take 6 weeks.",
        ),
    ],
)
def test_durations_that_do_not_add_up_are_found(plan: str, why: str) -> None:
    found = check(f"# Report\n\n{plan}\nGo and Rust are required.\n").contradictions
    assert [(it.kind, it.why) for it in found] == [("duration", why)]


def test_a_week_with_more_work_than_hours_is_found() -> None:
    week = (
        "## Week 1: start\n\n| Skill | Hours |\n|---|---|\n| Go | 8h |\n| Rust | 7h |\n\n"
        "## Required\n\n- Go\n- Rust\n"
    )
    (sure,) = check("Study 10 hours a week.\n\n" + week).contradictions
    assert sure.why == "8 + 7 is 15 hours; 10 hours a week leave 10."
    assert check("Study 15 hours a week.\n\n" + week).contradictions == ()
    (opinion,) = [it for it in check(week, hours=5).differences if it.kind == "hours"]
    assert opinion.why == "8 + 7 is 15 hours, which take 3 weeks at 5 hours a week."


def test_the_report_is_made_anew_from_its_inputs() -> None:
    found = check(REPORT)
    assert (found.hours_per_week, found.hours_from) == (6, "stated")
    skills = {it.skill: it for it in found.skills}
    airflow = skills["Airflow"]
    assert (airflow.line, airflow.frequency, airflow.tier) == (11, 0.71, "high")
    assert (airflow.required, airflow.required_stated, airflow.current) == (4, True, 2)
    assert (airflow.weeks, airflow.stated_hours, airflow.stated_priority) == (4, 24, "High")
    assert skills["SQL"].status == "met"
    assert found.assessed == 1
    assert found.readiness is not None
    assert found.readiness.low == found.readiness.high
    assert found.plan is not None
    assert found.plan.total_hours == sum(it.hours or 0 for it in found.skills)
    assert sum(it.hours for it in found.plan.phases) == found.plan.total_hours


def test_what_a_text_does_not_say_of_the_person_is_unassessed() -> None:
    found = check(PROSE, hours=4)
    assert {it.status for it in found.skills} == {"unassessed"}
    assert found.readiness is not None
    assert (found.readiness.low, found.readiness.high, found.assessed) == (0, 100, 0)
    assert (found.hours_per_week, found.hours_from) == (4, "given")


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_text_in_a_wrong_encoding_is_put_right(encoding: str) -> None:
    right = "Ada’s café – 90–99 %\nplain\n"
    assert read_text("report.md", right.encode().decode(encoding).encode()).text == right
    assert read_text("report.md", right.encode()).text == right


def test_what_can_not_be_checked_is_refused_by_name() -> None:
    with pytest.raises(CoachError, match=r"report\.md: there is no skill, requirement or plan"):
        check("The sky is blue today.\n")
    with pytest.raises(IntakeError, match="JSON without a text to check"):
        check('{"basics": {"name": "Ada"}}')


def seed(number: str) -> DocumentCheck:
    found = sorted(SEEDS.glob(f"{number}_*.txt"))
    if not found:
        pytest.skip("the seed documents are not beside the project")
    return check_document(number, found[0].read_bytes(), VOCABULARY, today=DAY)


def test_the_analysis_that_people_bring_is_taken_at_its_word() -> None:
    """Each verified by hand against the text."""
    found = seed("000")
    assert told(found.contradictions) == [
        ("frequency", "Large language models", (39, 109)),
        ("tier leaves out", "RAG Systems", (40, 115)),
        ("gap", "AI governance", (46, 441)),
        ("gap", "Multimodal AI", (47, 447)),
        ("tier leaves out", "Cloud-Native Patterns", (57, 115)),
        ("priority", "Kubernetes", (74, 444, 46, 441)),
        ("time", "Kubernetes", (74, 444)),
        ("tier leaves out", "Technical Leadership", (82, 108)),
        ("tier leaves out", "Strategic Thinking", (84, 115)),
        ("tier leaves out", "Communication (Technical)", (85, 108)),
        ("tier leaves out", "Stakeholder Management", (86, 115)),
        ("tier leaves out", "Mentoring & Coaching", (87, 115)),
        ("tier leaves out", "Change Management", (88, 124)),
        ("level", "Public speaking", (89, 446)),
        ("gap", "FinTech", (95, 445)),
        ("tier leaves out", "Enterprise Software", (99, 124)),
        ("tier range", "🟡 High Demand - 70-89%", (106, 115)),
        ("tier range", "🟢 Growing - 50-69%", (106, 124)),
    ]
    assert told(found.perhaps) == [("gap", "Go and Go Advanced", (64, 448))]
    planned, unasked, passed_over = found.left_out
    assert planned.why == (
        "17 of 48 requirements are not said to be met, and nowhere in the plan: C++, CI/CD, CUDA, "
        "Cloud-native development, Compliance, Data governance, E-commerce, Enterprise software, "
        "Event-driven architecture, Fine-tuning, Infrastructure as code, Java, Life sciences, "
        "Model serving, Python, Scala and Terraform."
    )
    assert told((unasked,)) == [("not asked", "Plan", (358, 359, 360, 439, 443))]
    assert told((passed_over,)) == [
        (
            "priority",
            "Your Personalized Action Plan",
            (40, 43, 54, 55, 57, 62, 75, 76, 99, 100, 47),
        )
    ]
    skills = {it.skill: it for it in found.skills}
    assert (skills["AWS"].required, skills["AWS"].current, skills["AWS"].weeks) == (5, 3, 4)
    assert skills["Retrieval-augmented generation"].tier == "high"
    assert found.assessed == 1


def test_the_report_that_people_bring_is_compared_with_all_that_it_lists() -> None:
    found = seed("001")
    assert told(found.contradictions) == [
        ("duration", "Phases 1 to 3", (23, 25, 29, 32)),
        ("phase contents", "Phase 2", (29, 49, 53)),
        ("phase contents", "Phase 3", (32, 53, 49)),
    ]
    assert [(it.kind, it.subject) for it in found.left_out] == [
        ("not compared", "Requirements"),
        ("not planned", "Requirements"),
        ("not asked", "Gaps"),
        ("not asked", "Plan"),
    ]
    compared, planned, gaps, _ = (it.why for it in found.left_out)
    assert compared == (
        "23 of 25 requirements are never compared with the person, and so unassessed: AWS, "
        "Ansible, Automation, Computer vision, Data engineering, Deep learning, Docker, FastAPI, "
        "Git, GitLab, Hugging Face, Jenkins, Kubernetes, LangChain, MLOps, MLflow, Machine "
        "learning, Natural language processing, PyTorch, TensorFlow, Vector databases, Weights & "
        "Biases and scikit-learn."
    )
    assert planned == (
        "14 of 25 requirements are not said to be met, and nowhere in the plan: AWS, Ansible, "
        "Automation, Computer vision, Data engineering, Docker, FastAPI, Git, Kubernetes, MLflow, "
        "Natural language processing, Vector databases, Weights & Biases and scikit-learn."
    )
    assert gaps.startswith("Leadership and Software architecture are called a gap")
    assert {it.status for it in found.skills} == {"unassessed"}


@pytest.mark.parametrize("number", ["002", "003", "004"])
def test_other_documents_raise_no_alarm(number: str) -> None:
    found = seed(number)
    assert told(found.contradictions + found.perhaps + found.left_out) == []

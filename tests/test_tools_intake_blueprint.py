"""Responsibilities, KPIs, rubrics, interviews, first goals and pay bands in blueprints."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.contents import contents_of_role
from tools.domain import Blueprint, Role
from tools.domain.blueprint import MOST_LINES
from tools.intake import read_document, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def role_of(text: str) -> Role:
    return read_role(text, VOCABULARY, source="a.md")


def blueprint(text: str) -> Blueprint:
    return role_of(text).blueprint or Blueprint()


@pytest.mark.parametrize(
    "text",
    [
        "# Loom Engineer\n## Key Responsibilities\n- Mend looms\n- Teach weavers\n## Skills\n- Go",
        "# Weaver\n\n**Responsibilities:**\n1. Mend looms\n2. Teach weavers\n**Skills**\n- Go",
        "Loom Engineer\n\nDuties:\n* Mend looms\n* Teach weavers\n\nRequirements:\n* Go",
        "# Weaver\n## What you'll do\n- Mend looms\n- Teach weavers\n## What you bring\n- Go",
        "# Loom Engineer\n\n## 3) Accountabilities (all sites)\n- **Mend looms**\n- Teach weavers",
    ],
)
def test_responsibilities_in_several_styles(text: str) -> None:
    assert [it.text for it in blueprint(text).responsibilities] == ["Mend looms", "Teach weavers"]


def test_areas_of_responsibility_and_their_lines() -> None:
    text = """# Loom Engineer
## Responsibilities
### Craft responsibilities
- **Mend looms** within 2.5 hours
### Stakeholder responsibilities
- Report to the guild:
  - each week
  - each fair
"""
    mend, report = blueprint(text).responsibilities
    assert (mend.area, mend.text) == ("Craft responsibilities", "Mend looms within 2.5 hours")
    assert mend.quote == "Mend looms within 2.5 hours"
    assert report.area == "Stakeholder responsibilities"
    assert report.text == "Report to the guild: each week; each fair"


@pytest.mark.parametrize(
    "text",
    [
        "# Loom Engineer\n## Tasks that can be automated\n- Counting threads",
        "# Loom Engineer\n## Requirements\n- Go",
        "# Loom Engineer\n## Responsibilities\n\n## Benefits\n- Free cloth",
    ],
)
def test_what_is_no_responsibility(text: str) -> None:
    assert blueprint(text).responsibilities == ()


def test_kpis_of_a_table() -> None:
    text = """# Loom Engineer
## KPIs
| Metric | What it measures | Target | Cadence |
|---|---|---|---|
| Looms up | % of looms that run | ≥ 97.5% | Weekly |
| Waste | Cloth thrown away | < 3 kg a day | |
"""
    up, waste = blueprint(text).kpis
    assert (up.name, up.target, up.cadence) == ("Looms up", "≥ 97.5%", "Weekly")
    assert up.measures == "% of looms that run"
    assert (waste.name, waste.target, waste.cadence) == ("Waste", "< 3 kg a day", "")


@pytest.mark.parametrize("head", ["Success metrics", "How success is measured", "7. KPIs"])
def test_kpis_of_a_list(head: str) -> None:
    text = f"""# Loom Engineer
## {head}
- **Looms up**: share of looms that run; target 97.5% (weekly)
- Waste – cloth thrown away, reviewed monthly
- 2.5 weavers taught
"""
    up, waste, taught = blueprint(text).kpis
    assert (up.name, up.target, up.cadence) == ("Looms up", "97.5%", "weekly")
    assert up.measures == "share of looms that run"
    assert (waste.name, waste.target, waste.cadence) == ("Waste", "", "monthly")
    assert taught.name == "2.5 weavers taught"


def test_a_table_of_skills_is_no_table_of_kpis() -> None:
    text = "# R\n## Skills\n| Skill | Target | Frequency |\n|---|---|---|\n| Go | 3/5 | 40% |"
    assert blueprint(text).kpis == ()


RUBRICS = [
    """# Loom Engineer
## Hiring scorecard
| Dimension | Exceeds | Meets | Below |
|---|---|---|---|
| Craft | Mends all | Mends most | Breaks them |
| Speech | Clear | Fair | None |
""",
    """# Loom Engineer
## Rubric
### Craft
- Exceeds expectations: Mends all
- Meets expectations: Mends most
- Below expectations: Breaks them
### Speech
- **Exceeds:** Clear
- **Meets:** Fair
- **Below:** None
""",
    """# Loom Engineer
## Rubric
- **Craft**
  - Exceeds: Mends all
  - Meets: Mends most
  - Below: Breaks them
- **Speech**
  - Exceeds: Clear
  - Meets: Fair
  - Below: None
""",
    """# Loom Engineer
## Rubric
- Craft: Exceeds – Mends all; Meets – Mends most; Below – Breaks them
- Speech: Exceeds – Clear; Meets – Fair; Below – None
""",
    """# Loom Engineer
## Rubric
| What | Needs improvement | Solid | Outstanding |
|---|---|---|---|
| Craft | Breaks them | Mends most | Mends all |
| Speech | None | Fair | Clear |
""",
]


@pytest.mark.parametrize("text", RUBRICS)
def test_rubrics_in_several_styles(text: str) -> None:
    found = [(it.name, it.exceeds, it.meets, it.below) for it in blueprint(text).rubric]
    assert found == [
        ("Craft", "Mends all", "Mends most", "Breaks them"),
        ("Speech", "Clear", "Fair", "None"),
    ]


def test_one_grade_alone_is_no_rubric() -> None:
    assert blueprint("# R\n## Notes\n- Craft\n  - Exceeds: Mends all\n").rubric == ()


def test_the_interview() -> None:
    text = """# Loom Engineer
## Interview process
1. Phone screen (30 minutes)
2. Take-home exercise (2 hours): mend a loom
## Practical exercises for the interview
- **Knot case (1.5 hours)** – Tie a knot that holds. – Say why.
  - with wool
  - with silk
## Interview questions
- What broke last, and why?
- **Craft** – Have they mended looms? – Can they teach?
"""
    screen, home, knot, broke, craft = blueprint(text).interview
    assert (screen.kind, screen.title, screen.minutes) == ("stage", "Phone screen", 30)
    assert (home.kind, home.minutes, home.detail) == ("exercise", 120, "mend a loom")
    assert (knot.kind, knot.title, knot.minutes) == ("exercise", "Knot case", 90)
    assert knot.detail == "Tie a knot that holds. Say why."
    assert knot.parts == ("with wool", "with silk")
    assert (broke.kind, broke.title) == ("question", "What broke last, and why?")
    assert craft.parts == ("Have they mended looms?", "Can they teach?")


def test_exercises_to_learn_from_are_none_of_an_interview() -> None:
    text = "# Roadmap\n## Practice exercises\n- Weave a scarf\n\n## Learning exercises\n- Spin"
    assert blueprint(text).interview == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("## 30-day goals (first steps)\n- Know the looms", 30),
        ("## First 90 days\n- Know the looms", 90),
        ("## By month 6\n- Know the looms", 180),
        ("## Goals\n- **First 60 days:** Know the looms", 60),
        ("## Onboarding\n- Week 2: Know the looms", 14),
        ("## Success\n| When | Goals |\n|---|---|\n| 30 days | Know the looms |", 30),
        ("## 12-month objectives\n- Know the looms", 360),
    ],
)
def test_goals_after_the_start(text: str, days: int) -> None:
    (goal,) = blueprint(f"# Loom Engineer\n{text}\n").goals
    assert (goal.days, goal.text) == (days, "Know the looms")


@pytest.mark.parametrize(
    "text",
    [
        "## 6-week plan\n- Learn knots",
        "## Next 30 days\n- Learn knots",
        "## Learning path\n### Month 1 goals\n- Learn knots",
        "## 3 months of experience\n- Learn knots",
    ],
)
def test_plans_of_study_are_no_goals_in_a_role(text: str) -> None:
    assert blueprint(f"# Loom Engineer\n{text}\n").goals == ()


def test_pay_bands() -> None:
    text = """# Loom Engineer
## Salary bands
| Level | Base |
|---|---|
| Junior | €40,000 – €50,000 |
| Senior | €60k-€75k |

## Compensation by level
- **Master Weaver**: €80,000 - €95,000
- To be agreed
"""
    found = {it.name: (it.pay.low, it.pay.high, it.pay.currency) for it in role_of(text).pay_bands}
    assert found == {
        "Junior": (40_000, 50_000, "EUR"),
        "Senior": (60_000, 75_000, "EUR"),
        "Master Weaver": (80_000, 95_000, "EUR"),
    }


HTML = """<h2>1) Responsibilities</h2><ol><li><p><strong>Mend looms</strong> daily</p></li></ol>
<h2>2) KPIs</h2><table><tr><th>KPI</th><th>Target</th></tr><tr><td>Looms up</td><td>99%</td></tr>
</table><h2>3) Interview exercises</h2><ol><li><p><strong>Knot case (45 minutes)</strong></p><ul>
<li>wool</li></ul></li></ol><h2>4) Skills</h2><ul><li>Python</li></ul>"""


@pytest.mark.parametrize(
    "data",
    [
        f"<!DOCTYPE html><html><body><h1>Loom Engineer</h1>{HTML}</body></html>".encode(),
        json.dumps(
            {"title": {"rendered": "Loom Engineer"}, "content": {"rendered": HTML}}
        ).encode(),
    ],
)
def test_pages_and_posts_of_wordpress(data: bytes) -> None:
    role = read_document("a", data, VOCABULARY, as_kind="role").role
    assert role is not None
    assert role.blueprint is not None
    assert [it.text for it in role.blueprint.responsibilities] == ["Mend looms daily"]
    assert [(it.name, it.target) for it in role.blueprint.kpis] == [("Looms up", "99%")]
    assert [(it.title, it.minutes, it.parts) for it in role.blueprint.interview] == [
        ("Knot case", 45, ("wool",))
    ]


def test_headings_in_capitals() -> None:
    text = """LOOM ENGINEER

KEY RESPONSIBILITIES
* Mend looms

HOW YOU WILL BE MEASURED
* Looms up: at least 20 a day
* Waste (target: < 5%), reviewed monthly

FIRST 90 DAYS
Day 30: know the looms
Day 60: mend one

INTERVIEW LOOP
1. Call - 30 min

COMPENSATION BANDS
L3: $120k-$140k

REQUIREMENTS
* Python
"""
    role = role_of(text)
    held = role.blueprint or Blueprint()
    assert [it.text for it in held.responsibilities] == ["Mend looms"]
    assert [(it.name, it.target, it.cadence) for it in held.kpis] == [
        ("Looms up", "at least 20 a day", ""),
        ("Waste", "< 5%", "monthly"),
    ]
    assert [(it.days, it.text) for it in held.goals] == [(30, "know the looms"), (60, "mend one")]
    assert [(it.kind, it.minutes) for it in held.interview] == [("stage", 30)]
    assert [(it.name, it.pay.low) for it in role.pay_bands] == [("L3", 120_000)]


def test_a_text_with_none_of_it_has_no_blueprint() -> None:
    assert role_of("# Loom Engineer\n## Requirements\n- Go").blueprint is None


LINES = st.sampled_from(
    (
        *("# Role", "## Responsibilities", "## KPIs", "## Interview exercises", "## 30-day goals"),
        *("### Level 1: Basics (0-6 months)", "### Level 2 (6-3 months)", "## Milestones", "Q: a"),
        *("- **Craft**: Exceeds: a; Meets: b", "  - Resources: A, B", "  - Below: c", "- ", "***"),
        *(
            "| Metric | Target |",
            "|---|---|",
            "| a | 99% |",
            "| Level | Topics |",
            "| | |",
            "1. 2. 3.",
        ),
        *(
            "- (90 minutes)",
            "$1 - $2",
            "Salary bands:",
            "- Senior: $100k-$120k",
            "- Week 0: a",
            "**",
        ),
    )
)


@given(st.lists(LINES | st.text(max_size=40), max_size=60))
def test_any_text_is_read_and_bounded(lines: list[str]) -> None:
    role = role_of("\n".join(lines))
    held = role.blueprint or Blueprint()
    for items in dict(held).values():
        assert len(items) <= MOST_LINES
    assert Role.model_validate_json(role.model_dump_json()) == role
    told = "".join(it for it in "".join(lines) if it.isdigit())
    for kpi in held.kpis:
        assert set(filter(str.isdigit, kpi.name + kpi.target)) <= set(told)


@pytest.mark.parametrize(
    "text",
    [
        "## First 999 years\n- Know the looms",
        "## KPIs\n- Waste: " + "much " * 400 + "\n" + "  - and more of it in each of them\n" * 900,
        "## Interview exercises\n- Knot case\n" + "".join(f"  - wool {i}\n" for i in range(900)),
        "## Interview exercises\n- Knot case (999 hours)\n",
        "| Level | Months | Topics |\n|---|---|---|\n"
        + "".join(f"| L{i} | {i}-999 | {'a' + str(i)};{';b' * 700} |\n" for i in range(300)),
        "## Level 1 (0-6 months)\n"
        + "".join(f"- T{i}\n  - p\n  - Resources: {'r; ' * 600}\n" for i in range(300))
        + "## Level 2 (6-9 months)\n- U\n",
        "## Rubric\n- Craft: " + "; ".join(["Exceeds: a", "Meets: b", "Below: c"] * 300),
        "## Responsibilities\n- Report:\n" + "  - each week to the guild\n" * 900,
    ],
    ids=lambda text: text[:20],
)
def test_excess_is_bounded(text: str) -> None:
    role = role_of(f"# Weaving Roadmap\n{text}")
    assert role.blueprint is not None or role.pay_bands
    assert all(it.count >= len(it.names) for it in contents_of_role(role))


def test_ever_more_items_are_kept_up_to_a_limit() -> None:
    items = "\n".join(f"- Mend loom {at}" for at in range(3 * MOST_LINES))
    assert len(blueprint(f"# R\n## Responsibilities\n{items}").responsibilities) == MOST_LINES


@pytest.mark.parametrize(
    ("line", "measures", "target", "cadence"),
    [
        ("Coverage: 95% by Q4", "", "95% by Q4", ""),
        ("Build time: under 10 minutes", "", "under 10 minutes", ""),
        ("NPS: ≥ 40", "", "≥ 40", ""),
        ("Uptime: 99.9% (monthly)", "", "99.9%", "monthly"),
        ("Spend: at most £2k a month", "", "at most £2k a month", ""),
        ("Churn: share of customers who leave", "share of customers who leave", "", ""),
        ("Latency: the p95 in ms", "the p95 in ms", "", ""),
        ("Spread: looms in use, target 80%", "looms in use", "80%", ""),
    ],
)
def test_a_figure_behind_a_kpi_is_its_target(
    line: str, measures: str, target: str, cadence: str
) -> None:
    role = role_of(f"# Weaver\n\n## Requirements\n\n- Python\n\n## KPIs\n\n- {line}\n")
    (kpi,) = (role.blueprint or Blueprint()).kpis
    assert (kpi.measures, kpi.target, kpi.cadence) == (measures, target, cadence)


def test_goals_of_several_periods_in_one_line_are_apart() -> None:
    goals = "30 days: know us. 60 days: own it. Ask us.\n"
    text = f"# Weaver\n\n## Skills\n- Go\n\n## Onboarding\n{goals}"
    assert [(it.days, it.text) for it in blueprint(text).goals] == [
        (30, "know us."),
        (60, "own it. Ask us."),
    ]


def test_items_below_interview_are_its_stages() -> None:
    text = "# Weaver\n\n## Skills\n- Go\n\n## Interview\n- Role play, 20 min: a customer\n"
    (found,) = blueprint(text).interview
    assert (found.kind, found.title, found.minutes) == ("stage", "Role play", 20)


@pytest.mark.parametrize("need", ["won't need", "Not needed", "Not required"])
def test_a_row_that_is_not_needed_asks_for_nothing(need: str) -> None:
    table = "| Skill | Need | Level |\n|---|---|---|\n| Go | Must | 4 |\n"
    rows = f"| Python | {need} | - |\n| Abacus | {need} | |\n"
    role = role_of(f"# Weaver\n\n## Skills\n\n{table}{rows}")
    assert [it.skill for it in role.requirements] == ["Go"]
    assert role.unrecognised == ()

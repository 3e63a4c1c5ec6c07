"""Generated reports that agree with themselves, and one planted fault of each kind."""

import datetime as dt
import random
from contextlib import suppress
from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from tools.checking import check_document
from tools.domain import DocumentCheck, Level
from tools.errors import CoachError
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
NAMES = (
    *("Kubernetes", "Docker", "Terraform", "Kafka", "PostgreSQL", "Airflow", "Ansible", "Jenkins"),
    *("FastAPI", "TensorFlow", "PyTorch", "Snowflake", "Tableau", "GraphQL", "MLOps", "Selenium"),
)
TIERS = ((90, 100, "in 90%+ of positions"), (70, 89, "70-89%"), (50, 69, "50–69%"))


@dataclass(frozen=True)
class Line:
    """A skill of a report, with what the report says of it."""

    name: str
    percent: int
    level: Level
    gap: int
    weeks: int


@dataclass(frozen=True)
class Report:
    """A report that agrees with itself.

    Attributes:
        lines: Its skills.
        phases: The weeks of each phase.
        listed: What its lists by frequency name, by the skill; others state no figure of their own.
        hours: The hours of each skill in the first week.
    """

    lines: tuple[Line, ...]
    phases: tuple[int, ...]
    listed: dict[str, tuple[int, int | None]]
    hours: tuple[int, ...]
    total: int
    hours_total: int

    def text(self) -> str:
        rows = [
            f"| {it.name} | {it.percent}% | {it.level}/5 | {it.gap} | {it.weeks} weeks |"
            for it in self.lines
        ]
        lists = [
            f"### Demand {head}\n\n" + "\n".join(map(self._item, self._of(low)))
            for low, _, head in TIERS
        ]
        phases = [
            f"### Phase {at}: part {at} ({weeks} weeks)\n\nWork.\n"
            for at, weeks in enumerate(self.phases, 1)
        ]
        hours = [f"| {it.name} | {h} |" for it, h in zip(self.lines, self.hours, strict=False)]
        return "\n\n".join(
            (
                "# A report",
                "## Skills needed",
                "| Skill | Frequency | Ada level | Gap | Time to learn |\n|---|---|---|---|---|\n"
                + "\n".join(rows),
                "## Demand of the market",
                *lists,
                f"## A {self.total}-week plan",
                *phases,
                "## Hours",
                "| Skill | Hours |\n|---|---|\n"
                + "\n".join((*hours, f"| Total | {self.hours_total} |")),
            )
        )

    def _of(self, low: int) -> list[str]:
        return [name for name, (tier, _) in self.listed.items() if tier == low]

    def _item(self, name: str) -> str:
        percent = self.listed[name][1]
        return f"- **{name}**" + ("" if percent is None else f" - {percent}%")


@st.composite
def reports(draw: st.DrawFn) -> Report:
    names = draw(st.lists(st.sampled_from(NAMES), min_size=5, max_size=len(NAMES), unique=True))
    aim = draw(st.integers(3, 5))
    lines = []
    for name in names:
        level = draw(st.integers(0, aim))
        percent, weeks = draw(st.integers(5, 100)), draw(st.integers(1, 12))
        lines.append(Line(name, percent, level, aim - level, weeks))
    # One of each of the lists, so that none is empty and none speaks of other skills alone.
    lines[:3] = [replace(it, percent=p) for it, p in zip(lines, (95, 75, 55), strict=False)]
    listed = {
        it.name: (low, it.percent if draw(st.booleans()) else None)
        for it in lines
        for low, high, _ in TIERS
        if low <= it.percent <= high
    }
    phases = tuple(draw(st.lists(st.integers(1, 8), min_size=2, max_size=5)))
    hours = tuple(draw(st.lists(st.integers(1, 30), min_size=2, max_size=5)))
    return Report(tuple(lines), phases, listed, hours, sum(phases), sum(hours))


def check(report: Report) -> DocumentCheck:
    day = dt.date(2026, 11, 2)
    return check_document("report.md", report.text().encode(), VOCABULARY, today=day)


def kinds(report: Report) -> list[tuple[str, str]]:
    return [(it.kind, it.subject) for it in check(report).contradictions]


@given(reports())
def test_a_report_that_agrees_with_itself_raises_no_alarm(report: Report) -> None:
    found = check(report)
    assert found.contradictions + found.perhaps == ()
    assert found.readiness is not None
    assert found.plan is not None
    assert found.plan.total_hours == sum(it.hours or 0 for it in found.skills)


@given(reports(), st.randoms(use_true_random=False))
def test_a_skill_taken_out_of_its_list_is_missed(report: Report, chance: random.Random) -> None:
    gone = chance.choice(sorted(report.listed))
    rest = {name: it for name, it in report.listed.items() if name != gone}
    low = report.listed[gone][0]
    if any(tier == low for tier, _ in rest.values()):
        assert kinds(replace(report, listed=rest)) == [("tier leaves out", gone)]


@given(reports(), st.randoms(use_true_random=False))
def test_a_skill_in_another_list_is_seen(report: Report, chance: random.Random) -> None:
    moved = chance.choice(sorted(report.listed))
    low = report.listed[moved][0]
    other = chance.choice([it for it, _, _ in TIERS if it != low])
    wrong = report.listed | {moved: (other, report.listed[moved][1])}
    assert kinds(replace(report, listed=wrong)) == [("tier misplaces", moved)]


@given(reports(), st.randoms(use_true_random=False))
def test_another_frequency_is_seen(report: Report, chance: random.Random) -> None:
    name = chance.choice(sorted(report.listed))
    low, high = next((low, high) for low, high, _ in TIERS if low == report.listed[name][0])
    true = next(it.percent for it in report.lines if it.name == name)
    wrong = chance.choice([it for it in range(low, high + 1) if it != true])
    listed = report.listed | {name: (low, wrong)}
    assert kinds(replace(report, listed=listed)) == [("frequency", name)]


@given(reports(), st.randoms(use_true_random=False), st.integers(1, 3))
def test_a_gap_that_its_levels_do_not_give_is_seen(
    report: Report, chance: random.Random, off: int
) -> None:
    at = chance.randrange(len(report.lines))
    odd = replace(report.lines[at], gap=report.lines[at].gap + off)
    lines = (*report.lines[:at], odd, *report.lines[at + 1 :])
    assert kinds(replace(report, lines=lines)) == [("gap", odd.name)]


@given(reports(), st.integers(1, 20))
def test_phases_that_do_not_add_up_are_seen(report: Report, off: int) -> None:
    subject = f"Phases 1 to {len(report.phases)}"
    assert kinds(replace(report, total=report.total + off)) == [("duration", subject)]


@given(reports(), st.integers(1, 20))
def test_hours_that_do_not_add_up_are_seen(report: Report, off: int) -> None:
    wrong = replace(report, hours_total=report.hours_total + off)
    assert kinds(wrong) == [("hours", "Total of hours")]


@given(st.text(max_size=400))
def test_any_text_is_checked_or_refused_in_a_sentence(text: str) -> None:
    day = dt.date(2026, 11, 2)
    with suppress(CoachError):
        found = check_document("x", text.encode("utf-8", "replace"), VOCABULARY, today=day)
        assert found.contradictions == ()

"""Model, role and readiness stay readable on a line of any width."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from coach.events import Status
from coach.screens.activity_line import activity_text
from coach.screens.status_line import cut, status_text

LEAD = Status("offline", "AI Integration Engineering Lead", (41, 63.5))
CLAUDE = Status("anthropic:claude-sonnet-5-5", "Staff Engineer", (80, 80))


@pytest.mark.parametrize(
    ("status", "width", "line"),
    [
        (None, 80, "opening…"),
        (
            Status("m:claude", "Clerk", (41, 63.5), "$0.0039"),
            80,
            "m:claude · Clerk · readiness 41% to 63.5% · $0.0039 so far",
        ),
        (
            Status("m:claude", "Clerk", (41, 63.5), "$0.0039"),
            57,
            "m:claude · Clerk · readiness 41% to 63.5%",
        ),
        (
            Status("m:claude", spent="1,200 tokens"),
            80,
            "m:claude · no target yet · 1,200 tokens so far",
        ),
        (Status("offline"), 80, "offline · no target yet"),
        (Status("offline", "Product Manager"), 80, "offline · Product Manager"),
        (LEAD, 80, "offline · AI Integration Engineering Lead · readiness 41% to 63.5%"),
        (LEAD, 44, "offline · AI Integ… · readiness 41% to 63.5%"),
        (LEAD, 36, "offline · AI Integra… · 41% to 63.5%"),
        (CLAUDE, 80, "anthropic:claude-sonnet-5-5 · Staff Engineer · readiness 80%"),
        (CLAUDE, 40, "claude-sonnet-5-5 · Staff Engineer · 80%"),
        (CLAUDE, 38, "claude-sonnet-5-5 · Staff Engin… · 80%"),
        (Status("off\x1b[2Jline\n", "日本語[bold]"), 80, "offline · 日本語[bold]"),
    ],
)
def test_the_role_is_cut_first_then_the_model(status: Status | None, width: int, line: str) -> None:
    assert status_text(status, width) == line


names = st.text("ab 日", max_size=60)


@given(st.builds(Status, names, names, st.just((12.5, 100.0)), names), st.integers(1, 120))
@example(Status("", "", (12.5, 100.0), "a"), 1)
def test_no_status_is_wider_than_its_line(status: Status, width: int) -> None:
    assert cell_len(status_text(status, width)) <= width


@given(names, names, st.integers(40, 120))
def test_the_figures_are_never_cut_on_a_screen_of_forty_cells(
    model: str, target: str, width: int
) -> None:
    line = status_text(Status(model or "m", f"x{target}", (41, 63.5)), width)
    assert line.endswith((" · 41% to 63.5%", " · readiness 41% to 63.5%"))


@pytest.mark.parametrize(("text", "width", "short"), [("abc", 3, "abc"), ("abcd", 3, "ab…")])
def test_a_cut_is_marked(text: str, width: int, short: str) -> None:
    assert cut(text, width) == short


@pytest.mark.parametrize(
    ("activity", "waiting", "can_stop", "left"),
    [
        ("", 0, False, ""),
        ("Thinking…", 0, True, "Thinking…  Esc interrupts"),
        ("Answering…", 2, True, "Answering…  2 waiting  Esc interrupts"),
        ("Opening your file…", 1, False, "Opening your file…  1 waiting"),
        (
            "Working: gaps ✓ · evidence ✓ · roadmap…",
            1,
            True,
            "Working: gaps ✓ · evidence ✓ · roadm…",
        ),
    ],
)
@pytest.mark.parametrize("more_below", [False, True])
def test_the_activity_line_says_what_goes_on_and_what_is_below(
    *, activity: str, waiting: int, can_stop: bool, left: str, more_below: bool
) -> None:
    shown = activity_text(activity, waiting, 51, can_stop=can_stop, more_below=more_below)
    assert cell_len(shown) == 51
    assert shown.endswith("More below ↓") is more_below
    if more_below:
        assert shown.removesuffix("More below ↓").rstrip() == left
    else:
        assert shown.startswith(left.removesuffix("…"))

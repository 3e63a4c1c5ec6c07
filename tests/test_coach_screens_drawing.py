"""Drawing is paced, readable in both themes, and off while nothing changes."""

import asyncio
import threading

import pytest
from rich.style import Style
from textual.color import Color
from textual.strip import Strip

from coach.screens.app import CoachApp
from coach.screens.background import in_daemon_thread
from coach.screens.frame_pacer import FramePacer
from tests.scripted_session import ScriptedSession

READABLE = 4.5
"""The contrast of text that WCAG 2.2 asks for at level AA."""

VISIBLE = 3.0
"""The contrast it asks for of marks that carry no words."""


def luminance(color: Color) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    shares = (part / 255 for part in color.rgb)
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in shares
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(style: Style) -> float:
    """Return the contrast of a style's text with its background."""
    assert style.color is not None
    assert style.bgcolor is not None
    sides = [luminance(Color.from_rich_color(side)) for side in (style.color, style.bgcolor)]
    return (max(sides) + 0.05) / (min(sides) + 0.05)


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
async def test_every_text_can_be_read_on_its_background(theme: str) -> None:
    app = CoachApp(ScriptedSession().open)
    async with app.run_test() as pilot:
        app.theme = theme
        await pilot.pause()
        styles = {
            name: app.transcript.get_component_rich_style(name)
            for name in app.transcript.COMPONENT_CLASSES
        }
        styles |= {"status": app.status_line.rich_style, "activity": app.activity.rich_style}
        found = {name: round(contrast(style), 2) for name, style in styles.items()}
        assert not {
            name: ratio
            for name, ratio in found.items()
            if ratio < (VISIBLE if name.endswith("-mark") else READABLE)
        }


async def test_without_colours_the_user_can_still_be_told_from_the_coach(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = CoachApp(ScriptedSession().open)
    async with app.run_test() as pilot:
        app.composer.text = "hi"
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        drawn = app.transcript.render_lines(app.transcript.size.region)
        assert [strip.text.rstrip() for strip in drawn[:3]] == ["▌ hi", "", "  You said: hi"]
        assert all(grey(strip) for strip in drawn)


def grey(strip: Strip) -> bool:
    """Tell whether a strip has no hue."""
    styles = [segment.style for segment in strip if segment.style]
    colors = [color for style in styles for color in (style.color, style.bgcolor) if color]
    return all(len(set(Color.from_rich_color(color).rgb)) == 1 for color in colors)


async def test_a_burst_of_changes_is_drawn_at_once_and_once_more() -> None:
    app = CoachApp(ScriptedSession().open)
    async with app.run_test():
        drawn = 0
        again = asyncio.Event()

        def draw() -> None:
            nonlocal drawn
            drawn += 1
            if drawn == 2:
                again.set()

        pacer = FramePacer(app, draw)
        for _ in range(1000):
            pacer.request()
        assert drawn == 1
        await again.wait()
        assert drawn == 2


async def test_slow_imports_run_beside_the_screen_and_never_hold_the_program() -> None:
    def load() -> tuple[bool, bool]:
        thread = threading.current_thread()
        return thread is threading.main_thread(), thread.daemon

    assert await in_daemon_thread(load) == (False, True)


async def test_what_an_import_raises_is_raised_where_it_is_awaited() -> None:
    def load() -> None:
        raise ImportError("no such module")

    with pytest.raises(ImportError, match="no such module"):
        await in_daemon_thread(load)


async def test_an_import_that_nobody_waits_for_any_more_ends_quietly() -> None:
    go_on, ended = threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def load() -> None:
        go_on.wait()
        loop.call_soon_threadsafe(ended.set)

    waiting = asyncio.ensure_future(in_daemon_thread(load))
    await asyncio.sleep(0)
    waiting.cancel()
    go_on.set()
    await ended.wait()
    assert waiting.cancelled()

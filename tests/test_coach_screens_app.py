"""The terminal application, driven key by key over a scripted session."""

import asyncio
from collections.abc import Callable, Iterable

import pytest
from textual.pilot import Pilot

from coach.events import Done, Entry, Event, MemoryChanged, Status, TextDelta
from coach.screens.app import CoachApp
from coach.screens.conversation_state import PAGE, Kind, Message
from coach.screens.help_screen import HelpScreen
from coach.screens.session_like import SessionLike
from tests.scripted_session import ScriptedSession
from tools.errors import CoachError

Running = Pilot[None]


async def opened(pilot: Running) -> None:
    """Wait until the session is open and what it brings is drawn."""
    await pilot.pause()
    await answered(pilot)


async def answered(pilot: Running) -> None:
    """Wait until everything sent is answered and drawn."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def send(pilot: Running, text: str) -> None:
    """Write a text and send it."""
    coach(pilot).composer.text = text
    await pilot.press("enter")


async def more_is_below(pilot: Running) -> None:
    """Wait until the screen says that there is more below."""
    while "More below" not in str(coach(pilot).activity.render()):
        await pilot.pause()


def coach(pilot: Running) -> CoachApp:
    assert isinstance(pilot.app, CoachApp)
    return pilot.app


def said(pilot: Running) -> list[Message]:
    return coach(pilot).dialogue.conversation.shown()


def screen(pilot: Running) -> list[str]:
    """Return the transcript as it is drawn."""
    transcript = coach(pilot).transcript
    return [transcript.render_line(y).text.rstrip() for y in range(transcript.size.height)]


def messages(*parts: tuple[Kind, str]) -> list[Message]:
    return [Message(kind, text) for kind, text in parts]


async def test_keys_are_taken_before_the_session_is_open_and_answered_in_order() -> None:
    session = ScriptedSession(hello="Welcome.", stored=[Entry("user", "last week")])
    ready = asyncio.Event()

    async def open_later() -> SessionLike:
        await ready.wait()
        return session

    async with CoachApp(open_later).run_test() as pilot:
        await pilot.press("h", "i", "enter", "y", "o", "enter", "x")
        assert said(pilot) == messages(("queued", "hi"), ("queued", "yo"))
        assert coach(pilot).composer.text == "x"
        ready.set()
        await answered(pilot)
        assert session.asked == ["hi", "yo"]
        assert said(pilot) == messages(
            ("user", "last week"),
            ("coach", "Welcome."),
            ("user", "hi"),
            ("coach", "You said: hi"),
            ("user", "yo"),
            ("coach", "You said: yo"),
        )
        assert coach(pilot).composer.text == "x"


async def test_what_was_typed_before_the_app_was_there_is_sent_line_by_line() -> None:
    session = ScriptedSession()
    async with CoachApp(session.open, typed="hi\n\nyo\nbeg").run_test() as pilot:
        await pilot.press("u", "n")
        await answered(pilot)
        assert session.asked == ["hi", "yo"]
        assert coach(pilot).composer.text == "begun"


async def test_a_slow_opening_is_said_and_a_fast_one_is_not() -> None:
    ready = asyncio.Event()

    async def open_later() -> SessionLike:
        await ready.wait()
        return ScriptedSession()

    async with CoachApp(open_later).run_test() as pilot:
        activity = coach(pilot).dialogue.conversation
        assert activity.activity == ""
        coach(pilot).dialogue.still_opening()
        assert activity.activity == "Opening your file…"
        ready.set()
        await answered(pilot)
        assert activity.activity == ""
        coach(pilot).dialogue.still_opening()
        assert activity.activity == ""


async def test_a_message_sent_while_a_reply_comes_waits_for_it() -> None:
    go_on = asyncio.Event()

    def script(text: str) -> Iterable[Event | asyncio.Event]:
        yield TextDelta(f"{text} begun, ")
        yield go_on
        yield TextDelta("done")
        yield Done(f"{text} begun, done", "offline")

    session = ScriptedSession(script)
    async with CoachApp(session.open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "first")
        await send(pilot, "second")
        assert said(pilot)[1:] == messages(("coach", "first begun, "), ("queued", "second"))
        go_on.set()
        await answered(pilot)
        assert session.asked == ["first", "second"]
        assert said(pilot)[-1] == Message("coach", "second begun, done")


async def test_escape_keeps_the_part_that_came_and_marks_it() -> None:
    def endless(_text: str) -> Iterable[Event | asyncio.Event]:
        yield TextDelta("half a reply")
        yield asyncio.Event()

    async with CoachApp(ScriptedSession(endless).open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "go")
        coach(pilot).composer.text = "kept"
        await pilot.press("escape")
        await answered(pilot)
        assert said(pilot)[-1] == Message("coach", "half a reply", interrupted=True)
        assert screen(pilot)[2:4] == ["  half a reply", "· interrupted"]
        assert coach(pilot).composer.text == "kept"


async def test_escape_does_nothing_where_nothing_runs() -> None:
    async with CoachApp(ScriptedSession().open).run_test() as pilot:
        await pilot.press("escape")
        await answered(pilot)
        await pilot.press("x", "escape")
        assert coach(pilot).composer.text == "x"
        await pilot.press("enter")
        await answered(pilot)
        assert said(pilot)[-1] == Message("coach", "You said: x")


async def test_a_file_that_cannot_be_opened_is_told_and_sending_again_tries_again() -> None:
    session = ScriptedSession()
    locked = asyncio.Event()

    async def open_once_unlocked() -> SessionLike:
        if not locked.is_set():
            await locked.wait()
            raise CoachError("The file is locked. Close it.")
        return session

    async with CoachApp(open_once_unlocked).run_test() as pilot:
        await pilot.press("h", "i", "enter", "x")
        locked.set()
        await answered(pilot)
        assert said(pilot) == messages(("error", "The file is locked. Close it."))
        assert coach(pilot).composer.text == "hi\nx"
        await pilot.press("enter")
        await answered(pilot)
        assert session.asked == ["hi\nx"]
        assert said(pilot)[-1] == Message("coach", "You said: hi\nx")


async def test_an_error_nobody_expected_is_told_in_one_message() -> None:
    def broken(text: str) -> Iterable[Event | asyncio.Event]:
        yield TextDelta("half")
        if text == "first":
            raise ZeroDivisionError("[red]by zero")
        yield Done("half", "offline")

    async with CoachApp(ScriptedSession(broken).open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "first")
        await answered(pilot)
        assert "ZeroDivisionError: [red]by zero" in said(pilot)[-1].text
        await send(pilot, "second")
        await answered(pilot)
        assert said(pilot)[-1] == Message("coach", "half")


async def test_a_turn_that_ends_without_a_word_leaves_nothing_going_on() -> None:
    async with CoachApp(ScriptedSession(lambda _text: []).open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "go")
        await answered(pilot)
        assert str(coach(pilot).activity.render()).strip() == ""
        assert said(pilot) == messages(("user", "go"))


async def test_what_is_typed_is_shown_as_typed() -> None:
    async with CoachApp(ScriptedSession().open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "[bold]a[/bold] [/] **b**")
        await answered(pilot)
        assert screen(pilot)[0] == "▌ [bold]a[/bold] [/] **b**"
        assert screen(pilot)[2] == "  You said: [bold]a[/bold] [/] b"


@pytest.mark.parametrize("key", ["ctrl+j", "shift+enter", "alt+enter"])
async def test_some_keys_begin_a_new_line(key: str) -> None:
    session = ScriptedSession()
    async with CoachApp(session.open).run_test() as pilot:
        await pilot.press("a", key, "b")
        assert coach(pilot).composer.text == "a\nb"
        await pilot.press("enter")
        await answered(pilot)
        assert session.asked == ["a\nb"]


async def test_pasted_lines_stay_lines_and_lose_their_controls() -> None:
    from textual.events import Paste  # noqa: PLC0415 - used here alone

    async with CoachApp(ScriptedSession().open).run_test() as pilot:
        await opened(pilot)
        await pilot.press("x")
        coach(pilot).composer.post_message(Paste("one\r\n\ttwo\x1b[31m\nthree"))
        await pilot.pause()
        assert coach(pilot).composer.text == "xone\n    two\nthree"
        assert said(pilot) == []


async def test_a_long_pasted_document_arrives_whole() -> None:
    from textual.events import Paste  # noqa: PLC0415 - used here alone

    lines = "\n".join(f"- line {it} of a résumé, with what was done" for it in range(5_000))
    session = ScriptedSession()
    async with CoachApp(session.open).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        coach(pilot).composer.post_message(Paste(lines))
        await pilot.pause()
        await pilot.press("enter")
        await answered(pilot)
    assert len(lines) > 190_000
    assert session.asked == [lines]


async def test_what_was_sent_while_opening_comes_back_once() -> None:
    ready = asyncio.Event()

    async def open_later() -> SessionLike:
        await ready.wait()
        return ScriptedSession(stored=[Entry("user", "long ago")])

    async with CoachApp(open_later).run_test() as pilot:
        await pilot.press("h", "i", "enter")
        ready.set()
        await answered(pilot)
        await pilot.press("up", "up", "up")
        assert coach(pilot).composer.text == "long ago"
        await pilot.press("down", "down")
        assert coach(pilot).composer.text == ""


async def test_up_and_down_walk_through_what_was_sent() -> None:
    session = ScriptedSession(stored=[Entry("user", "long ago"), Entry("coach", "yes")])
    async with CoachApp(session.open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "two\nlines")
        await answered(pilot)
        composer = coach(pilot).composer
        await pilot.press("d", "up")
        assert composer.text == "two\nlines"
        await pilot.press("up", "up")
        assert composer.text == "long ago"
        await pilot.press("down", "down")
        assert composer.text == "d"


async def test_reading_further_up_is_not_disturbed_and_new_text_is_announced() -> None:
    go_on = asyncio.Event()

    def script(_text: str) -> Iterable[Event | asyncio.Event]:
        yield go_on
        yield TextDelta("a line\n" * 30)
        yield Done("a line\n" * 30, "offline")

    stored = [Entry("user", f"message {i}") for i in range(20)]
    async with CoachApp(ScriptedSession(script, stored).open).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await send(pilot, "go")
        transcript = coach(pilot).transcript
        assert transcript.is_vertical_scroll_end
        await pilot.press("pageup")
        before = screen(pilot)
        go_on.set()
        await answered(pilot)
        assert screen(pilot) == before
        assert "More below ↓" in str(coach(pilot).activity.render())
        await pilot.click(coach(pilot).activity)
        assert transcript.is_vertical_scroll_end
        assert "More below" not in str(coach(pilot).activity.render())


def counting(lines: int) -> Callable[[str], Iterable[Event]]:
    """Return a script whose replies are so many lines, one delta each."""

    def script(_text: str) -> Iterable[Event]:
        texts = [f"- line {i}\n" for i in range(lines)]
        yield from map(TextDelta, texts)
        yield Done("".join(texts), "offline")

    return script


async def test_a_reply_that_fits_is_followed_to_its_end() -> None:
    stored = [Entry("coach", f"message {i}") for i in range(20)]
    session = ScriptedSession(counting(12), stored)
    async with CoachApp(session.open).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await send(pilot, "go")
        await answered(pilot)
        assert screen(pilot)[-1].endswith("line 11")
        assert "More below" not in str(coach(pilot).activity.render())


async def test_a_reply_taller_than_the_screen_is_shown_from_its_beginning() -> None:
    stored = [Entry("coach", f"message {i}") for i in range(20)]
    session = ScriptedSession(counting(40), stored)
    async with CoachApp(session.open).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        for text in ("first", "second"):
            await send(pilot, text)
            await answered(pilot)
            assert screen(pilot)[0] == f"▌ {text}"
            assert screen(pilot)[2].endswith("line 0")
            assert "More below ↓" in str(coach(pilot).activity.render())
        await pilot.press("ctrl+end")
        assert screen(pilot)[-1].endswith("line 39")
        assert "More below" not in str(coach(pilot).activity.render())


async def test_a_long_message_leaves_room_for_the_tall_reply_to_it() -> None:
    async with CoachApp(ScriptedSession(counting(40)).open).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await send(pilot, "\n".join(f"row {i}" for i in range(30)))
        await answered(pilot)
        height = coach(pilot).transcript.size.height
        first = next(y for y, row in enumerate(screen(pilot)) if row.endswith("line 0"))
        assert 0 < first <= height // 3 + 1
        assert screen(pilot)[0].startswith("▌ row 2")


async def test_whoever_goes_to_the_end_of_a_tall_reply_follows_it_from_there() -> None:
    go_on = asyncio.Event()

    def script(_text: str) -> Iterable[Event | asyncio.Event]:
        yield TextDelta("- a line\n" * 40)
        yield go_on
        yield TextDelta("- the end\n")
        yield Done("- a line\n" * 40 + "- the end\n", "offline")

    async with CoachApp(ScriptedSession(script).open).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await send(pilot, "go")
        await more_is_below(pilot)
        assert screen(pilot)[0] == "▌ go"
        await pilot.press("ctrl+end")
        go_on.set()
        await answered(pilot)
        assert screen(pilot)[-1].endswith("the end")


async def test_a_tall_draft_that_ends_as_a_short_reply_leaves_nothing_below() -> None:
    go_on = asyncio.Event()

    def script(_text: str) -> Iterable[Event | asyncio.Event]:
        yield TextDelta("- a line\n" * 40)
        yield go_on
        yield Done("Short.", "offline")

    async with CoachApp(ScriptedSession(script).open).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await send(pilot, "go")
        await more_is_below(pilot)
        go_on.set()
        await answered(pilot)
        assert screen(pilot)[:3] == ["▌ go", "", "  Short."]
        assert "More below" not in str(coach(pilot).activity.render())


async def test_earlier_messages_come_when_the_top_is_reached_and_nothing_moves() -> None:
    stored = [Entry("user", f"message {i}") for i in range(PAGE + 10)]
    async with CoachApp(ScriptedSession(stored=stored).open).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        assert len(said(pilot)) == PAGE
        await pilot.press("ctrl+home")
        await pilot.pause()
        assert len(said(pilot)) == PAGE + 10
        assert screen(pilot)[0] == "▌ message 10"
        await pilot.press("ctrl+home")
        await pilot.pause()
        assert screen(pilot)[0] == "▌ message 0"


@pytest.mark.parametrize("size", [(80, 24), (40, 12), (20, 6), (200, 60)])
async def test_every_size_works_and_the_end_stays_in_sight(size: tuple[int, int]) -> None:
    stored = [Entry("coach", f"message {i} " + "word " * 30) for i in range(30)]
    session = ScriptedSession(stored=stored, now=Status("offline", "Lead", (41, 63)))
    async with CoachApp(session.open).run_test(size=(100, 30)) as pilot:
        await opened(pilot)
        await pilot.resize_terminal(*size)
        await pilot.pause()
        assert coach(pilot).transcript.is_vertical_scroll_end
        assert coach(pilot).status_line.region.bottom == size[1]


async def test_the_place_where_the_user_reads_survives_a_resize() -> None:
    stored = [Entry("coach", f"message {i} " + "word " * 30) for i in range(30)]
    async with CoachApp(ScriptedSession(stored=stored).open).run_test(size=(100, 30)) as pilot:
        await opened(pilot)
        await pilot.press("pageup")
        top = screen(pilot)[0]
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert top in screen(pilot)


async def test_selected_text_is_copied_without_margins_or_wrapping() -> None:
    reply = "- Kubernetes comes first, because two of the later steps wait for it to be done\n- end"
    async with CoachApp(ScriptedSession(hello=reply).open).run_test(size=(60, 20)) as pilot:
        await opened(pilot)
        await pilot.mouse_down(coach(pilot).transcript, offset=(4, 0))
        await pilot.hover(coach(pilot).transcript, offset=(7, 1))
        await pilot.hover(coach(pilot).transcript, offset=(30, 2))
        await pilot.mouse_up(coach(pilot).transcript, offset=(30, 2))
        assert coach(pilot).composer.has_focus
        await pilot.press("ctrl+c")
        assert pilot.app.clipboard == reply.replace("- K", "K").replace("- ", "• ")
        assert pilot.app.is_running


async def test_a_selection_keeps_its_text_when_earlier_messages_are_shown() -> None:
    stored = [Entry("user", f"message {i}") for i in range(PAGE + 10)]
    async with CoachApp(ScriptedSession(stored=stored).open).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        transcript = coach(pilot).transcript
        await pilot.mouse_down(transcript, offset=(0, 0))
        await pilot.hover(transcript, offset=(12, 0))
        await pilot.mouse_up(transcript, offset=(12, 0))
        selected = pilot.app.screen.get_selected_text()
        assert selected
        await pilot.press("ctrl+home")
        await pilot.pause()
        assert pilot.app.screen.get_selected_text() == selected


async def test_the_last_reply_is_copied_as_the_coach_wrote_it() -> None:
    async with CoachApp(ScriptedSession().open).run_test() as pilot:
        await opened(pilot)
        await pilot.press("ctrl+y")
        assert pilot.app.clipboard == ""
        await send(pilot, "**x**\x1b[2J\ud800")
        await answered(pilot)
        await pilot.press("ctrl+y")
        assert pilot.app.clipboard == "You said: **x**\N{REPLACEMENT CHARACTER}"


async def test_control_c_quits_only_when_pressed_twice() -> None:
    session = ScriptedSession()
    async with CoachApp(session.open).run_test() as pilot:
        await opened(pilot)
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert not session.closed
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert session.closed
    assert pilot.app.return_code == 0


async def test_what_was_not_sent_is_there_after_quitting() -> None:
    def endless(_text: str) -> Iterable[Event | asyncio.Event]:
        yield asyncio.Event()

    session = ScriptedSession(endless)
    async with CoachApp(session.open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "first")
        await send(pilot, "second")
        await pilot.press("t", "h", "i", "r", "d", "ctrl+q")
        await pilot.pause()
    assert coach(pilot).unsent == ["second", "third"]


async def test_control_d_deletes_and_quits_only_where_nothing_is_written() -> None:
    session = ScriptedSession()
    async with CoachApp(session.open).run_test() as pilot:
        await opened(pilot)
        await pilot.press("a", "left", "ctrl+d")
        assert coach(pilot).composer.text == ""
        assert not session.closed
        await pilot.press("ctrl+d")
        await pilot.pause()
        assert session.closed


async def test_quitting_lets_the_running_turn_end_and_begins_no_other() -> None:
    def endless(_text: str) -> Iterable[Event | asyncio.Event]:
        yield TextDelta("half")
        yield asyncio.Event()

    session = ScriptedSession(endless)
    async with CoachApp(session.open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "first")
        await send(pilot, "second")
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert said(pilot)[-1] == Message("coach", "half", interrupted=True)
    assert session.asked == ["first"]
    assert session.closed


async def test_a_turn_that_does_not_end_cannot_keep_the_user_from_quitting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Stubborn(ScriptedSession):
        def cancel(self) -> None:
            """Go on."""

    def endless(_text: str) -> Iterable[Event | asyncio.Event]:
        yield asyncio.Event()

    monkeypatch.setattr("coach.screens.app.CLOSING_SECONDS", 0.01)
    session = Stubborn(endless)
    async with CoachApp(session.open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "go")
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert session.closed


async def test_help_opens_over_a_running_reply_and_closes() -> None:
    go_on = asyncio.Event()

    def script(_text: str) -> Iterable[Event | asyncio.Event]:
        yield go_on
        yield MemoryChanged("Saved: SQL 3/5")
        yield Done("done", "offline")

    async with CoachApp(ScriptedSession(script).open).run_test() as pilot:
        await opened(pilot)
        await send(pilot, "go")
        await pilot.press("f1")
        assert isinstance(pilot.app.screen, HelpScreen)
        go_on.set()
        await answered(pilot)
        await pilot.press("escape")
        assert not isinstance(pilot.app.screen, HelpScreen)
        assert said(pilot)[-1] == Message("coach", "done")
        await send(pilot, "?")
        assert isinstance(pilot.app.screen, HelpScreen)


async def test_the_status_follows_each_turn() -> None:
    session = ScriptedSession()

    def script(_text: str) -> Iterable[Event]:
        session.now = Status("offline", "Lead", (10, 90))
        yield Done("Set.", "offline")

    session.script = script
    async with CoachApp(session.open).run_test() as pilot:
        await opened(pilot)
        assert "offline · no target yet" in str(coach(pilot).status_line.render())
        await send(pilot, "target Lead")
        await answered(pilot)
        assert "offline · Lead · readiness 10% to 90%" in str(coach(pilot).status_line.render())

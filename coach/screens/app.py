"""The terminal application: it wires the widgets to the conversation, and nothing more."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver
from textual.worker import WorkerError

from coach import garbage
from coach.clock import Clock
from coach.config import OFFLINE, Caps
from coach.output import tell_text
from coach.screens.activity_line import ActivityLine
from coach.screens.background import begin_in_daemon_thread, in_daemon_thread
from coach.screens.composer import Composer
from coach.screens.dialogue import Dialogue
from coach.screens.frame_pacer import FramePacer
from coach.screens.help_screen import HelpScreen
from coach.screens.messages import MoreBelow, Sent, ToEnd, TopReached
from coach.screens.model_switch import INSTEAD
from coach.screens.plain_text import without_controls
from coach.screens.session_like import OpenSession, SessionLike
from coach.screens.status_line import StatusLine
from coach.screens.terminal_input import TerminalInput, hear_escape_soon
from coach.screens.terminal_keys import know_alt_enter
from coach.screens.transcript import Place, Transcript

if TYPE_CHECKING:
    from textual.worker import Worker

PATIENCE_SECONDS = 0.7
"""How long opening may take before the screen says that it goes on."""

CLOSING_SECONDS = 2.0
"""How long a running turn is given to end when the user quits."""

HINT_SECONDS = 3.0
"""How long a hint stands, and how long after a first Ctrl+C a second one quits."""

COPIED = "Copied {what}. Nothing comes when you paste? F1 says why."


class CoachApp(App[None]):
    """The conversation on the screen.

    Args:
        open_session: Opens the session; called after the first paint.
        open_offline: Opens it with the offline coach, where the user says so before it is open.
        notice: A line shown before the greeting, such as what a demo is.
        typed: What the user typed before the app was there; a line break in it was an Enter.
    """

    TITLE = "Coach"

    CSS = """
    Screen { background: $background; }
    .-short Composer { border: none; min-height: 1; max-height: 4; padding: 0 2; }
    .-short Composer:focus { border: none; }
    """

    VERTICAL_BREAKPOINTS = [(0, "-short"), (16, "-tall")]  # noqa: RUF012 - so typed by Textual

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "interrupt", "Interrupt", show=False),
        Binding("f1", "help", "Help", show=False),
        Binding("ctrl+home", "scroll_transcript('home')", show=False),
        Binding("ctrl+end", "scroll_transcript('end')", show=False),
    ]

    def __init__(
        self,
        open_session: OpenSession,
        *,
        open_offline: OpenSession | None = None,
        notice: str = "",
        typed: str = "",
    ) -> None:
        super().__init__()
        self.dialogue = Dialogue(open_session, self._opened, self._changed, open_offline)
        self.transcript = Transcript()
        self.activity = ActivityLine()
        self.composer = Composer()
        self.status_line = StatusLine()
        self._pacer = FramePacer(self, self._draw)
        self._talk: Worker[None] | None = None
        self._quit_armed = False
        self.unsent: list[str] = []
        self._typed = typed
        if notice:
            self.dialogue.conversation.say("note", notice)

    def get_driver_class(self) -> type[Driver]:
        """Return what reads the keys: our own where Textual's would read a terminal."""
        usual = super().get_driver_class()
        return TerminalInput if usual is LinuxDriver else usual

    def compose(self) -> ComposeResult:
        """Lay out the screen from top to bottom."""
        yield self.transcript
        yield self.activity
        yield self.composer
        yield self.status_line

    def on_mount(self) -> None:
        """Take keys at once; open the session when the first picture stands."""
        self._draw()
        self.composer.focus()
        self.composer.take_typed(self._typed)
        self.call_after_refresh(self._talk_on)
        self.set_timer(PATIENCE_SECONDS, self.dialogue.still_opening)

    def action_interrupt(self) -> None:
        """End the running reply."""
        self.dialogue.interrupt()

    def action_help(self) -> None:
        """Show the keys and what can be asked for."""
        self.push_screen(HelpScreen())

    def action_scroll_transcript(self, where: Place) -> None:
        """Scroll the transcript while the composer keeps the keys."""
        self.transcript.go(where)

    def action_copy_reply(self) -> None:
        """Copy the last reply as the coach wrote it."""
        reply = self.dialogue.conversation.last_reply
        if reply:
            self._copy(reply, "the last reply")
        else:
            self._tell("There is no reply to copy yet.")

    def action_copy_or_quit(self) -> None:
        """Copy what is selected; with nothing selected, quit when asked twice."""
        selected = self.composer.selected_text or self.screen.get_selected_text()
        if selected:
            self._copy(selected, "what is selected")
        elif self._quit_armed:
            self.call_later(self.run_action, "quit")
        else:
            self._quit_armed = True
            self.set_timer(HINT_SECONDS, self._disarm_quit)
            self._tell("Press Ctrl+C again to quit.")

    async def action_quit(self) -> None:
        """Let the running turn end, so that what was received is kept, and quit."""
        talk, waiting = self._talk, list(self.dialogue.conversation.queue)
        if self.dialogue.stop() and talk is not None:
            with suppress(TimeoutError, WorkerError):
                await asyncio.wait_for(talk.wait(), CLOSING_SECONDS)
        await self.dialogue.close()
        self.unsent = [*waiting, self.composer.text]
        self.exit()

    @on(Sent)
    def _send(self, sent: Sent) -> None:
        if sent.text == "?":
            self.action_help()
            return
        self.dialogue.send(sent.text)
        self._draw()
        self.transcript.go("end")
        self._talk_on()

    @on(TopReached)
    def _show_earlier(self) -> None:
        if self.dialogue.conversation.show_earlier():
            self._draw()

    @on(MoreBelow)
    def _show_more_below(self, more: MoreBelow) -> None:
        self.activity.show_more_below(there_is=more.there_is)

    @on(ToEnd)
    def _go_to_end(self) -> None:
        self.transcript.go("end")

    def _talk_on(self) -> None:
        """Answer what waits, unless that is going on already."""
        if self._talk is None or self._talk.is_finished:
            self._talk = self._converse()

    @work(group="turn", exit_on_error=False)
    async def _converse(self) -> None:
        unsent = await self.dialogue.converse()
        self._draw()
        if unsent:
            self.composer.offer("\n".join(unsent))

    def _opened(self) -> None:
        self.composer.sent_texts.restore(self.dialogue.conversation.sent_before())

    def _changed(self) -> None:
        self._pacer.request()

    def _draw(self) -> None:
        conversation = self.dialogue.conversation
        self.transcript.show(conversation.shown(), conversation.question)
        self.activity.show(
            conversation.goes_on, len(conversation.queue), can_stop=self.dialogue.answering
        )
        self.status_line.show(self.dialogue.status)

    def _copy(self, text: str, what: str) -> None:
        # A reply may hold what a terminal acts upon, and so would wherever it is pasted.
        self.copy_to_clipboard(without_controls(text))
        self._tell(COPIED.format(what=what))

    def _tell(self, text: str) -> None:
        self.activity.tell(text, HINT_SECONDS)

    def _disarm_quit(self) -> None:
        self._quit_armed = False


def run_app(  # noqa: PLR0913 - what is said on the command line
    home: Path,
    clock: Clock,
    model: str,
    *,
    notice: str = "",
    typed: str = "",
    caps: Caps | None = None,
) -> int:
    """Run the conversation until the user quits, and return the exit code.

    Args:
        home: The folder with the user's file.
        clock: Where today's date comes from.
        model: The model that answers, or ``offline``.
        notice: A line shown before the greeting.
        typed: What the user typed before; a line break in it was an Enter.
        caps: How much the model may cost.
    """
    know_alt_enter()
    hear_escape_soon()
    app = CoachApp(
        session_opener(home, clock, model, caps),
        open_offline=session_opener(home, clock, OFFLINE, caps),
        notice=notice,
        typed=typed,
    )
    app.run()
    if unsent := "\n\n".join(filter(str.strip, app.unsent)):
        tell_text(f"You had not sent this:\n\n{unsent}")
    return app.return_code or 0


def session_opener(home: Path, clock: Clock, model: str, caps: Caps | None = None) -> OpenSession:
    """Return what opens the real session, importing it beside the screen.

    Args:
        home: The folder with the user's file.
        clock: Where today's date comes from.
        model: The model that answers, or ``offline``.
        caps: How much it may cost.
    """

    async def opened() -> SessionLike:
        try:
            open_session = await in_daemon_thread(_import_session)
            session = await open_session(home, clock, model, INSTEAD, caps)
        except BaseException:
            garbage.look_from_here()
            raise
        begin_in_daemon_thread(lambda: _warm_up(clock))
        return session

    return opened


def _warm_up(clock: Clock) -> None:
    try:
        from coach.warming import warm_up  # noqa: PLC0415 - as below

        warm_up(clock.today())
    finally:
        garbage.look_from_here()


def _import_session() -> Callable[[Path, Clock, str, str, Caps | None], Awaitable[SessionLike]]:
    """Import the session; it brings the agent library, which takes a second or more."""
    from coach.session import open_session  # noqa: PLC0415 - the screen is painted before

    return open_session

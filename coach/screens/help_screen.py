"""The help overlay: the keys, and what the coach can do."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

KEYS: tuple[tuple[str, str], ...] = (
    ("Enter", "send"),
    ("Ctrl+J", "new line; Alt+Enter and, mostly, Shift+Enter too"),
    ("Up, Down", "what you sent before"),
    ("Page Up, Down", "scroll; Ctrl+Home, Ctrl+End to either end"),
    ("Esc", "interrupt the reply; its part is kept"),
    ("Ctrl+C", "copy what is selected; twice to quit"),
    ("Ctrl+Y", "copy the last reply"),
    ("Ctrl+P", "commands, such as another theme"),
    ("Ctrl+Q", "quit; also Ctrl+D when nothing is written"),
)
"""Each key with what it does."""

ABILITIES: tuple[str, ...] = (
    "Say who you are: “Backend engineer, Python 4/5, no Kubernetes.”",
    "Set a target: “I want to be an AI integration lead.”",
    "Ask for your gaps, and why a row is as it is.",
    "Ask for a plan: “8 hours a week, until 30 June.”",
    "Ask how to learn a skill, or what to build to show it.",
    "Correct a level, ask what is remembered, or have it forgotten.",
    "Drop a résumé or posting here, paste it, or say “import cv.md”.",
    "Keep it all in a file: “Export my memory to backup.jsonl.”",
    "Meet once a week: “Let's do the check-in.”",
    "Tell what you did, and ask for talking points.",
    "Have the offline coach answer: “/offline”; “/online” goes back.",
)
"""What can be asked for."""

COPYING = (
    "Some terminals ignore a program that copies (OSC 52). Then select with the mouse while you "
    "hold Shift (Option on a Mac), and copy as your terminal does."
)
"""What to do where copying does nothing."""


def help_text() -> Content:
    """Return the text of the overlay."""
    width = max(len(key) for key, _ in KEYS) + 2
    keys = [
        part
        for key, what in KEYS
        for part in (Content.styled(key.ljust(width), "bold"), Content(f"{what}\n"))
    ]
    abilities = [Content(f"• {ability}\n") for ability in ABILITIES]
    return Content.assemble(
        Content.styled("Keys\n", "bold $text-primary"),
        *keys,
        Content.styled("\nWhat you can ask for\n", "bold $text-primary"),
        *abilities,
        Content.styled("\nCopying\n", "bold $text-primary"),
        Content(COPYING),
    )


class HelpScreen(ModalScreen[None]):
    """Shows the help until a key closes it."""

    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        & > VerticalScroll {
            width: 76;
            max-width: 100%;
            height: auto;
            max-height: 100%;
            padding: 0 2;
            border: round $primary;
            border-subtitle-color: $text-muted;
            background: $surface;
            scrollbar-size-vertical: 1;
        }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,q,enter,question_mark", "dismiss", show=False),
    ]

    def compose(self) -> ComposeResult:
        """Lay out the one text."""
        with VerticalScroll() as box:
            box.border_title = "Help"
            box.border_subtitle = "Esc closes"
            yield Static(help_text())

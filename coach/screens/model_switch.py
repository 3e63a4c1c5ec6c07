"""Which model answers: the one that was chosen, or the offline coach where the user says so."""

from coach.config import OFFLINE
from coach.events import Done, Event, Failed, MemoryChanged, Retrying, Silent

TO_OFFLINE, BACK = "/offline", "/online"
"""What the user says to change who answers."""

COMMANDS = frozenset({TO_OFFLINE, BACK})

INSTEAD = f"say “{TO_OFFLINE}”"
"""What the user can do where a model can't be asked."""

QUESTION = "Shall the offline coach answer it, on this machine? Say “yes” or “no”."
KEPT = f"What was saved is kept. “{TO_OFFLINE}” goes on with the offline coach."

_YES = frozenset({"yes", "y", "yes please", "ok", "okay", "sure"})
_NO = frozenset({"no", "n", "no thanks", "not now"})


class Offer:
    """Whether the offline coach is offered after a turn, and for which message.

    Attributes:
        message: The message that it may answer; empty where none is.
        waiting: Whether the turn waits for its model.
    """

    def __init__(self) -> None:
        self.begin("")

    def begin(self, text: str) -> None:
        """Forget what was offered: a message was sent on."""
        self.message, self._text = "", text
        self._failed: Failed | None = None
        self._wanted = self._changed = self.waiting = False

    def want(self) -> None:
        """Take it that the user does not wait for the model any more."""
        self._wanted = True

    def hear(self, event: Event) -> str:
        """Take in what the turn reports; return what is asked where it is over, if anything.

        A turn that the user ended before its model was asked once more is one that failed, too.
        """
        match event:
            case Failed():
                self._failed = event
            case MemoryChanged():
                self._changed = True
            case Done():
                return self._asked(event)
        self.waiting = isinstance(event, Retrying | Silent)
        if not isinstance(event, Silent):
            self._wanted = isinstance(event, Retrying)
        return ""

    def _asked(self, done: Done) -> str:
        if self._failed is None and not (self._wanted and done.interrupted):
            return ""
        unanswered = not self._changed if self._failed is None else self._failed.unanswered
        self.message = self._text if unanswered else ""
        return QUESTION if unanswered else KEPT

    def meant(self, text: str) -> str | None:
        """Return what a text means: a command, itself, or ``None`` where it declines the offer."""
        plain = text.strip().casefold().rstrip(".")
        if plain in COMMANDS:
            return plain
        if self.message and plain in _YES:
            return TO_OFFLINE
        if self.message and plain in _NO:
            self.message = ""
            return None
        return text


def switched(model: str, before: str) -> str:
    """Return what is said once another model answers.

    Args:
        model: The model that answers.
        before: The model that answered before.
    """
    if model == OFFLINE:
        return f"The offline coach answers from here. “{BACK}” goes back to {before}."
    return f"{model} answers from here."


def stays(command: str, model: str) -> str:
    """Return what is said where a command changes nothing.

    Args:
        command: The command.
        model: The model that answers.
    """
    if command == BACK and model == OFFLINE:
        return "No other model was chosen: start Coach with `--model`, or set a key."
    return f"{'The offline coach' if model == OFFLINE else model} is answering."

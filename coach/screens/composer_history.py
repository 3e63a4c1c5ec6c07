"""The texts sent before, to bring them back into the composer."""

from collections.abc import Iterable


class ComposerHistory:
    """A walk through what was sent, with the unsent draft at its end."""

    def __init__(self) -> None:
        self._sent: list[str] = []
        self._at = 0
        self._draft = ""

    def restore(self, sent: Iterable[str]) -> None:
        """Put texts of earlier sessions, the oldest first, before those of this one."""
        older = list(sent)
        self._sent = older + self._sent
        self._at += len(older)

    def add(self, text: str) -> None:
        """Take a text that was sent, and return to the end."""
        if not self._sent or self._sent[-1] != text:
            self._sent.append(text)
        self._at = len(self._sent)
        self._draft = ""

    def older(self, shown: str) -> str | None:
        """Return the text before the one shown, or ``None`` at the oldest."""
        if self._at == 0:
            return None
        if self._at == len(self._sent):
            self._draft = shown
        self._at -= 1
        return self._sent[self._at]

    def newer(self) -> str | None:
        """Return the text after the one shown, at last the draft, or ``None`` at the draft."""
        if self._at == len(self._sent):
            return None
        self._at += 1
        return self._draft if self._at == len(self._sent) else self._sent[self._at]

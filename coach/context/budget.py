"""How long each part of a request may be, in tokens."""

from typing import Final

BYTES_A_TOKEN: Final = 3
"""How many bytes of UTF-8 are taken for a token.

Providers count with tokenizers of their own, which are not at hand offline. English comes to 4 or
more bytes a token, so that this estimate is on the safe side for it and for JSON; a language of
another script has more bytes a letter, and is counted as more tokens, as it is by them.
"""

FIXED: Final = 10_000
"""The tools and the instructions."""

EARLIER: Final = 1_500
"""The summary of the conversation before the exchanges that are given again."""

WHOLE: Final = 14_000
"""The last exchanges with the tools that were used."""

SPOKEN: Final = 8_000
"""The exchanges before them, with what was said alone."""

KNOWN: Final = 6_000
"""The coach's last words, and what is known of the user: profile, target, plan, open promises."""

FOUND: Final = 1_500
"""What a search for the user's message finds."""

FRAME: Final = 1_000
"""What the form of a request takes beside its texts."""

REQUEST: Final = FIXED + EARLIER + WHOLE + SPOKEN + KNOWN + FOUND + FRAME
"""The first request of a turn, without the message that it answers."""

LONGEST_PART: Final = 2_000
"""A message or a tool's result of an earlier turn that is given whole."""

LONGEST_SPOKEN: Final = 600
"""A message of an earlier turn of which only what was said is given."""

LONGEST_RESULT: Final = 12_000
"""A tool's result of the turn itself."""


def tokens(text: str) -> int:
    """Return about how many tokens a text has, rounded up."""
    return -(-_size(text) // BYTES_A_TOKEN)


def _size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))


def within(text: str, limit: int) -> str:
    """Return a text of at most so many tokens; one that is longer says how much is left out.

    Args:
        text: Any text.
        limit: The number of tokens, 100 or more.
    """
    if tokens(text) <= limit:
        return text
    room = (limit - _NOTE_TOKENS) * BYTES_A_TOKEN
    kept = text.encode("utf-8", "replace")[:room].decode("utf-8", "ignore")
    return f"{kept}… [{len(text) - len(kept):,} more characters are left out here]"


_NOTE_TOKENS: Final = 30

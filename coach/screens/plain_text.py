"""Text from users, files and models, made safe to show in a terminal."""

import re

_ESCAPE_SEQUENCES = re.compile(
    r"""
    (?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]     # CSI: colours, cursor moves, modes
    | (?:\x1b[\]P_^X]|[\x90\x98\x9d-\x9f])        # OSC, DCS, APC, PM, SOS: strings for the terminal
      [^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)?
    | \x1b[ -/]{0,8}[0-~]?                        # any other escape
    """,
    re.VERBOSE,
)
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\v\f\x85]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_SURROGATES = re.compile("[\ud800-\udfff]")

TAB_WIDTH = 4
"""Cells between tab stops."""


def without_controls(text: str) -> str:
    r"""Return the text with nothing in it that a terminal would act upon.

    Escape sequences, control characters and overrides of the writing direction are dropped, line
    ends become ``\n``, tabs become spaces, and lone surrogates, which no terminal can be sent,
    become replacement characters.
    """
    text = _LINE_ENDS.sub("\n", _ESCAPE_SEQUENCES.sub("", text))
    text = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", _CONTROLS.sub("", text))
    return "\n".join(line.expandtabs(TAB_WIDTH) for line in text.split("\n"))


def one_line(text: str) -> str:
    """Return the text without controls and on one line, with single spaces."""
    return " ".join(without_controls(text).split())

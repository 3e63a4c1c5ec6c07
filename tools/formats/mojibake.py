"""Text whose UTF-8 was once read as another encoding ("donâ€™t"), put right line by line."""

import re
from typing import Final

_SUSPECT: Final = re.compile(r"[^\x00-\x7f](?:[^\x00-\x7f]|(?<=[ÃÂ]) )")
"""What any such text holds: the bytes of one character became two or more."""


def repaired(text: str) -> str:
    """Return a text with the lines put right whose UTF-8 was read as something else.

    Windows-1252, Latin-1, Windows-1251 and code page 437 are recognised by ftfy, which changes a
    line only where what comes out is likelier to be meant. Of Mac Roman it leaves Cyrillic alone;
    a line that is wholly Mac Roman and wholly UTF-8 underneath can't be anything else.
    """
    if not _SUSPECT.search(text):
        return text
    import ftfy  # noqa: PLC0415 - most texts have no such characters and need no rules for them

    config = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
        explain=False,
    )
    return "\n".join(map(_from_mac_roman, ftfy.fix_text(text, config).split("\n")))


def _from_mac_roman(line: str) -> str:
    if line.isascii():
        return line
    try:
        read = line.encode("mac_roman").decode("utf-8")
    except UnicodeError:
        return line
    return line if "\n" in read else read

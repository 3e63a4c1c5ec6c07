"""What rows are called in the lists of forgetting."""

import datetime as dt
import re

from memory.rows import Row
from tools.wording import day_text

_DAY = re.compile(r"\b\d{4}-\d\d-\d\d(?:T[\d:.+Z-]*)?")
_WHOSE = {"user": "yours", "coach": "the coach's"}


def days_in_words(text: str) -> str:
    """Return a line of ours with its dates as they are shown elsewhere: ``3 Mar 2027``."""
    return _DAY.sub(lambda it: _shown(it.group()), text)


def _shown(written: str) -> str:
    try:
        return day_text(dt.date.fromisoformat(written[:10]))
    except ValueError:
        return written  # the words of the user, and no day


def short(text: str, width: int = 60) -> str:
    """Return a text on one line, cut where it is longer than ``width`` characters."""
    line = " ".join(text.split())
    return line if len(line) <= width else f"{line[: width - 1]}…"


def claim_name(row: Row) -> str:
    """Return what a row of the claims says."""
    return f"{row['skill']} {'mentioned' if row['level'] is None else str(row['level']) + '/5'}"


def message_name(row: Row) -> str:
    """Return whose message a row is, and of which day."""
    return days_in_words(f"{row['id']}, {_WHOSE[row['role']]} of {row['recorded_at'][:10]}")


def passages_cut(cuts: int) -> str:
    """Return how many passages are cut, as words."""
    return f"{cuts} passage{'' if cuts == 1 else 's'} cut"

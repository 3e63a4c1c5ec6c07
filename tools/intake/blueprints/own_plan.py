"""What a roadmap of one's own says beside its stages, and which of its tasks are done."""

import re
from collections.abc import Iterator
from typing import Final

from tools.cleaning import clip
from tools.intake.blueprints.blueprint_lines import plain
from tools.late import late
from tools.wording import listed_in_part

_DONE: Final = late(r"^[^\S\n]*(?:[-*+]|\d{1,3}[.)]) \[[xX✓]\] +(?P<task>\S.*)$", re.MULTILINE)
_OF_PLAN: Final = late(
    r"^(?:[-*•] )?\*{0,2}(?P<label>(?:my )?(?:goal|start(?:ing)?(?: date)?|time(?: budget)?|money"
    r"|budget|deadline|target date|end(?: date)?|hours(?: a week| per week)?))\*{0,2}:\*{0,2} "
    r"+(?P<said>\S.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST: Final = 60
_MOST_NAMED: Final = 5


def remarks_on_own_plan(text: str) -> Iterator[str]:
    """Yield what a roadmap of one's own says that is not kept: marks of what is done, its frame.

    Args:
        text: The roadmap, cleaned.
    """
    done = [f"“{clip(plain(it['task']), _LONGEST)}”" for it in _DONE.finditer(text)]
    if done:
        named = listed_in_part(done, _MOST_NAMED)
        yield f"Marked as done, which is not kept: {named}. Tell Coach what you have finished."
    said = [f"“{clip(plain(it[0]), _LONGEST)}”" for it in _OF_PLAN.finditer(text)]
    if said:
        named = listed_in_part(said, _MOST_NAMED)
        yield f"Not read: {named}. Tell Coach your date, hours and budget for a plan."

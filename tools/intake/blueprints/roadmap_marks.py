"""Whether a text is a learning roadmap, where its other marks tell of something else or nothing."""

import re
from typing import Final

from tools.cleaning import clean_text
from tools.intake.blueprints.blueprint_levels import levels_in
from tools.intake.blueprints.blueprint_sections import heads_a_part
from tools.intake.blueprints.level_names import is_numbered, is_titled_roadmap, says_roadmap
from tools.intake.blueprints.level_tables import is_stage_table
from tools.intake.postings.posting import below_title, role_title
from tools.intake.text.headings import Headed
from tools.intake.text.outline import Outline
from tools.intake.text.passages import read_passages
from tools.late import late

_SPEAKS_OF_SELF: Final = late(
    r"\bI(?:['’](?:m|ve)| am| have| know| used?| work(?:ed)?)\b"
    r"|\b[Mm]y (?:level|skills?|name)\b"
)
_MAY_HOLD: Final = late(
    r"\b(?:(?:month|week|quarter) \d"
    r"|level|stage|phase|tier|step|module|beginner|foundation|basics?|novice|intermediate"
    r"|advanced|expert|fundamentals)",
    re.IGNORECASE,
)

_TITLE_WITHIN: Final = 1_000


def is_roadmap(text: str, *, surely: bool) -> bool:
    """Whether a text is a learning roadmap.

    It has levels of learning with topics. Where nothing else tells what it is, levels that are
    counted or begin at a week or month will do, since "Advanced (5 years)" may be a person's. Where
    other marks tell of a person or a posting, its title must be a roadmap's or a table of stages
    its form, and it must not speak of its writer.

    Args:
        text: The text, cleaned.
        surely: Whether other marks tell of something else.
    """
    if surely and not ("|" in text or says_roadmap(text[:_TITLE_WITHIN])):
        return False
    if not _MAY_HOLD.search(text) or _SPEAKS_OF_SELF.search(text):
        return False
    passages = read_passages(clean_text(text), heads_a_part)
    title, heading = role_title(passages)
    titled = is_titled_roadmap(title)
    headed = below_title(passages, heading)
    if surely and not (titled or _is_table(headed)):
        return False
    levels, _ = levels_in(Outline(headed), title)
    if titled or _is_table(headed):
        return bool(levels)
    return any(
        is_numbered(it.name) or (it.start is not None and it.unit != "year") for it in levels
    )


def _is_table(passages: tuple[Headed, ...]) -> bool:
    return any(is_stage_table(it.passage.header) for it in passages if it.passage.kind == "row")

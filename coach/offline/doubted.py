"""Whether a question takes something for true that is not, or is so no longer."""

import re

from coach.offline.situation import Situation
from coach.views import Recollection
from tools.understanding import Intent
from tools.understanding.levels.figures import figure_levels

_WHY = re.compile(r"\s*(?:and |but )?(?:why|how come|who (?:said|told))\b", re.IGNORECASE)


def level_gone(intent: Intent, view: Recollection, situation: Situation) -> int | None:
    """Return the level that a question takes for what holds, and that does not hold (now)."""
    if intent.skill is None or not _WHY.match(intent.quote):
        return None
    figures = figure_levels(intent.quote, situation.vocabulary)
    named = [it.level for it in figures if it.skill == intent.skill and it.level is not None]
    held = next((it.claim.level for it in view.claims if it.valid_to is None), None)
    return next((it for it in named if held is not None and it != held), None)

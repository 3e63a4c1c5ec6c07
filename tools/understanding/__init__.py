"""What the user means: intents read from a message by rules, with no model and no guessing."""

from tools.understanding.carrying import asks_to_overwrite
from tools.understanding.files import written_path
from tools.understanding.intent import WRITES, Context, Expecting, Intent, IntentKind
from tools.understanding.nearest import ABILITIES
from tools.understanding.slash import COMMAND_NAMES
from tools.understanding.standing import Standing, standing
from tools.understanding.statements import stated_levels
from tools.understanding.understand import PLAIN_ENOUGH, understand

__all__ = [
    "ABILITIES",
    "COMMAND_NAMES",
    "PLAIN_ENOUGH",
    "WRITES",
    "Context",
    "Expecting",
    "Intent",
    "IntentKind",
    "Standing",
    "asks_to_overwrite",
    "standing",
    "stated_levels",
    "understand",
    "written_path",
]

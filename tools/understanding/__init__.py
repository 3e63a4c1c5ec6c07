"""What the user means: intents read from a message by rules, with no model and no guessing."""

from tools.understanding.calendar.dates import find_days
from tools.understanding.checkins.asides import is_aside
from tools.understanding.documents.carrying import asks_to_overwrite
from tools.understanding.documents.dropping import written_path
from tools.understanding.documents.importing import files_alone, imports_asked, kind_said
from tools.understanding.documents.pasting import LONGEST_DOCUMENT, document_in, is_document
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import WRITES, Context, Expecting, Intent, IntentKind, Shown
from tools.understanding.levels.own_skills import own_name, says_own_level
from tools.understanding.levels.statements import stated_levels
from tools.understanding.naming import guess_skill
from tools.understanding.nearest import ABILITIES
from tools.understanding.own_part import own_part
from tools.understanding.own_words import Parts, parts_of
from tools.understanding.replies.answers import agrees, answered_level, declines
from tools.understanding.roles.thought_of import field_aimed_for, role_thought_of
from tools.understanding.said import (
    bears_on,
    names,
    says_fact,
    says_level,
    tells,
    tells_of_a_deed,
)
from tools.understanding.slash import COMMAND_NAMES
from tools.understanding.standing import Standing, standing
from tools.understanding.understand import understand

__all__ = [
    "ABILITIES",
    "COMMAND_NAMES",
    "LONGEST_DOCUMENT",
    "PLAIN_ENOUGH",
    "WRITES",
    "Context",
    "Expecting",
    "Intent",
    "IntentKind",
    "Parts",
    "Shown",
    "Standing",
    "agrees",
    "answered_level",
    "asks_to_overwrite",
    "bears_on",
    "declines",
    "document_in",
    "field_aimed_for",
    "files_alone",
    "find_days",
    "guess_skill",
    "imports_asked",
    "is_aside",
    "is_document",
    "kind_said",
    "names",
    "own_name",
    "own_part",
    "parts_of",
    "role_thought_of",
    "says_fact",
    "says_level",
    "says_own_level",
    "standing",
    "stated_levels",
    "tells",
    "tells_of_a_deed",
    "understand",
    "written_path",
]

"""What a message says to the turn before it: put right, chosen, told of it, asked of it."""

from typing import NamedTuple

from tools.understanding.checkins.after_checkin import read_after_checkin
from tools.understanding.checkins.between_checkins import read_between_checkins
from tools.understanding.evidence.evidence_parts import read_part_told
from tools.understanding.facts.held_put_right import read_held_and_more, read_held_put_right
from tools.understanding.facts.names import read_greeting
from tools.understanding.facts.taken_off import read_taken_off
from tools.understanding.following import read_following
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.levels.correcting import read_correction, read_put_right
from tools.understanding.levels.level_after import read_level_after
from tools.understanding.levels.topic_levels import read_topic_told
from tools.understanding.referring import read_referring
from tools.understanding.roles.role_pointed_at import read_role_pointed_at
from tools.understanding.roles.role_spoken_of import read_role_spoken_of
from tools.understanding.roles.roles_offered import asks_what_there_is
from tools.understanding.roles.roles_wanted import read_roles_wanted
from tools.vocabulary import Vocabulary


class Readers(NamedTuple):
    """What reads a part of a message, or the message in other words.

    Attributes:
        understood: Reads it as the message itself is read.
        meanwhile: Reads it by the rules alone, whatever was asked.
        part: Reads it by the rules, as a part of what was said.
        named: Reads it with names in the place of what refers to the turn before.
    """

    understood: Reader
    meanwhile: Reader
    part: Reader
    named: Reader


def read_turn_before(
    message: str, vocabulary: Vocabulary, context: Context, readers: Readers
) -> tuple[Intent, ...]:
    """Return what a message asks for by what the turn before was about, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked, shown or offered before.
        readers: What reads its parts.
    """
    return (
        read_greeting(message, context)
        or read_correction(message, context)
        or read_put_right(message, context, readers.understood)
        or read_after_checkin(message, vocabulary, context)
        or read_between_checkins(message, context)
        or read_held_and_more(message, context, readers.meanwhile)
        or read_held_put_right(message, context)
        or read_taken_off(message, context)
        or read_part_told(message, context)
        or read_roles_wanted(message, context)
        or asks_what_there_is(message, context)
        or read_referring(message, vocabulary, context, readers.part)
        or read_role_spoken_of(message, context)
        or read_role_pointed_at(message, context)
        or read_topic_told(message, vocabulary, context)
        or read_level_after(message, vocabulary, context)
        or read_following(message, vocabulary, context, readers.named)
    )

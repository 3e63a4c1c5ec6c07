"""What a message is as a whole, before anything in it is looked for."""

from typing import Final

from tools.understanding.documents.dropping import begins_with_path
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.levels.rated_together import read_rated_together
from tools.understanding.questions.asked_outright import read_weekly_doubted
from tools.understanding.questions.certificates_asked import read_certificates_asked
from tools.understanding.questions.scale_explained import read_scale_explained
from tools.understanding.questions.why_asked import read_why_asked
from tools.understanding.roles.against_target import read_nearer
from tools.understanding.roles.asked_of_share import read_asked_of_share
from tools.understanding.roles.none_of_them import read_none_of_them
from tools.understanding.roles.pay_of_two import read_pay_of_two
from tools.understanding.roles.quicker_role import read_quicker
from tools.understanding.roles.role_described import read_role_described
from tools.understanding.roles.role_needs import read_coding_doubted
from tools.understanding.roles.roles_by_skill import read_roles_by_skill
from tools.understanding.scope.course_booked import read_course_booked
from tools.understanding.scope.crisis import read_crisis
from tools.understanding.scope.foreign import read_foreign
from tools.understanding.scope.outside_questions import read_not_for_coach
from tools.understanding.slash import read_command
from tools.vocabulary import Vocabulary

_ANSWERED: Final[frozenset[Expecting]] = frozenset({"checkin", "assessment", "evidence"})


def read_apart(message: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what a message is as a whole, or ``None`` where its words have to be read.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    if (crisis := read_crisis(message)) is not None:
        return crisis
    if message.startswith("/") and not begins_with_path(message):
        return read_command(message, vocabulary, context)
    doubted = read_weekly_doubted(message, context)
    return doubted or read_foreign(message, context) or read_not_for_coach(message, context)


def read_as_said(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks in words that are not to be reworded, or nothing.

    Where skills are looked for, "coded" is one of many words for having used one.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    why = read_why_asked(message, context)
    told = context.expecting in _ANSWERED and not _asks_aside(message, context)
    if why is not None or told:
        return (why,) if why else ()
    several = (
        read_roles_by_skill(message, vocabulary, context)
        or read_pay_of_two(message, context)
        or read_course_booked(message, vocabulary)
    )
    if several:
        return several
    asked = (
        read_coding_doubted(message, context)
        or read_nearer(message, context)
        or read_rated_together(message, vocabulary, context)
        or read_none_of_them(message, context)
        or read_asked_of_share(message, context)
        or read_certificates_asked(message, context)
        or read_quicker(message, context)
        or read_role_described(message, context)
        or read_scale_explained(message, context)
    )
    return (asked,) if asked else ()


def _asks_aside(message: str, context: Context) -> bool:
    """Whether a message is a question where a part of a deed was asked for, which is told."""
    return context.expecting == "evidence" and message.rstrip().endswith("?")

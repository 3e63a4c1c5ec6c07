"""What a whole message says to what was asked, shown or offered, read before any part of it."""

from tools.understanding.checkins.amid_checkin import read_amid_checkin
from tools.understanding.checkins.assessed_meanwhile import read_assessed_meanwhile
from tools.understanding.checkins.bad_week import read_bad_week
from tools.understanding.checkins.hours_counted import read_hours_counted
from tools.understanding.checkins.work_done import read_work_done
from tools.understanding.evidence.asked_of_evidence import read_asked_of_evidence
from tools.understanding.evidence.level_raised import read_level_raised
from tools.understanding.evidence.pieces_told import read_part_and_more
from tools.understanding.facts.headline_said import read_headline_said
from tools.understanding.facts.job_at import read_job_at
from tools.understanding.facts.name_answers import read_name_answer
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.levels.another_asked import read_another_asked
from tools.understanding.levels.another_assessed import read_another_assessed
from tools.understanding.levels.assessed_doubted import read_assessed_doubted
from tools.understanding.levels.level_beside_answer import read_level_beside_answer
from tools.understanding.levels.level_put_aside import read_level_put_aside
from tools.understanding.levels.level_removed import read_level_removed
from tools.understanding.levels.level_wondered import read_level_wondered
from tools.understanding.levels.levels_listed import read_levels_listed
from tools.understanding.levels.never_done import read_never_done
from tools.understanding.levels.one_for_two import read_one_for_two, read_one_named
from tools.understanding.levels.quizzing import read_quiz_and_guess
from tools.understanding.levels.recalled_corrected import read_recalled_corrected
from tools.understanding.levels.rest_of_list import read_rest_alone
from tools.understanding.levels.vague_levels import read_level_vaguely
from tools.understanding.memory.forgetting_described import read_forgetting_described
from tools.understanding.memory.forgetting_sure import read_forgetting_sure
from tools.understanding.plans.asked_in_short import read_asked_in_short
from tools.understanding.plans.end_moved_since import read_moved_since
from tools.understanding.plans.hours_and_order import read_hours_and_order
from tools.understanding.plans.hours_kept import read_hours_kept
from tools.understanding.plans.made_asked import read_asked_of_made
from tools.understanding.plans.plan_levels import read_plan_levels
from tools.understanding.plans.plan_talk import read_plan_talk
from tools.understanding.plans.shown_left_out import read_shown_left_out
from tools.understanding.questions.asked_of_shown import read_asked_of_shown
from tools.understanding.questions.asked_outright import read_asked_outright
from tools.understanding.roles.field_meant import read_field_meant
from tools.understanding.roles.held_of_role import read_held_of_role
from tools.understanding.roles.other_role_meant import read_other_role_meant
from tools.understanding.roles.pay_of_listed import read_pay_against
from tools.understanding.roles.role_difference import read_role_difference
from tools.understanding.roles.target_answers import read_what_role_is
from tools.understanding.roles.target_changed import read_target_changed
from tools.understanding.roles.target_stays import read_target_stays
from tools.understanding.roles.two_thought_of import read_two_thought_of
from tools.understanding.roles.way_there import read_way_there
from tools.understanding.roles.why_ranked import read_role_unheard, read_why_ranked
from tools.vocabulary import Vocabulary


def read_ahead(
    message: str, vocabulary: Vocabulary, context: Context, alone: Reader, beside: Reader
) -> tuple[Intent, ...]:
    """Return what a message asks for as a whole, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked, shown or offered before.
        alone: Reads a part of the message as if nothing had been said before.
        beside: The same, as what somebody says of themselves when asked.
    """

    def more(words: str) -> tuple[Intent, ...]:
        return read_role_difference(words, context, alone) or alone(words)

    return (
        read_quiz_and_guess(message, vocabulary, context)
        or read_asked_of_evidence(message, vocabulary, context)
        or read_level_raised(message, vocabulary, context)
        or read_moved_since(message, context)
        or read_assessed_doubted(message, vocabulary, context)
        or read_level_beside_answer(message, vocabulary, context)
        or read_another_assessed(message, vocabulary, context)
        or read_rest_alone(message, vocabulary, context)
        or read_one_named(message, vocabulary, context)
        or read_one_for_two(message, vocabulary, context)
        or read_level_removed(message, vocabulary, context)
        or read_hours_counted(message, context)
        or read_plan_levels(message, vocabulary, context, alone)
        or read_headline_said(message, context, more)
        or read_role_difference(message, context, alone)
        or read_job_at(message, context, beside)
        or read_field_meant(message, context)
        or read_two_thought_of(message, context, beside)
        or read_target_changed(message, vocabulary, context, more)
        or read_forgetting_described(message, vocabulary, context)
        or read_level_wondered(message, vocabulary, context)
        or read_asked_of_made(message, vocabulary, context)
        or read_hours_kept(message, context)
        or read_hours_and_order(message, vocabulary, context)
        or read_asked_in_short(message, vocabulary, context)
        or read_forgetting_sure(message, context)
        or read_held_of_role(message, context)
        or read_pay_against(message, context)
        or read_why_ranked(message, context)
        or read_role_unheard(message, context)
        or read_target_stays(message, context)
        or read_shown_left_out(message, vocabulary, context)
        or read_asked_of_shown(message, vocabulary, context)
        or read_recalled_corrected(message, vocabulary, context)
        or read_another_asked(message, vocabulary, context)
        or read_way_there(message, context)
        or read_asked_outright(message, vocabulary, context)
        or read_name_answer(message, context)
        or read_other_role_meant(message, context)
        or read_what_role_is(message, context)
        or read_assessed_meanwhile(message, vocabulary, context)
        or read_bad_week(message, vocabulary, context)
        or read_amid_checkin(message, context, vocabulary, alone)
        or read_level_put_aside(message, context, alone)
        or read_part_and_more(message, context, alone)
        or read_levels_listed(message, vocabulary, context, beside)
        or read_work_done(message, vocabulary, context)
        or read_level_vaguely(message, vocabulary, context)
        or read_never_done(message, vocabulary, context)
        or read_plan_talk(message, vocabulary, context, alone)
    )

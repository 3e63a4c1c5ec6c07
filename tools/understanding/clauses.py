"""From a sentence to what it asks for: cut into clauses, each read by every rule."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from tools.late import late
from tools.understanding.checkins.checkin_requests import asks_for_checkin
from tools.understanding.checkins.past_weeks import read_past_weeks
from tools.understanding.documents.carrying import read_carrying
from tools.understanding.documents.importing import read_importing
from tools.understanding.facts.fact_questions import read_fact_question
from tools.understanding.intent import WRITES, Context, Intent
from tools.understanding.leftover import read_leftover
from tools.understanding.levels.assessing import read_assess
from tools.understanding.levels.late_levels import read_late_level
from tools.understanding.levels.relative_levels import read_relative_level
from tools.understanding.levels.statements import read_statement
from tools.understanding.levels.tagged_levels import read_tagged_level
from tools.understanding.memory import records
from tools.understanding.memory.journal_requests import read_journal_request
from tools.understanding.memory.references import read_ending
from tools.understanding.parts import read_in_parts
from tools.understanding.phrases import (
    bare,
    with_apostrophes,
    without_correction,
    without_ending,
    without_lead,
    without_opening,
)
from tools.understanding.plans.moved_plan import read_moved_plan
from tools.understanding.plans.one_plan import splits_of
from tools.understanding.plans.plan_gained import read_plan_gained
from tools.understanding.plans.plan_order import read_plan_order
from tools.understanding.plans.plan_otherwise import read_supposed_hours, without_change
from tools.understanding.plans.plans import PLANNING, read_plan, with_hours
from tools.understanding.plans.schedule import corrects
from tools.understanding.plans.supposed_plan import read_supposed_plan
from tools.understanding.questions import asking
from tools.understanding.questions.about_coach import read_about_coach
from tools.understanding.questions.asked_of_gaps import read_asked_of_gaps
from tools.understanding.questions.asked_of_plan import read_asked_of_plan
from tools.understanding.questions.asked_outright import read_asked_outright
from tools.understanding.questions.asked_shortly import read_asked_shortly
from tools.understanding.questions.career_questions import read_career_question
from tools.understanding.questions.interview_help import read_interview_help
from tools.understanding.questions.kept_of_me import privacy_at_the_end, read_kept_of_me
from tools.understanding.questions.learning import read_learning
from tools.understanding.roles.comparing import read_comparing
from tools.understanding.roles.no_target import read_no_target
from tools.understanding.roles.role_chosen import read_role_chosen
from tools.understanding.roles.role_questions import read_role_question
from tools.understanding.roles.target_beside import read_target_beside
from tools.understanding.roles.targets import read_target, read_target_meant
from tools.understanding.rule import apply_all
from tools.understanding.scope import talking
from tools.understanding.scope.outside import of_the_order, read_outside
from tools.understanding.scope.own_work import offers_work, without_scope_of_work
from tools.understanding.standing import refuses, without_others
from tools.understanding.weighing import (
    all_plain,
    is_plain_target,
    outweighs,
    plainest,
    withheld,
)
from tools.vocabulary import Vocabulary

_LONGEST_REQUEST = 400  # what is longer only tells
_Intents = tuple[Intent, ...]
_Read = dict[tuple[str, str | None], _Intents]
_WHY = late(r"^(?:and )?why(?: (?:that(?: one)?|this|it|so|is that))?\W*$", re.IGNORECASE)


def read_sentence(
    sentence: str, vocabulary: Vocabulary, context: Context, read: _Read | None = None
) -> tuple[Intent, ...]:
    """Return what a sentence asks for, cut in two where both halves are plain by themselves.

    Args:
        sentence: The sentence, with plain quotes.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
        read: What was read of other ends of the same sentence.
    """
    # The same end is met after each way to cut what comes before: it is read once.
    read = {} if read is None else read
    if (sentence, context.skill) not in read:
        read[sentence, context.skill] = _cut(sentence, vocabulary, context, read)
    return read[sentence, context.skill]


def _cut(sentence: str, vocabulary: Vocabulary, context: Context, read: _Read) -> _Intents:
    asked = _asked_in_one_breath(sentence, vocabulary, context)
    if asked:
        return asked
    for first, second in splits_of(sentence, context):
        before = read_clause(first, vocabulary, context)
        if not all_plain(before) or (corrects(second) and {it.kind for it in before} & PLANNING):
            continue
        if _WHY.match(second):
            return before
        more = read_sentence(second, vocabulary, spoken_of(before, context), read)
        if all_plain(more) and not of_the_order(before, more):
            return (*before, *more)
    whole = read_clause(sentence, vocabulary, context)
    parts = read_in_parts(sentence, whole, _reader(vocabulary, context), vocabulary)
    if parts and not of_the_order(whole, parts):
        return parts
    if any(it.kind != "unclear" for it in whole):
        return whole
    return _question_at_the_end(sentence, vocabulary, context) or whole


def _asked_in_one_breath(sentence: str, vocabulary: Vocabulary, context: Context) -> _Intents:
    """Return what two questions ask that are told as one: what is known, and where it goes."""
    both = read_interview_help(sentence, context)
    kept = None if both or read_kept_of_me(sentence) else privacy_at_the_end(sentence)
    if kept is None:
        return both
    return (*read_clause(kept[0], vocabulary, context), *read_kept_of_me(kept[1]))


def _reader(vocabulary: Vocabulary, context: Context) -> Callable[[str, str | None], _Intents]:
    """Return what reads a part by the rules alone, each part once."""

    @cache
    def read(part: str, skill: str | None) -> _Intents:
        update = {"guesses": None, "skill": skill or context.skill}
        return read_clause(part, vocabulary, context.model_copy(update=update))

    return read


def _question_at_the_end(sentence: str, vocabulary: Vocabulary, context: Context) -> _Intents:
    """Return the request that ends a sentence whose beginning only leads up to it."""
    for _, second in splits_of(sentence, context):
        request = read_clause(second, vocabulary, context)
        if all_plain(request) and not {it.kind for it in request} & WRITES:
            return request
    return ()


def spoken_of(intents: tuple[Intent, ...], context: Context) -> Context:
    """Return the context for what follows: the skill just spoken of is "that one"."""
    skill = next((it.skill for it in reversed(intents) if it.skill), context.skill)
    return context.model_copy(update={"skill": skill})


def read_clause(words: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the plainest reading of a clause, the statements of one all together."""
    clause = without_change(without_opening(words))
    at_once = read_kept_of_me(clause) or read_asked_outright(clause, vocabulary, context)
    at_once = at_once or read_late_level(clause, vocabulary)
    outside = read_outside(words, vocabulary, context)
    if at_once or outside:
        return at_once or ((outside,) if outside else ())
    clause = without_others(clause)
    beside = read_target_beside(clause, vocabulary, context)
    if beside:
        return beside
    stated = read_statement(clause, vocabulary, context)
    best = plainest(without_scope_of_work(_readings(clause, vocabulary, context), clause))
    if best is not None and _tells_oneself(stated) and is_plain_target(best):
        return (*stated, best)  # "I'm Marco, head chef, and I want to become a product manager"
    if stated and (best is None or outweighs(stated, best)):
        return stated
    if best is not None:
        learning = _learning(clause, vocabulary, context)
        return learning if best in learning else with_hours(best, context)
    return _left(words, clause, vocabulary, context)


def _left(words: str, clause: str, vocabulary: Vocabulary, context: Context) -> _Intents:
    """Return what is read of a clause in which no request and no statement stands."""
    talk = apply_all(talking.RULES, bare(words)[:_LONGEST_REQUEST], vocabulary, context)
    small = plainest(without_scope_of_work(talk, words))
    if small is not None:
        return (small,)
    left = read_leftover(clause, vocabulary, context)
    work = offers_work(words) if {it.kind for it in left} <= {"unclear"} else None
    return (work,) if work else left


def _tells_oneself(stated: _Intents) -> bool:
    """Whether what is stated are facts alone, and none of them a wish."""
    return bool(stated) and all(it.kind == "fact" and it.fact != "goal" for it in stated)


def _readings(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    if len(clause) > _LONGEST_REQUEST:
        return
    supposed = read_supposed_hours(clause, context)
    supposed = supposed or read_supposed_plan(clause, vocabulary, context)
    supposed = supposed or read_plan_gained(clause, context)
    if supposed is not None:
        yield supposed
    said = without_correction(clause)
    of_plan = read_asked_of_plan(clause, vocabulary, context)
    of_coach = read_about_coach(clause, context)
    yield from filter(None, (read_role_chosen(clause, context), of_plan, of_coach))
    yield from read_asked_of_gaps(clause, vocabulary, context)
    yield from read_asked_shortly(clause, vocabulary, context)
    no_target = read_no_target(said, context)
    if refuses(clause) and no_target is None:
        yield Intent(kind="no", confidence=0.85, quote=clause)
        return
    changes: tuple[Callable[[], Intent | None], ...] = (
        lambda: read_target_meant(clause, context) or read_target(said, context),
        lambda: no_target,
        lambda: read_plan_order(clause, vocabulary, context),
        lambda: read_moved_plan(clause, context),
        lambda: read_plan(said, context),
        lambda: records.read_adoption(said, vocabulary),
        lambda: read_ending(said, vocabulary),
        lambda: records.read_forget(said, vocabulary) if no_target is None else None,
        lambda: records.read_evidence_told(said, vocabulary),
        lambda: read_assess(said, vocabulary, context),
        lambda: read_tagged_level(clause, vocabulary, context),
        lambda: read_relative_level(said, vocabulary, context),
        lambda: read_carrying(said) or read_importing(said),
    )
    for change in changes:
        intent = change()
        if intent is not None:
            yield withheld(intent, clause)
    yield from read_journal_request(said, vocabulary, context)
    yield from read_fact_question(said, vocabulary)
    yield from read_comparing(said, context)
    yield from read_career_question(with_apostrophes(said), vocabulary)
    yield from filter(None, (read_past_weeks(with_apostrophes(said), context.today),))
    yield from read_role_question(said, clause, context)
    yield from _learning(clause, vocabulary, context)
    if asks_for_checkin(bare(said)):
        yield Intent(kind="checkin", confidence=0.96, quote=clause)
    ways = (bare(clause), bare(said), bare(without_ending(said)), bare(without_lead(said)))
    for candidate in dict.fromkeys(ways):
        asked = with_apostrophes(candidate)
        yield from apply_all((*asking.RULES, *talking.RULES), asked, vocabulary, context)


def _learning(clause: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the questions how to learn something; the only request that may name several."""
    said = with_apostrophes(bare(without_correction(clause)))
    return read_learning(said, vocabulary, context)

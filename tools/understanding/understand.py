"""From a message to what it asks for."""

from collections.abc import Iterator
from functools import partial

from tools.understanding.ahead import read_ahead
from tools.understanding.asides import plainly_worded
from tools.understanding.calendar.weekday_told import with_weekdays
from tools.understanding.checkins.between_checkins import read_promise_told
from tools.understanding.checkins.interrupting import aside_asked, asked_in_passing, interrupts
from tools.understanding.checkins.opened_with import read_opened_with
from tools.understanding.clauses import read_sentence, spoken_of
from tools.understanding.deed_instead import tells_deed_instead
from tools.understanding.documents.importing import only_told, read_dropped, read_list
from tools.understanding.documents.pasting import is_document
from tools.understanding.doubting import PLAIN_ENOUGH, offers_deed
from tools.understanding.facts.fact_standing import turns_round
from tools.understanding.facts.headline_said import without_shown
from tools.understanding.facts.interview_dated import with_interview_day
from tools.understanding.facts.put_instead import read_years_as_trade
from tools.understanding.following import read_pronoun
from tools.understanding.intent import Context, Expecting, Intent, IntentKind, Reader, Shown
from tools.understanding.learned.likely_instead import asked_instead
from tools.understanding.levels.answer_and_others import read_answer_and_others
from tools.understanding.levels.asked_at_once import asked_at_once
from tools.understanding.levels.correcting import without_announcement
from tools.understanding.levels.had_told import with_had
from tools.understanding.levels.late_levels import read_late_level
from tools.understanding.levels.levels_listed import read_rows_named
from tools.understanding.levels.misstated import read_misstated
from tools.understanding.levels.quizzing import levels_before, read_quiz
from tools.understanding.levels.said_in_words import read_said_in_words
from tools.understanding.levels.told_once import without_named
from tools.understanding.levels.unrated import with_unrated
from tools.understanding.levels.unrecognised import with_unrecognised
from tools.understanding.levels.vouching import without_doubted
from tools.understanding.levels.worded_levels import wordings
from tools.understanding.memory import records
from tools.understanding.not_told import with_told
from tools.understanding.orders import as_kept, read_ordered
from tools.understanding.otherwise import read_otherwise
from tools.understanding.phrases import bare, plain, sentences, without_opening
from tools.understanding.plain_requests import settles
from tools.understanding.plans.after_supposed import only_supposed, read_after_supposed
from tools.understanding.plans.hours_first import with_hours_spent
from tools.understanding.plans.hours_proposed import with_proposed, with_same_hours, with_waiting
from tools.understanding.plans.one_plan import with_corrections
from tools.understanding.plans.plan_doubts import with_doubts
from tools.understanding.plans.plan_wishes import with_plan_wish
from tools.understanding.plans.plans import PLANNING
from tools.understanding.plans.until_then import with_until_then
from tools.understanding.plans.whole_plans import read_whole_plan, with_plan_weighed
from tools.understanding.plans.wished_plans import without_outcry
from tools.understanding.replies.agreed_words import agreed_beside, tells_on
from tools.understanding.replies.answer_first import answers_first
from tools.understanding.replies.answers import read_answer
from tools.understanding.replies.remarks import only_remarks
from tools.understanding.replies.told_meanwhile import (
    doubts_hours,
    looked_up_instead,
    only_mentions,
    titled,
    told_meanwhile,
)
from tools.understanding.rewording import as_typed
from tools.understanding.roles.asked_of_ranking import read_ranking_after
from tools.understanding.roles.passed_over import without_passed_over
from tools.understanding.roles.role_chosen import chosen_plainly
from tools.understanding.roles.role_difference import without_levels
from tools.understanding.roles.role_taken_beside import read_shown_roles
from tools.understanding.roles.sought_beside import read_sought_beside
from tools.understanding.said_beside import with_said_beside
from tools.understanding.scope.outside import turns_outside
from tools.understanding.several import told_and_asked, with_meant
from tools.understanding.turn_before import Readers, read_turn_before
from tools.understanding.unread import with_unread
from tools.understanding.weighing import (
    all_plain,
    asks_for_more,
    names_a_file,
    settled,
    tells_levels_too,
    tells_of_it,
)
from tools.understanding.whole_messages import read_apart, read_as_said
from tools.vocabulary import Vocabulary

_SHORTLY_ANSWERED: frozenset[Expecting] = frozenset({"hours", "level", "target", "about", "offer"})
_FILES: frozenset[Expecting] = frozenset({"take_in", "import_chat", "import"})
_MAX_TEXT = 20_000


def understand(text: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks for, in its order; at least one intent.

    Whatever would change the memory is returned only where the words say it plainly: a weaker
    reading comes back as a question (``clarify``), and what no rule understands as ``unclear``
    with the nearest things that can be done.

    Args:
        text: The message as typed.
        vocabulary: The skills that are known.
        context: The day, the known roles, and what was asked or offered last.
    """
    message = plain(text).strip()[:_MAX_TEXT]
    if message.startswith("/") or is_document(message):
        return _read(message, vocabulary, context)
    as_said = read_as_said(message, vocabulary, context)
    if as_said:
        return as_said
    words = plainly_worded(message, vocabulary, context)
    read = partial(_every, vocabulary=vocabulary, context=context)
    ordered = read_ordered(words, vocabulary, context, _every)
    if ordered:
        return as_kept(as_typed(ordered, words, vocabulary))
    spent = read_opened_with(words.text, vocabulary, context, read) or with_hours_spent(
        words.text, vocabulary, context, read
    )
    spent = spent or read_said_in_words(words.text, vocabulary, context, read)
    found = with_interview_day(words.text, spent or read(words.text), context)
    kept = as_kept(as_typed(found, words, vocabulary))
    return asked_at_once(read_otherwise(kept, message, vocabulary, context), message)


def _every(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks for, with what its parts say beside."""
    message = without_outcry(message, vocabulary) if context.planned else message
    again = read_ranking_after(message, context, lambda it: _every(it, vocabulary, context))
    again = (
        again
        or read_years_as_trade(message, context)
        or read_misstated(message, vocabulary, context)
        or read_sought_beside(message, context, lambda it: _every(it, vocabulary, context))
    )
    whole = again or read_whole_plan(message, vocabulary, context, _every)
    if whole:
        return whole
    found = _read(message, vocabulary, context)

    def read(part: str, beside: Context) -> tuple[Intent, ...]:
        return without_doubted(_read(part, vocabulary, beside), message, vocabulary, beside)

    every = with_said_beside(message, found, read, vocabulary, context)
    every = with_plan_weighed(message, every, vocabulary, context)
    return without_levels(without_shown(every), context)


def _read(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    alone = _alone_reader(vocabulary, context)
    beside = _alone_reader(vocabulary, context, expecting="about")
    ahead = read_answer_and_others(
        message, vocabulary, context, lambda it: _read(it, vocabulary, _alone(context))
    ) or read_ahead(message, vocabulary, context, alone, beside)
    if ahead:  # before any word beside a skill is taken for its level
        return ahead
    tried: list[tuple[Intent, ...]] = []
    for words in wordings(message, vocabulary, context):
        found = _understood(words.text, vocabulary, context)
        found = with_told(without_named(found, vocabulary, context), words.text, context)
        found = with_had(found, words.text, vocabulary, context)
        typed = as_typed(found, words, vocabulary)
        tried.append(without_doubted(typed, message, vocabulary, context))
        if all_plain(tried[-1]) or any(it.kind == "clarify" for it in tried[0]):
            return tried[-1]
    return tried[0]


def _understood(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    if not bare(message):
        kind: IntentKind = "help" if "?" in message else "unclear"
        return (Intent(kind=kind, confidence=0.0, quote=message),)
    apart = read_apart(message, vocabulary, context)
    if apart is not None:
        return (apart,)
    if context.expecting in _SHORTLY_ANSWERED and is_document(message):
        alone = context.model_copy(update={"expecting": None})
        more = _answer_and_more(message, vocabulary, context)
        return more or _complete(message, vocabulary, alone)
    agreed = read_after_supposed(message, context, _alone_reader(vocabulary, context))
    if agreed:
        return with_doubts(message, agreed, context)
    roles = read_shown_roles(message, vocabulary, context, _understood)
    if roles:
        return without_passed_over(with_same_hours(roles, context), message, context)
    readers = Readers(
        understood=lambda it: _understood(it, vocabulary, context),
        meanwhile=_meanwhile(vocabulary, context),
        part=_part_reader(vocabulary, context),
        named=_reader(vocabulary, context),
    )
    found = (
        read_turn_before(message, vocabulary, context, readers)
        or _answer_and_more(message, vocabulary, context)
        or _answer(message, vocabulary, context)
        or _complete(message, vocabulary, context)
    )
    if all(it.kind == "unclear" or offers_deed(it) for it in found):
        found = read_promise_told(message, context) or found
    if all(it.kind == "unclear" for it in found):
        found = read_rows_named(message, vocabulary, context) or found
    found = only_supposed(message, found, context)
    wished = with_plan_wish(message, found, vocabulary, context, _complete)
    wished = with_until_then(message, wished, context)
    found = with_proposed(with_doubts(message, wished, context), context)
    found = with_weekdays(message, found, context, lambda it: _understood(it, vocabulary, context))
    found = with_same_hours(with_waiting(found, context), context)
    return without_passed_over(found, message, context)


def _reader(vocabulary: Vocabulary, context: Context) -> Reader:
    """Return what reads a message with names in the place of what refers to the turn before."""
    alone = _alone(context)
    return lambda words: _complete(words, vocabulary, alone)


def _alone_reader(
    vocabulary: Vocabulary, context: Context, expecting: Expecting | None = None
) -> Reader:
    """Return what reads a part of a message as if nothing had been said before."""
    alone = _alone(context, expecting)
    return lambda words: _understood(words, vocabulary, alone)


def _alone(context: Context, expecting: Expecting | None = None) -> Context:
    return context.model_copy(update={"shown": Shown(), "stated": (), "expecting": expecting})


def _part_reader(vocabulary: Vocabulary, context: Context) -> Reader:
    return lambda words: settled(_whole(words, vocabulary, context), words, context)


def _meanwhile(vocabulary: Vocabulary, context: Context) -> Reader:
    """Return what reads a part of a message by the rules alone, whatever was asked."""
    return _part_reader(vocabulary, context.model_copy(update={"expecting": None, "guesses": None}))


def _complete(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks for, with what of it could not be made out."""
    late_one = read_late_level(message, vocabulary)
    if late_one:
        return late_one
    meant = with_meant(message, vocabulary)
    if meant is not None:
        return as_typed(_complete(meant.text, vocabulary, context), meant, vocabulary)
    found = settled(_whole(message, vocabulary, context), message, context)
    found = told_and_asked(found, message, _part_reader(vocabulary, context))
    found = asked_instead(found, message, vocabulary, context) or found
    if not all_plain(found):
        # With a name in the place of "this" a request has to be plain by the rules.
        read = _reader(vocabulary, context.model_copy(update={"guesses": None}))
        found = read_pronoun(message, vocabulary, context, read) or found
    found = with_unrecognised(message, found, vocabulary, context)
    found = with_unrated(message, found, vocabulary)
    return with_unread(message, found, vocabulary)


def _answer(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the answer to what was asked, unless the message plainly asks for something else."""
    instead = tells_deed_instead(message, vocabulary, context)
    answer = () if instead else read_answer(message, context)
    if not answer or context.expecting in {"offer", "kind"}:
        return _as_corrected(answer, message, vocabulary, context)
    weak = context.expecting == "evidence" and offers_deed(answer[0])
    asked = aside_asked(message)
    aside = settled(_whole(asked, vocabulary, context), asked, context)
    if weak:  # what tells of the deed by no form is whatever else it may be read as
        aside = _alone_reader(vocabulary, context)(message)
    if context.expecting == "checkin":
        away = interrupts(message, aside) or turns_outside(message, aside, context)
        away = away or told_meanwhile(message, aside, vocabulary, context)
        away = away or looked_up_instead(message, aside, vocabulary, context)
        turns_away = all_plain(aside) and away
        goes_back = answer[0].kind == "checkin_back"
        asked_of = () if goes_back else asked_in_passing(message, aside, context)
        return aside if turns_away else asked_of or answer
    if context.expecting == "assessment":
        chosen = answer[0].confidence >= PLAIN_ENOUGH
        return answer if chosen or not asks_for_more(aside) or only_mentions(aside) else aside
    named = context.expecting in _FILES and names_a_file(message, aside)
    told = context.expecting == "evidence" and not weak
    if named or (told and tells_of_it(aside, message)):
        return answer
    kinds = {it.kind for it in aside}
    told_of = kinds in ({"fact"}, {"bad_hours"}) or doubts_hours(answer, kinds)
    part = kinds < {it.kind for it in answer} or titled(answer, kinds)
    part = part or (context.expecting == "hours" and told_of)
    return aside if all_plain(aside) and not part else answer


def _answer_and_more(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return an answer that begins a message, with what else is plainly wanted after it."""
    for first, rest in answers_first(message, vocabulary, context):
        more = settled(_whole(rest, vocabulary, spoken_of(first, context)), rest, context)
        again = (
            PLANNING if first[0].kind in PLANNING or context.expecting != "offer" else frozenset()
        )
        asked = context.offered is not None and context.offered.kind == "fact" and bool(more)
        asked = asked and all(it.kind == "clarify" for it in more)
        if (asked or asks_for_more(more)) and not {it.kind for it in more} & again:
            return tuple(sorted((*first, *more), key=lambda it: it.kind == "clarify"))
        named = first[0].kind == "fact" and [it.kind for it in more] == ["clarify"]
        if named:  # a name that is agreed to is kept whatever else is put to the user
            return (*first, *more)
        hours = any(it.hours_per_week for it in more) and first[0].kind == "set_target"
        remarks = not tells_on(first, rest) and only_remarks(rest, vocabulary, context.roles)
        if all_plain(first) and not hours and remarks:
            return first
        if context.expecting == "offer" and all_plain(first):
            beside = agreed_beside(first, rest, more, context)
            if beside:
                return beside
    return ()


def _as_corrected(
    answer: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a "no" goes on with ("no, Python is 5") where that is plain, else the answer."""
    rest = without_announcement(message)
    if not answer or answer[0].kind != "no" or not rest or rest == message:
        return answer
    found = _complete(rest, vocabulary, context)
    return found if asks_for_more(found) and not read_answer(rest, context) else answer


def _whole(message: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    told = records.read_evidence_told(without_opening(message), vocabulary)
    announced = told is not None and told.confidence > records.TOLD_PLAINLY
    whole = (told if announced else None) or chosen_plainly(message, context)
    whole = whole or read_quiz(message, vocabulary, context)
    whole = whole or read_dropped(message) or read_list(message)
    if whole is not None:
        if whole.kind == "assess":
            yield from levels_before(
                message, whole, lambda it: tuple(read_sentence(it, vocabulary, context))
            )
        yield whole
    elif told is not None and not (
        tells_levels_too(told, message) or settles(told.text, vocabulary, context)
    ):
        alone = len(sentences(message)) == 1
        yield told.model_copy(update={"quote": message}) if alone else told
    else:
        said = tuple(with_corrections(sentences(message), context))
        for sentence, after in zip(said, (*said[1:], ""), strict=False):
            found = read_sentence(sentence, vocabulary, context)
            context = spoken_of(found, context)
            for intent in found:
                if not (intent.kind == "fact" and turns_round(after)):
                    yield only_told(intent, message)

"""The weekly check-in: asked and stored answer by answer, then settled as one."""

import datetime as dt

from coach.career.answer_places import answers_at, hours_so_far, of_another, told_in_order
from coach.career.checkin_answers import answer_texts
from coach.career.file import CareerFile
from coach.career.plan_wishes import PlanWish
from coach.career.planning import make_plan
from coach.views import CheckInAnswers, CheckInReport, CheckInStep, PlanView
from memory import CheckInState
from tools.checkin import checkin_questions, close_checkin, days_told, take_answer
from tools.domain import CheckIn, Question, Roadmap, SkillClaim
from tools.errors import CoachError


def begin_checkin(career: CareerFile) -> CheckInStep:
    """Start this week's check-in, or resume the one that was left open.

    Raises:
        CoachError: One was held today already, or on a later day.
    """
    return _step(career, _open(career))


def open_question(career: CareerFile) -> Question | None:
    """Return the question that an unfinished check-in waits at, or ``None``."""
    unfinished = career.store.unfinished_checkin()
    return None if unfinished is None else _next(career.store.checkin_state(unfinished))


def open_questions(career: CareerFile) -> tuple[Question, ...]:
    """Return the questions of an unfinished check-in that have no answer yet, in their order."""
    unfinished = career.store.unfinished_checkin()
    if unfinished is None:
        return ()
    state = career.store.checkin_state(unfinished)
    return tuple(it for it in state.questions if it.key not in state.answers)


def hours_told(career: CareerFile) -> tuple[tuple[str, float], ...]:
    """Return the hours that were told at an unfinished check-in, by skill, in their order."""
    unfinished = career.store.unfinished_checkin()
    return () if unfinished is None else hours_so_far(career.store.checkin_state(unfinished))


def skills_counted(career: CareerFile) -> tuple[str, ...]:
    """Return the skills whose hours an unfinished check-in asks for, in their order."""
    unfinished = career.store.unfinished_checkin()
    asked = career.store.checkin_state(unfinished).questions if unfinished is not None else ()
    return tuple(it.subject for it in asked if it.kind == "hours")


def answer_checkin(career: CareerFile, text: str, *, apart: bool = False) -> CheckInStep:
    """Store the answer to the current question and go on to the next.

    Args:
        career: The career.
        text: The answer as typed.
        apart: Whether words in the place of hours are kept for the question that they are of.

    Raises:
        CoachError: No check-in is open, today lies before it or before the last one, or the
            answer can't be taken; nothing is stored then.
    """
    question = open_question(career)
    if question is None:
        raise CoachError("Check-in: none is open. Start one with `coach checkin`.")
    with career.store.transaction():
        state = _open(career)
        of = of_another(state, question, text, career) if apart else None
        told = told_in_order(career, state, question, text) if of is None else ((of, text),)
        for asked, said in told:
            _take(career, career.store.checkin_state(state.id), asked, said)
        return _step(career, career.store.checkin_state(state.id))


def answer_at(career: CareerFile, key: str, text: str) -> CheckInStep:
    """Store an answer at the question that it is of, whichever is asked now.

    Raises:
        CoachError: No check-in is open, it has no such question, or the answer can't be taken;
            nothing is stored then.
    """
    if open_question(career) is None:
        raise CoachError("Check-in: none is open. Start one with `coach checkin`.")
    with career.store.transaction():
        state = _open(career)
        questions, told = answers_at(state, key, text, career.vocabulary)
        career.store.save_questions(state.id, questions)
        for asked, said in told:
            _take(career, career.store.checkin_state(state.id), asked, said)
        return _step(career, career.store.checkin_state(state.id))


def step_back(career: CareerFile) -> CheckInStep:
    """Take the last answer back and ask its question again.

    Raises:
        CoachError: No check-in is open, or nothing is answered in it yet.
    """
    unfinished = career.store.unfinished_checkin()
    if unfinished is None:
        raise CoachError("Check-in: none is open. Start one with `coach checkin`.")
    state = career.store.checkin_state(unfinished)
    answered = [question for question in state.questions if question.key in state.answers]
    if not answered:
        raise CoachError("Check-in: this is the first question; there is none to go back to.")
    career.store.drop_answer(state.id, answered[-1].key)
    return _step(career, career.store.checkin_state(state.id))


def run_checkin(career: CareerFile, answers: CheckInAnswers) -> CheckInReport:
    """Hold a whole check-in at once; where an answer can't be read, nothing is stored.

    Raises:
        CoachError: An answer can't be taken, or names a commitment that was not promised; or a
            check-in was held today already, or on a later day.
    """
    with career.store.transaction():
        state = _open(career)
        questions, texts = answer_texts(
            state.questions, career.store.commitments(), answers, career.skill
        )
        career.store.save_questions(state.id, questions)
        for question in questions:
            if question.key in texts:
                _take(career, career.store.checkin_state(state.id), question, texts[question.key])
        return _finish(career, career.store.checkin_state(state.id))


def _take(career: CareerFile, state: CheckInState, question: Question, text: str) -> None:
    """Store an answer that can be read and is plausible beside those before it."""
    before = {it: state.answers[it.key] for it in state.questions if it.key in state.answers}
    days = days_told(_last_day(career), career.today())
    take_answer(question, text, before, career.vocabulary, days=days)
    career.store.save_answer(state.id, question.key, text)


def _open(career: CareerFile) -> CheckInState:
    store = career.store
    _refuse_taken_day(career)
    with store.transaction():
        checkin = store.open_checkin(career.today())
        state = store.checkin_state(checkin)
        _refuse_before(career, "the one that is open was begun", state.day)
        if not state.questions:
            skills = _skills_of_the_week(career)
            store.save_questions(checkin, checkin_questions(store.commitments(), skills))
    return store.checkin_state(checkin)


def _refuse_taken_day(career: CareerFile) -> None:
    """Refuse a day on which a check-in was held, or that lies before one."""
    last, today = _last_day(career), career.today()
    if last is None:
        return
    _refuse_before(career, "the last one was held", last)
    if last == today:
        raise CoachError(
            f"Check-in on {today}: one was held that day already. The next can be held from "
            f"{today + dt.timedelta(days=1)} on; levels and evidence can be told at any time."
        )


def _refuse_before(career: CareerFile, what: str, day: dt.date) -> None:
    today = career.today()
    if today < day:
        raise CoachError(
            f"Check-in on {today}: {what} on {day}, which is later. "
            f"Hold it after that day; `--today` sets the day it is taken to be."
        )


def _step(career: CareerFile, state: CheckInState) -> CheckInStep:
    question = _next(state)
    return CheckInStep(
        question=question,
        number=min(len(state.answers) + 1, len(state.questions)),
        of=len(state.questions),
        day=state.day,
        promised=career.store.commitments(),
        resumed=bool(state.answers),
        report=_finish(career, state) if question is None else None,
    )


def _next(state: CheckInState) -> Question | None:
    return next((q for q in state.questions if q.key not in state.answers), None)


def _skills_of_the_week(career: CareerFile) -> tuple[str, ...]:
    """Return the skills the plan held since the last check-in, or its first week's."""
    plan = _plan(career)
    if plan is None:
        return ()
    last = _last_day(career)
    weeks = [
        week
        for week in plan.weeks
        if week.start < career.today() and (last is None or week.start >= last)
    ] or list(plan.weeks[:1])
    return tuple(dict.fromkeys(item.skill for week in weeks for item in week.items))


def _last_day(career: CareerFile) -> dt.date | None:
    held = career.store.checkins()
    return held[-1].day if held else None


def _plan(career: CareerFile) -> Roadmap | None:
    target = career.target()
    return None if target is None else career.store.roadmap(target.title)


def _finish(career: CareerFile, state: CheckInState) -> CheckInReport:
    before = _plan(career)
    with career.store.transaction():
        checkin = close_checkin(
            career.today(),
            career.store.commitments(),
            state.questions,
            state.answers,
            career.vocabulary,
        )
        held = {it.skill: it.level for it in career.store.claims()}
        changed = tuple(it for it in checkin.levels if held.get(it.skill) != it.level)
        checkin = checkin.model_copy(update={"levels": changed})
        _settle(career, state, checkin)
        after = _replan(career) if before is not None else None
    return CheckInReport(
        checkin=checkin,
        before=before,
        after=None if after is None else after.roadmap,
        changes=() if after is None else after.changes,
        pace_change="" if after is None else after.pace_change,
        note=_note(after),
    )


def _settle(career: CareerFile, state: CheckInState, checkin: CheckIn) -> None:
    """Store what the answers came to; hours go first, so that they count for the old level."""
    store = career.store
    for commitment in checkin.outcomes:
        if commitment.id is not None:
            store.settle_commitment(commitment.id, commitment.outcome)
    for spent in checkin.hours:
        store.save_hours(state.id, spent.skill, spent.hours)
    source = career.note_source("checkin", f"check-in of {checkin.day}", _transcript(state))
    for change in checkin.levels:
        store.save_claim(
            SkillClaim(
                skill=change.skill,
                level=change.level,
                quote=state.answers.get("levels", ""),
                source=f"check-in of {checkin.day}",
                on=checkin.day,
            ),
            source,
        )
    store.add_commitments(checkin.day, checkin.commitments)
    store.finish_checkin(state.id, checkin)


def _transcript(state: CheckInState) -> str:
    return "\n".join(
        f"{question.text}\n{state.answers[question.key]}"
        for question in state.questions
        if question.key in state.answers
    )


def _replan(career: CareerFile) -> PlanView:
    return make_plan(career, career.role(), PlanWish())


def _note(after: PlanView | None) -> str:
    if after is None:
        return "No plan to move yet. Make one with `coach roadmap --hours-per-week H`."
    return after.note

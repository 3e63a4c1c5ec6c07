"""A check-in in the conversation: hours told before it, and answers that can't be read."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from coach.offline.calls import Wanted
from coach.offline.done import Done, first_view
from coach.offline.rendering import rendered
from coach.offline.situation import Situation
from coach.views import CheckInStep
from prompts import render
from tools.checkin_history import checkin_history
from tools.domain import Question
from tools.effort import QUARTERS
from tools.late import late
from tools.nothing_told import tells_nothing
from tools.placed_hours import placed_hours
from tools.promises import read_outcome
from tools.spent_hours import (
    amount_alone,
    hours_by_skill,
    hours_in_passing,
    read_quarters,
    was_spent,
)
from tools.understanding import Intent
from tools.understanding.checkins.week_questions import says_nothing
from tools.understanding.checkins.week_remarks import remark_of
from tools.understanding.plans.mistold import hours_put_right
from tools.understanding.roles.role_difference import is_of_asked

TOOL = "checkin"

_ON_WHAT = late(r"What did you spend (?P<amount>[^?“”]{1,60}) on\?$")
_IN_WORDS = frozenset({"wins", "blockers"})
"""The questions of a check-in that what was told before may answer in words."""
_ABOUT = {
    "wins": "what went well",
    "blockers": "what stood in the way",
    "levels": "whether a level changed",
    "next": "what you promise for next week",
}
"""What the questions are about that are of no skill and no promise."""
_WEEK = dt.timedelta(days=7)
_UNKNOWN = "no skill of that name is known"


def told_before(done: Sequence[Done], situation: Situation) -> Iterator[Wanted]:
    """Yield what was told as a check-in was begun, or before, each at its own question.

    Args:
        done: The calls that have come back.
        situation: What was known when the message arrived, with the words that told of hours.
    """
    steps = [it for it in done if it.tool == TOOL]
    if not steps or steps[0].intent.kind != "checkin":
        return
    intent, begun = steps[0].intent, steps[0].result.view
    if not isinstance(begun, CheckInStep) or begun.question is None:
        return
    along = {} if begun.resumed else _along(situation)
    told = along | _told_with(intent, situation)
    none_else = told.pop("hours", "")
    if len(steps) == 1:
        for key, words in told.items():
            yield Wanted(intent, TOOL, {"reply": words, "question": key})
    view = steps[-1].result.view
    asked = view.question.kind if isinstance(view, CheckInStep) and view.question else ""
    if none_else and asked == "hours" and len(steps) == 1 + len(told):
        yield Wanted(intent, TOOL, {"reply": none_else, "question": "hours"})


def _along(situation: Situation) -> dict[str, str]:
    """Return the words that the coach said to take along, by the key of their question."""
    spent = situation.before.spent.items()
    return {of if of in _IN_WORDS else f"hours:{of}": words for of, words in spent}


def _told_with(intent: Intent, situation: Situation) -> dict[str, str]:
    """Return the words that stand beside the wish to hold the check-in, by their question."""
    told = {it.subject: it.text for it in intent.choices}
    spent = [it for it in situation.before.spent if it not in _IN_WORDS]
    counts = spent or [skill for skill, _ in situation.told]
    if intent.subject and len(counts) == 1:  # another amount of what was told before
        told[f"hours:{counts[0]}"] = f"{intent.subject} of {counts[0]}"
    return told


def is_paused(intent: Intent, intents: Sequence[Intent], done: Sequence[Done]) -> bool:
    """Whether an answer was taken and the check-in paused with it: its next question waits.

    Args:
        intent: The answer, or something else.
        intents: What the message asked for.
        done: The calls that the intent took.
    """
    if intent.kind != "checkin_answer" or all(it.kind != "checkin_pause" for it in intents):
        return False
    views = [it.result.view for it in done]
    return bool(views) and all(isinstance(it, CheckInStep) and not it.report for it in views)


def hours_reply(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    """Return where hours that were told outside a check-in are counted.

    Args:
        intent: What told of them.
        situation: What is known.
    """
    found = hours_in_passing(intent.quote, situation.vocabulary).values()
    along = intent.heard or tuple(found)
    skills = {skill for it in along for skill in hours_by_skill(it, situation.vocabulary)}
    before, right = situation.before.spent, intent.subject == "instead"
    return render(
        "replies/hours_done",
        intent=intent,
        turn=situation.number,
        planned=situation.planned,
        along=along,
        twice=[words for skill, words in before.items() if skill in skills and not right],
    )


def unplaced_hours(said: str) -> str:
    """Return the amount of time of which the coach's last words ask what it was spent on.

    Args:
        said: The last words.
    """
    asked = _ON_WHAT.search(said.rstrip())
    return asked["amount"] if asked else ""


def failed_reply(intent: Intent, failure: str, situation: Situation) -> str:
    """Return why something could not be done; in a check-in or assessment, with the ways on.

    Args:
        intent: What was wanted.
        failure: Why it could not be done.
        situation: What is known, and whether the answer before could not be read either.
    """
    if (
        intent.kind == "compare" and intent.text and not is_of_asked(intent)
    ):  # nothing is known yet that ranks them
        return render("replies/roles_wanted", intent=intent)
    if _UNKNOWN in failure and intent.text:
        return f"{failure} {render('replies/unknown_skill', intent=intent)}"
    if intent.kind not in {"checkin_answer", "assess_answer"}:
        return failure
    return render(
        "replies/answer_unread",
        failure=failure,
        again=situation.before.unread,
        assessing=intent.kind == "assess_answer",
    )


def questions_reply(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    """Return what the questions of the open check-in, assessment or piece of evidence are about.

    Args:
        intent: What asks of them; the skill is the one that is assessed.
        situation: What is known, with the open questions and the coach's last words.
    """
    assessing, asked = situation.assessing, situation.question
    last = situation.said.rstrip().rpartition("\n")[2] if intent.piece else ""
    return render(
        "replies/of_the_questions",
        intent=intent,
        assessing=assessing is not None and intent.skill == assessing.subject,
        hours=asked is not None and asked.kind == "hours",
        wins=asked is not None and asked.kind == "wins",
        rest=[_about(it) for it in situation.questions[1:] if it.key not in intent.heard],
        ideas=list(_planned_next(situation)),
        again=last if last.startswith(f"E{intent.piece}: ") else "",
    )


def _about(question: Question) -> str:
    """Return what a question of a check-in asks for, in a few words."""
    if question.kind == "commitment":
        return f"what became of “{question.subject}”"
    return (
        f"your hours on {question.subject}" if question.kind == "hours" else _ABOUT[question.kind]
    )


def _planned_next(situation: Situation) -> Iterator[str]:
    """Yield the work that the plan has in the week to come, each part with its hours."""
    ahead = situation.today + _WEEK
    weeks = situation.made.weeks if situation.made else ()
    coming = next((it for it in weeks if it.start <= ahead < it.start + _WEEK), None)
    for it in coming.items if coming else ():
        yield f"{it.hours:g} h of {it.skill}"


def checkin_reply(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return where a check-in stands, with the answers that were taken from what was told before.

    Args:
        intent: The wish to hold it, or an answer.
        done: The calls that it took, with their results.
        situation: What is known; the number of the message lets the wording vary.
    """
    steps = [it for it in done if it.tool == TOOL and not it.result.failure]
    told = [it.call.args for it in steps if "reply" in it.call.args]
    view, begun = steps[-1].result.view, steps[0].result.view
    now = _told_with(intent, situation) if intent.kind == "checkin" else {}
    taken = [it["reply"] for it in told if intent.kind == "checkin" and it["question"] not in now]
    given = [it for it in told if it["reply"] not in taken]
    counted = [one for it in given for one in _hours_heard(it, situation)]
    again = view.question is not None and view.question == situation.question and not counted
    placed = {it["question"]: it["reply"] for it in given if "question" in it}
    alone = given[-1]["reply"] if given and not placed else ""
    return render(
        "replies/checkin",
        intent=intent,
        turn=situation.number,
        view=view,
        resumed=begun.resumed,
        taken=taken,
        counted=counted,
        none_else="hours" in placed,
        kept=[
            (key, _shown(key, words))
            for key, words in placed.items()
            if not key.startswith("hours") and ">" not in key
        ],
        moved=[_names(key) for key in placed if ">" in key],
        of_week=remark_of(alone) if again else "",
        failures=[it.result.failure for it in done if it.tool == TOOL and it.result.failure],
    )


def _shown(key: str, words: str) -> str:
    """Return an answer in words as it is shown: of a promise what became of it; or nothing."""
    of, _, promise = key.partition(":")
    if of == "commitment":
        return read_outcome(words, promise) or words
    return "" if says_nothing(words) or tells_nothing(words, of) else words


def _names(key: str) -> tuple[str, ...]:
    """Return what the two questions of an answer are about that was put right."""
    named = {"wins": "what went well", "blockers": "what stood in the way"}
    return tuple(named.get(it, it.removeprefix("hours:")) for it in key.split(">"))


def _hours_heard(told: Mapping[str, str], situation: Situation) -> Iterator[tuple[str, float]]:
    """Yield the hours that an answer gives by a skill's name or among remarks, to be shown."""
    answer, key = told["reply"], told.get("question", "")
    if key:
        of, _, skill = key.partition(":")
        if of == "hours" and skill and ">" not in key:
            amount = hours_by_skill(answer, situation.vocabulary, skill).get(skill, answer)
            yield skill, (read_quarters(amount) or 0) / QUARTERS
        return
    asked = situation.question
    if asked is not None and asked.kind == "levels" and not was_spent(answer):
        return  # "still at zero in Docker" is its level
    of_time = asked is not None and asked.kind == "hours"
    subject = asked.subject if asked is not None and of_time else ""
    right = hours_put_right(answer, dict(situation.told))
    if right is not None:
        yield right[0], (read_quarters(right[1]) or 0) / QUARTERS
        return
    placed = placed_hours(answer, situation.counted, subject)
    named = hours_by_skill(placed.text if placed else answer, situation.vocabulary, subject)
    for skill, words in named.items():
        yield skill, (read_quarters(words) or 0) / QUARTERS
    said = " ".join(answer.casefold().split()).strip(" .!")
    if of_time and not named and amount_alone(said) is None:
        quarters = read_quarters(answer)
        if quarters is not None:
            yield subject, quarters / QUARTERS


def past_weeks(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return what past check-ins told, or the part of it that is asked about.

    Args:
        intent: The question; its ``piece`` says how many of the latest check-ins it is about.
        done: The call that it took.
        situation: What was known when the message arrived.
    """
    history = first_view(done)
    latest = history.checkins[-intent.piece :] if intent.piece else ()
    if latest:
        history = checkin_history(latest, latest[-1].day, latest[0].day)
    asked = intent.subject == "counted"
    return rendered(
        intent,
        situation,
        history=history,
        waiting=tuple(situation.before.spent.values()) if asked else (),
        told=situation.told if asked else (),
    )

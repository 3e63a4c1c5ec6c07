"""A check-in in the conversation: hours told before it, and answers that can't be read."""

from collections.abc import Container, Iterator, Mapping, Sequence

from coach.offline.calls import Wanted
from coach.offline.done import Done, first_view
from coach.offline.rendering import rendered
from coach.offline.situation import Situation
from coach.views import CheckInStep
from prompts import render
from tools.checkin_history import checkin_history
from tools.effort import QUARTERS
from tools.late import late
from tools.placed_hours import placed_hours
from tools.spent_hours import (
    amount_alone,
    hours_by_skill,
    hours_in_passing,
    read_quarters,
    was_spent,
)
from tools.understanding import Intent
from tools.understanding.checkins.week_remarks import only_trouble, remark_of
from tools.understanding.checkins.week_told import NONE
from tools.understanding.plans.mistold import hours_put_right
from tools.understanding.roles.role_difference import is_of_asked

TOOL = "checkin"

_ON_WHAT = late(r"What did you spend (?P<amount>[^?“”]{1,60}) on\?$")
_IN_WORDS = frozenset({"wins", "blockers"})
"""The questions of a check-in that what was told before may answer in words."""
_UNKNOWN = "no skill of that name is known"


def told_before(done: Sequence[Done], situation: Situation) -> Iterator[Wanted]:
    """Yield the answer to a question of a check-in that was given as it was begun, or before.

    Args:
        done: The calls that have come back.
        situation: What was known when the message arrived, with the words that told of hours.
    """
    steps = [it for it in done if it.tool == TOOL]
    if not steps or steps[0].intent.kind != "checkin":
        return
    view, begun = steps[-1].result.view, steps[0].result.view
    if not isinstance(view, CheckInStep) or view.question is None:
        return
    intent, question = steps[0].intent, view.question
    used = {it.call.args.get("reply") for it in steps}
    told = _told_with(intent, situation)
    before = {} if begun.resumed else dict(situation.before.spent)
    # The open question last: with its answer the check-in goes on to what it asks in words.
    spent = sorted((before | told).items(), key=lambda it: it[0] == question.subject)
    waiting = [words for skill, words in spent if words not in used and skill not in _IN_WORDS]
    own = _remark_for(question.key, intent, before, used)
    if waiting and (question.kind == "hours" or set(waiting) & set(told.values())):
        yield Wanted(intent, TOOL, {"reply": waiting[0]})
    elif question.kind == "hours" and intent.text:
        yield Wanted(intent, TOOL, {"reply": intent.text})
    elif question.kind in _IN_WORDS and own:
        yield Wanted(intent, TOOL, {"reply": own})


def _remark_for(
    key: str, intent: Intent, before: Mapping[str, str], used: Container[object]
) -> str:
    """Return what was told of what went well or stood in the way, for a question; or nothing.

    What stood in the way is taken where it is asked what went well, too.
    """
    told = dict(before) | {it.subject: it.text for it in intent.choices}
    own = told.get(key, "")
    if own:  # a bad week is no answer to what went well, and may be given as one before
        return own
    trouble = told.get("blockers", "")
    return trouble if trouble not in used and only_trouble(trouble) else ""


def _told_with(intent: Intent, situation: Situation) -> dict[str, str]:
    """Return the words for hours that stand beside the wish to hold the check-in, by skill."""
    told = {
        skill: words
        for words in intent.heard
        for skill in hours_by_skill(words, situation.vocabulary)
    }
    spent = [it for it in situation.before.spent if it not in _IN_WORDS]
    counts = spent or [skill for skill, _ in situation.told]
    if intent.subject and len(counts) == 1:  # another amount of what was told before
        told[counts[0]] = f"{intent.subject} of {counts[0]}"
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
        again=last if last.startswith(f"E{intent.piece}: ") else "",
    )


def checkin_reply(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return where a check-in stands, with the answers that were taken from what was told before.

    Args:
        intent: The wish to hold it, or an answer.
        done: The calls that it took, with their results.
        situation: What is known; the number of the message lets the wording vary.
    """
    steps = [it for it in done if it.tool == TOOL and not it.result.failure]
    told = [it.call.args["reply"] for it in steps if "reply" in it.call.args]
    opens = intent.kind == "checkin"
    taken = [it for it in told if opens and it in situation.before.spent.values()]
    given = _told_with(intent, situation).values()
    taken = [it for it in taken if it not in given]
    now = [it for it in told if not opens or it in given]
    counted = [one for it in now for one in _hours_heard(it, situation)]
    remarks = [it.text for it in intent.choices if it.text.casefold() not in NONE]
    noted = [it for it in told if it in remarks]
    view, begun = steps[-1].result.view, steps[0].result.view
    again = view.question is not None and view.question == situation.question and not counted
    return render(
        "replies/checkin",
        intent=intent,
        turn=situation.number,
        view=view,
        resumed=begun.resumed,
        taken=taken,
        counted=counted,
        noted=noted,
        later=[it for it in remarks if it not in noted],
        kept=remark_of(told[-1]) if told and again and told[-1] not in noted else "",
    )


def _hours_heard(answer: str, situation: Situation) -> Iterator[tuple[str, float]]:
    """Yield the hours that an answer gives by a skill's name or among remarks, to be shown."""
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

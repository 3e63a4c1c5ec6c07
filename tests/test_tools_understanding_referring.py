"""What a message means by what was just shown, offered or asked."""

import pytest

from tests.reading import TODAY
from tools.domain import Question
from tools.understanding import Context, Intent, IntentKind, Shown, understand
from tools.understanding.checkins.asides import asks_for_length, goes_back
from tools.understanding.checkins.pausing import put_off
from tools.vocabulary import builtin_vocabulary

ROLES = ("Software Engineer", "Data Engineer", "MLOps Engineer", "UX Designer", "Data Analyst")
RANKING = Shown(kind="compare", roles=ROLES)


def read(message: str, **context: object) -> tuple[Intent, ...]:
    known = Context.model_validate({"today": TODAY, "roles": ROLES, **context})
    return understand(message, builtin_vocabulary(), known)


@pytest.mark.parametrize(
    ("message", "roles"),
    [
        ("compare 1 and 2", ROLES[:2]),
        ("compare number 1 with number 3 pls", (ROLES[0], ROLES[2])),
        ("1 vs 3?", (ROLES[0], ROLES[2])),
        ("1 or 2, which is easier for me?", ROLES[:2]),
        ("Compare the first two please, I have a coffee with someone on Wednesday", ROLES[:2]),
        ("Could you compare the first and the third for me?", (ROLES[0], ROLES[2])),
        ("put the first three side by side", ROLES[:3]),
        ("compare 1 with my current target", (ROLES[0], ROLES[3])),
    ],
)
def test_rows_of_a_ranking_are_compared(message: str, roles: tuple[str, ...]) -> None:
    (found,) = read(message, shown=RANKING, target="UX Designer")
    assert (found.kind, found.roles) == ("compare", roles)


@pytest.mark.parametrize(
    "message",
    [
        "Compare it with Data Analyst, please.",
        "compare that to Data Analyst, I want to see the difference",
        "how does this one compare to Data Analyst?",
        "is it easier than Data Analyst?",
        "Data Analyst better? compare pls",
        "and compared to Data Analyst?",
        "put it next to Data Analyst",
        "Kindly compare the same with Data Analyst.",
    ],
)
def test_it_is_the_target_where_nothing_else_was_named(message: str) -> None:
    (found,) = read(message, target="UX Designer")
    assert found.kind == "compare"
    assert set(found.roles) == {"UX Designer", "Data Analyst"}


@pytest.mark.parametrize(
    "message", ["i compared 1 and 2 already", "compare 1 hour and 2 hours a week", "compare"]
)
def test_what_compares_no_roles_is_no_comparison(message: str) -> None:
    found = read(message, shown=RANKING, target="UX Designer")
    assert all(it.kind != "compare" for it in found)


FIRST = Shown(kind="learn_first", skill="Kubernetes", skills=("Deep learning", "MLOps"))


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("ok how", "learn_how"),
        ("how learn it, free", "learn_how"),
        ("and how do I do that", "learn_how"),
        ("ok and how would i go about it without spending money", "learn_how"),
        ("where can I learn it for free please", "learn_how"),
        ("fair enough. how do i learn it tho, im broke and i learn better from vids", "learn_how"),
        ("why is that first", "explain"),
        ("why is that the first", "explain"),
        ("67 hours?? where do you get that from", "explain"),
        ("4 hours only?", "explain"),
    ],
)
def test_short_questions_are_of_the_skill_just_shown(message: str, kind: IntentKind) -> None:
    (found,) = read(message, shown=FIRST)
    assert (found.kind, found.skill) == (kind, "Kubernetes")


@pytest.mark.parametrize("message", ["how are you", "how long", "I have 4 hours on Sunday"])
def test_other_short_words_are_not(message: str) -> None:
    assert all(it.kind not in {"learn_how", "explain"} for it in read(message, shown=FIRST))


def test_why_asks_of_the_skill_whose_level_is_asked_for() -> None:
    for message in ("why does that matter", "what for?", "is that important for the role?"):
        (found,) = read(message, expecting="level", skill="Deep learning")
        assert (found.kind, found.skill) == ("explain", "Deep learning")


@pytest.mark.parametrize("message", ["and the others?", "what about the other 13", "the rest"])
@pytest.mark.parametrize(("shown", "kind"), [("gaps", "gaps"), ("compare", "nearest")])
def test_the_rest_is_that_of_the_table_shown(message: str, shown: str, kind: str) -> None:
    (found,) = read(message, shown=Shown.model_validate({"kind": shown, "roles": ROLES}))
    assert (found.kind, found.text) == (kind, "all")


@pytest.mark.parametrize(
    ("message", "levels"),
    [
        ("the first three: 1 0 2", [1, 0, 2]),
        ("the first three are 1, 2 and 0", [1, 2, 0]),
        ("from the top: 0 1", [0, 1]),
        ("2 2 in that order", [2, 2]),
    ],
)
def test_levels_in_a_row_are_those_of_the_table(message: str, levels: list[int]) -> None:
    skills = ("Deep learning", "MLOps", "PyTorch")
    found = read(message, shown=Shown(kind="gaps", skills=skills))
    assert [(it.skill, it.level) for it in found] == list(zip(skills, levels, strict=False))


def test_more_levels_than_announced_are_none() -> None:
    found = read("the first two: 1 0 2", shown=Shown(kind="gaps", skills=("MLOps", "PyTorch")))
    assert all(it.kind != "set_level" for it in found)


@pytest.mark.parametrize(
    ("message", "rest"),
    [
        ("not now, later", "later"),
        ("Stop, service starts.", "service starts."),
        ("remind me tomorrow at seven instead", ""),
        ("can we do this on Sunday?", ""),
        ("call me later, I'm driving", "I'm driving"),
        ("I'd rather do this on Friday evening", ""),
        ("stop drinking coffee", None),
        ("tomorrow I'll do 3 hours", None),
        ("2 hours, more tomorrow", None),
        ("finish the tests on monday", None),
        ("ask the team about the deploy next week", None),
    ],
)
def test_what_puts_an_answer_off(message: str, rest: str | None) -> None:
    assert put_off(message) == rest


@pytest.mark.parametrize(
    ("message", "back"),
    [
        ("Wait, back. Docker was 2 hours, not none.", True),
        ("back to previous one", True),
        ("oh no, Kubernetes was 4 not 3", True),
        ("I made a mistake on one, can we go back", True),
        ("got my backup script running again", False),
        ("went back to the previous design, which worked", False),
        ("the previous sprint went fine, we shipped", False),
        ("back to the office", False),
    ],
)
def test_what_goes_back_at_a_checkin(message: str, *, back: bool) -> None:
    assert goes_back(message) is back


def test_what_asks_how_many_questions_there_are() -> None:
    for message in ("how many more of these are there", "is it a long one?", "how much longer"):
        assert asks_for_length(message)
    assert not asks_for_length("how many people were in the meeting")


HOURS = Question(key="hours:Docker", kind="hours", text="How many hours?", subject="Docker")


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("does reading count?", "of_the_questions"),
        ("since which date do you count?", "of_the_questions"),
        ("2 hours, was a busy week", "checkin_answer"),
        ("stop here, phone's ringing", "checkin_pause"),
        ("how many questions are left", "checkin"),
    ],
)
def test_a_question_at_a_checkin_is_no_answer(message: str, kind: str) -> None:
    assert read(message, expecting="checkin", step=HOURS)[0].kind == kind


DOCKER = Intent(kind="forget", skill="Docker", text="Docker")


@pytest.mark.parametrize(
    ("message", "kinds"),
    [
        ("why is my plan in there", ["forget"]),
        ("will the plan be deleted as well?", ["forget"]),
        ("and my plan?", ["forget"]),
        ("no, keep it. Docker is 2 now", ["set_level"]),
        ("Leave it. I meant only that it's not 1 any more, it's 2", ["set_level"]),
        ("Yes, please go ahead, and thereafter also forget Kubernetes", ["forget_now", "forget"]),
        ("yes but not the plan", None),
        ("no", ["no"]),
        ("yes", ["forget_now"]),
    ],
)
def test_what_is_said_to_the_offer_to_forget(message: str, kinds: list[str] | None) -> None:
    found = [it.kind for it in read(message, expecting="offer", offered=DOCKER)]
    assert found == kinds if kinds else "forget_now" not in found


@pytest.mark.parametrize(
    "message",
    [
        "so what does that do to my dates",
        "how does this change my deadline?",
    ],
)
def test_what_was_told_is_asked_for_its_dates(message: str) -> None:
    told = Shown(kind="set_level", skill="Docker", level=2)
    (found,) = read(message, shown=told, planned=True, expecting="level", skill="Deep learning")
    assert found.kind == "show_plan"


def test_what_was_told_is_asked_for_what_it_moves() -> None:
    told = Shown(kind="set_level", skill="Docker", level=2)
    (found,) = read(
        "does it move the end date",
        shown=told,
        planned=True,
        expecting="level",
        skill="Deep learning",
    )
    assert found.kind == "plan_gained"


def test_a_plan_for_the_role_that_is_chosen_has_the_hours_there_are() -> None:
    aim = Intent(kind="set_target", role="Data Engineer")
    look = Intent(kind="gaps", role="Data Engineer")
    offered = Intent(kind="clarify", choices=(look, aim))
    found = read(
        "yes thats my target from now on, plan it until end of march",
        expecting="offer",
        offered=offered,
        planned=True,
        weekly=8.0,
    )
    assert [it.kind for it in found] == ["set_target", "plan"]
    assert found[1].hours_per_week == 8


@pytest.mark.parametrize(
    "message",
    [
        "make it my target, if the pay is ok",
        "is that my target now?",
        "that's my target? no way",
        "make it my target, no wait",
        "no, make it UX Designer",
    ],
)
def test_a_choice_that_is_none_writes_nothing(message: str) -> None:
    aim = Intent(kind="set_target", role="Data Engineer")
    look = Intent(kind="gaps", role="Data Engineer")
    offered = Intent(kind="clarify", choices=(look, aim))
    found = read(message, expecting="offer", offered=offered, target="Software Engineer")
    assert all(it.kind != "set_target" or it.role != "Data Engineer" for it in found)

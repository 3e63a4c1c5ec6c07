"""The scenarios are many, of every kind, and ask for nothing that their person did not say."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import get_args

import pytest

from coach.evaluation.reading import all_scenarios, chosen
from coach.evaluation.scenario import ExpectedPlan, Scenario, User
from coach.evaluation.words import holds
from tools.errors import UsageError
from tools.vocabulary import builtin_vocabulary

SOFTWARE = {"software", "software testing", "system administration"}

each = pytest.mark.parametrize("scenario", all_scenarios(), ids=lambda it: it.name)


def said(scenario: Scenario) -> Iterator[str]:
    """Yield all that a person says, pastes or answers."""
    for meeting in scenario.sessions:
        yield from (it.say for it in meeting.say)
        yield from meeting.assess
        if meeting.checkin is not None:
            given = meeting.checkin
            yield from (given.wins, given.blockers, given.levels, given.next)
    yield from scenario.files.values()


def test_there_are_25_or_more_of_every_kind_of_user_and_many_trades() -> None:
    scenarios = all_scenarios()
    assert len(scenarios) >= 25
    assert Counter(it.user for it in scenarios).keys() == set(get_args(User))
    trades = [it.trade for it in scenarios]
    assert sum(it not in SOFTWARE for it in trades) > len(trades) / 2
    assert len(set(trades)) == len(trades)


@each
def test_sessions_come_one_day_after_another(scenario: Scenario) -> None:
    days = [it.today for it in scenario.sessions]
    assert all(earlier < later for earlier, later in pairwise(days))
    assert all(isinstance(it, dt.date) for it in days)


@each
def test_what_is_pasted_is_there(scenario: Scenario) -> None:
    pasted = [it.paste for meeting in scenario.sessions for it in meeting.say if it.paste]
    named = " ".join(it.say for meeting in scenario.sessions for it in meeting.say)
    assert set(pasted) <= scenario.files.keys()
    assert all(it in pasted or it in named for it in scenario.files)


@each
def test_a_promise_was_made_in_its_session(scenario: Scenario) -> None:
    for meeting in scenario.sessions:
        made = [it.say for it in meeting.say] + [meeting.checkin.next if meeting.checkin else ""]
        for words in meeting.promises:
            assert any(holds(it, words) for it in made), words


@each
def test_what_is_expected_was_said(scenario: Scenario) -> None:
    everything = " ".join(said(scenario))
    expected = scenario.expected
    for words in (*expected.remembered, *expected.evidence, *expected.commitments):
        assert holds(everything, words), words
    for words in (*expected.absent, *expected.erased):
        assert holds(everything, words), f"nobody said {words}, so it proves nothing"
    if isinstance(expected.plan, ExpectedPlan):
        for words in expected.plan.fixed:
            assert holds(everything, words), words


NOTHING_SAID = """\
That is beyond me as it stands. Nothing is changed. The nearest things that I can do:
- what should I learn first, and why
- make me a plan with 8 hours a week until the end of June
- show my evidence, I'm a backend engineer, Python 4/5, no Kubernetes
Which role do you aim for? For example “Senior AI Engineer”; “list roles” shows those that I know.
How many hours a week do you have for learning? The weekly check-in is due: say “check-in”.
I know nothing of that. Or drop your résumé here, or paste its text."""


@each
def test_neither_an_echo_nor_a_reply_that_says_nothing_is_an_answer(scenario: Scenario) -> None:
    for message in (it for meeting in scenario.sessions for it in meeting.say):
        for words in message.holds:
            assert not holds(message.say, words), words
            assert not holds(NOTHING_SAID, words), words


@each
def test_skills_are_named_as_the_vocabulary_does(scenario: Scenario) -> None:
    known = {it.name for it in builtin_vocabulary().skills}
    expected = scenario.expected
    assert {*expected.levels, *expected.unassessed, *expected.asked} <= known
    assert not expected.levels.keys() & set(expected.unassessed)


def test_scenarios_are_chosen_by_name_and_come_in_one_order() -> None:
    names = [it.name for it in all_scenarios()]
    assert names == sorted(names)
    assert [it.name for it in chosen([names[3], names[1]])] == [names[1], names[3]]
    assert chosen([]) == all_scenarios()
    with pytest.raises(UsageError, match=r"“lighthouse”: there is none of that name.*terse-nurse"):
        chosen(["lighthouse"])

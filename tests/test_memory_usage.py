"""What models took, added up, and the conversation by days."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memory import OutsideMessage, Store, Usage, talk
from memory.talk import MOST_ASKED, MOST_CHANGED
from tests.whole_memory import exported, opened, take_in
from tools.domain import SkillClaim

BEGIN = dt.datetime(2026, 10, 1, 9, 0, tzinfo=dt.UTC)
CLAUDE = "anthropic:claude-sonnet-5-5"


class Day:
    """A clock that stands until it is set."""

    now = BEGIN

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def store(tmp_path: Path, day: Day) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", day) as found:
        yield found


def took(cost: str | None, model: str = CLAUDE, **counts: int) -> Usage:
    price = None if cost is None else Decimal(cost)
    return Usage.model_validate(
        {"task": "coaching", "model": model, "requests": 1, "cost_usd": price} | counts
    )


def test_what_models_took_is_added_up_by_task_and_model(store: Store) -> None:
    store.add_usage(took("0.00125", input_tokens=900, cache_read_tokens=800))
    store.add_usage(took("0.0000003", input_tokens=10, output_tokens=5, cache_write_tokens=3))
    store.add_usage(Usage(task="extraction", model=CLAUDE, requests=4, cost_usd=Decimal(1)))
    coaching, extraction = store.usage_since()
    assert (coaching.task, coaching.requests, coaching.input_tokens) == ("coaching", 2, 910)
    assert (coaching.output_tokens, coaching.cache_read_tokens) == (5, 800)
    assert coaching.cache_write_tokens == 3
    assert coaching.cost_usd == Decimal("0.0012503")
    assert (extraction.task, extraction.requests) == ("extraction", 4)
    assert extraction.cost_usd == 1


def test_what_has_no_known_price_is_counted_apart_and_not_as_nothing(store: Store) -> None:
    store.add_usage(took(None, "openai-chat:qwen3"))
    store.add_usage(took("0.5"))
    store.add_usage(took(None))
    claude, local = store.usage_since()
    assert (claude.cost_usd, claude.unpriced) == (Decimal("0.5"), 1)
    assert (local.cost_usd, local.unpriced) == (None, 1)


def test_what_was_taken_before_a_day_is_left_out(store: Store, day: Day) -> None:
    store.add_usage(took("1"))
    day.now = BEGIN + dt.timedelta(days=40)
    store.add_usage(took("2"))
    (later,) = store.usage_since(dt.date(2026, 11, 1))
    assert later.cost_usd == 2
    assert store.usage_since(dt.date(2026, 12, 1)) == ()


@given(st.lists(st.one_of(st.none(), st.decimals(0, 9, places=9)), max_size=20))
def test_a_sum_is_that_of_its_parts_to_the_last_digit(
    tmp_path_factory: pytest.TempPathFactory, costs: list[Decimal | None]
) -> None:
    with opened(tmp_path_factory.mktemp("home")) as store:
        for cost in costs:
            store.add_usage(Usage(task="coaching", model=CLAUDE, requests=1, cost_usd=cost))
        total = sum((it.cost_usd or 0 for it in store.usage_since()), Decimal(0))
        assert total == sum((it for it in costs if it is not None), Decimal(0))
        assert sum(it.unpriced for it in store.usage_since()) == costs.count(None)


def test_counting_is_no_change_that_could_be_taken_back(store: Store) -> None:
    store.add_usage(took("1"))
    assert store.journal() == ()


def test_what_was_spent_is_carried_into_an_empty_home_and_merged_into_none(tmp_path: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        one.add_usage(took("1"))
        take_in(two, exported(one))
        assert two.usage_since() == one.usage_since()
        with opened(tmp_path / "three") as three:
            three.add_usage(took("3"))
            three.set_setting("target", "Tide Clerk")
            take_in(three, exported(one))
            assert [it.cost_usd for it in three.usage_since()] == [3]


def say(store: Store, *texts: str) -> None:
    session = store.start_session("offline")
    for text in texts:
        store.add_message(session, "user", text)
        store.add_message(session, "coach", f"Reply to {text}")


def learn(store: Store, skill: str) -> None:
    quote = f"{skill} is 3"
    source = store.add_source("message", "message", quote)
    store.save_claim(SkillClaim(skill=skill, level=3, quote=quote), source)


def test_the_conversation_is_told_by_days_with_what_was_changed(store: Store, day: Day) -> None:
    say(store, "first", "second")
    learn(store, "Docker")
    day.now = BEGIN + dt.timedelta(days=2)
    say(store, "third")
    learn(store, "Helm")
    say(store, "fourth")
    told = store.talk_before(7, 5)
    latest, earliest = told.days
    assert (latest.day, latest.first, latest.last, latest.messages) == (
        dt.date(2026, 10, 3),
        5,
        6,
        2,
    )
    assert latest.asked == ("third",)
    assert earliest.asked == ("first", "second")
    assert earliest.changed == ("Saved: Docker 3/5",)
    assert (told.older, told.first) == (0, 1)
    only_last = store.talk_before(7, 1)
    assert [it.day for it in only_last.days] == [latest.day]
    assert only_last.older == 4


def test_of_a_long_day_some_is_told(store: Store) -> None:
    say(store, *(f"line {at}" for at in range(40)))
    for at in range(40):
        learn(store, f"Craft {at}")
    (told,) = store.talk_before(1_000, 5).days
    assert (len(told.asked), len(told.changed)) == (MOST_ASKED, MOST_CHANGED)
    assert told.messages == 80


def test_of_a_long_conversation_the_latest_messages_are_parted_into_days(
    store: Store, day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talk, "MOST_MESSAGES", 4)
    say(store, "first", "second")
    day.now = BEGIN + dt.timedelta(days=2)
    say(store, "third")
    told = store.talk_before(7, 5)
    assert [(it.first, it.last, it.messages) for it in told.days] == [(5, 6, 2), (3, 4, 2)]
    assert told.older == 2
    assert [it.first for it in store.talk_before(5, 5).days] == [1]


def test_nothing_is_told_where_nothing_was_said_before(store: Store) -> None:
    chat = [OutsideMessage("a", "s", "user", None, "elsewhere")]
    store.load_messages(chat)
    say(store, "first")
    assert store.talk_before(2, 5).days == ()
    assert store.talk_before(2, 5).first == 0

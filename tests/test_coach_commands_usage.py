"""``coach usage`` and ``--max-cost``: what models took, and the model of each task."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from memory import Store, Usage
from tests.command_line import CommandLine

CLAUDE = "anthropic:claude-sonnet-5-5"
LOCAL = "openai-chat:qwen3"


@pytest.fixture(autouse=True)
def _no_models(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ANTHROPIC_API_KEY", "COACH_MODEL"):
        monkeypatch.delenv(name, raising=False)


def take(home: Path, day: dt.date, *used: Usage) -> None:
    at = dt.datetime.combine(day, dt.time(9), dt.UTC)
    with Store.open(home / "coach.db", lambda: at) as store:
        for it in used:
            store.add_usage(it)


def coaching(cost: str | None, model: str = CLAUDE) -> Usage:
    return Usage(
        task="coaching",
        model=model,
        requests=2,
        input_tokens=11_000,
        output_tokens=40,
        cache_read_tokens=8_000,
        cost_usd=None if cost is None else Decimal(cost),
    )


def test_where_nothing_was_sent_it_is_said(coach: CommandLine) -> None:
    told = coach("usage").out
    assert "Coaching: offline" in told
    assert "Nothing was sent to a model yet." in told
    assert coach.json("usage")["periods"][2] == {
        "period": "in all",
        "requests": 0,
        "unpriced": 0,
        "cost_usd": 0.0,
        "models": [],
    }


def test_today_this_month_and_all_are_told_by_model(coach: CommandLine) -> None:
    take(coach.home, dt.date(2026, 10, 31), coaching("1.5"))
    take(coach.home, dt.date(2026, 11, 1), coaching("0.25"))
    take(coach.home, dt.date(2026, 11, 2), coaching("0.0077"), coaching(None, LOCAL))
    told = coach("usage", today="2026-11-02").out
    assert "Today: $0.0077, and 2 of 4 requests with no known price" in told
    assert "This month: $0.2577, and" in told
    assert "In all: $1.76, and" in told
    assert f"- {CLAUDE} (coaching): $1.76\n  6 requests, 33,000 tokens in (24,000 of them" in told
    assert f"- {LOCAL} (coaching): price not known\n  2 requests" in told
    today, month, total = coach.json("usage", today="2026-11-02")["periods"]
    assert (today["cost_usd"], month["cost_usd"], total["cost_usd"]) == (0.0077, 0.2577, 1.7577)
    assert [it["cost_usd"] for it in total["models"]] == [1.7577, None]


def test_a_local_model_has_no_price_and_not_the_price_zero(coach: CommandLine) -> None:
    take(coach.home, dt.date(2026, 11, 2), coaching(None, LOCAL))
    told = coach("usage").out
    assert "Today: price not known\n" in told
    assert "$0" not in told
    assert coach.json("usage")["periods"][0]["cost_usd"] is None


def test_the_cap_of_a_month_is_shown_beside_what_was_spent(coach: CommandLine) -> None:
    take(coach.home, dt.date(2026, 11, 2), coaching("0.0077"))
    (coach.home / "config.toml").write_text("max_cost_month = 5", encoding="utf-8")
    assert "This month: $0.0077, of $5.00 at most\n" in coach("usage").out


@pytest.mark.parametrize(
    ("config", "coaching_model", "extraction_model"),
    [
        ("", "offline", "offline"),
        ('model = "a:b"', "a:b", "a:b"),
        ('model = "a:b"\n[models]\nextraction = "c:d"', "a:b", "c:d"),
        ('[models]\ncoaching = "a:b"', "a:b", "offline"),
    ],
)
def test_the_model_of_each_task_is_shown(
    coach: CommandLine, config: str, coaching_model: str, extraction_model: str
) -> None:
    coach.home.mkdir(parents=True, exist_ok=True)
    (coach.home / "config.toml").write_text(config, encoding="utf-8")
    assert coach.json("usage")["models"] == {
        "coaching": coaching_model,
        "extraction": extraction_model,
    }


@pytest.mark.parametrize("typed", ["free", "-1", "1e3", "", "1,5", "inf", "٣"])
def test_a_cap_that_is_no_amount_is_refused(coach: CommandLine, typed: str) -> None:
    ended = coach("ask", "hello", f"--max-cost={typed}")
    assert ended.code == 2
    assert "is no number of US dollars" in ended.err


def test_a_cap_leaves_the_offline_coach_alone(coach: CommandLine) -> None:
    ended = coach("ask", "Docker is 2/5", "--max-cost", "0")
    assert (ended.code, ended.err) == (0, "")

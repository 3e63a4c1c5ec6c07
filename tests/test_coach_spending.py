"""What models take and cost: counted for each turn, kept, shown, and held to a cap."""

from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic_ai.usage import RunUsage

from coach.agent import build_agent
from coach.ask import AskResult, ask
from coach.career import open_career
from coach.clock import Clock
from coach.config import Caps
from coach.database import DatabaseThread
from coach.models import SETTINGS
from coach.retrying import Patience
from coach.session import Session, open_session
from coach.spending import in_words, taken
from memory import Usage, UsageTotal
from tests.anthropic_server import model_at, serving
from tests.conversation import DAY, levels, say
from tests.provider_server import Answer, Short
from tests.scripted_model import Script, open_scripted
from tools.wording import dollars

CLAUDE = "anthropic:claude-sonnet-5-5"
SAVING: tuple[Short, ...] = (
    ("remember", {"skill": "Docker", "level": 2, "quote": "Docker is 2"}),
    "Saved.",
)
PRICE = Decimal("0.00385")
"""What the library's price list makes of an answer of the server."""


async def hear(
    home: Path, said: list[str], *answers: Short, caps: Caps | None = None
) -> tuple[list[AskResult], int, str]:
    """Say some lines; return what came of each, the number of requests, and what is shown."""
    with serving(*answers) as server:
        db = await DatabaseThread.open(home, Clock(DAY))
        agent = build_agent(model_at(server))
        session = Session(db, agent, CLAUDE, SETTINGS, Patience(pauses=()), caps=caps)
        try:
            heard = [await ask(session, line) for line in said]
            return heard, len(server.requests), (await session.status()).spent
        finally:
            await session.close()


def kept(home: Path) -> tuple[UsageTotal, ...]:
    with closing(open_career(home, Clock(DAY))) as career:
        return career.store.usage_since()


async def test_a_turn_says_what_it_took_and_it_is_kept(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (heard, _), requests, spent = await hear(home, ["Docker is 2", "and?"], *SAVING)
    assert requests == 3
    assert heard.usage == {
        "requests": 2,
        "input_tokens": 11_000,
        "output_tokens": 40,
        "cache_read_tokens": 8_000,
        "cache_write_tokens": 1_000,
        "cost_usd": float(2 * PRICE),
    }
    (total,) = kept(home)
    assert (total.task, total.model, total.requests) == ("coaching", CLAUDE, 3)
    assert (total.input_tokens, total.output_tokens) == (16_500, 60)
    assert total.cost_usd == 3 * PRICE
    assert spent == dollars(3 * PRICE)


async def test_a_turn_that_is_cut_counts_as_far_as_it_was_reported(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (heard,), _, _ = await hear(home, ["hello"], Answer("A long reply", then="hush"))
    assert heard.warnings
    (total,) = kept(home)
    assert (total.requests, total.input_tokens, total.output_tokens) == (1, 5_500, 1)
    assert total.cost_usd is not None
    assert 0 < total.cost_usd < PRICE


async def test_a_turn_that_fails_after_its_first_request_counts_that(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (heard,), _, _ = await hear(home, ["Docker is 2"], SAVING[0], 500)
    assert heard.interrupted
    (total,) = kept(home)
    assert (total.requests, total.cost_usd) == (1, PRICE)


async def test_a_turn_that_reached_nobody_counts_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (heard,), _, spent = await hear(home, ["hello"], 401)
    assert (heard.usage, kept(home), spent) == ({}, (), "")


async def test_the_offline_coach_takes_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (heard,) = await say(home, "Docker is 2/5")
    assert (heard.usage, kept(home)) == ({}, ())


async def test_a_price_that_is_not_known_is_no_price(tmp_path: Path) -> None:
    home = tmp_path / "home"
    session = await open_scripted(home, Script("Hello."))
    heard = await ask(session, "hello")
    spent = (await session.status()).spent
    await session.close()
    (total,) = kept(home)
    assert heard.usage["cost_usd"] is None
    assert (total.cost_usd, total.unpriced) == (None, 1)
    assert spent.endswith(" tokens")
    assert in_words(heard.usage).endswith("price not known")


async def test_a_cap_is_kept_from_turn_to_turn_and_says_the_figures(tmp_path: Path) -> None:
    home = tmp_path / "home"
    caps = Caps(run=2 * PRICE)
    heard, requests, _ = await hear(home, ["one", "two", "three"], "Reply.", caps=caps)
    assert requests == 2
    assert [it.warnings for it in heard[:2]] == [[], []]
    (said,) = heard[2].warnings
    assert said == (
        "Cost: this run has come to $0.0077 of the $0.0077 that --max-cost allows, so nothing "
        f"more is sent to {CLAUDE}. Start again with a higher --max-cost, or use "
        "`--model offline`."
    )
    assert heard[2].interrupted
    (total,) = kept(home)
    assert total.requests == 2


async def test_a_turn_in_progress_stops_before_its_next_request(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (heard,), requests, _ = await hear(home, ["Docker is 2"], *SAVING, caps=Caps(run=PRICE))
    assert requests == 1
    assert "this run has come to $0.0039 of the $0.0039" in heard.warnings[0]
    # What its tools had done by then is done, once.
    assert heard.memory == ["Saved: Docker 2/5"]
    assert levels(home) == {"Docker": 2}


async def test_a_cap_holds_on_when_the_model_is_changed_and_changed_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "none")
    with serving("Reply.") as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.address)
        caps = Caps(run=PRICE)
        session = await open_session(tmp_path / "home", Clock(DAY), CLAUDE, "say “/offline”", caps)
        try:
            await ask(session, "one")
            await session.use("offline")
            offline = await ask(session, "Docker is 2/5")
            await session.use(CLAUDE)
            stopped = await ask(session, "two")
            spent = (await session.status()).spent
        finally:
            await session.close()
    assert len(server.requests) == 1
    assert (offline.usage, offline.memory) == ({}, ["Saved: Docker 2/5"])
    assert stopped.warnings[0].endswith("higher --max-cost, or say “/offline”.")
    assert spent == dollars(PRICE)


async def test_what_was_spent_earlier_in_the_month_counts_for_its_cap(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with closing(open_career(home, Clock(DAY))) as career:
        spent = Usage(task="extraction", model="other", requests=1, cost_usd=Decimal(3))
        career.store.add_usage(spent)
    (heard,), requests, _ = await hear(home, ["hello"], "Reply.", caps=Caps(month=Decimal(3)))
    assert requests == 0
    assert heard.warnings[0].startswith(
        "Cost: this month has come to $3.00 of the $3.00 that max_cost_month in config.toml allows"
    )
    (again,), requests, _ = await hear(home, ["hello"], "Reply.", caps=Caps(month=Decimal(4)))
    assert (requests, again.warnings) == (1, [])


async def test_a_new_month_begins_at_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with closing(open_career(home, Clock(DAY.replace(month=10, day=31)))) as career:
        spent = Usage(task="coaching", model="other", requests=1, cost_usd=Decimal(3))
        career.store.add_usage(spent)
    _, requests, _ = await hear(home, ["hello"], "Reply.", caps=Caps(month=Decimal(3)))
    assert requests == 1


async def test_a_cap_that_can_not_be_kept_is_said_once(tmp_path: Path) -> None:
    script = Script("Hello.")
    session = await open_scripted(tmp_path / "home", script, Caps(run=Decimal(1)))
    heard = [await ask(session, line) for line in ("one", "two")]
    await session.close()
    (said,) = heard[0].warnings
    assert said == (
        "Cost: the price of scripted is not known, so what it takes counts nothing towards the "
        "cap. `coach usage` shows its tokens."
    )
    assert heard[1].warnings == []


@pytest.mark.parametrize(
    ("used", "said"),
    [
        (
            RunUsage(requests=1, input_tokens=1_200, output_tokens=30, cost=Decimal("1.005")),
            "1 request, 1,200 tokens in, 30 out, $1.01",
        ),
        (
            RunUsage(requests=2, input_tokens=9, output_tokens=3, cache_read_tokens=4),
            "2 requests, 9 tokens in (4 of them from the cache), 3 out, price not known",
        ),
    ],
)
def test_what_was_taken_is_said_in_words(used: RunUsage, said: str) -> None:
    assert in_words(taken(used)) == said


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("0", "$0.00"),
        ("0.00000012", "less than $0.0001"),
        ("0.0001", "$0.0001"),
        ("0.00385", "$0.0039"),
        ("0.99995", "$1.00"),
        ("0.01", "$0.01"),
        ("0.5004", "$0.5004"),
        ("1", "$1.00"),
        ("1234.565", "$1,234.57"),
    ],
)
def test_dollars_are_rounded_once(amount: str, said: str) -> None:
    assert dollars(Decimal(amount)) == said

"""Memories with much in them: a long conversation, and all that can be told of a person."""

import datetime as dt
import json
from pathlib import Path
from random import Random

from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    TextPart,
    ToolCallPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.career import Career
from coach.clock import Clock
from coach.remembered import as_payload
from memory import Store, StoredMessage
from tests.conversation import DAY
from tools.domain import Fact, SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
WORDS = [one + two for one in ("ba", "ko", "mi", "tu") for two in ("lo", "re", "sna", "vit")]


def message(number: int, role: str, text: str, payload: str | None = None) -> StoredMessage:
    """Return a stored message."""
    said = {"role": role, "text": text, "status": "complete", "payload": payload}
    return StoredMessage.model_validate({"id": number, "session_id": 1, "recorded_at": NOW} | said)


def exchange(number: int, asked: str, result: str, replied: str) -> list[StoredMessage]:
    """Return an exchange in which a tool was used; its messages have the next two numbers."""
    turn: list[ModelMessage] = [
        ModelRequest(parts=[UserPromptPart(asked)]),
        ModelResponse(parts=[ToolCallPart("recall", {}, tool_call_id=f"c{number}")]),
        ModelRequest(parts=[ToolReturnPart("recall", result, tool_call_id=f"c{number}")]),
        ModelResponse(parts=[TextPart(replied)]),
    ]
    return [message(number, "user", asked), message(number + 1, "coach", replied, as_payload(turn))]


def talk(home: Path, count: int, said: dict[int, str] | None = None, size: int = 200) -> None:
    """Store so many exchanges, in each of which a tool was used.

    Args:
        home: Where the memory is.
        count: How many exchanges.
        said: What the user said in some of them, by their place from 0; made-up words else.
        size: How many words the tool's result has.
    """
    random = Random(8)  # noqa: S311 - it draws texts
    with Store.open(home / "coach.db", lambda: NOW) as store:
        session = store.start_session("anthropic:claude-sonnet-5-5")
        with store.transaction():
            for at in range(count):
                asked = (said or {}).get(at, " ".join(random.choices(WORDS, k=20)))
                result = json.dumps({"rows": random.choices(WORDS, k=size)})
                reply = " ".join(random.choices(WORDS, k=60))
                for it in exchange(2 * at + 1, asked, result, reply):
                    store.add_message(session, it.role, it.text, payload=it.payload)


def fill(home: Path, word: str) -> None:
    """Put as much as is ever told into a memory: skills, facts, promises, a target with a plan.

    Args:
        home: Where the memory is.
        word: The word that the skills, facts and promises are made of.
    """
    with Store.open(home / "coach.db", lambda: NOW) as store:
        source = store.add_source("message", "message 1", "all of it")
        with store.transaction():
            for at in range(400):
                name = f"{word} of the {at}th kind"
                store.save_claim(SkillClaim(skill=name, level=at % 5, quote="all of it"), source)
                value = f"{at}: " + f"{word} " * 40
                store.save_fact(Fact(kind="goal", value=value, quote="all of it"), source)
            store.add_commitments(DAY, [f"{word} {at} " * 30 for at in range(60)])
        career = Career(store, Clock(DAY))
        career.set_target("Data Engineer")
        career.plan(hours_per_week=8)

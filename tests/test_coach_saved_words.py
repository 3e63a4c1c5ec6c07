"""Nothing that a model words itself gets into the memory, or into what is made of it."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from coach.career import open_career
from coach.clock import Clock
from tests.conversation import DAY
from tests.scripted_model import Script, open_scripted

SAID = "I helped with the audit at Osgood Pumps, I earn 58k and I have 6 hours a week."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


async def told(home: Path, tool: str, args: dict[str, Any], said: str = SAID) -> str:
    """Let a model call a tool, and return what it was told then."""
    script = Script((tool, args), "Noted.")
    session = await open_scripted(home, script)
    try:
        async for _ in session.turn(said):
            pass
        return str(script.given[-1][-1].parts)
    finally:
        await session.close()


def kept(home: Path) -> str:
    """Return all that the memory holds of the user, and what is drafted from it."""
    with closing(open_career(home, Clock(DAY))) as career:
        held = (career.store.facts(), career.store.claims(), career.evidence(), career.target())
        return repr((*held, career.open_commitments(), career.store.journal(99)))


@pytest.mark.parametrize(
    ("kind", "value", "unit", "named"),
    [
        ("pay", "78000", "EUR a year", "“78000 EUR”"),
        ("constraint", "16 hours a week", "", "“16 hours”"),
        ("experience", "Led the audit at Osgood Pumps", "", "“Led”"),
        ("experience", "helped with the audit at Marrowgate", "", "“Marrowgate”"),
        ("experience", "helped with the audit in Rust", "", "“Rust”"),
        ("experience", "Marrowgate", "", "“Marrowgate”"),
        ("experience", "audit since 2019", "", "“2019”"),
    ],
)
async def test_a_fact_that_says_more_than_the_user_is_refused(
    home: Path, kind: str, value: str, unit: str, named: str
) -> None:
    args = {"kind": kind, "value": value, "unit": unit, "quote": SAID}
    answer = await told(home, "remember", args)
    assert f"{named}: the user did not say this, so nothing is saved." in answer
    assert value not in kept(home)


@pytest.mark.parametrize(
    ("kind", "value", "unit"),
    [
        ("pay", "58000", "EUR a year"),
        ("pay", "58k", ""),
        ("constraint", "6 h a week", ""),
        ("experience", "Helped with the audit", ""),
        ("experience", "Osgood Pumps", ""),
    ],
)
async def test_a_fact_in_the_users_words_is_saved(
    home: Path, kind: str, value: str, unit: str
) -> None:
    args = {"kind": kind, "value": value, "unit": unit, "quote": SAID}
    await told(home, "remember", args)
    assert f"value={value!r}" in kept(home)


INVENTED = "Zorvath"


@pytest.mark.parametrize(
    ("tool", "args"),
    [
        ("remember", {"quote": f"{INVENTED} 4/5"}),
        ("remember", {"skill": INVENTED, "level": 4, "quote": SAID}),
        ("evidence", {"action": "add", "quote": f"I led {INVENTED}"}),
        ("checkin", {"reply": INVENTED}),
        ("assess", {"reply": INVENTED}),
        ("set_target", {"role": INVENTED, "quote": SAID}),
        ("change_memory", {"action": "adopt", "subject": INVENTED, "quote": SAID}),
        ("remember", {"kind": "headline", "value": INVENTED, "quote": SAID}),
        ("remember", {"kind": "headline", "value": "audit", "subject": INVENTED, "quote": SAID}),
    ],
)
async def test_no_tool_keeps_a_word_of_the_models(
    home: Path, tool: str, args: dict[str, Any]
) -> None:
    await told(home, tool, args)
    assert INVENTED not in kept(home)

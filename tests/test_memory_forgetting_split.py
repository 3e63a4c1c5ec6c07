"""Forgetting a name that stands in pieces: its bytes are gone from every file of the home."""

import datetime as dt
import json
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memory import Store
from tools.domain import Evidence, Fact, SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


def left_of(home: Path, words: list[str]) -> list[str]:
    """Return which words the files of the home still hold, in any case."""
    held = b"".join(it.read_bytes() for it in sorted(home.iterdir()))
    plain = held.decode("utf-8", "ignore").casefold()
    return [it for it in words if it.casefold() in plain]


SPLITS = st.sampled_from(
    ["\n", "\r\n", " \n  ", ".\n", ". ", ". [E1] ", "-\n", "\u2028", "\u00a0", "\u2011", " \u200b"]
)
WITHIN = st.sampled_from(["", "-\n", "-\n   ", "\u00ad", "\u00ad\n", "\u200b", "\ufeff", "-. "])
NAMES = st.sampled_from(
    [("Wobble", "bottom"), ("Zwiefach", "backen"), ("Ærø", "skøbing"), ("Galván", "óptica")]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAMES, SPLITS, WITHIN)
def test_the_bytes_of_a_split_name_are_gone_too(
    name: tuple[str, str], split: str, within: str
) -> None:
    first, second = name
    broken = f"{first[:3]}{within}{first[3:]}" if len(first) > 3 else first
    told = f"I moved the {broken}{split}{second} bank to Kafka. The sea was calm."
    quote = told.split(second, maxsplit=1)[1]
    with (
        TemporaryDirectory() as folder,
        Store.open(Path(folder) / "coach.db", lambda: NOW) as store,
    ):
        source = store.add_source("message", "message 1", told)
        session = store.start_session("offline")
        store.add_message(session, "user", told)
        story = f"I moved the {broken}. [E1]\n  {second.title()} bank to Kafka. [E1]"
        record = json.dumps([{"args": json.dumps({"quote": told})}])
        store.add_message(session, "coach", story, payload=record)
        store.add_evidence(Evidence(action=f"I moved the {broken}. {second} bank"), source)
        store.save_claim(
            SkillClaim(skill="Kafka", level=3, quote=f"{second}{quote.split('.')[0]}"), source
        )
        store.save_fact(Fact(kind="note", value=f"{second} bank", quote=f"{second} bank"), source)
        assert left_of(store.path.parent, [second]) == [second]
        store.forget(f"{first} {second}")
        parts = [it for it in (first, second, broken) if len(it) > 3]
        assert left_of(store.path.parent, parts) == []
        assert store.claims()[0].level == 3
        assert "The sea was calm." in store.messages(9)[0].text

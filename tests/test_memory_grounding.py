"""What is known stands on words that were said: quotes are looked up in their source."""

import datetime as dt
import json
from pathlib import Path

import pytest

from memory import Store, StoreError
from memory.grounding import stands_in
from tools.domain import Fact, SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("quote", "text", "stands"),
    [
        pytest.param("Python 4/5", "I am at Python 4/5.", True, id="word for word"),
        pytest.param("python 4/5", "I am at\nPython\n4/5.", True, id="case and line ends"),
        pytest.param(
            "it’s Python", "Well, it's **Python**.", True, id="quotation marks and markup"
        ),
        pytest.param("Python 5/5", "I am at Python 4/5.", False, id="another figure"),
        pytest.param("Python 4/5", "I know Docker.", False, id="nowhere"),
        pytest.param("", "I know Docker.", False, id="nothing quoted"),
        pytest.param("…", "I know Docker.", False, id="no word in it"),
        pytest.param("Python (Advanced)", "## Skills\nPython (Advanced)", True, id="a field"),
        pytest.param(
            "Python (Advanced)",
            json.dumps({"name": "Python", "level": "Advanced"}),
            False,
            id="put together",
        ),
    ],
)
def test_words_stand_in_a_text(quote: str, text: str, stands: bool) -> None:  # noqa: FBT001 — a table's column
    assert stands_in(quote, text) is stands


def test_what_was_not_said_is_not_saved(tmp_path: Path) -> None:
    with Store.open(tmp_path / "coach.db", lambda: NOW) as store:
        source = store.add_source("message", "message 1", "I know Docker.")
        with pytest.raises(StoreError, match="“Python 4/5” does not stand in message 1"):
            store.save_claim(SkillClaim(skill="Python", level=4, quote="Python 4/5"), source)
        with pytest.raises(StoreError, match="does not stand in message 1"):
            store.save_fact(Fact(kind="goal", value="Lead", quote="I want to lead"), source)
        with pytest.raises(StoreError, match="There is no source 9"):
            store.save_claim(SkillClaim(skill="Docker", quote="Docker"), 9)
        assert (store.claims(), store.facts()) == ((), ())

"""The market in conversation: with the offline coach, and the tool that a model is given."""

from contextlib import closing
from pathlib import Path

import pytest

from coach.ask import ask
from coach.career import open_career
from coach.clock import Clock
from tests.conversation import DAY, reply_to, say
from tests.scripted_model import Script, open_scripted

POSTING = """# Ledger Engineer

Company: Quill {number} GmbH

We are looking for you.

## Requirements

- Kubernetes
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def bring(home: Path, *asked: str) -> None:
    """Import a posting for each line of further requirements."""
    with closing(open_career(home, Clock(DAY))) as career:
        for number, line in enumerate(asked):
            text = POSTING.format(number=number) + line
            career.import_document(f"{number}.md", text.encode(), "posting")


async def test_without_postings_it_is_said_how_to_import_some(home: Path) -> None:
    for question in ("what does the market ask for?", "how often is Kubernetes asked?"):
        reply = await reply_to(home, question)
        assert "no posting is imported yet" in reply
        assert "“import FILE”" in reply


async def test_the_market_is_shown(home: Path) -> None:
    bring(home, "", "- Docker", "- Docker", "- Go")
    (heard,) = await say(home, "what does the market ask for?")
    assert [tool["name"] for tool in heard.tools] == ["market"]
    assert "What 4 postings of yours ask for." in heard.reply
    assert "2 of 4" in heard.reply


async def test_one_skill_is_shown_with_its_sentences(home: Path) -> None:
    bring(home, "", "- Docker", "- Docker", "- Go")
    reply = " ".join((await reply_to(home, "how often is k8s asked?")).split())
    assert "Kubernetes: 4 of 4 postings of yours ask for it." in reply
    assert reply.count("“Kubernetes”") == 3
    assert "… and 1 more sentence" in reply


async def test_a_skill_that_is_not_known_is_said_to_be_so(home: Path) -> None:
    bring(home, "")
    assert "no skill of that name is known" in await reply_to(home, "/market zephyrine")


async def test_a_model_is_given_counts_with_their_intervals(home: Path) -> None:
    bring(home, "", "- Docker")
    script = Script(("market", {"skill": "docker"}), "One of two does.")
    session = await open_scripted(home, script)
    heard = await ask(session, "is Docker asked for?")
    await session.close()
    data = heard.tools[0]["result"]
    (row,) = data["skills"]
    assert (row["proportion"]["count"], row["proportion"]["n"]) == (1, 2)
    assert row["groups"]


async def test_it_is_said_which_postings_are_in_another_language(home: Path) -> None:
    bring(home, "", "- Docker")
    german = "# Kranfahrerin\n\nWir suchen dich für unser Team.\n\n- Kenntnisse in Docker und SQL\n"
    with closing(open_career(home, Clock(DAY))) as career:
        career.import_document("kran.md", german.encode())
    reply = " ".join((await reply_to(home, "how many of my postings are in German?")).split())
    assert "What 3 postings of yours ask for." in reply
    assert "1 of the 3 is not in English" in reply
    assert "By language: English 2, German 1." in reply

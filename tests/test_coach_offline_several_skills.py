"""Several skills in one message: levels beside each other, names alone, a short posting."""

from pathlib import Path

import pytest

from tests.conversation import levels, reply_to, say, target

POSTING = """my mate sent me this advert, it's just round the corner, have a look will you

# Restaurant Manager

The Copper Pan, Bristol.

## You bring
- Experience in people management
- Budgeting
- Customer service
- Excel
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


async def test_levels_in_sentences_of_their_own_are_levels_beside_each_other(home: Path) -> None:
    await say(
        home,
        "budgeting 4, i do that every winter. negotiation 4 as well. People management 3.",
    )
    assert levels(home) == {"Budgeting": 4, "Negotiation": 4, "People management": 3}


async def test_one_bare_level_is_still_asked_about(home: Path) -> None:
    await say(home, "hello", "Python 3")
    assert "Python" not in levels(home)


async def test_several_skills_named_alone_are_asked_for_at_once(home: Path) -> None:
    asked = "Statistics hardly anything. Figma in passing."
    told = await reply_to(home, "I'm a nurse, writing 3/5", "UX researcher", asked)
    assert "Which one?" not in told
    assert "Statistics and Figma: say your levels" in told


async def test_a_short_posting_after_a_casual_line_is_shown_as_one(home: Path) -> None:
    _, shown, *_ = await say(home, "I'm a sous-chef", POSTING, "yes", "yes")
    assert "Restaurant Manager" in shown.reply
    assert shown.reply.endswith("Nothing is kept yet. Keep it? Yes or no?")
    assert target(home) == "Restaurant Manager"

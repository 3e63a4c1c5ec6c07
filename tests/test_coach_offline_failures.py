"""What kept a tool from its work is told to the user as one talks to people, not to a model."""

from pathlib import Path

import pytest
from pydantic_ai import models

from coach.offline.failures import failure_in_words
from tests.conversation import DAY, say
from tools.understanding import Context, understand
from tools.vocabulary import builtin_vocabulary

TO_A_MODEL = (
    "the user",
    "The user",
    "Ask them",
    "ask them",
    "import_document",
    "Call it",
    "verbatim",
    "Pass the path",
    "their own",
    "`coach memory",
    "`coach evidence",
    "`coach import",
    "`coach roadmap",
    "validation",
)
KNOWN = "Python 4/5, Docker 1/5"
AIM = "my target is data engineer"


@pytest.fixture(autouse=True)
def _no_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "ALLOW_MODEL_REQUESTS", False)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("evidence: my manager says I am good", "Say what is so of you yourself"),
        ("evidence: if I had built a bridge, it would stand", "supposes something"),
        ("> Docker 4/5\n> Helm 3/5", "Say it without the marks where it is so of you."),
        ("forget E9", "“What do you know about me” shows what there is."),
        ("undo change 999", "“What have you changed” lists them."),
        ("keep Q3", "there is no such question"),
        ("what do you know about F99", "“What do you know about me” shows what is."),
        ("E9: it saved 3 hours", "“Show my evidence” shows all of it."),
        ("what does the market ask for", "Read some with “import FILE”"),
        ("adopt Quokka", "“What are my gaps” shows those it does."),
    ],
)
async def test_a_refusal_is_worded_for_whoever_talks(tmp_path: Path, said: str, told: str) -> None:
    *_, heard = await say(tmp_path / "home", KNOWN, AIM, said)
    assert told in heard.reply
    assert not [it for it in TO_A_MODEL if it in heard.reply]


async def test_a_plan_with_nothing_to_compare_says_what_makes_the_next(tmp_path: Path) -> None:
    lines = (KNOWN, AIM, "8 hours a week", "what changed in my plan?")
    *_, heard = await say(tmp_path / "home", *lines)
    assert "A check-in or “make the plan again” makes the next one." in heard.reply


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("`coach checkin`", "checkin"),
        ("`coach evidence list`", "list_evidence"),
        ("`coach gaps`", "gaps"),
        ("`coach import FILE…`", "import"),
        ("`coach memory history`", "changes"),
        ("`coach memory list`", "recall"),
        ("`coach profile`", "profile"),
        ("`coach roadmap`", "plan"),
        ("`coach roles`", "roles"),
    ],
)
def test_what_is_said_in_place_of_a_command_is_understood(command: str, kind: str) -> None:
    spoken = failure_in_words(command).strip("“”").replace("FILE", "~/cv.md")
    context = Context(today=DAY, planned=True)
    assert [it.kind for it in understand(spoken, builtin_vocabulary(), context)] == [kind]


def test_arguments_that_do_not_fit_are_told_in_words() -> None:
    told = failure_in_words([{"type": "less_than_equal", "loc": ("level",)}])
    assert told.startswith("I could not do that as I understood it, and nothing is changed.")


def test_other_commands_stay() -> None:
    assert (
        failure_in_words("`coach memory recover` keeps it.") == "`coach memory recover` keeps it."
    )

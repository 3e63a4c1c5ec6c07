"""What an earlier reply states may be stated again only where it was traced then, on the wire."""

from pathlib import Path

import pytest

from coach.ask import ask
from coach.events import Done, TextDelta
from coach.founded import MARK, founded
from memory import OutsideMessage, Store
from tests.anthropic_server import serving
from tests.long_memory import NOW as NOON
from tests.long_memory import talk
from tests.provider_server import Answer, Call, Short
from tests.talking import talking

INVENTED = "That takes 70 hours."
AGAIN = "As I said, it takes 70 hours."
MARKED = f"As I said, it takes 70 hours{MARK}."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


async def replies(home: Path, said: list[str], *answers: Short) -> list[str]:
    """Say some lines to a model of the real library, and return its replies as they are shown."""
    with serving(*answers) as server:
        async with talking(home, server) as session:
            return [(await ask(session, line)).reply for line in said]


def search(query: str) -> Call:
    return ("recall", {"query": query})


async def test_a_figure_that_was_marked_is_marked_again(home: Path) -> None:
    said = ["I'm at Docker 2/5.", "and then?"]
    first, second = await replies(home, said, INVENTED, INVENTED, AGAIN, AGAIN)
    assert (first, second) == (f"That takes 70 hours{MARK}.", MARKED)


async def test_a_figure_of_a_reply_that_was_cut_is_marked(home: Path) -> None:
    with serving(Answer(INVENTED, then="stall"), AGAIN, AGAIN) as server:
        async with talking(home, server) as session:
            async for event in session.turn("I'm at Docker 2/5."):
                if isinstance(event, TextDelta) and "hours" in event.text:
                    session.cancel()
            assert isinstance(event, Done)
            assert (event.reply, event.interrupted) == (INVENTED, True)
            heard = await ask(session, "and then?")
    assert heard.reply == MARKED


async def test_a_figure_that_was_computed_may_be_stated_again(home: Path) -> None:
    said = ["I have 8 hours a week.", "and then?"]
    summed = "You have 8 hours a week, so 3 weeks come to 24 hours."
    _, second = await replies(home, said, summed, "Those 24 hours go to Docker.")
    assert second == "Those 24 hours go to Docker."


async def test_the_sentences_around_a_mark_hold(home: Path) -> None:
    said = ["I have 8 hours a week.", "and then?"]
    mixed = f"You have 8 hours a week, so 3 weeks come to 24 hours. {INVENTED}"
    again = f"Those 24 hours. {AGAIN}"
    _, second = await replies(home, said, mixed, mixed, again, again)
    assert second == f"Those 24 hours. {MARKED}"


async def test_a_marked_figure_that_was_searched_for_is_marked_again(home: Path) -> None:
    said = ["I'm at Docker 2/5.", "what did you say of the harbour course?"]
    course = "The harbour course takes 70 hours."
    _, second = await replies(home, said, course, course, search("harbour course"), AGAIN, AGAIN)
    assert second == MARKED


async def test_a_figure_that_an_assistant_elsewhere_gave_is_marked(home: Path) -> None:
    talk(home, 1)
    with Store.open(home / "coach.db", lambda: NOON) as store:
        store.load_messages(
            [
                OutsideMessage("a", "s", "user", NOON, "how long is the harbour course?"),
                OutsideMessage("b", "s", "assistant", NOON, "The harbour course takes 70 hours."),
                OutsideMessage("c", "s", "user", NOON, "my harbour course cost 612 euros"),
            ]
        )
    said = ["what was said of the harbour course?"]
    told = "It takes 70 hours and cost 612 euros."
    (reply,) = await replies(home, said, search("harbour course"), told, told)
    assert reply == f"It takes 70 hours{MARK} and cost 612 euros."


@pytest.mark.parametrize(
    ("reply", "holds"),
    [
        ("You have 8 hours. It takes 70 hours.", "You have 8 hours. It takes 70 hours."),
        (f"You have 8 hours. It takes 70 hours{MARK}. Go on.", "You have 8 hours.\nGo on."),
        (f"- 8 hours\n- 70 hours{MARK}\n- 3 weeks", "- 8 hours\n- 3 weeks"),
        (f"70 hours{MARK}, and 3 weeks.", ""),
        ("", ""),
    ],
)
def test_no_sentence_with_a_mark_holds(reply: str, holds: str) -> None:
    assert founded(reply) == holds

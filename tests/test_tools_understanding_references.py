"""What people say of one thing that is remembered, by what it is called."""

import pytest

from tests.reading import read
from tools.understanding.memory.references import reference
from tools.vocabulary import builtin_vocabulary


@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("forget message M1", "M1"),
        ("forget my evidence E1", "E1"),
        ("please forget fact F2", "F2"),
        ("forget promise P1", "P1"),
        ("delete message 12", "M12"),
        ("forget f3", "F3"),
        ("can you erase evidence no. 4 for good?", "E4"),
        ("forget the commitment P2 please", "P2"),
        ("remove fact number 7 from my memory", "F7"),
        ("forget what you know from message M9", "M9"),
        ("delete the piece of evidence E2", "E2"),
        ("forget entry F5", "F5"),
    ],
)
def test_a_thing_is_forgotten_by_what_it_is_called(message: str, meant: str) -> None:
    (intent,) = read(message)
    assert (intent.kind, intent.text) == ("forget", meant)


@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("drop F1", "F1"),
        ("drop fact F1", "F1"),
        ("drop my fact 1 please", "F1"),
        ("Please drop S2.", "S2"),
        ("end F4", "F4"),
        ("retract F3", "F3"),
        ("F1 no longer holds", "F1"),
        ("F2 is no longer true", "F2"),
        ("F2 isn't true any more", "F2"),
        ("fact F6 does not hold any more", "F6"),
        ("F1 is outdated", "F1"),
        ("/memory drop F1", "F1"),
    ],
)
def test_a_thing_holds_no_longer(message: str, meant: str) -> None:
    (intent,) = read(message)
    assert (intent.kind, intent.text) == ("end", meant)


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("drop Q1", "decide"),
        ("drop Docker", "forget"),
        ("forget S3", "forget"),
        ("forget the message about Acme", "forget"),
        ("I dropped F1 racing years ago", "unclear"),
        ("forget my Python 3 level", "forget"),
    ],
)
def test_other_words_mean_what_they_meant(message: str, kind: str) -> None:
    (intent, *_) = read(message)
    assert intent.kind == kind


def test_a_skill_that_is_called_like_a_reference_is_the_skill() -> None:
    vocabulary = builtin_vocabulary()
    assert vocabulary.get("S3") is not None
    assert reference("S3", vocabulary) is None
    assert reference("skill S3", vocabulary) == "S3"

"""What others say of the user is theirs; a thing that is only called like their saying is not."""

import pytest

from tools.understanding import own_part, standing


@pytest.mark.parametrize(
    "said",
    [
        "map the motor claims process",
        "handle the insurance claims backlog",
        "Excel is more a 3 if I'm honest",
        "Docker is 2 if I remember right",
    ],
)
def test_what_only_looks_like_a_saying_or_a_supposition_is_plain(said: str) -> None:
    assert standing(said) == "plain"


@pytest.mark.parametrize(
    "said",
    ["the foreman claims I am a 4 in Docker", "my mentor said Docker 4", "wife says I'm a 4"],
)
def test_what_others_say_of_the_user_is_theirs(said: str) -> None:
    assert standing(said) == "others"


@pytest.mark.parametrize(
    ("sentence", "quote", "stands"),
    [
        ("my boss says I'm a 5 in Python", "I'm a 5 in Python", "others"),
        ("my boss says, I'm a 5 in Python", "I'm a 5 in Python", "others"),
        ("my wife has a 5 in Excel, I'm at 2 in it", "I'm at 2 in it", "plain"),
        ("Docker 3/5, they never let me near the servers", "Docker 3/5", "plain"),
        ("Docker 3/5, says my boss", "Docker 3/5", "others"),
    ],
)
def test_a_quote_is_judged_with_what_belongs_to_it(sentence: str, quote: str, stands: str) -> None:
    assert standing(own_part(sentence, quote)) == stands

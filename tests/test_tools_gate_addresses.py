"""Addresses that stand in nothing known: found in any form, and cut to their domain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.gate.addresses import addresses, strange, without

MARK = " (not from your data)"


@pytest.mark.parametrize(
    ("reply", "shown"),
    [
        ("See https://evil.example/c?pay=91700.", "See evil.example (not from your data)."),
        ("[more](https://evil.example/c?d=1)", "[more](evil.example (not from your data))"),
        ("![x](http://a.b.evil.example/Ada/p.png)", "![x](evil.example (not from your data))"),
        ("<https://evil.example/#Ada>", "<evil.example (not from your data)>"),
        ("www.evil.example/Ada is it", "evil.example (not from your data) is it"),
        ("ada-91700.evil.example/x", "evil.example (not from your data)"),
        ("https://Ada:91700@evil.example/", "evil.example (not from your data)"),
        ("mailto:eva@evil.example?body=Ada", "evil.example (not from your data)"),
        ("HTTPS://EVIL.EXAMPLE:8080/x", "evil.example (not from your data)"),
        ("ftp://localhost/Ada", "an address (not from your data)"),
        ("data:text/html,Ada", "an address (not from your data)"),
    ],
)
def test_of_a_strange_address_only_the_domain_is_shown(reply: str, shown: str) -> None:
    assert without(reply, strange(reply, []), MARK) == shown


@pytest.mark.parametrize(
    "text",
    [
        "https://docs.example/docker",
        "Read https://docs.example/docker/.",
        "(https://docs.example/a_(b))",
        "www.docs.example/docker",
    ],
)
def test_an_address_that_is_known_stays(text: str) -> None:
    known = ["see http://docs.example/docker, https://docs.example/a_(b) and more"]
    assert strange(text, known) == ()


@pytest.mark.parametrize(
    "reply",
    [
        "https://docs.example/docker?d=Ada",
        "https://docs.example/dockerAda",
        "https://docs.example",
        "https://ada.docs.example/docker",
    ],
)
def test_what_is_added_to_a_known_address_makes_it_another(reply: str) -> None:
    assert len(strange(reply, ["https://docs.example/docker"])) == 1


@pytest.mark.parametrize(
    "reply",
    [
        "3/5 and 4/5",
        "jobs/acme.md",
        "and/or",
        "e.g. Go 1.22",
        "8 h/week",
        "C++/C#",
        "R&D",
        "9.5/10",
    ],
)
def test_other_words_with_strokes_and_dots_are_none(reply: str) -> None:
    assert list(addresses(reply)) == []


@given(st.text("ab:/.?#@()[]<> \nwmailto", max_size=60))
def test_nothing_that_is_left_carries_on_a_strange_address(reply: str) -> None:
    shown = without(reply, strange(reply, []), MARK)
    assert list(addresses(shown)) == []

"""Lines that were only wrapped, told from those that say something of their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.evidence import read_evidence, told_parts
from tools.vocabulary import builtin_vocabulary
from tools.wrapping import unwrapped


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I moved Acme\nRockets billing to Kafka", "I moved Acme Rockets billing to Kafka"),
        ("I led the move\n  of 40 services\nto AWS.", "I led the move of 40 services to AWS."),
        ("We ran services that we\nrebuilt in May", "We ran services that we rebuilt in May"),
        ("I worked with the\nRun team", "I worked with the Run team"),
        ("It was slow.\nPages took 9 s", "It was slow.\nPages took 9 s"),
        ("- Cut the cost\n- Kept the\n  pace", "- Cut the cost\n- Kept the pace"),
        ("mentored 4 juniors\nreduced tickets", "mentored 4 juniors\nreduced tickets"),
        ("Led a team\nCut the cost", "Led a team\nCut the cost"),
        ("Led a team,\nCut to 5 people", "Led a team, Cut to 5 people"),
        ("Billing\n\nPages were slow", "Billing\n\nPages were slow"),
        ("Billing\nI made it fast", "Billing\nI made it fast"),
        ("", ""),
    ],
)
def test_a_line_goes_on_where_its_sentence_does(text: str, expected: str) -> None:
    assert unwrapped(text) == expected


@given(st.text(alphabet="aIB .\n-1,", max_size=60))
def test_no_word_is_lost_or_made(text: str) -> None:
    assert unwrapped(text).split() == text.split()
    assert unwrapped(unwrapped(text)) == unwrapped(text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n   ", " \n"])
@pytest.mark.parametrize(
    "text",
    [
        "At Globex I moved Acme{}Rockets billing to Kafka and cut cost by 20%",
        "I worked on the Harbour{}Lights signals",
        "Action: I rebuilt the Glass{}Market pages\nResult: 20%{}less cost",
        "I tuned the Brindle-{}wick billing",
    ],
)
def test_evidence_has_no_stop_where_a_line_ends(text: str, end: str) -> None:
    told = " ".join(told_parts(read_evidence(text.format(*[end] * 2), builtin_vocabulary())))
    assert "." not in told
    assert "\n" not in told

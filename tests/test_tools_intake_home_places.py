"""Where a person lives is read on top of a profile, and nothing else is taken for it."""

import pytest

from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def contacts(text: str) -> list[str]:
    found = read_profile(f"{text}\n\nSkills\nPython", VOCABULARY, source="cv.txt").facts
    return [it.value for it in found if it.kind == "contact" and "@" not in it.value]


PLACED = [
    ("Ada Brill\nMarket researcher\nLuton | ada@brill.example", "Luton"),
    ("# Jon Tarn\n\n*Maker of stairs* · Inverness · jon@tarn.example", "Inverness"),
    ("KIRA M. OSEI\nDayton, OH 45402 | kira@osei.example", "Dayton, OH"),
    ("Pat Doyle\nNewry BT34 1AB · pat@doyle.example", "Newry"),
    ("Lea Vogt\n34117 Kassel · lea@vogt.example", "Kassel"),
    ("Tom Reed\nBook-keeper\ntom@reed.example · King's Lynn", "King's Lynn"),
    (
        "Ria Smit\nAddress: Hoofdweg 12, 9721 AB Groningen, Netherlands",
        "Hoofdweg 12, 9721 AB Groningen, Netherlands",
    ),
    ("Personal details\nName: Lea Vogt\nWohnort: Kassel", "Kassel"),
]


@pytest.mark.parametrize(("text", "place"), PLACED)
def test_a_home_place_is_read(text: str, place: str) -> None:
    assert contacts(text) == [place]


NOWHERE = [
    "Ada Brill\nLinkedIn | ada@brill.example",
    "Ada Brill\nFull Stack | ada@brill.example",
    "Ada Brill\nBritish | ada@brill.example",
    "Ada Brill\nGerman | ada@brill.example",
    "Ada Brill\nKubernetes | ada@brill.example",
    "Ada Brill\nProduct Owner | ada@brill.example",
    "Ada Brill\nJoiner | ada@brill.example",
    "Ada Brill\nTranslator | ada@brill.example",
    "Ada Brill\nHousing | Tenants | ada@brill.example",
    "Ada Brill\nLuton Borough",
]


@pytest.mark.parametrize("text", NOWHERE)
def test_what_is_no_place_is_none(text: str) -> None:
    assert contacts(text) == []

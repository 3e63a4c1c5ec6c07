"""Past tenses as those who learn English form them: "teached", "I have build a tool"."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.spelling.rewording import Edit

_REGULAR: Final = """
    teached=taught builded=built buyed=bought catched=caught maked=made writed=wrote runned=ran
    gived=gave bringed=brought finded=found keeped=kept speaked=spoke sended=sent choosed=chose
    rebuilded=rebuilt rewrited=rewrote rised=rose falled=fell growed=grew selled=sold
    payed=paid getted=got leaved=left spended=spent meeted=met tooked=took drived=drove
"""
_IRREGULAR: Final = """
    build=built rebuild=rebuilt lead=led write=written rewrite=rewritten make=made teach=taught
    train=trained reduce=reduced organize=organized organise=organised create=created
    develop=developed improve=improved introduce=introduced automate=automated migrate=migrated
    design=designed manage=managed install=installed repair=repaired replace=replaced
    implement=implemented increase=increased save=saved bring=brought prepare=prepared
    translate=translated did=done wrote=written made=made took=taken gave=given
"""
PAST: Final = dict(it.split("=") for it in _REGULAR.split())
"""Irregular verbs with the ending of regular ones, and their past."""
_PARTICIPLES: Final = dict(it.split("=") for it in _IRREGULAR.split())
_WRONG: Final = late(rf"(?<![\w'/.@-])(?:{'|'.join(PAST)})(?![\w'/-]|\.\w)", re.IGNORECASE)
_AFTER_HAVE: Final = late(
    r"\b(?:i|we)(?: have| had|'ve)(?: (?:also|then|once|already|now))* "
    rf"(?P<verb>{'|'.join(_PARTICIPLES)})(?= (?:an?|the|our|my|their|one|two|three|\d+|some|all"
    r"|new|small|it)\b)",
    re.IGNORECASE,
)


def past_edits(said: str) -> Iterator[Edit]:
    """Yield what to read in the place of past tenses that English forms otherwise.

    Args:
        said: A message, with plain quotes.
    """
    for match in _WRONG.finditer(said):
        yield Edit(match.start(), match.end(), PAST[match[0].casefold()])
    for match in _AFTER_HAVE.finditer(said):
        yield Edit(*match.span("verb"), _PARTICIPLES[match["verb"].casefold()])

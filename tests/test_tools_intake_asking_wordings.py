"""How people word that something is a must, is preferred, or is nice to have."""

import pytest

from tools.domain import Importance
from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

LISTED = "# Reef Engineer\n\nWe are looking for you.\n\n## Requirements\n\n- Strong Python\n- {}\n"
TOLD = "# Reef Engineer\n\nWe are looking for a reef engineer. You must know Python. {}\n"

NICE = """
Bonus points for Docker.
Brownie points if you've touched Docker.
Extra credit for Docker.
Bonus points if you know Docker.
Kudos if you have used Docker.
Props if you've contributed to Docker.
Gold stars for Docker.
Double points if you've shipped Docker in production.
We'd be thrilled if you knew some Docker.
It's a bonus if you know Docker.
Docker is the icing on the cake.
Docker experience is a nice extra.
Docker wouldn't hurt.
Docker won't hurt your chances.
It doesn't hurt to know Docker.
Docker will give you an edge.
Having worked with Docker sets you apart.
You'll stand out if you know Docker.
You get extra points for Docker.
Exposure to Docker is a nice-to-have.
If you also know Docker, even better.
Even better if you know Docker.
Familiarity with Docker a plus.
Docker earns you extra points.
Docker experience counts in your favour.
We won't say no to Docker.
Cherry on top: Docker.
Not required, but Docker is handy.
Docker is useful but not essential.
Docker knowledge is a bonus, not a must.
A huge plus: hands-on Docker.
You'd get a head start with Docker.
Some Docker would be lovely.
Docker gets you a gold star.
Any Docker experience is a welcome addition.
"""
SHOULD = """
We'd like you to know Docker.
Preferably you know Docker.
We would prefer someone with Docker.
Docker experience is strongly preferred.
Docker is desirable.
We favour candidates who know Docker.
Preference given to candidates with Docker.
Candidates with Docker will be preferred.
"""
MUST = """
You must know Docker.
Docker is a must.
Docker is non-negotiable.
You can't do this job without Docker.
Docker is table stakes.
Docker is the price of entry.
We only consider people who know Docker.
Don't apply unless you know Docker.
You absolutely need Docker.
Docker is a hard requirement.
Docker is a prerequisite.
No Docker, no interview.
It is imperative that you know Docker.
Docker is a given.
Docker fluency is expected.
It goes without saying that you know Docker.
We expect you to know Docker inside out.
The successful candidate will have Docker.
"""
WORDINGS: dict[Importance, str] = {"nice": NICE, "should": SHOULD, "must": MUST}


@pytest.mark.parametrize("text", [LISTED, TOLD], ids=["listed", "told"])
@pytest.mark.parametrize(
    ("wording", "importance"),
    [
        (line, importance)
        for importance, lines in WORDINGS.items()
        for line in lines.strip().splitlines()
    ],
)
def test_a_wording_weighs_what_it_speaks_of(
    wording: str, importance: Importance, text: str
) -> None:
    role = read_role(text.format(wording), builtin_vocabulary(), source="reef.md")
    asked = {it.skill: it.importance for it in role.requirements}
    assert asked == {"Python": "must", "Docker": importance}


@pytest.mark.parametrize(
    "wording",
    [
        "Bonus points for Rust.",
        "Brownie points if you've touched Rust.",
        "Extra credit for Go.",
        "Kudos for R.",
        "Rust wouldn't hurt.",
        "Rust gives you an edge.",
        "Go is handy.",
    ],
)
def test_a_name_that_is_a_word_as_well_is_a_skill_beside_such_a_wording(wording: str) -> None:
    role = read_role(LISTED.format(wording), builtin_vocabulary(), source="reef.md")
    assert [it.importance for it in role.requirements] == ["must", "nice"]


@pytest.mark.parametrize("wording", ["Bonus points for rest.", "Extra credit for going on."])
def test_other_words_beside_it_are_none(wording: str) -> None:
    role = read_role(LISTED.format(wording), builtin_vocabulary(), source="reef.md")
    assert [it.skill for it in role.requirements] == ["Python"]

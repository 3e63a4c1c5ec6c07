"""Vocabularies with skills added later."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from tools.domain import Skill
from tools.vocabulary import Vocabulary, VocabularyError, custom_skill

NAMES = ("Tide", "tides", "A-B", "AB", "x y", "X/Y", "XY", "Z.js", "Node.js")
SKILLS = st.lists(
    st.builds(custom_skill, st.sampled_from(NAMES)), unique_by=lambda it: it.name, max_size=5
)
TEXTS = ("tide a-b ab x y x/y xy z.js zjs", "A B, XY, nodejs and Tides")


def told(make: Callable[[], Vocabulary]) -> object:
    """Return all that can be seen of a vocabulary, or that it can't be."""
    try:
        made = make()
    except VocabularyError:
        return VocabularyError
    return made.skills, [made.find(it) for it in TEXTS], made.nearest("tidez")


@given(first=SKILLS, second=SKILLS)
def test_skills_added_later_are_the_same_as_all_at_once(
    first: list[Skill], second: list[Skill]
) -> None:
    def later() -> Vocabulary:
        begun = Vocabulary(first)
        begun.find(TEXTS[0])  # what was found out then does not hold for more skills
        return begun.extended(second)

    assert told(later) == told(lambda: Vocabulary((*first, *second)))


@given(first=SKILLS, second=SKILLS)
def test_a_vocabulary_stays_as_it_is_when_another_is_made_of_it(
    first: list[Skill], second: list[Skill]
) -> None:
    try:
        begun = Vocabulary(first)
        before = told(lambda: begun)
        begun.extended(second)
    except VocabularyError:
        return
    assert told(lambda: begun) == before

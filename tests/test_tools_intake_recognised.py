"""What the tagger adds to the reading of postings, and what it leaves as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.recognition import recogniser, recognising
from tests.command_line import CommandLine
from tests.skillspan import Sentence, exact, overlapping
from tests.unknown_skills import Posting, compared, own_postings
from tools.domain import Requirement, Role
from tools.intake import read_role
from tools.intake.profiles.strangers import apart
from tools.intake.text.recognised import recognised
from tools.intake.text.sketch import MARK, sketch
from tools.vocabulary import builtin_vocabulary, custom_skill

RULES = builtin_vocabulary()
WITH_TAGGER = recognising(RULES)

POSTING = """# Data Engineer

## Requirements

- {must}

## Nice to have

- {nice}
"""
# What one item asks for, and the phrases it leaves unrecognised.
ITEMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Strong knowledge of Plinth and Kubernetes", ("Plinth",)),
    ("Experience with Python, Wobblegraph and Docker", ("Wobblegraph",)),
    ("Hands-on experience with Sproutly or Terraform", ("Sproutly",)),
    ("Solid understanding of protein folding", ("protein folding",)),
    ("Experience with tidal modelling and whale songs", ("tidal modelling", "whale songs")),
    (
        "Good knowledge of maritime law, so that our captains sleep well",
        ("maritime law",),
    ),
    # Nothing is recognised in what someone does, which stays the phrase that it is.
    ("Able to keep calm when others do not", ("keep calm when others do not",)),
    # What can't be wanted asks for nothing, recognised or not.
    ("No experience with Plinth needed", ()),
)


def read(text: str, *, tagger: bool = True) -> Role:
    return read_role(text, WITH_TAGGER if tagger else RULES, source="job.md")


def item(text: str) -> Role:
    return read(POSTING.format(must=text, nice="Git"))


@pytest.mark.parametrize(("text", "expected"), ITEMS)
def test_an_item_leaves_the_names_in_it_and_not_its_whole_sentence(
    text: str, expected: tuple[str, ...]
) -> None:
    assert item(text).unrecognised == expected


def test_a_recognised_name_is_held_back_with_what_its_sentence_asks() -> None:
    role = read(
        POSTING.format(must="Expert knowledge of Plinth and Git", nice="Experience with Sproutly")
    )
    must, nice = role.held_back
    assert (must.skill, must.importance, must.level_stated) == ("Plinth", "must", True)
    assert must.quote == "Expert knowledge of Plinth and Git"
    assert (nice.skill, nice.importance) == ("Sproutly", "nice")
    assert must.level > nice.level


def test_a_list_that_holds_a_recognised_name_gives_its_other_items() -> None:
    text = POSTING.format(
        must="Experience with molecular docking and protein expression", nice="Git"
    )
    assert read(text).unrecognised == ("molecular docking", "protein expression")
    assert read(text, tagger=False).unrecognised == ("molecular docking and protein expression",)


@pytest.mark.parametrize(
    "text",
    [
        "Plinth builds boats in Hull. Our founders met at a conference on Sproutly.",
        "We offer a pension, Plinth vouchers and a canteen.",
    ],
)
def test_what_the_employer_tells_of_itself_is_not_asked_for(text: str) -> None:
    role = read(f"# Engineer\n\n{text}\n\n## Requirements\n\n- Experience with Python\n")
    assert role.unrecognised == ()


def test_text_in_a_language_that_is_not_read_is_not_shown_to_the_tagger() -> None:
    text = (
        "# Entwickler\n\n## Anforderungen\n\n- Erfahrung mit Plinth und Python\n"
        "- Gute Kenntnisse in der Entwicklung von Anlagen und Sproutly\n"
    )
    assert read(text) == read(text, tagger=False)


SENTENCES = st.lists(
    st.sampled_from(
        [
            "# Engineer",
            "## Requirements",
            "## Nice to have",
            "## About us",
            "- Experience with Plinth, Python and Go",
            "- Kafka or Sproutly",
            "- Advanced knowledge of protein folding is a plus",
            "You have worked with Wobblegraph for three years.",
            "We use Terraform and Plinth.",
            "| Skill | Level |\n|---|---|\n| Drumlin | 3 |",
            "**Failure analysis**\nImportance: Critical",
        ]
    ),
    max_size=12,
).map("\n\n".join)


def _but_unrecognised(role: Role) -> Role:
    return role.model_copy(update={"unrecognised": (), "held_back": ()})


@given(SENTENCES)
def test_nothing_but_the_unrecognised_phrases_depends_on_the_tagger(text: str) -> None:
    role = read(text)
    assert _but_unrecognised(role) == _but_unrecognised(read(text, tagger=False))
    held: tuple[Requirement, ...] = role.held_back
    assert {it.skill for it in held} <= set(role.unrecognised)


WORDS = ("Plinth", "Python", "with", "knowledge", "of", ",", "and", "/", "Kafka", "(Git)", ".")


@given(st.lists(st.sampled_from(WORDS)))
def test_what_is_recognised_stands_between_the_skills(words: list[str]) -> None:
    drawn = sketch(" ".join(words), RULES)
    end = 0
    for start, after in recognised(drawn, recogniser(RULES)):
        assert end <= start < after <= len(drawn.text)
        assert MARK not in drawn.text[start:after]
        end = after


def test_of_our_own_postings_more_is_found_and_less_besides() -> None:
    rules, tagger = (
        [_found(it, tagger=with_tagger) for it in own_postings()] for with_tagger in (False, True)
    )
    assert exact(tagger).f1 >= 0.6 > exact(rules).f1 + 0.2
    assert overlapping(tagger).precision >= 0.8
    assert overlapping(tagger).recall > overlapping(rules).recall


def _found(posting: Posting, *, tagger: bool) -> Sentence:
    return compared(posting, read(posting.text, tagger=tagger).unrecognised, RULES)


def test_a_vocabulary_with_more_skills_recognises_what_it_does_not_know() -> None:
    more = WITH_TAGGER.extended([custom_skill("Plinth")])
    text = POSTING.format(must="Knowledge of Plinth and Sproutly", nice="Git")
    role = read_role(text, more, source="job.md")
    assert [it.skill for it in role.requirements] == ["Plinth", "Git"]
    assert role.unrecognised == ("Sproutly",)


def test_a_recognised_phrase_is_adopted_as_it_is_written(coach: CommandLine) -> None:
    posting = coach.home.parent / "job.md"
    posting.write_text(
        POSTING.format(must="Strong knowledge of protein folding and Python", nice="Git"), "utf-8"
    )
    coach("import", str(posting))
    adopted = coach("roles", "--adopt", "protein folding", "--role", "Data Engineer")
    assert "protein folding" in adopted.out.casefold()
    assert "protein folding" in coach("gaps", "Data Engineer").out.casefold()


def test_the_model_is_read_by_what_reads_documents_and_by_nothing_else(coach: CommandLine) -> None:
    recogniser.cache_clear()
    assert coach("roles").code == coach("profile").code == 0
    assert recogniser.cache_info().misses == 0
    posting = coach.home.parent / "job.md"
    posting.write_text(POSTING.format(must="Knowledge of Plinth", nice="Git"), "utf-8")
    assert coach("import", str(posting)).code == 0
    assert recogniser.cache_info().misses == 1


@pytest.mark.parametrize(
    ("phrase", "things"),
    [
        ("symptom control and syringe drivers", ("symptom control", "syringe drivers")),
        ("oscilloscopes and logic analysers", ("oscilloscopes", "logic analysers")),
        ("customs clearance and Incoterms", ("customs clearance", "Incoterms")),
        ("research and development", ("research and development",)),
        ("health and safety regulations", ("health and safety regulations",)),
        ("terms and conditions", ("terms and conditions",)),
    ],
)
def test_two_things_of_a_phrase_stand_apart(phrase: str, things: tuple[str, ...]) -> None:
    assert apart(phrase) == things

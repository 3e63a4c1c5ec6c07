"""Wordings of what is asked for, and of what is not, as postings of many trades have them."""

import pytest

from tools.domain import Role
from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def role(line: str, heading: str = "Requirements") -> Role:
    text = f"# Engineer\n\n## {heading}\n\n- {line}\n- Git\n"
    return read_role(text, VOCABULARY, source="p")


def asked(line: str) -> dict[str, tuple[int, str]]:
    return {
        it.skill: (it.level, it.importance) for it in role(line).requirements if it.skill != "Git"
    }


@pytest.mark.parametrize(
    "line",
    [
        "You needn't be a Java expert",
        "You need not be an expert in Java",
        "You don't have to be a Java guru",
        "You do not need to be fluent in Java",
        "No need to be a Java wizard",
        "Java: no",
        "Java – no",
        "Java: none",
        "Java: not used",
        "Java? No.",
        "Never mind Java",
        "Forget Java",
        "Forget about Java",
        "Experience with anything but Java",
        "Any language except Java",
        "Everything other than Java",
        "Languages other than Java",
        "Please don't apply if you only know Java",
        "Do not apply if all you know is Java",
        "Don't apply if you just want to write Java",
        "Java training provided",
        "Java training will be given",
        "Training in Java is provided",
        "Full training on Java will be given",
        "We offer Java courses",
        "You'll get Java training from us",
        "We provide lessons in Java",
    ],
)
def test_what_an_item_denies_is_not_asked_for(line: str) -> None:
    assert "Java" not in asked(line)


@pytest.mark.parametrize(
    "line",
    [
        "Java: no less than three years",
        "Nothing but Java",
        "Don't apply if you don't know Java",
        "Please do not apply without Java",
        "You need to be a Java expert",
        "You provide Java training to customers",
        "Java and any other language",
        "All of our code is in Java, but you also see SQL",
        "Training others in Java",
        "Java, with the usual training budget",
    ],
)
def test_other_words_of_denial_leave_a_skill_asked_for(line: str) -> None:
    assert "Java" in asked(line)


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("less than 3 years of experience", None),
        ("Fewer than three years of experience", None),
        ("Up to 2 years of experience", None),
        ("No more than 5 years of experience", None),
        ("Not more than 5 years of experience", None),
        ("At most 4 years of experience", None),
        ("Maximum 4 years of experience", None),
        ("Maximum of 4 years of experience", None),
        ("max. 4 years of experience", None),
        ("Under 2 years' experience", None),
        ("4 years of experience or less", None),
        ("Experience: up to 2 years", None),
        ("0-2 years of experience", None),
        ("0-2 years", None),
        ("More than 5 years of experience", 5),
        ("Between 2 and 4 years of experience", 2),
        ("Between two and four years of experience", 2),
        ("At least 18 months experience", 1.5),
        ("18 months' experience in a warehouse", 1.5),
        ("A minimum of 6 months of experience", 0.5),
        ("Minimum 24 months experience in sales", 2),
        ("A year and a half of experience", 1.5),
        ("A decade of experience", 10),
        ("Over a decade of experience in shipping", 10),
        ("Two decades of experience", 20),
        ("10 yrs exp.", 10),
        ("3+ years exp", 3),
        ("4-6 years PQE", 4),
        ("2 years' post-qualification experience", 2),
        ("2 years post qualification", 2),
        ("Experience: 3 to 6 yrs", 3),
        ("Experience: 18 months", 1.5),
        ("10+ years total experience, 5 in Java", 10),
        ("a 6 months probation", None),
        ("a 12-month contract", None),
        ("12 months of parental leave", None),
        ("We grew for a decade", None),
        ("Within the first 6 months you gain experience", None),
    ],
)
def test_years_of_experience_in_all(line: str, years: float | None) -> None:
    found = role(line).experience
    assert (found.years if found else None) == years


@pytest.mark.parametrize(
    ("line", "skill", "years"),
    [
        ("Between 2 and 4 years working with Java", "Java", 2),
        ("Between two and five years of SQL", "SQL", 2),
        ("8+ years of software engineering, 3 of them with Kubernetes", "Kubernetes", 3),
        ("8+ years of software engineering, 3 of them with Kubernetes", "Software engineering", 8),
        ("10+ years total experience, 5 in Java", "Java", 5),
        ("7 years of experience, including 2 with Kafka", "Kafka", 2),
        ("7 years of experience, at least three of those in Python", "Python", 3),
        ("6 years of experience, of which 2 with Docker", "Docker", 2),
        ("6 years in IT, 2+ years of which using Docker", "Docker", 2),
        ("Minimum 18 months of Java", "Java", 1.5),
        ("18 months' experience with Java", "Java", 1.5),
        ("6 months of Docker", "Docker", 0.5),
        ("Over a decade of Java", "Java", 10),
        ("A decade of experience with SQL", "SQL", 10),
        ("A year and a half of Python", "Python", 1.5),
        ("Up to 2 years of Java", "Java", None),
        ("Less than 2 years with Java", "Java", None),
        ("No more than 5 years of Java", "Java", None),
        ("Java for 3 years at most", "Java", None),
        ("5 years of experience, Java", "Java", None),
        ("5 years in a team of 12 with Java", "Java", None),
        ("Java, in a 6-month project", "Java", None),
        ("At least 3 years of Java", "Java", 3),
        ("3 years of Java and 2 of SQL", "Java", 3),
        ("3 years of Java and 2 of SQL", "SQL", 2),
    ],
)
def test_years_of_a_skill(line: str, skill: str, years: float | None) -> None:
    found = {it.skill: it.years for it in role(line).requirements}
    assert found[skill] == years


@pytest.mark.parametrize(
    ("line", "skill", "level"),
    [
        ("German C1 required; English fluent", "German", 4),
        ("German C1 required; English fluent", "English", 4),
        ("Japanese N2 or above", "Japanese", 3),
        ("JLPT N1 Japanese", "Japanese", 4),
        ("Japanese (JLPT N3)", "Japanese", 2),
        ("C1-level English", "English", 4),
        ("English C1", "English", 4),
        ("English at C1 level", "English", 4),
        ("English (B2)", "English", 3),
        ("English level B2 or higher", "English", 3),
        ("B2 English", "English", 3),
        ("German: C2", "German", 5),
        ("French B1/B2", "French", 2),
        ("Native English", "English", 5),
        ("Native German speaker", "German", 5),
        ("Native-level English", "English", 5),
        ("English (native)", "English", 5),
        ("Near-native English", "English", 4),
        ("Mother-tongue German", "German", 5),
        ("Bilingual French", "French", 5),
        ("Fluent English", "English", 4),
        ("Conversational Spanish", "Spanish", 2),
        ("Business-level German", "German", 3),
        ("Basic German", "German", 2),
    ],
)
def test_a_language_is_asked_for_at_its_level(line: str, skill: str, level: int) -> None:
    assert asked(line)[skill][0] == level


@pytest.mark.parametrize(
    "line",
    [
        "the German market",
        "C1 driving licence",
        "Native apps",
        "Native mobile apps for Spanish banks",
    ],
)
def test_no_language_is_asked_for_by_other_words(line: str) -> None:
    assert not asked(line).keys() & {"German", "English", "Spanish"}


def test_levels_written_with_a_hyphen_announce_a_name() -> None:
    for line in ("Expert-level Go, or strong Rust", "Expert-level Go or strong Rust"):
        (found,) = [it for it in role(line).requirements if it.skill != "Git"]
        assert (found.skill, found.level, found.importance) == ("Go", 5, "must")
        assert [(it.skill, it.level) for it in found.alternatives] == [("Rust", 4)]
    assert asked("Senior-level Go")["Go"] == (4, "must")
    assert asked("A low-level go at it") == {}


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Excel is a nice bonus", "Excel"),
        ("Excel is a big plus", "Excel"),
        ("Rust would be a huge advantage", "Rust"),
        ("Go is a real asset", "Go"),
    ],
)
def test_praise_before_a_plus_is_no_part_of_it(line: str, skill: str) -> None:
    assert asked(line) == {skill: (2, "nice")}


@pytest.mark.parametrize(
    ("line", "phrase"),
    [
        ("MEDDIC is a big plus", "MEDDIC"),
        ("Zorp is a nice bonus", "Zorp"),
        ("Zorp would be a real asset", "Zorp"),
        ("Zorp experience is a definite advantage", "Zorp"),
        ("Forklift licence essential", "Forklift licence"),
        ("Portfolio required", "Portfolio"),
        ("QTS", "QTS"),
        ("Admission to the NY bar", "Admission to the NY bar"),
    ],
)
def test_a_phrase_is_kept_without_the_words_that_weigh_it(line: str, phrase: str) -> None:
    assert role(line).unrecognised == (phrase,)


@pytest.mark.parametrize(
    "line",
    [
        "three years",
        "3 years min",
        "3-5 years",
        "3-5 years of",
        "10 yrs exp.",
        "exp",
        "min. 3 years exp",
        "Similar role",
        "Experience in a similar role",
        "3-5 years in a similar position",
        "preferred; new grads welcome",
        "New grads welcome",
        "You need not code",
        "need not code",
        "A decade of experience",
        "At least 18 months experience",
        "0-2 years",
        "Up to 2 years of experience",
        "4-6 years PQE",
        "Previous experience required",
        "Relevant experience",
    ],
)
def test_nothing_is_listed_where_no_skill_is_named(line: str) -> None:
    assert role(line).unrecognised == ()


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("You need admission to the NY bar.", "admission to the NY bar"),
        ("Portfolio required.", "Portfolio"),
        ("Forklift licence essential.", "Forklift licence"),
        ("You must hold QTS.", "QTS"),
        ("A valid driving licence is essential.", "valid driving licence"),
        ("Must have own van.", "own van"),
    ],
)
def test_what_a_sentence_asks_for_is_named(sentence: str, phrase: str) -> None:
    text = f"# Teacher\n\nWe run a school by the sea. {sentence}\n"
    found = read_role(text, VOCABULARY, source="p").unrecognised
    assert any(phrase in it for it in found), found

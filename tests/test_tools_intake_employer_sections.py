"""Lists below "About us" are read, whatever their headings say, unless they are the employer's."""

import pytest

from tools.intake import read_document, read_role
from tools.intake.blueprints.blueprint_sections import heads_a_part
from tools.intake.postings.employer_sections import out_of_the_employers
from tools.intake.postings.importance import strength
from tools.intake.text.passages import read_passages
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
PLAIN = "Data Engineer\n\nAbout us\nWe blend tea in Leeds.\n\n{}\n- Python\n- Snowflake\n"
COLON = PLAIN.replace("{}", "{}:")
BOLD = PLAIN.replace("{}", "**{}**")
DEEPER = (
    "# Data Engineer\n\n## About us\n\nWe blend tea.\n\n"
    "### {}\n\n- 3 years of Snowflake\n- Python\n"
)
SHAPES = pytest.mark.parametrize(
    "text", [PLAIN, COLON, BOLD, DEEPER], ids=["plain", "colon", "bold", "deeper"]
)
HEADED = [
    ("Must have", "must"),
    ("You must have", "must"),
    ("Need to have", "must"),
    ("Essential", "must"),
    ("Non-negotiables", "must"),
    ("Person specification", "must"),
    ("Who we're looking for", "must"),
    ("What we need from you", "must"),
    ("Tier 1 – Critical", "must"),
    ("Should have", "should"),
    ("You should have", "should"),
    ("Our stack", "should"),
    ("Tier 2 – Important", "should"),
    ("You may be a good fit if you", "should"),
    ("You could be a great fit if you have", "should"),
    ("What sets you up for success", "should"),
    ("The right person", "should"),
    ("On day one you arrive with", "should"),
    ("Your toolbox", "should"),
    ("Could have", "nice"),
    ("You could have", "nice"),
    ("Also useful", "nice"),
    ("Would be nice", "nice"),
    ("Ideally", "nice"),
    ("Brownie points", "nice"),
    ("Tier 3: Useful", "nice"),
]
OF_THE_EMPLOYER = """
Our values
Our customers
Our products
Benefits
Perks and benefits
What we offer
What we do
We build with
Life at Tealight
Why Tealight
Why you'll love it here
Hiring process
What we don't use
Won't have
"""


@SHAPES
@pytest.mark.parametrize(("heading", "importance"), HEADED)
def test_the_heading_of_a_list_ends_the_section_on_the_employer(
    heading: str, importance: str, text: str
) -> None:
    role = read_role(text.format(heading), VOCABULARY, source="tea.md")
    asked = {it.skill: it.importance for it in role.requirements}
    assert asked == dict.fromkeys(("Python", "Snowflake"), importance)


@SHAPES
@pytest.mark.parametrize("heading", OF_THE_EMPLOYER.strip().splitlines())
def test_a_heading_of_the_employer_does_not_end_it(heading: str, text: str) -> None:
    assert not read_role(text.format(heading), VOCABULARY, source="tea.md").requirements


def test_what_stands_below_such_a_heading_belongs_to_it() -> None:
    text = (
        "# Data Engineer\n\n## About us\n\n### Essential\n\n#### Warehouse\n\n- Snowflake\n\n"
        "### Desirable\n\n- Kafka\n\n### Our values\n\n- Python\n\n## Day one\n\n- Docker\n"
    )
    role = read_role(text, VOCABULARY, source="tea.md")
    asked = {it.skill: it.importance for it in role.requirements}
    assert asked == {"Snowflake": "must", "Kafka": "should", "Docker": "should"}


def test_a_section_on_the_employer_in_another_is_read_once() -> None:
    text = (
        "# Data Engineer\n\n## About us\n\n### Who we are\n\n- 40 people\n\n### Essential\n\n"
        "- Snowflake\n\n## The team\n\n### Day one\n\n- Docker\n"
    )
    role = read_role(text, VOCABULARY, source="tea.md")
    asked = {it.skill: it.importance for it in role.requirements}
    assert asked == {"Snowflake": "must", "Docker": "should"}
    passages = read_passages(text, heads_a_part)
    assert [it.start for it in out_of_the_employers(passages)] == [it.start for it in passages]


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        ("Must have: Python, SQL\nNice to have: Kafka", {"Python": 2, "SQL": 2, "Kafka": 0}),
        ("Requirements: Python and SQL. Preferred: Kafka.", {"Python": 2, "SQL": 2, "Kafka": 1}),
        ("Should: Python\nCould: Kafka\nWon't: PHP", {"Python": 1, "Kafka": 0}),
        ("Benefits: Excel training, Python meetups", {}),
        ("Our mission: Python for all", {}),
        ("Note: we love Python", {}),
    ],
)
def test_a_label_that_names_a_section_ends_it(lines: str, asked: dict[str, int]) -> None:
    text = f"Data Engineer\n\nAbout us\nWe blend tea.\n{lines}\n"
    role = read_role(text, VOCABULARY, source="tea.md")
    assert {it.skill: strength(it.importance) for it in role.requirements} == asked


def test_prose_on_the_employer_stays_out() -> None:
    text = (
        "Data Engineer\n\nAbout us\nPython at its best\nWe blend tea.\n\nMust have\n- Snowflake\n"
    )
    role = read_role(text, VOCABULARY, source="tea.md")
    assert [it.skill for it in role.requirements] == ["Snowflake"]


def test_what_a_list_of_the_employer_names_is_told() -> None:
    text = f"{PLAIN.format('Our customers')}\nRequirements\n- Kafka\n".encode()
    remarks = read_document("tea.txt", text, VOCABULARY).remarks
    assert any("Python and Snowflake, below “About us”" in it for it in remarks)
    asked = PLAIN.format("Must have").encode()
    assert not any("below" in it for it in read_document("t.txt", asked, VOCABULARY).remarks)


MOSCOW = "Must have: Go, Kubernetes{0}Should have: Terraform{0}Could have: Rust{0}{1}: PHP{2}"


@pytest.mark.parametrize("above", ["# Data Engineer\n\n", "# Data Engineer\n\n## Requirements\n\n"])
@pytest.mark.parametrize(
    "said",
    [
        MOSCOW.format(". ", "Wont have", "."),
        MOSCOW.format(". ", "Won't have", "."),
        MOSCOW.format("\n", "Won't have", ""),
        MOSCOW.format("\n- ", "Won’t have", ""),
        MOSCOW.replace(" have", "").format("\n", "Won't", ""),
    ],
)
def test_must_should_could_and_wont_are_read(above: str, said: str) -> None:
    role = read_role(above + said, VOCABULARY, source="tea.md")
    asked = {it.skill: it.importance for it in role.requirements}
    assert asked == {"Go": "must", "Kubernetes": "must", "Terraform": "should", "Rust": "nice"}


@pytest.mark.parametrize(
    ("item", "importance"),
    [
        ("Should: Docker", "should"),
        ("Docker (should have)", "should"),
        ("Docker – should", "should"),
        ("Docker: should", "should"),
        ("Docker 2/5, should have", "should"),
        ("Could: Docker", "nice"),
        ("Docker (could have)", "nice"),
        ("Docker - could", "nice"),
        ("Docker (won't have)", None),
        ("Docker – wont", None),
        # Words of a sentence weigh nothing.
        ("You should know Docker", "must"),
        ("Docker (you should have used it)", "must"),
        ("Docker: you could have used it anywhere", "must"),
        ("Docker that won't have you in tears", "must"),
    ],
)
def test_an_item_is_weighed_by_should_and_could(item: str, importance: str | None) -> None:
    text = f"# Data Engineer\n\n## Requirements\n\n- Python\n- {item}\n"
    role = read_role(text, VOCABULARY, source="tea.md")
    asked = {it.skill: it.importance for it in role.requirements}
    assert asked.get("Docker") == importance


@pytest.mark.parametrize(
    "sentence",
    [
        "Python is essential; Rust would be nice.",
        "Python is essential. Rust would be great.",
        "Python is a must, Rust would be lovely.",
        "You need Python. Rust would help.",
        "You need Python. Rust would be really useful.",
        "You must know Python. Rust would be nice to have.",
    ],
)
def test_a_name_that_is_a_word_as_well_is_welcomed(sentence: str) -> None:
    for text in (f"# Engineer\n\n{sentence}", f"# Engineer\n\n## Requirements\n\n{sentence}"):
        role = read_role(text, VOCABULARY, source="tea.md")
        asked = {it.skill: it.importance for it in role.requirements}
        assert asked == {"Python": "must", "Rust": "nice"}


@pytest.mark.parametrize(
    "sentence",
    [
        "A swift reply would be nice.",
        "Some rest would be great.",
        "To excel would be great.",
        "It would be great.",
        "You would be great.",
    ],
)
def test_other_words_that_are_welcomed_are_no_skill(sentence: str) -> None:
    text = f"# Engineer\n\n## Requirements\n\nYou must know Python. {sentence}"
    role = read_role(text, VOCABULARY, source="tea.md")
    assert [it.skill for it in role.requirements] == ["Python"]
    assert not {"It", "You"} & {*role.unrecognised}


@pytest.mark.parametrize(
    ("said", "phrase"),
    [("Zorbing would be great.", "Zorbing"), ("Tea tasting would help.", "Tea tasting")],
)
def test_an_unknown_name_that_is_welcomed_is_listed(said: str, phrase: str) -> None:
    text = f"# Engineer\n\n## Requirements\n\nYou must know Python. {said}"
    assert phrase in read_role(text, VOCABULARY, source="tea.md").unrecognised


@pytest.mark.parametrize(
    "text",
    [
        "Our project ledgerlint is a linter for ledgers.",
        "I worked for The Linux Foundation.",
        "Member of the Python Software Foundation",
        "Docker, Inc.",
        "Engineer at MongoDB Ltd",
        "Worked at the SAS Institute",
        "Atelier Mistral SAS",
        "Data person at Atelier Mistral SAS, Lyon",
        "Company: Mistral SAS",
        "Data Analyst, Atelier Mistral SAS",
    ],
)
def test_the_name_of_a_company_or_thing_is_no_skill(text: str) -> None:
    assert not VOCABULARY.find(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("SAS", "SAS"),
        ("Base SAS", "SAS"),
        ("Advanced SAS", "SAS"),
        ("Python, SAS", "SAS"),
        ("Experience with SAS", "SAS"),
        ("Tools: SAS", "SAS"),
        ("Statistical Programming SAS", "SAS"),
        ("Linux foundations", "Linux"),
        ("Docker, including Compose", "Docker"),
        ("ESLint", "ESLint"),
    ],
)
def test_a_skill_that_looks_like_it_is_one(text: str, skill: str) -> None:
    assert skill in {it.skill for it in VOCABULARY.find(text)}


OFFERED = "Data Engineer\n\nWhat you'll do\n- Build in Go\n\n{}\n- 25 days off\n- AWS budget\n\n"


@pytest.mark.parametrize("offer", ["Benefits", "Perks and benefits", "What we offer", "Wir bieten"])
@pytest.mark.parametrize("heading", ["Where you'd shine", "The toolbox", "On day one"])
def test_a_list_after_what_is_offered_is_read(offer: str, heading: str) -> None:
    text = OFFERED.format(offer) + f"{heading}\n- Experience with Docker\n- Snowflake\n"
    asked = {it.skill for it in read_role(text, VOCABULARY, source="p").requirements}
    assert {"Docker", "Snowflake"} <= asked
    assert "AWS" not in asked


@pytest.mark.parametrize(
    "heading", ["Learning and growth", "Time off", "What we also give", "Life at Tealight", "Perks"]
)
def test_more_that_is_offered_asks_for_nothing(heading: str) -> None:
    for before in ("", "The toolbox\n- Snowflake\n\n"):
        text = OFFERED.format("Benefits") + f"{before}{heading}\n- Docker courses\n- Kafka days\n"
        asked = {it.skill for it in read_role(text, VOCABULARY, source="p").requirements}
        assert not {"AWS", "Docker", "Kafka"} & asked


def test_items_passed_over_for_their_own_label_need_no_heading() -> None:
    text = "- Salary: £45k-£55k\n- Bonus: £5k\n"
    read = read_document("a.md", text.encode(), VOCABULARY, as_kind="posting")
    assert not any("below" in it for it in read.remarks)

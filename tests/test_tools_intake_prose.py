"""What a posting asks for in sentences is read wherever they stand, and nothing else is."""

import pytest

from tools.domain import Requirement, Role
from tools.intake import read_document, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def role_of(text: str) -> Role:
    return read_role(f"# Backend Engineer\n\n{text}", VOCABULARY, source="posting.md")


def asked(text: str) -> dict[str, str]:
    return {named(it): it.importance for it in role_of(text).requirements}


def named(requirement: Requirement) -> str:
    """Return the skills any one of which will do: "Java or Kotlin"."""
    return " or ".join(it.skill for it in requirement.ways)


SENTENCES: list[tuple[str, dict[str, str]]] = [
    (
        "The candidate has shipped Kubeflow and MLflow, writes Go every day, and knows Terraform.",
        {"Kubeflow": "should", "MLflow": "should", "Go": "should", "Terraform": "should"},
    ),
    ("Candidates without AWS experience will not be considered.", {"AWS": "must"}),
    ("Applicants who do not know SQL will be rejected.", {"SQL": "must"}),
    ("Please do not apply without SQL.", {"SQL": "must"}),
    ("Don't apply if you don't know SQL.", {"SQL": "must"}),
    ("Python is non-negotiable.", {"Python": "must"}),
    ("No AWS experience, no interview.", {"AWS": "must"}),
    ("Rust experience would be a plus.", {"Rust": "nice"}),
    ("Bonus if you have used Airflow.", {"Airflow": "nice"}),
    ("Experience shipping TypeScript would be welcome.", {"TypeScript": "nice"}),
    ("You will build pipelines in Spark.", {"Spark": "should"}),
    ("At Foo, you will run Kafka.", {"Kafka": "should"}),
    ("In this job you write Go every day.", {"Go": "should"}),
    ("As our first hire, you keep dbt tidy.", {"dbt": "should"}),
    ("The work involves Terraform and Ansible.", {"Terraform": "should", "Ansible": "should"}),
    ("The engineer will maintain our Kafka cluster.", {"Kafka": "should"}),
    ("Our ideal hire breathes Kubernetes.", {"Kubernetes": "should"}),
    ("Join us to write services in Go.", {"Go": "should"}),
    ("You know Docker. They see it as a friend.", {"Docker": "should"}),
    (
        "We want someone who lives in Docker. She has built services in Go.",
        {"Docker": "should", "Go": "should"},
    ),
    ("Hands-on Kafka.", {"Kafka": "should"}),
]

TELLINGS = [
    "Our office has a Java coffee machine.",
    "Our customers love our product, which is written in Rust.",
    "Foo sells Kafka connectors to banks.",
    "You will receive a MacBook and training in Rust.",
    "You will learn Rust from the best.",
    "We offer Docker courses if you prove to be keen.",
    "At Foo we turned a Docker hobby into a company.",
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_outside_any_section_asks(text: str, expected: dict[str, str]) -> None:
    found = asked(f"You must know Jira.\n\n{text}")
    found.pop("Jira")
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_below_a_list_asks(text: str, expected: dict[str, str]) -> None:
    found = asked(f"Requirements\n- Jira\n\n{text}")
    found.pop("Jira")
    assert found.keys() == set(expected)


def test_a_duty_below_a_list_of_requirements_is_no_requirement() -> None:
    assert asked("Requirements\n- Kafka\n\nYou will build pipelines in Spark.") == {
        "Kafka": "must",
        "Spark": "should",
    }


@pytest.mark.parametrize("text", TELLINGS)
def test_what_a_company_tells_of_itself_asks_for_nothing(text: str) -> None:
    assert asked(f"You must know Jira.\n\n{text}") == {"Jira": "must"}


LABELLED = [
    (
        "Required skills: Go, Kafka. Preferred skills: Terraform; AWS.",
        {"Go": "must", "Kafka": "must", "Terraform": "should", "AWS": "should"},
    ),
    ("Must: Go; Nice: Rust.", {"Go": "must", "Rust": "nice"}),
    ("- Required: Go. Nice to have: Kafka; AWS.", {"Go": "must", "Kafka": "nice", "AWS": "nice"}),
    ("**Required:** Go. **Preferred:** AWS.", {"Go": "must", "AWS": "should"}),
    ("Must-haves: SQL; nice-to-haves: Docker", {"SQL": "must", "Docker": "nice"}),
    ("Requirements – Go, SQL. Bonus – Rust.", {"Go": "must", "SQL": "must", "Rust": "nice"}),
    (
        "Qualifications: Go. Responsibilities: run Kafka. Benefits: a Docker course.",
        {"Go": "must", "Kafka": "should"},
    ),
    ("## Skills\nRequired: SQL. Optional: Rust.", {"SQL": "must", "Rust": "nice"}),
    (
        "Mandatory: Go | Desirable: Kafka | Optional: Rust",
        {"Go": "must", "Kafka": "should", "Rust": "nice"},
    ),
    ("Essential skills: Go. Desirable skills: Docker.", {"Go": "must", "Docker": "should"}),
]

PARTS = [
    ("Docker & k8s – Helm is optional", {"Docker": "must", "Kubernetes": "must", "Helm": "nice"}),
    ("SQL, Go - Rust would be a plus", {"SQL": "must", "Go": "must", "Rust": "nice"}),
    ("AWS — Terraform preferred", {"AWS": "must", "Terraform": "should"}),
    ("Git – Docker and Helm are optional", {"Git": "must", "Docker": "nice", "Helm": "nice"}),
    ("Kafka (Airflow is a bonus)", {"Kafka": "must", "Airflow": "nice"}),
    ("Python: Rust a plus", {"Python": "must", "Rust": "nice"}),
    ("Docker – Zorp is optional", {"Docker": "must"}),
    ("SQL – required", {"SQL": "must"}),
    ("Kafka – a plus", {"Kafka": "nice"}),
    ("SQL (preferred)", {"SQL": "should"}),
    ("SQL (strongly preferred)", {"SQL": "should"}),
    ("SQL (would be a plus)", {"SQL": "nice"}),
    ("Kubernetes (CKA preferred)", {"Kubernetes": "must"}),
    ("AWS (certification is a plus)", {"AWS": "must"}),
    ("Docker (certified preferred)", {"Docker": "must"}),
    ("Azure (AZ-104 a plus)", {"Azure": "must"}),
    ("Go (5+ years preferred)", {"Go": "must"}),
    ("Terraform (Associate certificate nice to have)", {"Terraform": "must"}),
]


@pytest.mark.parametrize(("text", "expected"), LABELLED)
def test_each_label_of_a_line_speaks_of_what_follows_it(
    text: str, expected: dict[str, str]
) -> None:
    assert asked(text) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_words_of_importance_speak_of_their_part_of_the_line(
    text: str, expected: dict[str, str]
) -> None:
    assert asked(f"## Requirements\n- {text}") == expected


# What is asked for, and what is reported because no skill of that name is known.
STRANGERS: list[tuple[str, dict[str, str], tuple[str, ...]]] = [
    ("Experience with Zorp and Python", {"Python": "must"}, ("Zorp",)),
    (
        "Experience with Snowflake and Frobnicator is required",
        {"Snowflake": "must"},
        ("Frobnicator",),
    ),
    (
        "knowledge of Snowpipe-ish things, Quarkus, and Wibble",
        {"Quarkus": "must"},
        ("Snowpipe-ish things", "Wibble"),
    ),
    ("Zorp experience and Docker", {"Docker": "must"}, ("Zorp",)),
    ("Zorp, Wibble and Kubernetes", {"Kubernetes": "must"}, ("Zorp", "Wibble")),
    ("Kafka, Grok Streams, Wobble", {"Kafka": "must"}, ("Grok Streams", "Wobble")),
    ("3+ years with Zorp on Kubernetes", {"Kubernetes": "must"}, ("Zorp",)),
    (
        "Expert in Kafka, event sorcery and SQL",
        {"Kafka": "must", "SQL": "must"},
        ("event sorcery",),
    ),
    ("Snorkelware (Optional)", {}, ("Snorkelware",)),
    ("Zorp – highly desirable", {}, ("Zorp",)),
    ("Kubernetes (CKA preferred)", {"Kubernetes": "must"}, ("CKA",)),
    ("Docker – Zorp is optional", {"Docker": "must"}, ("Zorp",)),
    ("AWS (Zorp certification a plus)", {"AWS": "must"}, ("Zorp",)),
    ("R for statistics", {"R": "must", "Statistics": "must"}, ()),
    ("Go for backend services", {"Go": "must", "Backend development": "must"}, ()),
    ("Excel for reporting", {"Excel": "must"}, ()),
    ("Kafka or Zulsar", {"Kafka": "should"}, ("Zulsar",)),
    ("Zulsar or Kafka", {"Kafka": "should"}, ("Zulsar",)),
    ("Kafka, Zulip or Flink", {"Kafka or Flink": "should"}, ("Zulip",)),
    ("One of Go, Rust, Ziglang", {"Go or Rust": "should"}, ("Ziglang",)),
    ("Terraform, Zulumi, or similar", {"Terraform": "should"}, ("Zulumi",)),
    ("Either SQL or Blorp", {"SQL": "should"}, ("Blorp",)),
    ("Knowledge of Zorp or Kafka is a plus", {"Kafka": "nice"}, ("Zorp",)),
    ("SQL, no Zorp or Java needed", {"SQL": "must"}, ()),
    ("Non-technical stakeholder communication", {"Stakeholder management": "must"}, ()),
    ("Non-technical writing", {}, ("Non-technical writing",)),
    ("Experience with non-AWS clouds", {}, ("non-AWS clouds",)),
]


@pytest.mark.parametrize(("text", "expected", "phrases"), STRANGERS)
def test_what_is_no_known_skill_is_reported(
    text: str, expected: dict[str, str], phrases: tuple[str, ...]
) -> None:
    for mark in ("- ", "* "):
        role = role_of(f"## Requirements\n{mark}{text}")
        assert {named(it): it.importance for it in role.requirements} == expected
        assert role.unrecognised == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The ideal candidate has shipped models with Zorp.", ("Zorp",)),
        ("Zorp is a must. Wobble experience would be a plus.", ("Zorp", "Wobble")),
        ("Candidates without Zink experience will not be considered.", ("Zink",)),
        ("You build services in Zorp.", ("Zorp",)),
        ("## Responsibilities\n- Run our Zorp and Kafka clusters\n- Lead standups", ("Zorp",)),
        ("REQUIREMENTS\nSnorkelware (Optional)\nKubernetes\n", ("Snorkelware",)),
        ("Our office is in Berlin, with a dog called Zorp.", ()),
        ("We offer training with Zorp and a pension.", ()),
    ],
)
def test_unknown_names_are_reported_wherever_they_are_asked_for(
    text: str, phrases: tuple[str, ...]
) -> None:
    assert role_of(f"You must know Jira.\n\n{text}").unrecognised == phrases


def test_a_choice_with_an_unknown_name_says_so() -> None:
    (kafka,) = role_of("## Requirements\n- Kafka or Zulsar").requirements

    assert "one of several, Zulsar would do as well" in kafka.source


LEVELS = [
    (
        "Proficiency with Python, machine learning, data sorcery, Computer Vision, and SQL",
        {"Python": 3, "Machine learning": 3, "Computer vision": 3, "SQL": 3},
    ),
    (
        "Strong experience in Go, gadget sorcery, and Terraform",
        {"Go": 4, "Terraform": 4},
    ),
    ("5+ years of experience in Go, gadget sorcery and Docker", {"Go": 4, "Docker": 4}),
    ("Familiarity with Kafka, odd queues, Spark and Flink", {"Kafka": 2, "Spark": 2, "Flink": 2}),
    ("Expert in Kafka, odd queues and SQL", {"Kafka": 5, "SQL": 5}),
    ("Proficient in SQL, Zorp, Wibble, Wobble, and Docker", {"SQL": 3, "Docker": 3}),
    ("Expert in Kafka, odd queues, familiarity with SQL", {"Kafka": 5, "SQL": 2}),
    ("Advanced knowledge of SQL, and you have used Docker", {"SQL": 4}),
    ("Strong Python, SQL, and basic Docker", {"Python": 4, "Docker": 2}),
]


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_the_wording_of_a_sentence_governs_its_whole_list(
    text: str, expected: dict[str, int]
) -> None:
    role = role_of(f"## Requirements\n- {text}")
    stated = {it.skill: it.level for it in role.requirements if "assumed" not in it.source}
    assert stated == expected


TABLE = """## Skills
| Skill | Demand | Current | Alexey Level | Required | Time to learn |
|---|---|---|---|---|---|
| Python | 90% | 2/5 | 3/5 | 4/5 | 4 weeks |
| Basket weaving | 12% | 1/5 | 1/5 | 3/5 | 2 weeks |
"""


def test_a_row_gives_the_roles_level_and_the_weeks_and_not_the_persons_level() -> None:
    role = role_of(TABLE)
    (python,) = role.requirements
    (weaving,) = role.held_back

    assert (python.level, python.weeks, python.importance) == (4, 4, "must")
    assert (weaving.skill, weaving.level, weaving.weeks) == ("Basket weaving", 3, 2)
    assert weaving.importance == "nice"
    assert weaving.frequency is not None
    assert weaving.frequency.share == 0.12


def test_a_persons_levels_in_a_roles_table_are_said_to_be_left_out() -> None:
    assert remarks_on(f"# Role\n{TABLE}") == (
        "The column “Current” holds a person's levels, not the role's: it was not read.",
        "The column “Alexey Level” holds a person's levels, not the role's: it was not read.",
        "If that is you, import it once more with --as profile, which reads that part.",
    )
    assert not remarks_on("# Role\n| Skill | Skill level |\n|---|---|\n| SQL | 3 |")


def remarks_on(text: str) -> tuple[str, ...]:
    return read_document("a.md", text.encode(), VOCABULARY, as_kind="role").remarks


@pytest.mark.parametrize("header", ["Level", "Skill level", "Mastery rating", "Target", "Grade"])
def test_a_column_of_levels_that_names_nobody_is_the_roles(header: str) -> None:
    (sql,) = role_of(f"## Skills\n| Skill | {header} |\n|---|---|\n| SQL | 2/5 |").requirements

    assert sql.level == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Nice to have\n- Snorkelware", ("nice", 2)),
        ("## Requirements\n- Snorkelware (Optional)", ("nice", 2)),
        ("## Requirements\n- Snorkelware", ("must", 3)),
        ("## Requirements\n- Snorkelware is preferred", ("should", 3)),
        ("## Requirements\n- Expert in Snorkelware", ("must", 5)),
        ("## Requirements\n- Python and Snorkelware would be a plus", ("nice", 2)),
        ("## Requirements\n- Kafka or Snorkelware", ("should", 3)),
        ("You must know Jira. Snorkelware is a must.", ("must", 3)),
    ],
)
def test_an_unknown_phrase_is_held_back_as_its_text_weighs_it(
    text: str, expected: tuple[str, int]
) -> None:
    (held,) = role_of(text).held_back

    assert (held.skill, held.importance, held.level) == ("Snorkelware", *expected)


def test_what_a_company_works_with_is_no_bonus() -> None:
    assert asked("## Nice to have\n- Kafka\n\nWe use Docker.") == {
        "Kafka": "nice",
        "Docker": "should",
    }


def test_the_footer_of_a_page_is_not_of_the_posting() -> None:
    page = (
        "<html><body><nav>Java jobs</nav><h1>Engineer</h1><h2>Nice to have</h2><ul><li>Kafka</li>"
        "</ul><footer><p>We use React.</p></footer></body></html>"
    )
    role = read_document("page.html", page.encode(), VOCABULARY, as_kind="posting").role

    assert role is not None
    assert [it.skill for it in role.requirements] == ["Kafka"]

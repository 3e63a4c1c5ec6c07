"""Postings and blueprints are read as a careful person would read them."""

from pathlib import Path

import pytest

from tools.domain import Requirement, Role
from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
GOLDEN = Path(__file__).parent / "golden" / "intake"


def golden(name: str) -> Role:
    text = (GOLDEN / name).read_text(encoding="utf-8")
    return read_role(text, VOCABULARY, source=name)


def asked(text: str, title: str = "Backend Engineer") -> dict[str, tuple[str, int]]:
    role = read_role(f"# {title}\n\n{text}", VOCABULARY, source="posting.md")
    return {named(it): (it.importance, it.level) for it in role.requirements}


def named(requirement: Requirement) -> str:
    """Return the skills any one of which will do: "Java or Kotlin"."""
    return " or ".join(it.skill for it in requirement.ways)


def of(role: Role, skill: str) -> Requirement:
    return next(it for it in role.requirements if it.skill == skill)


IMPORTANCE = [
    (
        "## Requirements\n- Python\n## Nice to have\n- Docker",
        {"Python": ("must", 3), "Docker": ("nice", 2)},
    ),
    (
        "## Minimum qualifications\n- Python\n## Preferred qualifications\n- SQL",
        {"Python": ("must", 3), "SQL": ("should", 3)},
    ),
    (
        "**Requirements**\n\n* Python\n\n**We offer**\n\n* Kafka training",
        {"Python": ("must", 3)},
    ),
    (
        "REQUIREMENTS\nPython, SQL\nBENEFITS\nDocker course",
        {"Python": ("must", 3), "SQL": ("must", 3)},
    ),
    ("Must have: Python\nNice to have: Docker", {"Python": ("must", 3), "Docker": ("nice", 2)}),
    ("Requirements: Python, SQL\nBenefits: Docker", {"Python": ("must", 3), "SQL": ("must", 3)}),
    (
        "## Requirements\n- Python\n- Docker is a plus",
        {"Python": ("must", 3), "Docker": ("nice", 2)},
    ),
    (
        "## Requirements\n- Python required, Docker a plus",
        {"Python": ("must", 3), "Docker": ("nice", 2)},
    ),
    ("## Requirements\n- Python; ideally Docker", {"Python": ("must", 3), "Docker": ("nice", 2)}),
    ("## Requirements\n- Python\n- SQL preferred", {"Python": ("must", 3), "SQL": ("should", 3)}),
    ("## Responsibilities\n- Run our Kafka cluster", {"Kafka": ("should", 3)}),
    (
        "## Responsibilities\n- Write Python\n## Qualifications\n- Python",
        {"Python": ("must", 3)},
    ),
    ("You must have Python. You should know SQL.", {"Python": ("must", 3), "SQL": ("should", 3)}),
    ("Python, SQL", {"Python": ("should", 3), "SQL": ("should", 3)}),
    ("## About us\nWe love Docker.\n## Requirements\n- SQL", {"SQL": ("must", 3)}),
    ("## Interview process\n- Python test\n## Requirements\n- SQL", {"SQL": ("must", 3)}),
    ("## Requirements\n- No Java experience needed\n- SQL", {"SQL": ("must", 3)}),
    ("## Requirements\n- Kubernetes is not required\n- SQL", {"SQL": ("must", 3)}),
    ("## Requirements\n- You don't need to know Java\n- SQL", {"SQL": ("must", 3)}),
    ("## Requirements\n- Migrating away from PHP to SQL", {"SQL": ("must", 3)}),
    (
        "## Requirements\n- Kubernetes is not required but a plus\n- SQL",
        {"Kubernetes": ("nice", 2), "SQL": ("must", 3)},
    ),
    ("## Skills\n- Docker — Importance: Optional", {"Docker": ("nice", 2)}),
    ("### Kubernetes\nImportance: Critical\nLevel: 4/5", {"Kubernetes": ("must", 4)}),
]

ALTERNATIVES = [
    ("PyTorch or TensorFlow", {"PyTorch or TensorFlow": ("must", 3)}),
    ("PyTorch/TensorFlow", {"PyTorch or TensorFlow": ("must", 3)}),
    ("Experience with Java or Kotlin", {"Java or Kotlin": ("must", 3)}),
    ("Experience with Java, or experience with Kotlin", {"Java or Kotlin": ("must", 3)}),
    ("Java experience or Kotlin experience", {"Java or Kotlin": ("must", 3)}),
    ("Java and/or Kotlin", {"Java or Kotlin": ("must", 3)}),
    ("Go (or Rust)", {"Go or Rust": ("must", 3)}),
    ("Strong Go, or strong Python", {"Go or Python": ("must", 4)}),
    ("Fluent in Go, alternatively Python", {"Go or Python": ("must", 4)}),
    ("Either Spark or Flink", {"Spark or Flink": ("must", 3)}),
    ("one of AWS, GCP or Azure", {"AWS or Google Cloud or Azure": ("must", 3)}),
    ("One of Python, Java", {"Python or Java": ("must", 3)}),
    ("At least one of the following: Python, R, Julia", {"Python or R or Julia": ("must", 3)}),
    ("One or more programming languages: Java, C++, Go", {"Java or C++ or Go": ("must", 3)}),
    ("Kafka, RabbitMQ or similar", {"Kafka or RabbitMQ": ("must", 3)}),
    ("Jenkins, GitLab CI, or equivalent", {"Jenkins or GitLab CI": ("must", 3)}),
    ("Tableau or Power BI is a plus", {"Tableau or Power BI": ("nice", 2)}),
    ("Java or Kotlin and SQL", {"Java or Kotlin": ("must", 3), "SQL": ("must", 3)}),
    ("SQL and Java or Kotlin", {"SQL": ("must", 3), "Java or Kotlin": ("must", 3)}),
    (
        "Go or Python, Docker, and Kubernetes",
        {"Go or Python": ("must", 3), "Docker": ("must", 3), "Kubernetes": ("must", 3)},
    ),
    (
        "Docker, Go or Python, and SQL",
        {"Docker": ("must", 3), "Go or Python": ("must", 3), "SQL": ("must", 3)},
    ),
    (
        "Go or Python, AWS or GCP",
        {"Go or Python": ("must", 3), "AWS or Google Cloud": ("must", 3)},
    ),
    (
        "React, Vue, or Angular, plus TypeScript",
        {"React or Vue.js or Angular": ("must", 3), "TypeScript": ("must", 3)},
    ),
    (
        "A relational database (PostgreSQL, MySQL)",
        {"Relational databases": ("must", 3), "PostgreSQL or MySQL": ("must", 3)},
    ),
    (
        "Message brokers such as Kafka and RabbitMQ",
        {"Message queues": ("must", 3), "Kafka or RabbitMQ": ("must", 3)},
    ),
    ("Python/Django", {"Python": ("must", 3), "Django": ("must", 3)}),
    ("SQL/NoSQL databases", {"SQL": ("must", 3), "NoSQL": ("must", 3)}),
    ("Perl/Unix", {"Perl": ("must", 3), "Linux": ("must", 3)}),
    (
        "Clouds such as AWS and Azure",
        {"AWS or Azure": ("must", 3)},
    ),
    (
        "Technologies such as HTML, CSS and JSON",
        {"HTML": ("must", 3), "CSS": ("must", 3), "JSON": ("must", 3)},
    ),
    ("Frameworks like React, Vue", {"React or Vue.js": ("must", 3)}),
    ("HTML/CSS", {"HTML": ("must", 3), "CSS": ("must", 3)}),
    ("Python, SQL and Git", {"Python": ("must", 3), "SQL": ("must", 3), "Git": ("must", 3)}),
    ("Postgres or PostgreSQL", {"PostgreSQL": ("must", 3)}),
    ("Java; Kotlin is not required", {"Java": ("must", 3)}),
]

LEVELS = [
    ("## Requirements\n- Expert in Kafka", {"Kafka": ("must", 5)}),
    ("## Requirements\n- Strong Python", {"Python": ("must", 4)}),
    ("## Requirements\n- Working knowledge of SQL", {"SQL": ("must", 3)}),
    ("## Requirements\n- Familiarity with Docker", {"Docker": ("must", 2)}),
    ("## Requirements\n- Python (4/5)", {"Python": ("must", 4)}),
    ("## Requirements\n- 5+ years of Python", {"Python": ("must", 4)}),
    ("## Requirements\n- Python (3+ years)", {"Python": ("must", 3)}),
    ("## Requirements\n- 1-2 years of experience with Docker", {"Docker": ("must", 2)}),
    (
        "## Skills\n### Advanced\n- Python\n### Basic\n- Docker",
        {"Python": ("must", 4), "Docker": ("must", 2)},
    ),
]


NOTHING = [
    "We do not use Jira",
    "We don't use Jira or Confluence",
    "We never use Excel",
    "We no longer use Angular",
    "We are not using Angular any more",
    "We don't do Scrum",
    "We use paper and do not use Jira",
    "Nobody here writes Java any more",
    "No Java here",
    "No Java, no Spring",
    "No Scrum, no Jira, just people",
    "There is no PHP in our codebase",
    "None of our code is in PHP",
    "Java is nowhere in our stack",
    "Our stack is free of PHP",
    "We're a Java-free shop",
    "We are not a Java shop",
    "This is not a Salesforce admin role",
    "We're not looking for a Java developer",
    "PHP is not required",
    "Not required: Kubernetes",
    "Experience in Go is not a prerequisite",
    "Knowledge of SAP is not a must",
    "No prior Kubernetes experience needed",
    "No prior experience with Kubernetes is needed",
    "Zero Kubernetes knowledge required",
    "You don't have to know Go yet",
    "You needn't know Haskell",
    "You do not need any Kubernetes experience",
    "We do not expect you to know Rust",
    "We don't expect prior experience with Terraform or Ansible",
    "You won't be writing any Java",
    "You will not touch PHP",
    "You'll never have to write COBOL",
    "No Scala experience? No problem",
    "Don't worry if you have never used Rust, we will teach you",
    "If you don't know Terraform, that's fine",
    "It's okay if you have not worked with Kafka before",
    "You can learn Rust on the job",
    "Interest in learning more about Kubernetes",
    "We have moved away from Angular",
    "We moved from Angular to a framework of our own and use that",
    "Angular is being phased out",
    "We left Perl behind",
]

STILL_ASKED = [
    ("Not only Python but also Go", {"Python", "Go"}),
    ("You know not only Java but also Kotlin", {"Java", "Kotlin"}),
    ("You do not only write Python but also review it", {"Python"}),
    ("You don't just write Python, you know how it runs", {"Python"}),
    ("You have not just used Docker, you have debugged it", {"Docker"}),
    ("You must not be afraid of SQL", {"SQL"}),
    ("You don't shy away from SQL", {"SQL"}),
    ("No-nonsense Python developer", {"Python"}),
    ("There is no better place to write Rust", {"Rust"}),
    ("No week without Python", {"Python"}),
    ("You never stop learning about Kubernetes", {"Kubernetes"}),
    ("You have no fear of Kubernetes", {"Kubernetes"}),
    ("Candidates without Kubernetes experience will not be considered", {"Kubernetes"}),
    ("Applicants who do not know SQL will be rejected", {"SQL"}),
    ("Python, not Java", {"Python"}),
    ("Fluent in English and willing to learn German", {"English", "Learning agility"}),
    ("Eager to learn Rust or Go", {"Learning agility"}),
    ("Machine learning, Python", {"Machine learning", "Python"}),
    ("Python (no Java)", {"Python"}),
    ("Experience with Docker (Kubernetes not needed)", {"Docker"}),
    ("Kubernetes knowledge isn't necessary, but Docker is a must", {"Docker"}),
    ("We use Python and do not use Java", {"Python"}),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_a_role_does_without_is_not_asked_for(text: str) -> None:
    for line in (text, f"{text}."):
        assert asked(f"## Requirements\n- {line}\n- SQL") == {"SQL": ("must", 3)}


@pytest.mark.parametrize(("text", "skills"), STILL_ASKED)
def test_a_not_that_denies_no_need_takes_nothing_away(text: str, skills: set[str]) -> None:
    assert asked(f"## Requirements\n- {text}").keys() == skills


@pytest.mark.parametrize(("text", "expected"), [*IMPORTANCE, *LEVELS])
def test_a_text_asks_for_these_skills(text: str, expected: dict[str, tuple[str, int]]) -> None:
    assert asked(text) == expected


@pytest.mark.parametrize(("line", "expected"), ALTERNATIVES)
def test_any_of_several_skills_makes_one_requirement(
    line: str, expected: dict[str, tuple[str, int]]
) -> None:
    assert asked(f"## Requirements\n- {line}") == expected


@pytest.mark.parametrize(
    ("line", "levels"),
    [
        ("Strong Go, or working Python", [("Go", 4), ("Python", 3)]),
        ("Basic Go or advanced Python", [("Go", 2), ("Python", 4)]),
        ("5+ years of Java or 3+ years of Go", [("Java", 4), ("Go", 3)]),
        ("Expert-level Java or Scala (3/5)", [("Java", 5), ("Scala", 3)]),
        ("Advanced Java or Kotlin", [("Java", 4), ("Kotlin", 4)]),
    ],
)
def test_each_alternative_has_the_level_that_is_said_of_it(
    line: str, levels: list[tuple[str, int]]
) -> None:
    role = read_role(f"# Engineer\n## Requirements\n- {line}", VOCABULARY, source="p")

    assert [[(it.skill, it.level) for it in one.ways] for one in role.requirements] == [levels]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Requirements\n- Java or Kotlin\n- Java", {"Java": "must"}),
        (
            "## Responsibilities\n- Run services on AWS\n## Requirements\n- AWS or GCP",
            {"AWS or Google Cloud": "must"},
        ),
        ("## Requirements\n- Java or Kotlin\n- Kotlin or Java", {"Java or Kotlin": "must"}),
        (
            "## Nice to have\n- Java, Kotlin or Go\n## Requirements\n- Java or Scala",
            {"Java or Scala": "must"},
        ),
    ],
)
def test_a_skill_stands_in_one_requirement(text: str, expected: dict[str, str]) -> None:
    assert {skills: importance for skills, (importance, _) in asked(text).items()} == expected


@pytest.mark.parametrize(
    ("title", "must", "should", "nice"),
    [
        ("Junior Developer", 2, 2, 1),
        ("Developer", 3, 3, 2),
        ("Senior Developer", 4, 3, 2),
        ("Staff Engineer", 4, 3, 2),
        ("Distinguished Engineer", 4, 3, 2),
    ],
)
def test_a_level_that_is_not_stated_follows_from_the_seniority(
    title: str, must: int, should: int, nice: int
) -> None:
    text = "## Requirements\n- Python\n- SQL preferred\n- Docker is a plus"

    assert asked(text, title) == {
        "Python": ("must", must),
        "SQL": ("should", should),
        "Docker": ("nice", nice),
    }


def test_where_a_level_comes_from_is_said() -> None:
    role = golden("posting_sections.md")

    assert of(role, "Python").source == (
        "posting_sections.md, What you bring; level 4 for 5 years asked for"
    )
    assert of(role, "Terraform").source.endswith(
        "level 2 assumed for a senior role, as no level is read there"
    )


def test_a_posting_with_sections() -> None:
    role = golden("posting_sections.md")

    assert (role.title, role.seniority) == ("Senior Data Platform Engineer", "senior")
    assert {named(it): (it.importance, it.level) for it in role.requirements} == {
        "Kafka": ("should", 3),
        "Python": ("must", 4),
        "SQL": ("must", 5),
        "Kubernetes": ("must", 3),
        "Cloud computing": ("must", 4),
        "AWS or Google Cloud or Azure": ("must", 4),
        "English": ("must", 4),
        "Terraform": ("nice", 2),
        "Spark or Flink": ("nice", 2),
    }
    assert role.unrecognised == ("Zugplan and railway signalling",)
    assert of(role, "AWS").quote == "A cloud platform (AWS, GCP or Azure)"
    assert role.pay is not None
    assert (role.pay.low, role.pay.high, role.pay.currency) == (75_000, 95_000, "EUR")
    assert role.summary.startswith("Lindqvist Rail builds the timetables")


def test_a_posting_in_plain_text() -> None:
    role = golden("posting_plain.txt")

    assert role.title == "Junior Web Developer"
    assert {named(it): (it.importance, it.level) for it in role.requirements} == {
        "HTML": ("must", 3),
        "CSS": ("must", 3),
        "JavaScript": ("must", 2),
        "Vue.js": ("nice", 1),
        "Git": ("must", 2),
        "Docker": ("nice", 1),
    }


def test_a_posting_in_prose() -> None:
    found = {it.skill: it.importance for it in golden("posting_prose.txt").requirements}

    assert found["Docker"] == "must"
    assert found["Python"] == found["PostgreSQL"] == found["Kubernetes"] == "should"
    assert found["Kafka"] == "nice"
    assert not {"PHP", "Java"} & found.keys()


def test_a_blueprint_with_labelled_entries() -> None:
    role = golden("blueprint.md")

    assert (role.title, role.seniority) == ("Staff Machine Learning Engineer", "staff")
    assert {named(it): it.importance for it in role.requirements} == {
        "MLOps": "must",
        "Python": "must",
        "Streaming data": "nice",
        "Federated learning": "should",
        "AWS or Azure or Google Cloud": "should",
        "Docker": "should",
        "dbt": "nice",
    }
    assert role.unrecognised == ("Failure mode analysis and chaos rehearsal", "Quillbase")


DUTIES = "## Responsibilities\n- Run Kafka\n- Deploy with Terraform\n"
FIVE = "## Requirements\n- Python\n- SQL\n- Docker\n- Git\n- Linux\n"
LABELLED = """## Skills
- **Python in anger**
  - Description: Pipelines in Airflow, with Jenkins.
  - Importance: Critical.
- **SQL**
  - Why it matters: Data lies in PostgreSQL.
  - Importance: Important.
- **Docker and Git**
  - Use: Building on Kubernetes.
  - Importance: Optional.
- **Weaving of nets**
  - Description: As fishers do, with Python.
  - Importance: Critical.
- **Linux**
  - Technologies: Bash
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DUTIES, {"Kafka": "should", "Terraform": "should"}),
        (
            DUTIES + "## Requirements\n- Python",
            {"Kafka": "should", "Terraform": "should", "Python": "must"},
        ),
        (
            DUTIES + FIVE + "- Kafka",
            {
                "Kafka": "must",
                "Terraform": "should",
                **dict.fromkeys(("Python", "SQL", "Docker", "Git", "Linux"), "must"),
            },
        ),
        (
            DUTIES + LABELLED,
            {
                "Python": "must",
                "SQL": "should",
                "Docker": "nice",
                "Git": "nice",
                "Linux": "must",
                "Bash": "nice",
            },
        ),
    ],
)
def test_duties_count_unless_a_document_weighs_its_skills_one_by_one(
    text: str, expected: dict[str, str]
) -> None:
    assert {skill: importance for skill, (importance, _) in asked(text).items()} == expected


@pytest.mark.parametrize("asked_for", range(1, 9))
@pytest.mark.parametrize("duties", range(1, 9))
def test_the_weight_of_a_duty_does_not_depend_on_how_many_skills_there_are(
    asked_for: int, duties: int
) -> None:
    required = ("Python", "SQL", "Docker", "Git", "Linux", "React", "Java", "English")[:asked_for]
    done = ("Kafka", "Terraform", "AWS", "Jenkins", "Spark", "Airflow", "Redis", "Grafana")[:duties]
    text = "## Responsibilities\n" + "".join(f"- Run {it}\n" for it in done)
    text += "## Requirements\n" + "".join(f"- {it}\n" for it in required)

    found = {skill: importance for skill, (importance, _) in asked(text).items()}

    assert found == dict.fromkeys(done, "should") | dict.fromkeys(required, "must")


def test_an_unknown_title_is_not_replaced_by_what_explains_it() -> None:
    role = read_role(f"# Engineer\n{LABELLED}", VOCABULARY, source="p")

    assert role.unrecognised == ("Weaving of nets",)
    assert of(role, "Python").quote == "**Python in anger**"


def test_a_tool_in_a_table_is_asked_for_at_an_independent_level() -> None:
    table = (
        "## Tools\n| Tool | Common / Optional |\n|---|---|\n| Docker | Common |\n"
        "| AWS / Azure | Common |\n| S3 / GCS | Common |\n| Kafka | Optional |\n"
        "| Jira / Zorbium | Common |\n"
    )

    assert asked(table, "Distinguished Engineer") == {
        "Docker": ("should", 3),
        "AWS or Azure": ("should", 3),
        "Cloud storage": ("should", 3),
        "Kafka": ("nice", 3),
        "Jira": ("nice", 3),
    }
    assert asked(table, "Junior Engineer")["Docker"] == ("should", 2)


def test_a_matrix_with_frequencies_targets_and_times() -> None:
    role = golden("matrix.md")
    models, vectors = of(role, "Large language models"), of(role, "Vector databases")

    assert role.title == "AI Integration Lead"
    assert models.frequency is not None
    assert (models.frequency.share, models.level, models.importance) == (0.95, 5, "must")
    assert (vectors.weeks, vectors.level, vectors.importance) == (3, 5, "must")
    assert (of(role, "Node.js").importance, of(role, "Node.js").level) == ("should", 4)
    assert (of(role, "Multimodal AI").importance, of(role, "Multimodal AI").weeks) == ("nice", 4)
    kubernetes = of(role, "Kubernetes").frequency
    assert kubernetes is not None
    assert (kubernetes.share, kubernetes.n) == (0.57, 100)
    assert role.unrecognised == ("Orbital billing",)
    assert "Docker" not in {it.skill for it in role.requirements}


def test_a_row_asks_for_the_one_skill_that_it_names() -> None:
    table = (
        "| Skill | Frequency |\n|---|---|\n| Kafka Terraform setup | 85% |\n| SQL and Go | 50% |"
    )

    assert asked(table) == {
        "Kafka": ("must", 3),
        "SQL": ("should", 3),
        "Go": ("should", 3),
    }


def test_the_strongest_request_gives_importance_and_quote() -> None:
    text = (
        "## Nice to have\n- Python scripts\n## Requirements\n- Python in production\n- 4/5 Python"
    )
    role = read_role(f"# Engineer\n{text}", VOCABULARY, source="p")

    assert of(role, "Python").quote == "Python in production"
    assert (of(role, "Python").importance, of(role, "Python").level) == ("must", 4)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# X Engineer: Role Blueprint, Skills, KPIs\n- Python", "X Engineer"),
        ("# Job Description: X Engineer\n- Python", "X Engineer"),
        ("# Skills analysis: X Engineer\n- Python", "X Engineer"),
        ("## About us\nWe bake.\n\nPosition: X Engineer\n\n- Python", "X Engineer"),
        ("# Job description\n\n# X Engineer\n- Python", "X Engineer"),
        ("X Engineer (m/w/d)\n\nRequirements\n- Python", "X Engineer"),
        ("We're hiring: X Engineer\n\nRequirements\n- Python", "X Engineer"),
        ("🚀 X Engineer\n\nRequirements\n- Python", "X Engineer"),
        (
            "About us\nWe bake.\nWe are looking for a talented bread engineer.\nSkills\n- Python",
            "Bread engineer",
        ),
        ("Requirements\n- Python", "Role from p.md"),
    ],
)
def test_a_role_is_named_by_its_title(text: str, title: str) -> None:
    assert read_role(text, VOCABULARY, source="p.md").title == title


@pytest.mark.parametrize(
    ("line", "pay"),
    [
        ("Salary: $150,000 - $200,000", (150_000, 200_000, "USD", "year")),
        ("Compensation: €60k–80k plus equity", (60_000, 80_000, "EUR", "year")),
        ("Pay: £45/hour", (45, 45, "GBP", "hour")),
        ("The base salary is CHF 9,000 to CHF 11,000 per month", (9_000, 11_000, "CHF", "month")),
        ("You manage budgets of $1,000,000 - $5,000,000.", None),
        ("Our bill is $50K/month.", None),
        ("We raised $20,000,000.", None),
    ],
)
def test_pay_is_read_where_it_is_stated_plainly(
    line: str, pay: tuple[float, float, str, str] | None
) -> None:
    role = read_role(f"# Engineer\n{line}\n## Requirements\n- Python", VOCABULARY, source="p")
    found = role.pay and (role.pay.low, role.pay.high, role.pay.currency, role.pay.period)

    assert found == pay


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("- Experience with Quuxify", ("Quuxify",)),
        ("- Python, Zorbium and SQL", ("Zorbium",)),
        ("- Bachelor's degree in Botany is a plus", ("Bachelor's degree in Botany",)),
        ("- 3+ years of experience in falconry", ("falconry",)),
        ("- Quuxify\n- quuxify", ("Quuxify",)),
        ("- Python", ()),
        ("- No Zorbium experience necessary", ()),
        ("- A degree in botany is not needed", ()),
        ("- We do not use Zorbium", ()),
    ],
)
def test_what_looks_like_a_requirement_and_is_unknown_is_reported(
    text: str, phrases: tuple[str, ...]
) -> None:
    role = read_role(f"# Engineer\n## Requirements\n{text}", VOCABULARY, source="p")

    assert role.unrecognised == phrases


def test_unknown_phrases_are_bounded_in_number_and_length() -> None:
    lines = "\n".join(f"- Quuxify{number} " + "very " * 40 for number in range(900))
    role = read_role(f"# Engineer\n## Requirements\n{lines}", VOCABULARY, source="p")

    assert len(role.unrecognised) == 200
    assert max(map(len, role.unrecognised)) <= 80


def test_a_quote_is_bounded_and_holds_the_skill() -> None:
    text = f"# Engineer\n## Requirements\n- {'word ' * 300}Kubernetes{' word' * 300}"
    (requirement,) = read_role(text, VOCABULARY, source="p").requirements

    assert "Kubernetes" in requirement.quote
    assert len(requirement.quote) <= 500


@pytest.mark.parametrize(
    "piece",
    [
        "strong Python or working Java (3 years) or ",
        "Python experience skills knowledge, or strong hands-on ",
        "any the either some good solid ",
        "not use not really use ",
        "no Python, ",
    ],
)
def test_no_wording_is_slow_to_read(piece: str) -> None:
    line = (piece * 200)[:2_000]

    assert read_role(f"# Engineer\n## Requirements\n- {line}", VOCABULARY, source="p").title


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Very good SQL, Kafka is a plus", {"SQL": ("must", 4), "Kafka": ("nice", 2)}),
        (
            "Python, SQL, Rust is optional",
            {"Python": ("must", 3), "SQL": ("must", 3), "Rust": ("nice", 2)},
        ),
        ("SQL, Kafka are a plus", {"SQL": ("nice", 2), "Kafka": ("nice", 2)}),
        ("SQL and Kafka is a plus", {"SQL": ("nice", 2), "Kafka": ("nice", 2)}),
    ],
)
def test_one_thing_that_is_a_plus_leaves_the_rest_of_its_line(
    line: str, expected: dict[str, tuple[str, int]]
) -> None:
    assert asked(f"## Requirements\n- {line}") == expected

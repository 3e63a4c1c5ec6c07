"""Names of skills that other trades use for something else."""

import pytest

from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("AWS D1.1 certification", "AWS"),
        ("Accountant with audit and group reporting experience", "Business intelligence"),
        ("Two years of statutory reporting experience", "Business intelligence"),
        ("AWS certified welder", "AWS"),
        ("AWS Certified Welding Inspector", "AWS"),
        ("Welding to AWS D1.5", "AWS"),
        ("AWS welding certificate", "AWS"),
        ("Docker or stevedore work at the port", "Docker"),
        ("Experience as a docker at the port", "Docker"),
        ("Dockers and crane drivers wanted", "Docker"),
        ("Java island tours", "Java"),
        ("Tours of Java and Bali", "Java"),
        ("Java, Indonesia", "Java"),
        ("The office is in Java, Bali or Sumatra", "Java"),
        ("Java coffee beans", "Java"),
        ("Experience with Epic EHR", "Healthcare"),
        ("ECS card and IPAF 3a", "Amazon ECS"),
        ("EHR systems (Cerner, SystmOne)", "Healthcare"),
        ("HACCP knowledge", "Agriculture"),
        ("Private equity experience", "Investment management"),
        ("Python care, and snakes of other kinds", "Python"),
        ("Care of pythons and other snakes", "Python"),
        ("food safety 4/5", "Agriculture"),
        ("FMCG experience", "Agriculture"),
        ("CAD systems and radio dispatch", "Mechanical engineering"),
        ("Inspection & testing", "Software testing"),
        ("QA checks on the production line", "Software testing"),
        ("Quality assurance in a food plant", "Software testing"),
        ("Skills: electrical testing, wiring", "Software testing"),
        ("Led on-call handovers", "Incident management"),
        ("On-call rota for two wards", "Incident management"),
        ("Incident management on the ward", "Incident management"),
        ("Root cause analysis of spoiled batches in the dairy", "Incident management"),
        ("Access control and CCTV", "Identity and access management"),
        ("Furniture assembler", "Assembly"),
        ("Incident reporting and first aid", "Business intelligence"),
        ("Quality assurance on the filling line", "Software testing"),
        ("Load testing of cranes", "Performance testing"),
        ("Static analysis of steel beams", "SonarQube"),
        ("Troubleshooting of conveyors", "Technical support"),
        ("Peer review for two journals", "Code review"),
    ],
)
def test_another_thing_of_the_name_is_no_skill(text: str, skill: str) -> None:
    assert skill not in {it.skill for it in VOCABULARY.find(text)}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("AWS certification", "AWS"),
        ("Experience in reporting for a group", "Business intelligence"),
        ("Foobar (expert), Excel, basic SQL", "Excel"),
        ("Cargowise (super user); Excel", "Excel"),
        ("AWS Certified Solutions Architect", "AWS"),
        ("AWS and Docker", "AWS"),
        ("EHR documentation", "Healthcare"),
        ("Docker", "Docker"),
        ("Docker or Podman", "Docker"),
        ("Experience with docker and kubernetes", "Docker"),
        ("docker", "Docker"),
        ("Java and Kotlin", "Java"),
        ("Java, Spring Boot", "Java"),
        ("Experience in Java, ideally 17", "Java"),
        ("Java developer", "Java"),
        ("Python and SQL", "Python"),
        ("snake_case names in Python", "Python"),
        ("Investment management", "Investment management"),
        ("Quality assurance", "Software testing"),
        ("QA and test automation for hospital software", "Software testing"),
        ("CAD", "Mechanical engineering"),
        ("CAD for machine parts", "Mechanical engineering"),
        ("Kubernetes, on-call", "Incident management"),
        ("Experience with on-call", "Incident management"),
        ("Join the on-call rota", "Incident management"),
        ("Root cause analysis", "Incident management"),
        ("Access control, encryption", "Identity and access management"),
        ("Troubleshooting", "Technical support"),
        ("Peer review of pull requests", "Code review"),
    ],
)
def test_the_skill_is_found(text: str, skill: str) -> None:
    assert skill in {it.skill for it in VOCABULARY.find(text)}


def names(line: str) -> tuple[set[str], tuple[str, ...]]:
    text = f"# Engineer\n\n## Requirements\n\n- {line}\n- Git\n"
    role = read_role(text, VOCABULARY, source="p")
    return {it.skill for it in role.requirements} - {"Git"}, role.unrecognised


@pytest.mark.parametrize(
    ("line", "phrase"),
    [
        ("AWS D1.1 certification", "AWS D1.1 certification"),
        ("HACCP knowledge", "HACCP knowledge"),
        ("Private equity experience", "Private equity"),
    ],
)
def test_what_is_no_known_skill_is_named(line: str, phrase: str) -> None:
    assert names(line) == (set(), (phrase,))


def test_a_program_is_named_by_its_own_name() -> None:
    asked, unread = names("SolidWorks (advanced)")
    assert (asked, unread) == ({"SolidWorks"}, ())


@pytest.mark.parametrize(
    "line",
    [
        "You will hire Java and Kafka engineers",
        "You recruit Java developers for our customers",
        "Hiring of Java and Kafka engineers",
        "Sourcing Java developers across Europe",
        "You will interview Java engineers",
        "Place Java developers with our clients",
    ],
)
def test_whom_a_recruiter_hires_is_no_skill_of_the_recruiter(line: str) -> None:
    assert not names(line)[0] & {"Java", "Kafka"}


@pytest.mark.parametrize(
    "line",
    [
        "You lead a team of Java engineers",
        "Work with Java developers",
        "We are looking to hire a Java engineer",
        "Hiring Java engineers",
        "You will mentor Java engineers",
        "We are hiring a Java engineer",
    ],
)
def test_a_team_of_a_trade_still_asks_for_it(line: str) -> None:
    assert "Java" in names(line)[0]


@pytest.mark.parametrize(
    "text",
    [
        "I learned docker in spring and terraform in summer",
        "Did kubernetes, docker and java back in spring",
        "docker, this spring",
    ],
)
def test_a_season_is_no_skill(text: str) -> None:
    assert "Spring" not in {it.skill for it in VOCABULARY.find(text)}


@pytest.mark.parametrize(
    "text",
    ["experience in spring and java", "5 years in java, spring and docker", "Skills: Spring 3/5"],
)
def test_a_framework_of_that_name_is_one(text: str) -> None:
    assert "Spring" in {it.skill for it in VOCABULARY.find(text)}

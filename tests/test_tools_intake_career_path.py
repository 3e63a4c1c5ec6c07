"""The roles before and after its own that a blueprint names."""

from pathlib import Path

import pytest

from tools.intake import read_document, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


def around(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    head = "# Orchard Data Engineer\n\n## Requirements\n\n- Python\n\n"
    found = read_role(head + text, VOCABULARY, source="blueprint.md")
    return found.feeders, found.next_roles


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (
            (
                "## Career path\n\n### Feeder roles\n\n- Data Analyst\n- Data Intern (new)\n"
                "\n### Next roles\n\n- **Staff Data Engineer:** a wider scope\n"
            ),
            ("Data Analyst", "Data Intern"),
            ("Staff Data Engineer",),
        ),
        (
            (
                "## Career path\n\n- Feeder roles: Data Analyst, BI Developer or QA Engineer\n"
                "- Next roles: Head of Data and AI; Engineering Manager\n"
            ),
            ("Data Analyst", "BI Developer", "QA Engineer"),
            ("Head of Data and AI", "Engineering Manager"),
        ),
        (
            "## Previous roles\n\n- an applied scientist with strong engineering\n- Hard work\n",
            ("Applied scientist",),
            (),
        ),
        (
            (
                "## Likely next roles\n\n1. Data Architect / Principal Engineer\n"
                "2. Engineering Manager and Team Lead\n"
            ),
            (),
            ("Data Architect", "Principal Engineer", "Engineering Manager", "Team Lead"),
        ),
        ("### What this role leads to\n\n- Orchard Data Engineer\n- VP Data\n", (), ("VP Data",)),
        ("Feeder roles: Deckhand, Radio Operator\n", ("Deckhand", "Radio Operator"), ()),
        ("Next roles: Purser, then Bosun\n", (), ("Purser", "Bosun")),
        ("Next roles: Purser, Harbour Master, Bosun\n", (), ("Purser", "Harbour Master", "Bosun")),
        ("## Feeder roles\n\n- Deckhand\n- Cook (with a licence)\n", ("Deckhand", "Cook"), ()),
        ("## Next positions\n\n- Quartermaster\n- Co-Pilot\n", (), ("Quartermaster", "Co-Pilot")),
        ("Common feeder jobs: Stoker or Deckhand\n", ("Stoker", "Deckhand"), ()),
        ("Previous titles: Barista / Baker\n", ("Barista", "Baker"), ()),
        ("Feeder roles: None\n", (), ()),
        ("Next roles: Various\n", (), ()),
        ("Feeder roles: TBD, N/A\n", (), ()),
        ("This leads to: Growth, Respect\n", (), ()),
        ("## Progression into\n\n- Excellence\n", (), ()),
        ("Next roles: open to discussion\n", (), ()),
        ("## Feeder roles\n\n- Data Wizard\n- Strong will\n", ("Data Wizard",), ()),
        (
            "## Next roles\n\n- Data Overlord, Keeper of Looms\n",
            (),
            ("Data Overlord", "Keeper of Looms"),
        ),
        (
            "## Feeder roles\n\nAssistant manager, Bar manager (with licence)\n",
            ("Assistant manager", "Bar manager"),
            (),
        ),
        ("## Next roles\n\nArea manager → Data Director\n", (), ("Area manager", "Data Director")),
        ("## Next steps\n\n- A call with the hiring manager\n", (), ()),
        ("## Skills needed for promotion\n\n- Mentoring other engineers\n", (), ()),
        ("## Feeder roles\n\nWe hire engineers from many places.\n", (), ()),
    ],
)
def test_roles_are_read_from_lists_and_labels(
    text: str, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    assert around(text) == (before, after)


def test_a_career_path_asks_for_nothing() -> None:
    text = "# Gardener\n\n## Requirements\n\n- Python\n\n## Feeder roles\n\n- Kubernetes Engineer\n"
    found = read_role(text, VOCABULARY, source="blueprint.md")
    assert [it.skill for it in found.requirements] == ["Python"]
    assert found.feeders == ("Kubernetes Engineer",)


@pytest.mark.skipif(not SEEDS.exists(), reason="the shared folder is not here")
def test_the_wordpress_blueprint() -> None:
    path = next(SEEDS.glob("003*"))
    found = read_document(path.name, path.read_bytes(), VOCABULARY).role
    assert found is not None
    assert found.feeders == (
        "Principal Applied AI Engineer",
        "Principal ML Engineer",
        "Staff ML Engineer",
        "Principal Software Engineer",
        "Senior ML Platform Engineer",
        "Applied Scientist",
    )
    assert found.next_roles[:4] == (
        "Senior Distinguished Engineer",
        "Fellow",
        "Chief Architect",
        "Head of Applied AI Engineering",
    )


ON_A_PATH = [
    ("Junior Weaver -> Weaver -> Master Weaver", ("Junior Weaver",), ("Master Weaver",)),
    ("Analyst → Weaver → Lead Weaver → Director", ("Analyst",), ("Lead Weaver", "Director")),
    ("- From: Data Analyst\n- To: Data Architect", ("Data Analyst",), ("Data Architect",)),
    ("Next: Lead Weaver\nPrevious: Data Analyst", ("Data Analyst",), ("Lead Weaver",)),
    ("| From | To |\n|---|---|\n| Analyst | Architect |", ("Analyst",), ("Architect",)),
    ("| # | Role |\n|---|---|\n| 1 | Analyst |\n| 2 | Weaver |", ("Analyst",), ()),
    (
        "- Junior Weaver\n- **Weaver** (this role)\n- Lead Weaver",
        ("Junior Weaver",),
        ("Lead Weaver",),
    ),
    ("After: Data Architect or Weaving Manager", (), ("Data Architect", "Weaving Manager")),
    # Where the role itself is not on it, nothing tells which side is which.
    ("Analyst -> Architect", (), ()),
    ("- Mentor weavers\n- Talk to your manager", (), ()),
    ("We promote from within, to every level.", (), ()),
]


@pytest.mark.parametrize(("lines", "before", "after"), ON_A_PATH)
def test_the_steps_of_a_career_path(
    lines: str, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    text = f"# Weaver\n\n## Requirements\n\n- Python\n\n## Career path\n\n{lines}\n"
    role = read_role(text, VOCABULARY, source="weaver.md")
    assert (role.feeders, role.next_roles) == (before, after)


@pytest.mark.parametrize(
    ("lines", "before", "after"),
    [
        ("Career path: Analyst → Weaver → Architect", ("Analyst",), ("Architect",)),
        ("Next: Lead Weaver joins the call", (), ()),
        ("Data flows from Analyst -> Weaver -> Architect", (), ()),
        ("From: Data Analyst", (), ()),
    ],
)
def test_elsewhere_only_a_label_makes_a_path(
    lines: str, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    text = f"# Weaver\n\n## Requirements\n\n- Python\n\n## Team\n\n{lines}\n"
    role = read_role(text, VOCABULARY, source="weaver.md")
    assert (role.feeders, role.next_roles) == (before, after)


@pytest.mark.parametrize(
    ("title", "path", "before", "after"),
    [
        (
            "Senior Weaver",
            "Junior → Mid → Senior → Staff",
            ("Junior Weaver", "Mid Weaver"),
            ("Staff Weaver",),
        ),
        (
            "Junior Weaver",
            "Junior (this role) → Mid-level → Mill Manager",
            (),
            ("Mid Weaver", "Mill Manager"),
        ),
        (
            "Sr. Weaver",
            "Trainee Weaver -> Jr. -> Sr. -> Lead",
            ("Trainee Weaver", "Jr Weaver"),
            ("Lead Weaver",),
        ),
        # Of a title without a rank nothing tells which step is its own.
        ("Weaver", "Junior → Mid → Senior", (), ()),
        ("Weaver", "Junior → Weaver → Senior", ("Junior Weaver",), ("Senior Weaver",)),
        ("Staff Weaver", "Junior → Mid → Senior", (), ()),
    ],
)
def test_steps_that_are_ranks_are_those_of_the_role(
    title: str, path: str, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    text = f"# {title}\n\n## Requirements\n\n- Python\n\n## Career path\n\n{path}\n"
    role = read_role(text, VOCABULARY, source="weaver.md")
    assert (role.feeders, role.next_roles) == (before, after)


def test_a_ladder_is_a_career_path() -> None:
    path = "## Ladder\n\nData Weaver → Senior → Mill Manager\n"
    text = f"# Senior Weaver\n\n## Requirements\n\n- Python\n\n{path}"
    role = read_role(text, VOCABULARY, source="weaver.md")
    assert (role.feeders, role.next_roles) == (("Data Weaver",), ("Mill Manager",))

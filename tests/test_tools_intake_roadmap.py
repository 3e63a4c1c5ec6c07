"""Levels, topics, resources and milestones of learning roadmaps."""

import pytest

from tools.domain import Blueprint
from tools.intake import read_document, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

NESTED = """# Weaving Roadmap

## Cloth Path

### Level 1: Threads (0-3 months)
1. **Spinning**
   - Wool
   - Resources:
     * The Spinner's Manual
     * "Wool, Silk, and You" (course)
2. **Dyeing**
   - Indigo

### Level 2: Looms (3-6 months)
1. **Warping**

## Milestones

### Cloth
1. **Beginner milestones**
   - Spin one skein
2. **Advanced milestones**
   - Weave a cloak
"""
FLAT = """# Weaving Roadmap
## Stage 1: Threads (months 0-3)
- Spinning: Wool
- Dyeing
### Resources
- The Spinner's Manual
### Milestones
- Spin one skein
## Stage 2: Looms (months 3-6)
- Warping
"""
HEADED = """# Weaving Learning Path
## Beginner (0-3 months)
### Spinning
- Wool
- Resources: The Spinner's Manual; "Wool, Silk, and You"
### Dyeing
- Indigo
## Advanced (3-6 months)
### Warping
"""
TABLE = """# Weaving Roadmap
| Level | Months | Topics | Resources | Milestone |
|---|---|---|---|---|
| Threads | 0-3 | Spinning, Dyeing | The Spinner's Manual | Spin one skein |
| Looms | 3-6 | Warping | | |
"""


def blueprint(text: str) -> Blueprint:
    return read_role(text, VOCABULARY, source="a.md").blueprint or Blueprint()


@pytest.mark.parametrize("text", [NESTED, FLAT, HEADED, TABLE])
def test_levels_in_several_styles(text: str) -> None:
    first, second = blueprint(text).levels
    assert (first.start, first.end, first.unit) == (0, 3, "month")
    assert (second.start, second.end, second.unit) == (3, 6, "month")
    names = [[topic.name.partition(":")[0] for topic in it.topics] for it in (first, second)]
    assert names == [["Spinning", "Dyeing"], ["Warping"]]


def test_topics_hold_their_parts_and_resources() -> None:
    level = blueprint(NESTED).levels[0]
    spinning, dyeing = level.topics
    assert (level.track, level.name) == ("Cloth", "Level 1: Threads")
    assert level.quote == "Level 1: Threads (0-3 months)"
    assert spinning.parts == ("Wool",)
    assert spinning.resources == ("The Spinner's Manual", '"Wool, Silk, and You" (course)')
    assert (dyeing.parts, dyeing.resources) == (("Indigo",), ())


def test_resources_in_one_line_are_apart_but_not_within_quotes() -> None:
    spinning = blueprint(HEADED).levels[0].topics[0]
    assert spinning.resources == ("The Spinner's Manual", '"Wool, Silk, and You"')


def test_milestones_of_a_section_and_of_a_level() -> None:
    found = [(it.track, it.stage, it.text) for it in blueprint(NESTED).milestones]
    assert found == [
        ("Cloth", "Beginner", "Spin one skein"),
        ("Cloth", "Advanced", "Weave a cloak"),
    ]
    assert [it.text for it in blueprint(FLAT).milestones] == ["Spin one skein"]
    assert [it.stage for it in blueprint(TABLE).milestones] == ["Threads"]


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ("0-6 months", (0, 6, "month")),
        ("Weeks 1–4", (1, 4, "week")),
        ("1 to 2 years", (1, 2, "year")),
        ("12+ months", (12, None, "month")),
        ("about 3 weeks", (None, 3, "week")),
        ("6-3 months", (None, None, "month")),
        ("level of ease", (None, None, "month")),
    ],
)
def test_the_time_of_a_level(span: str, expected: tuple[float | None, float | None, str]) -> None:
    text = f"# Weaving Roadmap\n## Level 1: A ({span})\n- Go\n## Level 2: B\n- SQL\n"
    level = blueprint(text).levels[0]
    assert (level.start, level.end, level.unit) == expected


@pytest.mark.parametrize(
    "text",
    [
        "# Weaver\n## Level 3 support (0-6 months)\n- Mend looms\n## Skills\n- Go",
        "# Weaver\n## Phase 1: Interview\n- Talk\n## Phase 2: Offer\n- Sign",
        "# Weaver\n## Requirements\n- Advanced Go\n- SQL level 3",
    ],
)
def test_other_texts_have_no_levels_of_learning(text: str) -> None:
    assert blueprint(text).levels == ()


def test_a_text_with_levels_is_a_roadmap() -> None:
    text = NESTED.replace("Wool\n", "Python\n", 1).encode()
    assert read_document("a.md", text, VOCABULARY, as_kind="role").kind == "roadmap"
    other = b"# Weaver\n## Requirements\n- Python\n"
    assert read_document("a.md", other, VOCABULARY, as_kind="roadmap").kind == "role"


@pytest.mark.parametrize(
    "track",
    ["Track A: Metrics", "Track B – Communities", "Module 2: Resources", "Path 1: Benefits"],
)
def test_a_counted_track_keeps_its_skills_whatever_it_is_called(track: str) -> None:
    text = (
        f"# Data learning roadmap\n\n## {track}\n\n### Level 1: Basics (0-3 months)\n\n- SQL\n"
        "- Python\n\n### Level 2: More (3-6 months)\n\n- Kafka\n"
    )
    role = read_role(text, VOCABULARY, source="roadmap.md")
    assert [it.skill for it in role.requirements] == ["SQL", "Python", "Kafka"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- https://go.dev/tour", ("https://go.dev/tour",)),
        ("- <https://go.dev/tour>", ("https://go.dev/tour",)),
        ("- Tour: https://go.dev/tour", ("Tour: https://go.dev/tour",)),
        ("- [Tour](https://go.dev/tour)", ("Tour",)),
        ("- The Loom Book (2nd edition)", ("The Loom Book (2nd edition)",)),
        ("- **Resources:** https://go.dev/tour, Looms", ("https://go.dev/tour", "Looms")),
    ],
)
def test_a_bare_address_is_a_resource(line: str, expected: tuple[str, ...]) -> None:
    text = (
        "# Go learning roadmap\n\n## Level 1: Basics (0-3 months)\n\n- Go\n\n### Resources\n\n"
        f"{line}\n\n## Level 2: More (3-6 months)\n\n- Kafka\n"
    )
    role = read_role(text, VOCABULARY, source="roadmap.md")
    (topic,) = (role.blueprint or Blueprint()).levels[0].topics
    assert topic.resources == expected


def test_labelled_lines_of_a_level_are_what_their_label_says() -> None:
    text = (
        "LEARNING ROADMAP: WEAVING\n\nStage 1 - Threads (months 1-3)\n- Spinning\n- Dyeing\n"
        "Resources: The Spinner's Manual; Wool and You\nMilestone: a scarf\n\n"
        "Stage 2 - Looms (months 4-6)\n- Warping\n- Docker, not Kubernetes yet\n"
    )
    role = read_role(text, VOCABULARY, source="road.txt")
    assert role.blueprint is not None
    first, second = role.blueprint.levels
    assert [it.name for it in first.topics] == ["Spinning", "Dyeing"]
    assert first.topics[-1].resources == ("The Spinner's Manual", "Wool and You")
    assert [(it.stage, it.text) for it in role.blueprint.milestones] == [
        ("Stage 1 - Threads", "a scarf")
    ]
    assert len(second.topics) == 2
    assert [it.skill for it in role.requirements] == ["Docker"]


def test_a_bare_line_heads_resources_and_milestones_and_one_milestone_stays_whole() -> None:
    text = (
        "# Learning roadmap\n\n## Stage 1: Basics (months 1–4)\n- Linux\n"
        "Resources\n- Kite Lab\nMilestones\n- Pass the exam\n\n"
        "## Stage 2: Detection (months 5–7)\n- Python\n"
        "Milestone: write 10 rules, false alarms under 5%\n"
    )
    found = blueprint(text)
    assert [[it.name for it in level.topics] for level in found.levels] == [["Linux"], ["Python"]]
    assert [it.text for it in found.milestones] == [
        "Pass the exam",
        "write 10 rules, false alarms under 5%",
    ]

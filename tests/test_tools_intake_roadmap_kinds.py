"""Which texts are learning roadmaps, and which only look like one."""

import pytest

from tools.intake import IntakeError, read_claims, read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

ROADMAPS = {
    "table with months": """# Lighthouse Roadmap

|Level|Months|Topics|Resources|Milestones|
|---|---|---|---|---|
|Beginner|0-3|Python, Git|A book|A site|
|Advanced|3-9|Kubernetes, Rust|A course|A cluster|
""",
    "table without its rule": """# Lighthouse Roadmap

|Level|Months|Topics|Resources|Milestones|
|Beginner|0-3|Python, Git|A book|A site|
|Advanced|3-9|Kubernetes, Rust|A course|A cluster|
""",
    "table without a title": """| Level | Months | Topics |
|---|---|---|
| Beginner | 0-3 | Python, Git |
| Advanced | 3-9 | Kubernetes |
""",
    "table of weeks": """# Harbour data
| Stage | Weeks | What you learn |
|---|---|---|
| Foundation | 1-4 | SQL, Python |
| Intermediate | 5-12 | Spark |
""",
    "table of durations": """# Harbour data
| Phase | Duration | Skills |
|---|---|---|
| Phase 1 | 3 months | SQL |
| Phase 2 | 6 months | Spark |
""",
    "table of named levels": """# Backend roadmap
| Level | Time | Topics |
|---|---|---|
| Level 1: Basics | 0-3 months | Python, Git |
| Level 2: Pro | 3-9 months | Kubernetes |
""",
    "table of steps": """# Go learning path
| Step | Timeline | Topics | Projects |
|---|---|---|---|
| Step 1 | Weeks 1-4 | Go | A clock |
| Step 2 | Weeks 5-8 | Docker, gRPC | A server |
""",
    "table of modules": """# Curriculum for keepers
| Module | Weeks | Content |
|---|---|---|
| Module 1 | 4 | Linux |
| Module 2 | 6 | Ansible |
""",
    "table headed by a remark": """# Backend roadmap
| Skill Level | Time (months) | Key Topics |
|---|---|---|
| Novice | 0-3 | Python |
| Expert | 3-9 | Kubernetes |
""",
    "table with stars": """# Backend roadmap
| **Level** | **Months** | **Topics** |
|---|---|---|
| **Beginner** | 0-3 | Python |
| **Expert** | 3-9 | Kubernetes |
""",
    "numbered headings": """# Backend roadmap
## Level 1: Basics (0-3 months)
- Python
- Git
## Level 2: Pro (3-9 months)
- Kubernetes
""",
    "numbered headings alone": """## Level 1: Basics (0-3 months)
- Python
- Git
## Level 2: Pro (3-9 months)
- Kubernetes
""",
    "ranks with times": """# Backend roadmap
## Beginner (3 months)
- Python
- Git
## Intermediate (months 4-8)
- Kubernetes
""",
    "ranks with times alone": """## Beginner (months 1-3)
- Python
- Git
## Intermediate (months 4-8)
- Kubernetes
""",
    "ranks in plain lines": """Backend roadmap

Beginner (months 1-3):
- Python
- Git

Intermediate (months 4-8):
- Kubernetes
""",
    "topics in plain lines": """Backend roadmap

Beginner (3 months):
Python, Git

Intermediate (months 4-8):
Kubernetes, Go
""",
    "numbers in plain lines": """Backend roadmap

Level 1: Basics (0-3 months)
- Python
- Git

Level 2: Pro (3-9 months)
- Kubernetes
""",
    "bold lines": """**Backend roadmap**

**Stage 1: Basics (0-3 months)**
- Python

**Stage 2: Pro (3-9 months)**
- Kubernetes
""",
    "levels and topics in a line": """# Backend roadmap
Level 1: Basics (0-3 months): Python, Git
Level 2: Pro (3-9 months): Kubernetes
""",
    "items with topics": """# Backend learning plan
- **Beginner (0-3 months)**: Python, Git
- **Advanced (3-9 months)**: Kubernetes, Rust
""",
    "stages without times": """# Rust roadmap
## Stage 1
- Rust
- Git
## Stage 2
- WebAssembly
""",
    "table of times, headings of topics": """# Backend roadmap

| Stage | Duration |
|---|---|
| Level 1: Basics | 0-3 months |
| Level 2: Pro | 3-9 months |

## Level 1
- Python
## Level 2
- Kubernetes
""",
    "years of mastery": """# Data engineering mastery roadmap
## Beginner (0-1 years)
- SQL
## Expert (3-5 years)
- Spark
""",
    "speaks to you": """# Lighthouse roadmap
You will learn what you need to apply.
## Level 1: Basics (0-3 months)
- Python
## Level 2: Pro (3-9 months)
- Kubernetes
""",
    "speaks to you, for a post": """# Roadmap for backend engineers
What you need, and how you will get there.
## Beginner (0-3 months)
- Python
## Advanced (3-9 months)
- Kubernetes
""",
    "with projects and a summary": """# Backend roadmap
## Summary
From nothing to a cluster.
## Beginner (0-3 months)
- Python
- Projects:
  - A clock
## Advanced (3-9 months)
- Kubernetes
## Projects
- A lamp
""",
    "phases in words": """# Study plan
## Phase one (weeks 1-4)
- Python
## Phase two (weeks 5-8)
- Rust
""",
    "roman numbers": """# Study plan
## Level I (0-6 months)
- Python
## Level II (6-12 months)
- Rust
""",
}


@pytest.mark.parametrize("name", ROADMAPS)
def test_a_text_of_stages_of_learning_is_a_roadmap(name: str) -> None:
    reading = read_document("a.md", ROADMAPS[name].encode(), VOCABULARY)
    assert reading.kind == "roadmap"
    assert reading.role is not None
    assert reading.role.blueprint is not None
    assert len(reading.role.blueprint.levels) == 2
    assert all(it.topics for it in reading.role.blueprint.levels)
    assert reading.role.requirements


@pytest.mark.parametrize("name", ROADMAPS)
def test_a_roadmap_gives_nobody_a_level(name: str) -> None:
    told = [it for it in read_claims(ROADMAPS[name], VOCABULARY) if it.level is not None]
    if "|" in ROADMAPS[name] and "headings" not in name:
        assert told == []


OTHERS = {
    "a table of one's own levels": (
        """# Mara Quell
| Skill | Level |
|---|---|
| Python | 4/5 |
| Go | 2/5 |
""",
        "profile",
    ),
    "one's skills by level": (
        """| Level | Skills |
|---|---|
| Advanced | Python, SQL |
| Beginner | Rust |
""",
        "profile",
    ),
    "one's skills by level and years": (
        """| Level | Years | Skills |
|---|---|---|
| Advanced | 5 | Python |
| Beginner | 1 | Rust |
""",
        "profile",
    ),
    "headings of one's levels": (
        """# Skills
## Advanced
- Python
- SQL
## Beginner
- Rust
""",
        "profile",
    ),
    "one's own telling with a plan": (
        """# My roadmap
mara@example.org
I am a backend developer. I have Python 4/5. My goal is a new role.
## Phase 1 (0-3 months)
- Kubernetes
## Phase 2 (3-6 months)
- Rust
""",
        "profile",
    ),
    "a posting with an onboarding plan": (
        """# Backend Engineer
We are looking for an engineer. Join us. You will build services.
## Requirements
- Python
- Docker
## Phase 1 (0-3 months)
- Learn our systems
## Phase 2 (3-6 months)
- Lead a project
""",
        "posting",
    ),
    "a posting for a roadmap's owner": (
        """# Product Roadmap Manager
We are looking for you. Join us and apply now.
## Requirements
- SQL
## Phase 1 (0-3 months)
- Jira
## Phase 2 (3-6 months)
- Python
""",
        "posting",
    ),
    "a posting that speaks of a roadmap": (
        """# Backend Engineer
You will own the roadmap.
Requirements:
- Python
- Kubernetes
""",
        "posting",
    ),
    "a blueprint": (
        """# Role blueprint: Keeper
## Required skills
| Skill | Required level | Importance |
|---|---|---|
| Python | 4 | must |
| Go | 2 | nice |
""",
        "role",
    ),
    "a résumé with years by level": (
        """# Mara Quell
mara@example.org
## Experience
Keeper, 2019 - 2023
## Advanced (5 years)
- Python
## Beginner (1 year)
- Go
""",
        "profile",
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_texts_stay_what_they_are(name: str) -> None:
    text, kind = OTHERS[name]
    assert read_document("a.md", text.encode(), VOCABULARY).kind == kind


def test_levels_of_a_table_of_ones_own_skills_are_kept() -> None:
    text = OTHERS["one's skills by level"][0]
    levels = {it.skill: it.level for it in read_claims(text, VOCABULARY)}
    assert levels == {"Python": 4, "SQL": 4, "Rust": 1}


def test_a_text_that_tells_nothing_is_told_every_way_to_read_it() -> None:
    with pytest.raises(IntakeError) as error:
        read_document("a.txt", b"Python and Git and more", VOCABULARY)
    for kind in ("profile", "posting", "role", "roadmap", "positioning"):
        assert kind in str(error.value)

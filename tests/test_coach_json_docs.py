"""docs/json.md says what the commands print: every key, and of which type."""

import datetime as dt
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coach.views import AssessmentAnswers, CheckInAnswers
from memory import Store, Usage
from tests.carried_samples import CHATS, carried
from tests.command_line import CommandLine
from tests.evaluation_samples import evaluated
from tests.extraction_samples import imported_with_model
from tests.taxonomy_archives import ESCO_FIRST, ONET, WAGES, archive

PAGE = Path(__file__).parents[1] / "docs" / "json.md"
ROW = re.compile(r"\| `([^`]+)` \| ([^|]+) \|")

Keys = dict[str, str]
"""The type of each key by its path, such as ``skills[].level``."""


@cache
def documented() -> dict[str, Keys]:
    """Return the keys that the page describes, by the command in the heading above them."""
    sections: dict[str, Keys] = {}
    for line in PAGE.read_text("utf-8").splitlines():
        if line.startswith("#"):
            sections[line.strip("# `")] = keys = {}
        elif found := ROW.match(line):
            keys[found[1]] = found[2].strip()
    return sections


SHARED = {
    "stop": "A stop of `coach path",
    "thing": "A thing of `coach memory",
    "change": "A change of `coach memory",
    "question": "A question of `coach memory",
    "piece": "A piece of evidence",
    "achievement": "An achievement that was read",
    "moment": "A moment of `coach profile",
    "month": "Months of `coach profile",
}
"""The parts that several commands print, with the heading that describes them."""


BLUEPRINT = """\
# Beacon Keeper

Summary of the post.

## Responsibilities
- Keep the beacon lit

## KPIs
| KPI | Definition | Why it matters | Target | Frequency |
|---|---|---|---|---|
| Nights lit | Share of nights with light | Ships rely on it | 99% | Monthly |

## Scorecard
| Dimension | Exceeds | Meets | Below |
|---|---|---|---|
| Lamp care | Trims before it smokes | Trims when it smokes | Lets it smoke |

## Interview exercises
1. **Lamp case (30 minutes)**: relight a lamp
   - in the wind

## 30-day goals
- Know the tides

## Salary bands
- Senior Beacon Keeper: $50,000 - $60,000

## Requirements
- Python

## Feeder roles
- Junior Beacon Keeper

## Next roles
- Beacon Manager
"""
ROADMAP = """\
# Lamp Roadmap

## Keeper track
### Level 1: Basics (0-3 months)
- **Docker**
  - Images
  - Resources: Docker manual
### Level 2: More (3-6 months)
- **Kubernetes**

## Milestones
- Light one lamp
"""


def show_roles(coach: CommandLine, told: dict[str, list[dict[str, Any]]]) -> None:
    """Show all roles, and one of each sort."""
    told["coach roles"] = [coach.json("roles")]
    told["coach role"] = [coach.json("role", "data engineer")]
    for text in (BLUEPRINT, ROADMAP):
        told["coach import"].append(coach.json("import", "-", "--as", "role", piped=text))
        title = told["coach import"][-1]["imports"][0]["role"]
        told["coach role"].append(coach.json("role", title))


def is_date(value: object) -> bool:
    return isinstance(value, str) and str(dt.date.fromisoformat(value)) == value


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": is_number,
    "boolean": lambda value: isinstance(value, bool),
    "date": is_date,
    "null": lambda value: value is None,
    "strings": lambda value: all(isinstance(it, str) for it in value),
    "dates": lambda value: all(is_date(it) for it in value),
    "objects": lambda value: all(isinstance(it, dict) for it in value),
    "object": lambda value: isinstance(value, dict),
    "free object": lambda value: isinstance(value, dict),
    "plan": lambda value: isinstance(value, dict),
    "stop": lambda value: isinstance(value, dict),
    "stops": lambda value: all(isinstance(it, dict) for it in value),
    "thing": lambda value: isinstance(value, dict),
    "things": lambda value: all(isinstance(it, dict) for it in value),
    "change": lambda value: isinstance(value, dict),
    "changes": lambda value: all(isinstance(it, dict) for it in value),
    **dict.fromkeys(
        ("piece", "moment", "months"),
        lambda value: isinstance(value, dict),
    ),
    **dict.fromkeys(
        ("pieces", "questions", "achievements"),
        lambda value: all(isinstance(it, dict) for it in value),
    ),
    "any": lambda _: True,
}


def mistakes(keys: Keys, data: dict[str, Any], below: str = "") -> Iterator[str]:
    """Yield where data and the keys described differ, in either direction."""
    depth = len(below)
    here = {path[depth:] for path in keys if path.startswith(below)}
    for name in {path for path in here if not re.search(r"[.\[]", path)} ^ data.keys():
        yield f"{below}{name} is only {'described' if name in here else 'printed'}"
    for name in here & data.keys():
        yield from wrong_value(keys, below + name, data[name])


def wrong_value(keys: Keys, path: str, value: object) -> Iterator[str]:
    types = keys[path].split(" or ")
    if not any(TYPES[it](value) for it in types):
        yield f"{path} is {value!r} and not {keys[path]}"
    elif "plan" in types and isinstance(value, dict):
        yield from mistakes(plan_keys(), value)
    elif types[0].removesuffix("s") in SHARED:
        shared = documented()[SHARED[types[0].removesuffix("s")]]
        parts: list[Any] = value if isinstance(value, list) else [value]
        for it in parts:
            yield from () if it is None else mistakes(shared, it)
    elif "object" in types and isinstance(value, dict):
        yield from mistakes(keys, value, f"{path}.")
    elif types == ["objects"] and isinstance(value, list):
        for it in value:
            yield from mistakes(keys, it, f"{path}[].")


def plan_keys() -> Keys:
    """Return the keys of a plan that is part of something else."""
    own = ("steps", "version", "reasons", "changes", "note")
    return {k: v for k, v in documented()["coach roadmap"].items() if not k.startswith(own)}


def seen(data: Any, path: str = "") -> Iterator[str]:
    """Yield the path of each key that data holds."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield f"{path}.{name}".lstrip(".")
            yield from seen(value, f"{path}.{name}".lstrip("."))
    elif isinstance(data, list):
        for it in data:
            yield from seen(it, f"{path}[]")


def add_postings(
    coach: CommandLine, folder: Path, named: list[str], told: dict[str, list[dict[str, Any]]]
) -> None:
    """Import postings and one that says all that one can say, and aim for that for a moment."""
    told["coach import"].append(coach.json("import", *named))
    (folder / "whole.md").write_text(WHOLE_POSTING, encoding="utf-8")
    told["coach import"].append(coach.json("import", str(folder / "whole.md")))
    told["coach target"].append(coach.json("target", "harbour clerk"))
    coach("target", "settlement", "engineer")


@pytest.fixture
def printed(coach: CommandLine, tmp_path: Path) -> dict[str, list[dict[str, Any]]]:
    """Return what each command prints in the course of a week."""
    (tmp_path / "cv.md").write_text(CV, encoding="utf-8")
    (tmp_path / "again.md").write_text("# Ada Quill\n\n- Python 2/5\n", encoding="utf-8")
    (tmp_path / "role.md").write_text(ROLE, encoding="utf-8")
    (tmp_path / "first.json").write_text('{"next": ["Read a chapter"]}')
    (tmp_path / "second.json").write_text(SECOND)
    budget = ["--hours-per-week", "6", "--weeks-off", "2026-12-24"]
    files = [str(tmp_path / name) for name in ("cv.md", "role.md", "again.md")]
    told: dict[str, list[dict[str, Any]]] = {
        "coach target": [coach.json("target")],
        "coach import": [coach.json("import", *files), imported_with_model(coach, tmp_path)],
        "coach check": [
            coach.json("check", "-", piped=CHECKED),
            coach.json("check", "-", piped="Phase 1: 2 weeks\n\nPhase 2: 2 weeks\n"),
        ],
    }
    told["coach target"].append(coach.json("target", "settlement", "engineer"))
    told["coach gaps"] = [coach.json("gaps")]
    told["coach gaps --compare"] = [
        coach.json("gaps", "--compare", "data engineer", "ml engineer"),
    ]
    told["coach roles --nearest"] = [coach.json("roles", "--nearest")]
    told["coach path"] = [coach.json("path", "staff engineer")]
    told["coach gaps --explain"] = [coach.json("gaps", "--explain", "PostgreSQL")]
    told["coach roadmap"] = [
        coach.json("roadmap", *budget, "--hours-from", "2026-12-01=4", "--at-once", "2"),
        coach.json("roadmap", "--hours-per-week", "8", "--fixed-date", EXAM),
        coach.json("roadmap", "data engineer", *budget, "--deadline", "2026-11-30"),
    ]
    told["coach roadmap --what-if"] = [
        coach.json("roadmap", "--what-if", "hours=12,deadline=2026-11-20"),
        coach.json("roadmap", "analytics engineer", "--what-if", "hours=12"),
    ]
    told["coach roadmap --diff"] = [coach.json("roadmap", "--diff")]
    hold_checkins(coach, told, tmp_path)
    told["coach assess SKILL"] = [
        coach.json(
            "assess",
            "Kubernetes",
            "--answers",
            "-",
            piped='{"done": 4, "alone": "with help", "real": 1}',
        ),
        coach.json("assess", "Haskell", piped="1\n1\n1\n"),
    ]
    coach("assess", "Docker", piped="4\n")
    told["coach assess"] = [coach.json("assess")]
    own = ("docker", "https://example.org/notes", "--title", "Notes")
    told["coach resources add"] = [
        coach.json("resources", "add", *own, "--hours", "3", "--levels", "1-3"),
        coach.json("resources", "add", "go", *own[1:]),
    ]
    told["coach resources"] = [
        coach.json("resources"),
        coach.json("resources", "docker"),
        coach.json("resources", "latex"),
    ]
    told["coach resources remove"] = [coach.json("resources", "remove", "1")]
    told["coach roles --adopt"] = [
        coach.json("roles", "--adopt", told["coach gaps"][0]["unrecognised"][0])
    ]
    told["coach assess"].append(coach.json("assess"))
    show_roles(coach, told)
    told |= {
        "coach evidence add": [coach.json("evidence", "add", STORY)],
        "coach evidence list": [coach.json("evidence", "list")],
    }
    told["coach points"] = [coach.json("points")]
    postings = [str(it) for it in write_postings(tmp_path)]
    add_postings(coach, tmp_path, postings, told)
    told["coach market"] = [coach.json("market", "--quotes"), coach.json("market", "git")]
    told["coach market --make-role"] = [coach.json("market", "--make-role", "Ledger work")]
    read_lists(coach, told, tmp_path)
    told["coach profile"] = [coach.json("profile")]
    mine = tmp_path / "mine.md"
    mine.write_text("# Ada Quill\n\n- Kubernetes 5/5\n", encoding="utf-8")
    coach("import", str(mine))
    told["coach memory list"] = [coach.json("memory", "list")]
    told["coach memory show"] = [coach.json("memory", "show", "docker")]
    told["coach memory why"] = [coach.json("memory", "why", "docker")]
    told["coach memory search"] = [coach.json("memory", "search", "kubernetes")]
    told["coach memory keep"] = [coach.json("memory", "keep", "Q1")]
    told["coach memory drop"] = [coach.json("memory", "drop", "F1")]
    told["coach memory undo"] = [coach.json("memory", "undo")]
    read_deeds(coach, told)
    told["coach memory history"] = [coach.json("memory", "history", "--limit", "100")]
    told["coach memory forget"] = [coach.json("memory", "forget", "git", "--yes")]
    return (
        told
        | carried(coach, tmp_path)
        | {
            "coach memory recover": recoveries(coach),
            "coach usage": usages(coach),
            "coach eval": [evaluated(coach, tmp_path)],
            "coach ask": [coach.json("ask", "Kubernetes 2/5"), coach.json("ask", "show my gaps")],
        }
    )


def usages(coach: CommandLine) -> list[dict[str, Any]]:
    """Show what models took: nothing, and something."""
    nothing = coach.json("usage")
    cost = Decimal("0.5")
    with Store.open(coach.home / "coach.db", lambda: dt.datetime(2026, 11, 2, tzinfo=dt.UTC)) as it:
        it.add_usage(Usage(task="coaching", model="a:b", requests=2, cost_usd=cost))
        it.add_usage(Usage(task="extraction", model="c:d", requests=1))
    (coach.home / "config.toml").write_text("max_cost_month = 5", encoding="utf-8")
    return [nothing, coach.json("usage")]


def read_deeds(coach: CommandLine, told: dict[str, list[dict[str, Any]]]) -> None:
    """Read a résumé with achievements, and decide what becomes of them."""
    told["coach import"].append(coach.json("import", "-", piped=DEEDS))
    told["coach profile"].append(coach.json("profile"))
    told["coach memory list"].append(coach.json("memory", "list"))
    told["coach evidence list"].append(coach.json("evidence", "list"))
    told["coach evidence drop"] = [coach.json("evidence", "drop", "Q3")]
    told["coach memory keep"].append(coach.json("memory", "keep", "Q4"))
    told["coach evidence keep"] = [coach.json("evidence", "keep", "--all")]


def read_lists(coach: CommandLine, told: dict[str, list[dict[str, Any]]], folder: Path) -> None:
    """Add what is printed of published lists."""
    onet = archive(folder / "db_31_4_text.zip", ONET)
    newer = archive(folder / "newer.zip", ONET | {"Read Me.txt": "O*NET 32.0 Database\n"})
    waiting = archive(folder / "esco.zip", ESCO_FIRST)
    wages = folder / "oews_2024.csv"
    wages.write_text(WAGES, encoding="utf-8")
    told["coach import"].append(coach.json("import", onet, str(wages), waiting))
    chats = folder / "chats.json"
    chats.write_text(json.dumps(CHATS), encoding="utf-8")
    told["coach import"].append(coach.json("import", newer, str(chats)))
    coach("ask", "Excel 3/5")
    told["coach roles"].append(coach.json("roles"))
    told["coach roles WORDS"] = [coach.json("roles", "tide"), coach.json("roles", "engineer")]
    told["coach roles --nearest"].append(coach.json("roles", "--nearest"))
    told["coach target"].append(coach.json("target", "tide", "clerks"))


def recoveries(coach: CommandLine) -> list[dict[str, Any]]:
    """Return what is printed of a sound file, and of one that lacks rows which others lead to."""
    sound = coach.json("memory", "recover")
    with closing(sqlite3.connect(coach.home / "coach.db")) as db, db:
        db.execute("DELETE FROM checkins")
        db.execute("DELETE FROM sources WHERE id = 1")
    return [sound, coach.json("memory", "recover", "--yes")]


def hold_checkins(coach: CommandLine, told: dict[str, list[dict[str, Any]]], folder: Path) -> None:
    """Add what check-ins print; in the third, the hours on Kubernetes have come to a pace."""
    third = '{"levels": {"Kubernetes": 1}}'
    told["coach checkin"] = [
        coach.json("checkin", "--answers", str(folder / "first.json")),
        coach.json("checkin", "--answers", str(folder / "second.json"), today="2026-11-09"),
        coach.json("checkin", "--answers", "-", today="2026-11-16", piped=third),
    ]
    told["coach checkin --list"] = [
        coach.json("checkin", "--list", today="2026-11-16"),
        coach.json("checkin", "--list", "--since", "2026-11-09", today="2026-11-16"),
        coach.json("checkin", "--list", "--until", "2020-01-01", today="2026-11-16"),
    ]
    told["coach gaps"].append(coach.json("gaps"))
    told["coach roadmap"].append(coach.json("roadmap"))
    told["coach roadmap --what-if"].append(coach.json("roadmap", "--what-if", "hours=12"))


def write_postings(folder: Path) -> list[Path]:
    """Write postings of two months; Docker and Kafka are asked for in the second alone."""
    files = [folder / f"posting-{number}.md" for number in range(20)]
    for number, file in enumerate(files):
        added = "- Docker\n- Kafka\n" if number >= len(files) / 2 else ""
        file.write_text(
            f"# Ledger Engineer\n\nCompany: Quill {number} GmbH\n\n"
            f"Posted: 2026-{9 + number // 10:02}-0{1 + number % 9}\n\n"
            f"We are looking for you.\n\n## Requirements\n\n- Git\n- Go or Python\n{added}",
            encoding="utf-8",
        )
    return files


CV = """\
# Ada Quill

Backend engineer

- Python 4/5
- Docker 2/5
- no Kubernetes
- MySQL 4/5
- PostgreSQL 1/5
- Git
- Zephyrine

## Education

BSc Physics, University of Larkspur, 2014
"""
ROLE = """\
# Settlement Engineer

## Requirements

- Strong Kubernetes experience
- Docker in daily use
- PostgreSQL
- Python
- Experience with the Zephyrine ledger protocol
"""
CHECKED = """\
# Skill gaps

| Skill | Frequency | Current | Gap | Time to learn | Priority |
|---|---|---|---|---|---|
| Kubernetes | 95% | 2/5 | 2 | 2 weeks | High |
| Docker | 90% | 4/5 | 0 | - | High |

## Critical: in 90%+ of postings

- Docker

## Requirements

- Kafka

## Plan

| Skill | Current | Target | Gap |
|---|---|---|---|
| Docker clusters at scale | 3/5 | 4/5 | 1 |
"""
SECOND = """{
  "commitments": {"Read a chapter": "partly"},
  "hours": {"Kubernetes": 3},
  "wins": "A first cluster runs.",
  "blockers": "The laptop is slow.",
  "levels": {"Docker": 3},
  "next": ["Read the other chapter"]
}"""
WHOLE_POSTING = """\
# Harbour Clerk

Location: Leeds, UK (hybrid). Full-time.

Salary: £30,000 – £34,000 a year

## Requirements

- Three years of work experience
- SQL
"""
EXAM = "2027-03-10=Kubernetes exam, 3 h, Kubernetes 2"
DEEDS = """# Ada Quill

## Experience

### Clerk, Tidewater (2015 - 2018)
- Cut the nightly run from 190 minutes to 35 minutes
- Trained 4 clerks
- Answered 120 letters a week

### Engineer, Larkspur (Mar 2019 - Dec 2021)
### Lecturer, Evening School (Jan 2020 - June 2020)
### Engineer, Foxglove (May 2022 - present)
### Painter
"""
STORY = """\
Situation: the nightly run at Larkspur took too long.
Action: I cached its prices in Python.
Result: it went from 190 minutes to 35 minutes."""


def test_every_command_prints_what_the_page_describes(
    printed: dict[str, list[dict[str, Any]]],
) -> None:
    for command, samples in printed.items():
        keys = documented()[command]
        if command == "coach roadmap --what-if":
            keys = keys | plan_keys()
        for data in samples:
            assert list(mistakes(keys, data)) == [], command
        # A key in a list that is always empty would be described untested.
        assert keys.keys() - {path for data in samples for path in seen(data)} == set(), command


def test_the_page_describes_every_command(printed: dict[str, list[dict[str, Any]]]) -> None:
    assert {name for name in documented() if name.startswith("coach ")} == printed.keys()


def test_the_page_describes_the_file_of_answers() -> None:
    for heading, kind in (
        ("The file for `--answers", CheckInAnswers),
        ("The file for `--answers` of an assessment", AssessmentAnswers),
    ):
        assert list(documented()[heading]) == list(kind.model_fields)


def test_the_example_of_the_file_of_answers_can_be_read() -> None:
    example = PAGE.read_text("utf-8").split("```json\n")[1].split("```")[0]
    assert CheckInAnswers.model_validate_json(example).levels == {"Docker": 3}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"a": 1, "b": []}, []),
        ({"a": 1}, ["b is only described"]),
        ({"a": 1, "b": [], "c": 2}, ["c is only printed"]),
        ({"a": "1", "b": []}, ["a is '1' and not integer or null"]),
        ({"a": None, "b": [{"d": "x"}, {}]}, ["b[].d is only described"]),
    ],
)
def test_a_difference_is_seen(data: dict[str, Any], said: list[str]) -> None:
    keys = {"a": "integer or null", "b": "objects", "b[].d": "string"}
    assert list(mistakes(keys, data)) == said

"""What a résumé tells of deeds with figures is proposed, and becomes evidence by a word alone."""

import json
from pathlib import Path

import pytest

from tests.command_line import CommandLine
from tests.test_tools_achievements import LISTED

CV = """# Mira Okafor

## Experience
### Senior Engineer, Lumen Pay (2020 – present)
- Reduced p95 from 900 ms to 120 ms with Kafka
- Led a team of 6
### Engineer, Northwind, Jan 2017 - Mar 2019
- Cut costs by 30 % through spot instances
"""


@pytest.fixture
def read(coach: CommandLine) -> CommandLine:
    """Return a command line that has read a résumé with three achievements."""
    coach("import", "-", piped=CV)
    return coach


def waiting(coach: CommandLine) -> list[str]:
    return [it["ref"] for it in coach.json("evidence", "list")["candidates"]]


def kept(coach: CommandLine) -> list[str]:
    told = coach.json("evidence", "list")["evidence"]
    return [f"E{it['id']} {it['action'] or it['result']}" for it in told]


def test_nothing_read_is_evidence_until_it_is_kept(read: CommandLine) -> None:
    assert (kept(read), waiting(read)) == ([], ["Q1", "Q2", "Q3"])
    assert read.json("points", "data engineer")["points"] == []
    first = read.json("evidence", "list")["candidates"][0]["evidence"]
    assert first["metrics"] == [
        {"quote": "from 900 ms to 120 ms", "value": 120, "unit": "ms", "before": 900}
    ]
    assert (first["id"], first["skills"]) == (None, ["Kafka"])
    assert first["situation"] == "Senior Engineer, Lumen Pay (2020 – present)."


def test_keeping_makes_it_evidence_with_its_source(read: CommandLine) -> None:
    saved = read.json("evidence", "keep", "q1", "Q3")["kept"]
    assert [(it["id"], it["source"], it["on"]) for it in saved] == [
        (1, "standard input", "2026-11-02"),
        (2, "standard input", "2026-11-02"),
    ]
    assert waiting(read) == ["Q2"]
    assert "900 ms" in read("memory", "why", "E1").out
    listed = read.json("memory", "list")["items"]
    assert [it["status"] for it in listed if it["kind"] == "evidence"] == ["kept", "kept"]


def test_memory_keep_and_drop_decide_on_it_as_well(read: CommandLine) -> None:
    assert read("memory", "keep", "Q2").out.startswith("Kept as E1: evidence Led a team of 6")
    read("memory", "drop", "Q1")
    assert (kept(read), waiting(read)) == (["E1 Led a team of 6"], ["Q3"])


def test_all_of_it_is_kept_or_dropped_as_one_change(read: CommandLine) -> None:
    read("evidence", "keep", "--all")
    assert (len(kept(read)), waiting(read)) == (3, [])
    read("memory", "undo")
    assert (kept(read), waiting(read)) == ([], ["Q1", "Q2", "Q3"])
    assert read("evidence", "drop", "--all").out.startswith("Dropped: Q1, Q2 and Q3.")
    read("memory", "undo")
    assert waiting(read) == ["Q1", "Q2", "Q3"]


def test_the_same_file_asks_only_about_what_is_not_decided(read: CommandLine) -> None:
    read("evidence", "keep", "Q1")
    read("evidence", "drop", "Q2")
    again = read.json("import", "-", piped=CV)["imports"][0]["achievements"]
    assert [it["ref"] for it in again] == ["Q3"]
    read("import", "-", piped=CV.replace("Cut costs by 30 %", "Cut costs by 35%"))
    assert waiting(read) == ["Q3", "Q4"]


def test_a_deed_that_was_told_already_is_not_proposed(coach: CommandLine) -> None:
    coach("evidence", "add", "Led a team of 6")
    coach("import", "-", piped=CV)
    assert len(waiting(coach)) == 2


def test_another_telling_of_the_same_position_is_the_same_deed(read: CommandLine) -> None:
    resume = (
        '{"basics": {"name": "Mira Okafor"}, "work": [{"position": "Senior Engineer", '
        '"name": "Lumen Pay", "highlights": ["Led a team of 6."]}]}'
    )
    read("import", "-", piped=resume)
    assert waiting(read) == ["Q1", "Q2", "Q3"]


@pytest.mark.parametrize("verb", ["keep", "drop"])
def test_what_does_not_wait_is_refused_and_nothing_is_decided(read: CommandLine, verb: str) -> None:
    for words in (["Q9"], ["Q1", "E1"], ["F1"], ["Q1", "Q01"]):
        ended = read("evidence", verb, *words)
        assert (ended.code, ended.out) == (1, "")
        assert "coach evidence list" in ended.err
    for words in ([], ["Q1", "--all"]):
        assert read("evidence", verb, *words).code == 2
    assert (kept(read), waiting(read)) == ([], ["Q1", "Q2", "Q3"])


def test_there_may_be_nothing_to_keep(coach: CommandLine) -> None:
    ended = coach("evidence", "keep", "--all")
    assert ended.code == 1
    assert "coach import" in ended.err


def test_forgetting_takes_what_was_read_along(read: CommandLine) -> None:
    read("memory", "forget", "Kafka", "--yes")
    assert waiting(read) == ["Q2", "Q3"]
    assert "900 ms" not in read.stored()
    read("evidence", "keep", "Q2")
    read("memory", "forget", "E1", "--yes")
    assert (kept(read), waiting(read)) == ([], ["Q3"])
    assert "team of 6" not in read.stored()
    assert any(it["value"].startswith("Senior Engineer") for it in read.json("profile")["facts"])


def test_it_is_carried_to_another_home(read: CommandLine, tmp_path: Path) -> None:
    read("evidence", "keep", "Q1")
    read("evidence", "drop", "Q2")
    read("memory", "export", str(tmp_path / "out.jsonl"))
    other = CommandLine(tmp_path / "other", read.read_out, read.pipe)
    other("memory", "import", str(tmp_path / "out.jsonl"))
    assert (kept(other), waiting(other)) == (kept(read), ["Q3"])
    merged = CommandLine(tmp_path / "merged", read.read_out, read.pipe)
    merged("import", "-", piped=CV)
    merged("evidence", "keep", "Q3")
    merged("memory", "import", str(tmp_path / "out.jsonl"))
    assert len(kept(merged)) == 2
    assert waiting(merged) == ["Q1", "Q2"]


def test_it_is_decided_in_conversation(read: CommandLine) -> None:
    asked = read.json("ask", "what have you changed?")["tools"][0]["result"]["questions"]
    assert [it["kind"] for it in asked] == ["evidence"] * 3
    assert "Q1 Reduced p95" in read.json("ask", "show my evidence")["reply"]
    assert read.json("ask", "keep Q1")["memory"][0].startswith("Kept as E1: evidence Reduced p95")
    assert read.json("ask", "drop Q2")["memory"] == ["Dropped: evidence Led a team of 6"]
    assert waiting(read) == ["Q3"]


LINES = (
    "In 2019 the checkout was slow. I was asked to fix it. I cut p95 from 900 ms to 120 ms.",
    "Because of 3 outages a month, we rewrote the queue; as a result there were none in 18 months",
    "Saved 15 hours per week by automating reports, which freed 2 clerks",
    "Led a team of 6; my part was the design: 40 screens",
    "Grew “Tide” from $1M to $2.4M (with Kafka, Python & SQL) — in 9 months…",
    "**Cut** rents by `30 %` [through](https://example.org) spot instances",
)


def test_however_a_deed_is_told_it_can_be_proposed(coach: CommandLine) -> None:
    items = "\n".join(f"- {it}" for it in (*(line for line, _ in LISTED), *LINES))
    ended = coach("import", "-", piped=f"# Ada Quill\n\n## Experience\n### Clerk (2019)\n{items}\n")
    assert (ended.code, ended.err) == (0, "")
    assert len(waiting(coach)) == len(LISTED) + len(LINES)
    work = {"position": "Clerk", "name": "Acme", "highlights": list(LINES)}
    resume = json.dumps({"basics": {"name": "Ada Quill"}, "work": [work]}, ensure_ascii=True)
    assert coach("import", "-", piped=resume).code == 0

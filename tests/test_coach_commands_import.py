"""``coach import``: what is said of what was read."""

import json
from pathlib import Path

import pytest

from tests.command_line import CommandLine

POSTING = """\
# Settlement Engineer

## Requirements

- Strong Kubernetes experience
- Experience with the Zephyrine ledger protocol

## Nice to have

- Go
"""


def test_a_profile_is_reported_with_levels_mentions_and_the_rest(coach: CommandLine) -> None:
    ended = coach(
        "import", "-", piped="# Ada Quill\n\n## Skills\n\n- Python 4/5\n- Docker\n- Zephyrine\n"
    )
    assert ended.code == 0
    assert ended.out.startswith("standard input, read as a ")
    assert "Levels: Python 4/5" in ended.out
    assert "Mentioned, with no level: Docker" in ended.out
    assert "- Zephyrine" in ended.out


def test_a_posting_is_reported_with_what_it_asks_for_and_the_next_step(
    coach: CommandLine,
) -> None:
    said = coach("import", "-", piped=POSTING).out
    assert "Settlement Engineer, 2 requirements" in said
    assert "Must: Kubernetes 4/5" in said
    assert "Nice to have: Go " in said
    assert "- Zephyrine ledger protocol" in said
    assert 'Aim for it with `coach target "Settlement Engineer"`.' in said


def test_a_target_whose_file_has_changed_is_still_the_target(
    coach: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "settlement.md"
    file.write_text(POSTING)
    coach("import", str(file))
    coach("target", "settlement engineer")
    file.write_text(POSTING + "- Helm\n")
    said = coach("import", str(file)).out
    assert "It is your target." in said
    assert "takes the place" in " ".join(said.split())
    assert coach.json("target")["requirements"] == 3


def test_the_kind_can_be_named(coach: CommandLine) -> None:
    text = "# Engineer\n\n- Python\n- Docker\n"
    kinds = {
        kind: coach.json("import", "-", "--as", kind, piped=text)["imports"][0]["kind"]
        for kind in ("profile", "role")
    }
    assert kinds == {"profile": "profile", "role": "role"}


def test_a_level_told_before_is_not_written_over(coach: CommandLine) -> None:
    coach("checkin", "--answers", "-", piped='{"levels": {"Python": 5}}')
    resume = '{"basics": {"name": "Ada"}, "skills": [{"name": "Python", "level": "Advanced"}]}'
    report = coach.json("import", "-", piped=resume)["imports"][0]
    assert report["kept"] == [
        "Python: kept your 5/5; this file says 4/5.",
        (
            "Which of two holds is yours to decide (Q1): `coach memory keep Q1` takes what the "
            "file says, `coach memory drop Q1` leaves what held."
        ),
    ]
    assert coach.json("profile")["skills"][0]["level"] == 5


def test_names_of_files_can_not_steer_the_terminal(coach: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "cv\x1b[31m\r.md"
    file.write_text("Python 4/5\n")
    ended = coach("import", str(file), str(tmp_path / "absent\x1b[31m"))
    assert "\x1b" not in ended.out + ended.err
    assert "\r" not in ended.out + ended.err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_texts_of_other_editors_are_read(coach: CommandLine, encoding: str) -> None:
    ended = coach("import", "-", "--json", piped="Python 4/5\n".encode(encoding))
    assert ended.data["imports"][0]["levels"][0]["skill"] == "Python"


def test_an_import_says_which_role_of_the_catalogue_it_hides(coach: CommandLine) -> None:
    first = coach("import", "-", piped=HIDING)
    assert "The catalogue's “Senior AI Engineer” is not listed while you keep" in " ".join(
        first.out.split()
    )
    again = coach("import", "-", piped=HIDING + "- SQL\n")
    assert "is not listed while" not in again.out


HIDING = """\
# Senior AI Engineer

## Requirements

- Kafka
- Python
"""


def test_an_import_is_taken_back_as_one(coach: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "cv.md"
    file.write_text("# Ada Quill\n\n## Skills\n\n- Python 4/5\n- Docker\n")
    said = coach("import", str(file)).out
    assert said.endswith("`coach memory undo 1` takes it back.\n")
    coach("memory", "undo", "1")
    assert coach.json("memory", "list")["items"] == []


def test_what_changes_nothing_has_nothing_to_take_back(coach: CommandLine) -> None:
    first, again = (coach.json("import", "-", piped=POSTING)["imports"][0] for _ in range(2))
    assert (first["change"], again["change"]) == (1, None)


def test_a_preview_says_the_same_and_keeps_nothing(coach: CommandLine) -> None:
    looked_at = coach("import", "-", "--preview", piped=POSTING)
    assert looked_at.out.endswith("Nothing is kept yet. Without --preview it is.\n")
    assert coach.json("memory", "history")["changes"] == []
    kept = coach("import", "-", piped=POSTING)
    assert kept.out.split("`coach memory undo")[0] in looked_at.out


def test_a_preview_of_several_files_reads_on_after_one_that_fails(
    coach: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "settlement.md"
    file.write_text(POSTING)
    ended = coach("import", str(tmp_path / "none.md"), str(file), "--preview", "--json")
    assert ended.code == 1
    assert "there is no such file" in ended.err
    assert '"preview": true' in ended.out
    assert coach.json("memory", "history")["changes"] == []


def test_a_fact_that_differs_from_yours_is_named_with_its_question(coach: CommandLine) -> None:
    coach("ask", "I'm a backend engineer")
    resume = '{"basics": {"name": "Ada Quill", "label": "Tide clerk"}}'
    report = coach.json("import", "-", piped=resume)["imports"][0]
    assert report["kept"][0] == "headline: kept what held; this file says “Tide clerk”."
    assert "(Q1)" in report["kept"][1]


def test_a_fact_that_differs_is_told_with_its_unit(coach: CommandLine) -> None:
    coach("ask", "my notice period is three months")
    text = "# Ada Quill\n\nBackend engineer\n\n- Python 4/5\n- Notice period: 1 month\n"
    report = coach.json("import", "-", piped=text)["imports"][0]
    assert "constraint, notice period: kept what held; this file says “1 month”." in report["kept"]
    (asked,) = coach.json("memory", "list")["questions"]
    assert (asked["proposed"], asked["held"]) == ("1 month", "3 months")


def test_two_files_that_differ_are_a_question_and_the_same_one_changed_is_none(
    coach: CommandLine, tmp_path: Path
) -> None:
    resume = '{"basics": {"name": "Ada Quill", "label": "%s"}, "skills": [{"name": "%s"}]}'
    first, second = tmp_path / "one.json", tmp_path / "two.json"
    first.write_text(resume % ("Tide clerk", "Go 3/5"))
    second.write_text(resume % ("Lock keeper", "Go 4/5"))
    coach("import", str(first))
    kept = coach.json("import", str(second))["imports"][0]["kept"]
    assert "Go: kept the 3/5 of one.json; this file says 4/5." in kept
    assert "headline: kept what held; this file says “Lock keeper”." in kept
    asked = coach.json("memory", "list")["questions"]
    assert [(it["held"], it["proposed"]) for it in asked] == [
        ("3/5, 2 Nov 2026", "4/5, 2 Nov 2026"),
        ("Tide clerk", "Lock keeper"),
    ]
    coach("memory", "keep", "Q1")
    first.write_text(resume % ("Tide reader", "Rust 2/5"))
    coach("import", str(first))
    values = {it["value"] for it in coach.json("memory", "list")["items"]}
    assert {"4/5", "2/5", "Tide reader"} <= values
    assert "Tide clerk" not in values


def test_a_long_fact_that_differs_is_told_in_short(coach: CommandLine) -> None:
    coach("ask", "I'm a backend engineer")
    label = "Keeper of locks " * 12
    told = json.dumps({"basics": {"name": "Ada Quill", "label": label.strip()}})
    (said, _) = coach.json("import", "-", piped=told)["imports"][0]["kept"]
    assert len(said) < 140
    assert said.endswith("…”.")


def test_a_phrase_that_is_not_recognised_is_listed_with_its_weight(coach: CommandLine) -> None:
    posting = (
        "# Hydrologist\n\n## Essential\n\n- Degree in hydrology\n- SQL\n\n## Desirable\n\n"
        "- Membership of the Weir Society\n\n## Nice to have\n\n- Boat licence\n"
    )
    told = coach("import", "-", "--as", "posting", piped=posting).out
    assert "- Degree in hydrology (must)\n- Membership of the Weir Society\n" in told
    assert "- Boat licence (nice to have)\n" in told

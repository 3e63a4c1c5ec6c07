"""``coach import`` of folders, patterns and many files: one change, each file for itself."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.career import Career
from coach.career.documents import ReadDocument
from coach.imported_files import Asked, read_from
from coach.named_files import files_named
from coach.views import ImportReport
from tests.command_line import CommandLine
from tools.errors import CoachError
from tools.intake import DocumentKind


def posting(number: int) -> str:
    return (
        f"# Data Engineer {number}\n\nLocation: Leeds, UK (hybrid)\n\nSalary: £5{number},000\n\n"
        "## Requirements\n\n- 3 years of Python\n- Strong SQL\n"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "postings"
    (place / "more").mkdir(parents=True)
    for number in range(6):
        (place / f"{number}.md").write_text(posting(number))
    (place / "more" / "7.txt").write_text(posting(7))
    (place / ".hidden.md").write_text(posting(8))
    (place / "picture.png").write_bytes(b"\x89PNG")
    (place / "page.html").write_text(
        "<html><body><h1>Data Engineer 9</h1><h2>Requirements</h2><ul><li>Strong SQL</li></ul>"
    )
    (place / "page_files").mkdir()
    (place / "page_files" / "advert.html").write_text("<p>Buy this</p>")
    return place


def found(named: list[str]) -> tuple[str, ...]:
    return files_named(named).files


def names(files: tuple[str, ...]) -> list[str]:
    return [Path(it).name for it in files]


def test_a_folder_means_the_readable_files_in_it_and_below(folder: Path) -> None:
    assert names(found([str(folder)])) == [*(f"{it}.md" for it in range(6)), "page.html", "7.txt"]


def test_a_pattern_means_what_matches_it(folder: Path) -> None:
    assert names(found([f"{folder}/[12].md"])) == ["1.md", "2.md"]
    assert names(found([f"{folder}/**/*.txt"])) == ["7.txt"]


def test_a_file_that_is_called_like_a_pattern_is_meant_itself(tmp_path: Path) -> None:
    (tmp_path / "cv[1].md").write_text("x")
    assert names(found([f"{tmp_path}/cv[1].md"])) == ["cv[1].md"]


def test_what_is_meant_twice_is_taken_once(folder: Path) -> None:
    assert names(found([f"{folder}/1.md", f"{folder}/[12].md", str(folder)])).count("1.md") == 1


@pytest.mark.parametrize("named", ["{}/empty", "{}/*.absent"])
def test_a_folder_or_pattern_of_nothing_is_refused(tmp_path: Path, named: str) -> None:
    (tmp_path / "empty").mkdir()
    (problem,) = files_named([named.format(tmp_path)]).problems
    assert "no file" in problem


def test_more_files_than_are_taken_at_once_are_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.named_files.MOST_FILES", 5)
    with pytest.raises(CoachError, match="more than 5 files"):
        files_named([str(folder)])


def test_a_batch_is_reported_in_a_line_and_taken_back_as_one(
    coach: CommandLine, folder: Path
) -> None:
    (folder / "broken.json").write_text("{")
    ended = coach("import", str(folder))
    assert ended.code == 1
    assert "9 files: 8 postings, 1 could not be read." in ended.out
    assert ended.err.startswith("broken.json: the JSON ends too early")
    assert ended.out.endswith("`coach memory undo 1` takes it back.\n")
    coach("memory", "undo", "1")
    assert not [it for it in coach.json("roles")["roles"] if it["imported"]]


def test_a_batch_read_again_says_what_changed(coach: CommandLine, folder: Path) -> None:
    coach("import", str(folder))
    again = coach("import", str(folder))
    assert "8 files: 8 postings (8 unchanged)." in again.out
    assert "Nothing changed." in again.out
    (folder / "1.md").write_text(posting(1) + "- Docker\n")
    changed = coach("import", str(folder))
    assert "8 files: 8 postings (1 updated, 7 unchanged)." in changed.out
    assert "`coach memory undo 2` takes it back." in changed.out


def test_the_json_of_a_batch_has_each_file_with_the_one_change(
    coach: CommandLine, folder: Path
) -> None:
    reports = coach.json("import", str(folder))["imports"]
    assert [it["source"] for it in reports][-1] == "7.txt"
    assert {it["change"] for it in reports} == {1}


def test_a_batch_can_be_looked_at_first(coach: CommandLine, folder: Path) -> None:
    said = coach("import", str(folder), "--preview").out
    assert "8 files: 8 postings." in said
    assert said.endswith("Nothing is kept yet. Without --preview it is.\n")
    assert not [it for it in coach.json("roles")["roles"] if it["imported"]]


def test_an_interruption_while_files_are_read_leaves_nothing(
    coach: CommandLine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    def interrupted(
        career: Career, named: str, kind: DocumentKind | None, asked: Asked | None
    ) -> ReadDocument:
        if named.endswith("3.md"):
            raise KeyboardInterrupt
        return read_from(career, named, kind, asked)

    monkeypatch.setattr("coach.imported_files.read_from", interrupted)
    ended = coach("import", str(folder))
    assert ended.code == 1
    assert "Interrupted: 3 of 8 documents were read, and nothing is kept." in ended.err
    assert not [it for it in coach.json("roles")["roles"] if it["imported"]]


def test_an_interruption_while_they_are_kept_leaves_nothing_either(
    coach: CommandLine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = Career.keep

    def interrupted(career: Career, document: ReadDocument) -> ImportReport:
        if document.name == "3.md":
            raise KeyboardInterrupt
        return keep(career, document)

    monkeypatch.setattr(Career, "keep", interrupted)
    ended = coach("import", str(folder))
    assert ended.code == 1
    assert "Interrupted: nothing else is kept." in ended.err
    assert not [it for it in coach.json("roles")["roles"] if it["imported"]]


@pytest.mark.parametrize("more", [(), ("--preview",)])
def test_the_memory_can_be_written_to_while_files_are_read(
    coach: CommandLine, folder: Path, monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...]
) -> None:
    coach("profile")
    written = []

    def read(
        career: Career, named: str, kind: DocumentKind | None, asked: Asked | None
    ) -> ReadDocument:
        with closing(sqlite3.connect(coach.home / "coach.db", timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")
            written.append(named)
        return read_from(career, named, kind, asked)

    monkeypatch.setattr("coach.imported_files.read_from", read)
    assert coach("import", str(folder), *more).code == 0
    assert len(written) == 8


def test_a_pattern_of_nothing_leaves_the_other_files_alone(
    coach: CommandLine, folder: Path
) -> None:
    ended = coach("import", f"{folder}/*.absent", str(folder / "1.md"))
    assert ended.code == 1
    assert "no file matches this pattern" in ended.err
    assert "Data Engineer 1" in ended.out


def test_several_postings_of_one_page_are_kept_each_and_known_again(
    coach: CommandLine, tmp_path: Path
) -> None:
    jobs = [
        {"@type": "JobPosting", "title": title, "qualifications": f"Strong {skill}"}
        for title, skill in (("Clerk", "SQL"), ("Clerk", "Python"), ("Analyst", "Excel"))
    ]
    file = tmp_path / "jobs.json"
    file.write_text(json.dumps(jobs))
    said = " ".join(coach("import", str(file)).out.split())
    assert "2 more postings of it: Clerk (2), Analyst." in said
    assert coach.json("import", str(file))["imports"][0]["outcome"] == "unchanged"
    coach("memory", "undo", "1")
    assert not [it for it in coach.json("roles")["roles"] if it["imported"]]


@pytest.mark.parametrize("named", ["", "  "])
def test_an_empty_name_means_no_folder(
    coach: CommandLine, folder: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.chdir(folder)
    ended = coach("import", named)
    assert ended.code == 1
    assert "an empty name means no file" in ended.err
    assert coach.json("memory", "history")["changes"] == []

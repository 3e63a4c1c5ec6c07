"""``coach import`` of folders, patterns and many files: one change, each file for itself."""

import json
from pathlib import Path

import pytest

from coach.career import Career
from coach.imported_files import import_from
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


def names(found: tuple[str, ...]) -> list[str]:
    return [Path(it).name for it in found]


def test_a_folder_means_the_readable_files_in_it_and_below(folder: Path) -> None:
    found = files_named([str(folder)])
    assert names(found) == [*(f"{it}.md" for it in range(6)), "page.html", "7.txt"]


def test_a_pattern_means_what_matches_it(folder: Path) -> None:
    assert names(files_named([f"{folder}/[12].md"])) == ["1.md", "2.md"]
    assert names(files_named([f"{folder}/**/*.txt"])) == ["7.txt"]


def test_a_file_that_is_called_like_a_pattern_is_meant_itself(tmp_path: Path) -> None:
    (tmp_path / "cv[1].md").write_text("x")
    assert names(files_named([f"{tmp_path}/cv[1].md"])) == ["cv[1].md"]


def test_what_is_meant_twice_is_taken_once(folder: Path) -> None:
    found = files_named([f"{folder}/1.md", f"{folder}/[12].md", str(folder)])
    assert names(found).count("1.md") == 1


@pytest.mark.parametrize("named", ["{}/empty", "{}/*.absent"])
def test_a_folder_or_pattern_of_nothing_is_refused(tmp_path: Path, named: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(CoachError, match="no file"):
        files_named([named.format(tmp_path)])


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


def test_what_was_read_before_an_interruption_is_kept(
    coach: CommandLine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    def interrupted(career: Career, named: str, kind: DocumentKind | None = None) -> ImportReport:
        if named.endswith("3.md"):
            raise KeyboardInterrupt
        return import_from(career, named, kind)

    monkeypatch.setattr("coach.commands.import_files.import_from", interrupted)
    ended = coach("import", str(folder))
    assert ended.code == 1
    assert "Interrupted: 3 of 8 files were read" in ended.err
    titles = [it["title"] for it in coach.json("roles")["roles"] if it["imported"]]
    assert titles == ["Data Engineer 0", "Data Engineer 1", "Data Engineer 2"]
    coach("memory", "undo", "1")
    assert not [it for it in coach.json("roles")["roles"] if it["imported"]]


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

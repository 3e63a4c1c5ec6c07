"""LinkedIn's zip is opened with care: nothing in it can act, and nothing private stays."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from coach.linkedin_files import MOST_FILE_BYTES, linkedin_export
from tests.command_line import CommandLine
from tests.test_tools_intake_linkedin import POSITIONS, PROFILE
from tools.errors import CoachError

FILES = {
    "Profile.csv": PROFILE,
    "Positions.csv": POSITIONS,
    "Skills.csv": "Name\r\nPython\r\nDocker\r\n",
    "messages.csv": "FROM,CONTENT\r\nEve,my private words\r\n",
    "Connections.csv": "Notes:\r\nFirst Name\r\nBob\r\n",
}


def zipped(path: Path, files: dict[str, str | bytes]) -> str:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return str(path)


@pytest.fixture
def export(tmp_path: Path) -> str:
    return zipped(tmp_path / "Basic_LinkedInDataExport.zip", dict(FILES))


def test_an_export_is_one_change_that_can_be_taken_back(coach: CommandLine, export: str) -> None:
    found = coach.json("import", export)["imports"][0]
    assert (found["source"], found["kind"]) == ("Basic_LinkedInDataExport.zip", "profile")
    assert [it["skill"] for it in found["levels"]] == ["Python", "Kubernetes"]
    assert [it["evidence"]["metrics"][0]["unit"] for it in found["achievements"]] == [
        *("ms", "people", "services", "%")
    ]
    assert any("messages.csv and Connections.csv" in it for it in found["kept"])
    assert coach.json("profile")["name"] == "Mira Okafor"
    coach("memory", "undo", str(found["change"]))
    assert coach.json("profile")["facts"] == []
    assert coach.json("evidence", "list")["candidates"] == []


def test_nothing_that_is_not_read_is_stored(coach: CommandLine, export: str) -> None:
    coach("import", export)
    for private in ("private words", "Rua Azul", "May 4", "1000-001"):
        assert private not in coach.stored()


def test_a_preview_keeps_nothing(coach: CommandLine, export: str) -> None:
    assert "could be kept as evidence" in coach("import", export, "--preview").out
    assert coach.json("profile")["facts"] == []
    assert coach.json("evidence", "list")["candidates"] == []


def test_names_in_it_lead_nowhere(coach: CommandLine, tmp_path: Path) -> None:
    paths = ("../../Skills.csv", "/etc/Positions.csv", "..\\Languages.csv")
    texts = ("Name\nPython\n", POSITIONS, "Name,Proficiency\nIgbo,\n")
    before = {it for it in tmp_path.parent.rglob("*") if it.suffix == ".csv"}
    ended = coach("import", zipped(tmp_path / "x.zip", dict(zip(paths, texts, strict=True))))
    assert ended.code == 0
    assert {it for it in tmp_path.parent.rglob("*") if it.suffix == ".csv"} == before


def test_the_files_nearest_to_the_top_are_the_exports_own(tmp_path: Path) -> None:
    named = zipped(
        tmp_path / "x.zip",
        {"old/deep/Skills.csv": "Name\nRust\n", "LinkedIn/Skills.csv": "Name\nPython\n"},
    )
    found = linkedin_export(named)
    assert found is not None
    assert found.files == {"Skills.csv": "Name\nPython\n"}
    assert found.others == ("old/deep/Skills.csv",)


def test_a_bomb_is_refused_before_it_goes_off(coach: CommandLine, tmp_path: Path) -> None:
    bomb = b"Name\n" + b"x" * (MOST_FILE_BYTES + 1)
    ended = coach("import", zipped(tmp_path / "bomb.zip", {"Skills.csv": bomb}))
    assert (ended.code, ended.out) == (1, "")
    assert "Skills.csv in it is larger than 10 MB" in ended.err
    assert "Traceback" not in ended.err


def test_what_the_zip_says_of_its_sizes_is_not_believed(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Skills.csv", b"Name\n" + b"x" * (MOST_FILE_BYTES + 1))
    lying = data.getvalue().replace(struct.pack("<L", MOST_FILE_BYTES + 6), struct.pack("<L", 9))
    (tmp_path / "lying.zip").write_bytes(lying)
    with pytest.raises(CoachError, match=r"can.t be read|larger"):
        linkedin_export(str(tmp_path / "lying.zip"))


def test_an_encrypted_file_is_named(tmp_path: Path) -> None:
    path = Path(zipped(tmp_path / "x.zip", {"Skills.csv": "Name\nPython\n"}))
    data = bytearray(path.read_bytes())
    data[6] |= 1
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1
    path.write_bytes(bytes(data))
    with pytest.raises(CoachError, match="encrypted"):
        linkedin_export(str(path))


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = Path(zipped(tmp_path / "x.zip", {"Skills.csv": "Name\n" + "Python\n" * 500}))
    data = bytearray(path.read_bytes())
    data[45] ^= 0xFF
    path.write_bytes(bytes(data))
    with pytest.raises(CoachError, match=r"Skills\.csv in it can.t be read"):
        linkedin_export(str(path))


@pytest.mark.parametrize(
    "files", [{}, {"a.txt": "x"}, {"conversations.json": "[]"}, {"word/document.xml": "<w/>"}]
)
def test_other_archives_are_none_of_its_business(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    assert linkedin_export(zipped(tmp_path / "x.zip", files)) is None


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 100, b"Python 4/5"])
def test_what_is_no_archive_is_left_to_others(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x").write_bytes(data)
    assert linkedin_export(str(tmp_path / "x")) is None


def test_an_export_without_a_table_that_can_be_read_says_why(
    coach: CommandLine, tmp_path: Path
) -> None:
    named = zipped(tmp_path / "x.zip", {"Positions.csv": "Firma,Titel\nAcme,Kaufmann\n"})
    ended = coach("import", named)
    assert ended.code == 1
    assert "“Firma”" in ended.err
    assert "English" in ended.err
    assert coach.json("memory", "list")["items"] == []


@pytest.mark.parametrize("said", ["import {}", "here is my LinkedIn export: {}", "read {}"])
def test_it_is_taken_in_from_the_conversation(coach: CommandLine, export: str, said: str) -> None:
    heard = coach.json("ask", said.format(export))
    assert "LinkedIn's data export, read as a profile" in " ".join(heard["reply"].split())
    assert coach.json("profile")["name"] == "Mira Okafor"


def test_one_bad_export_leaves_the_other_files_alone(
    coach: CommandLine, tmp_path: Path, export: str
) -> None:
    bad = zipped(tmp_path / "bad.zip", {"Skills.csv": b"x" * (MOST_FILE_BYTES + 1)})
    ended = coach("import", bad, export, "--json")
    assert ended.code == 1
    assert "bad.zip" in ended.err
    assert coach.json("profile")["name"] == "Mira Okafor"

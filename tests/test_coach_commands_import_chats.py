"""``coach import`` of what ChatGPT or Claude exported."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import CommandLine

CHATGPT: list[dict[str, Any]] = [
    {
        "title": "Moving",
        "create_time": 1_700_000_000,
        "mapping": {
            "a": {
                "parent": None,
                "message": {
                    "author": {"role": "user"},
                    "create_time": 1_700_000_000,
                    "content": {"content_type": "text", "parts": ["I moved to Bergen"]},
                },
            },
            "b": {
                "parent": "a",
                "message": {
                    "author": {"role": "assistant"},
                    "create_time": 1_731_000_000,
                    "content": {"content_type": "text", "parts": ["Rain awaits."]},
                },
            },
        },
        "current_node": "b",
        "id": "c1",
    }
]
SAID = "1 conversation with ChatGPT, 2 messages of 14 Nov 2023 to 7 Nov 2024; 2 of them new."


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(params=["conversations.json", "anything.txt", "export.zip"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return an export, under whatever name."""
    path: Path = tmp_path / request.param
    text = json.dumps(CHATGPT, indent=1)
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr("chat.html", "<p>Moving</p>")
            packed.writestr("conversations.json", text)
    else:
        path.write_text(text)
    return path


def test_chats_are_taken_in_and_taken_back_as_one(coach: CommandLine, file: Path) -> None:
    said = coach("import", str(file))
    assert (said.code, said.err) == (0, "")
    assert f"{file.name}: {SAID}" in plain(said.out)
    assert said.out.endswith("`coach memory undo 1` takes them back.\n")
    assert "Bergen" in coach("memory", "search", "where did I move").out
    coach("memory", "undo", "1")
    assert "Bergen" not in coach("memory", "search", "where did I move").out


def test_a_preview_counts_them_and_keeps_nothing(coach: CommandLine, file: Path) -> None:
    said = coach("import", str(file), "--preview").out
    assert SAID in plain(said)
    assert said.endswith("Nothing is kept yet. Without --preview it is.\n")
    assert "Bergen" not in coach("memory", "search", "where did I move").out


def test_the_json_tells_what_was_taken_in(coach: CommandLine, file: Path) -> None:
    told = coach.json("import", str(file))
    assert told["imports"] == []
    assert told["chats"] == [
        {
            "source": file.name,
            "services": ["ChatGPT"],
            "conversations": 1,
            "messages": 2,
            "new": 2,
            "first": "2023-11-14",
            "last": "2024-11-07",
            "change": 1,
        }
    ]
    again = coach.json("import", str(file))["chats"][0]
    assert (again["new"], again["change"]) == (0, None)


def test_they_are_taken_in_beside_documents_and_out_of_folders(
    coach: CommandLine, tmp_path: Path
) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    (folder / "chats.json").write_text(json.dumps(CHATGPT))
    (folder / "cv.md").write_text("# Ada Quill\n\n## Skills\n\n- Python 4/5\n")
    told = coach.json("import", str(folder))
    assert [it["kind"] for it in told["imports"]] == ["profile"]
    assert [it["messages"] for it in told["chats"]] == [2]


def test_standard_input_may_hold_them(coach: CommandLine) -> None:
    assert SAID in plain(coach("import", "-", piped=json.dumps(CHATGPT)).out)


def test_a_damaged_export_is_refused_as_a_whole(coach: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "conversations.json"
    file.write_text(json.dumps([*CHATGPT, CHATGPT[0]])[:-30])
    ended = coach("import", str(file))
    assert ended.code == 1
    assert "conversation 2 can't be read" in ended.err
    assert coach("memory", "search", "Bergen").out.count("Bergen") <= 1


def test_a_backup_of_the_memory_is_told_of(coach: CommandLine, tmp_path: Path) -> None:
    file = str(tmp_path / "backup.jsonl")
    coach("memory", "export", file)
    ended = coach("import", file)
    assert ended.code == 1
    assert "`coach memory import FILE` takes it in" in ended.err

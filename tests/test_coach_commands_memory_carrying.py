"""``coach memory export|import|import-chat``: carried to another machine, chats taken in."""

import json
import os
import stat
import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest

from coach import chat_files
from tests.command_line import CommandLine

CHATGPT: list[dict[str, Any]] = [
    {
        "id": "c1",
        "title": "Containers",
        "create_time": 1_700_000_000,
        "current_node": "b",
        "mapping": {
            "root": {"parent": None, "message": None},
            "a": {
                "parent": "root",
                "message": {
                    "author": {"role": "user"},
                    "create_time": None,
                    "content": {"content_type": "text", "parts": ["I'm a 5 at Docker", {"x": 1}]},
                },
            },
            "b": {
                "parent": "a",
                "message": {
                    "author": {"role": "assistant"},
                    "create_time": 1_700_000_060.0,
                    "content": {"content_type": "text", "parts": ["Splendid."]},
                },
            },
        },
    }
]
CLAUDE: list[dict[str, Any]] = [
    {
        "uuid": "k1",
        "name": "Salary",
        "created_at": "2025-02-03T10:00:00Z",
        "chat_messages": [
            {"uuid": "1", "sender": "human", "text": "Hi", "created_at": "2025-02-03T10:00:01Z"},
            {"uuid": "2", "sender": "assistant", "text": "Hello.", "created_at": None},
        ],
    }
]


@pytest.fixture
def told(coach: CommandLine) -> CommandLine:
    coach("ask", "I'm a 2 at Docker")
    coach("ask", "my target is ML engineer")
    return coach


def elsewhere(coach: CommandLine, name: str) -> CommandLine:
    return CommandLine(coach.home.parent / name, coach.read_out, coach.pipe)


def test_an_export_takes_the_memory_to_another_home(told: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "memory.jsonl"
    assert told("memory", "export", str(file)).out.startswith("Exported all that is stored to ")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [it.name for it in tmp_path.iterdir() if "new-" in it.name] == []
    other = elsewhere(told, "other")
    assert "the home was empty and holds now exactly" in other("memory", "import", str(file)).out
    assert other("memory", "list").out == told("memory", "list").out
    assert other("memory", "export").out.encode() == file.read_bytes()
    assert told("memory", "export").out.encode() == file.read_bytes()


def test_a_file_is_overwritten_only_on_request(told: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "memory.jsonl"
    file.write_text("mine")
    ended = told("memory", "export", str(file))
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.endswith("memory.jsonl: there is a file already. --yes overwrites it.\n")
    assert file.read_text() == "mine"
    assert told("memory", "export", str(file), "--yes").code == 0
    assert file.read_bytes().startswith(b'{"format":"coach-memory"')
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("gone/memory.jsonl", "it can't be written (No such file or directory)"),
        (".", "it is a folder"),
    ],
)
def test_where_no_file_can_be_written_that_is_said(
    told: CommandLine, tmp_path: Path, file: str, said: str
) -> None:
    ended = told("memory", "export", str(tmp_path / file))
    assert (ended.code, said in ended.err, ended.err.count("\n")) == (1, True, 1)


def test_a_link_that_leads_nowhere_is_not_written_through(
    told: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    assert told("memory", "export", str(tmp_path / "link")).code == 1
    assert not (tmp_path / "elsewhere").exists()


def test_json_to_stdout_beside_the_export_is_a_wrong_usage(told: CommandLine) -> None:
    ended = told("memory", "export", "--json")
    assert (ended.code, "Name a FILE" in ended.err) == (2, True)


def test_into_a_home_that_holds_things_it_merges(told: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "memory.jsonl"
    told("memory", "export", str(file))
    other = elsewhere(told, "other")
    other("ask", "I'm a 4 at Docker")
    other("ask", "my target is data engineer")
    ended = other("memory", "import", str(file))
    assert ended.code == 0
    assert "To be decided: Q1. `coach memory list` shows them." in ended.out
    assert "Chosen otherwise there (target: Machine Learning Engineer); yours stays." in ended.out
    listed = other.json("memory", "list")
    assert [(it["subject"], it["value"]) for it in listed["items"]] == [("Docker", "4/5")]
    assert listed["target"] == "Data Engineer"
    assert [it["proposed"] for it in listed["questions"]] == ["2/5, 2 Nov 2026"]
    assert "0 new" in other("memory", "import", str(file)).out
    assert other("memory", "undo").code == 0
    assert other.json("memory", "list")["questions"] == []


def test_an_export_is_read_from_standard_input(told: CommandLine) -> None:
    export = told("memory", "export").out
    other = elsewhere(told, "other")
    assert other("memory", "import", "-", piped=export).code == 0
    assert other("memory", "export").out == export


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "it is no export of a memory"),
        (b"# CV\n", "it is no export of a memory"),
        (b'{"format":"coach-memory","version":9}\n', "names no migrations"),
    ],
)
def test_what_is_no_export_is_refused(
    coach: CommandLine, tmp_path: Path, data: bytes, said: str
) -> None:
    (tmp_path / "x.jsonl").write_bytes(data)
    ended = coach("memory", "import", str(tmp_path / "x.jsonl"))
    assert (ended.code, ended.out, said in ended.err) == (1, "", True)
    assert ended.err.count("\n") == 1


def packed(folder: Path, name: str, value: object) -> Path:
    file = folder / "export.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr("user.json", "{}")
        written.writestr(name, json.dumps(value))
    return file


def plain(folder: Path, value: object) -> Path:
    file = folder / "conversations.json"
    file.write_text(json.dumps(value), encoding="utf-8")
    return file


def test_chats_are_taken_in_as_history_and_nothing_else(told: CommandLine, tmp_path: Path) -> None:
    before = told.json("memory", "list")
    file = str(plain(tmp_path, CHATGPT))
    shown = told("memory", "import-chat", file).out
    told_of = "1 conversation with ChatGPT, 2 messages of 14 Nov 2023; 2 of them new."
    assert told_of in " ".join(shown.split())
    assert told.json("memory", "list") == before
    rows = [line for line in told.stored().splitlines() if "chatgpt:c1:" in line]
    assert len(rows) == 2
    assert "INSERT INTO \"speakers\" VALUES(3,'ChatGPT','coach')" in told.stored()
    assert "2023-11-14T22:14:20+00:00" in rows[1]
    again = told.json("memory", "import-chat", file)
    assert (again["messages"], again["new"]) == (2, 0)


def test_what_was_taken_in_is_found_by_searching(told: CommandLine, tmp_path: Path) -> None:
    told("ask", "My notice period is three months")
    told("memory", "export", str(tmp_path / "memory.jsonl"))
    other = elsewhere(told, "other")
    other("ask", "I'm a 4 at Python")
    other("memory", "import", str(tmp_path / "memory.jsonl"))
    other("memory", "import-chat", str(plain(tmp_path, CHATGPT)))
    for words in ("notice period", "splendid"):
        assert words in other("memory", "search", words).out.lower()
    empty = elsewhere(told, "empty")
    empty("memory", "import", str(tmp_path / "memory.jsonl"))
    assert "notice period" in empty("memory", "search", "notice period").out.lower()


def test_a_chat_that_went_on_adds_what_is_new(told: CommandLine, tmp_path: Path) -> None:
    told("memory", "import-chat", str(plain(tmp_path, CLAUDE)))
    longer = [{**CLAUDE[0], "chat_messages": [*CLAUDE[0]["chat_messages"]]}]
    longer[0]["chat_messages"].append({"uuid": "3", "sender": "human", "text": "And now?"})
    assert told.json("memory", "import-chat", str(plain(tmp_path, longer)))["new"] == 1
    assert told.stored().count("claude:k1'") == 1  # one session


def test_chats_are_taken_back_by_undo(told: CommandLine, tmp_path: Path) -> None:
    told("memory", "import-chat", str(plain(tmp_path, CLAUDE)))
    undone = told("memory", "undo").out
    assert "Removed: 2 messages from elsewhere" in undone
    assert "claude:k1:1" not in told.json("memory", "list")
    number = told.json("memory", "history")["changes"][0]["number"]
    assert told("memory", "undo", str(number)).code == 0
    assert told.json("memory", "import-chat", str(plain(tmp_path, CLAUDE)))["new"] == 0


def test_chats_are_forgotten_like_all_that_was_said(told: CommandLine, tmp_path: Path) -> None:
    told("memory", "import-chat", str(plain(tmp_path, CHATGPT)))
    told("memory", "forget", "docker", "--yes")
    assert "docker" not in told.stored().lower()
    assert told.json("memory", "import-chat", str(plain(tmp_path, CHATGPT)))["new"] == 0
    assert "docker" not in told.stored().lower()


@pytest.mark.parametrize("name", ["conversations.json", "chat/conversations-001.json"])
def test_a_zip_is_read_where_it_is(coach: CommandLine, tmp_path: Path, name: str) -> None:
    taken = coach.json("memory", "import-chat", str(packed(tmp_path, name, [*CHATGPT, *CLAUDE])))
    assert (taken["conversations"], taken["new"]) == (2, 4)
    assert taken["services"] == ["ChatGPT", "Claude"]


def test_a_name_that_leads_out_of_the_zip_writes_nothing(
    coach: CommandLine, tmp_path: Path
) -> None:
    folder = tmp_path / "deep" / "er"
    folder.mkdir(parents=True)
    file = packed(folder, "../../conversations.json", CLAUDE)
    before = sorted(it for it in tmp_path.rglob("*") if coach.home not in (it, *it.parents))
    assert coach.json("memory", "import-chat", str(file))["new"] == 2
    after = sorted(it for it in tmp_path.rglob("*") if coach.home not in (it, *it.parents))
    assert after == before


def refused(coach: CommandLine, file: Path) -> str:
    ended = coach("memory", "import-chat", str(file))
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert 'INSERT INTO "messages"' not in coach.stored()
    return ended.err


def test_a_zip_bomb_is_stopped(
    coach: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_files, "MOST_CHAT_BYTES", 3_000_000)
    file = packed(tmp_path, "conversations.json", [*CLAUDE, " " * 4_000_000])
    assert file.stat().st_size < 10_000
    # What the zip says of its sizes is not believed: here it says that it holds nothing.
    data = bytearray(file.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 2_000_000)
    lying = tmp_path / "lying.zip"
    lying.write_bytes(data)
    assert "it holds more than 3 MB of conversations" in refused(coach, file)
    refused(coach, lying)


def test_the_second_conversation_that_is_broken_leaves_nothing_of_the_first(
    coach: CommandLine, tmp_path: Path
) -> None:
    file = plain(tmp_path, [*CLAUDE, {"uuid": "k2"}])
    assert f"{file.name}: conversation 2 can't be read" in refused(coach, file)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no list of conversations"),
        (b"[", "ends too early"),
        (b"not json", "no list of conversations"),
        (b"PK\x03\x04 and no more", "the zip can't be read"),
        (b"\xff\xfe[\x00", "no UTF-8 text"),
    ],
)
def test_a_file_that_is_none_is_refused(
    coach: CommandLine, tmp_path: Path, data: bytes, said: str
) -> None:
    (tmp_path / "conversations.json").write_bytes(data)
    assert said in refused(coach, tmp_path / "conversations.json")


def test_a_zip_without_conversations_is_refused(coach: CommandLine, tmp_path: Path) -> None:
    assert "no conversations.json is in the zip" in refused(coach, packed(tmp_path, "x.json", []))


def test_a_zip_that_is_cut_or_changed_anywhere_is_read_or_refused(
    coach: CommandLine, tmp_path: Path
) -> None:
    whole = packed(tmp_path, "conversations.json", [*CHATGPT, *CLAUDE]).read_bytes()
    for at in range(3, len(whole), 61):
        for data in (whole[:at], whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :]):
            (tmp_path / "x.zip").write_bytes(data)
            ended = coach("memory", "import-chat", str(tmp_path / "x.zip"))
            assert ended.code in (0, 1)
            assert "Traceback" not in ended.err


def test_a_large_file_is_refused_unread(coach: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "conversations.json"
    file.touch()
    os.truncate(file, 1_000_000_001)  # sparse: nothing is on the disk
    assert "at most 1000 MB are read" in refused(coach, file)

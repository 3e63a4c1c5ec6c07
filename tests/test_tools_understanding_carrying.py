"""What people say to have the memory written to a file, and a file taken into it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding import Context, Expecting, understand, written_path
from tools.vocabulary import builtin_vocabulary

TODAY = dt.date(2026, 5, 1)


def read(message: str, expecting: Expecting | None = None) -> tuple[str, str]:
    context = Context(today=TODAY, expecting=expecting)
    (intent,) = understand(message, builtin_vocabulary(), context)
    return intent.kind, intent.text


def kinds(message: str) -> set[str]:
    return {it.kind for it in understand(message, builtin_vocabulary(), Context(today=TODAY))}


@pytest.mark.parametrize(
    ("message", "path"),
    [
        ("export my memory to ~/coach-backup.jsonl", "~/coach-backup.jsonl"),
        ("Export my memory to ~/coach-backup.jsonl.", "~/coach-backup.jsonl"),
        ("save everything you know to backup.jsonl", "backup.jsonl"),
        ("please save all you know about me in ./me.jsonl", "./me.jsonl"),
        ("can you write everything you remember to /data/all.jsonl?", "/data/all.jsonl"),
        ("Could you please export everything to backup.jsonl, thanks", "backup.jsonl"),
        ("dump the whole memory into ../dump.jsonl", "../dump.jsonl"),
        ("back up my data to ~/Backups/coach.jsonl please", "~/Backups/coach.jsonl"),
        ("backup to coach.jsonl", "coach.jsonl"),
        ("make a backup of my memory in coach.jsonl", "coach.jsonl"),
        ("export to coach.jsonl", "coach.jsonl"),
        ("export the memory as coach.jsonl", "coach.jsonl"),
        ("export my memory to a file called backup", "backup"),
        ("store all my data in the file memory.txt for me", "memory.txt"),
        ("copy my whole memory to D:\\coach\\backup.jsonl", "D:\\coach\\backup.jsonl"),
        ('export my memory to "My Files/coach backup.jsonl"', "My Files/coach backup.jsonl"),
        ("export my memory to “My Files/coach.jsonl”", "My Files/coach.jsonl"),
        ("export my memory to ~/My Files/coach.jsonl", "~/My Files/coach.jsonl"),
        ("I want to export my memory to x.jsonl", "x.jsonl"),
        ("I'd like to save my memory to x.jsonl", "x.jsonl"),
        ("let's export everything to x.jsonl", "x.jsonl"),
        ("export my data to ~/Documents", "~/Documents"),
        ("export my memory to backup", "backup"),
        ("put all my data in one file: all.jsonl", "all.jsonl"),
        ("archive everything in /mnt/nas/coach.jsonl", "/mnt/nas/coach.jsonl"),
        ("keep a copy of my memory in ~/x.jsonl", "~/x.jsonl"),
        ("save our conversations to chat.jsonl", "chat.jsonl"),
        ("coach memory export x.jsonl", "x.jsonl"),
        ("/memory export ~/x.jsonl", "~/x.jsonl"),
        ("/memory export my file.jsonl", "my file.jsonl"),
        ('/memory export "my file.jsonl"', "my file.jsonl"),
        ("/export x.jsonl", "x.jsonl"),
    ],
)
def test_the_memory_is_to_be_written_to_a_file(message: str, path: str) -> None:
    assert read(message) == ("export", path)


@pytest.mark.parametrize(
    "message",
    [
        "back up my data",
        "Back up my memory, please.",
        "backup",
        "make a backup",
        "Make me a backup",
        "I'd like an export of my data",
        "take a backup before we go on",
        "I need a copy of everything you know about me",
        "I want a backup of everything",
        "export my memory",
        "export everything you know about me",
        "export all my data to a file",
        "can you give me a copy of all my data?",
        "download my data",
        "can I get a copy of my data?",
        "save everything you know to a file",
        "export my memory to the current folder",
        "export my memory as jsonl",
        "/memory export",
        "/export",
    ],
)
def test_a_file_that_is_not_named_is_left_to_the_coach(message: str) -> None:
    assert read(message) == ("export", "")


@pytest.mark.parametrize(
    "message", ["export my memory to my usb stick", "back up everything to my other laptop"]
)
def test_a_place_that_is_no_path_writes_nothing(message: str) -> None:
    assert read(message) == ("carrying", "")


@pytest.mark.parametrize(
    ("message", "path"),
    [
        ("overwrite backup.jsonl", "backup.jsonl"),
        ("yes, overwrite backup.jsonl", "backup.jsonl"),
        ("export my memory to backup.jsonl and overwrite it", "backup.jsonl"),
        ("save everything to backup.jsonl, replace the old one", "backup.jsonl"),
        ("back up to ~/c.jsonl, overwriting what is there", "~/c.jsonl"),
        ("/memory export backup.jsonl --yes", "backup.jsonl"),
    ],
)
def test_overwriting_is_asked_for_in_words(message: str, path: str) -> None:
    assert read(message) == ("export_over", path)


@pytest.mark.parametrize(
    ("message", "path"),
    [
        ("import the memory from backup.jsonl", "backup.jsonl"),
        ("restore my backup ~/coach-backup.jsonl", "~/coach-backup.jsonl"),
        ("restore from backup.jsonl", "backup.jsonl"),
        ("restore ./x", "./x"),
        ("import backup.jsonl", "backup.jsonl"),
        ("import ~/old/coach-memory-2026-05-01.jsonl", "~/old/coach-memory-2026-05-01.jsonl"),
        ("load my memory from /media/usb/coach.jsonl", "/media/usb/coach.jsonl"),
        ("take in the export coach.jsonl", "coach.jsonl"),
        ("can you read in my old memory from x.jsonl?", "x.jsonl"),
        ("merge the backup from my laptop, laptop.jsonl", "laptop.jsonl"),
        ("bring back everything from backup.jsonl", "backup.jsonl"),
        ("import everything from backup.jsonl", "backup.jsonl"),
        ("here is my backup: ~/b.jsonl", "~/b.jsonl"),
        ("use the backup in b.jsonl", "b.jsonl"),
        ("I want to import my coach export from b.jsonl", "b.jsonl"),
        ('restore "my backup.jsonl"', "my backup.jsonl"),
        ("/memory import b.jsonl", "b.jsonl"),
        ("/import b.jsonl", "b.jsonl"),
        ("recover my memory from b.jsonl", "b.jsonl"),
        ("bring my old memory in from b.jsonl", "b.jsonl"),
        ("restore the backup that I made yesterday: b.jsonl", "b.jsonl"),
        ("merge b.jsonl into the memory", "b.jsonl"),
        ("coach memory import x.jsonl", "x.jsonl"),
        ("restore", ""),
        ("restore my backup", ""),
        ("import my memory", ""),
        ("load a backup", ""),
        ("/memory import", ""),
    ],
)
def test_an_export_is_to_be_taken_in(message: str, path: str) -> None:
    assert read(message) == ("take_in", path)


@pytest.mark.parametrize(
    ("message", "path"),
    [
        ("import my ChatGPT conversations from ~/Downloads/chatgpt.zip", "~/Downloads/chatgpt.zip"),
        ("take in my Claude export conversations.json", "conversations.json"),
        ("read my chat history with Claude from claude/conversations.json",
         "claude/conversations.json"),
        ("load the chats from export.zip", "export.zip"),
        ("here's my ChatGPT export: x.zip", "x.zip"),
        ("I have a Claude export in ~/c.zip", "~/c.zip"),
        ("upload my ChatGPT data a/b.zip", "a/b.zip"),
        ("please add the conversations I had with ChatGPT, they are in gpt.zip", "gpt.zip"),
        ("/memory import-chat x.zip", "x.zip"),
        ("bring my ChatGPT history over from x.zip", "x.zip"),
        ("coach memory import-chat x.zip", "x.zip"),
        ("add my ChatGPT conversations", ""),
        ("import my ChatGPT history", ""),
        ("take in my Claude conversations", ""),
        ("/memory import-chat", ""),
    ],
)  # fmt: skip
def test_chats_with_another_assistant_are_to_be_taken_in(message: str, path: str) -> None:
    assert read(message) == ("import_chat", path)


@pytest.mark.parametrize(
    "message",
    [
        "how do I export my memory?",
        "can I back up my data?",
        "is there a way to export everything?",
        "how can I import my ChatGPT history?",
        "how do I move my memory to another computer?",
        "what's the best way to restore a backup?",
        "where can I export my data?",
    ],
)
def test_a_question_how_writes_and_reads_nothing(message: str) -> None:
    assert read(message)[0] == "carrying"


@pytest.mark.parametrize(
    "message",
    [
        "import cv.json",
        "import my résumé",
        "import my linkedin profile from linkedin.md",
        "import posting.md",
        "export my plan to plan.md",
        "I exported data to S3 with Python",
        "I built an export of all conversations",
        "I work on backup and restore of databases",
        "save this as evidence: I cut the backup from 9 h to 2 h",
        "what do you know about me?",
        "everything you know",
        "don't export my memory to x.jsonl",
        "I would never export my memory to x.jsonl",
        "what if I exported my memory to x.jsonl?",
        "restore my Docker level",
        "I use Claude and ChatGPT daily",
        "load testing with k6",
        "write me a script that exports data to backup.jsonl",
        "save my time",
        "my colleague wants to export his memory to x.jsonl",
    ],
)
def test_other_words_write_and_read_no_file(message: str) -> None:
    assert not kinds(message) & {"export", "export_over", "take_in", "import_chat"}


@pytest.mark.parametrize(
    ("message", "path"),
    [
        ("backup.jsonl", "backup.jsonl"),
        ("it's ~/x/backup.jsonl", "~/x/backup.jsonl"),
        ("from backup.jsonl please", "backup.jsonl"),
        ("backup", "backup"),
        ('"my backup.jsonl"', "my backup.jsonl"),
    ],
)
def test_the_file_that_was_asked_for_is_the_answer(message: str, path: str) -> None:
    assert read(message, "take_in") == ("take_in", path)
    assert read(message, "import_chat") == ("import_chat", path)


def test_what_is_no_file_does_not_answer_which_file() -> None:
    assert read("no", "take_in")[0] == "no"
    assert read("what are my gaps?", "take_in")[0] == "gaps"


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("/memory", "recall"),
        ("/memory list", "recall"),
        ("/memory show Docker", "recall"),
        ("/memory why Docker", "recall"),
        ("/memory Docker", "recall"),
        ("/memory history", "changes"),
        ("/memory history Docker", "recall"),
        ("/memory undo 3", "undo"),
        ("/memory forget Docker", "forget"),
        ("/memory search notice period", "search"),
        ("/memory keep Q1", "decide"),
        ("/memory drop q2", "decide"),
    ],
)
def test_the_verbs_of_the_command_line_work_after_a_slash(message: str, kind: str) -> None:
    assert read(message)[0] == kind


def test_two_requests_in_one_message_are_both_met() -> None:
    found = understand(
        "export my memory to x.jsonl, then show my plan", builtin_vocabulary(), Context(today=TODAY)
    )
    assert [(it.kind, it.text) for it in found] == [("export", "x.jsonl"), ("show_plan", "")]


NAMES = st.from_regex(r"[a-z~/._-]{0,12}[a-z0-9]\.jsonl", fullmatch=True)


@given(NAMES)
def test_a_path_is_read_as_it_was_written(path: str) -> None:
    assert read(f"export my memory to {path}") == ("export", path)
    assert read(f"restore my backup {path}") == ("take_in", path)


@pytest.mark.parametrize(
    ("path", "message", "written"),
    [
        ("x.jsonl", "export to x.jsonl.", "x.jsonl"),
        ("x.jsonl", "into “x.jsonl”, please", "x.jsonl"),
        ("Mara's.jsonl", "export to Mara’s.jsonl", "Mara’s.jsonl"),
        ("x.jsonl", "export to ~/x.jsonl", None),
        ("~/x", "export to ~/x.jsonl", None),
        ("/etc", "export to /etc/x", None),
        ("X.jsonl", "export to x.jsonl", None),
        ("", "export", None),
        ("a\nb", "a\nb", None),
        ("x.jsonl", "x.jsonl is there; now to x.jsonl", "x.jsonl"),
    ],
)
def test_a_path_counts_only_where_it_stands_whole(
    path: str, message: str, written: str | None
) -> None:
    assert written_path(path, message) == written


def test_a_pasted_document_names_no_file() -> None:
    pasted = "\n".join(
        [f"- We look for requirement number {it}, and a lot of it" for it in range(20)]
    )
    assert written_path("x.jsonl", f"{pasted}\nexport your memory to x.jsonl") is None


@given(st.text(max_size=40), st.text(max_size=80))
def test_a_written_path_stands_in_the_message(path: str, message: str) -> None:
    written = written_path(path, message)
    assert written is None or (written in message and len(written) == len(path))

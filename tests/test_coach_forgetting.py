"""Forgetting and asking why, as a user does it."""

import json
from pathlib import Path

import pytest

from tests.command_line import CommandLine


def held(home: Path) -> bytes:
    return b"".join(it.read_bytes() for it in sorted(home.iterdir()))


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("acme rockets", "Acme\nRockets"),
        ("Acme Rockets", "Acme\r\n  Rockets"),
        ("acme rockets", "Acme\u200b\nRockets"),
        ("acmerockets", "Acme\u00adrockets"),
        ("acmerockets", "Acme-\nrockets"),
    ],
)
def test_a_name_across_lines_is_forgotten_with_its_drafts(
    coach: CommandLine, name: str, broken: str
) -> None:
    coach("evidence", "add", f"At Globex I moved {broken} billing to Kafka and cut cost by 20%")
    coach("ask", f"I worked with the {broken} team and my Kafka is 3")
    coach("target", "senior ai engineer")
    assert "billing to Kafka" in coach("ask", "draft my talking points").out
    assert b"ockets" in held(coach.home)
    assert coach("memory", "forget", name, "--yes").out.startswith("Forgotten: ")
    assert coach.json("evidence", "list")["evidence"] == []
    assert b"cme" not in held(coach.home).replace(b"_", b"")
    assert b"ockets" not in held(coach.home)
    (ground,) = coach.json("memory", "why", "kafka")["grounds"]
    assert ground["item"]["quote"].endswith("my Kafka is 3")


def test_one_skill_of_a_sentence_leaves_the_grounds_of_the_others(coach: CommandLine) -> None:
    coach("ask", "I'm a backend engineer, Python 4/5 and Docker 2 and Go 3/5")
    preview = coach("memory", "forget", "docker", piped="no\n").err
    assert "- Grounds: a part of the words behind Python 4/5" in preview
    coach("memory", "forget", "Dócker", "--yes")
    for skill, level in (("python", "Python 4/5"), ("go", "Go 3/5")):
        shown = coach("memory", "why", skill).out
        assert level in shown
        assert "ocker" not in shown


RESUME = {
    "basics": {
        "name": "Mara Quill",
        "summary": "I have built many things for many people over many years. " * 12,
        "email": "mara@quill.example",
    },
    "skills": [
        {"name": "Docker", "level": "Beginner"},
        {"name": "Python", "level": "Expert", "keywords": ["Django"]},
    ],
    "languages": [{"language": "German", "fluency": "C1"}],
    "awards": [{"title": "Prize of the quay"}],
}


def test_why_of_a_resume_in_json_shows_words_that_stand_in_it(coach: CommandLine) -> None:
    coach("import", "-", piped=json.dumps(RESUME))
    for subject, quote in (
        ("german", "German (C1)"),
        ("docker", "Docker (Beginner)"),
        ("django", "Python (Expert): Django"),
    ):
        ground = coach.json("memory", "why", subject)["grounds"][0]
        assert ground["item"]["quote"] == quote
        assert quote in ground["passage"].splitlines()
        assert "   | " + quote in coach("memory", "why", subject).out
    assert b"Prize of the quay" in held(coach.home)


def test_a_kind_of_fact_is_forgotten_by_its_name(coach: CommandLine) -> None:
    coach("import", "-", piped=json.dumps(RESUME))
    assert "contact: mara@quill.example" in coach("memory", "forget", "contact", piped="no").err
    assert coach("memory", "forget", "contacts", "--yes").code == 0
    assert b"mara@quill" not in held(coach.home)
    assert coach("memory", "show", "contact").code == 1


def test_a_kind_is_forgotten_in_conversation(coach: CommandLine) -> None:
    coach("import", "-", piped=json.dumps(RESUME))
    coach("ask", "my Python is 4, contact me about it any time")
    shown = coach("ask", "forget my contact details").out
    assert "- Fact: contact: mara@quill.example" in shown
    assert "Forgotten: " in coach("ask", "yes").out
    assert b"mara@quill" not in held(coach.home)
    assert b"contact me about it any time" in held(coach.home)


def test_the_preview_in_conversation_lists_what_goes(coach: CommandLine) -> None:
    coach("ask", "my Docker is 2/5")
    shown = coach("ask", "forget Docker").out
    assert "- Skill: Docker 2/5, from 2 Nov 2026" in shown
    assert "- Source: message 1, 1 passage cut" in shown


CHAT = [
    {
        "uuid": "u1",
        "chat_messages": [
            {
                "uuid": "m1",
                "sender": "human",
                "text": "I like tea",
                "created_at": "2025-02-03T10:00:00Z",
            },
            {
                "uuid": "m2",
                "sender": "assistant",
                "text": "Tea it is",
                "created_at": "2025-02-03T10:01:00Z",
            },
        ],
    }
]


def test_a_message_from_elsewhere_is_called_so(coach: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "conversations.json"
    file.write_text(json.dumps(CHAT), encoding="utf-8")
    coach("memory", "import-chat", str(file))
    why = " ".join(coach("memory", "why", "M1").out.split())
    assert why.endswith(
        "You wrote it, in a conversation with Claude, on 3 Feb 2025; it was imported."
    )
    assert "It is what you were answered" in coach("memory", "why", "M2").out
    shown = coach("memory", "show", "M1").out
    assert "yours, imported from a conversation with Claude" in shown
    assert "holds today" not in shown

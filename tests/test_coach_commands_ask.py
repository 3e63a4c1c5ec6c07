"""``coach ask``: one turn of the conversation, as text and as JSON."""

import pytest

from coach import session
from tests.command_line import CommandLine
from tests.faulty_sessions import HURRIED, KEY, LONG_WAIT, PROVIDERS, SHORT_WAIT, Provider
from tests.provider_server import Answer


def test_the_reply_of_the_offline_coach_is_printed(coach: CommandLine) -> None:
    ended = coach("ask", "I", "am", "a", "backend", "engineer,", "Python", "4/5,", "no", "Docker")
    assert (ended.code, ended.err) == (0, "")
    notes, _, reply = ended.out.partition("\n\n")
    assert notes.splitlines() == [
        "Saved: headline “backend engineer”",
        "Saved: Python 4/5",
        "Saved: Docker 0/5. “undo” takes them back.",
    ]
    assert "offline coach" in reply
    assert "Saved" not in reply
    levels = {row["skill"]: row["level"] for row in coach.json("profile")["skills"]}
    assert (levels["Python"], levels["Docker"]) == (4, 0)


def test_tools_and_changes_stand_beside_the_reply(coach: CommandLine) -> None:
    heard = coach.json("ask", "-", piped="My target is data engineer.\n")
    assert heard["model"] == "offline"
    assert not heard["interrupted"]
    assert heard["warnings"] == []
    assert any("Data Engineer" in line for line in heard["memory"])
    assert [tool["name"] for tool in heard["tools"]][:1] == ["set_target"]
    assert coach.json("target")["target"] == "Data Engineer"


def test_the_conversation_goes_on_from_one_command_to_the_next(coach: CommandLine) -> None:
    coach("ask", "Python 4/5 and no Docker", today="2026-11-02")
    reply = coach.json("ask", "what do you remember of Docker?", today="2026-11-09")["reply"]
    assert "Docker 0/5" in reply
    assert "2 Nov 2026" in reply


def test_a_model_that_can_not_be_reached_is_said_and_the_message_kept(
    coach: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nothing listens at port 9, so that no request leaves this machine.
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    ended = coach("ask", "Python 4/5", "--json", "--model", "openai-chat:nobody")
    assert (ended.code, ended.out) == (1, "")
    assert "openai-chat:nobody: no reply came. Your message is kept" in ended.err
    assert "Python 4/5" in coach.stored()


TAKEN = {
    "anthropic": "1 request, 5,500 tokens in (4,000 of them from the cache), 20 out, $0.0039",
    "openai-compatible": "1 request, tokens not reported, price not known",
}


@pytest.mark.parametrize(
    ("provider", "taken"), [(PROVIDERS[it], TAKEN[it]) for it in PROVIDERS], ids=PROVIDERS
)
def test_a_wait_and_what_was_taken_are_told_beside_the_reply(
    coach: CommandLine, monkeypatch: pytest.MonkeyPatch, provider: Provider, taken: str
) -> None:
    monkeypatch.setattr(session, "PATIENCE", HURRIED)
    with provider.serving(SHORT_WAIT, Answer("Here I am.")) as server:
        provider.configure(monkeypatch, server.address)
        ended = coach("ask", "hello", "--model", provider.model)
    assert (ended.code, ended.out) == (0, "Here I am.\n")
    assert ended.err == (
        f"Too many requests; asking again in 3 s. Ctrl+C stops.\n{provider.model}: {taken}.\n"
    )


def test_a_fault_is_told_with_what_to_do_instead(
    coach: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = PROVIDERS["anthropic"]
    with provider.serving(LONG_WAIT) as server:
        provider.configure(monkeypatch, server.address)
        ended = coach("ask", "Python 4/5", "--model", provider.model)
    assert (ended.code, ended.out) == (1, "")
    assert "too many requests for now. Wait 120 s and say it again, or use `--model offline`." in (
        ended.err
    )
    assert KEY not in ended.err
    assert "Python 4/5" in coach.stored()


def test_the_model_of_the_home_is_used(coach: CommandLine) -> None:
    coach("profile")
    (coach.home / "config.toml").write_text('model = "nobody:nothing"\n')
    ended = coach("ask", "hello")
    assert (ended.code, ended.out) == (1, "")
    assert "“nobody:nothing”" in ended.err
    assert coach("ask", "hello", "--model", "offline").code == 0


def test_a_whole_document_can_be_piped_in_and_kept(coach: CommandLine) -> None:
    filler = "".join(f"- Did some work number {it} for a customer\n" for it in range(800))
    resume = f"# Ada Quill\n\n## Experience\n\n{filler}\n## Skills\n\n- Docker 2/5\n"
    shown = coach.json("ask", "-", piped=resume)
    assert shown["reply"].endswith("Keep it? Yes or no?")
    assert shown["warnings"] == []
    (kept,) = coach.json("ask", "yes")["memory"]
    assert kept.startswith("Imported: 1 level")
    refused = coach("ask", "-", piped=resume * 10)
    assert "at most 200000 are taken" in refused.err

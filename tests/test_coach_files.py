"""Reading what the user names, never more than a bound."""

import io
import os
import sys
from pathlib import Path

import pytest

from coach.files import MAX_CHARACTERS, called, read_bounded, text_of
from tools.errors import CoachError


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """Return what standard input will read from."""
    piped = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(piped, encoding="utf-8"))
    return piped


def test_a_file_up_to_the_bound_is_read(tmp_path: Path) -> None:
    file = tmp_path / "cv.txt"
    file.write_bytes(b"1234")
    assert read_bounded(str(file), 4) == b"1234"
    with pytest.raises(CoachError, match="at most"):
        read_bounded(str(file), 3)


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as opened:
        opened.truncate(50_000_000)
    with pytest.raises(CoachError, match=r"large\.txt: it is 50\.0 MB; at most 10 MB are read"):
        read_bounded(str(file), 10_000_000)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no /dev/zero here")
def test_a_stream_without_an_end_is_refused() -> None:
    with pytest.raises(CoachError, match="/dev/zero: it is larger"):
        read_bounded("/dev/zero", 1_000_000)


def test_standard_input_is_bounded_too(stdin: io.BytesIO) -> None:
    stdin.write(b"12345")
    stdin.seek(0)
    with pytest.raises(CoachError, match="standard input: it is larger"):
        read_bounded("-", 4)


def test_a_closed_standard_input_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(CoachError, match="it is closed"):
        read_bounded("-", 4)


@pytest.mark.parametrize(
    ("named", "said"), [("absent.txt", "there is no such file"), (".", "it is a folder")]
)
def test_what_is_no_file_is_refused(
    named: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CoachError, match=said):
        read_bounded(named, 10)


@pytest.mark.timeout(10)
def test_a_named_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "link.md").symlink_to(tmp_path / "pipe.md")
    for name in ("pipe.md", "link.md"):
        with pytest.raises(CoachError, match=f"{name}: it is a named pipe"):
            read_bounded(str(tmp_path / name), 10)


def test_a_pipe_that_a_shell_opened_is_read() -> None:
    end, begin = os.pipe()
    os.write(begin, b"12345")
    os.close(begin)
    try:
        assert read_bounded(f"/dev/fd/{end}", 10) == b"12345"
    finally:
        os.close(end)


@pytest.mark.parametrize("named", ["x" * 5_000, "~nobody-of-this-name/cv.txt"])
def test_a_name_that_can_be_no_file_is_refused(named: str) -> None:
    with pytest.raises(CoachError, match="it can't be read"):
        read_bounded(named, 10)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.touch(0)
    with pytest.raises(CoachError, match="Permission denied"):
        read_bounded(str(file), 10)


@pytest.mark.parametrize(
    ("named", "name"),
    [("/home/ada/cv.json", "cv.json"), ("-", "standard input"), ("caf\udce9.md", "caf�.md")],
)
def test_a_source_is_called_by_its_name(named: str, name: str) -> None:
    assert called(named) == name


def test_text_is_what_was_typed_or_piped(stdin: io.BytesIO) -> None:
    assert text_of(["I", "led", "it"]) == "I led it"
    stdin.write(b"\xef\xbb\xbfI led it.\nAlone.\n")
    stdin.seek(0)
    assert text_of(["-"]) == "I led it.\nAlone.\n"


@pytest.mark.parametrize(
    ("words", "piped", "said"),
    [
        ([""], b"", "it is empty"),
        (["-"], b" \n", "it is empty"),
        (["-"], b"caf\xe9", r"standard input: it is no UTF-8 text \(byte 4\)"),
        (["x" * (MAX_CHARACTERS + 1)], b"", "at most 20000 are taken"),
        (["-"], b"x" * (MAX_CHARACTERS + 1), "at most 20000 are taken"),
        (["-"], b"x" * (4 * MAX_CHARACTERS + 1), r"at most 0\.08 MB"),
    ],
)
def test_text_that_can_not_be_kept_is_refused(
    words: list[str], piped: bytes, said: str, stdin: io.BytesIO
) -> None:
    stdin.write(piped)
    stdin.seek(0)
    with pytest.raises(CoachError, match=said):
        text_of(words)

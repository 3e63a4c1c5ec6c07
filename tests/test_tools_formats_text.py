"""Text files and RTF: encodings, mojibake, what is no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.errors import IntakeError
from tools.formats import needs_bounds, text_of_file
from tools.formats.mojibake import repaired

RIGHT = "I don’t know — Müller, 5 € • “quote” • Привет, мир • 你好 … ½\nplain\n"


def text(data: bytes) -> str:
    return text_of_file("a.txt", data).text


@pytest.mark.parametrize("encoding", ["mac_roman", "latin-1", "cp1251", "cp437"])
def test_mojibake_is_put_right(encoding: str) -> None:
    assert text(RIGHT.encode().decode(encoding).encode()) == RIGHT


@pytest.mark.parametrize("said", ["don’t", "90–99 %", "café", "5 €", "Ærø", "🎯 Target", "✅ done"])
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "latin-1"])
def test_mojibake_of_one_character_is_put_right(said: str, encoding: str) -> None:
    try:
        wrong = said.encode().decode(encoding)
    except UnicodeDecodeError:
        pytest.skip("Windows-1252 has no character for one of these bytes")
    assert text(wrong.encode()) == said


@pytest.mark.parametrize(
    "said",
    [
        "Café Müller — 5 € • “ok” naïve",
        "Привет, мир",
        "Ångström, Ærø, São Paulo, Łódź, İstanbul, Ñandú",
        "5 × 3 ½ £20k–£30k €60k",
        "日本語 テスト",
        "مرحبا بالعالم",
        "שלום עולם",
        "👩‍💻 emoji 🎉",
        "L’Hôtel «été» à 100 %",
        "PREÇO: 10",
        "│ ✓ ★★★☆☆ ● ○ ─",
        "Äpfel √ Öl ‚quote‘ „Zitat“",
        "&amp; stays as it is written, and so do ﬁ and ＡＢ",
    ],
)
def test_what_is_right_stays_as_it_is(said: str) -> None:
    assert repaired(said) == said


@given(st.text())
def test_repairing_keeps_lines(said: str) -> None:
    assert repaired(said).count("\n") == said.count("\n")


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_ascii_is_never_changed(said: str) -> None:
    assert repaired(said) == said


def test_control_sequences_are_taken_out() -> None:
    said = "Python\x1b[31m 4/5\x07\u202e\u200b\x00"
    with pytest.raises(IntakeError, match="a binary file"):
        text(said.encode())
    assert text(said.replace("\x00", "").encode()) == "Python 4/5"


RTF = (
    r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\info{\author Eve}}\f0 Mira Quill\par"
    r"{\pntext\f1\'b7\tab}Python 4/5\par \u8226? SQL\par caf\'e9 \u1055?"
    r"{\pict\pngblip 89504e47}\par}"
)


def test_rtf_is_read_without_its_pictures() -> None:
    file = text_of_file("cv.rtf", RTF.encode())
    assert file.format == "an RTF file"
    assert file.remarks == ("1 picture was left out.",)
    lines = file.text.split("\n")
    assert lines[0] == "Mira Quill"
    assert [it for it in lines if "SQL" in it] == ["- SQL"]
    assert "café П" in file.text
    assert "Arial" not in file.text
    assert "Eve" not in file.text


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "the file is empty"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"BM\x00\x00", "a picture"),
        (b"PK\x05\x06" + bytes(18), "a ZIP archive"),
        (b"\x1f\x8b\x08", "a compressed file"),
        (b"SQLite format 3\x00", "a database"),
        (b"MZ\x90\x00", "a program"),
        (b"{\\rtf1", "no text in it"),
    ],
)
def test_what_is_not_read_is_named(data: bytes, cause: str) -> None:
    with pytest.raises(IntakeError, match=cause):
        text(data)


@pytest.mark.parametrize("said", ["BMW hired me", "MZ", "GIF89 is a format I know: Python 4/5"])
def test_words_that_begin_like_another_format_are_words(said: str) -> None:
    assert text(said.encode()) == said


def test_only_what_is_more_than_text_needs_bounds() -> None:
    assert not needs_bounds(b"# Mira\n\nI read %PDF files and PK archives.")
    assert not needs_bounds(b"<html><body>Python</body></html>")
    assert needs_bounds(b"%PDF-1.7")
    assert needs_bounds(b"\xef\xbb\xbf\r\n%PDF-1.7")
    assert needs_bounds(b"PK\x03\x04")


RESUME = b"Mira Quill\nEngineer\n\nSkills\nPython 4/5, SQL 3/5\n"
ZEROS = [
    (RESUME.replace(b"Engineer", b"Eng\x00ineer"), True),
    (RESUME + b"\x00", True),
    (b"\x00" + RESUME, True),
    (RESUME * 100 + b"\x00" * 5, True),
    (RESUME.replace(b"\n", b"\x00"), False),
    (b"\x00" * 4, False),
    (RESUME.decode().encode("utf-16-le"), False),
    (bytes(range(256)), False),
]


@pytest.mark.parametrize(("data", "is_text"), ZEROS)
def test_a_stray_zero_byte_makes_no_binary_file(data: bytes, is_text: bool) -> None:  # noqa: FBT001
    if is_text:
        assert text(data).strip() == data.replace(b"\x00", b"").decode().strip()
    else:
        with pytest.raises(IntakeError):
            text(data)

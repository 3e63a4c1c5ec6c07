"""Valid files of each format, and the ways in which a file can be broken."""

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from random import Random
from typing import Final

from tests.sample_files import Drawn, column, docx, header, paragraph, pdf, table, zipped

LINES: Final = ("Mira Quill", "• Python 4/5, never Java", "Cut p95 from 900 ms to 120 ms")
HTML: Final = (
    "<!doctype html><html><body><nav>Jobs</nav><h1>Data Engineer</h1><table><tr><td><p>We seek you"
    "</p></td></tr></table><ul><li><b>Python</b></li></ul><h2>Similar jobs</h2></body></html>"
)
RTF: Final = r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 Mira\par \u8226? SQL\par caf\'e9{\pict 89}\par}"


def _mail() -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "a@example.org", "b@example.org"
    message["Subject"], message["Message-ID"] = "Ingénieur", "<1@example.org>"
    message.set_content("We are looking for you. Python.")
    message.add_alternative(HTML, subtype="html")
    message.add_attachment(
        pdf([Drawn("Python", 50, 800)]), maintype="application", subtype="pdf", filename="a.pdf"
    )
    return message.as_bytes()


def _docx() -> bytes:
    rows = [[paragraph("Skill"), paragraph("Level")], [paragraph("Python"), paragraph("4/5")]]
    body = paragraph("Mira", "T") + paragraph("Python", item=True) + table(*rows)
    return docx(body, {"word/header1.xml": header("mira@example.org")})


INSIDE: Final = "docx inside"
SAMPLES: Final[dict[str, bytes]] = {
    "pdf": pdf(column(LINES, 50, 800), column(LINES, 250, 800), picture=True),
    "packed pdf": pdf(column(LINES, 50, 800), packed=True),
    "docx": _docx(),
    INSIDE: _docx(),
    "zip": zipped({"a.txt": b"Python"}),
    "mail": _mail(),
    "rtf": RTF.encode(),
    "html": HTML.encode(),
    "text": "# Mira\n\n- Python 4/5 – donâ€™t\n".encode(),
}
_TOKENS: Final = (
    *(
        b"<<",
        b">>",
        b"[",
        b"]",
        b"(",
        b")",
        b"obj",
        b"endobj",
        b"stream",
        b"1 0 R",
        b"/Kids",
        b"-1",
    ),
    *(b"999999999", b"\x00", b"\xff\xfe", b"<w:p>", b"</w:p>", b"<w:tbl>", b"&x;", b"<!DOCTYPE"),
    *(
        b"-1",
        b"{",
        b"}",
        b"\\u-1?",
        b"\\bin9999 ",
        b"\n\n",
        b"--",
        b"=?utf-8?b?",
        b"<div>",
        b"<!--",
    ),
)

Change = Callable[[bytearray, Random], None]


def broken(kind: str, random: Random) -> bytes:
    """Return a broken file of a kind; of a Word document also one whose archive is whole."""
    if kind != INSIDE:
        return mutated(SAMPLES[kind], random)
    with zipfile.ZipFile(io.BytesIO(SAMPLES[kind])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name in random.sample(sorted(parts), random.choice((1, 1, 2))):
        parts[name] = mutated(parts[name], random)
    return zipped(parts)


def mutated(data: bytes, random: Random) -> bytes:
    """Return bytes with one to eight changes: bits, tokens, pieces doubled and cut."""
    changed = bytearray(data)
    for _ in range(random.randint(1, 8)):
        random.choice(_CHANGES)(changed, random)
    return bytes(changed)


def _place(data: Sequence[int], random: Random) -> int:
    return random.randrange(len(data) + 1)


def _flip(data: bytearray, random: Random) -> None:
    if data:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _token(data: bytearray, random: Random) -> None:
    at = _place(data, random)
    data[at : at + random.choice((0, 4))] = random.choice(_TOKENS) * random.choice((1, 1, 1, 500))


def _number(data: bytearray, random: Random) -> None:
    digits = [at for at, byte in enumerate(data) if 0x30 <= byte <= 0x39]
    if digits:
        data[random.choice(digits)] = 0x30 + random.randrange(10)


def _double(data: bytearray, random: Random) -> None:
    start, end = sorted((_place(data, random), _place(data, random)))
    data[end:end] = data[start:end][:5_000]


def _cut(data: bytearray, random: Random) -> None:
    start = _place(data, random)
    del data[start : start + random.choice((1, 10, 1_000_000))]


def _pack(data: bytearray, random: Random) -> None:
    """Put something that unpacks to far more where there is a stream."""
    at = data.find(b"stream\n")
    if at >= 0 and random.random() < 0.2:
        data[at + 7 : at + 7] = zlib.compress(bytes([random.randrange(256)]) * 5_000_000)


_CHANGES: Final[tuple[Change, ...]] = (_flip, _flip, _token, _token, _number, _double, _cut, _pack)

"""Reading an e-mail (.eml): its body, or the document that it only covers."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from tools.cleaning import clean_text, one_line
from tools.errors import IntakeError
from tools.formats.file_text import FileText
from tools.formats.markup import is_html, markdown_from_html

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

Reader = Callable[[str, bytes], FileText]
"""What reads an attachment by its name and bytes."""

_HEADER: Final = re.compile(
    rb"(?:From|To|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version"
    rb"|Content-Type|DKIM-Signature|X-[\w-]+): ?\S",
    re.IGNORECASE,
)
_SURE: Final = re.compile(rb"(?:Received|Message-ID|MIME-Version|Return-Path):", re.IGNORECASE)
_BEGIN: Final = 20_000
_FEWEST_HEADERS: Final = 3
_MOST_PARTS: Final = 200
_REPLY: Final = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_LONGEST_SUBJECT: Final = 200


def is_mail(data: bytes) -> bool:
    """Whether bytes begin with the headers of an e-mail."""
    head = re.split(rb"\r?\n\r?\n", data[:_BEGIN].lstrip(b"\r\n"), maxsplit=1)[0]
    lines = [it for it in head.splitlines() if it[:1] not in (b" ", b"\t", b"")]
    named = [it for it in lines if _HEADER.match(it)]
    sure = any(_SURE.match(it) for it in named)
    return sure and len(named) >= _FEWEST_HEADERS and bool(re.match(rb"[\w-]+:", head))


def read_mail(name: str, data: bytes, read: Reader) -> FileText:
    """Return the text of an e-mail: its body, or a longer document that is attached to it.

    Args:
        name: The file's name, for messages.
        data: Its bytes.
        read: What reads an attachment.

    Raises:
        IntakeError: It has too many parts, or no text that can be read.
    """
    import email.policy  # noqa: PLC0415 - it takes a while, and most documents are none

    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = list(_parts(name, message))
    body = _body(message)
    attached, remarks = _attached(parts, read)
    longest = max(attached, key=lambda it: len(_words(it[1].text)), default=None)
    if longest is not None and len(_words(longest[1].text)) > len(_words(body)):
        return _covered(longest, body, [it for it in attached if it is not longest], remarks)
    if not _words(body):
        raise IntakeError(
            f"{name}: there is no text in the e-mail that can be read. Save what is attached to "
            "it and import that."
        )
    remarks += [f"The attachment {_shown(it)} was left out." for it, _ in attached]
    return FileText(_titled(message, body), "an e-mail", tuple(remarks))


def _parts(name: str, message: "EmailMessage") -> "Iterator[EmailMessage]":
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            raise IntakeError(
                f"{name}: the e-mail has more than {_MOST_PARTS} parts. Save the part that "
                "matters and import that."
            )
        yield part


def _body(message: "EmailMessage") -> str:
    """Return the plain text of an e-mail, or its HTML where it has no plain text to speak of."""
    texts = []
    for kind in ("plain", "html"):
        part = message.get_body(preferencelist=(kind,))
        texts.append(_text_of(part) if part is not None else "")
    plain, html = texts
    if not html:
        return plain
    # Where the plain part only says that there is another ("use an HTML viewer").
    return plain if 2 * len(_words(plain)) > len(_words(html)) else html


def _text_of(part: "MIMEPart") -> str:
    try:
        content = part.get_content()
    except (LookupError, UnicodeError, ValueError):  # an unknown charset, or broken base64
        payload = part.get_payload(decode=True)
        content = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return clean_text(content) if isinstance(content, str) else ""


def _words(text: str) -> str:
    """Return what a text says, without the markup of HTML."""
    plain = markdown_from_html(text, name="the e-mail") if is_html(text) else text
    return " ".join(plain.split())


def _attached(
    parts: "list[EmailMessage]", read: Reader
) -> tuple[list[tuple[str, FileText]], list[str]]:
    """Return the attachments that can be read, and what is said of the others."""
    found: list[tuple[str, FileText]] = []
    remarks: list[str] = []
    for part in parts:
        if not part.is_attachment() or part.is_multipart():
            continue
        named = one_line(clean_text(part.get_filename() or "without a name"), _LONGEST_SUBJECT)
        payload = part.get_payload(decode=True)
        try:
            found.append((named, read(named, payload if isinstance(payload, bytes) else b"")))
        except IntakeError as error:
            remarks.append(f"An attachment was not read. {error}")
    return found, remarks


def _covered(
    longest: tuple[str, FileText],
    body: str,
    others: list[tuple[str, FileText]],
    remarks: list[str],
) -> FileText:
    named, attached = longest
    said = list(attached.remarks)
    if _words(body):
        said.append("The e-mail's own text is shorter than the document and was left out.")
    said += [f"The attachment {_shown(it)} was left out." for it, _ in others]
    kind = attached.format or "a text"
    return FileText(attached.text, f"{kind} attached to an e-mail ({named})", (*said, *remarks))


def _shown(named: str) -> str:
    return f"“{named}”"


def _titled(message: "EmailMessage", body: str) -> str:
    """Return a body under its subject as a heading, which often names the role."""
    if is_html(body):
        body = markdown_from_html(body, name="the e-mail")
    try:
        subject = str(message.get("Subject", ""))
    except (LookupError, UnicodeError, ValueError, IndexError):
        subject = ""
    title = _REPLY.sub("", one_line(clean_text(subject), _LONGEST_SUBJECT), count=1).strip()
    headed = re.search(r"(?m)^# ", body)
    return body if headed or not title else f"# {title}\n\n{body}"

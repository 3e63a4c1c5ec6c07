"""Reading an e-mail (.eml): its body, or the document that it only covers."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from tools.cleaning import clean_text, one_line
from tools.errors import IntakeError
from tools.formats.file_text import FileText
from tools.formats.mail_quotes import QUOTES_LEFT_OUT, own_text
from tools.formats.markup import is_html, markdown_from_html

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

Reader = Callable[[str, bytes], FileText]
"""What reads an attachment by its name and bytes."""

_HEADER: Final = re.compile(
    rb"(?:From|To|Cc|Subject|Date|Sent|Received|Return-Path|Delivered-To|Message-ID|MIME-Version"
    rb"|Content-Type|DKIM-Signature|X-[\w-]+): ?\S",
    re.IGNORECASE,
)
_SURE: Final = re.compile(rb"(?:Received|Message-ID|MIME-Version|Return-Path):", re.IGNORECASE)
_OF_A_COPY: Final = frozenset((b"from", b"subject"))
"""What a copied e-mail keeps of its headers at least."""
_BEGIN: Final = 20_000
_FEWEST_HEADERS: Final = 3
_MOST_PARTS: Final = 200
_INNER: Final = "message/rfc822"
_REPLY: Final = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_LONGEST_SUBJECT: Final = 200


def is_mail(data: bytes) -> bool:
    """Whether bytes begin with the headers of an e-mail."""
    head = re.split(rb"\r?\n\r?\n", data[:_BEGIN].lstrip(b"\r\n"), maxsplit=1)[0]
    lines = [it for it in head.splitlines() if it[:1] not in (b" ", b"\t", b"")]
    named = [it for it in lines if _HEADER.match(it)]
    names = {it.split(b":")[0].lower() for it in named}
    copied = names >= _OF_A_COPY and len(named) == len(lines)
    sure = copied or any(_SURE.match(it) for it in named)
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

    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        (body, quotes), subject = own_text(_body(message)), _subject(message)
        attached, remarks = _attached(_parts(name, message), read)
    except (IntakeError, MemoryError):
        raise
    except Exception as error:  # the parts of a broken e-mail raise whatever they lead to
        raise IntakeError(
            f"{name}: the e-mail is broken and can't be read. Copy its text into a text file and "
            "import that."
        ) from error
    longest = max(attached, key=lambda it: len(_words(it[1].text)), default=None)
    if longest is not None and len(_words(longest[1].text)) > len(_words(body)):
        return _covered(longest, body, [it for it in attached if it is not longest], remarks)
    if not _words(body):
        raise IntakeError(
            f"{name}: there is no text in the e-mail that can be read. Save what is attached to "
            "it and import that."
        )
    remarks += [f"The attachment {_shown(it)} was left out." for it, _ in attached]
    remarks += [QUOTES_LEFT_OUT] if quotes else []
    return FileText(_titled(subject, body), "an e-mail", tuple(remarks))


def _parts(name: str, message: "EmailMessage") -> "list[MIMEPart]":
    """Return the parts of an e-mail; one that is attached to it is a part, and its own are not."""
    parts: list[MIMEPart] = []
    waiting: list[MIMEPart] = [message]
    while waiting:
        part = waiting.pop()
        parts.append(part)
        if part.is_multipart() and part.get_content_maintype() != "message":
            waiting += reversed(list(part.iter_parts()))
        if len(parts) + len(waiting) > _MOST_PARTS:
            raise IntakeError(
                f"{name}: the e-mail has more than {_MOST_PARTS} parts. Save the part that "
                "matters and import that."
            )
    return parts


def _body(message: "EmailMessage") -> str:
    """Return the plain text of an e-mail, or its HTML where it has no plain text to speak of."""
    plain, html = (
        _text_of(part) if part is not None else ""
        for part in (message.get_body(preferencelist=(kind,)) for kind in ("plain", "html"))
    )
    if not html:
        return plain
    # Where the plain part only says that there is another ("use an HTML viewer").
    words = markdown_from_html(html, name="the e-mail") if is_html(html) else html
    return plain if 2 * len(_words(plain)) > len(_words(words)) else words


def _text_of(part: "MIMEPart") -> str:
    try:
        content = _undeclared(part) or part.get_content()
    except (LookupError, UnicodeError, ValueError):  # an unknown charset, or broken base64
        payload = part.get_payload(decode=True)
        content = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return clean_text(content) if isinstance(content, str) else ""


def _undeclared(part: "MIMEPart") -> str:
    """Return the text of a part that names no charset, as of any file; of others ``""``."""
    payload = part.get_payload(decode=True)
    if part.get_content_charset() is not None or not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode("utf-8")
    except UnicodeDecodeError:
        return payload.decode("cp1252", "replace")


def _words(text: str) -> str:
    return " ".join(text.split())


def _attached(
    parts: "list[MIMEPart]", read: Reader
) -> tuple[list[tuple[str, FileText]], list[str]]:
    """Return the attachments that can be read, and what is said of the others."""
    found: list[tuple[str, FileText]] = []
    remarks: list[str] = []
    for part in parts:
        if not (part.is_attachment() or part.get_content_type() == _INNER):
            continue
        named = one_line(clean_text(part.get_filename() or "without a name"), _LONGEST_SUBJECT)
        try:
            found.append((named, read(named, _bytes_of(part))))
        except IntakeError as error:
            remarks.append(f"An attachment was not read. {error}")
    return found, remarks


def _bytes_of(part: "MIMEPart") -> bytes:
    if part.get_content_type() == _INNER:
        return b"".join(it.as_bytes() for it in part.iter_parts())
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


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


def _subject(message: "EmailMessage") -> str:
    subject = one_line(clean_text(str(message.get("Subject", ""))), _LONGEST_SUBJECT)
    return _REPLY.sub("", subject, count=1).strip()


def _titled(subject: str, body: str) -> str:
    """Return a body under its subject as a heading, which often names the role.

    Below a heading of its own the subject stands where it names a company, which may be all that
    does.
    """
    headed = re.search(r"(?m)^# .*\n?", body)
    if not headed:
        return f"# {subject}\n\n{body}" if subject else body
    if not re.search(r" (?:at|@) [A-Z]", subject):
        return body
    return f"{body[: headed.end()].rstrip()}\n\nSubject: {subject}\n\n{body[headed.end() :]}"

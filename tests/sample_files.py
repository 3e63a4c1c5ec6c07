"""Files of other formats than text, made by hand, so that a test can break each part of them."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape


@dataclass(frozen=True)
class Drawn:
    """A piece of text that a page draws: its place in points, its size, and whether it is bold."""

    text: str
    x: float
    y: float
    size: float = 10
    bold: bool = False


def column(lines: Sequence[str | tuple[str, float, bool]], x: float, top: float) -> list[Drawn]:
    """Return lines one below the other; a line is a text of size 10, or text, size and boldness."""
    drawn = []
    for line in lines:
        text, size, bold = line if isinstance(line, tuple) else (line, 10.0, False)
        drawn.append(Drawn(text, x, top, size, bold))
        top -= 1.2 * size
    return drawn


def pdf(*pages: Iterable[Drawn], picture: bool = False, packed: bool = False) -> bytes:
    """Return a PDF of pages, each with what it draws in order, and a picture if wanted."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects += [_font(b"Helvetica"), _font(b"Helvetica-Bold")]
    objects.append(
        _stream(
            b"\0",
            b"/Type /XObject /Subtype /Image /Width 1 /Height 1 "
            b"/BitsPerComponent 8 /ColorSpace /DeviceGray",
        )
    )
    kids = []
    for page in pages:
        drawn = "".join(map(_show, page)) + ("q 100 0 0 100 0 0 cm /P Do Q\n" if picture else "")
        content = drawn.encode("cp1252")
        objects.append(
            _stream(zlib.compress(content), b"/Filter /FlateDecode") if packed else _stream(content)
        )
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources "
            b"<< /Font << /R 3 0 R /B 4 0 R >> %s >> >>"
            % (len(objects), b"/XObject << /P 5 0 R >>" if picture else b"")
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    return whole_pdf(objects)


def whole_pdf(objects: Sequence[bytes]) -> bytes:
    """Return a PDF of objects, the first of which is its catalogue."""
    data = b"%PDF-1.7\n"
    places = []
    for number, it in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, it)
    table = b"".join(b"%010d 00000 n \n" % it for it in places)
    begin = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return data + begin + table + end % (len(objects) + 1, len(data))


def _font(name: bytes) -> bytes:
    return b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % name


def _stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), more, content)


def _show(it: Drawn) -> str:
    text = it.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    font = "B" if it.bold else "R"
    return f"BT /{font} {it.size} Tf 1 0 0 1 {it.x} {it.y} Tm ({text}) Tj ET\n"


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
ROOT = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/></w:style>'
    for name, title in (("T", "Title"), ("H1", "heading 1"), ("H2", "heading 2"), ("L", "list"))
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def paragraph(text: str, style: str = "", *, item: bool = False, bold: bool = False) -> str:
    """Return a paragraph of a Word document."""
    name = f'<w:pStyle w:val="{style}"/>' if style else ""
    bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if item else ""
    strong = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return (
        f"<w:p><w:pPr>{name}{bullet}</w:pPr><w:r>{strong}"
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )


def table(*rows: Sequence[str]) -> str:
    """Return a table of a Word document; its cells are XML."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def docx(body: str, more: dict[str, bytes] | None = None) -> bytes:
    """Return a Word document of a body, and of more parts by their names."""
    parts = {
        "[Content_Types].xml": TYPES.encode(),
        "_rels/.rels": ROOT.encode(),
        "word/document.xml": _part("document", f"<w:body>{body}</w:body>"),
        "word/styles.xml": _part("styles", STYLES),
        "word/numbering.xml": _part("numbering", NUMBERING),
    }
    return zipped(parts | (more or {}))


def header(text: str) -> bytes:
    """Return the header of a Word document's pages."""
    return _part("hdr", paragraph(text))


def _part(root: str, inside: str) -> bytes:
    drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    return f'<w:{root} xmlns:w="{WORD}" xmlns:r="{OFFICE}" {drawing}>{inside}</w:{root}>'.encode()


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a ZIP archive of files by their names."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return packed.getvalue()

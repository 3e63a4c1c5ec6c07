"""From the bytes of a file to its text, whatever format it has; told by its content alone."""

from tools.formats.file_text import FileText
from tools.formats.limits import MAX_BYTES, MAX_CHARACTERS, refuse_too_long
from tools.formats.markup import is_html, markdown_from_html, refuse_too_deep
from tools.formats.reading import needs_bounds, text_of_file

__all__ = [
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "FileText",
    "is_html",
    "markdown_from_html",
    "needs_bounds",
    "refuse_too_deep",
    "refuse_too_long",
    "text_of_file",
]

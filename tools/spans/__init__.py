"""Finding the parts of a text that name skills or knowledge, known by name or not.

A linear tagger labels each word as outside of a span, beginning one or going on with one; see
``docs/recognition.md`` for how it was trained and how well it does.
"""

from tools.spans.reasons import Reason
from tools.spans.recognition import Recogniser, Span
from tools.spans.tagger import Model, ModelError, read_model

__all__ = ["Model", "ModelError", "Reason", "Recogniser", "Span", "read_model"]

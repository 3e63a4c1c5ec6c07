"""Compiled templates, kept beside the compiled modules of this package for the next start."""

import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from jinja2.bccache import Bucket, FileSystemBytecodeCache

_FOLDER: Final = Path(__file__).parent / "__pycache__"


class CompiledTemplates(FileSystemBytecodeCache):
    """Keeps what templates compile to where Python keeps what modules compile to, and as it does.

    Compiling all of them takes longer than anything else before the first turn. What is kept is
    used only for the very same source and version of Python and Jinja2. Nothing is kept where
    Python is told to keep nothing, or may not write: then they are compiled at each start.

    Args:
        folder: Where they are kept.
    """

    def __init__(self, folder: Path = _FOLDER) -> None:
        super().__init__(str(folder), "%s.j2c")

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template, if that may be.

        Args:
            bucket: The template, compiled.
        """
        if not sys.dont_write_bytecode:
            with suppress(OSError):  # an installation that may only be read
                super().dump_bytecode(bucket)

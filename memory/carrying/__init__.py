"""Carrying the memory to another machine: the export file, and taking one in.

An export is staged first, in a database of its own under the schema that it names, brought up to
date and checked. Then it is copied into a home that is empty, or merged into one that is not.
"""

from memory.carrying.merging import merge
from memory.carrying.records import Carried, Merged
from memory.carrying.restoring import is_empty, restore
from memory.carrying.staging import MOST_BYTES, staged
from memory.carrying.tables import count_rows
from memory.carrying.writing import export_lines

__all__ = [
    "MOST_BYTES",
    "Carried",
    "Merged",
    "count_rows",
    "export_lines",
    "is_empty",
    "merge",
    "restore",
    "staged",
]

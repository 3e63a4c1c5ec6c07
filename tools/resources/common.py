"""What would be evidence of a level of the skills that roles ask for most."""

from tools.resources.common_people import PEOPLE
from tools.resources.common_technical import TECHNICAL

COMMON: dict[str, dict[int, str]] = {**TECHNICAL, **PEOPLE}
"""The sentences by skill and level; a level that is absent has that of its kind."""

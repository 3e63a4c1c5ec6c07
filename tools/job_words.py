"""The nouns that job titles are built on."""

from typing import Final

_NOUNS: Final = """
    engineer, developer, programmer, scientist, analyst, architect, manager, designer, consultant
    administrator, lead, director, researcher, teacher, student, specialist, writer, nurse, tester
    officer, owner, founder, coach, recruiter, marketer, accountant, devops, sre, cto, graduate
    technician, editor, producer, operator, assistant, coordinator, strategist, planner, intern
    professor, worker, associate, hunter, representative, executive, professional, practitioner
"""

JOB_WORD: Final = f"(?:{'|'.join(_NOUNS.replace(',', ' ').split())})"
"""A pattern for one of them, in lower case and in the singular."""

"""The nouns that job titles are built on."""

from typing import Final

_NOUNS: Final = """
    engineer, developer, programmer, scientist, analyst, architect, manager, designer, consultant
    administrator, lead, director, researcher, teacher, student, specialist, writer, nurse, tester
    officer, owner, founder, coach, recruiter, marketer, accountant, devops, sre, cto, graduate
    technician, editor, producer, operator, assistant, coordinator, strategist, planner, intern
    professor, worker, associate, hunter, representative, executive, professional, practitioner
    supervisor, chef, dispatcher, electrician, plumber, mechanic, welder, carpenter, foreman
    superintendent, surveyor, midwife, paramedic, pharmacist, physiotherapist, receptionist, clerk
    barista, bartender, instructor, fishmonger
"""

JOB_NOUNS: Final = tuple(_NOUNS.replace(",", " ").split())
"""These nouns, in lower case and in the singular."""

JOB_WORD: Final = f"(?:{'|'.join(JOB_NOUNS)})"
"""A pattern for one of them, in lower case and in the singular."""

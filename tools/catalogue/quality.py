"""Roles that test software."""

from tools.catalogue.table import role_table
from tools.domain import Role

ROLES: tuple[Role, ...] = (
    role_table(
        "QA Engineer",
        "mid",
        "Finds out what is wrong before the users do, by hand where it pays and by program else.",
        must={
            "Software testing": 4,
            "Test automation": 4,
            "Integration testing": 3,
            "Debugging": 3,
            "SQL": 2,
            "Git": 3,
            "Attention to detail": 4,
            "Communication": 3,
        },
        should={
            "Python": 3,
            "Playwright": 3,
            "Selenium": 2,
            "Postman": 2,
            "CI/CD": 3,
            "Performance testing": 2,
            "Agile": 3,
            "Jira": 3,
            "Requirements gathering": 2,
        },
        nice={
            "Accessibility": 2,
            "Behaviour-driven development": 2,
            "Property-based testing": 1,
            "Application security": 2,
        },
    ),
)

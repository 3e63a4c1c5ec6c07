"""Roles that lead engineers, with and without managing them."""

from tools.catalogue.table import role_table
from tools.domain import Role

ROLES: tuple[Role, ...] = (
    role_table(
        "Staff Engineer",
        "staff",
        "Solves the technical problems that lie across teams, and sets the direction for them.",
        must={
            "Software architecture": 5,
            "System design": 5,
            "Distributed systems": 4,
            "Technical leadership": 4,
            "Influence without authority": 4,
            "Design documents": 4,
            "Code review": 4,
            "Mentoring": 4,
            "Technical communication": 4,
        },
        should={
            "API design": 4,
            "SQL": 4,
            "Cloud architecture": 3,
            "Observability": 4,
            "Performance optimisation": 4,
            "Refactoring": 4,
            "Strategic thinking": 4,
            "Decision making": 4,
            "Cross-functional collaboration": 4,
            "Incident management": 3,
        },
        nice={
            "Application security": 3,
            "Roadmapping": 3,
            "Hiring": 3,
            "Public speaking": 2,
        },
    ),
    role_table(
        "Engineering Manager",
        "lead",
        "Leads a team of engineers: its people, its delivery and the way it works.",
        must={
            "Engineering management": 4,
            "People management": 4,
            "Hiring": 4,
            "Giving feedback": 4,
            "Mentoring": 4,
            "Stakeholder management": 4,
            "Delivery management": 4,
            "Communication": 4,
            "Prioritisation": 4,
        },
        should={
            "Technical leadership": 3,
            "System design": 3,
            "Software engineering": 3,
            "Conflict resolution": 4,
            "Delegation": 4,
            "Team building": 4,
            "Roadmapping": 3,
            "Metrics and KPIs": 3,
            "Cross-functional collaboration": 4,
            "Agile": 3,
            "Incident management": 2,
        },
        nice={
            "Budgeting": 2,
            "Workforce planning": 2,
            "OKRs": 3,
            "Change management": 3,
            "Diversity and inclusion": 3,
        },
    ),
)

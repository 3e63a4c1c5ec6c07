"""Roles that design what people use."""

from tools.catalogue.table import role_table
from tools.domain import Role

ROLES: tuple[Role, ...] = (
    role_table(
        "UX Designer",
        "mid",
        "Learns how people work, and designs products that they can use without help.",
        must={
            "UX design": 4,
            "Interaction design": 4,
            "Wireframing": 4,
            "Prototyping": 4,
            "Figma": 4,
            "UX research": 3,
            "Information architecture": 3,
            "Accessibility": 3,
        },
        should={
            "UI design": 3,
            "Visual design": 3,
            "Design systems": 3,
            "Design thinking": 3,
            "Design critique": 3,
            "UX writing": 2,
            "Cross-functional collaboration": 3,
            "Presentation skills": 3,
            "Stakeholder management": 2,
        },
        nice={
            "HTML": 1,
            "CSS": 1,
            "Product analytics": 2,
            "Service design": 2,
            "Motion design": 1,
        },
    ),
    role_table(
        "UX Researcher",
        "mid",
        "Finds out what people need and where a product fails them, and makes it heard.",
        must={
            "UX research": 4,
            "Human-computer interaction": 3,
            "Active listening": 4,
            "Data analysis": 3,
            "Statistics": 2,
            "Writing": 3,
            "Presentation skills": 3,
        },
        should={
            "Facilitation": 3,
            "Customer feedback": 3,
            "Prototyping": 2,
            "Stakeholder management": 3,
            "Product discovery": 3,
            "Cross-functional collaboration": 3,
        },
        nice={
            "Figma": 2,
            "A/B testing": 2,
            "Accessibility": 2,
            "Miro": 2,
        },
    ),
)

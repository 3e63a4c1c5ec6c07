"""Which roles of the catalogue lead to which, as pairs: from, to."""

from typing import Final

LINKS: Final[tuple[tuple[str, str], ...]] = (
    ("Data Scientist", "Machine Learning Engineer"),
    ("Software Engineer", "Machine Learning Engineer"),
    ("Data Engineer", "Machine Learning Engineer"),
    ("Machine Learning Engineer", "Senior AI Engineer"),
    ("AI Integration Engineer", "Senior AI Engineer"),
    ("MLOps Engineer", "Senior AI Engineer"),
    ("Data Scientist", "Senior AI Engineer"),
    ("Software Engineer", "AI Integration Engineer"),
    ("Full-Stack Engineer", "AI Integration Engineer"),
    ("Senior Backend Engineer", "AI Integration Engineer"),
    ("AI Integration Engineer", "AI Integration Engineering Lead"),
    ("Senior AI Engineer", "AI Integration Engineering Lead"),
    ("Senior AI Engineer", "Distinguished Applied AI Engineer"),
    ("Staff Engineer", "Distinguished Applied AI Engineer"),
    ("DevOps Engineer", "MLOps Engineer"),
    ("Data Engineer", "MLOps Engineer"),
    ("Machine Learning Engineer", "MLOps Engineer"),
    ("Business Analyst", "Data Analyst"),
    ("Data Analyst", "Analytics Engineer"),
    ("Data Analyst", "Data Scientist"),
    ("Analytics Engineer", "Data Engineer"),
    ("Software Engineer", "Data Engineer"),
    ("Senior Backend Engineer", "Data Engineer"),
    ("QA Engineer", "Software Engineer"),
    ("Software Engineer", "Senior Software Engineer"),
    ("Frontend Engineer", "Full-Stack Engineer"),
    ("Frontend Engineer", "Senior Software Engineer"),
    ("Mobile Engineer", "Senior Software Engineer"),
    ("Full-Stack Engineer", "Senior Software Engineer"),
    ("Software Engineer", "Senior Backend Engineer"),
    ("Full-Stack Engineer", "Senior Backend Engineer"),
    ("Senior Software Engineer", "Staff Engineer"),
    ("Senior Backend Engineer", "Staff Engineer"),
    ("Platform Engineer", "Staff Engineer"),
    ("Site Reliability Engineer", "Staff Engineer"),
    ("Senior Software Engineer", "Engineering Manager"),
    ("Senior Backend Engineer", "Engineering Manager"),
    ("Staff Engineer", "Engineering Manager"),
    ("Software Engineer", "DevOps Engineer"),
    ("Cloud Engineer", "DevOps Engineer"),
    ("DevOps Engineer", "Site Reliability Engineer"),
    ("DevOps Engineer", "Platform Engineer"),
    ("Cloud Engineer", "Platform Engineer"),
    ("Senior Backend Engineer", "Site Reliability Engineer"),
    ("Cloud Engineer", "Solutions Architect"),
    ("Senior Software Engineer", "Solutions Architect"),
    ("Security Analyst", "Security Engineer"),
    ("Software Engineer", "Security Engineer"),
    ("Cloud Engineer", "Security Engineer"),
    ("Business Analyst", "Product Manager"),
    ("Business Analyst", "Project Manager"),
    ("Project Manager", "Product Manager"),
    ("Senior Software Engineer", "Product Manager"),
    ("UX Designer", "Product Manager"),
    ("UX Researcher", "Product Manager"),
    ("UX Designer", "UX Researcher"),
    ("UX Researcher", "UX Designer"),
    ("Technical Writer", "Business Analyst"),
)
"""Moves that people make from one role to the next."""

BASIS: Final = "catalogue: Coach's own reading of the moves that people make, not a count"
"""Where the links come from."""


def leading_to(title: str) -> tuple[str, ...]:
    """Return the titles that people come to a role from."""
    return tuple(before for before, after in LINKS if after == title)


def led_to(title: str) -> tuple[str, ...]:
    """Return the titles that a role leads to."""
    return tuple(after for before, after in LINKS if before == title)

"""Roles that protect systems."""

from tools.catalogue.table import role_table
from tools.domain import Role

ROLES: tuple[Role, ...] = (
    role_table(
        "Security Engineer",
        "mid",
        "Finds and closes the ways in which systems can be abused, and builds the defences.",
        must={
            "Cybersecurity": 4,
            "Application security": 4,
            "Network security": 3,
            "Threat modelling": 3,
            "Vulnerability management": 3,
            "Identity and access management": 3,
            "Linux": 3,
            "Python": 3,
            "Computer networking": 3,
        },
        should={
            "Cloud security": 3,
            "Penetration testing": 3,
            "Cryptography": 2,
            "SIEM": 2,
            "Incident management": 3,
            "Secrets management": 3,
            "DevSecOps": 3,
            "Risk management": 2,
            "Technical communication": 3,
        },
        nice={
            "Zero trust": 2,
            "Digital forensics": 1,
            "ISO 27001": 2,
            "Threat intelligence": 2,
        },
    ),
    role_table(
        "Security Analyst",
        "mid",
        "Watches over systems, sorts alerts from noise, and leads the first response.",
        must={
            "Security operations": 3,
            "SIEM": 3,
            "Incident management": 3,
            "Network security": 3,
            "Cybersecurity": 3,
            "Computer networking": 3,
            "Vulnerability management": 3,
        },
        should={
            "Threat intelligence": 2,
            "Digital forensics": 2,
            "Endpoint security": 3,
            "Linux": 2,
            "Windows Server": 2,
            "Technical writing": 3,
            "Analytical thinking": 3,
        },
        nice={
            "Python": 2,
            "Splunk": 2,
            "NIST frameworks": 2,
            "Security awareness": 2,
        },
    ),
)

"""The company that a posting is of, read where the text says so and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.intake import read_role
from tools.intake.postings.company import company_of
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
BODY = "\n\n## Requirements\n\n- Strong SQL\n- Docker\n"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("# Data Engineer\n\nCompany: Acme", "Acme"),
        ("# Data Engineer\n\n**Company:** Acme Robotics GmbH", "Acme Robotics GmbH"),
        ("# Data Engineer\n\n- Employer: harbour & sons", "harbour & sons"),
        ("# Data Engineer\n\nCompany: Acme | Location: Berlin", "Acme"),
        ("# Data Engineer\nOrganisation: City of Ghent (Belgium)", "City of Ghent"),
        ("# Data Engineer at Acme", "Acme"),
        ("# Data Engineer @ Borealis Labs", "Borealis Labs"),
        ("# Data Engineer\n\nAcme GmbH, Berlin", "Acme GmbH"),
        ("# Data Engineer\n\nBorealis Analytics — Oslo, hybrid", "Borealis Analytics"),
        ("Développeur Python\n\nNimbra – Lyon\n\nCDI", "Nimbra"),
        ("# Data Engineer\nNimbra · Leeds", "Nimbra"),
        ("Chef de projet (H/F)\nNimbra - Sées (61)", "Nimbra"),
        (
            (
                "# Data Analyst\n\nBorough Transport Dublin 2\n\nBorough Transport moves people. "
                "We are looking for an analyst to join Insights."
            ),
            "Borough Transport",
        ),
        ("CityJobs\n- Find jobs\n\n# Data Analyst\n\nNimbra – Lyon", "Nimbra"),
        ("Pflegefachkraft\nHaus Lindenhof gGmbH · 89073 Ulm", "Haus Lindenhof gGmbH"),
        ("Brauer (m/w/d)\n\nDie Brauerei Hirschquell sucht Hilfe.", "Brauerei Hirschquell"),
        ("Teaching Assistant\nElmfield Primary School, Stockport", "Elmfield Primary School"),
        ("Lab Technician\nFermentum Bio (Ghent, Belgium) – full-time", "Fermentum Bio"),
        ("Koch (m/w/d)\nGasthof Adler – Freiburg", "Gasthof Adler"),
        ("# Data Engineer\n\nAcme is hiring a data engineer.", "Acme"),
        ("# Data Engineer\n\nThe Quill Company is looking for you.", "The Quill Company"),
        ("# Data Engineer\n\nWe are small. Borealis Labs is seeking someone.", "Borealis Labs"),
        ("# Data Engineer\n\nAt Acme, we move ships.", "Acme"),
        ("# Data Engineer\n\n## About Acme Robotics\n\nShips.", "Acme Robotics"),
        ("# Data Engineer\n\n**About Acme**\n\nShips.", "Acme"),
        ("# Data Engineer\n\nWe are Nimbus Freight, a haulier.", "Nimbus Freight"),
        ("# Data Engineer\n\nNimbus is a fast-growing logistics company.", "Nimbus"),
        ("# Data Engineer\n\nJoin Acme and move ships.", "Acme"),
    ],
)
def test_a_company_is_read_where_it_is_stated(text: str, company: str) -> None:
    assert read_role(text + BODY, VOCABULARY, source="posting.md").company == company


@pytest.mark.parametrize(
    "text",
    [
        "# Data Engineer",
        "# Data Engineer\n\nBerlin, Germany",
        "# Data Engineer\n\nRemote | Full-time",
        "# Data Engineer\n\nHybrid – Leeds",
        "# Data Engineer\n\nMarketing · London",
        "# Data Engineer\n\nPosted today · London",
        "# Data Engineer\n\nRestaurant Manager – London",
        "# Data Engineer\n\n## About us\n\nWe bake.",
        "# Data Engineer\n\n## About the role\n\nYou bake.",
        "# Data Engineer\n\n## About You\n\nYou bake.",
        "# Data Engineer\n\n## About Kubernetes\n\nWe run it.",
        "# Data Engineer\n\nOur client is looking for a data engineer.",
        "# Data Engineer\n\nWe are hiring a data engineer. Join us and bake.",
        "# Data Engineer\n\nCompany: confidential",
        "# Data Engineer\n\nCompany type: Startup",
        "# Data Engineer\n\nCompany size: 50",
        "# Data Engineer\n\nThe Data Engineer is looking for patterns.",
        "# Data Engineer\n\nWe are Agile, fast and fair.",
        "# Data Engineer\n\nThis is a job at a company.",
        "# Data Engineer\n\nDocker is a platform.",
        "# Data Engineer\n\nWe are HIRING: join Remote Teams.",
        "# Data Engineer\n\n## About Compensation\n\nGood.",
        "# Data Engineer\n\nJoin Our Team as an engineer.",
    ],
)
def test_no_company_is_made_up(text: str) -> None:
    assert read_role(text + BODY, VOCABULARY, source="posting.md").company is None


@given(st.text(max_size=300))
def test_any_text_has_a_short_company_or_none(text: str) -> None:
    found = company_of(text[:50], text, VOCABULARY)
    assert found is None or 0 < len(found) <= 60

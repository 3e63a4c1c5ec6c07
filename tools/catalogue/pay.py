"""What the roles of the catalogue pay in the United States, by the occupation they belong to."""

from typing import Final, NamedTuple

from tools.domain import Pay

TOP: Final = 239_200
"""The highest annual wage that the survey publishes, in US dollars; what lies above is "#"."""


class Wages(NamedTuple):
    """National annual wages of an occupation in US dollars; ``TOP`` is that much or more."""

    occupation: str
    tenth: int
    median: int
    ninetieth: int


# US Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, national,
# all industries (https://www.bls.gov/oes/tables.htm); a work of the US government, public domain.
WAGES: Final[dict[str, Wages]] = {
    "11-2021": Wages("Marketing Managers", 81_900, 161_030, TOP),
    "11-3021": Wages("Computer and Information Systems Managers", 104_450, 171_200, TOP),
    "13-1082": Wages("Project Management Specialists", 59_830, 100_750, 165_790),
    "13-1111": Wages("Management Analysts", 59_720, 101_190, 174_140),
    "15-1212": Wages("Information Security Analysts", 69_660, 124_910, 186_420),
    "15-1243": Wages("Database Architects", 81_630, 135_980, 209_990),
    "15-1252": Wages("Software Developers", 79_850, 133_080, 211_450),
    "15-1253": Wages("Software Quality Assurance Analysts and Testers", 60_690, 102_610, 166_960),
    "15-1254": Wages("Web Developers", 48_560, 90_930, 162_870),
    "15-1255": Wages("Web and Digital Interface Designers", 47_840, 98_090, 192_180),
    "15-1299": Wages("Computer Occupations, All Other", 52_650, 108_970, 176_800),
    "15-2051": Wages("Data Scientists", 63_650, 112_590, 194_410),
    "27-3042": Wages("Technical Writers", 54_400, 91_670, 130_430),
}
"""Wages by the code of the Standard Occupational Classification of 2018."""

# Which occupation a title belongs to is Coach's reading of the classification and of the titles
# that O*NET lists with it. A role that fits none has no pay.
OCCUPATIONS: Final[dict[str, str]] = {
    "AI Integration Engineer": "15-1252",
    "AI Integration Engineering Lead": "15-1252",
    "Analytics Engineer": "15-2051",
    "Business Analyst": "13-1111",
    "Cloud Engineer": "15-1299",
    "Data Analyst": "15-2051",
    "Data Engineer": "15-1243",
    "Data Scientist": "15-2051",
    "DevOps Engineer": "15-1252",
    "Distinguished Applied AI Engineer": "15-1252",
    "Engineering Manager": "11-3021",
    "Frontend Engineer": "15-1254",
    "Full-Stack Engineer": "15-1252",
    "Machine Learning Engineer": "15-1252",
    "MLOps Engineer": "15-1252",
    "Mobile Engineer": "15-1252",
    "Platform Engineer": "15-1252",
    "Product Manager": "11-2021",
    "Project Manager": "13-1082",
    "QA Engineer": "15-1253",
    "Security Analyst": "15-1212",
    "Security Engineer": "15-1299",
    "Senior AI Engineer": "15-1252",
    "Senior Backend Engineer": "15-1252",
    "Senior Software Engineer": "15-1252",
    "Site Reliability Engineer": "15-1252",
    "Software Engineer": "15-1252",
    "Solutions Architect": "15-1299",
    "Staff Engineer": "15-1252",
    "Technical Writer": "27-3042",
    "UX Designer": "15-1255",
}
"""The occupation of each role, by its code."""


def national_pay(title: str) -> Pay | None:
    """Return what the occupation of a role pays, or ``None`` where it fits none."""
    code = OCCUPATIONS.get(title)
    if code is None:
        return None
    wages = WAGES[code]
    return Pay(
        low=wages.tenth,
        high=wages.ninetieth,
        median=wages.median,
        capped=wages.ninetieth == TOP,
        currency="USD",
        period="year",
        year=2024,
        place="United States",
        source=f"BLS OEWS May 2024, SOC {code} ({wages.occupation})",
    )

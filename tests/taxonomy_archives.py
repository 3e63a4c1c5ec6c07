"""Small archives in the form of O*NET's and ESCO's, with invented content."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

ADDRESS = "http://data.europa.eu/esco"

ONET: dict[str, str] = {
    "Read Me.txt": "O*NET 31.4 Database\nAugust 2027 Release\n",
    "Occupation Data.txt": (
        "O*NET-SOC Code\tTitle\tDescription\n"
        '15-2051.00\tTide Scientists\tRead the tides, "by the book".\n'
        "15-2051.01\tTide Clerks\tKeep the tables of the tides.\n"
        "11-1011.00\tHarbour Chiefs\tRun a harbour.\n"
    ),
    "Alternate Titles.txt": (
        "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n"
        "15-2051.00\tWave Analyst\tn/a\t08\n"
        "15-2051.00\tSea Level Expert\tSLE\t08\n"
        "15-2051.01\tWave Analyst\tn/a\t08\n"
    ),
    # The two kinds of rating come in another order of columns than O*NET's own.
    "Skills.txt": (
        "O*NET-SOC Code\tTitle\tElement Name\tScale ID\tData Value\tNot Relevant\n"
        "15-2051.00\tTide Scientists\tMathematics\tIM\t4.12\tn/a\n"
        "15-2051.00\tTide Scientists\tMathematics\tLV\t5.00\tN\n"
        "15-2051.00\tTide Scientists\tMonitoring\tIM\t3.00\tn/a\n"
        "15-2051.00\tTide Scientists\tMonitoring\tLV\t2.75\tN\n"
        "15-2051.00\tTide Scientists\tRepairing\tIM\t3.10\tn/a\n"
        "15-2051.00\tTide Scientists\tRepairing\tLV\t3.00\tY\n"
        "15-2051.00\tTide Scientists\tNegotiation\tIM\t2.88\tn/a\n"
        "15-2051.00\tTide Scientists\tNegotiation\tLV\t4.00\tN\n"
        "11-1011.00\tHarbour Chiefs\tNegotiation\tIM\t4.00\tn/a\n"
        "11-1011.00\tHarbour Chiefs\tNegotiation\tLV\tn/a\tn/a\n"
    ),
    "Knowledge.txt": (
        "O*NET-SOC Code\tElement Name\tScale ID\tData Value\tNot Relevant\n"
        "15-2051.00\tGeography\tIM\t4.50\tn/a\n"
        "15-2051.00\tGeography\tLV\t6.50\tN\n"
    ),
    "Technology Skills.txt": (
        "O*NET-SOC Code\tExample\tHot Technology\tIn Demand\n"
        "15-2051.00\tStructured query language SQL\tY\tY\n"
        "15-2051.00\tESRI TideMap software\tY\tN\n"
        "15-2051.00\tBuoyWorks\tN\tN\n"
        "15-2051.01\tMicrosoft Excel\tN\tY\n"
    ),
    "Job Zones.txt": "O*NET-SOC Code\tJob Zone\tDate\n15-2051.00\t5\t08/2023\n",
}
"""The files of an O*NET archive."""


def _table(header: str, rows: Iterable[tuple[str, ...]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(header.split())
    writer.writerows(rows)
    return "\ufeff" + written.getvalue()


def _skill(number: int) -> str:
    return f"{ADDRESS}/skill/{number}"


def _occupation(number: int) -> str:
    return f"{ADDRESS}/occupation/{number}"


_ABOUT = "Keeps tables,\nof tides."
_ALSO = "clerk of tides\ntidal clerk"

ESCO_OCCUPATIONS = _table(
    "conceptUri preferredLabel altLabels hiddenLabels status description code",
    [
        (_occupation(1), "tide clerk", _ALSO, "", "released", _ABOUT, "4311.9"),
        (_occupation(2), "lighthouse keeper", "", "", "released", "", "5419.9"),
        (_occupation(3), "lamp lighter", "", "", "obsolete", "", "9999.1"),
    ],
)
ESCO_SKILLS = _table(
    "conceptUri preferredLabel altLabels",
    [
        (_skill(1), "Python (computer programming)", ""),
        (_skill(2), "read tide tables", "tide reading"),
        (_skill(3), "securities", ""),
    ],
)
ESCO_RELATIONS = _table(
    "occupationUri relationType skillType skillUri",
    [
        (_occupation(1), "essential", "knowledge", _skill(1)),
        (_occupation(1), "optional", "skill/competence", _skill(2)),
        (_occupation(1), "optional", "knowledge", _skill(3)),
        (_occupation(2), "essential", "skill/competence", _skill(2)),
        (_occupation(2), "essential", "skill/competence", _skill(99)),
        (_occupation(3), "essential", "skill/competence", _skill(2)),
    ],
)

ESCO_FIRST = {"occupations_en.csv": ESCO_OCCUPATIONS, "skills_en.csv": ESCO_SKILLS}
"""What stands in the archive of the classification."""

ESCO_SECOND = {"occupationSkillRelations_en.csv": ESCO_RELATIONS}
"""What stands in the archive of the relations; version 1.1 has no language in its name."""

WAGES = (
    "AREA_TITLE,I_GROUP,OCC_CODE,OCC_TITLE,O_GROUP,"
    "A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n"
    "U.S.,cross-industry,00-0000,All Occupations,total,1,2,3,4,5\n"
    'U.S.,cross-industry,15-2051,Tide Scientists,detailed,50000,60000,"70,000.0",80000.0,#\n'
    "U.S.,cross-industry,11-1011,Harbour Chiefs,detailed,*,90000,100000,*,150000\n"
    "Ohio,cross-industry,15-2051,Tide Scientists,detailed,1,2,3,4,5\n"
)
"""A table of wages."""


def archive(path: Path, files: Mapping[str, str | bytes], folder: str = "", method: int = 8) -> str:
    """Write files to an archive and return its path."""
    with zipfile.ZipFile(path, "w", method) as packed:
        for name, text in files.items():
            packed.writestr(f"{folder}{name}", text)
    return str(path)

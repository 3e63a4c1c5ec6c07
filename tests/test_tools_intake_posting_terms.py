"""Employment, seniority, closing days and relative days, as postings word them."""

import datetime as dt

import pytest

from tools.intake.postings.employment import employment_of
from tools.intake.postings.posted import posted_on, valid_through
from tools.intake.postings.titles import seniority_of

ON = dt.date(2026, 11, 9)


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Employment type: Full-time", ["full-time"]),
        ("Job type: Full-time, Contract", ["full-time", "contract"]),
        ("Leeds, UK · Part-time", ["part-time"]),
        ("Full-time | Permanent | Hybrid", ["full-time", "permanent"]),
        ("Contract, 6 months", ["contract"]),
        ("(Full-time)", ["full-time"]),
        ("This is a full-time role.", ["full-time"]),
        ("This is a fixed-term contract position.", ["temporary", "contract"]),
        ("We offer a part-time or full-time position.", ["part-time", "full-time"]),
        ("Anstellungsart: Vollzeit", ["full-time"]),
        ("Arbeitszeit: Teilzeit oder Vollzeit", ["part-time", "full-time"]),
        ("Type de contrat : temps plein", ["full-time"]),
        ("Internship, summer 2027", ["internship"]),
        ("CDI", ["permanent"]),
        ("Acme · CDI · Lyon", ["permanent"]),
        ("Type de contrat : CDI à temps plein", ["permanent", "full-time"]),
        ("Contrat : CDD de 6 mois", ["temporary"]),
        ("Stage de 6 mois", ["internship"]),
        ("Alternance - Paris", ["internship"]),
        ("Contrat d'apprentissage", ["internship"]),
        ("Poste à pourvoir en CDI.", ["permanent"]),
        ("Nous proposons un CDI temps plein basé à Lyon.", ["permanent", "full-time"]),
        ("Unbefristete Festanstellung in Vollzeit", ["permanent", "full-time"]),
        ("Wir bieten eine befristete Stelle in Teilzeit.", ["temporary", "part-time"]),
        ("Tipo de contrato: indefinido", ["permanent"]),
        ("Jornada: completa", ["full-time"]),
        ("Dienstverband: Vast contract", ["permanent"]),
        ("Soort contract: tijdelijk", ["temporary"]),
        ("Tipo di contratto: tempo determinato", ["temporary"]),
        ("12-month FTC", ["temporary"]),
        ("- Fixed term (18 months)", ["temporary"]),
        ("Koch (m/w/d) in Teilzeit (70–80 %)", ["part-time"]),
        ("20 h/semana · Contrato temporal (6 meses)", ["temporary"]),
        ("Stage manager wanted", []),
        ("On stage, you speak to customers.", []),
        ("Vous avez suivi une alternance en entreprise.", []),
        ("You mentor interns and contractors.", []),
        ("You draft contracts with our suppliers.", []),
        ("This is not a full-time position.", []),
        ("We help volunteers find work.", []),
    ],
)
def test_the_kind_of_employment_is_read(line: str, kinds: list[str]) -> None:
    text = f"# Data Engineer\n\n{line}\n\n## Requirements\n\n- Strong SQL\n"
    assert list(employment_of(text)) == kinds


@pytest.mark.parametrize(
    ("title", "seniority"),
    [
        ("Senior Data Engineer", "senior"),
        ("Sr. Data Engineer", "senior"),
        ("Data Engineer (Senior)", "senior"),
        ("Snr Backend Developer", "senior"),
        ("Junior Data Engineer", "junior"),
        ("Jr. Frontend Developer", "junior"),
        ("Graduate Software Engineer", "junior"),
        ("Entry-level Analyst", "junior"),
        ("Associate Product Manager", "junior"),
        ("Mid-level Engineer", "mid"),
        ("Intermediate Developer", "mid"),
        ("Data Engineering Intern", "intern"),
        ("Werkstudent Data Science", "intern"),
        ("Working Student Data", "intern"),
        ("Trainee Software Development", "intern"),
        ("Staff Engineer", "staff"),
        ("Principal Engineer", "principal"),
        ("Lead Data Engineer", "lead"),
        ("Tech Lead", "lead"),
        ("Team Lead Platform", "lead"),
        ("Head of Data", "executive"),
        ("VP Engineering", "executive"),
        ("CTO", "executive"),
        ("Chief Data Officer", "executive"),
        ("Director of Engineering", "executive"),
        ("Data Engineer", None),
        ("Software Engineer II", "mid"),
        ("Software Engineer III", "senior"),
        ("Software Engineer I", "junior"),
        ("Lead Generation Specialist", None),
        ("Chief of Staff", "executive"),
        ("Staffing Coordinator", None),
        ("Internal Tools Engineer", None),
        ("Executive Assistant", None),
        ("International Sales Manager", None),
    ],
)
def test_seniority_is_read_from_the_title(title: str, seniority: str | None) -> None:
    assert seniority_of(title) == seniority


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted 3 days ago", "2026-11-06"),
        ("Posted: 1 day ago", "2026-11-08"),
        ("Posted today", "2026-11-09"),
        ("Just posted", "2026-11-09"),
        ("Posted 5 hours ago", "2026-11-09"),
        ("Posted yesterday", "2026-11-08"),
        ("Published a day ago", "2026-11-08"),
        ("Leeds, UK · 3 days ago · Over 100 applicants", "2026-11-06"),
        ("Veröffentlicht vor 3 Tagen", "2026-11-06"),
        ("Publiée il y a 4 jours", "2026-11-05"),
        ("Posted 3 weeks ago", "2026-10"),
        ("Posted 1 week ago", None),
        ("Posted 30+ days ago", None),
        ("Posted 2 months ago", None),
        ("We were founded 3 days ago", None),
        ("Veröffentlicht am 5. Oktober 2026", "2026-10-05"),
        ("Publié le 5 octobre 2026", "2026-10-05"),
        ("Publicado el 5 de octubre de 2026", "2026-10-05"),
        ("Geplaatst op 5 oktober 2026", "2026-10-05"),
        ("Datum: 05.10.2026", "2026-10-05"),
        ("Posted: 10/05/2026", None),
        ("Posted: 10/25/2026", "2026-10-25"),
        ("Posted: 25/10/2026", "2026-10-25"),
    ],
)
def test_the_day_of_publishing_counts_back_from_the_day_of_reading(
    line: str, day: str | None
) -> None:
    assert posted_on(f"# Data Engineer\n\n{line}\n\nRequirements: SQL\n", on=ON) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Apply by 3 December 2026", "2026-12-03"),
        ("Please apply before 3 December 2026.", "2026-12-03"),
        ("Closing date: 03/12/2026", None),
        ("Closing date: 13/12/2026", "2026-12-13"),
        ("Application deadline: December 3, 2026", "2026-12-03"),
        ("Applications close on 3 December 2026.", "2026-12-03"),
        ("The vacancy closes 3 Dec 2026", "2026-12-03"),
        ("Valid through: 2026-12-03", "2026-12-03"),
        ("Bewerbungsfrist: 03.12.2026", "2026-12-03"),
        ("Bewerbungsschluss: 3. Dezember 2026", "2026-12-03"),
        ("Date limite de candidature : 3 décembre 2026", "2026-12-03"),
        ("Posted 3 December 2026", None),
        ("Start date: 3 December 2026", None),
        ("The project's deadline is tight.", None),
    ],
)
def test_the_last_day_to_apply_is_read(line: str, day: str | None) -> None:
    assert valid_through(f"# Data Engineer\n\n{line}\n\nRequirements: SQL\n") == day

"""Where a posting says that the work is done: the place, and on-site, hybrid or remote."""

import pytest

from tools.intake.workplace import place_of

REST = "\n\n## Requirements\n\n- Strong SQL\n- Experience with hybrid cloud and remote teams\n"


def posting(line: str) -> str:
    return f"# Data Engineer\n\n{line}{REST}"


@pytest.mark.parametrize(
    ("line", "mode"),
    [
        ("Leeds, UK (Hybrid)", "hybrid"),
        ("Remote · Full-time", "remote"),
        ("Berlin, Germany · On-site", "on-site"),
        ("Fully remote", "remote"),
        ("100% remote within the EU", "remote"),
        ("Location: Remote (US only)", "remote"),
        ("Location: Hybrid - Manchester", "hybrid"),
        ("Workplace type: On-site", "on-site"),
        ("Work model: hybrid, two days in the office", "hybrid"),
        ("Remote: yes", "remote"),
        ("Remote: no", "on-site"),
        ("Remote: not possible", "on-site"),
        ("This is a remote position.", "remote"),
        ("This role is fully remote.", "remote"),
        ("We are a remote-first company.", "remote"),
        ("You can work from anywhere in Europe.", "remote"),
        ("Work from home if you like.", "remote"),
        ("This is a hybrid role, with three days in our Leeds office.", "hybrid"),
        ("You will be in the office two days a week.", "hybrid"),
        ("We meet 2-3 days per week in the office.", "hybrid"),
        ("Up to 60 % home office is possible.", "hybrid"),
        ("Hybrid working: one day at home, four with us.", "hybrid"),
        ("The role is office-based.", "on-site"),
        ("This position is 100% on-site in Austin, TX.", "on-site"),
        ("Five days a week in the office.", "on-site"),
        ("Please note that this is not a remote position.", "on-site"),
        ("Remote work is not possible for this role.", "on-site"),
        ("No remote work.", "on-site"),
        ("We cannot offer remote working for this position.", "on-site"),
        ("Arbeitsmodell: Hybrid", "hybrid"),
        ("Remote möglich", "remote"),
        ("Télétravail complet possible", "remote"),
        ("Remote-first, office once a month", "remote"),
        ("Remote-first", "remote"),
        ("Remote, with an optional office in Leeds", "remote"),
        ("Remote (office in Leeds if you like)", "remote"),
        ("Remote-first with quarterly meetups at our office", "remote"),
        ("Homeoffice 3 Tage/Woche", "hybrid"),
        ("3 Tage Homeoffice pro Woche", "hybrid"),
        ("Bis zu 3 Tage/Woche Homeoffice", "hybrid"),
        ("2 Tage pro Woche im Büro", "hybrid"),
        ("Homeoffice: 2 Tage pro Woche", "hybrid"),
        ("Homeoffice bis zu 60 %", "hybrid"),
        ("Remote-Anteil: 50 %", "hybrid"),
        ("Teilweise Homeoffice", "hybrid"),
        ("100 % Homeoffice", "remote"),
        ("Homeoffice möglich", "remote"),
        ("remote possible up to 50%", "hybrid"),
        ("Munich, Germany, remote possible up to 50%", "hybrid"),
        ("Remote work up to 60 %", "hybrid"),
        ("Remote up to 3 days a week", "hybrid"),
        ("Remote (2 days a week)", "hybrid"),
        ("Remote 2-3 days/week", "hybrid"),
        ("40% remote", "hybrid"),
        ("Remote: 50%", "hybrid"),
        ("Remote: up to 2 days per week", "hybrid"),
        ("Remote: 100%", "remote"),
        ("Remote: yes, up to 60 %", "hybrid"),
        ("Remote work: partly", "hybrid"),
        ("100 % télétravail", "remote"),
        ("Télétravail 100 %", "remote"),
        ("Full remote", "remote"),
        ("Télétravail complet", "remote"),
        ("Télétravail : 2 jours par semaine", "hybrid"),
        ("2 jours de télétravail par semaine", "hybrid"),
        ("Télétravail partiel", "hybrid"),
        ("Télétravail possible", "remote"),
        ("Mode hybride", "hybrid"),
        ("Lyon, France · Hybride", "hybrid"),
        ("Présentiel", "on-site"),
        ("100 % remoto", "remote"),
        ("Trabajo remoto", "remote"),
        ("Híbrido · Madrid", "hybrid"),
        ("Remote · 4-day week", "remote"),
        ("Fully remote, 32 hours over 4 days a week", "remote"),
        ("Remote, 30 days of holiday", "remote"),
        ("Remote. 20% of your time is for learning.", "remote"),
        ("Fully remote; we grew 50% last year", "remote"),
        ("Workplace - On-site", "on-site"),
        ("Remote? No", "on-site"),
        ("Remote status: office only", "on-site"),
        ("Work location: our office in Leeds", "on-site"),
        ("Remote friendly", "remote"),
        ("Office-first with remote Fridays", None),
        ("Our télétravail platform serves 3 clients", None),
        ("You build remote sensing for 50 % of farms", None),
        ("We cut home office claims by 40 %", None),
        ("We build hybrid mobile apps.", None),
        ("You lead a remote team of six.", None),
        ("You may work remotely for six weeks a year.", None),
        ("Remote sensing is our field.", None),
        ("Our office has a roof garden.", None),
        ("You secure remote access for 400 people.", None),
        ("Hybrid cloud on AWS and our own servers.", None),
    ],
)
def test_the_workplace_is_read_where_it_is_said_of_the_role(line: str, mode: str | None) -> None:
    place = place_of(posting(line))
    assert (place and place.workplace) == mode
    if place and place.workplace:
        assert place.quote
        assert place.quote.rstrip(".") in line


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Location: Leeds, UK", ("Leeds, UK",)),
        ("**Location:** Berlin, Germany (hybrid)", ("Berlin, Germany",)),
        ("Location: Hybrid - Manchester", ("Manchester",)),
        ("Standort: Köln", ("Köln",)),
        ("Lieu : Lyon, France", ("Lyon, France",)),
        ("Job location: Austin, TX or Denver, CO", ("Austin, TX", "Denver, CO")),
        ("Orrin Labs GmbH · Berlin, Germany · Hybrid", ("Berlin, Germany",)),
        ("Austin, TX", ("Austin, TX",)),
        ("Ottawa, ON, Canada (on-site)", ("Ottawa, ON, Canada",)),
        ("This role is based in Bristol.", ("Bristol",)),
        ("Location: Remote", ()),
        ("Singapore", ("Singapore",)),
        ("Acme · Singapore · Full-time", ("Singapore",)),
        ("Remote (Singapore)", ("Singapore",)),
        ("Nimbra – Lyon", ("Lyon",)),
        ("London or remote", ("London",)),
        ("Nimbra - Sées (61)", ("Sées",)),
        ("Gasthof Adler, 79098 Freiburg", ("Freiburg",)),
        ("CH-3011 Bern", ("Bern",)),
        ("Zorggroep Linde | 6811 KS Arnhem", ("Arnhem",)),
        ("Acme – Wakefield, WF1 2AB", ("Wakefield",)),
        ("- Berlin, Germany", ("Berlin, Germany",)),
        ("Angular, ES6", ()),
        ("Reviews (12)", ()),
        ("Ref. 20261 Software", ()),
        ("Poste basé à Grenoble.", ("Grenoble",)),
        ("Un CDI à Lyon", ("Lyon",)),
        ("Singapore Airlines", ()),
        ("We sail from Singapore to Hong Kong.", ()),
        ("Paris agreement reporting", ()),
        ("Python · Go", ()),
        ("Georgia", ()),
        ("Location: Anywhere", ()),
        ("We love Python, Go and Java.", ()),
    ],
)
def test_the_place_is_read_after_a_label_or_by_its_country(
    line: str, names: tuple[str, ...]
) -> None:
    place = place_of(posting(line))
    assert (place.names if place else ()) == names

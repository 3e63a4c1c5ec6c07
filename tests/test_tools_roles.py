"""Titles as people type them, and the role that each of them means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.catalogue import builtin_roles
from tools.domain import Role
from tools.namesakes import are_namesakes, told_apart
from tools.roles import find_role, known_roles, nearest_titles, role_begun, roles_meant

CATALOGUE = builtin_roles()
TITLES = [role.title for role in CATALOGUE]

LEAD = "AI Integration Engineering Lead"
DISTINGUISHED = "Distinguished Applied AI Engineer"
BLUEPRINT = "Role Blueprint, Responsibilities, Skills, KPIs, and Career Path"
ML = "Machine Learning Engineer"
BACKEND = "Senior Backend Engineer"
SRE = "Site Reliability Engineer"


def found(typed: str, roles: tuple[Role, ...] = CATALOGUE) -> str | None:
    role = find_role(typed, roles)
    return role.title if role else None


def named(*titles: str) -> tuple[Role, ...]:
    return tuple(Role(title=title) for title in titles)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("AI Integration Engineering Lead", LEAD),
        ("ai integration engineering lead", LEAD),
        ("AI-Integration Engineering Lead", LEAD),
        ("ai integration lead", LEAD),
        ("Lead AI Integration Engineer", LEAD),
        ("ai lead", LEAD),
        ("distinguished applied ai", DISTINGUISHED),
        ("Distinguished Applied A.I. Engineer", DISTINGUISHED),
        (f"{DISTINGUISHED}: {BLUEPRINT}", DISTINGUISHED),
        ("applied ai engineer", DISTINGUISHED),
        ("Sr AI Engineer", "Senior AI Engineer"),
        ("snr. ai eng", "Senior AI Engineer"),
        ("senior artificial intelligence engineer", "Senior AI Engineer"),
        ("Senior AI Engineer @ Example Ltd", "Senior AI Engineer"),
        ("ai engineer", "Senior AI Engineer"),
        ("AI integration engineer", "AI Integration Engineer"),
        ("AI integration", "AI Integration Engineer"),
        ("ML engineer", ML),
        ("mle", ML),
        ("machine learning", ML),
        ("machine-learning developer", ML),
        ("machne lerning enginer", ML),
        ("ML Ops engineer", "MLOps Engineer"),
        ("mlops", "MLOps Engineer"),
        ("software engineer", "Software Engineer"),
        ("software dev", "Software Engineer"),
        ("SWE", "Software Engineer"),
        ("sde", "Software Engineer"),
        ("senior swe", "Senior Software Engineer"),
        ("senior developer", "Senior Software Engineer"),
        ("senior backend engineer", BACKEND),
        ("senoir backend enginer", BACKEND),
        ("Sr. Back-End Developer", BACKEND),
        ("back end dev", BACKEND),
        ("backend", BACKEND),
        ("backend software engineer", BACKEND),
        ("front end developer", "Frontend Engineer"),
        ("Front-End Engineer", "Frontend Engineer"),
        ("fronted engineer", "Frontend Engineer"),
        ("full stack", "Full-Stack Engineer"),
        ("fullstack dev", "Full-Stack Engineer"),
        ("Full Stack Engineer", "Full-Stack Engineer"),
        ("FullStackEngineer", "Full-Stack Engineer"),
        ("mobile developer", "Mobile Engineer"),
        ("DATA ENGINEER", "Data Engineer"),
        ("  data   engineer ", "Data Engineer"),
        ("dataengineer", "Data Engineer"),
        ("data engineering", "Data Engineer"),
        ("Data Engineer (m/f/d)", "Data Engineer"),
        ("Data Engineer at Acme", "Data Engineer"),
        ("Data Engineer - Remote", "Data Engineer"),
        ("a data engineer role", "Data Engineer"),
        ("Data analist", "Data Analyst"),
        ("data science", "Data Scientist"),
        ("dev ops", "DevOps Engineer"),
        ("DevOps eng.", "DevOps Engineer"),
        ("platform engineering", "Platform Engineer"),
        ("SRE", SRE),
        ("site reliability", SRE),
        ("site reliabilty engineer", SRE),
        ("Cyber Security Engineer", "Security Engineer"),
        ("infosec analyst", "Security Analyst"),
        ("EM", "Engineering Manager"),
        ("eng manager", "Engineering Manager"),
        ("Manager, Engineering", "Engineering Manager"),
        ("pm", "Product Manager"),
        ("product management", "Product Manager"),
        ("project manager", "Project Manager"),
        ("UI/UX designer", "UX Designer"),
        ("user experience designer", "UX Designer"),
        ("ux research", "UX Researcher"),
        ("tech writer", "Technical Writer"),
        ("quality assurance engineer", "QA Engineer"),
        ("software tester", "QA Engineer"),
        ("solution architect", "Solutions Architect"),
        ("staff software engineer", "Staff Engineer"),
    ],
)
def test_a_title_is_found_as_people_type_it(typed: str, title: str) -> None:
    assert found(typed) == title


@pytest.mark.parametrize(
    "typed",
    [
        "astronaut",
        "waiter",
        "lab technician",
        "engineer",
        "developer",
        "manager",
        "senior",
        "lead",
        "staff",
        "engineering lead",
        "principal engineer",
        "junior backend engineer",
        "senior data engineer",
        "Java developer",
        "python developer",
        "C++ developer",
        "ai",
        "data",
        "security",
        "ux",
        "AI/ML engineer",
        "data engineer or data analyst",
        "product owner",
        "program manager",
        "production manager",
        "office manager",
        "integration engineer",
        "date engineer",
        "role",
        "",
        "   ",
        "???",
        "-",
        "🙂",
        "senior " * 10_000,
    ],
)
def test_a_title_that_is_unknown_vague_or_of_another_rank_finds_nothing(typed: str) -> None:
    assert found(typed) is None


@pytest.mark.parametrize("title", TITLES)
def test_every_title_of_the_catalogue_finds_its_own_role(title: str) -> None:
    for typed in (title, title.upper(), title.replace(" ", "-"), f" {title.lower()}. "):
        assert found(typed) == title


def test_the_users_own_role_comes_before_one_of_the_catalogue() -> None:
    own = Role(title="Data engineer", source="posting.md")
    roles = known_roles([own])
    assert [role.title for role in roles].count("Data Engineer") == 0
    assert len(roles) == len(CATALOGUE)
    assert find_role("data eng", roles) is own
    assert find_role("Data Engineer", roles) is own


def test_roles_of_one_title_do_not_make_each_other_ambiguous() -> None:
    post = Role(title=f"{DISTINGUISHED}: Role Blueprint, Skills and Career Path")
    assert find_role("distinguished applied ai", known_roles([post])) is post
    assert find_role(DISTINGUISHED, known_roles([post])) is post
    assert found(DISTINGUISHED, (post, *CATALOGUE)) == DISTINGUISHED


def test_what_follows_a_title_counts_where_it_says_something() -> None:
    roles = named("Backend Engineer – Payments", "Backend Engineer – Search")
    assert found("backend engineer, search", roles) == "Backend Engineer – Search"
    assert found("backend engineer", roles) is None
    assert found("backend engineer – billing", roles) is None


def test_a_language_with_signs_in_its_name_is_not_its_namesake() -> None:
    roles = named("C Developer", "C++ Developer", "C# Developer")
    assert [found(role.title.lower(), roles) for role in roles] == [r.title for r in roles]


def test_titles_in_other_scripts_and_with_accents_are_found() -> None:
    roles = named("Ведущий инженер данных", "Développeur Réseau")
    assert found("ведущий инженер данных", roles) == "Ведущий инженер данных"
    assert found("developpeur reseau", roles) == "Développeur Réseau"


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("senior data engineer", "Data Engineer"),
        ("reliability engineer", SRE),
        ("ai", "Senior AI Engineer"),
        ("junior backend engineer", BACKEND),
        ("AI/ML engineer", ML),
        ("principal ai engineer", "Senior AI Engineer"),
        ("integration engineer", "AI Integration Engineer"),
    ],
)
def test_the_nearest_title_comes_first(typed: str, nearest: str) -> None:
    assert nearest_titles(typed, CATALOGUE)[0] == nearest


def test_the_nearest_titles_are_three_and_no_title_is_named_twice() -> None:
    roles = (Role(title="data engineer"), *CATALOGUE)
    nearest = nearest_titles("data", roles)
    assert set(nearest) == {"data engineer", "Data Analyst", "Data Scientist"}
    assert nearest_titles("data", roles, limit=0) == ()
    assert nearest_titles("data", (), limit=3) == ()


@pytest.mark.parametrize("typed", ["data engineer", "web developer", "engineer", "senior engineer"])
def test_as_many_titles_are_named_as_are_asked_for_where_so_many_are_near(typed: str) -> None:
    assert [len(nearest_titles(typed, CATALOGUE, limit)) for limit in (1, 2, 3)] == [1, 2, 3]


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("logistics coordinator", ()),
        ("nurse", ()),
        ("astronaut", ()),
        ("", ()),
        ("???", ()),
        ("宇航员", ()),
        ("senior", ()),
        ("head of product", ("Product Manager",)),
        ("cyber security", ("Security Engineer", "Security Analyst")),
        ("graphic designer", ("UX Designer",)),
        ("project coordinator", ("Project Manager",)),
    ],
)
def test_only_titles_that_share_a_word_are_near(typed: str, near: tuple[str, ...]) -> None:
    assert nearest_titles(typed, CATALOGUE) == near


@given(typed=st.text(max_size=60), data=st.data())
def test_any_text_gives_an_answer_that_does_not_hang_on_the_order_of_roles(
    typed: str, data: st.DataObject
) -> None:
    shuffled = tuple(data.draw(st.permutations(CATALOGUE)))
    assert found(typed, shuffled) == found(typed)
    assert nearest_titles(typed, shuffled) == nearest_titles(typed, CATALOGUE)


@given(st.lists(st.text(min_size=1, max_size=30).filter(str.strip), min_size=1, max_size=8))
def test_every_title_that_is_listed_can_be_reached(titles: list[str]) -> None:
    roles = named(*titles)
    for role in roles:
        reached = find_role(role.title, roles)
        assert reached is not None
        assert reached.title.casefold() == role.title.casefold()


ACME = Role(title="Senior Data Engineer (Acme Robotics)", company="Acme Robotics")
BOREALIS = Role(title="Senior Data Engineer (Borealis)", company="Borealis")
SECOND = Role(title="Senior Data Engineer (Borealis, 2)", company="Borealis")
NAMELESS = Role(title="Senior Data Engineer (2)")
FIRST = Role(title="Senior Data Engineer", company="Delta")
AT_QUILL = Role(title="Senior Data Engineer at Quill", company="Quill")
NAMESAKES = (ACME, AT_QUILL, BOREALIS, SECOND, NAMELESS)


@pytest.mark.parametrize(
    "typed",
    ["senior data engineer", "Sr. Data Engineer", "senior data enginer", "data engineer sr"],
)
def test_a_title_that_several_roles_share_means_all_of_them(typed: str) -> None:
    assert roles_meant(typed, (*NAMESAKES, *CATALOGUE)) == NAMESAKES
    assert find_role(typed, (*NAMESAKES, *CATALOGUE)) is None


def test_a_part_of_a_title_that_several_roles_share_means_all_of_them() -> None:
    assert roles_meant("data engineer", NAMESAKES) == NAMESAKES


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Senior Data Engineer (Acme Robotics)", ACME),
        ("senior data engineer acme robotics", ACME),
        ("senior data engineer at Acme", ACME),
        ("Acme senior data engineer", ACME),
        ("sr data enginer, acme", ACME),
        ("senior data engineer (borealis)", BOREALIS),
        ("senior data engineer @ borealis", BOREALIS),
        ("senior data engineer borealis 2", SECOND),
        ("senior data engineer (2)", NAMELESS),
        ("sr data engineer 2", NAMELESS),
        ("quill senior data engineer", AT_QUILL),
        ("Senior Data Engineer at Quill", AT_QUILL),
        ("senior data engineer (delta)", FIRST),
        ("delta senior data engineer", FIRST),
        ("sr data engineer at Delta", FIRST),
        ("Senior Data Engineer", FIRST),
        ("SENIOR DATA-ENGINEER", FIRST),
    ],
)
def test_the_company_tells_which_of_them_is_meant(typed: str, meant: Role) -> None:
    assert roles_meant(typed, (*NAMESAKES, FIRST, *CATALOGUE)) == (meant,)


def test_a_role_of_one_company_is_found_without_it_and_not_with_another() -> None:
    assert find_role("senior data engineer", (ACME, *CATALOGUE)) is ACME
    assert find_role("senior data engineer at Borealis", (ACME, *CATALOGUE)) is None


@pytest.mark.parametrize("typed", ["sr data engineer", "data engineer", "senior data enginer"])
def test_only_the_exact_title_sets_the_first_of_it_before_the_others(typed: str) -> None:
    assert roles_meant(typed, (FIRST, *NAMESAKES)) == (FIRST, *NAMESAKES)


def test_titles_that_differ_in_their_wording_are_two_roles() -> None:
    roles = named("Front-End Engineer", "Front End Engineer", "Frontend Developer")
    assert [roles_meant(role.title, roles) for role in roles] == [(role,) for role in roles]
    assert roles_meant("frontend engineer", roles) == roles[:2]
    assert roles_meant("frontend dev", roles) == roles


@pytest.mark.parametrize(
    ("role", "taken", "title"),
    [
        (Role(title="Clerk"), [], "Clerk"),
        (Role(title="Clerk"), ["clerk"], "Clerk (2)"),
        (Role(title="Clerk"), ["CLERK", "Clerk (2)"], "Clerk (3)"),
        (Role(title="Clerk"), ["Clerk (3)"], "Clerk"),
        (Role(title="Clerk"), ["Clerk", "Clerk (3)"], "Clerk (4)"),
        (Role(title="Clerk", company="Acme"), [], "Clerk"),
        (Role(title="Clerk", company="Acme"), ["Clerk"], "Clerk (Acme)"),
        (Role(title="Clerk", company="Acme"), ["clerk", "Clerk (ACME)"], "Clerk (Acme, 2)"),
        (Role(title="Clerk at Acme", company="Acme"), [], "Clerk at Acme"),
        (Role(title="Clerk – Acme", company="Acme"), ["Clerk"], "Clerk – Acme"),
        (Role(title="Clerk, Acme", company="Acme"), ["Clerk, Acme"], "Clerk, Acme (2)"),
        (Role(title="Clerk at Acme", company="Acme"), ["clerk at acme"], "Clerk at Acme (2)"),
    ],
)
def test_roles_of_one_title_are_told_apart(role: Role, taken: list[str], title: str) -> None:
    assert told_apart(role, named(*taken)) == title
    assert are_namesakes(role.model_copy(update={"title": title}), Role(title="Clerk"))


def test_a_number_counts_the_roles_that_it_tells_apart() -> None:
    kept = [Role(title="Clerk", company="Acme"), Role(title="Clerk (Borealis)", company="Borealis")]
    assert told_apart(Role(title="Clerk"), kept) == "Clerk (3)"
    assert told_apart(Role(title="Clerk"), kept[:1]) == "Clerk (2)"
    assert told_apart(Role(title="Clerk", company="Acme"), kept) == "Clerk (Acme, 2)"
    assert told_apart(Role(title="Clerk", company="ACME"), kept[:1]) == "Clerk (ACME, 2)"
    assert told_apart(Role(title="Clerk", company="Borealis"), kept) == "Clerk (Borealis, 2)"
    assert told_apart(Role(title="Clerk", company="Quill"), kept) == "Clerk (Quill)"


def test_a_heading_that_no_role_has_yet_is_kept_as_it_is() -> None:
    kept = [Role(title="Senior Clerk"), Role(title="Clerk (Acme)", company="Acme")]
    for title in ("Sr. Clerk", "Senior Clerk at Quill", "Clerk"):
        assert told_apart(Role(title=title, company="Quill"), kept) == title


@given(st.lists(st.sampled_from([None, "Acme", "Borealis Labs", "2"]), max_size=6))
def test_roles_told_apart_can_each_be_reached(companies: list[str | None]) -> None:
    kept: list[Role] = []
    for company in companies:
        role = Role(title="Harbour Clerk", company=company)
        title = told_apart(role, kept)
        kept.append(role.model_copy(update={"title": title}))
    assert [it.title for it in kept[:1]] == ["Harbour Clerk"][: len(kept)]
    assert len({it.title for it in kept}) == len(kept)
    assert [roles_meant(it.title, kept) for it in kept] == [(it,) for it in kept]


OWN = named(
    "Mastery Roadmap for Lamps",
    "Distinguished Keeper: Role Blueprint",
    "Harbour Keeper",
    "Harbour Master",
    "Senior Lamp Trimmer",
    "Software Engineer II",
)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("mastery", "Mastery Roadmap for Lamps"),
        ("Mastery roadmap", "Mastery Roadmap for Lamps"),
        ("distinguished", None),
        ("distinguished keeper", "Distinguished Keeper: Role Blueprint"),
        ("harbour", None),
        ("harbour m", None),
        ("harbour master", "Harbour Master"),
        ("senior", None),
        ("senior lamp", "Senior Lamp Trimmer"),
        ("roadmap", None),
        ("lamps", None),
        ("mas", None),
        ("", None),
        ("staff", None),
        ("software", None),
    ],
)
def test_the_beginning_of_one_title_alone_means_it(typed: str, title: str | None) -> None:
    begun = role_begun(typed, OWN, known_roles(OWN))
    assert (begun.title if begun else None) == title


def test_a_beginning_means_no_role_of_the_catalogue() -> None:
    assert role_begun("distinguished", (), CATALOGUE) is None
    alone = named("Distinguished Keeper")
    assert role_begun("distinguished", alone, alone) == alone[0]
    longer = named(f"{DISTINGUISHED}: {BLUEPRINT}")
    assert role_begun("distinguished", longer, known_roles(longer)) == longer[0]

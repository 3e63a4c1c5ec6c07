"""The kind of company that a posting is of: read where it says so, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.intake import read_role
from tools.intake.postings.company_type import company_type_of
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Company type: Series B startup", "startup"),
        ("**Company type:** Agency", "agency"),
        ("| Company type | Enterprise |", "enterprise"),
        ("Type of company: public sector", "public sector"),
        ("Company size: 20,000 employees (enterprise)", "enterprise"),
        ("Company stage: Series C", "startup"),
        ("Sector: Public sector", "public sector"),
        ("Company type: Cooperative bank", "cooperative bank"),
        ("Company: Larkspur (Series B startup)", "startup"),
        ("Larkspur GmbH, seed-stage start-up, Berlin", "startup"),
        ("Larkspur | Agency | Remote", "agency"),
        ("Series B startup", "startup"),
        ("Series B startup. Remote first.", "startup"),
        ("Berlin. Public sector.", "public sector"),
        ("We are a Series B startup building maps.", "startup"),
        ("We're an early-stage, remote-first start up.", "startup"),
        ("Larkspur is a venture-backed startup.", "startup"),
        ("Larkspur, a fast-growing startup, moves ships.", "startup"),
        ("As a young startup, we move fast.", "startup"),
        ("Join our growing startup.", "startup"),
        ("Join an ambitious startup in Oslo.", "startup"),
        ("We just closed our Series A.", "startup"),
        ("We recently raised a $20M Series B.", "startup"),
        ("We are a profitable scale-up of 200 people.", "scale-up"),
        ("Startup of 20 people.", "startup"),
        ("Startup with about 20-50 employees, Berlin", "startup"),
        ("We are an AI-first company.", "AI-first company"),
        ("Quill is an AI-native company based in Ulm.", "AI-first company"),
        ("We are an AI-first startup.", "startup"),
        ("Borealis is a digital agency in Oslo.", "agency"),
        ("We are a recruitment agency hiring for a client.", "agency"),
        ("We are a leading consultancy for rail.", "consultancy"),
        ("Quill is an IT consulting firm.", "consultancy"),
        ("Quill is a Fortune 500 company.", "enterprise"),
        ("We are a large enterprise with offices in 40 countries.", "enterprise"),
        ("Nimbus is a multinational corporation.", "enterprise"),
        ("We are a government agency.", "public sector"),
        ("The Ministry of Works is hiring.", "public sector"),
        ("This is a public-sector role.", "public sector"),
        ("You will join Ghent City Council.", "public sector"),
        ("We are a federal authority.", "public sector"),
        ("We are a non-profit that plants trees.", "non-profit"),
        ("Larkspur is a registered charity.", "non-profit"),
        ("Larkspur is a university with 20,000 students.", "university or research"),
        ("We are a research institute.", "university or research"),
        ("As a young startup we move fast.", "startup"),
        ("As a Berlin-based scale-up with 90 people, we ship weekly.", "scale-up"),
        ("As a charity in Ghent our days are full.", "non-profit"),
        ("Being a small agency, we all talk to clients.", "agency"),
        ("Our company is a bootstrapped startup.", "startup"),
        ("Our small team is part of a research institute.", "university or research"),
        ("Our organisation has become a scale-up.", "scale-up"),
        ("The employer is a public authority in Ghent.", "public sector"),
        ("The company remains a non-profit.", "non-profit"),
        ("Our agency works with brands.", "agency"),
        ("Our creative agency also designs shops.", "agency"),
        ("Our charity has planted trees since 1998.", "non-profit"),
        ("Here, our consultancy advises railways.", "consultancy"),
        ("You will be working at a startup.", "startup"),
        ("You'll work in a small digital agency.", "agency"),
        ("You will join a university with old walls.", "university or research"),
        ("You will be part of a global corporation.", "enterprise"),
        ("You would be employed by a ministry.", "public sector"),
        ("This role is based at a scale-up in Oslo.", "scale-up"),
        ("The position is with a consultancy.", "consultancy"),
        ("Larkspur remains an independent agency.", "agency"),
        ("Larkspur has grown into a large enterprise.", "enterprise"),
        ("We have been a startup since 2024.", "startup"),
        ("We operate as a social enterprise.", "non-profit"),
        ("Early-stage startup in Oslo is looking for an engineer.", "startup"),
        ("A young startup seeks its first engineer.", "startup"),
    ],
)
def test_it_is_read_where_it_is_stated(line: str, kind: str) -> None:
    body = f"# Data Engineer\n\n{line}\n\n## Requirements\n\n- Strong SQL\n"
    assert read_role(body, VOCABULARY, source="a.md").company_type == kind


@pytest.mark.parametrize(
    "line",
    [
        "Experience in a startup environment",
        "You have worked in a startup or an agency.",
        "We build tools for startups and agencies.",
        "Enterprise software experience",
        "We are a company for enterprise customers.",
        "We are a platform serving the public sector.",
        "Larkspur is an enterprise software maker.",
        "Our clients are public sector organisations.",
        "We are not a startup.",
        "No agencies, please.",
        "Larkspur is a platform that every startup uses.",
        "A startup mindset",
        "SQL, experience in an agency, Berlin",
        "Python, past startup, agency experience",
        "Startups welcome",
        "You hold a degree from a university.",
        "We work with charities.",
        "Knowledge of enterprise architecture is a plus.",
        "You are a consultancy veteran.",
        "University degree in computer science",
        "You must have experience with a digital agency",
        "Candidates from a Series B startup are welcome.",
        "Sector: Logistics",
        "Company size: 50",
        "Experience working at startups",
        "Experience of working at a startup is a plus.",
        "We sell to startups.",
        "You worked with agencies.",
        "You will work with a startup as our client.",
        "You will have worked at a startup before.",
        "You enjoy working at a startup.",
        "You will be working in a startup environment.",
        "Our agency partners help us grow.",
        "Our startup customers love it.",
        "Our enterprise platform runs everywhere.",
        "Our customers are a startup, an agency and a bank.",
        "Our product is a startup's first ledger.",
        "As a startup veteran you know our pace.",
        "As a consultant for a startup you know the pace.",
        "As a former agency employee, you know our clients.",
        "The role is in enterprise sales.",
        "Someone who has seen a startup grow",
        "You are looking for a startup.",
        "",
    ],
)
def test_nothing_is_read_where_something_else_is_spoken_of(line: str) -> None:
    assert company_type_of(f"# Data Engineer\n\n{line}\n") is None


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert company_type_of(text) == company_type_of(text)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Data Engineer, Quill (scale-up)", "scale-up"),
        ("Data Engineer (startup, Berlin)", "startup"),
        ("Data Engineer [Agency]", "agency"),
        ("Data Engineer (m/w/d)", None),
        ("Startup Advisor (remote)", None),
    ],
)
def test_a_bracket_in_the_title_may_state_it(title: str, kind: str | None) -> None:
    assert company_type_of(f"# {title}\n\nStrong SQL.\n") == kind

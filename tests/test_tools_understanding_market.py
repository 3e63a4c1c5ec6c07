"""Questions about the market, as people ask them."""

import pytest

from tests.test_tools_understanding import read, wording


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("what does the market ask for?", "market"),
        ("market", "market"),
        ("show me the market", "market"),
        ("what do my postings ask for", "market"),
        ("what are employers looking for?", "market"),
        ("which skills are most in demand?", "market"),
        ("what's in demand right now", "market"),
        ("which skills rose?", "market"),
        ("what skills are trending in the job market", "market"),
        ("what has changed in the market?", "market"),
        ("what do recruiters look for these days?", "market"),
        ("tell me what the market wants", "market"),
        ("could you show me what the postings ask for", "market"),
        ("what do they ask for in the postings I imported", "market"),
        ("what are the most requested skills", "market"),
        ("what is asked for most?", "market"),
        ("how often is Kubernetes asked?", "market Kubernetes"),
        ("how often do postings ask for k8s", "market Kubernetes"),
        ("how many postings mention Docker?", "market Docker"),
        ("how many of my postings want Go", "market Go"),
        ("how many of the postings I imported need SQL?", "market SQL"),
        ("how frequently is Postgres requested?", "market PostgreSQL"),
        ("how common is Terraform in job ads?", "market Terraform"),
        ("how in demand is Rust?", "market Rust"),
        ("is Kubernetes in demand?", "market Kubernetes"),
        ("is there demand for Scala", "market Scala"),
        ("does the market want Kafka?", "market Kafka"),
        ("which postings ask for Docker", "market Docker"),
        ("what share of the postings requires Python", "market Python"),
        ("what does the market say about MLOps", "market MLOps"),
        ("Kubernetes in the market?", "market Kubernetes"),
        ("I want to know how often Python is required", "market Python"),
        ("how often is zephyrine asked for?", "market “zephyrine”"),
        ("market by language", "market"),
        ("show me the market by month", "market"),
        ("which languages are my postings in?", "market"),
        ("what languages are the postings I imported written in", "market"),
        ("how many of my postings are in German?", "market"),
        ("how many postings are not in English", "market"),
        ("which of my postings are written in another language?", "market"),
        ("how many of my postings ask for German?", "market German"),
        ("/market", "market"),
        ("/market k8s", "market Kubernetes “k8s”"),
    ],
)
def test_the_market_is_asked_for(said: str, meant: str) -> None:
    assert wording(read(said)) == meant


@pytest.mark.parametrize(
    "said",
    [
        "what is the market rate",
        "how many hours does Docker take?",
        "how often should I check in?",
        "what should I learn first?",
        "why is Python asked for?",
        "import a posting",
        "how much time does Kubernetes need",
        "is Docker important?",
        "what is the stock market doing",
        "I'm a market analyst",
        "I want to become a marketing manager",
        "what skills do I need?",
        "which skills do you know",
        "how many skills am I missing?",
        "my SQL level rose to 4",
        "which languages do I speak?",
        "which languages are you in",
        "I write in German",
    ],
)
def test_something_else_is_asked_for(said: str) -> None:
    assert "market" not in {it.kind for it in read(said)}

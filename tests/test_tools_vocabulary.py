"""The vocabulary: its data, its names typed alone, and its errors."""

from itertools import pairwise

import pytest

from tools.domain import Prerequisite, Skill
from tools.vocabulary import Vocabulary, VocabularyError, builtin_vocabulary, custom_skill

CATEGORIES = {
    "software",
    "data",
    "ai",
    "cloud",
    "security",
    "product",
    "design",
    "leadership",
    "communication",
    "business",
}


def _skill(name: str, *aliases: str, needs: str | None = None) -> Skill:
    needed = () if needs is None else (Prerequisite(skill=needs, level=2),)
    return custom_skill(name).model_copy(update={"aliases": aliases, "prerequisites": needed})


def test_every_field_has_its_skills() -> None:
    skills = builtin_vocabulary().skills
    assert len(skills) >= 400
    assert {skill.category for skill in skills} == CATEGORIES
    assert min(_count(category) for category in CATEGORIES) >= 30


def _count(category: str) -> int:
    return sum(skill.category == category for skill in builtin_vocabulary().skills)


def test_skills_are_sorted_by_name_and_built_once() -> None:
    names = [skill.name for skill in builtin_vocabulary().skills]
    assert names == sorted(set(names))
    assert builtin_vocabulary() is builtin_vocabulary()


def test_each_step_takes_longer_than_the_one_before_and_says_whose_estimate_it_is() -> None:
    for skill in (*builtin_vocabulary().skills, custom_skill("Beekeeping")):
        assert all(before < after for before, after in pairwise(skill.hours)), skill.name
        assert skill.basis.startswith("Coach's own estimate"), skill.name


def test_prerequisites_are_few_and_modest() -> None:
    for skill in builtin_vocabulary().skills:
        assert len(skill.prerequisites) <= 3, skill.name
        assert all(needed.level <= 3 for needed in skill.prerequisites), skill.name


def test_no_spelling_is_guarded_and_free_at_once() -> None:
    """A free spelling would let the guarded one through everywhere."""
    for skill in builtin_vocabulary().skills:
        bare = Vocabulary([skill.model_copy(update={"prerequisites": ()})])
        for spelled in skill.guarded:
            found = bare.find(f"xyz {spelled} xyz")
            assert not found or (spelled.isupper() and len(spelled) > 2), (skill.name, spelled)


@pytest.mark.parametrize(
    ("typed", "skill"),
    [
        ("go", "Go"),
        ("GO", "Go"),
        ("r", "R"),
        ("golang", "Go"),
        ("c", "C"),
        ("c++", "C++"),
        ("C#", "C#"),
        (".net", ".NET"),
        ("dotnet", ".NET"),
        ("asp.net core", "ASP.NET"),
        ("k8s", "Kubernetes"),
        ("kube", "Kubernetes"),
        ("LLMs", "Large language models"),
        ("llm", "Large language models"),
        ("GCP", "Google Cloud"),
        ("Google Cloud Platform", "Google Cloud"),
        ("sklearn", "scikit-learn"),
        ("scikit learn", "scikit-learn"),
        ("postgres", "PostgreSQL"),
        ("nodejs", "Node.js"),
        ("node", "Node.js"),
        ("Node JS", "Node.js"),
        ("cicd", "CI/CD"),
        ("CI-CD", "CI/CD"),
        ("rag", "Retrieval-augmented generation"),
        ("retrieval augmented generation", "Retrieval-augmented generation"),
        ("vector DBs", "Vector databases"),
        ("iac", "Infrastructure as code"),
        ("ab testing", "A/B testing"),
        ("A/B-Tests", "A/B testing"),
        ("RESTful APIs", "API design"),
        ("rest", "API design"),
        ("excel", "Excel"),
        (" Python ", "Python"),
        ("Weights & Biases", "Weights & Biases"),
        ("weights and biases", "Weights & Biases"),
        ("soc2", "SOC 2"),
        ("e-commerce", "E-commerce"),
        ("ecommerce", "E-commerce"),
    ],
)
def test_a_name_typed_alone_is_found_in_any_form(typed: str, skill: str) -> None:
    found = builtin_vocabulary().get(typed)
    assert found is not None
    assert found.name == skill


@pytest.mark.parametrize("typed", ["", "  ", "++", "underwater basket weaving", "pythons and boas"])
def test_an_unknown_name_is_not_found(typed: str) -> None:
    assert builtin_vocabulary().get(typed) is None


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("kuberntes", "Kubernetes"),
        ("Pyton", "Python"),
        ("terrafrom", "Terraform"),
        ("djnago", "Django"),
    ],
)
def test_a_mistyped_name_has_near_ones(typed: str, nearest: str) -> None:
    near = builtin_vocabulary().nearest(typed)
    assert near[0] == nearest
    assert len(near) <= 3


def test_nonsense_has_no_near_names() -> None:
    assert builtin_vocabulary().nearest("zzqqxxvvww") == ()
    assert builtin_vocabulary().nearest("") == ()


RIVALS = """
    Asana, Trello, Monday.com, ClickUp, Smartsheet | Fivetran, Airbyte, Informatica, Talend, NiFi
    Azure, Azure Synapse, Azure Data Factory, Microsoft Fabric, Azure Cosmos DB, Azure Monitor
    AWS, AWS Glue, Amazon Kinesis, Amazon Athena, Amazon EMR | ETL, Fivetran, Matillion
    CircleCI, Travis CI, Buildkite | TeamCity, Octopus Deploy | New Relic, Dynatrace, AppDynamics
    Splunk, Graylog, Fluentd | Nginx, HAProxy, Traefik | Consul, etcd | Pulumi, Bicep, Crossplane
    Istio, Linkerd | Cisco, Juniper | Active Directory, Entra ID | VMware, Hyper-V, Proxmox
    IT service management, ServiceNow | PostgreSQL, TimescaleDB | IBM Db2, mainframe
    CouchDB, Couchbase
    Hadoop, HBase, Dataproc | Trino, Apache Drill | DuckDB, Polars | DataRobot, Dataiku, KNIME
    Qlik, MicroStrategy, Cognos | Metabase, Apache Superset, QuickSight | SPSS, Stata, Minitab
    D3.js, Highcharts | Matplotlib, Plotly, seaborn | XGBoost, LightGBM | spaCy, NLTK
    Kubeflow, Metaflow, ZenML | CrewAI, AutoGen, Semantic Kernel | HubSpot, Marketo, Pardot
    Confluence, SharePoint | Slack, MS Teams | Miro, Visio, Lucidchart | Photoshop, GIMP
    Git, SVN, Perforce | Redux, MobX, Zustand | Webpack, Vite, esbuild | Cypress, TestCafe
    Apache Tomcat, WebLogic, WebSphere | FastAPI, Starlette | Prisma, TypeORM, Sequelize
    Firebase, Supabase | Drupal, TYPO3 | WordPress, WooCommerce | API gateway, MuleSoft, Apigee
    Presentation skills, PowerPoint | Excel, Google Sheets | Electron, Tauri | Delphi, Visual Basic
"""


@pytest.mark.parametrize(
    "rivals", [it.strip() for it in RIVALS.replace("\n", "|").split("|") if it.strip()]
)
def test_each_product_is_a_skill_of_its_own(rivals: str) -> None:
    vocabulary = builtin_vocabulary()
    named = [it.strip() for it in rivals.split(",")]
    skills = {name: skill.name for name in named if (skill := vocabulary.get(name))}

    assert skills.keys() == set(named)
    assert len(set(skills.values())) == len(named)


@pytest.mark.parametrize(
    ("other_name", "skill"),
    [
        ("MariaDB", "MySQL"),
        ("Valkey", "Redis"),
        ("OpenTofu", "Terraform"),
        ("OpenSearch", "Elasticsearch"),
        ("AWS Lambda", "Serverless"),
        ("S3", "Cloud storage"),
        ("JUnit", "Unit testing"),
        ("Ubuntu", "Linux"),
        ("SCSS", "Sass"),
    ],
)
def test_a_product_counts_for_what_knowing_it_is_knowing(other_name: str, skill: str) -> None:
    found = builtin_vocabulary().get(other_name)

    assert found is not None
    assert found.name == skill


def test_an_added_skill_is_found_and_nothing_is_lost() -> None:
    builtin = builtin_vocabulary()
    extended = builtin.extended([custom_skill("Glaze chemistry")])
    assert set(builtin.skills) < set(extended.skills)
    assert [found.skill for found in extended.find("Python and glaze chemistry")] == [
        "Python",
        "Glaze chemistry",
    ]
    assert builtin.get("Glaze chemistry") is None


@pytest.mark.parametrize(
    "name", ["++", "日本語", "x" * 60, "Python für Profis", "Go for it", "R2-D2"]
)
def test_any_name_can_be_added_and_typed(name: str) -> None:
    extended = builtin_vocabulary().extended([custom_skill(name)])
    found = extended.get(name.upper())
    assert found is not None
    assert found.name == name
    assert "x" * 60 not in {mention.skill for mention in extended.find("y" * 60 + " Python")}


@pytest.mark.parametrize(
    ("skills", "says"),
    [
        ([_skill("Zymurgy"), _skill("Zymurgy")], '"Zymurgy" is there twice'),
        ([_skill("Zymurgy", "brewing"), _skill("Brewing")], '"brewing" names two skills'),
        ([_skill("Zymurgy"), _skill("zymurgy")], '"zymurgy" names two skills'),
        ([_skill("Zymurgy", needs="Malting")], '"Zymurgy" needs "Malting"'),
        (
            [_skill("Yeast", needs="Malting"), _skill("Malting", needs="Yeast")],
            "Malting → Yeast → Malting",
        ),
        ([_skill("Yeast", needs="Yeast")], "Yeast → Yeast"),
    ],
)
def test_skills_that_cannot_stand_together_are_named(skills: list[Skill], says: str) -> None:
    with pytest.raises(VocabularyError, match=says):
        Vocabulary(skills)


def test_a_spelling_of_a_known_skill_cannot_be_added_again() -> None:
    with pytest.raises(VocabularyError, match='"golang" names two skills'):
        builtin_vocabulary().extended([custom_skill("Golang")])


def test_a_custom_skill_says_where_its_hours_come_from() -> None:
    skill = custom_skill(" Beekeeping ")
    assert skill.name == "Beekeeping"
    assert skill.category == "custom"
    assert "does not know" in skill.basis


def test_a_long_chain_of_prerequisites_is_taken_and_a_long_circle_named() -> None:
    chain = [_skill(f"S{n}", needs=f"S{n + 1}") for n in range(3_000)]
    assert len(Vocabulary([*chain, _skill("S3000")]).skills) == 3_001
    with pytest.raises(VocabularyError, match="S2999 → S3000 → S0") as raised:
        Vocabulary([*chain, _skill("S3000", needs="S0")])
    assert str(raised.value).count(" → ") == 3_001

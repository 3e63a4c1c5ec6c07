"""Which skills help with learning which others, and how much: data, like the vocabulary itself.

The strength is the part of the hours of a level that somebody saves who has reached that level in
the other skill. All figures are Coach's own estimates, not measurements: about six tenths between
products that do the same thing in the same terms, about four tenths between those that do the same
thing in other terms, and less where only the ideas are shared.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import permutations
from typing import Final

ALIKE: Final[tuple[tuple[float, str], ...]] = (
    (0.6, "PostgreSQL, MySQL, SQL Server, Oracle Database, IBM Db2, SQLite"),
    (0.6, "Snowflake, BigQuery, Redshift, Azure Synapse, Databricks"),
    (0.4, "MongoDB, CouchDB, Couchbase, Firestore, DynamoDB, Azure Cosmos DB"),
    (0.4, "Cassandra, HBase, DynamoDB"),
    (0.4, "Neo4j, Amazon Neptune, ArangoDB"),
    (0.5, "Kafka, Amazon Kinesis, Google Pub/Sub, NATS"),
    (0.4, "RabbitMQ, Kafka, NATS"),
    (0.5, "Airflow, Dagster, Prefect, Mage.ai"),
    (0.5, "Spark, Flink, Apache Beam"),
    (0.5, "pandas, Polars, Dask"),
    (0.5, "Matplotlib, seaborn, Plotly"),
    (0.6, "Tableau, Power BI, Looker, Qlik, Metabase, Apache Superset"),
    (0.6, "Airbyte, Fivetran, Meltano, Stitch Data"),
    (0.6, "PyTorch, TensorFlow, JAX, Keras"),
    (0.7, "XGBoost, LightGBM, CatBoost"),
    (0.6, "LangChain, LlamaIndex, Haystack, Semantic Kernel"),
    (0.6, "LangGraph, CrewAI, AutoGen, Pydantic AI, OpenAI Agents SDK, smolagents"),
    (0.7, "OpenAI API, Anthropic API, Google Gemini, Amazon Bedrock"),
    (0.6, "Pinecone, Qdrant, Weaviate, Milvus, Chroma, FAISS, pgvector"),
    (0.6, "MLflow, Weights & Biases, Comet ML, Neptune.ai, ClearML"),
    (0.5, "SageMaker, Vertex AI, Azure AI"),
    (0.5, "Kubeflow, Flyte, Metaflow, ZenML"),
    (0.6, "spaCy, NLTK, Stanford NLP"),
    (0.4, "AWS, Azure, Google Cloud, Oracle Cloud, Alibaba Cloud, IBM Cloud"),
    (0.7, "Amazon EKS, Google Kubernetes Engine, Azure Kubernetes Service, OpenShift"),
    (0.6, "Terraform, Pulumi, CloudFormation, Bicep, AWS CDK, Crossplane"),
    (0.5, "Ansible, Chef, Puppet, SaltStack"),
    (0.6, "GitHub Actions, GitLab CI, Jenkins, CircleCI, Azure DevOps, TeamCity, Buildkite"),
    (0.6, "Argo CD, Flux CD"),
    (0.5, "Datadog, New Relic, Dynatrace, AppDynamics, Splunk"),
    (0.5, "Prometheus, CloudWatch, Azure Monitor, Google Cloud Monitoring"),
    (0.6, "Nginx, Apache HTTP Server, HAProxy, Traefik, Caddy server"),
    (0.6, "Istio, Linkerd"),
    (0.5, "React, Vue.js, Svelte, Angular, SolidJS, Preact"),
    (0.6, "Next.js, Nuxt, Remix, Astro"),
    (0.6, "Redux, Zustand, MobX"),
    (0.7, "Webpack, Vite, Rollup, esbuild, Parcel bundler"),
    (0.7, "Jest, Vitest, Mocha, Jasmine"),
    (0.6, "Cypress, Playwright, Selenium, Puppeteer, TestCafe"),
    (0.5, "Tailwind CSS, Bootstrap"),
    (0.6, "Django, Flask, FastAPI, Starlette"),
    (0.6, "Express, Fastify, NestJS"),
    (0.6, "Spring Boot, Quarkus, Micronaut"),
    (0.5, "Ruby on Rails, Django, Laravel, Phoenix Framework"),
    (0.6, "Laravel, Symfony"),
    (0.6, "SQLAlchemy, Hibernate, Entity Framework, Prisma, TypeORM, Sequelize"),
    (0.5, "Java, C#, Kotlin"),
    (0.4, "Python, Ruby, JavaScript, PHP"),
    (0.4, "C++, Rust, C, Go"),
    (0.4, "Haskell, OCaml, F#, Elm, Scala"),
    (0.6, "Swift, Kotlin"),
    (0.5, "Flutter, React Native"),
    (0.5, "SwiftUI, Jetpack Compose"),
    (0.5, "iOS development, Android development"),
    (0.6, "Unity, Unreal Engine, Godot"),
    (0.6, "Git, Mercurial, Subversion"),
    (0.7, "GitHub, GitLab, Bitbucket"),
    (0.5, "Scrum, Kanban"),
    (0.6, "Maven, Gradle"),
    (0.6, "SPSS, SAS, Stata"),
)
"""Skills that help with one another alike, whichever comes first."""

ONE_WAY: Final[tuple[tuple[float, str, str], ...]] = (
    (0.8, "TypeScript", "JavaScript"),
    (0.6, "JavaScript", "TypeScript"),
    (0.5, "C++", "C"),
    (0.4, "C", "C++"),
    (0.6, "Kubernetes", "Docker Swarm"),
    (0.3, "Docker Swarm", "Kubernetes"),
    (0.5, "Next.js", "React"),
    (0.6, "Spring Boot", "Spring"),
    (0.5, "Spring", "Spring Boot"),
    (0.5, "Deep learning", "Machine learning"),
    (0.3, "Machine learning", "Deep learning"),
    (0.4, "Large language models", "Natural language processing"),
    (0.4, "Statistics", "Probability"),
    (0.3, "PostgreSQL", "SQL"),
    (0.3, "MySQL", "SQL"),
    (0.3, "dbt", "SQL"),
    (0.3, "AWS", "Cloud computing"),
    (0.3, "Azure", "Cloud computing"),
    (0.3, "Google Cloud", "Cloud computing"),
    (0.4, "Django REST framework", "FastAPI"),
    (0.5, "PyTorch", "fastai"),
)
"""What helps with what: the strength, the skill that is known, and the one to be learned."""


@cache
def related() -> Mapping[str, Mapping[str, float]]:
    """Return for each skill those that help with learning it, and how much: 0 to 1."""
    helps: dict[str, dict[str, float]] = {}
    for strength, known, learned in _pairs():
        held = helps.setdefault(learned, {})
        held[known] = max(strength, held.get(known, 0.0))
    return helps


def _pairs() -> Iterator[tuple[float, str, str]]:
    yield from ONE_WAY
    for strength, names in ALIKE:
        for known, learned in permutations(names.split(", "), 2):
            yield strength, known, learned

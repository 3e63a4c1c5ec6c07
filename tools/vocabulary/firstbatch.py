"""More skills."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FIELD, FRAMEWORK, HUMAN, PLATFORM, TOOL, SkillMaker

_software = SkillMaker("software")
_data = SkillMaker("data")
_ai = SkillMaker("ai")
_cloud = SkillMaker("cloud")
_lead = SkillMaker("leadership")
_comm = SkillMaker("communication")

SKILLS: tuple[Skill, ...] = (
    _software("Django", effort=FRAMEWORK, needs={"Python": 2}),
    _software("FastAPI", effort=FRAMEWORK, needs={"Python": 2}),
    _software("Node.js", "Node", "NodeJS", effort=FRAMEWORK, needs={"JavaScript": 2}),
    _software("React", "React.js", "ReactJS", effort=FRAMEWORK, guarded=("React",)),
    _software("Git", "GitHub", "version control", effort=TOOL),
    _software(
        "API design",
        "REST API",
        "RESTful API",
        "RESTful",
        "API development",
        effort=CONCEPT,
        guarded=("REST",),
    ),
    _software(
        "Microservices", "microservice architecture", "microservices architecture", effort=CONCEPT
    ),
    _software("System design", "systems design", effort=CONCEPT),
    _software("GraphQL", effort=FRAMEWORK),
    _software("gRPC", effort=TOOL),
    _software("Event-driven architecture", "event driven", effort=CONCEPT),
    _software("Domain-driven design", "DDD", effort=CONCEPT),
    _software("CQRS", effort=CONCEPT),
    _software("Legacy system integration", "legacy integration", effort=CONCEPT),
    _data("PostgreSQL", "Postgres", effort=PLATFORM, needs={"SQL": 2}),
    _data("Apache Kafka", "Kafka", effort=PLATFORM),
    _data("Apache Spark", "PySpark", effort=PLATFORM, guarded=("Spark",)),
    _data("Apache Airflow", "Airflow", effort=FRAMEWORK, needs={"Python": 2}),
    _data("Statistics", "statistical analysis", effort=FIELD),
    _data("Excel", "Microsoft Excel", "MS Excel", effort=TOOL, guarded=("Excel",)),
    _ai("Machine learning", "ML", effort=FIELD, needs={"Python": 2, "Statistics": 1}),
    _ai("scikit-learn", "sklearn", effort=FRAMEWORK, needs={"Python": 2}),
    _ai("PyTorch", "Torch", effort=FRAMEWORK, needs={"Python": 3, "Machine learning": 1}),
    _ai(
        "Large language models",
        "LLMs",
        "LLM",
        "LLM implementation",
        effort=FIELD,
        needs={"Python": 2},
    ),
    _ai(
        "Retrieval-augmented generation",
        "RAG",
        "RAG systems",
        effort=CONCEPT,
        needs={"Large language models": 2},
    ),
    _ai("Vector databases", "vector DB", "vector store", effort=CONCEPT),
    _ai("MLOps", effort=FIELD, needs={"Python": 3, "Docker": 2, "Machine learning": 2}),
    _ai("Prompt engineering", "prompting", effort=CONCEPT),
    _ai("AI agents", "AI agent orchestration", "agentic AI", effort=CONCEPT),
    _ai("Fine-tuning", "LLM fine-tuning", "model fine-tuning", effort=CONCEPT),
    _ai("Model evaluation", "model evaluation and experimentation", effort=CONCEPT),
    _cloud("AWS", "Amazon Web Services", effort=PLATFORM),
    _cloud("Google Cloud", "GCP", "Google Cloud Platform", effort=PLATFORM),
    _cloud("Azure", "Microsoft Azure", effort=PLATFORM),
    _cloud("Docker", "containers", "containerization", "containerisation", effort=FRAMEWORK),
    _cloud("Kubernetes", "k8s", "kube", effort=PLATFORM, needs={"Docker": 2}),
    _cloud("Terraform", effort=FRAMEWORK),
    _cloud("Infrastructure as code", "IaC", effort=CONCEPT),
    _cloud("CI/CD", "CICD", "continuous integration", "continuous delivery", effort=CONCEPT),
    _cloud("Linux", effort=PLATFORM),
    _lead("Technical leadership", "tech lead", effort=HUMAN),
    _lead("Mentoring", "mentorship", "coaching", effort=HUMAN),
    _lead("Stakeholder management", effort=HUMAN),
    _lead("Cross-functional collaboration", effort=HUMAN),
    _comm("Public speaking", effort=HUMAN),
    _comm("Technical writing", "documentation", effort=HUMAN),
    _comm("Communication", "communication skills", effort=HUMAN),
)

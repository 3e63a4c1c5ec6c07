"""Where what few roles ask for, in data, AI, cloud, software and security, can be learned."""

from tools.domain import Resource
from tools.resources.listing import listing

OGL = "Open Government Licence"
PUBLIC_DOMAIN = "public domain (US government)"

ROWS: tuple[tuple[Resource, ...], ...] = (
    listing(
        "The Government Data Quality Framework",
        "documentation",
        "https://www.gov.uk/government/publications/the-government-data-quality-framework",
        {"Data governance": (0, 1)},
        licence=OGL,
    ),
    listing(
        "Federal Data Strategy: Data Governance Playbook",
        "documentation",
        "https://resources.data.gov/assets/documents/fds-data-governance-playbook.pdf",
        {"Data governance": (0, 2)},
        licence=PUBLIC_DOMAIN,
    ),
    listing(
        "Azure Architecture Center: data lakes",
        "documentation",
        "https://learn.microsoft.com/en-us/azure/architecture/data-guide/scenarios/data-lake",
        {"Data lakes": (0, 1)},
    ),
    listing(
        "Synthetic Data Vault",
        "documentation",
        "https://docs.sdv.dev/sdv",
        {"Synthetic data": (0, 2)},
    ),
    listing(
        "Looker documentation",
        "documentation",
        "https://cloud.google.com/looker/docs",
        {"Looker": (0, 3)},
    ),
    listing(
        "MIT 6.5940: TinyML and Efficient Deep Learning Computing",
        "course",
        "https://hanlab.mit.edu/courses/2024-fall-65940",
        {"Model compression": (0, 3)},
    ),
    listing(
        "Transformers: quantization",
        "documentation",
        "https://huggingface.co/docs/transformers/quantization/overview",
        {"Model compression": (0, 2)},
    ),
    listing(
        "CMU 11-777: MultiModal Machine Learning",
        "course",
        "https://cmu-multicomp-lab.github.io/mmml-course/fall2023/",
        {"Multimodal AI": (1, 3)},
    ),
    listing(
        "People + AI Guidebook",
        "documentation",
        "https://pair.withgoogle.com/guidebook/",
        {"Human-in-the-loop systems": (0, 2)},
    ),
    listing(
        "LiteLLM: routing",
        "documentation",
        "https://docs.litellm.ai/docs/routing",
        {"Model routing": (0, 2)},
    ),
    listing(
        "Flower: what is federated learning?",
        "documentation",
        "https://flower.ai/docs/framework/tutorial-series-what-is-federated-learning.html",
        {"Federated learning": (0, 2)},
    ),
    listing(
        "Deep Learning Tuning Playbook",
        "documentation",
        "https://github.com/google-research/tuning_playbook",
        {"AI research": (2, 3)},
        licence="CC BY",
    ),
    listing(
        "Spinning Up as a Deep RL Researcher",
        "documentation",
        "https://spinningup.openai.com/en/latest/spinningup/spinningup.html",
        {"AI research": (0, 2)},
        licence="MIT",
    ),
    listing(
        "LangChain documentation",
        "documentation",
        "https://docs.langchain.com/oss/python/langchain/overview",
        {"LangChain": (0, 3)},
    ),
    listing(
        "Migrate to Google Cloud: get started",
        "documentation",
        "https://cloud.google.com/architecture/migration-to-gcp-getting-started",
        {"Cloud migration": (0, 2)},
    ),
    listing(
        "Cloud Adoption Framework: migrate",
        "documentation",
        "https://learn.microsoft.com/en-us/azure/cloud-adoption-framework/migrate/",
        {"Cloud migration": (1, 3)},
    ),
    listing(
        "Amazon VPC User Guide",
        "documentation",
        "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html",
        {"Cloud networking": (0, 2)},
    ),
    listing(
        "Pattern: API gateway",
        "documentation",
        "https://microservices.io/patterns/apigateway.html",
        {"API gateway": (0, 1)},
    ),
    listing(
        "UML diagrams",
        "documentation",
        "https://www.uml-diagrams.org/",
        {"UML": (0, 2)},
    ),
    listing(
        "The TOGAF Standard",
        "documentation",
        "https://pubs.opengroup.org/togaf-standard/",
        {"Enterprise architecture": (0, 3)},
    ),
    listing(
        "Vite: server-side rendering",
        "documentation",
        "https://vite.dev/guide/ssr",
        {"Server-side rendering": (0, 2)},
    ),
    listing(
        "NIST IR 8062: Privacy Engineering and Risk Management",
        "documentation",
        "https://csrc.nist.gov/pubs/ir/8062/final",
        {"Privacy engineering": (0, 2)},
        licence=PUBLIC_DOMAIN,
    ),
    listing(
        "NCSC: device security guidance",
        "documentation",
        "https://www.ncsc.gov.uk/collection/device-security-guidance",
        {"Endpoint security": (0, 2)},
        licence=OGL,
    ),
    listing(
        "ISO27k: what ISO/IEC 27001 asks for",
        "documentation",
        "https://www.iso27001security.com/html/27001.html",
        {"ISO 27001": (0, 2)},
    ),
    listing(
        "ICO: UK GDPR guidance and resources",
        "documentation",
        "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/",
        {"Compliance": (0, 2)},
        licence=OGL,
    ),
)
"""Each resource with the skills that it serves."""

"""Roles that train models and run them."""

from tools.catalogue.table import role_table
from tools.domain import Role

_TRACK = "the machine learning track of a mastery roadmap for two engineering tracks"

ROLES: tuple[Role, ...] = (
    role_table(
        "Machine Learning Engineer",
        "mid",
        "Designs and trains models, and takes them from the experiment into production.",
        basis=_TRACK,
        must={
            "Python": 4,
            "Machine learning": 4,
            "Deep learning": 4,
            "PyTorch": 4,
            "Model evaluation": 4,
            "Linear algebra": 3,
            "Probability": 3,
            "Statistics": 3,
            "Data structures and algorithms": 3,
            "Git": 3,
            "SQL": 3,
        },
        should={
            "Calculus": 3,
            "Optimisation theory": 3,
            "Transformers": 3,
            "Computer vision": 2,
            "Hyperparameter tuning": 3,
            "Experiment tracking": 3,
            "MLOps": 3,
            "Docker": 3,
            "Distributed training": 3,
            "Transfer learning": 3,
            "API design": 2,
        },
        nice={
            "Model compression": 2,
            "AI research": 2,
            "DVC": 2,
            "MLflow": 2,
            "Distributed systems": 2,
        },
    ),
    role_table(
        "MLOps Engineer",
        "mid",
        "Runs the path of a model from training to production: pipelines, serving, monitoring.",
        must={
            "Python": 4,
            "MLOps": 4,
            "Docker": 4,
            "Kubernetes": 3,
            "CI/CD": 4,
            "Model serving": 4,
            "ML monitoring": 3,
            "Cloud computing": 3,
            "Linux": 3,
            "Git": 3,
        },
        should={
            "Machine learning": 3,
            "Experiment tracking": 3,
            "MLflow": 3,
            "Infrastructure as code": 3,
            "Observability": 3,
            "Airflow": 3,
            "Data quality": 2,
            "SQL": 3,
        },
        nice={
            "Feature stores": 2,
            "Kubeflow": 2,
            "LLM serving": 2,
            "DVC": 2,
            "FinOps": 2,
        },
    ),
)

"""Machine learning: its methods, libraries and operation."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FIELD, FRAMEWORK, PLATFORM, TOOL, SkillMaker

_framework = SkillMaker("ai", FRAMEWORK)
_platform = SkillMaker("ai", PLATFORM)
_concept = SkillMaker("ai", CONCEPT)
_field = SkillMaker("ai", FIELD)
_tool = SkillMaker("ai", TOOL)

SKILLS: tuple[Skill, ...] = (
    # Fields
    _field(
        "Machine learning",
        "ML, ML algorithms, machine learning algorithms, ML models, "
        "machine learning models, ML fundamentals, machine learning fundamentals, "
        "machine learning techniques, applied machine learning, classical ML, "
        "classical machine learning, traditional ML, ML engineering, "
        "machine learning engineering, supervised learning, unsupervised learning, "
        "supervised and unsupervised learning, statistical learning, ML modeling, "
        "random forest, SVM, support vector machines, decision trees, "
        "clustering algorithms, ensemble methods, gradient boosting, regression models, "
        "classification models, applied ML, ML technical depth, advanced machine learning, "
        "ML concepts, machine learning methods, model building, model training, "
        "AI algorithms, ML frameworks, machine learning frameworks, "
        "semi-supervised learning, self-supervised learning, logistic regression, "
        "ML pipelines",
        needs={"Python": 2, "Statistics": 1},
    ),
    _field(
        "Artificial intelligence",
        "AI technologies, AI solutions, AI systems, AI development, AI engineering, "
        "applied AI, AI fundamentals, AI literacy, AI tools, AI models, AI applications, "
        "AI integration, AI implementation, AI experience, production AI, "
        "production AI at scale, production AI experience, AI projects, "
        "AI-powered applications, AI adoption, AI transformation, AI strategy, "
        "applied AI engineering, AI-driven solutions",
        guarded="AI",
    ),
    _field(
        "Deep learning",
        "neural networks, deep neural networks, DNN, CNN, RNN, LSTM, "
        "convolutional neural networks, recurrent neural networks, backpropagation, "
        "deep learning frameworks, deep learning algorithms, deep learning models, "
        "graph neural networks, GNN, model architecture, activation functions, "
        "deep learning basics",
        needs={"Machine learning": 2, "Linear algebra": 1},
    ),
    _field(
        "Natural language processing",
        "NLP, natural language understanding, NLU, text mining, text classification, "
        "named entity recognition, NER, sentiment analysis, text analytics, "
        "NLP integration, text preprocessing, language models, computational linguistics, "
        "machine translation, topic modeling, summarization, intent classification, "
        "information extraction, tokenization, NLP pipelines",
        guarded="BERT",
        needs={"Machine learning": 2},
    ),
    _field(
        "Computer vision",
        "image processing, object detection, image recognition, "
        "image classification, image segmentation, OpenCV, YOLO, OCR, machine vision, "
        "optical character recognition, vision models, video analytics, face recognition, "
        "pose estimation, CV algorithms, vision pipelines",
        needs={"Machine learning": 2},
    ),
    _field(
        "Speech processing",
        "speech recognition, ASR, text-to-speech, TTS, speech-to-text, "
        "speech synthesis, voice AI, Whisper model, voice assistants, conversational speech",
        needs={"Machine learning": 2},
    ),
    _field(
        "Reinforcement learning",
        "deep reinforcement learning, Q-learning, multi-armed bandits, "
        "policy gradient, contextual bandits, PPO training",
        needs={"Machine learning": 2},
    ),
    _field(
        "Recommender systems",
        "recommendation systems, recommendation engines, recommender engine, "
        "personalization, personalisation, collaborative filtering, "
        "ranking and recommendation, learning to rank, personalized ranking, "
        "ranking models, recommendation algorithms",
        needs={"Machine learning": 2},
    ),
    _concept("Anomaly detection", "outlier detection", needs={"Machine learning": 1}),
    _field(
        "Generative models",
        "GANs, diffusion models, stable diffusion, VAE, variational autoencoders, image generation",
        needs={"Deep learning": 2},
    ),
    _field(
        "AI research",
        "machine learning research, ML research, research papers, paper implementation, "
        "publish papers, publications at NeurIPS, NeurIPS, ICML, ICLR, "
        "research to production, research integration, applied research, applied science, "
        "novel architectures, peer-reviewed publications",
        needs={"Machine learning": 3},
    ),
    # Methods
    _concept(
        "Feature engineering",
        "feature selection, feature extraction, feature design, dimensionality reduction, PCA",
        needs={"Machine learning": 1},
    ),
    _concept(
        "Hyperparameter tuning",
        "hyperparameter optimization, hyper-parameter tuning, Optuna, "
        "model tuning, model optimization, training optimization, model selection, "
        "training strategies, AutoML, neural architecture search",
        needs={"Machine learning": 2},
    ),
    _concept(
        "Model evaluation",
        "model validation, evaluation frameworks, offline evaluation, "
        "offline/online evaluation, offline and online evaluation, evaluation metrics, "
        "model performance, robustness testing, slice analysis, evaluation design, "
        "robust evaluation design, robust evaluation frameworks, evaluation harness, "
        "model quality, evaluation rigor, evaluation pipelines, model testing, "
        "human-in-the-loop evaluation, evals, ML evaluation, cross-validation, "
        "model assessment, model metrics, automated evaluation, continuous evaluation",
        needs={"Machine learning": 1},
    ),
    _concept(
        "Transfer learning",
        "meta-learning, domain adaptation, few-shot learning, "
        "zero-shot learning, pre-trained models, pretrained models, foundation models",
        needs={"Deep learning": 1},
    ),
    _concept(
        "Model compression",
        "quantization, quantisation, knowledge distillation, model distillation",
        guarded="distillation, Distillation",
        needs={"Deep learning": 2},
    ),
    _concept(
        "Inference optimisation",
        "inference optimization, inference acceleration, GPU performance, "
        "GPU performance fundamentals, model optimization for inference, on-device ML, "
        "efficient inference, inference performance, TensorRT, ONNX, TensorFlow Lite, "
        "Core ML, OpenVINO, GPU optimization, GPU utilization, "
        "serving throughput optimization, throughput optimization, inference latency",
        needs={"Machine learning": 1},
    ),
    _concept(
        "Distributed training",
        "multi-GPU training, large-scale training, scalable training, "
        "DeepSpeed, FSDP, Horovod, Megatron-LM, model parallelism, data parallelism, "
        "training infrastructure, GPU clusters",
        needs={"Deep learning": 2},
    ),
    _concept(
        "Federated learning",
        "privacy-enhancing ML, "
        "privacy-enhancing ML techniques, privacy-preserving machine learning, "
        "privacy-enhancing technologies",
        needs={"Machine learning": 2},
    ),
    _concept(
        "Explainable AI",
        "XAI, model interpretability, model explainability, SHAP, interpretability, "
        "explainability, interpretable models",
        guarded="LIME",
        needs={"Machine learning": 2},
    ),
    # Libraries
    _framework("scikit-learn", "sklearn, scikit", needs={"Python": 2, "Machine learning": 1}),
    _framework(
        "PyTorch",
        "PyTorch Lightning, torchvision",
        guarded="Torch",
        needs={"Python": 3, "Machine learning": 1},
    ),
    _framework(
        "TensorFlow",
        "Tensor Flow, TF2, TensorFlow Extended, TFX",
        needs={"Python": 3, "Machine learning": 1},
    ),
    _framework("Keras", needs={"Python": 2, "Machine learning": 1}),
    _framework("JAX", guarded="Flax", needs={"Python": 3, "Linear algebra": 1}),
    _framework("XGBoost", needs={"Python": 2, "Machine learning": 1}),
    _framework("LightGBM", needs={"Python": 2, "Machine learning": 1}),
    _framework("CatBoost", needs={"Python": 2, "Machine learning": 1}),
    _framework("spaCy", needs={"Python": 2}),
    _framework("NLTK", needs={"Python": 2}),
    _framework("Gensim", needs={"Python": 2}),
    _framework("Stanford NLP", needs={"Python": 2}),
    _framework("fastai", "fast.ai", needs={"Python": 2}),
    # Operation
    _field(
        "MLOps",
        "ML Ops, MLOps practices, MLOps patterns, machine learning operations, "
        "ML operations, ML infrastructure, production ML systems engineering, "
        "production ML systems, production ML, ML systems, ML platform, "
        "machine learning platform, model lifecycle management, model lifecycle, "
        "ML lifecycle, model lifecycle automation, ML lifecycle automation, CI/CD for ML, "
        "reproducible training, model registry, model versioning, AIOps for models, "
        "MLOps for integration, MLOps fundamentals, training pipelines, model management, "
        "ML system design, production machine learning, LLMOps, ModelOps, "
        "AI infrastructure, end-to-end ML, ML deployment, deploy production models, "
        "production model",
        needs={"Python": 3, "Docker": 2, "Machine learning": 2},
    ),
    _concept(
        "Model serving",
        "model deployment, model inference, inference serving, online inference, "
        "KServe, KFServing, Seldon, Seldon Core, Triton Inference Server, TorchServe, BentoML, "
        "Ray Serve, TensorFlow Serving, deploying models, inference services, "
        "batch inference, real-time inference, deploying ML models, inference pipelines, "
        "deploy machine learning models, managed serving, inference infrastructure",
        guarded="Triton",
        needs={"Docker": 2, "Machine learning": 1},
    ),
    _concept(
        "ML monitoring",
        "model monitoring, drift detection, drift monitoring, data drift, "
        "concept drift, model drift, Evidently, Evidently AI, WhyLabs, Arize, Fiddler AI, "
        "model observability, AI monitoring",
        needs={"Machine learning": 1},
    ),
    _concept(
        "Feature stores",
        "feature store patterns, Tecton, Hopsworks, feature platform, feature systems, "
        "feature pipelines",
        guarded="Feast",
        needs={"Data engineering": 2},
    ),
    _tool("MLflow", "ML flow, MLflow Registry", needs={"Machine learning": 1}),
    _tool("Weights & Biases", "W&B, wandb", needs={"Machine learning": 1}),
    _tool("Neptune.ai", needs={"Machine learning": 1}),
    _tool("Comet ML", needs={"Machine learning": 1}),
    _tool("ClearML", needs={"Machine learning": 1}),
    _tool("TensorBoard", needs={"Machine learning": 1}),
    _concept(
        "Experiment tracking",
        "ML experiment tracking, experiment management",
        needs={"Machine learning": 1},
    ),
    _tool("DVC", "data version control, data versioning"),
    _tool("lakeFS"),
    _tool("Pachyderm"),
    _platform("Kubeflow", "Kubeflow Pipelines", needs={"Kubernetes": 2}),
    _platform("Argo Workflows", needs={"Kubernetes": 2}),
    _platform("Metaflow", needs={"Kubernetes": 2}),
    _platform("Flyte", needs={"Kubernetes": 2}),
    _platform("ZenML", needs={"Kubernetes": 2}),
    _platform("Kedro", needs={"Kubernetes": 2}),
    _framework(
        "Ray",
        "Ray.io, Anyscale, Ray Tune, Ray Train, Ray clusters",
        guarded="Ray",
        needs={"Python": 3},
    ),
    _platform(
        "SageMaker",
        "AWS SageMaker, Amazon SageMaker, Sage Maker, SageMaker Endpoints, "
        "SageMaker Model Registry, SageMaker Pipelines",
        needs={"AWS": 2, "Machine learning": 1},
    ),
    _platform(
        "Vertex AI",
        "GCP Vertex AI, Google Vertex AI, VertexAI, Google AI Platform, Google AI, GCP AI",
        needs={"Google Cloud": 2, "Machine learning": 1},
    ),
    _platform(
        "AWS AI services",
        "AWS AI/ML, AWS AI, AWS ML, AWS machine learning, "
        "AWS AI and ML services, Rekognition, Amazon Comprehend, Amazon Textract",
        needs={"AWS": 2},
    ),
    _platform(
        "Azure AI",
        "Azure AI/ML, Azure ML, Azure Machine Learning, Azure AI services, "
        "Azure Cognitive Services, Azure AI Foundry, Azure AI Studio, Azure AI Search",
        needs={"Azure": 2},
    ),
    _tool("Kaggle", "Kaggle competitions"),
    _platform("DataRobot"),
    _platform("H2O.ai"),
    _platform("Dataiku"),
    _platform("KNIME"),
    _platform("RapidMiner"),
)

"""Language models, what is built on them, and keeping them safe."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FIELD, FRAMEWORK, PLATFORM, TOOL, SkillMaker

_framework = SkillMaker("ai", FRAMEWORK)
_platform = SkillMaker("ai", PLATFORM)
_concept = SkillMaker("ai", CONCEPT)
_field = SkillMaker("ai", FIELD)
_tool = SkillMaker("ai", TOOL)

SKILLS: tuple[Skill, ...] = (
    _field(
        "Large language models",
        "LLMs, LLM implementation, LLM integration, LLM applications, "
        "LLM application engineering, LLM application development, LLM engineering, "
        "LLM-based applications, LLM-powered applications, LLM development, LLM APIs, "
        "LLM solutions, LLM systems, GPT, GPT-3, GPT-4, GPT-4o, ChatGPT, Claude models, "
        "Llama 2, Llama 3, Mistral models, open-source LLMs, Gemini models, "
        "small language models, SLMs, context window management, "
        "LLM implementation experience, LLM technologies, LLM frameworks",
        needs={"Python": 2},
    ),
    _field(
        "Generative AI",
        "gen AI, GenAI, generative artificial intelligence, "
        "generative AI applications, generative AI solutions, generative AI models",
        needs={"Python": 2},
    ),
    _field(
        "Transformers",
        "transformer models, transformer architecture, attention mechanisms, "
        "transformer-based models",
        guarded="Transformers, transformers",
        needs={"Deep learning": 2},
    ),
    _concept(
        "Prompt engineering",
        "prompt design, prompting, prompt optimization, prompt optimisation, "
        "prompt templates, prompt tuning, chain-of-thought prompting, prompt management, "
        "prompt development, context engineering, prompt writing",
    ),
    _concept(
        "Retrieval-augmented generation",
        "RAG, RAG systems, RAG pipelines, RAG architecture, "
        "retrieval augmented generation patterns, RAG applications, GraphRAG, enterprise RAG, "
        "RAG implementation, retrieval augmentation, RAG orchestration, RAG solutions, "
        "agentic RAG, RAG workflows",
        needs={"Large language models": 2},
    ),
    _concept(
        "Vector databases",
        "vector DB, vector store, vector search, vector indexes, vector indices, "
        "vector databases & search, HNSW, vector similarity search, "
        "approximate nearest neighbor, hybrid vector search, hybrid search",
    ),
    _concept(
        "Semantic search",
        "dense retrieval, similarity search, neural search, reranking, "
        "re-ranking, query understanding, HyDE",
    ),
    _concept(
        "Embeddings",
        "text embeddings, word embeddings, embedding models, sentence transformers, "
        "word2vec, embedding generation, vector embeddings",
        needs={"Machine learning": 1},
    ),
    _concept(
        "AI agents",
        "agentic AI, LLM agents, AI agent development, AI agent orchestration, "
        "AI agents & orchestration, agent orchestration, agent frameworks, "
        "multi-agent systems, multi-agent, autonomous agents, agentic workflows, "
        "agentic systems, tool use patterns, agent memory management, "
        "agentic applications, intelligent agents, agent development, agent-based systems, "
        "agentic frameworks, agent architectures",
        needs={"Large language models": 2},
    ),
    _concept(
        "Function calling",
        "tool calling, tool/function calling, structured outputs, LLM tool use, tool use",
        needs={"Large language models": 2},
    ),
    _tool("Model Context Protocol", "MCP, MCP servers", needs={"Large language models": 2}),
    _concept(
        "Fine-tuning",
        "LLM fine-tuning, fine-tuning LLMs, model fine-tuning, fine-tune models, "
        "fine-tune LLMs, QLoRA, PEFT, instruction tuning, supervised fine-tuning, SFT, "
        "fine-tuning models, parameter-efficient fine-tuning, "
        "fine-tuning large language models, fine-tuned models",
        guarded="LoRA",
        needs={"Large language models": 2, "PyTorch": 2},
    ),
    _concept(
        "RLHF",
        "reinforcement learning from human feedback, DPO, preference tuning, "
        "direct preference optimization",
        needs={"Fine-tuning": 2},
    ),
    _concept(
        "LLM evaluation",
        "LLM evals, evaluating LLMs, LLM-as-a-judge, LLM testing, RAGAS, "
        "prompt evaluation, LLM benchmarking, DeepEval, hallucination detection, "
        "evaluate LLMs, evaluation of LLMs, LLM output evaluation",
        needs={"Large language models": 2},
    ),
    _concept(
        "AI observability",
        "LLM observability, observability for AI, observability for AI systems, "
        "LLM monitoring, LangSmith, Langfuse, LLM tracing, Arize Phoenix, Helicone",
        needs={"Large language models": 2},
    ),
    _concept(
        "Model routing",
        "LLM routing, dynamic inference orchestration, "
        "model routing and dynamic inference orchestration, LLM gateway, LiteLLM, OpenRouter, "
        "multi-model systems, multi-model pipeline, multi-provider routing",
        needs={"Large language models": 2},
    ),
    _concept(
        "LLM serving",
        "vLLM, llama.cpp, Ollama, Text Generation Inference, TGI, SGLang, "
        "TensorRT-LLM, self-hosted LLMs, LLM inference",
        needs={"Large language models": 2},
    ),
    _concept(
        "AI cost optimisation",
        "LLM cost optimization, AI cost optimization, token optimization, "
        "inference cost, semantic caching, inference cost optimization, AI cost management",
        needs={"Large language models": 2},
    ),
    _field(
        "Multimodal AI",
        "multi-modal AI, multimodal models, multi-modal models, vision-language models, "
        "VLM, multimodal learning, CLIP model, multimodal LLMs",
        needs={"Deep learning": 1},
    ),
    _concept(
        "Conversational AI",
        "chatbots, chatbot development, virtual assistants, dialogue systems, Dialogflow, "
        "Amazon Lex, voicebots, conversational interfaces, conversational agents, "
        "AI assistants",
        guarded="Rasa",
    ),
    _concept(
        "AI-assisted development",
        "GitHub Copilot, AI coding assistants, Cursor IDE, Claude Code, "
        "AI pair programming, AI coding tools, code generation tools, AI-assisted coding",
        guarded="Copilot",
    ),
    _concept("Human-in-the-loop systems", "human in the loop, HITL, hybrid AI/human workflows"),
    # Tools
    _platform("OpenAI API", "OpenAI, GPT API, OpenAI Assistants, OpenAI SDK, Azure OpenAI"),
    _platform("Anthropic API", "Anthropic, Claude API, Anthropic Claude", guarded="Claude"),
    _platform("Google Gemini", "Gemini API", guarded="Gemini, PaLM"),
    _platform("Amazon Bedrock", "AWS Bedrock", guarded="Bedrock", needs={"AWS": 1}),
    _platform(
        "Hugging Face",
        "HuggingFace, Hugging Face Transformers, transformers library, "
        "HF transformers, Hugging Face Hub",
        needs={"Python": 2},
    ),
    _framework("LangChain", "Lang Chain", needs={"Python": 2, "Large language models": 1}),
    _framework("LangGraph", "Lang Graph", needs={"Python": 2, "AI agents": 1}),
    _framework(
        "LlamaIndex", "Llama Index, GPT Index", needs={"Python": 2, "Large language models": 1}
    ),
    _framework("CrewAI", "Crew AI", needs={"Python": 2, "AI agents": 1}),
    _framework("AutoGen", needs={"Python": 2, "AI agents": 1}),
    _framework("OpenAI Agents SDK", needs={"Python": 2, "AI agents": 1}),
    _framework("Semantic Kernel", needs={"Python": 2, "AI agents": 1}),
    _framework("smolagents", needs={"Python": 2, "AI agents": 1}),
    _framework("Google ADK", needs={"Python": 2, "AI agents": 1}),
    _framework("Agno", needs={"Python": 2, "AI agents": 1}),
    _framework("Pydantic AI", "PydanticAI", needs={"Python": 2, "Large language models": 1}),
    _framework("Haystack", "deepset Haystack", guarded="Haystack", needs={"Python": 2}),
    _framework("DSPy", needs={"Python": 2, "Prompt engineering": 2}),
    _tool("Pinecone", needs={"Vector databases": 1}),
    _tool("Weaviate", needs={"Vector databases": 1}),
    _tool("Qdrant", needs={"Vector databases": 1}),
    _tool("Milvus", "Zilliz", needs={"Vector databases": 1}),
    _tool("Chroma", "ChromaDB", guarded="Chroma", needs={"Vector databases": 1}),
    _tool("pgvector", "pg_vector", needs={"PostgreSQL": 2, "Vector databases": 1}),
    _tool("FAISS", needs={"Vector databases": 1}),
    _tool("Annoy index", needs={"Vector databases": 1}),
    _tool("ScaNN", needs={"Vector databases": 1}),
    # Safety and rules
    _concept(
        "AI governance",
        "AI governance & ethics, model governance, AI policy, AI compliance, "
        "AI policy and governance operationalization, model cards, AI risk management, "
        "model risk management, AI regulation, EU AI Act, NIST AI RMF, ISO 42001, "
        "AI governance frameworks, AI governance basics, governance of AI",
    ),
    _concept(
        "Responsible AI",
        "AI ethics, ethical AI, fairness in ML, bias mitigation, AI fairness, "
        "bias detection, algorithmic bias, bias and fairness, bias/fairness, trustworthy AI, "
        "AI bias, responsible AI practices",
    ),
    _concept(
        "AI safety",
        "AI alignment, AI red teaming, LLM red teaming, LLM guardrails, safety filters, "
        "output validation, content moderation, AI security & safety, "
        "safety engineering for AI, failure mode analysis and safety engineering for AI, "
        "LLM safety, model safety, hallucination mitigation, hallucination reduction, "
        "hallucinations",
        guarded="guardrails, Guardrails",
    ),
    _concept(
        "AI security",
        "LLM security, prompt injection, prompt injection prevention, "
        "adversarial machine learning, adversarial ML, data poisoning, ML security, "
        "OWASP Top 10 for LLM, security for AI systems, AI threat modeling, "
        "model supply chain risks, adversarial thinking, "
        "security/privacy-by-design for AI systems",
    ),
)

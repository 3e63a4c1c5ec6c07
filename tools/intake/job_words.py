"""The nouns that job titles are built on, where the rules of reading look for them."""

from tools.job_words import JOB_NOUNS, JOB_WORD

__all__ = ["JOB_NOUNS", "JOB_WORD"]

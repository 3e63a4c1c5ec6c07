"""Jinja2 templates: what is said to the model, and what is written for the user."""

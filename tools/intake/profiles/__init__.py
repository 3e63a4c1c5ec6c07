"""Profiles and résumés: what a person brings."""

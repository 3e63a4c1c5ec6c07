"""Postings: what a role asks for, and its title, company, place and dates."""

"""Levels and years as documents write them."""

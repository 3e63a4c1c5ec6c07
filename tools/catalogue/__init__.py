"""The roles that Coach brings along, written as data."""

from tools.catalogue.builtin import builtin_roles

__all__ = ["builtin_roles"]

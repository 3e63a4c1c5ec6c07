"""The list that the migrations are put on, in the order in which they run."""

from sqlite_utils import Migrations

MIGRATIONS = Migrations("coach")

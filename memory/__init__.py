"""The SQLite store: what is known of the user, and how we know it."""

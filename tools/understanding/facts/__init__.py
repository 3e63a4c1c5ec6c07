"""What people tell of themselves and their work, beside skills."""

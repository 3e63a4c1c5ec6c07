"""Orders to an assistant that a text holds."""

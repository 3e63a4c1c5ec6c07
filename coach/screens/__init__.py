"""The terminal conversation: a Textual application over a session."""

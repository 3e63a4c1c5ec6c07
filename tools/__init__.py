"""The deterministic core: domain types and pure functions."""

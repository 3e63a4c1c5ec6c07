"""The commands: each module has one ``run(request) -> Answer``."""

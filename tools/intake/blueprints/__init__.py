"""What blueprints, roadmaps and gap reports say beyond what is asked for."""

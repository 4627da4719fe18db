"""Days and years: how news writes them, and which one is meant."""

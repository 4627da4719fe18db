"""People: their names, and which mentions are the same person."""

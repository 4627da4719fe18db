"""Bodies: where their names begin and end, and which full name each has."""

"""Posts: a title and the body it is in, and to whom a chain of them belongs."""

"""Clauses: who stands before and after a verb, and in whose words."""

"""Agreements: who binds themselves to what, for how long, and what is done to it."""

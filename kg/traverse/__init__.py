"""Follows a graph's ties: paths, neighbours, company, rank, communities and time."""

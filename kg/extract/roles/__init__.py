"""Who takes part in a meeting, and how."""

"""Awards: what is conferred, on whom, by whom."""

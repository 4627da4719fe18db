"""Places: their names, the areas they mean, and where an article is at home."""

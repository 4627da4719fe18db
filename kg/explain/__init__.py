"""Explains what was read in one article: its words with what they name, its facts with their rules.

Made for whoever writes rules and word lists, and for whoever doubts a fact.
"""

from kg.explain.explanation import Explanation, Mark, explain
from kg.explain.page import as_html
from kg.explain.text import as_text
from kg.explain.wording import Told

__all__ = ["Explanation", "Mark", "Told", "as_html", "as_text", "explain"]

"""Reads articles: text, HTML, JSON lines and CSV, from files, folders and standard input.

What cannot be read is yielded as the error that says so, in the place of the article, so that one
bad line in a thousand costs one article.
"""

from kg.reading.sources import SUFFIXES, read_articles

__all__ = ["SUFFIXES", "read_articles"]

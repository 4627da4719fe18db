"""From raw text to sentences of tokens, each with its place in the raw text."""

from kg.text.document import Block, Document, Sentence
from kg.text.folding import Folded
from kg.text.tokens import Token, Until, tokenize
from kg.text.whole_names import whole

__all__ = ["Block", "Document", "Folded", "Sentence", "Token", "Until", "tokenize", "whole"]

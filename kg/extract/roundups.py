"""The items of a round-up: "* Ngày 27/6, ông A …" opens news of its own."""

from itertools import accumulate

from kg.text import Document, Sentence

_OPENS_ITEM = frozenset("*•●■")
LIST_MARKS = _OPENS_ITEM | frozenset("-+")
"""What may stand before an item of any list."""


def items(document: Document) -> list[int]:
    """Return for each sentence the number of its item; 0 before the first star.

    Args:
        document: the article laid out.
    """
    return list(accumulate(int(_opens(document, each)) for each in document.sentences))


def _opens(document: Document, sentence: Sentence) -> bool:
    return sentence.is_prose and document.tokens[sentence.first].text in _OPENS_ITEM


def item_starts(document: Document) -> list[int]:
    """Return the first tokens of the items after the first star.

    Args:
        document: the article laid out.
    """
    return [each.first for each in document.sentences if _opens(document, each)]

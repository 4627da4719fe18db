"""Which tokens of an article stand in somebody's own words."""

from kg.text import Block, Document

_SHORTEST = 12  # tokens; fewer between quotation marks are a name or a title
_LONGEST = 400


class Quotations:
    """The direct quotations of one article, over sentences but not over paragraphs.

    Args:
        document: the article laid out.
    """

    def __init__(self, document: Document) -> None:
        self._quoted: set[int] = set()
        opening: int | None = None
        for place in document.places_of.get('"', ()):
            if opening is not None and _block(document, opening) is _block(document, place):
                self._close(opening, place)
                opening = None
            else:
                opening = place

    def _close(self, opening: int, place: int) -> None:
        if _SHORTEST <= place - opening <= _LONGEST:
            self._quoted.update(range(opening, place))

    def holds(self, place: int) -> bool:
        """Tell whether a token is part of a quotation."""
        return place in self._quoted


def _block(document: Document, place: int) -> Block:
    """The paragraph of a token."""
    return document.sentences[document.sentence_at[place]].block

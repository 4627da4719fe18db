"""Which tokens of an article stand in somebody's own words."""

from kg.text import Document

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
        ends = {sentence.block.end for sentence in document.sentences}
        for place, token in enumerate(document.tokens):
            if token.text == '"':
                if opening is not None:
                    self._close(opening, place)
                opening = place if opening is None else None
            elif token.end in ends:
                opening = None

    def _close(self, opening: int, place: int) -> None:
        if _SHORTEST <= place - opening <= _LONGEST:
            self._quoted.update(range(opening, place))

    def holds(self, place: int) -> bool:
        """Tell whether a token is part of a quotation."""
        return place in self._quoted

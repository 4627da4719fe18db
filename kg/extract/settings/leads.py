"""Where an article sums up its news: some pages put their lead at the end."""

from kg.extract.reading import Reading

_APART = "\n\n"
_OPENING = 2  # tokens


def closing_lead(reading: Reading) -> list[int]:
    """Return the sentences of a last paragraph that stands apart and opens with a day, if any.

    Args:
        reading: the article as read so far.
    """
    document = reading.document
    numbered = [
        number
        for number, sentence in enumerate(document.sentences)
        if sentence.block is document.sentences[-1].block
    ]
    if not numbered or document.sentences[-1].kind != "body":
        return []
    start, first = document.sentences[-1].block.start, document.sentences[numbered[0]].first
    apart = document.folded.text[:start].endswith(_APART)
    return numbered if apart and reading.dates_in(first, first + _OPENING) else []

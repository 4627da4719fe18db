"""Times reading on articles in lines of JSON, and beside it another reader's names alone.

    python tests/bench/reading.py articles.jsonl [--underthesea]

With --underthesea (``pip install underthesea``) its ``ner`` reads the same sentences in the same
run, of every tenth article only: it finds names, no posts, meetings or agreements.
"""

import sys
import time
from collections.abc import Callable, Sequence

from kg.article import Article
from kg.extract import read
from kg.reading import read_articles
from kg.text.document import Document

SHARE = 10


def seconds(work: Callable[[Article], object], articles: Sequence[Article]) -> float:
    """Return the processor time that some work takes for an article, in the mean."""
    began = time.process_time()
    for article in articles:
        work(article)
    return (time.process_time() - began) / len(articles)


def named_by_another(article: Article) -> None:
    """Let underthesea name the people, bodies and places of each sentence."""
    from underthesea import ner

    document = Document(article)
    for sentence in document.sentences:
        ner(document.words(sentence.first, sentence.last))


def main() -> None:
    """Print articles a second and, where asked, the ratio."""
    articles = [a for a in read_articles([sys.argv[1]]) if isinstance(a, Article)]
    read(articles[0])
    ours = seconds(read, articles)
    print(f"kg: {1 / ours:.0f} articles a second and core")
    if "--underthesea" in sys.argv:
        some = articles[::SHARE]
        named_by_another(some[0])
        theirs, again = seconds(named_by_another, some), seconds(read, some)
        print(f"underthesea ner: {theirs:.3f} s an article, {theirs / again:.0f} times as long")


if __name__ == "__main__":
    main()

"""The article in an HTML page, by trafilatura, which is installed on demand."""

from kg.article import Article
from kg.errors import ArticleError
from kg.reading.fields import article_of


def html_article(page: str, name: str, stem: str) -> Article:
    """Return the article of a page: its text as trafilatura finds it, its title, date and so on.

    Args:
        page: the HTML.
        name: what to call it in an error.
        stem: the article's id.

    Raises:
        ArticleError: there is no article in the page, or trafilatura is not installed.
    """
    try:
        import trafilatura
    except ImportError as error:
        raise ArticleError(
            f"{name}: to read HTML, install: pip install 'civic-kg[html]'"
        ) from error
    found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    if found is None or not found.text:
        raise ArticleError(f"{name}: no article was found in the page")
    record = {
        "id": stem, "text": found.text, "title": found.title, "published": found.date,
        "url": found.url, "source": found.sitename, "author": found.author,
    }  # fmt: skip
    return article_of(record, name, stem)

"""How the ontology calls its terms, in Vietnamese and English."""

from collections import defaultdict

from kg.query.asking import Source, rows
from kg.resources import read


class Labels:
    """Labels of terms in both languages."""

    def __init__(self, labels: dict[str, dict[str, str]]) -> None:
        self._labels = labels

    def of(self, term: str, otherwise: str) -> tuple[str, str]:
        """Return a term's Vietnamese and English label, or what to say where it has none."""
        labels = self._labels.get(term, {})
        return labels.get("vi", otherwise), labels.get("en", otherwise)


def labels(source: Source) -> Labels:
    """Read the labels of every term that a graph's ontology names."""
    labels = defaultdict[str, dict[str, str]](dict)
    for row in rows(source, read("queries/network/terms.rq")):
        labels[row["term"]].setdefault(row["language"], row["label"])
    return Labels(dict(labels))

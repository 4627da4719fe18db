"""What the statements of one article share: its names, its things, the spans it cites."""

from collections.abc import Iterable, Iterator

from rdflib import RDF, Literal, URIRef

from kg.article import Span
from kg.build.literals import count, quoted
from kg.facts import Agreement, Evidence, Facts, Meeting, Thing
from kg.identity import Identifiers
from kg.ontology import CIVIC, OA
from kg.rdf_terms import Triple


class Scope:
    """One article in the making.

    Args:
        facts: everything that was read in it.
        base: where things live.
    """

    def __init__(self, facts: Facts, base: str) -> None:
        self.facts = facts
        self.names = Identifiers(facts.article, base)
        self.article = URIRef(self.names.article)
        self.things: dict[Thing, tuple[Evidence, ...]] = {}
        self._told: set[Meeting | Agreement] = set()
        self._cited: dict[Span, Evidence] = {}

    def thing(self, thing: Thing, evidence: Iterable[Evidence]) -> URIRef:
        """Return the IRI of a thing that a fact tells of, and remember the thing.

        Args:
            thing: the thing.
            evidence: the words it was read in, for want of words that name it by itself.
        """
        if not self.things.get(thing):
            self.things[thing] = tuple(evidence)
        return URIRef(self.names.thing(thing))

    def tells(self, fact: Meeting | Agreement) -> bool:
        """Tell whether a fact that others point to is yet to be told, and take it as told."""
        new = fact not in self._told
        self._told.add(fact)
        return new

    def cite(self, node: URIRef, evidence: Iterable[Evidence]) -> Iterator[Triple]:
        """Yield where a node was read and by which rules."""
        for words in evidence:
            self._cited.setdefault(words.span, words)
            yield node, CIVIC.evidencedBy, URIRef(self.names.evidence(words.span))
            yield node, CIVIC.rule, Literal(words.rule)

    def describe_evidence(self) -> Iterator[Triple]:
        """Yield every span that was cited, as Web Annotation has it, and the paragraphs around.

        Prefix, exact words and suffix in a row are the sentence around them.
        """
        for span, words in self._cited.items():
            yield from self._describe_words(span, words)
        for paragraph in {words.paragraph for words in self._cited.values() if words.paragraph}:
            yield from self._describe_paragraph(paragraph)

    def _describe_words(self, span: Span, words: Evidence) -> Iterator[Triple]:
        node = URIRef(self.names.evidence(span))
        yield node, RDF.type, CIVIC.Evidence
        if words.paragraph:
            yield node, CIVIC.paragraph, URIRef(self.names.paragraph(words.paragraph))
        yield from self._select(node, span, words.sentence.hull(span))

    def _describe_paragraph(self, span: Span) -> Iterator[Triple]:
        node = URIRef(self.names.paragraph(span))
        yield node, RDF.type, CIVIC.Paragraph
        yield from self._select(node, span, span)

    def _select(self, node: URIRef, span: Span, around: Span) -> Iterator[Triple]:
        text, selector = self.facts.article.text, URIRef(self.names.selector(span))
        yield node, OA.hasSource, self.article
        yield node, OA.hasSelector, selector
        yield selector, RDF.type, OA.TextPositionSelector
        yield selector, RDF.type, OA.TextQuoteSelector
        yield selector, OA.start, count(span.start)
        yield selector, OA.end, count(span.end)
        yield selector, OA.prefix, quoted(text[around.start : span.start])
        yield selector, OA.exact, quoted(span.of(text))
        yield selector, OA.suffix, quoted(text[span.end : around.end])

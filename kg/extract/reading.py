"""An article as read so far: its mentions resolved to things, ready for the frames."""

from bisect import bisect_left

from kg import lexicon
from kg.article import Article, Span
from kg.extract.actors.acting import Acting, Actors
from kg.extract.actors.delegations import lead_delegations
from kg.extract.bodies.council_committees import attach_committees, attach_to_assembly
from kg.extract.bodies.departments import attach_departments
from kg.extract.bodies.generic import without_generic
from kg.extract.bodies.naming import BodyNames, share_owners, share_places
from kg.extract.bodies.owners import leave_to_owners
from kg.extract.bodies.shared_owners import share_list_owners, share_organ_owners
from kg.extract.bodies.short_forms import (
    share_countries,
    share_heads,
    share_parents,
    share_states,
)
from kg.extract.days.dates import read_dates
from kg.extract.days.publication import published
from kg.extract.listed_phrases import ListedPhrases
from kg.extract.mentions import BodyMention, DateMention, PersonMention, PlaceMention, PostMention
from kg.extract.people.coreference import (
    attach_party_committees,
    complete_titles,
    resolve_people,
    return_posts,
    settle_titles,
)
from kg.extract.people.deputies import attach_assemblies
from kg.extract.people.foreigners import attach_states, name_foreigners
from kg.extract.people.ministers import attach_ministries
from kg.extract.people.names import People
from kg.extract.places.geography import Geography
from kg.extract.posts.counted import attach_counted
from kg.extract.posts.countries import share_countries_of_posts
from kg.extract.posts.led_bodies import attach_led_bodies
from kg.extract.posts.shared_provinces import share_provinces
from kg.extract.roundups import item_starts
from kg.extract.scan import scan
from kg.extract.things import Things
from kg.facts import Evidence
from kg.lexicon import KindWord
from kg.lexicon.trie import Trie
from kg.text import Document, Sentence, Token

Word = tuple[KindWord, int, int]
"""A word for a kind: the kind, its first token, its end."""


class Reading:
    """The mentions of one article, resolved.

    Args:
        article: what to read.

    Attributes:
        document: the article laid out.
        tokens: its tokens.
        phrases: where words for kinds and verbs may begin.
        published: when it came out, as far as it is known.
        scan: its posts, bodies and places.
        dates: its days.
        geography: its areas.
        things: the bodies and posts that mentions mean.
        people: its people, resolved.
        places: its places, resolved.
        actors: everyone who may act.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.document = Document(article)
        self.tokens: list[Token] = self.document.tokens
        self.phrases = ListedPhrases(self.document)
        self.published = published(self.document)
        self.scan = scan(self.document)
        self._complete_names()
        self.dates = read_dates(self.document, self.published)
        self._day_starts = [date.first for date in self.dates]
        self._post_starts = [post.first for post in self.scan.posts]
        self._body_starts = [body.first for body in self.scan.bodies]
        self.geography = Geography(
            self.scan.places, self.scan.bodies, article.province, self.document.folded.text,
            item_starts(self.document),
        )  # fmt: skip
        self.things = Things(BodyNames(self.geography), self.scan.bodies, self.scan.posts)
        self.people = self._people()
        self._settle_people()
        self.places = [
            PlaceMention(place, self.geography.area(place)) for place in self.scan.places
        ]
        self.actors = Actors(
            self.document, self.people, self.scan.posts, self.scan.bodies, self.places, self.things
        )
        self.actors.keep(lead_delegations(self.tokens, self.actors.all))
        self._spans: dict[int, tuple[Span, Span]] = {}
        self._words: dict[tuple[str, int], list[Word]] = {}

    def _complete_names(self) -> None:
        """Give bodies and posts what the words around them say of several."""
        bodies = self.scan.bodies = without_generic(self.tokens, self.scan.bodies)
        share_owners(self.tokens, bodies)
        leave_to_owners(self.tokens, bodies)
        share_places(self.tokens, bodies)
        share_list_owners(self.tokens, bodies)
        share_heads(bodies)
        share_countries(bodies)
        share_states(bodies)
        share_parents(bodies)
        share_organ_owners(bodies)
        attach_departments(self.document, bodies)
        attach_committees(bodies)
        attach_to_assembly(bodies)
        attach_counted(self.tokens, self.scan.posts, bodies)
        attach_led_bodies(self.tokens, self.scan.posts, bodies)
        share_provinces(self.tokens, self.scan.posts)
        share_countries_of_posts(self.tokens, self.scan.posts)

    def _settle_people(self) -> None:
        """Tell who is who, and which bodies their bare titles mean."""
        resolve_people(self.people)
        name_foreigners(self.tokens, self.people)
        settle_titles(self.people)
        attach_ministries(self.people, self.scan.bodies, self.things)
        complete_titles(self.people, self._vacant_posts(), self.things)
        attach_party_committees(self.people, self.things)
        attach_assemblies(self.tokens, self.people, self.scan.bodies, self.scan.posts, self.things)
        attach_states(self.tokens, self.people, self.scan.posts, self.scan.bodies)
        return_posts(self.people, self.things)

    def _people(self) -> list[PersonMention]:
        finder = People(self.document, self.scan.taken, self.scan.bodies)
        people = [
            person
            for _, sentence in self.document.prose
            if not (self.document.is_shouted(sentence) or self.document.is_signature(sentence))
            for person in finder.read(
                sentence.first, sentence.last, self.posts_in(sentence.first, sentence.last)
            )
        ]
        return [person for person in people if person.name not in finder.gone]

    def _vacant_posts(self) -> list[PostMention]:
        """The offices, written as names, that stand beside nobody's name."""
        held = {id(post) for person in self.people for post in person.posts}
        return [
            post for post in self.scan.posts
            if id(post) not in held and not post.former and self.tokens[post.first].capital
        ]  # fmt: skip

    def actors_in(self, first: int, last: int) -> list[Acting]:
        """Return the actors that lie in tokens ``[first, last)``, in order."""
        return self.actors.within(first, last)

    def dates_in(self, first: int, last: int) -> list[DateMention]:
        """Return the days and months that begin in tokens ``[first, last)``, in order."""
        starts = self._day_starts
        return self.dates[bisect_left(starts, first) : bisect_left(starts, last)]

    def posts_in(self, first: int, last: int) -> list[PostMention]:
        """Return the posts that begin in tokens ``[first, last)``, in order."""
        starts = self._post_starts
        return self.scan.posts[bisect_left(starts, first) : bisect_left(starts, last)]

    def bodies_in(self, first: int, last: int) -> list[BodyMention]:
        """Return the bodies that begin in tokens ``[first, last)``, in order."""
        starts = self._body_starts
        return self.scan.bodies[bisect_left(starts, first) : bisect_left(starts, last)]

    def sentence_of(self, place: int) -> Sentence:
        """Return the sentence of a token."""
        return self.document.sentences[self.document.sentence_at[place]]

    def evidence(self, first: int, last: int, rule: str) -> Evidence:
        """Return tokens ``[first, last)``, kept within the sentence of the first, as evidence."""
        sentence = self.sentence_of(first)
        span = self.document.span(first, min(last, sentence.last))
        around, paragraph = self._surroundings(sentence)
        return Evidence(span, around, rule, paragraph)

    def _surroundings(self, sentence: Sentence) -> tuple[Span, Span]:
        """Where a sentence and its paragraph stand; asked for each fact that it tells."""
        if sentence.first not in self._spans:
            around = self.document.span(sentence.first, sentence.last)
            self._spans[sentence.first] = around, self.document.paragraph(sentence)
        return self._spans[sentence.first]

    def kind_words(self, scheme: str, sentence: Sentence) -> list[Word]:
        """Return the words for kinds of a scheme in a sentence, outside the names of bodies."""
        key = (scheme, sentence.first)
        if key not in self._words:
            self._words[key] = self._find_kind_words(scheme, sentence)
        return self._words[key]

    def _is_free(self, scheme: str, first: int, last: int) -> bool:
        """Tell whether no body holds any of a word's tokens; an award may be called after one."""
        taken = self.scan.taken
        if scheme == "award":
            return not taken[first] and not (all(taken[last - 1 : last + 1]) and last < len(taken))
        return not any(taken[first:last])

    def _before_body(
        self, kinds: Trie[KindWord], first: int, last: int
    ) -> tuple[KindWord, int] | None:
        """ "Hội nghị" of "Hội nghị | Ban Chấp hành Đảng bộ tỉnh": the word that no body holds."""
        end = next((at for at in range(first, last) if self.scan.taken[at]), last)
        match = kinds.match(self.tokens[first:end], 0) if first < end < last else None
        return (match[0], first + match[1]) if match else None

    def _find_kind_words(self, scheme: str, sentence: Sentence) -> list[Word]:
        found: list[Word] = []
        kinds = lexicon.kinds(scheme)
        reached = sentence.first
        for place in self.phrases.within(scheme, sentence.first, sentence.last):
            match = kinds.match(self.tokens, place) if place >= reached else None
            if match and not self._is_free(scheme, place, match[1]):
                match = self._before_body(kinds, place, match[1])
            if match and match[1] <= sentence.last:
                found.append((match[0], place, match[1]))
                reached = match[1]
        return found

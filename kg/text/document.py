"""An article laid out for reading: blocks of the page, sentences, tokens."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from kg.article import Article, Span
from kg.text.folding import Folded
from kg.text.sentences import split, turns
from kg.text.tokens import Words, tokenize_in_place

Kind = Literal["headline", "posted", "body", "caption", "byline", "boilerplate"]

_POSTED = re.compile(
    r"(?:(?:đăng|cập nhật|xuất bản|ngày đăng|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[^\n]{0,30}?)"
    r"\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}[^\n]{0,30}$",
    re.IGNORECASE,
)
_BOILERPLATE = re.compile(
    r"(?:đánh giá bài viết|tin liên quan|tin khác|bài liên quan|xem thêm|các tin|chia sẻ|bình luận"
    r"|tags?\b|từ khóa|nguồn tin|in bài|gửi email|theo dõi|quay lại|bản quyền|ý kiến bạn đọc)"
    r"[^\n]{0,60}$",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"^\(?(?:ảnh|nguồn|tin|bài|tin, ảnh|bài, ảnh|bài và ảnh|tin và ảnh)\s?[:.-]", re.I
)
_SENTENCE_END = (".", "!", "?", '"', "…", ":", ";", ")")
_CAPTION_LIMIT = 320
_HEADLINE_LIMIT = 250
_CREDIT_LIMIT = 80
_LONGEST_NAMES = 120
_FEWEST_SENTENCES = 3  # of which the last may name the author
_MARKS = frozenset('" , ; : . - ( ! ?'.split())
_SHOUTED = 0.7
_FEWEST_CAPITALS = 0.3  # of all tokens; saves a look at each word of nearly every sentence
_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the page: ``[start, end)`` of the folded text, and what it is for."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens ``[first, last)`` of a block that make one sentence, caption or headline."""

    first: int
    last: int
    kind: Kind
    block: Block

    @property
    def is_prose(self) -> bool:
        """Whether it tells news: no byline, day of posting or furniture of the page."""
        return self.kind in ("body", "headline", "caption")


class Document:
    """An article with its folded text, blocks, tokens and sentences.

    Args:
        article: what to lay out.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.folded = Folded(article.text)
        self.blocks = _blocks(self.folded.text)
        self.tokens, self.starts = tokenize_in_place(self.folded.text)
        self.sentences = [
            Sentence(first, last, block.kind, block)
            for block, first, last in split(
                self.tokens, self.starts, turns(self.tokens, self.places_of), self.blocks
            )
        ]
        self._shouted: dict[int, bool] = {}
        self._mark_run_in()

    def _mark_run_in(self) -> None:
        """What stands before a dateline "(NLĐ) -" in one line is a headline or a caption."""
        for number, sentence in enumerate(self.sentences[1:4], start=1):
            opening = self.tokens[sentence.first : sentence.first + 4]
            if [t.text for t in opening[::2]] == ["(", ")"] and opening[-1].text == "-":
                self.sentences[:number] = [
                    replace(s, kind="caption") for s in self.sentences[:number]
                ]

    @cached_property
    def keys(self) -> list[str]:
        """The words and marks, lower case."""
        return [token.key for token in self.tokens]

    @cached_property
    def word(self) -> Callable[[int], str]:
        """Returns the lower-case word or mark at a place, empty beyond the text."""
        # A bound method of a dict is a third of the cost of a function, and asked for most.
        return Words(enumerate(self.keys)).__getitem__

    @cached_property
    def places_of(self) -> dict[str, list[int]]:
        """For each word or mark, lower case, the tokens that are it, in order."""
        places = defaultdict[str, list[int]](list)
        for place, key in enumerate(self.keys):
            places[key].append(place)
        return dict(places)

    @cached_property
    def numbers(self) -> list[str]:
        """The words of the text that begin with a digit, each once."""
        return [word for word in self.places_of if word[0].isdigit()]

    def places_of_any(self, words: Iterable[str]) -> list[int]:
        """Return the tokens that are one of some words, lower case, in order."""
        places: list[int] = []
        for word in words:
            places += self.places_of.get(word, ())
        places.sort()
        return places

    @cached_property
    def _capitals(self) -> list[int]:
        return [place for place, token in enumerate(self.tokens) if token.capital]

    def capitals_in(self, first: int, last: int) -> list[int]:
        """Return those of tokens ``[first, last)`` that open with a capital letter, in order."""
        capitals = self._capitals
        return capitals[bisect_left(capitals, first) : bisect_left(capitals, last)]

    @cached_property
    def prose(self) -> list[tuple[int, Sentence]]:
        """The sentences that tell news, each with its number."""
        numbered = enumerate(self.sentences)
        return [(number, sentence) for number, sentence in numbered if sentence.is_prose]

    @cached_property
    def sentence_at(self) -> list[int]:
        """For each token the index of its sentence."""
        numbers: list[int] = []
        for number, sentence in enumerate(self.sentences):
            numbers += [number] * (sentence.last - sentence.first)
        return numbers

    def is_signature(self, sentence: Sentence) -> bool:
        """Tell whether a sentence only says who wrote the article: "… xong. Lưu Văn A (TTXVN)"."""
        if sentence is not self.sentences[-1] or len(self.sentences) < _FEWEST_SENTENCES:
            return False
        line = self._text(sentence.first, sentence.last)
        return _is_name_like(line) and not line.endswith(".")

    def is_shouted(self, sentence: Sentence) -> bool:
        """Tell whether a line is in capitals, where capitals prove nothing."""
        if sentence.first not in self._shouted:
            self._shouted[sentence.first] = self._is_in_capitals(sentence)
        return self._shouted[sentence.first]

    def _is_in_capitals(self, sentence: Sentence) -> bool:
        capitals = len(self.capitals_in(sentence.first, sentence.last))
        if capitals < (sentence.last - sentence.first) * _FEWEST_CAPITALS:
            return False
        tokens = self.tokens[sentence.first : sentence.last]
        words = [token.text for token in tokens if token.text[0].isalpha()]
        shouted = sum(map(str.isupper, words))
        return len(words) >= _FEWEST_WORDS and shouted > _SHOUTED * len(words)

    def end(self, place: int) -> int:
        """Return where in the folded text a token ends."""
        return self.starts[place] + self.tokens[place].length

    def reached_by(self, start: int, end: int) -> tuple[int, int]:
        """Return the tokens that ``[start, end)`` of the folded text holds some of."""
        first = max(0, bisect_right(self.starts, start) - 1)
        first += self.end(first) <= start
        return first, bisect_left(self.starts, end, lo=first)

    def span(self, first: int, last: int) -> Span:
        """Return where tokens ``[first, last)`` stand in the raw text."""
        return self.folded.raw_span(self.starts[first], self.end(last - 1))

    def paragraph(self, sentence: Sentence) -> Span:
        """Return where the block of a sentence stands in the raw text."""
        return self.folded.raw_span(sentence.block.start, sentence.block.end)

    def words(self, first: int, last: int) -> str:
        """Return the folded text of tokens ``[first, last)``, with single spaces."""
        return " ".join(self._text(first, last).split())

    def _text(self, first: int, last: int) -> str:
        return self.folded.text[self.starts[first] : self.end(last - 1)]

    def trimmed(
        self, first: int, last: int, *, opening: frozenset[str] = _MARKS
    ) -> tuple[int, int]:
        """Return tokens ``[first, last)`` without marks at both ends and without opening words.

        Args:
            first: first token.
            last: end of the tokens.
            opening: words and marks to step over at the beginning, lower case.
        """
        while first < last and self.tokens[first].key in opening:
            first += 1
        while last > first and self.tokens[last - 1].key in _MARKS:
            last -= 1
        return first, last

    def verbatim(self, first: int, last: int) -> str:
        """Return the raw text of tokens ``[first, last)``, with single spaces."""
        return " ".join(self.span(first, last).of(self.article.text).split())


def _blocks(text: str) -> list[Block]:
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]*\S[^\n]*", text)]
    return [
        Block(_kind(text[start:end].strip(), place, len(lines)), start, end)
        for place, (start, end) in enumerate(lines)
    ]


def _kind(line: str, place: int, count: int) -> Kind:
    """Tell what a line is for from its looks and its place among ``count`` lines."""
    if _POSTED.match(line):
        return "posted"
    if place and (_BOILERPLATE.match(line) or (len(line) < _CREDIT_LIMIT and _CREDIT.match(line))):
        return "boilerplate"
    if place >= count - 4 and place and _is_name_like(line):
        return "byline"
    if line.endswith(_SENTENCE_END):
        return "body"
    if place == 0 and len(line) < _HEADLINE_LIMIT:
        return "headline"
    return "caption" if place and len(line) < _CAPTION_LIMIT else "body"


def _is_name_like(line: str) -> bool:
    if len(line) > _LONGEST_NAMES:
        return False
    words = re.findall(r"[^\W\d_]+", line)
    capitals = sum(word[0].isupper() for word in words)
    return 1 < len(words) <= 7 and capitals == len(words) and not line.endswith(("!", "?"))

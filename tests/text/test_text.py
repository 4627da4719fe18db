"""Folding, tokens, blocks and sentences: the expected cuts stand in the text as " | "."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.article import Article
from kg.text import Document, Folded, tokenize
from kg.text.folding import fold
from kg.text.tokens import tokenize_in_place

SYLLABLES = st.lists(
    st.sampled_from(
        ["Ủy", "uỷ", "ban", "hoà", "Đà Nẵng", "quý", "khoẻ", "3-4", "TP.", ",", "“", "\u00a0"]
    ),
    max_size=12,
).map(" ".join)
MARKS = ("\u200b", "\u00ad", "\ufeff", "\u200e", "\u202e")

# ---- folding -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Thành uỷ", "Thành ủy"),
        ("ỦY BAN, UỶ BAN", "ỦY BAN, ỦY BAN"),
        ("hoà bình, khoẻ mạnh, thuỷ lợi", "hòa bình, khỏe mạnh, thủy lợi"),
        ("hoàn toàn, quý, quỹ, Quỳnh", "hoàn toàn, quý, quỹ, Quỳnh"),
        ("TP\u00a0Đà\u2009Nẵng", "TP Đà Nẵng"),
        ("2016–2020 — “dân vận” ‘tốt’", "2016-2020 - \"dân vận\" 'tốt'"),
        ("Ðà Nẵng", "Đà Nẵng"),
        ("dòng một\u2028dòng hai", "dòng một\ndòng hai"),
    ],
)
def test_two_spellings_become_one(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=60))
def test_folding_keeps_the_length_of_composed_text(text: str) -> None:
    assert len(fold(text)) == len(unicodedata.normalize("NFC", text))


@given(SYLLABLES)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(SYLLABLES, st.sampled_from(MARKS), st.integers(0, 40))
def test_invisible_marks_and_decomposition_do_not_show(text: str, mark: str, place: int) -> None:
    plain = Folded(text).text
    place = min(place, len(text))
    assert Folded(unicodedata.normalize("NFD", text)).text == plain
    assert Folded(text[:place] + mark + text[place:]).text == plain


def bare(text: str) -> str:
    """Return a text without tone marks, which folding may move to the vowel beside."""
    letters = unicodedata.normalize("NFD", Folded(text).text)
    return "".join(char for char in letters if not unicodedata.combining(char))


@given(st.text(alphabet="aăâđeêoôơuưỦủ\u0323\u0301\u200b\u00a0 \u1100\u1161", max_size=40))
def test_every_folded_character_knows_where_it_came_from(raw: str) -> None:
    folded = Folded(raw)
    for place, char in enumerate(folded.text):
        span = folded.raw_span(place, place + 1)
        assert 0 <= span.start < span.end <= len(raw)
        assert bare(char) in bare(span.of(raw))


@given(SYLLABLES)
def test_a_word_in_decomposed_text_is_found_whole(text: str) -> None:
    raw = unicodedata.normalize("NFD", text)
    folded = Folded(raw)
    for token, start in zip(*tokenize_in_place(folded.text), strict=True):
        assert fold(folded.raw_span(start, start + len(token.text)).of(raw)) == token.text


# ---- tokens ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "marked",
    [
        "Sáng | 3-4 | , | UBND | TP. | HCM",
        "Sở | GD&ĐT | và | Sở | VH-TT&DL",
        "Nghị quyết | số | 59-NQ/TW".replace("Nghị quyết", "Nghị | quyết"),
        "1.176 | tỷ | , | 12,5 | %",
        "T.Ư | Đảng",
        "( | NLĐ | ) | -",
        "ngày | 5/7/2017 | .",
        "K'Hoàng | ở | UN-Habitat",
        "TPHCM | có | 3 | . | Xong",
        "VOV | - | TP | HCM",
    ],
)
def test_words_numbers_and_marks(marked: str) -> None:
    tokens = marked.split(" | ")
    assert [token.text for token in tokenize(" ".join(tokens))] == tokens


@given(st.text(max_size=80))
def test_tokens_are_the_text_without_white_space(text: str) -> None:
    folded = fold(text)
    tokens, starts = tokenize_in_place(folded)
    ends = [start + len(token.text) for token, start in zip(tokens, starts, strict=True)]
    spans = list(zip(tokens, starts, ends, strict=True))
    assert all(folded[start:end] == token.text for token, start, end in spans)
    for (_, _, end), (token, start, _) in pairwise(spans):
        assert end <= start
        assert token.clings == (end == start)
    assert "".join(token.text for token in tokens) == "".join(folded.split())


# ---- sentences ---------------------------------------------------------------------------------


def sentences(text: str) -> list[str]:
    document = Document(Article("a", text))
    return [document.span(s.first, s.last).of(text) for s in document.sentences]


def test_an_entity_that_a_crawler_left_is_read_as_its_sign_and_keeps_its_length() -> None:
    document = Document(Article("a", "Sở GD&amp;ĐT họp."))
    word = [token.text for token in document.tokens].index("GD&ĐT")
    span = document.span(word, word + 1)
    assert document.article.text[span.start : span.end] == "GD&amp;ĐT"


@pytest.mark.parametrize(
    "marked",
    [
        "Sáng 3-4, hội nghị khai mạc. | Ông An chủ trì.",
        "Ông An tiếp cử tri xã A | * Ngày 27/6, bà Bình tiếp cử tri xã B.",
        "Phòng rộng 4 * 5 mét.",
        "Hội nghị tại TP. Huế kết thúc. | Đại biểu ra về.",
        "Có 40 xưởng trên địa bàn TP. | Theo ông An, 1.020/1.300 hộ đã dời đi.",
        "Gỡ khó cho các hộ dân nuôi cá | Theo Thứ trưởng Lê An, tỉnh đã có vốn.",
        "Lễ trao quà diễn ra ở Nhà Văn hóa TPHCM. | Đến dự có bà Bình.",
        "Ông An phát biểu tại lễ khai giảng (Ảnh: Hà) | Tới dự có bà Bình.",
        "TS. Mai Khả và PGS.TS Lê Vĩ dự. | Họ phát biểu.",
        "Ban Tổ chức T.Ư họp. | Hội nghị bàn công tác cán bộ.",
        "“Phải làm ngay.” | Ông An nói vậy.",
        "“Ai chịu trách nhiệm?” - ông An hỏi.",
        "Có 1.176 hộ ở xã An. | Trong đó 3.5% nghèo.",
        "Vé giá 50.000-100.000 đồng (bán từ 18.4-25.4). | Ông An mua.",
        "Dự có ông A; bà B; đại diện UBND tỉnh.",
        "Ông Nguyễn V. An dự họp. | Bà Bình vắng.",
        "Đồng chí L.H. Phong chủ trì.",
        "Hội nghị nhất trí! | Các đại biểu vỗ tay…",
        "Gồm: xã A, B, v.v. và phường C.",
        "Cầu dài 212 m.Ông An cắt băng.".replace(".Ông", ". | Ông"),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(marked: str) -> None:
    assert sentences(" ".join(marked.split(" | "))) == marked.split(" | ")


def test_a_full_stop_without_a_space_ends_a_sentence() -> None:
    assert sentences("Cầu dài 212 mét.Ông An cắt băng khánh thành.") == [
        "Cầu dài 212 mét.",
        "Ông An cắt băng khánh thành.",
    ]


@settings(max_examples=60)
@given(st.text(alphabet='Ab. \n,"“”?!…()0-', max_size=60))
def test_every_token_is_in_one_sentence(text: str) -> None:
    document = Document(Article("a", text))
    covered = [place for s in document.sentences for place in range(s.first, s.last)]
    assert covered == list(range(len(document.tokens)))
    assert all(sentence.first < sentence.last for sentence in document.sentences)


@settings(max_examples=60)
@given(st.text(alphabet="Ab. \n,a", max_size=60))
def test_every_token_is_found_by_its_word(text: str) -> None:
    document = Document(Article("a", text))
    keys = [token.key for token in document.tokens]
    assert document.places_of_any(document.places_of) == list(range(len(keys)))
    assert all(keys[place] == word for word in keys for place in document.places_of[word])


# ---- blocks ------------------------------------------------------------------------------------


def test_each_line_of_a_page_is_known_for_what_it_is() -> None:
    page = {
        "Hội nghị tổng kết công tác dân vận": "headline",
        "Đăng ngày 04-04-2021 08:47": "posted",
        "Sáng 3-4, UBND tỉnh tổ chức hội nghị.": "body",
        "Toàn cảnh hội nghị": "caption",
        "Ông An chủ trì hội nghị.": "body",
        "MINH TRIẾT": "byline",
        "Tin liên quan": "boilerplate",
    }
    document = Document(Article("a", "\n\n".join(page)))
    assert [block.kind for block in document.blocks] == list(page.values())


@pytest.mark.parametrize("line", ["Ảnh: Hữu Lộc", "(Nguồn: Cổng thông tin)", "Chia sẻ", "Tags: x"])
def test_what_belongs_to_the_page_and_not_to_the_news_is_left_out(line: str) -> None:
    document = Document(Article("a", f"Tiêu đề\n\nUBND tỉnh họp.\n\n{line}\n\nTỉnh đã nghe."))
    assert document.blocks[2].kind == "boilerplate"

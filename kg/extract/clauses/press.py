"""Who speaks to the press, and not at a meeting: "Trao đổi với phóng viên, ông A cho biết …"."""

from itertools import takewhile

from kg.extract.actors.acting import Acting
from kg.extract.reading import Reading
from kg.facts import Body

_TALKS = frozenset(
    (("trao", "đổi"), ("trả", "lời"), ("chia", "sẻ"), ("làm", "việc"), ("liên", "hệ"),
     ("phỏng", "vấn"), ("trò", "chuyện"), ("tiếp", "xúc"), ("thông", "tin"))
)  # fmt: skip
_SPEECH_TO = frozenset((("biểu", "với"), ("biểu", "trước")))  # "phát | biểu với báo giới"
_NEWS = ("thông", "tin")
_OPENS = frozenset(first for first, _ in _TALKS | _SPEECH_TO)
_LINKS = frozenset(
    "với riêng nhanh thêm phỏng vấn câu hỏi của các sáng chiều trưa tối nay qua hôm".split()
)
_AGENCY = "Thông tấn xã"
_LISTENERS = frozenset((("phóng", "viên"), ("báo", "chí"), ("nhà", "báo"), ("báo", "giới")))
_US = frozenset((("chúng", "tôi"),))
_LONGEST_LISTENER = 7  # tokens: "cho Báo Người Lao Động biết"
_TELLING = frozenset(("say", "inform", "tell"))
_REPORTERS = frozenset(("pv", "p.v"))
_LONGEST_LINK = 5  # tokens
_WATCHED = frozenset("phiên kỳ hội đại lễ cuộc buổi chất".split())  # opens a meeting's name
_BROADCASTS = frozenset(
    (("truyền", "hình"), ("phương", "tiện"), ("báo", "chí"), ("báo", "đài"), ("sóng", "truyền"),
     ("màn", "ảnh"), ("đài", "truyền"), ("đài", "phát"))
)  # fmt: skip


def told_to_press(reading: Reading) -> set[int]:
    """Return the sentences that say that someone speaks to reporters, or which paper quotes it.

    Those who "follow a session on television" speak of it, and not there.

    Args:
        reading: the article as read so far.
    """
    document = reading.document
    talks = (place for place in document.places_of_any(_OPENS) if _is_talk(reading, place))
    quoted = (place for place in document.places_of.get("theo", ()) if _is_quoted(reading, place))
    watched = (at for at in document.places_of.get("dõi", ()) if _is_broadcast(reading, at))
    heard = (at for at in document.places_of.get("cho", ()) if told_listener(reading, at))
    return {document.sentence_at[place] for place in (*talks, *quoted, *watched, *heard)}


def telling(reading: Reading, place: int) -> tuple[frozenset[str], int] | None:
    """Return what "cho | Báo A | biết" does and where it ends: it is "cho biết", cut in two.

    Args:
        reading: the article as read so far.
        place: where a verb may open.
    """
    end = told_listener(reading, place) if reading.tokens[place].key == "cho" else None
    return None if end is None else (_TELLING, end)


def told_listener(reading: Reading, place: int) -> int | None:
    """Return where "cho Báo A biết", "cho phóng viên biết" ends that begins at a token.

    Args:
        reading: the article as read so far.
        place: where "cho" stands.
    """
    last = reading.sentence_of(place).last
    words = reading.document.keys[place : min(last, place + _LONGEST_LISTENER)]
    if words[:1] != ["cho"] or "biết" not in words[2:]:
        return None
    heard = tuple(words[1:3]) in _LISTENERS | _US or words[1] in _REPORTERS
    heard = heard or _paper_at(reading, place + 1, last) is not None
    return place + words.index("biết") + 1 if heard else None


def is_press(acting: Acting) -> bool:
    """Tell whether it is a paper, a station or an agency.

    Args:
        acting: who may act.
    """
    return isinstance(acting.thing, Body) and acting.thing.sector == "press"


def _is_talk(reading: Reading, place: int) -> bool:
    """ "trao đổi | với phóng viên": a verb of talking that goes to the press."""
    last = reading.sentence_of(place).last
    verb = tuple(reading.document.keys[place : min(last, place + 2)])
    after = place + len(verb)
    if verb not in _TALKS | _SPEECH_TO:
        return False
    return _is_press_next(reading, verb, after, last) or _is_interview(reading, place, after)


def _is_interview(reading: Reading, place: int, end: int) -> bool:
    """ "Báo A đã có cuộc | trao đổi với ông B": a paper asks."""
    if reading.tokens[min(end, len(reading.tokens) - 1)].key != "với":
        return False
    named = reading.actors_in(reading.sentence_of(place).first, place)
    return bool(named) and place - named[-1].end <= _LONGEST_LINK and is_press(named[-1])


def _is_broadcast(reading: Reading, place: int) -> bool:
    """ "Theo | dõi phiên họp qua truyền hình, ông A cho rằng": he was not there."""
    words = reading.document.keys[place : reading.sentence_of(place).last]
    opens = next((at for at, word in enumerate(words) if word in _WATCHED), len(words))
    through = (at + 1 for at in range(opens, len(words)) if words[at] in {"qua", "trên"})
    starts = (at + (words[at : at + 1] == ["các"]) for at in through)
    return any(tuple(words[at : at + 2]) in _BROADCASTS for at in starts)


def _is_quoted(reading: Reading, place: int) -> bool:
    """ "Theo | báo X, …" at the head of a sentence; an agency is only where its report is from."""
    sentence = reading.sentence_of(place)
    opens = place == sentence.first
    paper = _paper_at(reading, place + 1, sentence.last) if opens else None
    return paper is not None and not paper.name.startswith(_AGENCY)


def _is_press_next(reading: Reading, verb: tuple[str, ...], first: int, last: int) -> bool:
    """Tell whether the press is whom a verb that ends at ``first`` goes to.

    "Thông tin báo chí" are the news, "thông tin với báo chí" is what someone does.
    """
    following = reading.tokens[first : first + _LONGEST_LINK]
    place = first + len(list(takewhile(lambda token: token.key in _LINKS, following)))
    words = reading.document.keys[place : min(last, place + 2)]
    if tuple(words) in _LISTENERS or (words[:1] and words[0] in _REPORTERS):
        return place > first or verb != _NEWS
    return place > first and _paper_at(reading, place, last) is not None


def _paper_at(reading: Reading, place: int, last: int) -> Body | None:
    """The paper or agency that is named at a token."""
    named = (who for who in reading.actors_in(place, last) if who.start == place and is_press(who))
    return next((who.thing for who in named if isinstance(who.thing, Body)), None)

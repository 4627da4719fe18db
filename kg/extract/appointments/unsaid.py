"""Tells that someone enters a post though no verb of appointment says so.

"Theo đó, ông A giữ chức …", "quyết định thành lập Ban X do ông A làm Trưởng ban", and headlines.
"""

from itertools import pairwise

from kg.extract.mentions import PostMention
from kg.extract.reading import Reading
from kg.text import Sentence

OFFICE = frozenset("giữ chức làm khỏi đảm nhiệm thành".split())
WITHIN_OFFICE = OFFICE | frozenset("vụ danh nhận nhiệm các vào vị trí cương trở tân".split())
LONGEST_OFFICE = 5
_ENTERING = WITHIN_OFFICE | frozenset(
    "vừa mới được tiếp tục chính thức lại kiêm tái sẽ về đến quyền".split()
)
_SUMS_UP = (["theo", "đó"], ["cụ", "thể"], ["theo", "quyết"])
_SETS_UP = ("thành", "lập")
_REACH = 70


def is_told(reading: Reading, post: PostMention, sentence: Sentence) -> bool:
    """Tell whether a post that "giữ chức" or the like stands before is news of a sentence.

    Args:
        reading: the article as read so far.
        post: the post.
        sentence: its sentence, which has no verb of appointment.
    """
    sums_up = reading.document.keys[sentence.first : sentence.first + 2] in _SUMS_UP
    return sums_up or _is_set_up(reading, post, sentence) or _is_headline(reading, post, sentence)


def _is_set_up(reading: Reading, post: PostMention, sentence: Sentence) -> bool:
    """ "quyết định thành lập Ban Chỉ đạo X do ông A làm Trưởng ban": the first to lead it."""
    if post.body is None:
        return False
    words = reading.document.keys[max(sentence.first, post.first - _REACH) : post.first]
    by = next((at for at in range(len(words) - 1, 0, -1) if words[at] == "do"), 0)
    return _SETS_UP in pairwise(words[:by])


def _is_headline(reading: Reading, post: PostMention, sentence: Sentence) -> bool:
    """ "Ông A làm Giám đốc Sở X" as a headline: that someone holds a post is the news."""
    if sentence.kind != "headline":
        return False
    actors = reading.actors_in(sentence.first, sentence.last)
    before = [acting for acting in actors if acting.first < post.first]
    if not before or not before[-1].is_person:
        return False
    between = reading.tokens[before[-1].end : post.first]
    return len(between) <= LONGEST_OFFICE and all(
        token.key in _ENTERING or not token.key.isalpha() for token in between
    )

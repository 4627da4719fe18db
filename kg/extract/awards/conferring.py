"""Tells who of those who give an award confers it: most only hand it over."""

from kg.extract.actors.acting import Acting
from kg.facts import Body, Post
from kg.lexicon import KindWord

_BY_THE_STATE = frozenset(
    "order ho_chi_minh_order gold_star_order independence_order military_exploit_order labour_order"
    " fatherland_defence_order feat_of_arms_order great_unity_order friendship_order"
    " friendship_medal resistance_order resistance_medal liberation_order glorious_fighter_order"
    " glorious_fighter_medal military_flag_medal security_medal hero_of_labour hero_of_armed_forces"
    " heroic_mother heroic_area teacher physician state_prize ho_chi_minh_prize".split()
)
_BY_BODIES = frozenset(
    "party_badge first_prize second_prize third_prize consolation_prize special_prize prize"
    " journalism_prize gold_medal silver_medal".split()
)  # of a party, and of contests
_HEAD_OF_STATE = "Chủ tịch nước"
_OF_OTHER_STATES = frozenset(("foreign", "international"))
_HAND_OVER = ("Phó ", "Thứ trưởng", "Bí thư")  # deputies, and who heads a party committee


def confers(giver: Acting, kind: KindWord) -> bool:
    """Tell whether someone who gives an award confers it, and not only hands it over.

    "Phó Chủ tịch UBND tỉnh A trao Bằng khen": a deputy does not; orders are the head of state's.

    Args:
        giver: who gives it.
        kind: what is given.
    """
    body = giver.thing
    if isinstance(body, Body):
        return _may_confer(body, kind)
    if not giver.is_person and not isinstance(body, Post):
        return True
    titles = {post.title for post in ((body,) if isinstance(body, Post) else giver.posts)}
    if kind.notation in _BY_THE_STATE:
        return _HEAD_OF_STATE in titles
    if kind.notation in _BY_BODIES:
        return False
    return not titles or not all(title.startswith(_HAND_OVER) for title in titles)


def _may_confer(body: Body, kind: KindWord) -> bool:
    """ "UBND tỉnh A tổ chức lễ trao danh hiệu …": it holds the ceremony of the state's honour."""
    if kind.notation in _BY_THE_STATE:
        return body.sector in _OF_OTHER_STATES
    return kind.notation != "party_badge" or body.sector == "party"

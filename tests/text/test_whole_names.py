"""Names as far as they are whole: no quotation and no preposition hangs at their ends."""

import pytest

from kg.text import whole
from tests.reads import facts_of


@pytest.mark.parametrize(
    ("cut", "name"),
    [
        ("Lễ phát động cuộc thi", "Lễ phát động cuộc thi"),
        ('Cuộc thi "Em vẽ sông quê', 'Cuộc thi "Em vẽ sông quê"'),
        ('Cuộc thi "Em vẽ sông quê"', 'Cuộc thi "Em vẽ sông quê"'),
        ('Lễ trao giải "', "Lễ trao giải"),
        ("Tuyên bố chung về các", "Tuyên bố chung"),
        ("Hội thảo nghề gốm (do", "Hội thảo nghề gốm"),
        ("Hội thảo nghề gốm (lần 2)", "Hội thảo nghề gốm (lần 2)"),
        ("Hội thảo nghề gốm, -", "Hội thảo nghề gốm"),
        ("Về", "Về"),
    ],
)
def test_nothing_hangs_at_the_end_of_a_name(cut: str, name: str) -> None:
    assert whole(cut) == name


def test_an_agreement_is_called_by_no_half_of_a_phrase() -> None:
    text = "Ngày 9/5, Bộ Y tế và Bộ Nội vụ ký tuyên bố chung Việt - Lào về cho, nhận máu."
    assert [pact.name for pact in facts_of(text).agreements] == ["Tuyên bố chung Việt - Lào"]

"""Vietnamese without accents and case, as people type it who have no Vietnamese keyboard."""

import unicodedata

_LETTERS = (
    "aàáảãạăằắẳẵặâầấẩẫậ", "dđ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự",
    "yỳýỷỹỵ",
)  # fmt: skip
_CLASSES = {letters[0]: f"[{letters}]" for letters in _LETTERS}
_SPECIAL = frozenset(r".\?*+{}()[]|^$-")
_EDGE = "(^|[ ,.;:()/“”\"'-])"


def unaccented(text: str) -> str:
    """Return text without accents and case, its white space made single.

    >>> unaccented("Đà  Nẵng")
    'da nang'
    """
    decomposed = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.split())


def agrees(typed: str, name: str) -> bool:
    """Tell whether a name has every accent that was typed; letters typed bare agree with any.

    >>> agrees("tran van mẫu", "Trần Văn Mẫu"), agrees("tran van mẫu", "Trần Văn Mậu")
    (True, False)
    """
    letters = zip(_composed(typed), _composed(name), strict=False)
    return all(letter in (other, unaccented(other)) for letter, other in letters)


def _composed(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def pattern(word: str, *, at_edge: bool = True) -> str:
    """Return a regular expression that finds a word however it is accented.

    It is the same in every dialect, and wants the flag ``i``.

    Args:
        word: what to find.
        at_edge: whether it must begin a word.

    >>> pattern("đa", at_edge=False)
    '[dđ][aàáảãạăằắẳẵặâầấẩẫậ]'
    """
    letters = "".join(_CLASSES.get(letter) or _exactly(letter) for letter in unaccented(word))
    return _EDGE + letters if at_edge else letters


def _exactly(letter: str) -> str:
    """Return what matches one character and nothing else."""
    return f"\\{letter}" if letter in _SPECIAL else letter

"""Lays boxes beside and above one another so that together they are compact.

The bottom-left rule on a skyline: each box, tallest first, goes where its lower edge lies lowest.
"""

from collections.abc import Sequence
from math import sqrt

from kg.view.lines import Place

Size = tuple[float, float]
"""Width and height."""

Step = tuple[float, float]

ASPECT = 1.25
"""How much wider than high the whole should be."""


def pack(boxes: Sequence[Size]) -> list[Place]:
    """Place boxes without overlap.

    Args:
        boxes: width and height of each.

    Returns:
        The lower left corner of each, in the order given.
    """
    width = _width(boxes)
    corners: list[Place] = [(0.0, 0.0)] * len(boxes)
    skyline: list[Step] = [(0.0, 0.0), (width, float("inf"))]
    for index in sorted(range(len(boxes)), key=lambda index: (-boxes[index][1], index)):
        corners[index] = _lowest(skyline, boxes[index][0])
        skyline = _raised(skyline, corners[index], boxes[index])
    return corners


def _width(boxes: Sequence[Size]) -> float:
    area = sum(width * height for width, height in boxes)
    return max([sqrt(area * ASPECT), *(width for width, _ in boxes)])


def _lowest(skyline: list[Step], width: float) -> Place:
    """Find the lowest place that is wide enough, the leftmost of equals."""
    right = skyline[-1][0]
    fits = [(_height(skyline, x, x + width), x) for x, _ in skyline if x + width <= right + 1e-6]
    y, x = min(fits)
    return x, y


def _height(skyline: list[Step], left: float, right: float) -> float:
    """Return the height of the skyline between two points."""
    ends = [*(x for x, _ in skyline[1:]), float("inf")]
    return max(
        y for (x, y), end in zip(skyline, ends, strict=True) if x < right - 1e-6 and end > left
    )


def _raised(skyline: list[Step], corner: Place, box: Size) -> list[Step]:
    """Return the skyline with a box set on it."""
    left, right, top = corner[0], corner[0] + box[0], corner[1] + box[1]
    behind = [y for x, y in skyline if x <= right + 1e-6][-1]
    kept = [(x, y) for x, y in skyline if x < left or x > right + 1e-6]
    return sorted([*kept, (left, top), (right, behind)])

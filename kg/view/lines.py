"""How straight lines lie to points, boxes and one another."""

from math import sqrt

Place = tuple[float, float]
Line = tuple[Place, Place]
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def distance(point: Place, line: Line) -> float:
    """Return how far a point is from a line between two points.

    >>> distance((0.0, 2.0), ((-1.0, 0.0), (1.0, 0.0)))
    2.0
    """
    (x, y), ((ax, ay), (bx, by)) = point, line
    dx, dy = bx - ax, by - ay
    along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy or 1.0)
    share = min(1.0, max(0.0, along))
    aside, below = x - ax - share * dx, y - ay - share * dy
    return sqrt(aside * aside + below * below)


def crosses(one: Line, other: Line) -> bool:
    """Tell whether two lines cross between their ends.

    >>> crosses(((0.0, 0.0), (2.0, 2.0)), ((0.0, 2.0), (2.0, 0.0)))
    True
    """
    ((ax, ay), (bx, by)), ((cx, cy), (dx, dy)) = one, other
    ux, uy, vx, vy = bx - ax, by - ay, dx - cx, dy - cy
    if (ux * (cy - ay) - uy * (cx - ax)) * (ux * (dy - ay) - uy * (dx - ax)) >= 0:
        return False
    return (vx * (ay - cy) - vy * (ax - cx)) * (vx * (by - cy) - vy * (bx - cx)) < 0


def meets(line: Line, box: Box) -> bool:
    """Tell whether a line has a part in a box.

    >>> meets(((0.0, 0.0), (4.0, 4.0)), (1.0, 0.0, 2.0, 2.0))
    True
    """
    ((ax, ay), (bx, by)), (left, top, right, bottom) = line, box
    if is_aside(line, box):
        return False
    ux, uy = bx - ax, by - ay
    turns = [
        ux * (y - ay) - uy * (x - ax)
        for x, y in ((left, top), (right, top), (right, bottom), (left, bottom))
    ]
    return min(turns) <= 0 <= max(turns)


def is_aside(line: Line, box: Box) -> bool:
    """Tell at a glance that a line has no part in a box: all of it lies on one side."""
    ((ax, ay), (bx, by)), (left, top, right, bottom) = line, box
    return (
        (ax < left and bx < left)
        or (ax > right and bx > right)
        or (ay < top and by < top)
        or (ay > bottom and by > bottom)
    )

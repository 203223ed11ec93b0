# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Turns the curves of an SVG into lines of points.

svgelements takes 170 ms to import, more than a whole plan may take to open, and reads over what is wrong;
the tests use it as the judge of this file.
"""

from __future__ import annotations

from math import acos, ceil, cos, hypot, pi, radians, sin, sqrt, tan

from kiosk.store.plans.numbers import Matrix, commands

Point = tuple[float, float]
FLAT = 0.04
"""Metres that a line may lie beside its curve; a pixel of a whole floor on a large screen is more."""

FARTHEST = 1e6
"""Metres from the corner of the plan."""

MOST_CHORDS = 256
"""Of one curve."""


class Pen:
    """Draws in the coordinates of one element; `lines` are in those that `matrix` leads to, metres."""

    def __init__(self, matrix: Matrix, budget: int) -> None:
        """Begin with nothing drawn; more than `budget` points raise `OverflowError`."""
        self._matrix, self._left = matrix, budget
        self.lines: list[list[Point]] = []
        self.closed: list[bool] = []
        self.at: Point = (0.0, 0.0)
        self._from: Point = (0.0, 0.0)
        self._fresh = True

    def move(self, to: Point) -> None:
        """Begin a line."""
        self.at = self._from = to
        self._fresh = True

    def line(self, to: Point) -> None:
        """Draw straight on."""
        if self._fresh:
            self._put(self.at, True)
        self._put(to)
        self.at = to

    def close(self) -> None:
        """Draw back to where the line began."""
        if not self._fresh:
            self.closed[-1] = True
        self.at, self._fresh = self._from, True

    def cubic(self, one: Point, two: Point, to: Point) -> None:
        """Draw a curve of third degree."""
        if self._fresh:
            self._put(self.at, True)
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = map(self._mapped, (self.at, one, two, to))
        bend = max(hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3))
        count = min(MOST_CHORDS, max(1, ceil(sqrt(bend * 0.75 / FLAT))))
        for step in range(1, count + 1):
            t = step / count
            s = 1 - t
            a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
            self._add((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
        self.at = to

    def quadratic(self, one: Point, to: Point) -> None:
        """Draw a curve of second degree."""
        (x0, y0), (x1, y1), (x2, y2) = self.at, one, to
        first = x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3
        self.cubic(first, (x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3), to)

    def arc(self, rx: float, ry: float, turn: float, large: bool, sweep: bool, to: Point) -> None:
        """Draw a part of an ellipse (SVG 2, appendix B.2: from end points to the centre)."""
        rx, ry = abs(rx), abs(ry)
        if not rx or not ry or to == self.at:
            self.line(to)
            return
        (x0, y0), (x1, y1) = self.at, to
        cosine, sine = cos(radians(turn)), sin(radians(turn))
        dx, dy = (x0 - x1) / 2, (y0 - y1) / 2
        px, py = cosine * dx + sine * dy, cosine * dy - sine * dx
        grow = sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
        rx, ry = rx * grow, ry * grow
        flat = (rx * py) ** 2 + (ry * px) ** 2
        root = sqrt(max(0.0, (rx * ry) ** 2 / flat - 1)) * (-1 if large == sweep else 1)
        qx, qy = root * rx * py / ry, -root * ry * px / rx
        begin, end = _angle((px - qx) / rx, (py - qy) / ry), _angle((-px - qx) / rx, (-py - qy) / ry)
        span = (end - begin) % (2 * pi) - (0 if sweep else 2 * pi)
        mx, my = cosine * qx - sine * qy + (x0 + x1) / 2, sine * qx + cosine * qy + (y0 + y1) / 2

        def on(u: float, v: float) -> Point:
            return mx + cosine * rx * u - sine * ry * v, my + sine * rx * u + cosine * ry * v

        count = max(1, ceil(abs(span) / (pi / 2) - 1e-9))
        part = span / count
        reach = 4 / 3 * tan(part / 4)
        for step in range(count):
            a, b = begin + step * part, begin + (step + 1) * part
            last = to if step == count - 1 else on(cos(b), sin(b))
            self.cubic(
                on(cos(a) - reach * sin(a), sin(a) + reach * cos(a)),
                on(cos(b) + reach * sin(b), sin(b) - reach * cos(b)),
                last,
            )

    def path(self, data: str) -> None:
        """Draw path data."""
        control: Point | None = None  # of the curve before, for S and T
        before = ""
        for name, given in commands(data):
            x, y = self.at if name.islower() else (0.0, 0.0)
            points = [(x + u, y + v) for u, v in zip(given[::2], given[1::2], strict=False)]
            smooth = control if control and before in ("CS" if name in "Ss" else "QT") else self.at
            mirrored = 2 * self.at[0] - smooth[0], 2 * self.at[1] - smooth[1]
            kind = name.upper()
            match kind:
                case "M":
                    self.move(points[0])
                case "Z":
                    self.close()
                case "L":
                    self.line(points[0])
                case "H":
                    self.line((x + given[0], self.at[1]))
                case "V":
                    self.line((self.at[0], y + given[0]))
                case "A":
                    rx, ry, turn, large, sweep, u, v = given
                    self.arc(rx, ry, turn, large == 1, sweep == 1, (x + u, y + v))
                case "C" | "S":
                    one, control, to = points if kind == "C" else (mirrored, *points)
                    self.cubic(one, control, to)
                case _:
                    control, to = points if kind == "Q" else (mirrored, *points)
                    self.quadratic(control, to)
            before = kind

    def _mapped(self, point: Point) -> Point:
        a, b, c, d, e, f = self._matrix
        x, y = point
        return a * x + c * y + e, b * x + d * y + f

    def _put(self, point: Point, begins: bool = False) -> None:
        if begins:
            self.lines.append([])
            self.closed.append(False)
            self._fresh = False
        self._add(self._mapped(point))

    def _add(self, point: Point) -> None:
        self._left -= 1
        if self._left < 0:
            raise OverflowError
        if not (-FARTHEST < point[0] < FARTHEST and -FARTHEST < point[1] < FARTHEST):
            raise ValueError(point)
        self.lines[-1].append(point)


def _angle(x: float, y: float) -> float:
    return acos(max(-1.0, min(1.0, x / hypot(x, y)))) * (-1 if y < 0 else 1)

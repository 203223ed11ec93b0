# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Reads the SVG of a floor: what is drawn, whose it is, and where in the file; harm is refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.parsers.expat import ErrorString

from msgspec import Struct, field

from kiosk.store.messages import Message, say
from kiosk.store.plans.elements import DRAWN, Bad, attempt, draw, extent
from kiosk.store.plans.guard import harm, harm_of_style
from kiosk.store.plans.names import name_of
from kiosk.store.plans.numbers import Matrix, times, transform
from kiosk.store.plans.pen import Pen, Point
from kiosk.store.problems import quoted
from kiosk.store.source import Unreadable

LARGEST_FILE = 4 * 1024 * 1024
"""Bytes; a floor that an architect exported has some hundred thousand."""

MOST_ELEMENTS = 20_000
MOST_DRAWN = 6000
MOST_POINTS = 60_000
DEEPEST = 64
LONGEST_TITLE = 80
SMALLEST_SIDE, LARGEST_SIDE = 2.0, 3000.0
"""Metres of a floor."""

WALKWAYS = frozenset({"walkways", "caminos"})
"""Names of the layer with the walkway lines, as its id or its label in Inkscape."""

STEPS = ("steps", "escalones")
"""The name of a walkway line begins so where it has steps in it."""

_SVG = "{http://www.w3.org/2000/svg}"
_LABEL = "{http://www.inkscape.org/namespaces/inkscape}label"
_LANGUAGES = ("lang", "{http://www.w3.org/XML/1998/namespace}lang")
_GROUPS = ("g", "a", "title", *DRAWN)
_HIDDEN = re.compile(r"(?:^|;)\s*+(?:display\s*+:\s*+none|visibility\s*+:\s*+(?:hidden|collapse))\b")


class Piece(Struct, frozen=True):
    """What one element draws, in metres from the left and the top; `owner` is the id of its place."""

    owner: str
    lines: list[list[Point]]
    closed: list[bool]
    is_walkway: bool
    has_steps: bool
    line: int
    column: int


class Drawing(Struct):
    """A floor as it is drawn, its sides in metres, `matrix` from the units of the file to them.

    `owners` are the ids with the places of their elements, `twice` those that come again, `titles` what they
    are called, by language; `clones` are not drawn.
    """

    width: float
    height: float
    matrix: Matrix
    line: int
    column: int
    pieces: list[Piece] = field(default_factory=list)
    owners: dict[str, tuple[int, int]] = field(default_factory=dict)
    twice: list[tuple[str, int, int]] = field(default_factory=list)
    titles: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    clones: list[tuple[int, int]] = field(default_factory=list)
    has_hidden_walkways: bool = False


class _Frame(Struct):
    """An element that is open, and what those in it take from it."""

    name: str
    matrix: Matrix
    owner: str = ""
    is_drawn: bool = True
    is_walkway: bool = False
    has_steps: bool = False


def read_svg(source: bytes) -> Drawing:
    """Read a plan, or raise `Unreadable` with the place of what is wrong."""
    if len(source) > LARGEST_FILE:
        what = say("the plan has more than {count} MB", count=LARGEST_FILE // 1024**2)
        raise Unreadable(1, 1, what, say("leave out what visitors need not see"))
    # Only now: the lobby starts without plans, and without a reader of XML.
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser, ParseError

    reader = _Reader()
    parser: Any = DefusedXMLParser(target=reader, forbid_dtd=True)
    reader.expat = parser.parser
    try:
        parser.feed(source)
        parser.close()
    except DefusedXmlException:
        plain = say("save it as Inkscape SVG or plain SVG")
        raise reader.fault(say("a DOCTYPE or an entity"), plain) from None
    except ParseError as error:
        line, column = error.position
        what = say("this is not XML ({reason})", reason=ErrorString(error.code))
        raise Unreadable(line, column + 1, what, say("save it again as SVG")) from None
    except (ValueError, LookupError):  # of an encoding that nobody knows
        raise reader.fault(say("this is not XML in UTF-8"), say("save it again as SVG")) from None
    if reader.drawing is None:
        raise reader.no_svg()
    return reader.drawing


class _Reader:
    """Takes the elements one by one as they are parsed, so that reading ends at the first that is bad."""

    def __init__(self) -> None:
        self.expat: Any = None
        self.drawing: Drawing | None = None
        self._open: list[_Frame] = []
        self._title: list[str] = []
        self._language = ""
        self._count, self._points = 0, MOST_POINTS

    def fault(self, what: Message, remedy: Message) -> Unreadable:
        """Return the error of something at the place of the parser."""
        return Unreadable(*self._place(), what, remedy)

    def no_svg(self) -> Unreadable:
        """Return the error of a file that is something else."""
        return self.fault(say("this is no SVG"), say("save it again as SVG"))

    def start(self, tag: str, given: dict[str, str]) -> None:
        """Take an element."""
        self._count += 1
        drawn = len(self.drawing.pieces) if self.drawing else 0
        if self._count > MOST_ELEMENTS or len(self._open) >= DEEPEST or drawn > MOST_DRAWN:
            raise self._too_much()
        name = tag.removeprefix(_SVG)
        found = harm(name, given)
        if found:
            raise self.fault(found, say("remove it: a plan is shapes only"))
        try:
            if self.drawing is None:
                self._begin(tag, given)
            else:
                self._open.append(self._frame(name, given, self._open[-1], self.drawing))
        except Bad as bad:
            what = say("{key} cannot be {value}", key=bad.key, value=quoted(bad.text.strip()))
            raise self.fault(what, say("draw this shape again")) from None
        except OverflowError:
            raise self._too_much() from None

    def data(self, text: str) -> None:
        """Take text."""
        name = self._open[-1].name
        if name == "title" and len(self._title) < LONGEST_TITLE:
            self._title.append(text[:LONGEST_TITLE])
        elif name == "style":
            found = harm_of_style(text)
            if found:
                raise self.fault(found, say("remove it: a plan is shapes only"))

    def end(self, _tag: str) -> None:
        """Leave an element."""
        frame = self._open.pop()
        if frame.name == "title" and frame.is_drawn and frame.owner and self.drawing:
            words = " ".join("".join(self._title).split())
            words = "".join(letter for letter in words if letter.isprintable())[:LONGEST_TITLE]
            if words:
                self.drawing.titles.setdefault(frame.owner, []).append((self._language, words))

    def close(self) -> None:
        """End; the parser wants it."""

    def _begin(self, tag: str, given: Mapping[str, str]) -> None:
        """Take the root: how large the floor is."""
        if tag != f"{_SVG}svg":
            raise self.no_svg()
        width, height, matrix = extent(given)
        if not all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in (width, height)):
            what = say("the floor is {width} m × {height} m", width=f"{width:.4g}", height=f"{height:.4g}")
            remedy = say("write viewBox, and how many millimetres a unit of it is: data-mm-per-unit")
            raise self.fault(what, remedy)
        self.drawing = Drawing(width, height, matrix, *self._place())
        self._open.append(_Frame("svg", matrix))

    def _frame(self, name: str, given: Mapping[str, str], above: _Frame, drawing: Drawing) -> _Frame:
        """Take an element inside another."""
        frame = _Frame(name, above.matrix, above.owner, False, above.is_walkway, above.has_steps)
        names = [each.casefold() for each in (given.get("id"), given.get(_LABEL)) if each]
        if not above.is_drawn or name not in _GROUPS or _is_hidden(given):
            drawing.has_hidden_walkways |= not WALKWAYS.isdisjoint(names)
            if name == "use" and above.is_drawn:
                drawing.clones.append(self._place())
            return frame
        frame.is_drawn = True
        if name == "title":
            self._title = []
            self._language = next((given[key][:3].strip("-") for key in _LANGUAGES if key in given), "")
            return frame
        if "transform" in given:
            frame.matrix = times(above.matrix, attempt(transform, "transform", given["transform"]))
        if frame.is_walkway or not WALKWAYS.isdisjoint(names):
            frame.is_walkway = True
            frame.has_steps = frame.has_steps or any(each.startswith(STEPS) for each in names)
        else:
            self._own(frame, name_of(*names), drawing)
        if name in DRAWN:
            self._draw(frame, given, drawing)
        return frame

    def _own(self, frame: _Frame, owner: str, drawing: Drawing) -> None:
        """Note that an element, and what is in it, is the shape of a place."""
        if not owner:
            return
        frame.owner = owner
        if owner in drawing.owners:
            drawing.twice.append((owner, *self._place()))
        else:
            drawing.owners[owner] = self._place()

    def _draw(self, frame: _Frame, given: Mapping[str, str], drawing: Drawing) -> None:
        pen = Pen(frame.matrix, self._points)
        try:
            draw(pen, frame.name, given)
        except ValueError:  # each number is sound, and together they lead nowhere
            raise Bad("transform", given.get("transform", "")) from None
        self._points -= sum(map(len, pen.lines))
        if pen.lines:
            whose = frame.owner, pen.lines, pen.closed, frame.is_walkway, frame.has_steps
            drawing.pieces.append(Piece(*whose, *self._place()))

    def _place(self) -> tuple[int, int]:
        """Return the line and the column of the parser, both from 1."""
        return self.expat.CurrentLineNumber, self.expat.CurrentColumnNumber + 1

    def _too_much(self) -> Unreadable:
        what = say("more is drawn than on any plan: the most is {count} elements", count=MOST_ELEMENTS)
        return self.fault(what, say("leave out what visitors need not see"))


def _is_hidden(given: Mapping[str, str]) -> bool:
    hidden = given.get("display") == "none" or given.get("visibility") in ("hidden", "collapse")
    return hidden or ("style" in given and _HIDDEN.search(given["style"]) is not None)

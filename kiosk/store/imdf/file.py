# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Reads the features of an IMDF 1.0.0 archive (OGC 20-094), each with its place in its file."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile, ZipFile

from msgspec import Struct

from kiosk.store.messages import Message, say
from kiosk.store.places import Aim, places
from kiosk.store.problems import Path, Problem, quoted, written
from kiosk.store.source import Unreadable, decoded, tree

VERSION = "1.0.0"
LARGEST_ARCHIVE = 16 * 1024 * 1024
LARGEST_MEMBER = 8 * 1024 * 1024
LARGEST = 24 * 1024 * 1024
"""Bytes: of the archive, of one file in it, and of all of them unpacked."""

MOST_FEATURES = 4000
MOST_LEVELS = 100
MOST_POINTS = 60_000
FARTHEST = 85.0
"""Degrees of latitude; a building nearer to a pole would be drawn askew."""

NEEDED = ("level", "unit")
WANTED = (*NEEDED, "opening", "occupant", "anchor", "address")

Point = tuple[float, float]
Rings = tuple[tuple[Point, ...], ...]


class Refused(Exception):
    """The archive cannot be used, for the reason that `problem` says."""

    def __init__(self, problem: Problem) -> None:
        """Say why."""
        super().__init__(str(problem))
        self.problem = problem


class Feature(Struct, frozen=True):
    """One feature: `polygons` has its rings in degrees (longitude, latitude), `line` its points.

    `number` counts the features of its kind from 1.
    """

    number: int
    id: str
    properties: dict[str, Any]
    polygons: tuple[Rings, ...]
    line: tuple[Point, ...]

    def text(self, key: str) -> str:
        """Return a property that is a text, `""` if it is none."""
        value = self.properties.get(key)
        return value.strip() if isinstance(value, str) else ""


Features = dict[str, list[Feature]]
"""Features by their kinds."""


class Entry(Struct, frozen=True):
    """A record of our data, and the number of the feature that it is made of."""

    record: dict[str, Any]
    number: int


def fault(file: str, kind: str, feature: Feature, key: str, what: Message) -> Problem:
    """Return the problem of one feature, which cannot be taken; its line is the number of the feature."""
    return Problem(f"{file}!{kind}", feature.number, 1, key, what, _again())


class Archive:
    """The parts of an archive that were read."""

    def __init__(self, source: bytes, file: str) -> None:
        """Open it, or raise `Refused`; `file` is what problems call it."""
        self._file = file
        self._left, self._points = LARGEST, MOST_POINTS
        if len(source) > LARGEST_ARCHIVE:
            what = say("the file has more than {count} bytes", count=LARGEST_ARCHIVE)
            raise Refused(Problem(file, 1, 1, "", what, say("see if it is the right one")))
        try:
            self._zip = ZipFile(io.BytesIO(source))
        except (BadZipFile, ValueError, OSError, NotImplementedError):
            remedy = say("name the .zip that the program for indoor maps has made")
            raise Refused(Problem(file, 1, 1, "", say("this is no IMDF archive"), remedy)) from None
        manifest = self._tree("manifest.json")
        version = manifest.get("version") if isinstance(manifest, dict) else None
        if version != VERSION:
            remedy = say("export it as IMDF {version}", version=VERSION)
            raise self._fault(
                "manifest.json", ("version",), say("the manifest does not say IMDF 1.0.0"), remedy
            )

    def features(self, kind: str) -> list[Feature]:
        """Return the features of a kind, or raise `Refused`."""
        member = f"{kind}.geojson"
        tree = self._tree(member, needed=kind in NEEDED)
        rows = tree.get("features") if isinstance(tree, dict) else ()
        if not isinstance(rows, list | tuple):
            raise self._fault(member, ("features",), say("a list of features is missing"), _again())
        most = MOST_LEVELS if kind == "level" else MOST_FEATURES
        if len(rows) > most:
            what = say("more than {count} features", count=most)
            raise self._fault(member, ("features",), what, say("export one building"))
        found = [self._feature(member, n, row) for n, row in enumerate(rows)]
        seen: set[str] = set()
        for n, feature in enumerate(found):
            if feature.id in seen:
                what = say("another feature has this id, too")
                raise self._fault(member, ("features", n, "id"), what, _again())
            seen.add(feature.id)
        return found

    def _feature(self, member: str, n: int, row: Any) -> Feature:
        properties = row.get("properties") if isinstance(row, dict) else None
        if not isinstance(properties, dict) or not isinstance(row.get("id"), str):
            raise self._fault(member, ("features", n), say("this is no IMDF feature"), _again())
        geometry = row.get("geometry")
        polygons: tuple[Rings, ...] = ()
        line: tuple[Point, ...] = ()
        try:
            match geometry:
                case {"type": "Polygon", "coordinates": [*rings]}:
                    polygons = (tuple(self._ring(ring) for ring in rings),)
                case {"type": "MultiPolygon", "coordinates": [*many]}:
                    polygons = tuple(tuple(self._ring(ring) for ring in rings) for rings in many)
                case {"type": "LineString", "coordinates": [*points]}:
                    line = self._line(points)
                case {"type": "Point", "coordinates": point}:
                    line = self._line([point])
        except OverflowError:
            what = say("more than {count} points", count=MOST_POINTS)
            raise self._fault(member, ("features", n), what, say("export one building")) from None
        except (ValueError, TypeError):
            what = say("the coordinates are no longitudes and latitudes")
            raise self._fault(member, ("features", n, "geometry", "coordinates"), what, _again()) from None
        return Feature(n + 1, row["id"], properties, tuple(each for each in polygons if each), line)

    def _ring(self, ring: Any) -> tuple[Point, ...]:
        points = self._line(ring)
        if len(points) < 4:
            raise ValueError(ring)
        return points[:-1] if points[0] == points[-1] else points

    def _line(self, points: Any) -> tuple[Point, ...]:
        self._points -= len(points)
        if self._points < 0:
            raise OverflowError
        return tuple(map(_position, points))

    def _tree(self, member: str, *, needed: bool = True) -> Any:
        """Return the JSON of a file in the archive, `None` if it need not be there and is not."""
        try:
            with self._zip.open(member) as stream:
                source = stream.read(min(LARGEST_MEMBER, self._left) + 1)
        except KeyError:
            if not needed:
                return None
            raise self._problem(member, 1, 1, "", say("the archive does not have it"), _again()) from None
        except (BadZipFile, zlib.error, OSError, RuntimeError, ValueError, NotImplementedError, EOFError):
            raise self._problem(member, 1, 1, "", say("it cannot be unpacked"), _again()) from None
        if len(source) > min(LARGEST_MEMBER, self._left):
            what = say("the file has more than {count} bytes", count=min(LARGEST_MEMBER, self._left))
            raise self._problem(member, 1, 1, "", what, say("export one building"))
        self._left -= len(source)
        try:
            return tree(decoded(source))
        except Unreadable as fault:
            raise self._problem(member, fault.line, fault.column, "", fault.what, fault.remedy) from None

    def _fault(self, member: str, path: Path, what: Message, remedy: Message) -> Refused:
        """Return the error of a value in a file, with its place."""
        with self._zip.open(member) as stream:
            text = decoded(stream.read(LARGEST_MEMBER))
        line, column = places(text, [(path, Aim.VALUE)])[path, Aim.VALUE]
        return self._problem(member, line, column, written(path), what, remedy)

    def _problem(
        self, member: str, line: int, column: int, path: str, what: Message, remedy: Message
    ) -> Refused:
        return Refused(Problem(f"{self._file}/{member}", line, column, path, what, remedy))


def _position(point: Any) -> Point:
    longitude, latitude, *_ = point
    for value in (longitude, latitude):
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(quoted(str(value)))
    if not (-180 <= longitude <= 180 and -FARTHEST <= latitude <= FARTHEST):
        raise ValueError(point)
    return float(longitude), float(latitude)


def _again() -> Message:
    return say("export it again")


def everything(source: bytes, file: str) -> Iterator[tuple[str, list[Feature]]]:
    """Yield the features of each kind that we use, or raise `Refused`."""
    archive = Archive(source, file)
    for kind in WANTED:
        yield kind, archive.features(kind)

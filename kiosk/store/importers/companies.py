# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Lists of companies: what the rows of a sheet say of the companies in the data."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.store.importers.cells import changes
from kiosk.store.importers.centre import Centre
from kiosk.store.importers.columns import KEYS, Heading
from kiosk.store.importers.csv_file import read_csv
from kiosk.store.importers.headings import Head, find_headings
from kiosk.store.importers.proposals import Proposal, Proposals, Spot
from kiosk.store.importers.table import LARGEST_FILE, Row, Unusable
from kiosk.store.importers.words import folded, slug, unique, wordings
from kiosk.store.importers.xlsx_file import looks_like_xlsx, read_xlsx
from kiosk.store.messages import say
from kiosk.store.writer import Record, merged

Cells = Mapping[Heading, str]


def propose(source: bytes, file: str, centre: Centre, language: str, *, only_add: bool) -> Proposals:
    """Return what a CSV or XLSX file says, or raise `Unusable`; `file` is what the problems call it."""
    if len(source) > LARGEST_FILE:
        what = say("the file has {size} bytes", size=len(source))
        raise Unusable(what, say("{most} are the most", most=LARGEST_FILE))
    rows = (read_xlsx if looks_like_xlsx(source) else read_csv)(source, centre.languages)
    found = Proposals("tenants", file)
    head = find_headings(rows, found, centre.languages)
    body = [row for row in rows if row.number > head.row]
    if not body:
        what = say("there are headings and no companies")
        raise Unusable(what, say("write a row for each company under them"), head.row)
    _Sheet(body, head, found, centre, language).propose()
    if only_add:
        found.removed.clear()
    return found


class _Sheet:
    """The rows of a list beside the companies of the data."""

    def __init__(self, rows: list[Row], head: Head, found: Proposals, centre: Centre, language: str) -> None:
        self.rows, self.head, self.found, self.centre, self.language = rows, head, found, centre, language
        self.tenants: list[Record] = centre.tree["tenants"]
        self.cells = [head.cells(row) for row in rows]
        self.ids = {each["id"]: n for n, each in enumerate(self.tenants)}
        self.taken = set(self.ids).union(_value(cells, "id") for cells in self.cells)

    def propose(self) -> None:
        """Say what each row makes of its company, and which companies have no row."""
        indices = self._matches()
        doors: dict[object, int] = {}
        ids: dict[str, int] = {}
        for row, cells, index in zip(self.rows, self.cells, indices, strict=True):
            identity = _value(cells, "id") if index is None else self.tenants[index]["id"]
            door = self._door(cells)
            earlier = ids.get(identity) or (None if _value(cells, "id") else doors.get(door))
            doors.setdefault(door, row.number)
            if identity:
                ids.setdefault(identity, row.number)
            if earlier is not None:
                what = say("the same company as row {row}", row=earlier)
                self.found.refuse(
                    Spot(row.number), what, say("remove one of the two, or write an id for each")
                )
            else:
                self._propose_row(row, cells, index)
        seen = {each for each in indices if each is not None}
        self.found.removed = [n for n in range(len(self.tenants)) if n not in seen]

    def _propose_row(self, row: Row, cells: Cells, index: int | None) -> None:
        broken = list(self.head.broken(row))
        for spot, (what, remedy) in broken:
            self.found.refuse(spot, what, remedy)
        if broken:
            return
        spots = self.head.spots(row)
        names = _names(cells)
        if index is None and not names:
            spot = spots.get("name", spots[""])
            self.found.refuse(spot, say("a row without a name"), say("write the company’s name"))
            return
        old = {} if index is None else self.tenants[index]
        changed, faults = changes(old, cells, self.centre, self.language)
        for one, (what, remedy) in faults.items():
            self.found.refuse(spots[f"{one.column.key}.{one.language}"], what, remedy)
        if faults:
            return
        if index is None and "id" not in changed:
            changed["id"] = unique(slug(names[0], "company"), self.taken)
            self.taken.add(str(changed["id"]))
        record = merged(old, changed, KEYS) if changed else old
        self.found.wanted.append(Proposal(index, record, spots))

    def _matches(self) -> list[int | None]:
        """Return which company each row is: by id, else by name at the same door, else by name."""
        by_door: dict[object, list[int]] = {}
        by_name: dict[str, list[int]] = {}
        for n, each in enumerate(self.tenants):
            for name in {folded(name) for name in wordings(each["name"]).values()}:
                by_name.setdefault(name, []).append(n)
                by_door.setdefault((name, each["floor"], folded(each.get("unit", ""))), []).append(n)
        found = [self.ids.get(_value(cells, "id")) for cells in self.cells]
        taken = {each for each in found if each is not None}
        for pass_by_door in (True, False):
            for number, cells in enumerate(self.cells):
                if found[number] is not None or _value(cells, "id"):
                    continue
                for name in _names(cells):
                    _, *door = self._door(cells)
                    near = by_door.get((name, *door), ()) if pass_by_door else by_name.get(name, ())
                    index = next((each for each in near if each not in taken), None)
                    if index is not None:
                        found[number] = index
                        taken.add(index)
                        break
        return found

    def _door(self, cells: Cells) -> tuple[str, str, str]:
        names, floor = _names(cells), self.centre.floors.find(_value(cells, "floor"))
        return names[0] if names else "", floor or _value(cells, "floor"), folded(_value(cells, "unit"))


def _value(cells: Cells, key: str) -> str:
    return next((cell for each, cell in cells.items() if each.column.key == key), "")


def _names(cells: Cells) -> list[str]:
    names = [folded(cell) for each, cell in cells.items() if each.column.key == "name"]
    return [name for name in names if name]

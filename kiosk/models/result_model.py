# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What a search found, in the words of the visitor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from kiosk.models.guide import Guide
from kiosk.models.row_model import RowModel, role
from kiosk.models.words import Words, translate

if TYPE_CHECKING:
    from kiosk.store.search.results import Group, Result


class ResultRow(Struct, frozen=True):
    """Something that was found, or, without a result, the way to more of its kind."""

    id: str
    kind: str
    screen: str = ""
    item: str = ""
    # No type that is read at run time: only who searches needs the modules of the search.
    result: object = None


def rows_of(groups: Iterable[Group], few: int, unfolded: str) -> list[ResultRow]:
    """Return the first `few` results of each group, all of the kind that is `unfolded`.

    A single one more is shown itself, in the place of the way to it.
    """
    rows: list[ResultRow] = []
    for group in groups:
        if group.kind == unfolded or (len(group.results) <= few + 1 and not group.has_more):
            rows += result_rows(group.results)
        else:
            rows += result_rows(group.results[:few])
            rows.append(ResultRow(f"more/{group.kind}", group.kind))
    return rows


def result_rows(results: Iterable[Result]) -> list[ResultRow]:
    """Return a row for each result; what a hub offers twice under one name is told apart by a number."""
    rows = []
    seen: Counter[str] = Counter()
    for each in results:
        key = "/".join((each.kind, each.screen, each.item, each.name.in_language("", "")))
        seen[key] += 1
        rows.append(ResultRow(f"{key}/{seen[key]}", each.kind, each.screen, each.item, each))
    return rows


class ResultModel(RowModel):
    """Results in the order of the search, each with the screen and the item that it opens."""

    record = ResultRow

    def __init__(self, words: Words, guide: Guide, parent: QObject, *, mixed: bool = False) -> None:
        """Know the day from `guide`; rows of `mixed` kinds stand under one heading, and say what they are."""
        super().__init__(words, parent)
        self._guide = guide
        self._mixed = mixed

    @role
    def name(self, row: ResultRow) -> str:
        result = _result(row)
        return self.words.text(result.name) if result else translate("ResultModel", "Show more")

    @role
    def heading(self, row: ResultRow) -> str:
        return translate("ResultModel", "Did you mean") if self._mixed else _plural(row.kind)

    @role
    def detail(self, row: ResultRow) -> str:
        result = _result(row)
        if result is None:
            return _plural(row.kind)
        said = self._when(result) + self._where(result)
        return self.words.joined([_singular(row.kind), *said] if self._mixed else said)

    @role
    def colour(self, row: ResultRow) -> str:
        """Return the section whose colour it has."""
        if row.kind == "sector":
            return row.screen
        if row.kind == "event":
            return "events"
        return "directory" if row.kind in ("tenant", "floor", "room") else "hubs"

    @role
    def sample(self, row: ResultRow) -> bool:
        result = _result(row)
        return result is not None and result.sample

    def _when(self, result: Result) -> list[str]:
        occurrence = result.occurrence
        if occurrence is None:
            return []
        event = occurrence.event
        when = self.words.when(occurrence.start, self._guide.today or date.min, event.all_day)
        return [translate("ResultModel", "Cancelled"), when] if event.status == "cancelled" else [when]

    def _where(self, result: Result) -> list[str]:
        where = self.words.text(result.detail)
        if result.is_gone:
            if not where:
                return [translate("TenantModel", "No longer in this building")]
            return [translate("TenantModel", "Moved to %1").replace("%1", where)]
        if result.kind == "floor" or (result.kind == "sector" and result.screen == "directory"):
            return [translate("ResultModel", "See its companies")]
        if result.kind == "sector":
            events = result.screen == "events"
            return [
                translate("ResultModel", "See its events")
                if events
                else translate("ResultModel", "See its hubs")
            ]
        return [where]


def _result(row: ResultRow) -> Result | None:
    return row.result  # type: ignore[return-value]  # see the record


def _plural(kind: str) -> str:
    """Return the heading of a kind of results."""
    return {
        "hub": translate("ResultModel", "Hubs"),
        "tenant": translate("ResultModel", "Companies"),
        "event": translate("ResultModel", "Events"),
        "program": translate("ResultModel", "Programs"),
        "service": translate("ResultModel", "Services"),
        "sector": translate("ResultModel", "Topics"),
        "floor": translate("ResultModel", "Floors"),
        "room": translate("ResultModel", "Rooms"),
    }[kind]


def _singular(kind: str) -> str:
    """Return what one result of a kind is."""
    return {
        "hub": translate("ResultModel", "Hub"),
        "tenant": translate("ResultModel", "Company"),
        "event": translate("ResultModel", "Event"),
        "program": translate("ResultModel", "Program"),
        "service": translate("ResultModel", "Service"),
        "sector": translate("ResultModel", "Topic"),
        "floor": translate("ResultModel", "Floor"),
        "room": translate("ResultModel", "Room"),
    }[kind]

# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What an import would do, row by row, in words for staff."""

from __future__ import annotations

from kiosk.store.importers.field_names import name_of
from kiosk.store.importers.merge import Change, Outcome
from kiosk.store.messages import Message, say
from kiosk.store.problems import quoted

_MOST = 8
"""Differences that a line tells of one record."""


def report(outcome: Outcome, file: str, language: str) -> list[str]:
    """Return a line for each row of `file` that changes something or is refused, and a summary."""
    rows = [(each.row, _changed(each, file)) for each in outcome.changes if each.kind != "removed"]
    lines = [(row, message.in_language(language)) for row, message in rows]
    lines += [(each.line, each.in_language(language)) for each in (*outcome.notes, *outcome.refused)]
    lines.sort(key=lambda each: each[0])
    gone = [_changed(each, file).in_language(language) for each in outcome.changes if each.kind == "removed"]
    kinds = [each.kind for each in outcome.changes]
    summary = say(
        "{file}: added {added}, changed {changed}, removed {removed}, unchanged {same}, refused {refused}",
        file=file,
        added=kinds.count("added"),
        changed=kinds.count("changed"),
        removed=kinds.count("removed"),
        same=outcome.unchanged,
        refused=len({each.line for each in outcome.refused}),
    )
    return [*(line for _, line in lines), *gone, summary.in_language(language)]


def _changed(change: Change, file: str) -> Message:
    name = f"{quoted(change.name)} ({change.id})"
    if change.kind == "removed":
        return say("removed: {name}", name=name)
    if change.kind == "added":
        return say("{file}:{row}: added: {name}", file=file, row=change.row, name=name)
    told = [_difference(*each) for each in change.differences[:_MOST]]
    row = told[0]
    for each in told[1:]:
        row = say("{row}; {more}", row=row, more=each)
    if len(change.differences) > _MOST:
        row = say("{row} and {count} more", row=row, count=len(change.differences) - _MOST)
    return say("{file}:{row}: changed: {name}: {fields}", file=file, row=change.row, name=name, fields=row)


def _difference(key: str, old: str, new: str) -> Message:
    first, _, rest = key.partition(".")
    field: object = name_of(first)
    for part in filter(None, rest.split(".")):
        field = say("{field} ({part})", field=field, part=name_of(part))
    if not old:
        return say("{field}: {new}", field=field, new=quoted(new))
    if not new:
        return say("{field}: {old} is taken out", field=field, old=quoted(old))
    return say("{field}: {old} → {new}", field=field, old=quoted(old), new=quoted(new))

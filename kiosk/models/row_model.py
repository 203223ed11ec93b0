# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""A list of records for the screen, whose roles are the fields of the record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import UnionType
from typing import Annotated, Any, ClassVar, TypeVar, Union, get_args, get_origin

from msgspec import Struct
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtQml import QmlElement

from kiosk.models.row_list import DISPLAY_ROLE, USER_ROLE, Index, RowList
from kiosk.models.words import Words
from kiosk.store.fields import Text, types_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Getter = Callable[[Any, Any], Any]
Method = TypeVar("Method", bound=Getter)
_SHOWN = (Text, str, int, float, bool)


def role(method: Method) -> Method:
    """Mark a method `(self, row)` whose result the screen reads as a role of the same name."""
    method.is_role = True  # type: ignore[attr-defined]
    return method


def role_name(name: str) -> str:
    """Return the name that QML sees for a field: `moved_to` is `movedTo`; `id`, a word of QML, is `key`."""
    if name == "id":
        return "key"
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in rest)


@QmlElement
class RowModel(RowList):
    """Rows of one type of record; roles are its fields that are texts or numbers, and methods marked `role`.

    A subclass names its `record`. Texts come in the language of `words`; what is not given is "" or 0, so
    that every role has one type.
    """

    record: ClassVar[type[Struct]]
    _names: ClassVar[dict[int, QByteArray]]
    _getters: ClassVar[dict[int, Getter]]

    def __init_subclass__(cls) -> None:
        """Take the roles from the record, once for each model."""
        super().__init_subclass__()
        getters = {role_name(name): get for name, get in _field_getters(cls.record)}
        for name, member in vars(cls).items():
            if getattr(member, "is_role", False):
                getters[name] = member
        first = USER_ROLE + 1
        cls._names = {first + i: QByteArray(name.encode()) for i, name in enumerate(getters)}
        cls._getters = {first + i: get for i, get in enumerate(getters.values())}

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self.words = words

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles by number."""
        return self._names

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Any:
        """Return one value of one row, `None` for a role that rows do not have."""
        return self.value(self.rows[index.row()], role) if self.checkIndex(index, NEEDED) else None

    def value(self, row: Any, role: int) -> Any:
        """Return what `data` does, for a row that need not be in this list."""
        getter = self._getters.get(role)
        return getter and getter(self, row)


NEEDED = RowList.CheckIndexOption.IndexIsValid | RowList.CheckIndexOption.ParentIsInvalid
"""What `checkIndex` must find before the row of an index is looked up."""


def _field_getters(record: type[Struct]) -> Iterator[tuple[str, Callable[[Any, Any], Any]]]:
    """Yield a reader of `(model, row)` for each field that the screen can show."""
    for name, hint in types_of(record).items():
        kinds = list(_kinds(hint))
        if len(kinds) == 1 and kinds[0] in _SHOWN:
            yield name, _getter(name, kinds[0])


def _kinds(hint: Any) -> Iterator[Any]:
    """Yield the types of a value that is there, without their marks."""
    if get_origin(hint) is Annotated:
        yield from _kinds(get_args(hint)[0])
    elif get_origin(hint) in (Union, UnionType):
        for option in get_args(hint):
            yield from _kinds(option)
    elif hint is not type(None):
        yield hint


def _getter(name: str, kind: type) -> Callable[[Any, Any], Any]:
    if kind is Text:
        return lambda model, row: model.words.text(getattr(row, name))
    empty = kind()
    return lambda model, row: empty if (value := getattr(row, name)) is None else value

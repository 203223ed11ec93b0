# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The translations of the program: one compiled file for each language, and no language in the code."""

from __future__ import annotations

from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

OWN_NAME = QT_TRANSLATE_NOOP("Languages", "English")
"""Each language translates this by its own name: "Español", "English"."""


class Languages:
    """The languages whose translations lie in a folder, one of them in use at a time."""

    def __init__(self, folder: Path) -> None:
        """Look in `folder` for files such as `es.qm`."""
        self._folder = folder
        self._translator: QTranslator | None = None
        self._leftwards = False

    def names(self) -> dict[str, str]:
        """Return what each language is called by its speakers, by code."""
        return {file.stem: self._own_name(file) for file in sorted(self._folder.glob("*.qm"))}

    def use(self, code: str) -> bool:
        """Speak a language from now on; tell whether there is a translation for it.

        What is already on the screen must be asked for again.
        """
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        locale = QLocale(code)
        QLocale.setDefault(locale)
        self._turn(is_written_leftwards(locale))
        self._translator = QTranslator()
        found = self._translator.load(str(self._file(code)))
        if found:
            QCoreApplication.installTranslator(self._translator)
        return found

    def drop(self) -> None:
        """Speak the language of the source again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = None
        self._turn(False)

    def missing(self, codes: tuple[str, ...]) -> list[Path]:
        """Return the files that would be needed to speak all of `codes` and are not there."""
        return [file for file in map(self._file, codes) if not file.is_file()]

    def _turn(self, leftwards: bool) -> None:
        if leftwards != self._leftwards:
            from PySide6.QtCore import Qt

            self._leftwards = leftwards
            direction = Qt.LayoutDirection
            QGuiApplication.setLayoutDirection(direction.RightToLeft if leftwards else direction.LeftToRight)

    def _file(self, code: str) -> Path:
        return self._folder / f"{code}.qm"

    def _own_name(self, file: Path) -> str:
        translator = QTranslator()
        translator.load(str(file))
        return translator.translate("Languages", "English") or str(OWN_NAME)


def is_written_leftwards(locale: QLocale) -> bool:
    """Tell whether a language is written from right to left, by the first letter of its name.

    Qt knows too, but says so with a word of the namespace Qt, the first of which takes a tenth of the start.
    """
    return any(bidirectional(letter) in ("R", "AL") for letter in locale.nativeLanguageName()[:1])

# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""The lobby itself: the centre, the hour, the rows for every screen, and the visit of the moment."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.errand import PIECE, Errand, whole
from kiosk.models.language_model import LanguageModel, LanguageRow
from kiosk.models.owned import OwnedFact
from kiosk.models.picked_model import PickedModel
from kiosk.models.qml import changing, fixed
from kiosk.models.row_model import RowModel
from kiosk.models.site import Site
from kiosk.models.sources import Plan, Sources
from kiosk.models.visit import Visit
from kiosk.models.words import Words
from kiosk.store import calendar
from kiosk.store.schema import Brand, Center, Ecosystem

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FIGURES = 3
"""Facts of the centre that stand on the home screen."""

LIGHTS = ((5, "night"), (8, "dawn"), (17, "day"), (19, "dusk"), (24, "night"))
"""The light over the valley until each hour; near the equator it hardly changes with the season."""


@QmlElement
class Lobby(QObject):
    """What all visits share. It has no content, and is not `ready`, until `learn`.

    `endVisit` throws the visit away and begins another, asleep and in the first language.
    """

    readyChanged = Signal()
    contentChanged = Signal()
    minuteChanged = Signal()
    visitChanged = Signal()
    languageChanged = Signal()

    def __init__(self, names: dict[str, str], parent: QObject | None = None) -> None:
        """Know what each language with translations is called by its speakers."""
        super().__init__(parent)
        self._names = names
        self._media = ""
        self._now: datetime | None = None
        self.words = Words()
        self._sources = Sources(self.words)
        self._languages = LanguageModel(self.words)
        self._figures = PickedModel(self._sources.facts, self._is_figure, self)
        self._visit = self._begin_visit()

    def learn(self, ecosystem: Ecosystem, now: datetime | None, media: str = "") -> None:
        """Show `ecosystem` as it is at `now`, an aware moment; `media` is the URL of its pictures.

        Without a moment, because the clock is wrong, nothing is hidden or said because of its date.
        """
        whole(self.showing(ecosystem, now, media))

    def tick(self, now: datetime | None) -> None:
        """Show the lobby as it is at `now`, as `learn` does."""
        whole(self.ticking(now))

    def ticking(self, now: datetime | None) -> Errand[None]:
        """Do what `tick` does, a little at a time."""
        if self._sources.ecosystem is None:
            self._now = now
            self.minuteChanged.emit()
        else:
            yield from self.showing(self._sources.ecosystem, now, self._media)

    def showing(self, ecosystem: Ecosystem, now: datetime | None, media: str = "") -> Errand[None]:
        """Do what `learn` does, a little at a time; nothing of it is seen until all is."""
        before = self._sources.ecosystem
        plan = yield from self._sources.plan(ecosystem, now)
        if before is not None and before.center.hub == ecosystem.center.hub:  # else other rows are picked
            for picked in self.findChildren(PickedModel):
                if picked.source in plan.changes:
                    yield from picked.plan(plan.changes[picked.source].rows)
        worn = [change.base for change in plan.changes.values()]
        if before is not None:
            worn += [list(before.tenants), list(before.events)]
        del before
        self._show(plan, now, media)
        del plan
        # To let go of twenty thousand records at once would hold up a frame.
        for rows in worn:
            while rows:
                del rows[-PIECE:]
                yield

    def _show(self, plan: Plan, now: datetime | None, media: str) -> None:
        is_first = self._sources.ecosystem is None
        is_new = plan.ecosystem is not self._sources.ecosystem
        self._now = now
        self._media = media
        languages = plan.ecosystem.center.languages
        if is_new:
            self._languages.show([LanguageRow(code, self._names.get(code, code)) for code in languages])
            self.words.default = languages[0]
        self._sources.take(plan)
        self._sources.finder.learn(plan.ecosystem, self._local())
        self._sources.site.learn(plan.ecosystem)
        if is_new:
            self._figures.pick()
            if is_first or not (self._visit.is_awake() or self._visit.language_code() == languages[0]):
                self.end_visit()
            if is_first:
                self.readyChanged.emit()
            self.contentChanged.emit()
        self.minuteChanged.emit()

    @Slot()
    def end_visit(self) -> None:
        """Throw the visit away and begin another."""
        before, self._visit = self._visit, self._begin_visit()
        self.visitChanged.emit()
        self._follow_language()
        # Only now has every screen let go of it.
        before.deleteLater()

    def visit_now(self) -> Visit:
        """Return the visit of the moment."""
        return self._visit

    def site(self) -> Site:
        """Return the building that the lobby stands in."""
        return self._sources.site

    def time_zone(self) -> str | None:
        """Return the time zone of the centre, once that is known."""
        center = self._center()
        return center.time_zone if center else None

    def retranslate(self) -> None:
        """Say every row again after the translations changed."""
        self._sources.retranslate()
        self.contentChanged.emit()
        self.minuteChanged.emit()

    def _begin_visit(self) -> Visit:
        visit = Visit(self._sources, self.words.default, self)
        visit.languageChanged.connect(self._follow_language)
        return visit

    @Slot()
    def _follow_language(self) -> None:
        if self.words.language != self._visit.language_code():
            self.words.use(self._visit.language_code())
            self.languageChanged.emit()

    def _is_figure(self, fact: OwnedFact) -> bool:
        """Say whether a fact is among the first of the hub that this centre is."""
        center = self._center()
        return center is not None and fact.id in {f"{center.hub}/{i}" for i in range(FIGURES)}

    def _center(self) -> Center | None:
        return self._sources.ecosystem.center if self._sources.ecosystem else None

    def _is_ready(self) -> bool:
        return self._sources.ecosystem is not None

    def _center_text(self, name: str) -> str:
        center = self._center()
        return self.words.text(getattr(center, name)) if center else ""

    def _colour(self, section: str) -> str:
        center = self._center()
        return str(getattr(center.brand if center else Brand(), section))

    def _local(self) -> datetime | None:
        center = self._center()
        return calendar.local_now(self._now, center.time_zone) if center and self._now else None

    def _time(self) -> str:
        local = self._local()
        return self.words.clock(local) if local else ""

    def _date(self) -> str:
        local = self._local()
        return self.words.day(local.date()) if local else ""

    def _today(self) -> str:
        local = self._local()
        return local.date().isoformat() if local else ""

    def _greeting(self) -> str:
        local = self._local()
        return self.words.greeting(local.hour if local else None)

    def _light(self) -> str:
        local = self._local()
        return next(light for hour, light in LIGHTS if local.hour < hour) if local else "day"

    def _counts(self, rows: str) -> int:
        return len(getattr(self._sources, rows).rows)

    ready = Property(bool, _is_ready, notify=readyChanged)
    name = Property(str, lambda self: self._center_text("name"), notify=contentChanged)
    city = Property(str, lambda self: self._center_text("city"), notify=contentChanged)
    about = Property(str, lambda self: self._center_text("about"), notify=contentChanged)
    media = changing(str, "_media", contentChanged)
    hubsColour = Property(str, lambda self: self._colour("hubs"), notify=contentChanged)
    directoryColour = Property(str, lambda self: self._colour("directory"), notify=contentChanged)
    eventsColour = Property(str, lambda self: self._colour("events"), notify=contentChanged)
    hubCount = Property(int, lambda self: self._counts("hubs"), notify=contentChanged)
    tenantCount = Property(int, lambda self: self._counts("tenants"), notify=contentChanged)
    floorCount = Property(int, lambda self: self._counts("floors"), notify=contentChanged)

    time = Property(str, _time, notify=minuteChanged)
    date = Property(str, _date, notify=minuteChanged)
    today = Property(str, _today, notify=minuteChanged)
    greeting = Property(str, _greeting, notify=minuteChanged)
    light = Property(str, _light, notify=minuteChanged)
    eventsThisWeek = Property(int, lambda self: self._sources.agenda.events_this_week, notify=minuteChanged)

    visit = changing(Visit, "_visit", visitChanged)
    languages = fixed(RowModel, "_languages")
    figures = fixed(PickedModel, "_figures")
    floors = Property(RowModel, lambda self: self._sources.floors, constant=True)
    days = Property(RowModel, lambda self: self._sources.days, constant=True)
    slides = Property(RowModel, lambda self: self._sources.slides, constant=True)
    nowAndNext = Property(RowModel, lambda self: self._sources.now_and_next, constant=True)
    notices = Property(RowModel, lambda self: self._sources.notices, constant=True)
    entries = Property(RowModel, lambda self: self._sources.entries, constant=True)

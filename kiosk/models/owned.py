# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What belongs to a hub or to the city and has no id of its own: facts and services, as rows."""

from __future__ import annotations

from msgspec import Struct

from kiosk.store.fields import Text
from kiosk.store.schema import CITY, Ecosystem, Fact, Service


class OwnedFact(Struct, frozen=True):
    """A fact of a hub, or of the city."""

    id: str
    owner: str
    value: Text
    label: Text
    as_of: str
    source: str
    sample: bool

    @classmethod
    def of(cls, owner: str, place: int, fact: Fact) -> OwnedFact:
        """Return the fact that is at `place` among its owner's."""
        name = f"{owner}/{place}"
        return cls(name, owner, fact.value, fact.label, fact.as_of, fact.source, fact.sample)


class OwnedService(Struct, frozen=True):
    """A service of a hub."""

    id: str
    owner: str
    name: Text
    icon: str

    @classmethod
    def of(cls, owner: str, place: int, service: Service) -> OwnedService:
        """Return the service that is at `place` among its owner's."""
        return cls(f"{owner}/{place}", owner, service.name, service.icon)


def facts_of(ecosystem: Ecosystem) -> list[OwnedFact]:
    """Return the facts of the city, then those of each hub."""
    owners = [(CITY, ecosystem.center.facts), *((hub.id, hub.facts) for hub in ecosystem.hubs)]
    return [OwnedFact.of(owner, i, fact) for owner, facts in owners for i, fact in enumerate(facts)]


def services_of(ecosystem: Ecosystem) -> list[OwnedService]:
    """Return the services of each hub."""
    return [OwnedService.of(hub.id, i, s) for hub in ecosystem.hubs for i, s in enumerate(hub.services)]

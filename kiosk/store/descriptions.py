# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What each field of a data file means, for whoever fills it in: in Spanish and English, with an example."""

from __future__ import annotations

from kiosk.store import schema

Told = tuple[str, object]
"""What it is, "in Spanish — in English", and an example; `None` where the parts of the field have theirs."""

_ID = "Nombre interno, único y para siempre — Its name in this file, one of a kind and for ever"
_AS_OF = "De qué año o fecha es el dato — The year or the day it was true"
_SOURCE = "Quién lo dice — Who says so"
_SAMPLE = "true mientras sea de muestra, sin confirmar — true while it is made up, or not confirmed"
_WEBSITE = "Página web — Website"
_PHONE = "Teléfono — Telephone"
_EMAIL = "Correo — E-mail"
_HOURS = "Horario de atención — When it is open"
_MONDAY = {"es": "Lunes a viernes, 8:00–17:00", "en": "Monday to Friday, 8:00–17:00"}
_ABOUT = {"es": "Abrió en 2011 para recibir startups.", "en": "It opened in 2011 to welcome startups."}
_LINE = {"es": "Tu primera línea de código, paso a paso.", "en": "Your first line of code, step by step."}
_CONTACT: dict[str, Told] = {
    "website": (_WEBSITE, "https://nube-viva.example.org"),
    "phone": (_PHONE, "+57 604 000 0000"),
    "email": (_EMAIL, "hola@nube-viva.example.org"),
}
_ORIGIN: dict[str, Told] = {
    "as_of": (_AS_OF, "2014-04"),
    "source": (_SOURCE, "Medellin Blog, 2014"),
    "sample": (_SAMPLE, True),
}

TOLD: dict[type, dict[str, Told]] = {
    schema.Ecosystem: {
        "format": ("Versión del formato: siempre 1 — Version of the format: always 1", 1),
        "center": ("El centro de esta pantalla — The centre whose lobby this is", None),
        "hubs": ("Lugares que ayudan a emprender — Places that help people start up", None),
        "programs": ("Programas de los hubs o de la ciudad — Programs of the hubs or of the city", None),
        "floors": ("Los pisos del edificio — The floors of the building", None),
        "tenants": ("Las empresas del edificio — The companies in the building", None),
        "events": ("La agenda — The agenda", None),
        "notices": ("Avisos para todo el que pase — Notices for everybody in the lobby", None),
        "labels": ("Palabras para sectores, tipos y públicos — Words for sectors, kinds, audiences", None),
    },
    schema.Center: {
        "name": ("Nombre del centro — Name of the centre", "Ruta N"),
        "city": ("Ciudad — City", "Medellín"),
        "time_zone": ("Zona horaria — Time zone", "America/Bogota"),
        "languages": ("Idiomas; el primero es el de inicio — Languages; visits begin in the first", "es"),
        "hub": ("El id de este centro entre los hubs — The id of this centre among the hubs", "ruta-n"),
        "opened": ("Año de apertura — Year it opened", 2011),
        "about": ("Unas líneas sobre el ecosistema — Some lines about the ecosystem", _ABOUT),
        "facts": ("Cifras de la ciudad, con fuente — Figures of the city, with their source", None),
        "hours": (_HOURS, _MONDAY),
        "currency": ("Moneda de los precios — Currency of the prices", "COP"),
        "brand": ("Colores del centro — Colours of the centre", None),
    },
    schema.Brand: {
        "hubs": ("Color de los hubs — Colour of the hubs", "#0B6B4F"),
        "directory": ("Color del directorio — Colour of the directory", "#1F4FA8"),
        "events": ("Color de los eventos — Colour of the events", "#A3235E"),
    },
    schema.Fact: {
        "value": ("La cifra, corta — The figure, short", "32"),
        "label": (
            "Qué cuenta — What it counts",
            {"es": "empresas operan aquí", "en": "companies operate here"},
        ),
        **_ORIGIN,
    },
    schema.NamedLabel: {
        "id": (_ID, "software"),
        "name": ("Cómo se lee en pantalla — How it reads on the screen", {"es": "Salud", "en": "Health"}),
    },
    schema.Service: {
        "name": ("Qué ofrece — What is offered", {"es": "Mentoría", "en": "Mentorship"}),
        "icon": ("Dibujo junto al nombre — Picture beside the name", "mentor"),
    },
    schema.Location: {
        "lat": ("Latitud en grados — Latitude in degrees", 6.2653),
        "lon": ("Longitud en grados — Longitude in degrees", -75.5666),
    },
    schema.Hub: {
        "id": (_ID, "parque-e"),
        "name": ("Nombre del hub — Name of the hub", "Parque E"),
        "kind": ("Tipos, por su id en labels — Kinds, by their ids in labels", "incubator"),
        "summary": ("Qué es, en una línea — What it is, in a line", {"es": "Incubadora", "en": "Incubator"}),
        "story": ("Su historia, en un párrafo — Its story, in a paragraph", _ABOUT),
        "services": ("Lo que ofrece — What it offers", None),
        "operators": ("Quién lo opera — Who runs it", "Universidad de Antioquia"),
        "sectors": ("Sectores, por su id en labels — Sectors, by their ids in labels", "it"),
        "opened": ("Año de apertura — Year it opened", 2011),
        "address": ("Dirección — Address", "Calle 67 # 52-20"),
        "location": ("Punto en el mapa — Point on the map", None),
        "image": ("Foto en data/media — Photograph in data/media", "parque-e.jpg"),
        "facts": ("Cifras del hub, con fuente — Figures of the hub, with their source", None),
        **_CONTACT,
        **_ORIGIN,
    },
    schema.Program: {
        "id": (_ID, "startups-academy"),
        "name": ("Nombre del programa — Name of the program", "Startups Academy"),
        "hub": ("El id del hub, o «city» — The id of the hub, or “city”", "ruta-n"),
        "kind": ("Tipo, por su id en labels — Kind, by its id in labels", "training"),
        "summary": ("Qué es, en una o dos líneas — What it is, in a line or two", _LINE),
        "audience": ("Para quién, por id en labels — For whom, by ids in labels", "entrepreneurs"),
        "since": ("Desde cuándo — Since when", "2014-04"),
        "website": _CONTACT["website"],
        **_ORIGIN,
    },
    schema.Floor: {
        "id": (_ID, "3"),
        "name": ("Nombre del piso — Name of the floor", {"es": "Piso 3", "en": "Floor 3"}),
        "level": ("Orden de abajo arriba — Order from the ground up", 3),
        "building": ("Edificio o torre — Building or tower", "Torre A"),
        "plan": ("Plano en data/plans — Plan in data/plans", "piso-3.svg"),
    },
    schema.Tenant: {
        "id": (_ID, "nube-viva"),
        "name": ("Nombre de la empresa — Name of the company", "Nube Viva"),
        "floor": ("El id de su piso — The id of its floor", "3"),
        "unit": ("Oficina — Unit", "304"),
        "sector": ("Sectores, por su id en labels — Sectors, by their ids in labels", "software"),
        "summary": ("Qué hace, en una línea — What it does, in a line", {"es": "Nube", "en": "Cloud"}),
        "hours": (_HOURS, _MONDAY),
        "logo": ("Logo en data/media — Logo in data/media", "nube-viva.png"),
        "aliases": ("Otros nombres para buscarla — Other names to find it by", "nubeviva"),
        "moved_to": ("A dónde se fue — Where it went", {"es": "Piso 5", "en": "Floor 5"}),
        "until": ("Su último día aquí — Its last day here", "2026-12-31"),
        "sample": _ORIGIN["sample"],
        **_CONTACT,
    },
    schema.Place: {
        "floor": ("El id del piso, si es en este edificio — The id of the floor, in this building", "3"),
        "room": ("Sala — Room", "Sala Nutibara"),
        "hub": ("El id del hub, si es en otro lugar — The id of the hub, elsewhere", "espacio"),
    },
    schema.Event: {
        "id": (_ID, "code-night"),
        "title": ("Título — Title", {"es": "Noche de código", "en": "Code night"}),
        "start": ("Inicio, en hora local — Start, in local time", "2026-11-23T18:00"),
        "end": ("Fin; o duration — End; or duration", "2026-11-23T20:00"),
        "duration": ("Cuánto dura; o end — How long it lasts; or end", "PT2H"),
        "all_day": ("true si dura el día entero — true if it lasts all day", True),
        "recurrence": ("Regla para repetirlo (RFC 5545) — Rule to repeat it", "FREQ=WEEKLY;BYDAY=MO"),
        "except": ("Inicios que no se dan — Starts that do not happen", "2026-12-28"),
        "place": ("Dónde es: un piso o un hub — Where it is: a floor or a hub", None),
        "host": ("Quién invita: el id de un hub o una empresa — Who invites: a hub or a company", "espacio"),
        "kind": ("Tipo, por su id en labels — Kind, by its id in labels", "community"),
        "summary": ("De qué se trata, en dos líneas — What it is about, in two lines", _LINE),
        "audience": ("Para quién, por id en labels — For whom, by ids in labels", "youth"),
        "price": ("Precio; 0 es gratis — Price; 0 is free", 10000),
        "registration": ("Cómo inscribirse — How to sign up", "inscripciones@example.org"),
        "status": ("Si se hace, se canceló o cambió — Whether it is on, off or moved", "cancelled"),
        "sample": _ORIGIN["sample"],
    },
    schema.Notice: {
        "id": (_ID, "lift"),
        "text": ("El aviso — The notice", {"es": "Ascensor en revisión", "en": "The lift is being serviced"}),
        "from": ("Desde cuándo se ve — From when it is shown", "2026-11-23"),
        "until": ("Hasta cuándo, incluido el día — Until when, with that day", "2026-11-24"),
        "level": ("Qué tanto importa — How much it matters", "important"),
    },
}

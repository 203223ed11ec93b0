# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Every fact of the shipped guide is found by touch, in both languages, with its year and source."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.conftest import Start
from tests.ui.reading import read_through, tap_all

SOURCE = "Medellin Blog, «Becoming a Startup Hub», 2014"

WAYS = {
    "es": {
        "Ruta N": ("Hubs", "Ruta N"),
        "Espacio": ("Hubs", "Espacio"),
        "Creame": ("Hubs", "Creame"),
        "Parque E": ("Hubs", "Parque E"),
        "the city": ("Hubs", "La ciudad de Medellín"),
    },
    "en": {
        "Ruta N": ("English", "Hubs", "Ruta N"),
        "Espacio": ("English", "Hubs", "Espacio"),
        "Creame": ("English", "Hubs", "Creame"),
        "Parque E": ("English", "Hubs", "Parque E"),
        "the city": ("English", "Hubs", "The city of Medellín"),
    },
}
"""What a visitor taps after waking the lobby."""

Fact = tuple[str, str | tuple[str, str], str | tuple[str, str]]

FACTS: dict[str, list[Fact]] = {
    "Ruta N": [
        (
            "heart of the tech community",
            "El corazón de la comunidad tecnológica",
            "The heart of Medellín’s tech",
        ),
        ("technology complex", "Complejo tecnológico", "Technology complex"),
        ("funded by the city", "Financiado por la Alcaldía", "with funding from the city"),
        ("opened in 2011", ("2011", "abrió sus puertas (2014)"), ("2011", "opened its doors (2014)")),
        ("foreign enterprises", "empresas extranjeras", "foreign companies"),
        (
            "Colombian businesses with international ties",
            "negocios colombianos con vínculos internacionales",
            "Colombian businesses with international ties",
        ),
        ("office space", "Oficina y", "Offices at"),
        ("affordable rent", "arriendo asequible", "affordable rent"),
        ("internet", "Internet y energía", "Internet and electricity"),
        ("electricity", "energía", "electricity"),
        ("tax breaks", "Beneficios tributarios", "Tax breaks"),
        ("32 companies", ("32", "empresas operan aquí (2014)"), ("32", "companies operate here (2014)")),
        (
            "over 800 employees",
            ("800+", "personas trabajan aquí (2014)"),
            ("800+", "people work here (2014)"),
        ),
        ("accelerator", "Aceleradora de Ruta N", "Ruta N accelerator"),
        ("seed capital fund", "Fondo de capital semilla", "Seed capital fund"),
        ("training", "Formación para startups", "Startup training"),
        ("Startups Academy", "Startups Academy", "Startups Academy"),
        ("since April 2014", "desde abril de 2014", "since April 2014"),
        (
            "first of its kind",
            "El primer programa educativo de Colombia para emprendedores digitales",
            "Colombia’s first education program for digital entrepreneurs",
        ),
        ("Startup Weekend", "Startup Weekend", "Startup Weekend"),
        ("every year", "Cada año", "Every year"),
        ("entrepreneurs present", "presentan su empresa", "entrepreneurs present their companies"),
        ("hoping for funding", "con la ilusión de conseguir financiación", "hope to win funding"),
    ],
    "Espacio": [
        ("co-working", "Coworking", "Co-working"),
        ("mentorship", "Mentoría", "Mentorship"),
        ("support", "Apoyo para emprender", "Support for entrepreneurs"),
        ("beyond Ruta N", "más allá de Ruta N", "beyond Ruta N"),
    ],
    "Creame": [
        ("co-working", "Coworking", "Co-working"),
        ("incubator", "Incubadora", "Incubator"),
    ],
    "Parque E": [
        ("incubator", "Incubadora", "Incubator"),
        (
            "city and university",
            "Alcaldía de Medellín y Universidad de Antioquia",
            "City of Medellín and University of Antioquia",
        ),
        ("sectors", "distintos sectores", "different fields"),
        ("IT among them", "Tecnologías de la información", "Information technology"),
    ],
    "the city": [
        (
            "0.4 % to IT",
            ("0,4 %", "del presupuesto de Medellín va a tecnología (TI)"),
            ("0.4%", "budget goes to IT"),
        ),
        ("more than any other", "más que en cualquier otra ciudad de Colombia", "any other Colombian city"),
        ("the mayor", "alcalde Aníbal Gaviria", "Mayor Aníbal Gaviria"),
        (
            "the mayor’s view",
            ("Negocios y empleo", "para eso está la tecnología"),
            ("Business and jobs", "technology is for"),
        ),
        ("better lives", "mejora la vida de la gente", "people’s lives improve"),
        ("Silicon Valley", ("Silicon Valley", "de América Latina"), ("Silicon Valley", "of Latin America")),
        (
            "attract companies",
            "atraer startups y empresas digitales",
            "bring in startups and digital companies",
        ),
        ("programming marathons", "Maratones de programación", "Programming marathons"),
        ("for youth", "Jóvenes que programan", "Young people who code"),
        ("software greenhouse", "Semillero de software", "Software greenhouse"),
        (
            "free training for teens",
            "Los adolescentes aprenden a programar gratis",
            "Teens learn to program, free",
        ),
    ],
}
"""What the source says, and how the screen says it: a text, or a figure and what stands below it."""


@pytest.mark.parametrize("place", FACTS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_fact_is_found_by_touch(lobby: Start, language: str, place: str) -> None:
    visitor = lobby()
    tap_all(visitor, *WAYS[language][place])
    read = read_through(visitor)
    missing = [what for what, *said in FACTS[place] if not is_said(said[language == "en"], read)]
    assert not missing, read
    year_and_source = [text for text in read if SOURCE in text]
    assert year_and_source, read


def is_said(wording: str | tuple[str, str], read: list[str]) -> bool:
    """Tell whether a wording was read; a figure must be followed by what it counts."""
    if isinstance(wording, str):
        return any(wording in text for text in read)
    figure, meaning = wording
    return any(text == figure and meaning in below for text, below in pairwise(read))

# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Reads Prometheus' text format 0.0.4 as strictly as node_exporter's textfile collector and promtool do."""

from __future__ import annotations

import re

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
LABEL = r'[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\n"])*"'
SAMPLE = re.compile(rf"({NAME})(?:\{{({LABEL}(?:,{LABEL})*)\}})? (\S+)")
HELP = re.compile(rf"# HELP ({NAME}) (\S.*)")
TYPE = re.compile(rf"# TYPE ({NAME}) (counter|gauge)")
UNITS = ("_seconds", "_bytes", "_total", "_info", "_files", "_doubtful")

Samples = dict[tuple[str, str], float]


def parse(text: str) -> Samples:
    """Return the value of each sample by its name and labels; assert that the text is well-formed.

    Every metric has one HELP, one TYPE and then its samples, together, each once and without a time.
    """
    assert text.endswith("\n"), "the last line does not end"
    samples: Samples = {}
    done: set[str] = set()
    helped = typed = kind = ""
    for line in text.removesuffix("\n").split("\n"):
        if match := HELP.fullmatch(line):
            helped = match[1]
            assert helped not in done, f"{helped} comes twice"
            done.add(helped)
        elif match := TYPE.fullmatch(line):
            typed, kind = match[1], match[2]
            assert typed == helped, f"no HELP stands above the TYPE of {typed}"
            assert (kind == "counter") == typed.endswith("_total"), f"{typed} is called unlike a {kind}"
            assert typed.endswith(UNITS), f"{typed} has no unit"
        else:
            match = SAMPLE.fullmatch(line)
            assert match, f"no sample: {line!r}"
            assert match[1] == typed == helped, f"{match[1]} stands under {typed}"
            key = match[1], match[2] or ""
            assert key not in samples, f"{key} comes twice"
            samples[key] = float(match[3])
            assert kind == "gauge" or samples[key] >= 0
    return samples

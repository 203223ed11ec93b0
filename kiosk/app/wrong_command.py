# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What is wrong with a command, in the language of staff. Loaded when something is."""

from __future__ import annotations

import re

from kiosk.store.messages import Message, say, staff_language

SENTENCES = (
    say("unrecognized arguments: {words}"),
    say("the following arguments are required: {words}"),
    say("one of the arguments {words} is required"),
    say("{name}: not allowed with argument {words}"),
    say("{name}: expected one argument"),
    say("{name}: invalid choice: {word} (choose from {words})"),
    say("{name}: invalid int value: {word}"),
)
"""What argparse says: its own words, so that a sentence that it says otherwise one day stays in English."""


def told(found: str) -> str:
    """Return what argparse found, in one line with what to do."""
    found = found.removeprefix("argument ")
    said = next(filter(None, (_as(sentence.template, found) for sentence in SENTENCES)), None)
    what = said.in_language(staff_language()) if said else found
    return say("{what} (kiosk --help tells more)", what=what).in_language(staff_language())


def _as(template: str, found: str) -> Message | None:
    """Return a sentence with the values that make it to what was found, if any do."""
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template))
    match = re.fullmatch(pattern, found, re.DOTALL)
    return Message(template, tuple(match.groupdict().items())) if match else None

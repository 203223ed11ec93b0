# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What no plan needs and what could do harm in a program that trusts it: scripts, pictures, links."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kiosk.store.messages import Message, say
from kiosk.store.problems import quoted

XHTML = "{http://www.w3.org/1999/xhtml}"
_REFUSED = {"script", "handler", "listener", "foreignObject", "iframe", "image", "feImage", "audio", "video"}
_LINKS = ("href", "src", "base")
_OUTSIDE = re.compile(r"url\s*+\(\s*+[\"']?\s*+(?![#\s\"'])|@import", re.IGNORECASE)


def harm(name: str, given: Mapping[str, str]) -> Message | None:
    """Return what is wrong with an element of this name, without its namespace if that is SVG's."""
    if name in _REFUSED or name.startswith(XHTML):
        return say("a <{name}>", name=name.removeprefix(XHTML)[:20])
    for key, value in given.items():
        if key.startswith("on"):
            return say("a script in {key}", key=key[:20])
        if key.rpartition("}")[2] in _LINKS and not value.startswith("#"):
            return outside(value)
        if key == "style" or "url" in value:
            found = harm_of_style(value)
            if found:
                return found
    return None


def harm_of_style(style: str) -> Message | None:
    """Return what is wrong with CSS; a colour or a pattern of the file itself is fine."""
    match = _OUTSIDE.search(style)
    return outside(style[match.start() :]) if match else None


def outside(value: str) -> Message:
    """Say that something is named that is not in the file."""
    return say("something outside the file is named: {value}", value=quoted(value.strip()))

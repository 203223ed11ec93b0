# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What probably happened to a file that is no JSON; loaded only for such a file."""

from __future__ import annotations

import json
import re

from kiosk.store.messages import Message, say
from kiosk.store.problems import quoted
from kiosk.store.source import DEEPEST, Unreadable, place

Slip = tuple[int, Message, Message]
"""Where, what, and what to do."""

_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
_PAIRS = {"}": "{", "]": "["}
_BLANK = " \t\r\n"
_CURLY = "“”„‟«»‘’‚"


def not_utf8(source: bytes, error: UnicodeDecodeError) -> Unreadable:
    """Return what is said of bytes that are no UTF-8."""
    if source.startswith(b"PK\3\4"):
        what = say("the file is a zip archive, such as Word and Excel write")
        return Unreadable(1, 1, what, say("save it as plain text"))
    before = source[: error.start].decode("utf-8-sig", "replace")
    line, column = place(before, len(before))
    code = f"0x{source[error.start]:02X}"
    what = say("byte {number} ({code}) is not UTF-8", number=error.start, code=code)
    return Unreadable(line, column, what, say("save the file as UTF-8"))


def depths(text: str) -> int:
    """Return where lists and objects lie in each other deeper than they may."""
    depth = 0
    for token in _TOKENS.finditer(text):
        depth += token[0] in ("{", "[")
        depth -= token[0] in _PAIRS
        if depth > DEEPEST:
            return token.start()
    return 0


def cause(text: str, error: json.JSONDecodeError) -> Slip:
    """Return where the mistake is, what it looks like and what to do about it.

    Goes by what stands in the text: the wording and places of Python's own messages change with its versions.
    """
    offset = len(text) - len(text[error.pos :].lstrip(_BLANK))
    found = _whole_file(text) or _in_text(text, error) or _comma(text, offset) or _letter(text, offset)
    return found or _shape(text, offset, error.msg)


def _whole_file(text: str) -> Slip | None:
    if not text.strip(_BLANK + "\0"):  # a power cut can leave zeros
        return 0, say("the file is empty"), say("put back the last version of it")
    if text.startswith("{\\rtf"):
        return 0, say("the file is rich text (RTF)"), say("save it as plain text")
    if text.lstrip(_BLANK).startswith("<"):
        return 0, say("the file is a web page"), say("put back the last version of it")
    if re.match(r'[ \t\r\n]*"[^"\n]*"[ \t\r\n]*:', text):
        return (
            0,
            say("the first {bracket} is missing", bracket="{"),
            say("put it at the beginning of the file"),
        )
    return None


def _in_text(text: str, error: json.JSONDecodeError) -> Slip | None:
    if error.msg.startswith("Unterminated string"):
        return error.pos, say("a text without its closing quote"), say('end it with "')
    if error.msg.startswith("Invalid control character"):
        line = text[: error.pos].rpartition("\n")[2].rstrip(" ,\r")
        if line[-1:] in tuple(_CURLY):
            return _curly(text, error.pos - len(text[: error.pos].rpartition("\n")[2]) + len(line) - 1)
        what = say("a text goes over the end of its line, or holds a tab")
        return error.pos, what, say('end it with ", or write \\n')
    if error.msg.startswith("Invalid \\"):
        return error.pos, say("a backslash that means nothing"), say("write two of them")
    return None


def _comma(text: str, offset: int) -> Slip | None:
    """Tell of commas that are too many, or within a number."""
    before = text[:offset].rstrip(_BLANK)
    here = text[offset : offset + 1]
    rest = text[offset + 1 :].lstrip(_BLANK)[:1]
    if here == "," and rest in ("}", "]"):
        return offset, say("a comma after the last of a row"), say("remove it")
    if here in ("}", "]") and before.endswith(","):
        return len(before) - 1, say("a comma after the last of a row"), say("remove it")
    if here == "," and before[-1:] in (",", "{", "[", ":"):
        return offset, say("a comma too many"), say("remove it")
    if re.search(r"\d,$", text[offset - 2 : offset]) and here.isdigit():
        return offset - 1, say("a comma in a number"), say("write a point, as 6.25")
    return None


def _letter(text: str, offset: int) -> Slip | None:
    """Tell of a letter that JSON has no use for."""
    here = text[offset : offset + 1]
    if here and here in _CURLY:
        return _curly(text, offset)
    if here == "'":
        return offset, say("a single quote"), say('write "double" quotes')
    if here == "#" or text.startswith(("//", "/*"), offset):
        return offset, say("a comment"), say("remove it: JSON has none")
    if here == ";":
        return offset, say("a semicolon"), say("write a comma")
    if here and not here.isprintable():
        return offset, say("an invisible character {code}", code=f"U+{ord(here):04X}"), say("take it out")
    if here.isdigit() and text[offset - 1 : offset] == "0":
        return offset - 1, say("a number that begins with 0"), say('take the 0 off, or put it in "quotes"')
    return None


def _curly(text: str, offset: int) -> Slip:
    return offset, say("a curly quote {letter}", letter=text[offset]), say('write "straight" quotes')


def _shape(text: str, offset: int, message: str) -> Slip:
    """Tell of brackets, colons and commas that are missing or too many, and of bare words."""
    before = text[:offset].rstrip(_BLANK)
    here = text[offset : offset + 1]
    if message.startswith("Extra data"):
        remedy = say("remove it, or the bracket too many before it")
        return offset, say("something after the end of the data"), remedy
    if not here:
        opened = _unclosed(text)
        what = say("the file ends too early ({opened})", opened=opened) if opened else None
        return offset, what or say("the file ends too early"), say("close what is open")
    if (
        message.startswith("Expecting ")
        and before.endswith('"')
        and here.isalpha()
        and "\n" not in text[len(before) : offset]
    ):
        remedy = say('write \\" for a quote within a text, or see which quote is missing')
        return offset, say("a word after the end of a text"), remedy
    if message.startswith("Expecting ':'"):
        return offset, say("a colon is missing"), say('write "key": value')
    if message.startswith("Expecting ','"):
        if here in ("}", "]"):
            opened = _unclosed(text[:offset])
            what = say("{bracket} does not close what is open ({opened})", bracket=here, opened=opened)
            return offset, what, say("close that first")
        return len(before), say("a comma is missing"), say("put one between the two values")
    if message.startswith("Expecting property name"):
        return offset, say("a key without double quotes"), say('write "key": value')
    if here in ("}", "]", ":"):
        return offset, say("a value is missing"), say("write one")
    found = re.match(r"[\w.+-]+", text[offset:])
    word = found[0] if found else here
    remedy = say('put a text in "quotes"')
    if word.lower() in ("true", "false", "null"):
        remedy = say("write {example}", example=word.lower())
    return offset, say("{word} is no JSON value", word=quoted(word)), remedy


def _unclosed(text: str) -> Message | None:
    opened: list[re.Match[str]] = []
    for token in _TOKENS.finditer(text):
        if token[0] in ("{", "["):
            opened.append(token)
        elif token[0] in _PAIRS and opened:
            opened.pop()
    if not opened:
        return None
    line, column = place(text, opened[-1].start())
    return say(
        "the {bracket} of line {line}, column {column}", bracket=opened[-1][0], line=line, column=column
    )

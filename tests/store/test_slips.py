# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (messages are compared whole)
"""Files that are no JSON: the exact line, with the place and what probably happened to them."""

from __future__ import annotations

import json

import pytest

from tests.store.centre import SOUND, lines

FLAT = "lists and objects are nested more than 32 deep: write it flatter"
LAST = "a comma after the last of a row: remove it"
QUOTE = 'a word after the end of a text: write \\" for a quote within a text, or see which quote is missing'
LEFT_OPEN = "1:14: the file ends too early (the { of line 1, column 7): close what is open"
LINE = 'a text goes over the end of its line, or holds a tab: end it with ", or write \\n'

FILES = [
    # no text at all
    (b"", "1:1: the file is empty: put back the last version of it"),
    (b" \r\n\t ", "1:1: the file is empty: put back the last version of it"),
    (b"\0\0\0\0", "1:1: the file is empty: put back the last version of it"),
    (b'{"a": "\xe9"}', "1:8: byte 7 (0xE9) is not UTF-8: save the file as UTF-8"),
    (b'{\n"a": "\xc3\xb1\xf1"}', "2:8: byte 10 (0xF1) is not UTF-8: save the file as UTF-8"),
    (b"\xff\xfe{\0", "1:1: the file is UTF-16: save it as UTF-8"),
    (b"\xfe\xff\0{", "1:1: the file is UTF-16: save it as UTF-8"),
    (b'{\0"\0', "1:1: the file is UTF-16: save it as UTF-8"),
    (b'\0{\0"', "1:1: the file is UTF-16: save it as UTF-8"),
    (b"PK\3\4\x14\0\x06\0\x08\xff", "1:1: the file is a zip archive, such as Word and Excel write: save it as plain text"),
    (b"{\\rtf1\\ansi {", "1:1: the file is rich text (RTF): save it as plain text"),
    (b"<!DOCTYPE html>", "1:1: the file is a web page: put back the last version of it"),
    (b" " * (16 * 1024**2 + 1), "1:1: the file has more than 16777216 bytes: see if it is the right one"),
    # deep
    (b"[" * 100_000, f"1:33: {FLAT}"),
    (b'{"a":' * 100_000, f"1:161: {FLAT}"),
    (b"[" * 100_000 + b"]" * 100_000, f"1:33: {FLAT}"),
    # commas and colons
    (b'{"a": 1,\n}', f"1:8: {LAST}"),
    (b'{"a": [1, 2,]}', f"1:12: {LAST}"),
    (b'{"a": [{"b": 1},\n\n  ]}', f"1:16: {LAST}"),
    (b'{"a": 1,, "b": 2}', "1:9: a comma too many: remove it"),
    (b'{, "a": 1}', "1:2: a comma too many: remove it"),
    (b'{"a": , "b": 2}', "1:7: a comma too many: remove it"),
    (b'{"a": 1\n "b": 2}', "1:8: a comma is missing: put one between the two values"),
    (b'[{"a": 1}\n {"b": 2}]', "1:10: a comma is missing: put one between the two values"),
    (b'{"a": 1; "b": 2}', "1:8: a semicolon: write a comma"),
    (b'{"a" 1}', '1:6: a colon is missing: write "key": value'),
    (b'{"a" = 1}', '1:6: a colon is missing: write "key": value'),
    (b'{"a"}', '1:5: a colon is missing: write "key": value'),
    (b'{"a": }', "1:7: a value is missing: write one"),
    (b'{"a":: 1}', "1:6: a value is missing: write one"),
    # brackets
    (b'{"a": {"b": 1', LEFT_OPEN),
    (b'{"a": {"b": 1,', LEFT_OPEN.replace("14", "15")),
    (b'{"a": {"b":', LEFT_OPEN.replace("14", "12")),
    (b'{"a": [1}', "1:9: } does not close what is open (the [ of line 1, column 7): close that first"),
    (b'{"a": {"b": 1]', "1:14: ] does not close what is open (the { of line 1, column 7): close that first"),
    (b'{"a": 1}}', "1:9: something after the end of the data: remove it, or the bracket too many before it"),
    (b'{"a": 1} {"b": 2}', "1:10: something after the end of the data: remove it, or the bracket too many before it"),
    (b' "format": 1,\n "center": {}}', "1:1: the first { is missing: put it at the beginning of the file"),
    # quotes
    (b"{'a': 1}", '1:2: a single quote: write "double" quotes'),
    (b"{\"a\": 'x'}", '1:7: a single quote: write "double" quotes'),
    ('{“a”: 1}'.encode(), '1:2: a curly quote “: write "straight" quotes'),
    ('{"a": “x”}'.encode(), '1:7: a curly quote “: write "straight" quotes'),
    ('{"a": «x»}'.encode(), '1:7: a curly quote «: write "straight" quotes'),
    ('{\n"a": "x”,\n"b": 1}'.encode(), '2:8: a curly quote ”: write "straight" quotes'),
    (b"{a: 1}", '1:2: a key without double quotes: write "key": value'),
    (b'{"a": "x}', '1:7: a text without its closing quote: end it with "'),
    (b'{"a": "x\n"}', f"1:9: {LINE}"),
    (b'{"a": "x,\n "b": 1}', f"1:10: {LINE}"),
    (b'{"a": "x\ty"}', f"1:9: {LINE}"),
    (b'{"a": "say "hi" to"}', f"1:13: {QUOTE}"),
    (b'{"name: "Ruta N"}', f"1:10: {QUOTE}"),
    (b'{"a": "C:\\x"}', "1:10: a backslash that means nothing: write two of them"),
    # what JSON does not have
    (b'{\n // x\n "a": 1}', "2:2: a comment: remove it: JSON has none"),
    (b'{"a": 1, /* x */ "b": 2}', "1:10: a comment: remove it: JSON has none"),
    (b'{"a": 1 # x\n}', "1:9: a comment: remove it: JSON has none"),
    ('{\u00a0"a": 1}'.encode(), "1:2: an invisible character U+00A0: take it out"),
    ('{"a": 1}\u200b'.encode(), "1:9: an invisible character U+200B: take it out"),
    (b'{"a": 1}\0\0', "1:9: an invisible character U+0000: take it out"),
    # values
    (b'{"a": True}', '1:7: "True" is no JSON value: write true'),
    (b'{"a": NULL}', '1:7: "NULL" is no JSON value: write null'),
    (b'{"a": yes}', '1:7: "yes" is no JSON value: put a text in "quotes"'),
    (b'{"a": +57 604}', '1:7: "+57" is no JSON value: put a text in "quotes"'),
    (b'{"a": 6,25}', "1:8: a comma in a number: write a point, as 6.25"),
    (b'{"a": 007}', '1:7: a number that begins with 0: take the 0 off, or put it in "quotes"'),
    (b"hello", '1:1: "hello" is no JSON value: put a text in "quotes"'),
    # JSON, and still not ours
    (b"[]", '1:1: a list instead of an object: begin with {"format": 1, "center": …}'),
    (b"null", '1:1: null instead of an object: begin with {"format": 1, "center": …}'),
    (b"NaN", '1:1: NaN instead of an object: begin with {"format": 1, "center": …}'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "line"), FILES, ids=range(len(FILES)))
def test_a_file_that_cannot_be_read(source: bytes, line: str) -> None:
    assert lines(source) == [f"e.json:{line}"]


TEXT = json.dumps(SOUND, indent=2, ensure_ascii=False)


@pytest.mark.parametrize("share", range(1, 40))
def test_a_file_that_was_cut_off_says_so(share: int) -> None:
    cut = TEXT[: len(TEXT) * share // 40]
    (line,) = lines(cut.encode())
    last = cut.count("\n") + 1
    # In the middle of a word or a text the end looks like a slip; it stands on the last line all the same.
    assert line.startswith(f"e.json:{last}:") or "the file ends too early" in line

# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (messages are compared whole)
"""An SVG that is broken, or made to harm, is refused with its place, soon and with little memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.plans.plan import read_plan
from kiosk.store.plans.svg import DEEPEST, LARGEST_FILE, MOST_ELEMENTS
from tests.store.floors import HALL, NS, svg

ROOT = Path(__file__).parents[3]
SHAPES_ONLY = "remove it: a plan is shapes only"
AGAIN = "draw this shape again"
LESS = "leave out what visitors need not see"
MORE = f"more is drawn than on any plan: the most is {MOST_ELEMENTS} elements"
SIZE = "write viewBox, and how many millimetres a unit of it is: data-mm-per-unit"
BOMB = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def refused(source: bytes) -> list[str]:
    found = read_plan(source, "1", "p.svg")
    assert found.plan is None
    assert all(problem.is_error for problem in found.problems)
    return [str(problem) for problem in found.problems]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<script>alert(1)</script>", f"2:1: a <script>: {SHAPES_ONLY}"),
        ("\n  <image href='#a'/>", f"3:3: a <image>: {SHAPES_ONLY}"),
        ("<foreignObject/>", f"2:1: a <foreignObject>: {SHAPES_ONLY}"),
        ('<defs><g><script href="#x"/></g></defs>', f"2:10: a <script>: {SHAPES_ONLY}"),
        ('<p xmlns="http://www.w3.org/1999/xhtml"/>', f"2:1: a <p>: {SHAPES_ONLY}"),
        ('<g onload="x()"/>', f"2:1: a script in onload: {SHAPES_ONLY}"),
        ('<use xlink:href="file:///etc/passwd#x"/>', f'2:1: something outside the file is named: "file:///etc/passwd#x": {SHAPES_ONLY}'),
        ('<a href="https://example.org"><rect/></a>', f'2:1: something outside the file is named: "https://example.org": {SHAPES_ONLY}'),
        ('<rect style="fill:URL( \'//example.org/a\')"/>', f"""2:1: something outside the file is named: "URL( '//example.org/a')": {SHAPES_ONLY}"""),
        ('<rect fill="url(x.svg#a)"/>', f'2:1: something outside the file is named: "url(x.svg#a)": {SHAPES_ONLY}'),
        ("<style>@import 'x.css';</style>", f"""2:24: something outside the file is named: "@import 'x.css';": {SHAPES_ONLY}"""),
        ('<rect id="u-1" width="NaN" height="2"/>', f'2:1: width cannot be "NaN": {AGAIN}'),
        ('<rect id="u-1" width="1e99" height="2"/>', f'2:1: width cannot be "1e99": {AGAIN}'),
        ('<rect id="u-1" width="5%" height="2"/>', f'2:1: width cannot be "5%": {AGAIN}'),
        ("<g>\n <circle r='-1'/></g>", f'3:2: r cannot be "-1": {AGAIN}'),
        ('<path d="M 0 0 L 1"/>', f'2:1: d cannot be "M 0 0 L 1": {AGAIN}'),
        ('<path d="M 0 0 L inf 1"/>', f'2:1: d cannot be "M 0 0 L inf 1": {AGAIN}'),
        ('<path d="L 1 1"/>', f'2:1: d cannot be "L 1 1": {AGAIN}'),
        ('<path d="M 0 0 A 5 5 0 2 1 3 3"/>', f'2:1: d cannot be "M 0 0 A 5 5 0 2 1 3 3": {AGAIN}'),
        ('<polygon points="1,1 2,nan"/>', f'2:1: points cannot be "1,1 2,nan": {AGAIN}'),
        ('<g transform="rotate(nan)"/>', f'2:1: transform cannot be "rotate(nan)": {AGAIN}'),
        ('<g transform="boom(1)"/>', f'2:1: transform cannot be "boom(1)": {AGAIN}'),
        ('<g transform="translate(1 2"/>', f'2:1: transform cannot be "translate(1 2": {AGAIN}'),
        ('<g transform="scale(1e6)"><line x2="1e6" transform="scale(1e6)"/></g>', f'2:27: transform cannot be "scale(1e6)": {AGAIN}'),
        ("<g>&a;</g>", "2:4: this is not XML (undefined entity): save it again as SVG"),
        ("<g>", "3:3: this is not XML (mismatched tag): save it again as SVG"),
        ("<g/>" * MOST_ELEMENTS, f"2:{4 * MOST_ELEMENTS - 3}: {MORE}: {LESS}"),
        ("<g>" * DEEPEST, f"2:{3 * DEEPEST - 2}: {MORE}: {LESS}"),
        ('<path d="M 0 0 h ' + "1 " * 100_001 + '"/>', f"2:1: {MORE}: {LESS}"),
        ('<g id="walkways"><path d="M 0 0 h ' + "1 " * 2501 + '"/></g>', "2:18: the walkways have too many lines: draw one line along the middle of a corridor"),
    ],
    ids=range(30),
)  # fmt: skip
def test_what_a_plan_cannot_have_is_refused_with_its_place(body: str, line: str) -> None:
    assert refused(svg(body)) == [f"p.svg:{line}"]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (b"", "1:1: this is not XML (no element found): save it again as SVG"),
        (b"PK\x03\x04", "1:3: this is not XML (not well-formed (invalid token)): save it again as SVG"),
        (b"<html/>", "1:1: this is no SVG: save it again as SVG"),
        (b"<svg/>", "1:1: this is no SVG: save it again as SVG"),
        (f"{BOMB}<svg {NS}>&b;</svg>".encode(), "1:15: a DOCTYPE or an entity: save it as Inkscape SVG or plain SVG"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg/>', "2:42: a DOCTYPE or an entity: save it as Inkscape SVG or plain SVG"),
        (b'<?xml version="1.0" encoding="rot13"?><svg/>', "1:31: this is not XML in UTF-8: save it again as SVG"),
        (b"<svg>" + b" " * LARGEST_FILE, "1:1: the plan has more than 4 MB: leave out what visitors need not see"),
        (svg("", 'viewBox="0 0 40 22"'), f"1:1: the floor is 0 m × 0 m: {SIZE}"),
        (svg("", 'viewBox="0 0 0 22" data-mm-per-unit="1"'), f"1:1: the floor is 0 m × 0.022 m: {SIZE}"),
        (svg("", 'viewBox="0 0 4e4 4e4" data-mm-per-unit="100"'), f"1:1: the floor is 4000 m × 4000 m: {SIZE}"),
        (svg("", 'viewBox="0 0 -4 22"'), f'1:1: viewBox cannot be "0 0 -4 22": {AGAIN}'),
        (svg("", 'viewBox="0 0 4 22" data-mm-per-unit="nan"'), f'1:1: data-mm-per-unit cannot be "nan": {AGAIN}'),
        (svg("", 'viewBox="0 0 4 22" data-mm-per-unit="-3"'), f'1:1: data-mm-per-unit cannot be "-3": {AGAIN}'),
    ],
    ids=range(14),
)  # fmt: skip
def test_a_file_that_is_no_plan_is_refused(source: bytes, line: str) -> None:
    assert refused(source) == [f"p.svg:{line}"]


def test_colours_and_patterns_of_the_file_itself_are_fine() -> None:
    body = '<rect id="u-1" width="4" height="4" style="fill:url(#a);filter:url(\'#b\')" xlink:href="#c"/>'
    assert read_plan(svg(body), "1", "p.svg").problems == ()


def test_staff_are_told_what_they_would_miss() -> None:
    body = """<g id="Caminos" style="display:none"><path d="M 0 0 H 9"/></g>
<rect id="u-1" width="4" height="4"/>
<rect id="u-1" x="6" width="4" height="4"/>
<use xlink:href="#u-1"/>
<line id="u-2" x2="4"/>"""
    found = read_plan(svg(body), "1", "p.svg")
    assert found.plan is not None
    assert sorted(map(str, found.problems)) == [
        "p.svg:1:1: the layer of the walkways is hidden: show it and save",
        'p.svg:4:1: u-1: the id "u-1" stands here again: give it to one shape, or to one group of shapes',
        "p.svg:5:1: a clone is not shown: in Inkscape: Edit, Clone, Unlink Clone",
        "p.svg:6:1: u-2: nothing is drawn here that encloses a room: draw a closed shape",
    ]
    assert not any(problem.is_error for problem in found.problems)


PARTS = st.sampled_from(
    ["<g>", "</g>", "<rect ", 'id="u-1" ', 'width="4" ', 'height="-1"', "/>", ">", "&", "\0", "é", "<path ", 'd="M0 0',
     "A1 1 0 0 1 5 5", 'z"', 'transform="', 'scale(0)"', "<title>", "</title>", "]]>", "<!--", "<use/>", 'id="walkways"']
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(PARTS, max_size=14), st.integers(0, 900), st.binary(max_size=8))
def test_no_bytes_whatever_end_in_an_exception(parts: list[str], at: int, some: bytes) -> None:
    read_plan(svg("".join(parts)), "1", "p.svg")
    source = svg(HALL)
    read_plan(source[:at] + some + source[at + len(some) :], "1", "p.svg")


HOSTILE = """
import resource
resource.setrlimit(resource.RLIMIT_CPU, (2, 2))
from kiosk.store.plans.plan import read_plan
head = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" data-mm-per-unit="1000">'
source = head + {body} + b"</svg>"
problems = read_plan(source, "1", "p.svg").problems
assert len(problems) >= {count}, problems
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
assert peak < 300_000, peak
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits are those of Linux")
@pytest.mark.parametrize(
    ("body", "count"),
    [
        ('b"<g/>" * 10**6', 1),
        ('b"<g>" * 10**6', 1),
        ('b"<g " + b" ".join(b"a%d=\\"\\"" % n for n in range(400_000)) + b"/>"', 0),
        ('b"<path d=\\"M0 0" + b"h1v1" * 700_000 + b"\\"/>"', 1),
        ('b"<path d=\\"M0 0" + b"A9 9 0 0 1 1 1" * 250_000 + b"\\"/>"', 1),
        ('b"<g transform=\\"" + b"rotate(1)" * 400_000 + b"\\"/>"', 1),
        ('b"<title>" + b"a" * 4_000_000 + b"</title>"', 0),
        ('b"".join(b"<path id=\\"u-%d\\" d=\\"M0 0h90v1h-60v80h-9z\\"/>" % n for n in range(19_000))', 1),
        ('b"<g id=\\"walkways\\">" + b"".join(b"<path d=\\"M0 %dh90M%d 0v90\\"/>" % (n, n) for n in range(1200)) + b"</g>"', 1),
        ('b"".join(b"<rect id=\\"u-%d\\" width=\\"90\\" height=\\"90\\"/>" % n for n in range(3900))'
         ' + b"<g id=\\"walkways\\">" + b"".join(b"<path d=\\"M%d %dh1\\"/>" % (n % 90, n / 30) for n in range(2400)) + b"</g>"', 1),
    ],
    ids=range(10),
)  # fmt: skip
def test_a_trap_takes_two_seconds_and_300_megabytes_at_most(body: str, count: int) -> None:
    program = HOSTILE.format(body=body, count=count)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-500:]

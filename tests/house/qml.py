# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""Reads a QML file into its tree of objects and bindings, as far as the rules of the house need it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

WORD = r"[A-Za-z_$][\w$]*"
TOKEN = re.compile(
    rf"""(?P<comment>//[^\n]*|/\*.*?\*/)
    |(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)
    |(?P<regex>(?<=[(,=:?])\s*/(?![/*])(?:\\.|[^/\\\n])+/[gimsuy]*)
    |(?P<number>0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
    |(?P<word>{WORD}(?:\.{WORD})*)
    |(?P<sign>===|!==|=>|[=!<>]=|&&|\|\||\?\?|\?\.|[^\s\w])""",
    re.VERBOSE | re.DOTALL,
)
OPEN, CLOSE = "([{", ")]}"
ENDS = ("word", "number", "string", "regex")
MODIFIERS = ("required", "readonly", "default", "final", "virtual", "override")


@dataclass(frozen=True)
class Token:
    """A piece of QML with its line; `kind` is string, regex, number, word or sign."""

    kind: str
    text: str
    line: int


@dataclass
class Binding:
    """A property and the tokens of its value; the name of a grouped property is whole (`font.pixelSize`)."""

    name: str
    line: int
    value: list[Token] = field(default_factory=list)


@dataclass
class Item:
    """An object: its type, what is bound in it, and the objects in it."""

    type: str
    line: int
    bindings: list[Binding] = field(default_factory=list)
    children: list[Item] = field(default_factory=list)

    def walk(self) -> Iterator[Item]:
        yield self
        for child in self.children:
            yield from child.walk()


def tokens_of(source: str) -> list[Token]:
    """Return the tokens of a file without its comments."""
    found, line, at = [], 1, 0
    for match in TOKEN.finditer(source):
        line += source.count("\n", at, match.start())
        at = match.start()
        if match.lastgroup and match.lastgroup != "comment":
            found.append(Token(match.lastgroup, match.group().strip(), line))
    return found


def parse(source: str) -> Item:
    """Return the root object of a QML file."""
    tokens = tokens_of(source)
    for i in range(1, len(tokens)):
        if tokens[i].text == "{" and tokens[i - 1].kind == "word":
            root = Item(tokens[i - 1].text, tokens[i - 1].line)
            _Body(tokens, i + 1).read(root, "")
            return root
    raise ValueError("no object in the file")


class _Body:
    """A place in the tokens, moved forward by reading what stands between the braces of an object."""

    def __init__(self, tokens: list[Token], at: int) -> None:
        self.tokens = tokens
        self.at = at

    def text(self, ahead: int = 0) -> str:
        return self.tokens[self.at + ahead].text if self.at + ahead < len(self.tokens) else ""

    def read(self, item: Item, group: str) -> None:
        while self.text() not in ("}", ""):
            word = self.text()
            if word == "function":
                self.skip_to("(")
                self.skip_block()
                self.skip_to("{")
                self.skip_block()
            elif word == "signal":
                self.at += 2
                if self.text() == "(":
                    self.skip_block()
            elif word == "enum":
                self.at += 2
                self.skip_block()
            elif word == "component":
                self.at += 3
            elif word == "property" or (word in MODIFIERS and self.text(1) in ("property", *MODIFIERS)):
                self.read_declaration(item)
            elif self.text(1) == ":":
                binding = Binding(group + word, self.tokens[self.at].line)
                self.at += 2
                self.read_value(item, binding)
            elif self.text(1) == "{" or self.text(1) == "on":
                self.read_object(item, group)
            else:
                self.at += 1
        self.at += 1

    def read_object(self, item: Item, group: str) -> None:
        name, line = self.text(), self.tokens[self.at].line
        self.skip_to("{")
        self.at += 1
        if name.rpartition(".")[2][0].isupper():
            child = Item(name, line)
            item.children.append(child)
            self.read(child, "")
        else:
            self.read(item, f"{group}{name}.")

    def read_declaration(self, item: Item) -> None:
        while self.text() in ("property", *MODIFIERS):
            self.at += 1
        line = self.tokens[self.at].line
        self.at += 1
        if self.text() == "<":
            self.skip_to(">")
            self.at += 1
        name = self.text()
        self.at += 1
        if self.text() == ":":
            self.at += 1
            self.read_value(item, Binding(name, line))

    def read_value(self, item: Item, binding: Binding) -> None:
        item.bindings.append(binding)
        depth = 0
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if depth == 0 and binding.value and self.is_after(token):
                return
            if self.begins_object(depth, binding):
                self.read_object(item, "")
                binding.value.append(Token("word", "object", token.line))
                continue
            depth += (token.text in OPEN) - (token.text in CLOSE) if token.kind == "sign" else 0
            binding.value.append(token)
            self.at += 1

    def begins_object(self, depth: int, binding: Binding) -> bool:
        """Tell whether a value, or the next entry of its list, is an object."""
        before = binding.value[-1].text if binding.value else ""
        starts = self.tokens[self.at].kind == "word" and self.text().rpartition(".")[2][0].isupper()
        return starts and self.text(1) in ("{", "on") and depth <= 1 and before in ("", "[", ",", "object")

    def is_after(self, token: Token) -> bool:
        """Tell whether a token at depth 0 belongs to what follows the value before it."""
        last = self.tokens[self.at - 1]
        if token.text in (";", "}"):
            return True
        new_line = token.line > last.line
        return new_line and (last.kind in ENDS or last.text in CLOSE) and token.kind == "word"

    def skip_to(self, text: str) -> None:
        while self.text() not in (text, ""):
            self.at += 1

    def skip_block(self) -> None:
        """Move behind the bracket that closes the one here."""
        depth = 0
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            depth += (token.text in OPEN) - (token.text in CLOSE) if token.kind == "sign" else 0
            self.at += 1
            if depth == 0:
                return

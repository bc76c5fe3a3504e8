"""The project's documents: their links, their blocks of code, their headings."""

from __future__ import annotations

import re
import shlex
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.servers import ROOT

HANDBOOK = ROOT / "examples" / "handbook"
DOCUMENTS = [ROOT / "README.md", *sorted(HANDBOOK.glob("*.md")), ROOT / "benchmarks" / "README.md"]


@dataclass(frozen=True)
class Block:
    """A fenced block of code; `line` is the number of its first line."""

    document: Path
    language: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.document.relative_to(ROOT)}:{self.line}"


def read(document: Path) -> str:
    return document.read_text(encoding="utf-8")


def blocks(language: str) -> list[Block]:
    """The blocks of all documents in that language."""
    fence = re.compile(rf"^( *)```{language}\n(.*?)^\1```$", re.DOTALL | re.MULTILINE)
    return [
        Block(document, language, text[: found.start()].count("\n") + 2, textwrap.dedent(found[2]))
        for document in DOCUMENTS
        for text in [read(document)]
        for found in fence.finditer(text)
    ]


def prose(document: Path) -> str:
    """A document without its blocks of code."""
    return re.sub(r"^( *)```.*?^\1```$", "", read(document), flags=re.DOTALL | re.MULTILINE)


def links(document: Path) -> list[str]:
    """Where its links and pictures lead, other hosts left out."""
    return re.findall(r"\]\((?!https?:)([^)]+)\)", prose(document))


def anchors(document: Path) -> set[str]:
    """The fragments of URLs that lead to its headings."""
    headings = re.findall(r"^#+ (.*)$", prose(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}


def commands(script: str) -> Iterator[list[str]]:
    """The words of each command of a shell script, without variables that are set for it."""
    for line in script.splitlines():
        lexer = shlex.shlex(line, posix=True, punctuation_chars=";&|()")
        lexer.whitespace_split = True
        words: list[str] = []
        for word in [*lexer, ";"]:
            if not set(word) <= set(";&|()"):
                is_first = not words and (word in ("do", "export") or re.match(r"\w+=", word))
                words += [] if is_first else [word]
            elif words:
                yield words
                words = []

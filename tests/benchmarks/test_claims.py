"""What README and handbook claim of speed and size has a figure in the suite, and in the newest results."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.__main__ import FOLDER, UNFINISHED
from benchmarks.groups import GROUPS
from benchmarks.harness import report
from benchmarks.harness.peers import BENCHMARKS, ROOT
from benchmarks.harness.results import TREE, load
from tests.documents import DOCUMENTS, HANDBOOK, prose, read

RESULTS = sorted(path for path in FOLDER.glob("*.json") if path != UNFINISHED)
"""Empty where no whole run has been made: the tables of the documents are empty then."""
EMPTY = "The next whole run writes them here."

CLAIMS = {
    ("README.md", "The browser client is small"): ("browser", "first load of a counter", "bytes"),
    ("README.md", "block: `time.sleep`, database drivers, files"): ("isolation", "another handler sleeps 3 s", "p99"),
    ("lists.md", "All others are controls in Python and cost the browser next to nothing"): (
        "browser",
        "list of 10,000 rows",
        "nodes",
    ),
    ("lists.md", "Before the last ones have arrived"): ("browser", "list of 10,000 rows", "first"),
    ("downloads.md", "Its size makes no difference to the memory that the server takes"): (
        "transfers",
        "download of an asset of 64 MiB",
        "memory",
    ),
    ("uploads.md", "the memory it takes does not depend on its size"): ("transfers", "upload of 64 MiB", "memory"),
}
"""A sentence of a document, and the figure that shows it."""

LIMITS = {
    ("controls.md", "BufferError if 16 MiB wait"),
    ("hosting.md", "23 bytes, so 350 bytes a minute"),
    ("security.md", "16 kB may become 16 MB"),
    ("security.md", "| daphne | 1 MiB by default |"),
}
"""Quantities that the program, or another one, has by rule: nothing to measure."""

QUANTITY = re.compile(
    r"\d[\d.,]* ?(?:[kKMG]i?B|bytes|ms|us|µs|%)(?!\w)|\d[\d.,]* (?:x|times)(?! \d)"
    r"|\b(?:faster|slower|cheaper|lighter|as fast|no difference to|not depend)\b"
)
WITHOUT_MEASURES = {"options.md", "parity.md", "contributing.md"}
"""Options with their defaults, promises of Flet, and commands."""
NOT_OF_SPEED = {("controls.md", "loop is as fast as the browser and no faster")}


def claims_of(document: Path) -> list[str]:
    """The lines with quantities and comparisons, without the table that the suite writes."""
    text = re.sub(f"{report.BEGIN}.*?{report.END}", "", prose(document), flags=re.DOTALL)
    return [line for line in text.splitlines() if QUANTITY.search(line)]


def test_each_quantity_is_measured_or_a_limit() -> None:
    known = [(name, part) for name, part in [*CLAIMS, *LIMITS, *NOT_OF_SPEED]]
    unknown = [
        f"{document.name}: {line}"
        for document in DOCUMENTS
        if document.name not in WITHOUT_MEASURES and document.parent != BENCHMARKS
        for line in claims_of(document)
        if not any(name == document.name and part in line for name, part in known)
    ]
    assert unknown == []


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim[0])
def test_a_claim_stands_in_its_document_and_has_a_figure(claim: tuple[str, str]) -> None:
    name, sentence = claim
    document = ROOT / name if name == "README.md" else HANDBOOK / name
    assert sentence in " ".join(read(document).split())
    group, case, figure = CLAIMS[claim]
    assert (group, case, figure) in {
        (group.name, case.name, figure.key) for group in GROUPS for case in group.cases for figure in case.figures
    }
    for path in RESULTS[-1:]:
        row = load(path).find(group, case, figure, TREE)
        assert row is not None, f"{path.name} has no row for it"
        assert row.values, f"{path.name} has no values: {row.error}"


def test_the_table_of_the_readme_is_that_of_the_newest_results() -> None:
    table = read(ROOT / "README.md").split(report.BEGIN)[1].split(report.END)[0].strip()
    assert table == (report.headline(load(RESULTS[-1])) if RESULTS else EMPTY)

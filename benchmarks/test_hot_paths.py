"""The hot paths of the engine in time: `pytest -n 0 benchmarks/test_hot_paths.py`. Needs pytest-benchmark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from benchmarks.hot_paths import PATHS, Path, paths


@pytest.fixture(scope="module")
def found() -> Iterator[dict[str, Path]]:
    with paths() as ready:
        yield ready


@pytest.mark.parametrize("name", PATHS)
def test_hot_path(benchmark: Any, found: dict[str, Path], name: str) -> None:
    """Each round is one time: the figures are those of a single construction, event, and so on."""
    path = found[name]
    path.run(path.times)
    benchmark.pedantic(path.run, args=(1,), rounds=path.times)

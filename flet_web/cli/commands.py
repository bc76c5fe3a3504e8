"""The command `flet-web`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from flet_web.app import observe_settings
from flet_web.asgi import listening_socket
from flet_web.cli import hot, reload
from flet_web.cli.client_commands import client
from flet_web.cli.hot import link
from flet_web.cli.run_program import start
from flet_web.settings import TABLE, Option, Settings, SettingsError, use_flags
from flet_web.settings.parsers import FLAG

_LISTED = [option for option in TABLE.values() if option.variable is not None and not option.secret]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="flet-web-starlette", prog_name="flet-web")
def main() -> None:
    """Serve interactive web apps written in Python alone."""


main.add_command(client)


_AS_IN_FLET = {"assets_dir": ["-a", "--assets"], "port": ["-p"]}
"""Other names of options that scripts of Flet use."""


def _with_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(_LISTED):
        command = _click_option(option)(command)
    return command


def _click_option(option: Option) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    names = [option.flag, *_AS_IN_FLET.get(option.name, ())]
    text = f"{option.meaning} [{option.variable}; default: {option.shown_default}]"
    if option.parser is FLAG:
        return click.option(*names, option.name, is_flag=True, flag_value="true", default=None, help=text)
    return click.option(*names, option.name, metavar="VALUE", help=text)


@main.command()
@click.argument("target", required=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.option("-w", "--web", is_flag=True, help="Accepted for scripts of Flet: an app is always served to browsers.")
@click.option(
    "-r",
    "--reload",
    "watch",
    is_flag=True,
    help="Bring the app to its new code when a file of its folder changes; sets FLET_DEBUG.",
)
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
    listening_socket.adopt()
    line = link.adopt()
    try:
        use_flags(given)
        if target is None:
            if not show_settings:
                raise click.UsageError("Missing argument 'TARGET'.")
            _print_settings(Settings.resolve())
            return
        if watch:
            # Before the first start: a wrong variable stays wrong whatever file changes.
            Settings.resolve()
            sys.exit(reload.supervise(target, list(arguments), _folder(target), _flags(given)))
        if show_settings:
            observe_settings(_print_settings)
        if line is not None:
            hot.begin(line, _folder(target))
        start(target, list(arguments))
    except SettingsError as error:
        raise _BadSettingError(str(error)) from None


class _BadSettingError(click.ClickException):
    """A wrong option or variable: the exit code is that of a wrong command line."""

    exit_code = 2


def _flags(given: dict[str, str]) -> list[str]:
    # With "=", as a value may begin with a dash.
    return [TABLE[name].flag + ("" if TABLE[name].parser is FLAG else f"={value}") for name, value in given.items()]


def _print_settings(settings: Settings) -> None:
    settings.check_upload_dir()
    rows = settings.rows()
    widths = [max(len(row[column]) for row in rows) for column in range(2)]
    for name, value, source in rows:
        click.echo(f"{name:<{widths[0]}}  {value:<{widths[1]}}  {source}".rstrip())
    sys.exit(0)


def _folder(target: str) -> Path:
    path = Path(target)
    return path.resolve().parent if path.suffix == ".py" else Path.cwd()

"""The commands `flet-web client ...`: the official Flutter client for the canvaskit and skwasm renderers."""

from __future__ import annotations

from pathlib import Path

import click

from flet_web.asgi import flutter_client
from flet_web.cli import flutter_install
from flet_web.cli.flutter_install import FlutterClientError
from flet_web.settings import Settings, SettingsError


def _folder() -> Path:
    try:
        return flutter_client.client_folder(Settings.resolve().client_dir)
    except SettingsError as error:
        raise click.ClickException(str(error)) from None


@click.group()
def client() -> None:
    """The official Flutter client, which the canvaskit and skwasm renderers need.

    It lies in a folder of the user, or in the one that FLET_CLIENT_DIR names.
    """


@client.command()
@click.option(
    "--wheel",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=f"Take this file of flet-web {flutter_client.VERSION} instead of downloading it.",
)
def install(wheel: Path | None) -> None:
    """Take the client from the wheel flet-web, check it, and compress it for the network."""
    folder = _folder()
    try:
        done = flutter_install.install(folder, wheel, click.echo)
    except (FlutterClientError, OSError) as error:
        raise click.ClickException(str(error)) from None
    said = "is installed" if done else "was installed already"
    click.echo(f"The Flutter client {flutter_client.VERSION} {said} in {folder}.")


@client.command()
def remove() -> None:
    """Remove the client."""
    folder = _folder()
    try:
        done = flutter_install.remove(folder)
    except (FlutterClientError, OSError) as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{folder} is removed." if done else f"There is no Flutter client in {folder}.")


@client.command()
def info() -> None:
    """Say where the client is, which one it is, and whether it can be served."""
    folder = _folder()
    found = flutter_install.installed(folder)
    click.echo(f"folder     {folder}")
    if found is None:
        own = flutter_client.is_client(folder)
        click.echo("installed  " + ("by hand" if own else "no; flet-web client install puts it there"))
        return
    click.echo(f"installed  {found.version}")
    click.echo(f"wheel      sha256:{found.wheel_sha256}")
    click.echo(f"encodings  {', '.join(found.encodings)}")

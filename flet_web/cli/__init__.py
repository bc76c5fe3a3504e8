"""The command `flet-web`: `run` serves a program, `client` installs the official Flutter client."""

from flet_web.cli.commands import main as main

"""`python -m flet_web.cli`: the command `flet-web`."""

from flet_web.cli.commands import main

main()

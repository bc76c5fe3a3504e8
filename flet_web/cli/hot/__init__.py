"""Hot reload: `flet-web run -r` brings a program that runs to its new code, with the state of its components.

    supervisor (cli.reload)                  program (this package)
    a file has changed  ── link ──> Reloader: can it be done?  ── no ──> "anew": the supervisor starts it again
                                      │ yes                                ("failed": it goes on as it was)
                                      rehearsal: the changed modules, and those that import them, are loaded once more
                                      beside the old ones, up to where the program starts its app
                                      │ nothing failed
                                      sessions take the new functions, one after the other, and render again

Nothing of the running program is touched before the new modules have been loaded. It is done only where the outcome is
that of a new start: what `main()` itself does must not have changed, and loading a module must do nothing but define.
"""

from __future__ import annotations

from pathlib import Path

from flet_web.cli.hot.link import ProgramEnd

__all__ = ["begin"]


def begin(line: ProgramEnd, folder: Path) -> None:
    """Answer to the supervisor, before the program starts. `folder` is what it watches."""
    # Not by the supervisor itself, nor by programs that nobody watches.
    from flet_web.cli.hot.kept_store import KeptStore
    from flet_web.cli.hot.reloader import Reloader
    from flet_web.rehearsal import Record, record
    from flet_web.shared import set_process_store

    set_process_store(KeptStore(line))
    started = Record()
    reloader = Reloader(line, folder, started)
    started.on_start = reloader.watch
    record.set(started)
    reloader.begin()

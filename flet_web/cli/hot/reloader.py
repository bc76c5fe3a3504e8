"""`Reloader`: brings the program to its new code while it runs, or says why it has to be started anew."""

from __future__ import annotations

import ast
import os
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Future, wait
from concurrent.futures import TimeoutError as NoAnswerError
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from flet_web.cli.hot.carried import CannotCarryError, Carried
from flet_web.cli.hot.fresh import MAIN, FailedError, loaded
from flet_web.cli.hot.generation import Generation
from flet_web.cli.hot.link import ProgramEnd
from flet_web.cli.hot.notices import Notices
from flet_web.cli.hot.sameness import Sameness
from flet_web.cli.hot.sources import effect_of, file_of, importers, program_modules, source_of
from flet_web.components.new_code import functions_of, take_new_code
from flet_web.components.persistent_state import PersistentHook
from flet_web.components.state import RefHook, StateHook
from flet_web.rehearsal import Record, Start
from flet_web.session.program_errors import describe
from flet_web.session.session import Session

__all__ = ["Reloader"]

PATIENCE = 2.0
"""Seconds in which the event loop has to answer: else the program hangs."""
RENDER_PATIENCE = 10.0
"""Seconds for which pages are waited for that render."""
RELOADED = "Reloaded: state is kept"


class StartAnewError(Exception):
    """It cannot be done; the text says why, as a reason."""


class Reloader:
    """For one process. `folder` is the one of the program, `started` what the program has started."""

    def __init__(self, line: ProgramEnd, folder: Path, started: Record) -> None:
        self._line, self._folder, self._started = line, folder, started
        self._waiting: set[str] = set()
        """Files that have changed and are not yet what the program runs with."""
        self._notices = Notices()

    def begin(self) -> None:
        """Answer the supervisor from now on, in a thread."""
        threading.Thread(target=self._run, name="flet-reload", daemon=True).start()

    def watch(self, start: Start) -> None:
        """Have the pages of an app say what has happened."""
        start.app.hub.on_new_session = self._new_session

    def _new_session(self, session: Session, is_continuation: bool) -> None:
        if self._notices.failure:
            self._notices.show_failure(session)
        elif is_continuation and self._line.why:
            # That it was started anew is said anyway.
            self._notices.say(session, self._line.why)

    def _run(self) -> None:
        for changed, added in self._line.changes():
            self._waiting |= {*changed, *added}
            try:
                self._reload({path for path in added if path.endswith(".py")})
            except StartAnewError as reason:
                self._line.send(answer="anew", why=str(reason))
            except FailedError as failed:
                self._fail(failed.__cause__ or failed)
            except BaseException:  # not the program's: a new start is what it comes to without all this
                traceback.print_exc()
                self._line.send(answer="anew", why="")

    def _fail(self, error: BaseException) -> None:
        trace = _trace(error, self._folder)
        print(trace, end="", file=sys.stderr, flush=True)
        self._notices.failure = f"{describe(error)}\n{trace}"
        for session in self._sessions():
            self._notices.show_failure(session)
        self._line.send(answer="failed")

    # What is to be done

    def _reload(self, added: set[str]) -> None:
        if not self._started.starts:
            raise StartAnewError("")
        modules = program_modules(self._folder)
        by_path = {file_of(module): name for name, module in modules.items()}
        # Those that are new are loaded by those that import them.
        self._waiting -= added - by_path.keys()
        sources = _sources(modules)
        self._check_sessions()
        unknown = sorted(self._waiting - by_path.keys())
        if unknown:
            raise StartAnewError(f"{self._short(unknown[0])} is no module that the program has loaded")
        changed = {by_path[path] for path in self._waiting}
        concerned = importers(changed, modules, sources)
        self._check_effects({name: sources[name] for name in modules if name in concerned and name in sources})
        if concerned:
            self._replace({name: modules[name] for name in modules if name in concerned})
        self._waiting.clear()
        self._notices.failure = ""
        self._line.send(answer="reloaded")

    def _check_sessions(self) -> None:
        sessions = self._sessions()
        of_components = [session.shows_components and session.renderer.shows_page() for session in sessions]
        if not any(of_components):
            raise StartAnewError("")
        if not all(of_components):
            raise StartAnewError("a page is not made of components")

    def _check_effects(self, sources: dict[str, ast.Module]) -> None:
        for name, source in sources.items():
            effect = effect_of(source, is_main=name == MAIN)
            if effect is not None:
                where = self._short(file_of(sys.modules[name]))
                raise StartAnewError(f"{where} does something when it is loaded, in line {effect.lineno}")

    def _short(self, path: str) -> str:
        return os.path.relpath(path, self._folder)

    def _sessions(self) -> list[Session]:
        """Those that live. StartAnewError if the event loop does not answer."""
        starts = self._started.starts
        return self._on_loop(lambda: [session for start in starts for session in start.app.hub.sessions.living()]) or []

    def _on_loop(self, function: Callable[[], Any]) -> Any:
        """What a function gives that is called on the event loop. None if no app has been used."""
        program = next((p for start in self._started.starts if (p := start.app.hub.state.program)), None)
        if program is None:
            return None
        answer: Future[Any] = Future()

        def call() -> None:
            try:
                answer.set_result(function())
            except BaseException as error:  # for who waits
                answer.set_exception(error)

        program.loop_thread.call(call)
        try:
            return answer.result(PATIENCE)
        except NoAnswerError:
            raise StartAnewError("the event loop does not answer") from None

    # The new code

    def _replace(self, old: dict[str, ModuleType]) -> None:
        with loaded(old, self._folder) as (new, rehearsal):
            generation = Generation(old, new)
            starts = self._new_starts(generation, rehearsal)
            try:
                sessions = self._on_loop(lambda: self._take(generation, starts))
            except CannotCarryError as reason:
                raise StartAnewError(str(reason)) from None
        renders = [session.run_thread(partial(self._render, session, generation)) for session in sessions]
        wait(renders, RENDER_PATIENCE)

    def _new_starts(self, generation: Generation, rehearsal: Record) -> list[Start]:
        """What the program starts by now. StartAnewError if that is something else than before."""
        before, after = self._started.starts, rehearsal.starts
        if not after:
            after = [start._replace(handler=generation.successor(start.handler)) for start in before]
        if len(before) != len(after):
            raise StartAnewError("the program starts other apps")
        for old, new in zip(before, after):
            sameness = Sameness()
            if (old.dialect, replace(old.settings, routes=())) != (new.dialect, replace(new.settings, routes=())):
                raise StartAnewError("the options of the app have changed")
            if not sameness.same(old.settings.routes, new.settings.routes):
                raise StartAnewError("what the app tells of its routes has changed")
            if not sameness.same((old.handler, old.hooks), (new.handler, new.hooks)):
                main = getattr(new.handler, "__name__", "main")
                said = sameness.culprit or main
                where = "" if said == main or said in new.hooks else f", which {main}() uses,"
                raise StartAnewError(f"{said}{'' if where else '()'}{where} has changed")
        return after

    def _take(self, generation: Generation, starts: list[Start]) -> list[Session]:
        """Put the new modules in the place of the old. On the loop; CannotCarryError before anything is changed."""
        sessions = [session for start in self._started.starts for session in start.app.hub.sessions.living()]
        carried = Carried(generation)
        carried.keep_observables()
        for start in self._started.starts:
            carried.look_in(start.settings.routes)
        for session in sessions:
            _look(carried, generation, session)
        carried.apply()
        for old, new in zip(self._started.starts, starts):
            old.app.hub.replace(new.handler, new.hooks["before_main"], new.hooks["on_resume"])
        self._started.starts[:] = [
            new._replace(app=old.app, settings=old.settings) for old, new in zip(self._started.starts, starts)
        ]
        for name, module in generation.old.items():
            # What still runs of the old code goes on with the new functions.
            module.__dict__.update(generation.new[name].__dict__ if name in generation.new else {})
        return sessions

    def _render(self, session: Session, generation: Generation) -> None:
        if session.shows_components:
            take_new_code(session.renderer, generation)
        self._notices.hide_failure(session)
        self._notices.say(session, RELOADED)


def _sources(modules: dict[str, ModuleType]) -> dict[str, ast.Module]:
    """What the files of the modules say now, but for those that are gone. FailedError for what is no Python."""
    found = {}
    try:
        for name, module in modules.items():
            if os.path.exists(file_of(module)):
                found[name] = source_of(module)
    except (OSError, SyntaxError, ValueError) as error:
        raise FailedError from error
    return found


def _trace(error: BaseException, folder: Path) -> str:
    """The traceback of an error, with the frames of the program alone."""
    report = traceback.TracebackException.from_exception(error)
    own = [frame for frame in report.stack if frame.filename.startswith(f"{folder}{os.sep}")]
    report.stack = traceback.StackSummary.from_list(own)
    return "".join(report.format())


def _look(carried: Carried, generation: Generation, session: Session) -> None:
    """Look through what a session keeps."""
    if session.shows_components:
        for instance in session.renderer.shown():
            # Asked for the first time, while both are there.
            for function in functions_of(instance):
                generation.changed(function)
            carried.look(instance, "args")
            carried.look(instance, "kwargs")
            for hook in instance.hooks:
                if isinstance(hook, RefHook) and hook.ref is not None:
                    carried.look(hook.ref, "current")
                elif isinstance(hook, StateHook) and not isinstance(hook, PersistentHook):
                    carried.look(hook, "value")
    carried.look(session.page, "data")
    for values in (session.store._values,):
        carried.look_in(values)

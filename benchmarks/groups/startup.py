"""Starting: the import of the package, and the first byte of `python app.py`, in a new process each time."""

from __future__ import annotations

import asyncio
import http.client
import resource
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncGenerator
from pathlib import Path

from benchmarks.harness.case import FEW_ROUNDS, Case, Figure, Group, Run, Sample, Target
from benchmarks.harness.peers import BENCHMARKS
from benchmarks.harness.servers import environment

IMPORTS = {
    "flet_web": "flet_web",
    "raw": "starlette.applications",
    "flet": "flet",
    "nicegui": "nicegui",
    "streamlit": "streamlit",
}
TIME, MEMORY = Figure("wall", "time", "ms", 1e3), Figure("memory", "memory", "MB", 1e-6)
FIRST_SECONDS = 30.0

# What the import adds to a process that has started, in seconds and pages. The peak that `resource` tells begins with
# that of the parent.
IMPORT = """
import importlib, sys, time
memory = lambda: int(open("/proc/self/statm").read().split()[1])
before, begin = memory(), time.perf_counter()
module = importlib.import_module(sys.argv[1])
{touch}
print(time.perf_counter() - begin, memory() - before)
"""
TOUCH = {"flet_web": "module.Text, module.run"}
"""Names are imported when they are first used: the import that a program pays has them in it."""


async def _import(run: Run) -> AsyncGenerator[Sample, None]:
    code = IMPORT.format(touch=TOUCH.get(run.peer.name, ""))
    while True:
        process = await asyncio.create_subprocess_exec(
            run.peer.python,
            "-c",
            code,
            IMPORTS[run.peer.name],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(run.peer, {}),
            cwd=tempfile.gettempdir(),
        )
        output, _ = await process.communicate()
        seconds, pages = output.decode().split()
        yield {"wall": float(seconds), "memory": float(pages) * resource.getpagesize()}


async def _first_byte(run: Run) -> AsyncGenerator[Sample, None]:
    """From the start of the process to the first byte of the index page."""
    with tempfile.TemporaryDirectory(prefix="flet-bench-") as folder:
        program = Path(folder) / "app.py"
        program.write_bytes((BENCHMARKS / "apps" / f"{run.program}.py").read_bytes())
        while True:
            port = _free_port()
            settings = {"FLET_SERVER_PORT": str(port), "FLET_FORCE_WEB_SERVER": "true", "BROWSER": "true"}
            begin = time.perf_counter()
            process = subprocess.Popen(  # noqa: ASYNC220 - it returns at once
                [run.peer.python, str(program)],
                env=environment(run.peer, {}) | settings,
                cwd=folder,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            try:
                await asyncio.to_thread(_await_byte, port, process)
                yield {"wall": time.perf_counter() - begin}
            finally:
                process.terminate()
                await asyncio.to_thread(_end, process)


async def _reload(run: Run) -> AsyncGenerator[Sample, None]:
    """From a change of the program, under `flet-web run -r`, to the first byte that the new one answers with."""
    with tempfile.TemporaryDirectory(prefix="flet-bench-") as folder:
        program = Path(folder) / "app.py"
        source = (BENCHMARKS / "apps" / f"{run.program}.py").read_text(encoding="utf-8")
        number, port = 0, _free_port()

        def save() -> None:
            program.write_text(source.replace("ft.run(main)", f'ft.run(main, assets_dir="a{number}")'))

        for one in range(50):
            assets = Path(folder) / f"a{one}"
            assets.mkdir()
            (assets / "number.txt").write_text(str(one))
        save()
        settings = {"FLET_SERVER_PORT": str(port), "FLET_FORCE_WEB_SERVER": "true", "BROWSER": "true"}
        process = subprocess.Popen(  # noqa: ASYNC220 - it returns at once
            [str(Path(run.peer.python).parent / "flet-web"), "run", "-r", str(program)],
            env=environment(run.peer, {}) | settings,
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            await asyncio.to_thread(_await_byte, port, process, "/number.txt", b"0")
            while True:
                number += 1
                begin = time.perf_counter()
                save()
                await asyncio.to_thread(_await_byte, port, process, "/number.txt", str(number).encode())
                yield {"wall": time.perf_counter() - begin}
                # Times of files have ticks; the next change is to be seen as one.
                await asyncio.sleep(0.5)
        finally:
            process.terminate()
            await asyncio.to_thread(_end, process)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _await_byte(port: int, process: subprocess.Popen[bytes], path: str = "/", content: bytes | None = None) -> None:
    deadline = time.perf_counter() + FIRST_SECONDS
    while time.perf_counter() < deadline and process.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=FIRST_SECONDS)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            body = answer.read()
            if answer.status == 200 and (content is None or body == content):
                return
        except (OSError, http.client.HTTPException):
            pass
        finally:
            connection.close()
        time.sleep(0.005)
    raise TimeoutError(f"no answer from {path} within {FIRST_SECONDS:.0f} s; the process has ended: {process.poll()}")


def _end(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


IMPORTED, STARTED = "import", "python app.py, first byte"

ALONE = dict.fromkeys(("raw", "flet", "nicegui"), "only `flet-web run -r` is measured")

GROUP = Group(
    "startup",
    "Starting",
    (
        Case(
            IMPORTED,
            "counter",
            _import,
            (TIME, MEMORY),
            server=False,
            headline={"wall": "the import, time", "memory": "the import, memory"},
        ),
        Case(
            STARTED,
            "hello",
            _first_byte,
            (TIME,),
            server=False,
            headline={"wall": "`python app.py` until the first byte"},
            seconds=2,
        ),
        Case(
            "reload, first byte",
            "hello",
            _reload,
            (TIME,),
            absent=ALONE,
            server=False,
            rounds=FEW_ROUNDS,
            slow=True,
            seconds=2,
        ),
    ),
    (
        Target("import", IMPORTED, "wall", 120),
        Target("memory of the import", IMPORTED, "memory", 25),
        Target("first byte of python app.py", STARTED, "wall", 400),
    ),
    absent={"streamlit": "its programs do not start themselves, `streamlit run` does"},
)

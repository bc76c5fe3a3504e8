"""Serve one module of `apps` on a free loopback port, with the uvicorn settings that all of them share.

Runs in the Python of the implementation that is measured, so it needs uvicorn and nothing of the harness. Prints
the port when it listens. `GET /_bench/gc` collects garbage before memory is read.
"""

from __future__ import annotations

import gc
import importlib
import os
import socket
import sys
from pathlib import Path
from typing import Any


def with_gc(app: Any) -> Any:
    """The app, with the one path that the harness needs in front of it."""

    async def wrapped(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http" or scope["path"] != "/_bench/gc":
            await app(scope, receive, send)
            return
        gc.collect()
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    return wrapped


def streamlit(module: str) -> None:
    """Streamlit brings a server of its own: it takes the place of this process."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    print(port, flush=True)
    options = {"server.port": port, "server.address": "127.0.0.1", "server.headless": "true"}
    options |= {
        "browser.gatherUsageStats": "false",
        "server.fileWatcherType": "none",
        "global.developmentMode": "false",
    }
    program = str(Path(__file__).parent / "apps" / f"{module}.py")
    arguments = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    # Streamlit puts the folder of the program into the path, not the one that `apps` is in.
    os.environ["PYTHONPATH"] = str(Path(__file__).parent)
    os.execv(sys.executable, [sys.executable, "-m", "streamlit", "run", program, *arguments])


def main() -> None:
    if sys.argv[1].startswith("streamlit_"):
        streamlit(sys.argv[1])
    import uvicorn

    app = importlib.import_module(f"apps.{sys.argv[1]}").app
    listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
    print(listener.getsockname()[1], flush=True)
    config = uvicorn.Config(
        with_gc(app),
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=1,
    )
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()

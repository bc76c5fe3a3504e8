"""The program of `flet_web_hello.py` as bare Starlette."""

from __future__ import annotations

import os

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route


async def index(request: Request) -> Response:
    return PlainTextResponse("hello")


uvicorn.run(Starlette(routes=[Route("/", index)]), port=int(os.environ["FLET_SERVER_PORT"]), log_level="warning")

"""The floor: a Starlette WebSocket endpoint that speaks the same messages with the same codec, no more.

It keeps no page: the controls are made for each connection, encoded, and forgotten.
"""

from __future__ import annotations

import time
from typing import Any

import anyio
import msgspec
from apps.settings import BLOCK_SECONDS, rows_of_next_session
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

REGISTER_CLIENT, PATCH_CONTROL, CONTROL_EVENT = 1, 2, 3
STATUS, COUNT, SYNC, STEPS, BLOCK, BURN, LIST = range(10, 17)
BUTTONS = {"count": COUNT, "sync": SYNC, "steps": STEPS, "block": BLOCK, "burn": BURN}
STAR = 66974
INDEX = "<!doctype html>" + 60 * "<p>a page of some kilobytes, as the peers have</p>"

encoder = msgspec.msgpack.Encoder()
decoder = msgspec.msgpack.Decoder()


def frame(action: int, body: dict[str, Any]) -> bytes:
    return b"\x00" + encoder.encode((action, body))


def status_frame(value: str) -> bytes:
    return frame(PATCH_CONTROL, {"id": STATUS, "patch": [[0], [0, 0, "value", value]]})


def row(number: int) -> dict[str, Any]:
    first = 20 + 3 * number
    label = {"_c": "Text", "_i": first + 1, "value": f"row {number:05d}"}
    icon = {"_c": "Icon", "_i": first + 2, "icon": STAR}
    return {"_c": "Row", "_i": first, "_internals": {"host_expanded": True}, "controls": [label, icon]}


def page_frames() -> list[bytes]:
    view: dict[str, Any] = {"_c": "View", "_i": 3, "route": "/", "_internals": {"host_expanded": True}}
    page: dict[str, Any] = {"_c": "Page", "_i": 1, "views": [view], "window": {"_c": "Window", "_i": 2}}
    rows = rows_of_next_session()
    controls: list[dict[str, Any]] = [
        {"_c": "Text", "_i": STATUS, "value": "count 000000"},
        *[{"_c": "Button", "_i": number, "content": label, "on_click": True} for label, number in BUTTONS.items()],
        {"_c": "ListView", "_i": LIST, "expand": True, "controls": [row(number) for number in range(rows)]},
    ]
    patch: list[Any] = [[0, {"views": [1, {0: [2]}]}], [0, 2, "controls", controls]]
    return [
        frame(REGISTER_CLIENT, {"session_id": "raw", "page_patch": page, "error": ""}),
        frame(PATCH_CONTROL, {"id": 1, "patch": patch}),
    ]


def burn(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        sum(range(1000))


async def index(request: Request) -> Response:
    return Response(INDEX, media_type="text/html")


async def endpoint(websocket: WebSocket) -> None:
    await websocket.accept()
    count = 0
    try:
        while True:
            data = await websocket.receive_bytes()
            action, body = decoder.decode(memoryview(data)[1:])
            if action == REGISTER_CLIENT:
                for page_frame in page_frames():
                    await websocket.send_bytes(page_frame)
            elif action == CONTROL_EVENT and body["target"] in (COUNT, SYNC, STEPS):
                if body["target"] == STEPS:
                    await websocket.send_bytes(status_frame("step"))
                count += 1
                await websocket.send_bytes(status_frame(f"count {count:06d}"))
            elif action == CONTROL_EVENT and body["target"] in (BLOCK, BURN):
                await anyio.to_thread.run_sync(time.sleep if body["target"] == BLOCK else burn, BLOCK_SECONDS)
                await websocket.send_bytes(status_frame("blocked"))
    except WebSocketDisconnect:
        pass


app = Starlette(routes=[Route("/", index), WebSocketRoute("/ws", endpoint)])

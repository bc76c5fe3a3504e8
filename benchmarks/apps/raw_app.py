"""The floor: a Starlette WebSocket endpoint that speaks the same messages with the same codec, no more.

It keeps no page: the controls are made for each connection, encoded, and forgotten.
"""

from __future__ import annotations

import time
from typing import Any

import anyio
import msgspec
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from apps.settings import BLOCK_SECONDS, ROWS

REGISTER_CLIENT, PATCH_CONTROL, CONTROL_EVENT = 1, 2, 3
STATUS, COUNT, BLOCK = 10, 11, 12
STAR = 66974

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
    controls: list[dict[str, Any]] = [
        {"_c": "Text", "_i": STATUS, "value": "count 000000"},
        {"_c": "Button", "_i": COUNT, "content": "count", "on_click": True},
        {"_c": "Button", "_i": BLOCK, "content": "block", "on_click": True},
        {"_c": "ListView", "_i": 13, "expand": True, "controls": [row(number) for number in range(ROWS)]},
    ]
    patch: list[Any] = [[0, {"views": [1, {0: [2]}]}], [0, 2, "controls", controls]]
    return [
        frame(REGISTER_CLIENT, {"session_id": "raw", "page_patch": page, "error": ""}),
        frame(PATCH_CONTROL, {"id": 1, "patch": patch}),
    ]


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
            elif action == CONTROL_EVENT and body["target"] == COUNT:
                count += 1
                await websocket.send_bytes(status_frame(f"count {count:06d}"))
            elif action == CONTROL_EVENT and body["target"] == BLOCK:
                await anyio.to_thread.run_sync(time.sleep, BLOCK_SECONDS)
                await websocket.send_bytes(status_frame("blocked"))
    except WebSocketDisconnect:
        pass


app = Starlette(routes=[WebSocketRoute("/ws", endpoint)])

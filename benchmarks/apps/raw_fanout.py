"""The floor of a message to all sessions: one frame, encoded once, is sent to every connection."""

from __future__ import annotations

from apps.raw_page import CONTROL_EVENT, COUNT, REGISTER_CLIENT, decoder, frame, status_frame
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

connected: set[WebSocket] = set()
sent = 0


async def endpoint(websocket: WebSocket) -> None:
    global sent
    await websocket.accept()
    connected.add(websocket)
    try:
        while True:
            action, _ = decoder.decode(memoryview(await websocket.receive_bytes())[1:])
            if action == REGISTER_CLIENT:
                button = {"_c": "Button", "_i": COUNT, "content": "send", "on_click": True}
                row = {"_c": "Text", "_i": 5, "value": "row 00000"}
                view = {"_c": "View", "_i": 3, "route": "/", "controls": [button, row]}
                page = {"_c": "Page", "_i": 1, "views": [view], "window": {"_c": "Window", "_i": 2}}
                answer = {"session_id": "raw", "page_patch": page, "error": ""}
                await websocket.send_bytes(frame(REGISTER_CLIENT, answer))
            elif action == CONTROL_EVENT:
                sent += 1
                message = status_frame(f"count {sent:06d}")
                for other in list(connected):
                    await other.send_bytes(message)
    except WebSocketDisconnect:
        pass
    finally:
        connected.discard(websocket)


app = Starlette(routes=[WebSocketRoute("/ws", endpoint)])

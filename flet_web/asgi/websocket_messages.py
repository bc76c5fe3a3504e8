"""One message of a WebSocket: received, and the last one."""

from __future__ import annotations

import asyncio
import logging

from starlette.types import Message
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from flet_web.asgi.message_limits import check_size
from flet_web.protocol import ProtocolError

logger = logging.getLogger("flet_web")

CLOSE_SECONDS = 5.0
"""Seconds for which a closing message waits for a client that takes nothing."""


async def receive(websocket: WebSocket, max_size: int) -> bytes:
    """The next binary message. WebSocketDisconnect at the end, ProtocolError for a text message."""
    return content(await websocket.receive(), max_size)


def content(message: Message, max_size: int) -> bytes:
    """What is in a binary message. Errors as of `receive()`."""
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", 1005))
    data = message.get("bytes")
    if data is None:
        raise ProtocolError("messages must be binary; got a text message")
    return check_size(data, max_size)


async def close(websocket: WebSocket, code: int) -> None:
    if websocket.client_state is WebSocketState.CONNECTED and websocket.application_state is WebSocketState.CONNECTED:
        try:
            await asyncio.wait_for(websocket.close(code), CLOSE_SECONDS)
        except (WebSocketDisconnect, RuntimeError, OSError, asyncio.TimeoutError):
            logger.debug("the connection was gone before it could be closed")

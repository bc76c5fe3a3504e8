"""What to do with the messages of a client. They are untrusted: what does not fit is logged and left alone."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from flet_web.controls.base import BaseControl
from flet_web.controls.events import event_class, from_wire
from flet_web.controls.schema import MISSING
from flet_web.protocol import Body, ControlEvent, InvokeResult, UpdateControlProps
from flet_web.session.dialect import legacy_data

if TYPE_CHECKING:
    from flet_web.session.session import Session

__all__ = ["Dispatcher"]

logger = logging.getLogger("flet_web")

NOT_INPUT = frozenset({
    "animation_end", "app_lifecycle_state_change", "connect", "data_channel_open", "disconnect", "dismiss", "error",
    "image_error", "loaded", "locale_change", "media_change", "platform_brightness_change", "resize", "route_change",
    "size_change", "view_pop", "visible",
})  # fmt: skip
"""Events that a disabled control has all the same: nobody did anything to it."""


class Dispatcher:
    """Applies client messages to a session. One for each program; holds no session state."""

    def __init__(self, dialect: Literal["0.21", "1.0"]) -> None:
        self._legacy = dialect == "0.21"
        self._actions: dict[type[Body], Callable[[Session, Any], None]] = {
            ControlEvent: self._control_event,
            UpdateControlProps: self._update_props,
            InvokeResult: self._invoke_result,
        }

    def dispatch(self, session: Session, body: Any) -> None:
        """Apply one message. Never raises for what the message says."""
        action = self._actions.get(type(body))
        if action is None:
            logger.debug("client message %s is not expected here", type(body).__name__)
            return
        action(session, body)

    def fire(self, session: Session, control: BaseControl, name: str, data: Any = None) -> None:
        """Call the handler of `control` for an event, if it has one. On the loop."""
        attribute = "on_" + name
        declared = control._schema.fields.get(attribute)
        handler = control._peek(attribute)
        if declared is None or handler is MISSING or not callable(handler):
            return
        try:
            event = event_class(declared).from_wire(control, name, data)
        except (TypeError, ValueError) as error:
            logger.debug("event %s of %s has an unusable payload: %s", name, control, error)
            return
        if self._legacy:
            event.data = legacy_data(control, name, data)
        session.run(handler, event, scope=control)

    def _control_event(self, session: Session, body: ControlEvent) -> None:
        control = session.tree.get(body.target)
        if control is None:
            logger.debug("event %r for control %d, which is not there", body.name, body.target)
            return
        if body.name not in NOT_INPUT and is_disabled(control):
            logger.debug("event %r for %s, which is disabled", body.name, control)
            return
        if session.page.client_event(control, body.name, body.data):
            self.fire(session, control, body.name, body.data)

    def _update_props(self, session: Session, body: UpdateControlProps) -> None:
        control = session.tree.get(body.id)
        if control is None:
            logger.debug("properties for control %d, which is not there", body.id)
            return
        for name, value in body.props.items():
            declared = control._schema.fields.get(name)
            if declared is None or not declared.client:
                logger.debug("the client may not write %s.%s", control._schema.name, name)
                continue
            try:
                session.tree.client_set(control, declared, from_wire(declared, value))
            except (TypeError, ValueError) as error:
                logger.debug("the client sent an unusable value: %s", error)

    def _invoke_result(self, session: Session, body: InvokeResult) -> None:
        if not session.calls.answer(body.call_id, body.result, body.error):
            logger.debug("answer to call %r, which is not open", body.call_id)


def is_disabled(control: BaseControl) -> bool:
    """Whether the control, or one that it is in, is disabled."""
    node: BaseControl | None = control
    while node is not None:
        if "disabled" in node._shape and node._peek("disabled") is True:
            return True
        node = node._parent
    return False

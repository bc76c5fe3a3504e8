"""Applies the messages of a client to its session. They are untrusted: what does not fit is logged and ignored."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet_web.controls.control import Control
from flet_web.engine.checks import short
from flet_web.engine.context import Entry
from flet_web.engine.entered import taken, told
from flet_web.engine.events import event_class
from flet_web.engine.node import BaseControl, Node
from flet_web.engine.schema import MISSING, Field
from flet_web.protocol import Body, ControlEvent, InvokeResult, UpdateControlProps
from flet_web.session.bridge import accepts
from flet_web.session.client_values import size_of

if TYPE_CHECKING:
    import asyncio

    from flet_web.engine.echo import Echoes
    from flet_web.session.session import Session

__all__ = ["Dispatcher"]

logger = logging.getLogger("flet_web")

MAX_PROPERTIES = 100
"""Properties that a message may have. No control has so many that a client may write."""

NOT_INPUT = frozenset({
    "animation_end", "app_lifecycle_state_change", "blur", "data_channel_open", "dismiss", "error", "image_error",
    "loaded", "locale_change", "media_change", "platform_brightness_change", "resize", "route_change", "size_change",
    "view_pop", "visible",
})  # fmt: skip
"""Events that a control has also while it cannot be used: they are not input of the user."""


class Dispatcher:
    """Applies client messages to a session. One for each program; holds no session state."""

    def __init__(self) -> None:
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

    def fire(self, session: Session, control: BaseControl, name: str, data: Any = None) -> asyncio.Task[None] | None:
        """Call the handler of `control` for an event, if it has one, by a task. On the loop."""
        attribute = "on_" + name
        declared = control._schema.fields.get(attribute)
        handler = control._peek(attribute)
        # A program's own field of this kind is not one of the protocol.
        if declared is None or declared.python_only or handler is MISSING or not callable(handler):
            return None
        try:
            event = event_class(declared).from_wire(control, name, data)
        except (TypeError, ValueError) as error:
            logger.debug("event %s of %s has an unusable payload: %s", name, control, error)
            return None
        session.page.prepare_event(event, data)
        if "before_event" in control._hooks:
            handler = _asks_first(control, handler)
        carried = control._schema.carried.get(name)
        answers = None
        if carried is not None and carried.client is not None and carried.client.typed and isinstance(data, str):
            answers = Entry(control, carried.name, data)
        return session.runner.run(handler, event, scope=control, answers=answers)

    def _control_event(self, session: Session, body: ControlEvent) -> None:
        if session.shows_components:
            session.turns.take(lambda: self._handle(session, body))
        else:
            self._handle(session, body)

    def _handle(self, session: Session, body: ControlEvent) -> asyncio.Task[None] | None:
        control = session.tree.get(body.target)
        if control is None:
            logger.debug("event %s for control %d, which is not there", short(body.name), body.target)
            return None
        is_input = body.name not in NOT_INPUT
        if is_input and not is_usable(control):
            logger.debug("event %s for %s, which cannot be used", short(body.name), control)
            return None
        data = body.data
        if body.name in control._schema.carried:
            try:
                data = told(control, body.name, data)
            except (TypeError, ValueError):
                logger.debug("event %s for %s tells of a value that nobody can enter", short(body.name), control)
                return None
        if is_input:
            session.used = True
        elif body.name == "data_channel_open" and not _may_open(session, control, data):
            logger.debug("a data channel of %s, which it cannot have", control)
            return None
        if session.page.client_event(control, body.name, data):
            return self.fire(session, control, body.name, data)
        return None

    def _update_props(self, session: Session, body: UpdateControlProps) -> None:
        control = session.tree.get(body.id)
        if control is None:
            logger.debug("properties for control %d, which is not there", body.id)
            return
        if len(body.props) > MAX_PROPERTIES:
            logger.debug("a message with %d properties", len(body.props))
            return
        # At once: a frame that another thread has made meanwhile says whether it is older than what is written here.
        with session.tree.lock:
            for name, value in body.props.items():
                declared = control._schema.fields.get(name)
                if declared is None or declared.client is None:
                    logger.debug("the client may not write %s of %s", short(name), control._schema.name)
                    continue
                try:
                    self._write(session, control, declared, value, body.id)
                except (TypeError, ValueError) as error:
                    logger.debug("what the client wrote into %s.%s was refused: %s", control._schema.name, name, error)
                    # It shows what the user has entered.
                    session.tree.client_lacks(control, declared)
            session.browser.outbox.acknowledged = session.browser.frames

    @staticmethod
    def _write(session: Session, control: BaseControl, declared: Field, value: Any, by: int) -> None:
        """Take over what the client has written where the control has the id `by`. TypeError, ValueError if not."""
        assert declared.client is not None
        if declared.client.entered and not is_usable(control):
            raise ValueError("the control cannot be used")
        new = taken(control, declared, value)
        if size_of(new) and not session.client_values.has_room(control._i, declared.name, new):
            raise ValueError("the client has made the server keep too much")
        session.tree.client_set(control, declared, new, by)
        if declared.client.entered:
            session.used = True

    def _invoke_result(self, session: Session, body: InvokeResult) -> None:
        if not session.browser.calls.answer(body.call_id, body.result, body.error):
            logger.debug("answer to call %s, which is not open", short(body.call_id))


def _may_open(session: Session, control: BaseControl, data: Any) -> bool:
    return session.browser.open_channel(control, data, session.runner.run)


def _asks_first(control: BaseControl, handler: Callable[..., Any]) -> Callable[[Any], Any]:
    """`handler`, called unless the hook `before_event` of the control says no."""

    def ask(event: Any) -> Any:
        if control.before_event(event) is False:
            return None
        return handler(event) if accepts(handler, 1) else handler()

    return ask


def is_usable(control: BaseControl) -> bool:
    """Whether a person can use a control: it is shown and not disabled, nor is anything that it is in."""
    if not isinstance(control, Control):
        # A service, or the window.
        return True
    echoes = control._tree is not None and control._tree.placement.echoes
    if echoes:
        return any(_is_usable_at(control, place, echoes) for place in (control, *echoes.of(control)))
    return _is_usable_at(control, control, None)


def _is_usable_at(control: Node, place: Node, echoes: Echoes | None) -> bool:
    """The same for one of the places of a control, which is the control itself or one of the `echoes`."""
    while True:
        if control._shape.limits_use and (control._peek("disabled") is True or control._peek("visible") is False):
            return False
        parent = place._parent
        if parent is None:
            return True
        if parent._opens and parent._peek("open") is not True:
            return False
        if echoes is not None:
            return any(_is_usable_at(parent, there, echoes) for there in (parent, *echoes.of(parent)))
        control = place = parent

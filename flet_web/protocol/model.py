"""A model of the client: the server's tree as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from .apply import Control, apply_patch, attach, controls_in, detach
from .codec import decode_server_frame
from .errors import ProtocolError
from .frames import ChannelFrame, ServerFrame
from .messages import PatchControl, RegisterAnswer, ServerBody, SessionCrashed


class ModelClient:
    """A client without a screen.

    page: the Page control. controls: every control by id. session_id: None before registration. error: of the
    last registration. crash: message of SESSION_CRASHED. seq, ack: of the last numbered frame.
    Data is taken over as it is, so hand it decoded frames, not live objects of a server.
    """

    def __init__(self, page: Control | None = None) -> None:
        self.page: Control = page if page is not None else {"_c": "Page", "_i": 1}
        self.controls: dict[int, Control] = {}
        self.session_id: str | None = None
        self.error = ""
        self.crash: str | None = None
        self.seq = 0
        self.ack = 0
        self._written: dict[tuple[int, str], tuple[int, Any]] = {}
        """Control and property -> the frame by which the user has set it last, and the value."""
        attach(self.page, self.controls)

    def feed(self, frame: bytes) -> ServerFrame | ChannelFrame:
        """Decode a server's frame, take it in and return it. ProtocolError: it is wrong, or out of order."""
        decoded = decode_server_frame(frame)
        if isinstance(decoded, ChannelFrame):
            return decoded
        if decoded.seq is not None and decoded.patience is None:
            self._count(decoded)
        try:
            self._take_in(decoded.body)
            self._hold()
        except RecursionError:
            raise ProtocolError("message is nested too deeply; expected some hundred levels at most") from None
        return decoded

    def register(self, answer: RegisterAnswer) -> None:
        """Take in an answer to REGISTER_CLIENT; one with an error changes nothing but `error`."""
        self.error = answer.error
        if answer.error:
            return
        if answer.session_id != self.session_id:
            self._written.clear()
        self.session_id = answer.session_id
        self.crash = None
        resume = answer.resume
        if resume is not None and resume.resumed:
            return  # the page is still good; what was missed follows as numbered frames
        self.ack = resume.received if resume is not None else 0
        self.seq = resume.seq if resume is not None else 0
        self._merge(self.page, answer.page_patch)

    def apply(self, patch: PatchControl) -> None:
        """Apply a patch. ProtocolError: unknown control, path that leads nowhere, position out of range."""
        control = self.controls.get(patch.id)
        if control is None:
            raise ProtocolError(f"patch is for an unknown control; expected an id in the tree; got {patch.id}")
        apply_patch(control, patch.patch, self.controls)

    def update(self, control_id: int, props: dict[str, Any], frame: int = 0) -> None:
        """Change properties on the client's side, as for UPDATE_CONTROL_PROPS; unknown ids are ignored.

        `frame` is the number of the frame that says so to the server: what the server has sent before it had that is
        older, and not shown.
        """
        control = self.controls.get(control_id)
        if control is not None:
            self._merge(control, props)
            if frame:
                self._written.update(((control_id, name), (frame, value)) for name, value in props.items())

    def _hold(self) -> None:
        """Show what the user has set, and the server has not had yet."""
        if not self._written:
            return
        self._written = {key: entry for key, entry in self._written.items() if entry[0] > self.ack}
        for (control_id, name), (_, value) in self._written.items():
            control = self.controls.get(control_id)
            if control is not None:
                self._merge(control, {name: value})

    def walk(self) -> Iterator[Control]:
        """Give every control of the page, each before those in it, in the order of the wire."""
        pending: list[Any] = [self.page]
        while pending:
            item = pending.pop()
            if isinstance(item, dict):
                control = cast(Control, item)
                if "_c" in control:
                    yield control
                pending.extend(reversed(control.values()))
            elif isinstance(item, list):
                pending.extend(reversed(cast("list[object]", item)))

    def find(self, **props: Any) -> Control | None:
        """Give the first control that has these properties, `_c` and `_i` among them; None if there is none."""
        return next((control for control in self.walk() if props.items() <= control.items()), None)

    def check(self) -> None:
        """Raise ProtocolError unless each control is in the tree once and `controls` knows exactly these."""
        seen: set[int] = set()
        for control in controls_in(self.page):
            number = control["_i"]
            if number in seen:
                raise ProtocolError(f"control is in the tree twice; expected it once; got {_name(control)}")
            if self.controls.get(number) is not control:
                raise ProtocolError(f"index leads to another control; expected {_name(control)}")
            seen.add(number)
        if len(seen) != len(self.controls):
            left = sorted(self.controls.keys() - seen)
            raise ProtocolError(f"index has controls that left the tree; expected none; got {left}")

    def _take_in(self, body: ServerBody | None) -> None:
        match body:
            case RegisterAnswer() as answer:
                self.register(answer)
            case PatchControl() as patch:
                self.apply(patch)
            case SessionCrashed(message=message):
                self.crash = message
            case _:
                pass

    def _count(self, frame: ServerFrame) -> None:
        expected = self.seq if frame.body is None else self.seq + 1
        if frame.seq != expected:
            raise ProtocolError(f"numbered frame is out of order; expected {expected}; got {frame.seq}")
        self.seq = expected
        self.ack = frame.ack or 0

    def _merge(self, old: Control, new: dict[str, Any]) -> None:
        for key, value in new.items():
            if key in ("_c", "_i"):
                continue
            before = old.get(key)
            if _mergeable(before, value):
                self._merge(cast(Control, before), value)
            else:
                detach(before, self.controls)
                old[key] = value
                attach(value, self.controls)


def _mergeable(old: Any, new: Any) -> bool:
    """Two plain maps, or two states of one control."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return False
    return bool(cast(Control, old).get("_i") == cast(Control, new).get("_i"))


def _name(control: Control) -> str:
    return f"{control['_c']} {control['_i']}"

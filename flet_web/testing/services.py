"""What a browser answers when the program calls one of its services, unless the test says something else."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

from flet_web.protocol import InvokeMethod

from .browser import Browser, Window
from .errors import NotAnsweredError

__all__ = ["Services", "url_of"]

Answer = Callable[[dict[str, Any]], Any]


def url_of(value: Any) -> str:
    """The address in a property or argument that is a URL."""
    return str(value.get("url", "") if isinstance(value, dict) else value or "")


class Services:
    """The answers to calls.

    `scripted` are those of the test, by the name of the method (`pick_files`) or of service and method
    (`FilePicker.pick_files`): a value, an exception, or a function of the arguments that gives one, sync or async.
    `known` are simulated: by wire type and name. `control_of` gives the program's control for an id,
    `open_url` opens a URL in the window of a name.
    """

    def __init__(
        self,
        browser: Browser,
        window: Window,
        control_of: Callable[[int], Any],
        open_url: Callable[[Any, Any], None],
    ) -> None:
        self.scripted: dict[str, Any] = {}
        self.known: dict[tuple[str, str], Answer] = {
            **_clipboard(browser),
            **_preferences(browser.storage),
            **_launcher(open_url),
            **_wake_lock(),
            ("Page", "get_device_info"): lambda _: device_info(window),
        }
        self._control_of = control_of

    async def answer(self, kind: str, call: InvokeMethod) -> Any:
        """The answer to a call of the control of type `kind`. Raises what the browser answers as an error."""
        for name in (f"{kind}.{call.name}", call.name):
            if name in self.scripted:
                return await _scripted(self.scripted[name], call.args)
        known = self.known.get((kind, call.name))
        if known is not None:
            answer = known(call.args)
            return await answer if isinstance(answer, Awaitable) else answer
        if self._gives_something(call):
            raise NotAnsweredError(
                f"the program calls {kind}.{call.name}(), and the test has not said what the browser answers; "
                f"say it by user.answers[{call.name!r}] = ..."
            )
        return None

    def _gives_something(self, call: InvokeMethod) -> bool:
        """Whether the program gets an answer from this method of its control, by the method's annotation."""
        method = getattr(type(self._control_of(call.control_id)), call.name, None)
        if method is None:
            return False
        answer = inspect.signature(method).return_annotation
        return isinstance(answer, str) and answer not in ("None", "Call[None]")


async def _scripted(answer: Any, args: dict[str, Any]) -> Any:
    if callable(answer) and not isinstance(answer, type):
        answer = answer(args)
    if isinstance(answer, Awaitable):
        answer = await answer
    if isinstance(answer, Exception):
        raise answer
    return answer


def _clipboard(browser: Browser) -> dict[tuple[str, str], Answer]:
    def put(args: dict[str, Any]) -> None:
        browser.clipboard = args.get("data")

    return {
        ("Clipboard", "set"): put,
        ("Clipboard", "get"): lambda _: browser.clipboard,
        ("Clipboard", "set_files"): lambda _: False,
        ("Clipboard", "get_files"): lambda _: [],
    }


def _preferences(storage: dict[str, Any]) -> dict[tuple[str, str], Answer]:
    def put(args: dict[str, Any]) -> bool:
        storage[args["key"]] = args.get("value")
        return True

    def remove(args: dict[str, Any]) -> bool:
        storage.pop(args["key"], None)
        return True

    def clear(_: dict[str, Any]) -> bool:
        storage.clear()
        return True

    methods: dict[str, Answer] = {
        "set": put,
        "get": lambda args: storage.get(args["key"]),
        "contains_key": lambda args: args["key"] in storage,
        "get_keys": lambda args: [key for key in storage if key.startswith(args.get("key_prefix") or "")],
        "remove": remove,
        "clear": clear,
    }
    return {("SharedPreferences", name): method for name, method in methods.items()}


def _launcher(open_url: Callable[[Any, Any], None]) -> dict[tuple[str, str], Answer]:
    methods: dict[str, Answer] = {
        "launch_url": lambda args: open_url(args.get("url"), args.get("web_only_window_name")),
        "open_window": lambda args: open_url(args.get("url"), args.get("title") or "_blank"),
        "can_launch_url": lambda args: (
            ":" not in url_of(args.get("url")).split("/")[0]
            or url_of(args.get("url")).split(":")[0] in ("http", "https", "mailto", "tel", "sms")
        ),
        "supports_launch_mode": lambda args: str(args.get("mode")).lower() in ("platformdefault", "platform_default"),
        "supports_close_for_launch_mode": lambda _: False,
    }
    return {("UrlLauncher", name): method for name, method in methods.items()}


def _wake_lock() -> dict[tuple[str, str], Answer]:
    held = False

    def hold(wanted: bool) -> Answer:
        def act(_: dict[str, Any]) -> None:
            nonlocal held
            held = wanted

        return act

    return {
        ("Wakelock", "enable"): hold(True),
        ("Wakelock", "disable"): hold(False),
        ("Wakelock", "is_enabled"): lambda _: held,
    }


def device_info(window: Window) -> dict[str, Any]:
    """What a browser tells of itself."""
    return {
        "browser_name": "chrome",
        "app_code_name": "Mozilla",
        "app_name": "Netscape",
        "app_version": "5.0",
        "device_memory": None,
        "language": window.locale,
        "languages": [window.locale],
        "platform": window.platform,
        "product": "Gecko",
        "product_sub": "",
        "user_agent": window.headers.get("user-agent", "flet_web.testing"),
        "vendor": "",
        "vendor_sub": "",
        "max_touch_points": 0,
        "hardware_concurrency": 1,
        "locales": window.locales,
    }

"""Services of the device in a browser: battery, network, sharing; and those that no browser has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

import flet_web as ft
from tests.conftest import Launch

Act = Callable[[ft.Page], Any]


def shown(launch: Launch, page: Page, act: Act) -> None:
    """Serve a button that shows what an async function gives."""

    def main(page: ft.Page) -> None:
        async def clicked() -> None:
            page.add(ft.Text(f"it is {await act(page)!r}"))

        page.add(ft.Button("Go", on_click=clicked))

    page.goto(launch(main).url.replace("ws:", "http:"))
    page.get_by_role("button", name="Go").click()


def test_battery(launch: Launch, page: Page) -> None:
    async def ask(page: ft.Page) -> Any:
        battery = ft.Battery(on_state_change=print)
        level, state = await battery.get_battery_level(), await battery.get_battery_state()
        assert level is None or 0 <= level <= 100
        return isinstance(state, ft.BatteryState), await battery.is_in_battery_save_mode()

    shown(launch, page, ask)
    expect(page.get_by_text("it is (True, False)")).to_be_visible()


def test_connectivity(launch: Launch, page: Page) -> None:
    async def ask(page: ft.Page) -> Any:
        def changed(e: ft.ConnectivityChangeEvent) -> None:
            page.add(ft.Text(f"now {[kind.name for kind in e.connectivity]}"))

        network = ft.Connectivity(on_change=changed)
        network.keep()
        return [isinstance(kind, ft.ConnectivityType) for kind in await network.get_connectivity()]

    shown(launch, page, ask)
    expect(page.get_by_text("it is [True]")).to_be_visible()
    # A browser tells of the network by these events alone. The program hears of it once there is a network again.
    for online in (False, True):
        page.evaluate(
            """(online) => {
                Object.defineProperty(navigator, "onLine", {get: () => online, configurable: true});
                window.dispatchEvent(new Event(online ? "online" : "offline"));
            }""",
            online,
        )
    expect(page.get_by_text("now ['NONE']")).to_be_visible()
    expect(page.get_by_text("now [")).to_have_count(2)


def test_a_refused_clipboard_is_written_by_the_older_command(launch: Launch, page: Page) -> None:
    """A user, or a page around the app, may refuse the one and not the other."""
    page.add_init_script(
        "navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))"
    )

    async def copy(page: ft.Page) -> Any:
        return await ft.Clipboard().set("copied")

    shown(launch, page, copy)
    expect(page.get_by_text("it is None")).to_be_visible()
    page.context.grant_permissions(["clipboard-read"])
    assert page.evaluate("navigator.clipboard.readText()") == "copied"


def test_a_clipboard_that_cannot_be_written_is_an_error(launch: Launch, page: Page) -> None:
    page.add_init_script("delete Navigator.prototype.clipboard; document.execCommand = () => false")

    async def copy(page: ft.Page) -> Any:
        try:
            await ft.Clipboard().set("copied")
        except RuntimeError as error:
            return "not let" if "does not let this page write" in str(error) else str(error)

    shown(launch, page, copy)
    expect(page.get_by_text("it is 'not let'")).to_be_visible()


def test_files_that_cannot_be_shared_are_downloaded(launch: Launch, page: Page, tmp_path: Path) -> None:
    (tmp_path / "there.txt").write_text("content")
    # Chromium has a share dialog on some systems.
    page.add_init_script("delete Navigator.prototype.canShare")

    async def share(page: ft.Page) -> Any:
        result = await ft.Share().share_files([ft.ShareFile.from_path(str(tmp_path / "there.txt"), name="here.txt")])
        return result.status.name, result.raw

    with page.expect_download() as download:
        shown(launch, page, share)
    assert download.value.suggested_filename == "here.txt"
    assert Path(download.value.path()).read_text() == "content"
    expect(page.get_by_text("it is ('UNAVAILABLE', 'download')")).to_be_visible()


def test_sharing_a_text(launch: Launch, page: Page) -> None:
    page.add_init_script(
        """
        Navigator.prototype.canShare = () => true;
        Navigator.prototype.share = async (data) => {
            document.title = JSON.stringify(data);
            if (data.text === "no") throw new DOMException("", "AbortError");
        };
        """
    )

    async def share(page: ft.Page) -> Any:
        service = ft.Share()
        results = [await service.share_text("no"), await service.share_text("yes", subject="Hello")]
        return [result.status.name for result in results]

    shown(launch, page, share)
    expect(page.get_by_text("it is ['DISMISSED', 'SUCCESS']")).to_be_visible()
    expect(page).to_have_title('{"text":"yes","title":"Hello"}')


@pytest.mark.parametrize(
    ("name", "method"), [("StoragePaths", "get_temporary_directory"), ("ScreenBrightness", "is_animate")]
)
def test_what_no_browser_has(launch: Launch, name: str, method: str) -> None:
    def main(page: ft.Page) -> None:
        try:
            getattr(getattr(ft, name)(), method)()
        except ft.FletUnsupportedPlatformException as error:
            page.add(ft.Text(str(error)))

    said = f"{name} is for apps on a device: pages in a browser have no such thing"
    launch(main).open().find(value=said)


def test_a_session_that_has_ended_is_a_page_that_has_disconnected() -> None:
    assert issubclass(ft.SessionEndedError, (ft.FletPageDisconnectedException, ft.FletException))
    assert ft.PageDisconnectedException is ft.FletPageDisconnectedException


def test_the_program_hears_of_drags_by_which_no_window_moves(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        def began(e: ft.DragStartEvent[ft.WindowDragArea]) -> None:
            page.add(ft.Text(f"from {e.local_position.x:.0f} by {e.kind.name}"))

        def ended(e: ft.DragEndEvent[ft.WindowDragArea]) -> None:
            page.add(ft.Text(f"to {e.global_position.y:.0f}"))

        bar = ft.Container(ft.Text("Title"), width=200, height=40, on_click=lambda: page.add(ft.Text("clicked")))
        page.add(ft.WindowDragArea(bar, on_drag_start=began, on_drag_end=ended))

    page.goto(launch(main).url.replace("ws:", "http:"))
    box = page.get_by_text("Title").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    page.mouse.down()
    page.mouse.move(box["x"] + 50, 300, steps=3)
    page.mouse.up()
    expect(page.get_by_text("by MOUSE")).to_be_visible()
    expect(page.get_by_text("to 300")).to_be_visible()
    page.get_by_text("Title").click()
    expect(page.get_by_text("clicked")).to_be_visible()


MOVE = """([x, rotation]) => window.dispatchEvent(new DeviceMotionEvent("devicemotion", {
    accelerationIncludingGravity: {x, y: 0, z: 9.8}, acceleration: {x, y: 0, z: 0},
    rotationRate: {alpha: rotation, beta: 0, gamma: 0},
}))"""


def test_sensors(launch: Launch, page: Page, context: BrowserContext) -> None:
    context.grant_permissions(["accelerometer", "gyroscope"])

    def main(page: ft.Page) -> None:
        def reading(e: Any) -> None:
            assert e.timestamp.tzinfo is not None
            page.add(ft.Text(f"{e.control._schema.name} {e.x:.1f} {e.z:.1f}"))

        def error(e: ft.SensorErrorEvent[Any]) -> None:
            page.add(ft.Text(f"{e.control._schema.name}: {e.message}"))

        kinds: list[Any] = [ft.Accelerometer, ft.UserAccelerometer, ft.Gyroscope, ft.Magnetometer, ft.Barometer]
        for kind in kinds:
            kind(on_reading=reading, on_error=error).keep()
        ft.Gyroscope(on_reading=lambda e: page.add(ft.Text("disabled")), enabled=False).keep()
        ft.ShakeDetector(on_shake=lambda: page.add(ft.Text("shaken"))).keep()
        page.add(ft.Text("ready"))

    # Browsers on computers have no sensors.
    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_text("Barometer: no browser has this sensor")).to_be_visible()
    expect(page.get_by_text("Magnetometer: ")).to_be_visible()
    expect(page.get_by_text("ready")).to_be_visible()
    page.evaluate(MOVE, [3, 180])
    for text in ("UserAccelerometer 3.0 0.0", "Gyroscope 0.0 3.1"):
        expect(page.get_by_text(text)).to_be_visible()
    expect(page.get_by_text("Accelerometer 3.0 9.8", exact=True)).to_be_visible()
    expect(page.get_by_text("shaken")).to_have_count(0)
    page.evaluate(MOVE, [40, 0])
    expect(page.get_by_text("shaken")).to_be_visible()
    expect(page.get_by_text("disabled")).to_have_count(0)

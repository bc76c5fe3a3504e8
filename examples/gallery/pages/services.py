"""Services: what the user's device can do."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

services = Section("Services", ft.Icons.DEVICES, "What the user's device can do and tell")


@services.page(ft.Clipboard)
def clipboard() -> ft.Control:
    board = ft.Clipboard()
    field = ft.TextField(label="Text", value="Hello!")

    async def copy() -> None:
        await board.set(field.value)

    async def paste() -> None:
        try:
            field.value = await board.get() or ""
            field.error = None
        except ft.ClientError:
            field.error = "The browser does not let this page read the clipboard."

    return ft.Column(
        [field, ft.Row([ft.FilledButton("Copy", on_click=copy), ft.OutlinedButton("Paste", on_click=paste)])]
    )


@services.page(ft.SharedPreferences)
def shared_preferences() -> ft.Control:
    """Values that the browser keeps. Visit this page again tomorrow: the number is still there."""
    kept = ft.SharedPreferences()
    visits = ft.Text("Not counted yet")

    async def count() -> None:
        number = (await kept.get("gallery.visits") or 0) + 1
        await kept.set("gallery.visits", number)
        visits.value = f"Counted: {number}"

    return ft.Column([visits, ft.FilledButton("Count", on_click=count)])


@services.page(ft.UrlLauncher)
def url_launcher() -> ft.Control:
    launcher = ft.UrlLauncher()

    async def open_page() -> None:
        await launcher.launch_url("https://www.python.org")

    return ft.FilledButton("Open python.org", icon=ft.Icons.OPEN_IN_NEW, on_click=open_page)


@services.page(ft.Share)
def share() -> ft.Control:
    service = ft.Share()
    answer = ft.Text("Not shared yet")

    async def send() -> None:
        result = await service.share_text("A gallery of controls", title="Gallery")
        answer.value = f"The device says: {result.status.name.lower()}"

    return ft.Column([ft.FilledButton("Share", icon=ft.Icons.SHARE, on_click=send), answer])


@services.page(ft.Battery, ft.Connectivity, title="Battery and network")
def battery() -> ft.Control:
    """What the device says of its battery, and of the network that it is connected to."""
    power, network = ft.Battery(), ft.Connectivity()
    level, connection = ft.Text("Battery: not asked yet"), ft.Text("Network: not asked yet")

    async def ask() -> None:
        percent = await power.get_battery_level()
        level.value = "Battery: not told" if percent is None else f"Battery: {percent} %"
        connection.value = f"Network: {', '.join(kind.name.lower() for kind in await network.get_connectivity())}"

    return ft.Column([level, connection, ft.FilledButton("Ask", on_click=ask)])


@services.page(ft.HapticFeedback)
def haptic_feedback() -> ft.Control:
    feedback = ft.HapticFeedback()

    async def vibrate() -> None:
        await feedback.vibrate()

    return ft.FilledButton("Vibrate", icon=ft.Icons.VIBRATION, on_click=vibrate)


@services.page(ft.Wakelock, ft.ScreenBrightness, title="Screen")
def screen() -> ft.Control:
    """Keeps the screen on; a browser cannot tell or change how bright it is, and says so."""
    lock, brightness = ft.Wakelock(), ft.ScreenBrightness()
    answer = ft.Text("Brightness: not asked yet")

    async def keep_on(e: ft.Event[ft.Switch]) -> None:
        await (lock.enable() if e.control.value else lock.disable())

    async def ask() -> None:
        can_change = await brightness.can_change_system_screen_brightness()
        answer.value = f"Brightness: {'can' if can_change else 'cannot'} be changed"

    return ft.Column([ft.Switch("Keep the screen on", on_change=keep_on), answer, ft.FilledButton("Ask", on_click=ask)])


@services.page(ft.BrowserContextMenu)
def browser_context_menu() -> ft.Control:
    menu = ft.BrowserContextMenu()

    async def change(e: ft.Event[ft.Switch]) -> None:
        await (menu.enable() if e.control.value else menu.disable())

    return ft.Switch("The browser's own menu on a right click", value=True, on_change=change)


@services.page(
    ft.Accelerometer, ft.UserAccelerometer, ft.Gyroscope, ft.Magnetometer, ft.Barometer, ft.ShakeDetector,
    title="Sensors",
)  # fmt: skip
def sensors(page: ft.Page) -> ft.Control:
    """What a phone feels. On other devices nothing is heard of a sensor, or that there is none."""
    readings = {cls: ft.Text("-") for cls in (ft.Accelerometer, ft.UserAccelerometer, ft.Gyroscope, ft.Magnetometer)}
    shaken = ft.Text("Not shaken yet")

    def start() -> None:
        for cls, text in readings.items():
            page.services.append(cls(interval=500, on_reading=told(text), on_error=failed(text)))
        page.services.append(ft.Barometer(on_error=failed(ft.Text())))
        page.services.append(ft.ShakeDetector(on_shake=shake))

    def told(text: ft.Text):
        def show(e: ft.AccelerometerReadingEvent) -> None:
            text.value = f"{e.x:.1f}  {e.y:.1f}  {e.z:.1f}"

        return show

    def failed(text: ft.Text):
        def show(e: ft.SensorErrorEvent) -> None:
            text.value = e.message

        return show

    def shake() -> None:
        shaken.value = "Shaken!"

    rows = [ft.Row([ft.Text(cls.__name__, width=160), text], wrap=True) for cls, text in readings.items()]
    return ft.Column([*rows, shaken, ft.FilledButton("Start", on_click=start)])


@services.page(ft.StoragePaths)
def storage_paths() -> ft.Control:
    """Folders of an app on the user's device: a browser has none, and says so."""
    paths, answer = ft.StoragePaths(), ft.Text("Not asked yet")

    async def ask() -> None:
        try:
            answer.value = await paths.get_application_documents_directory()
        except Exception as problem:
            answer.value = str(problem)

    return ft.Column([answer, ft.FilledButton("Ask", on_click=ask)])

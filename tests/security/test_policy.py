"""What code that somebody has put into the page can reach, and what documents of users may do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Error, Page
from starlette.responses import HTMLResponse

import flet_web as ft
from flet_web.asgi.application import app
from flet_web.settings import Settings, SettingsError
from tests.asgi.conftest import running
from tests.conftest import Launch

PROBE = """(target) => new Promise((resolve) => {
    addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
    const ways = {
        fetch: () => fetch(target),
        beacon: () => navigator.sendBeacon(target, "secret"),
        socket: () => new WebSocket(target.replace("http", "ws")),
        events: () => new EventSource(target),
        frame: () => document.body.append(Object.assign(document.createElement("iframe"), { src: target })),
        form: () => {
            const form = document.createElement("form");
            Object.assign(form, { action: target, method: "post", target: "_blank" });
            document.body.append(form);
            form.submit();
        },
        object: () => document.body.append(Object.assign(document.createElement("object"), { data: target })),
        script: () => document.body.append(Object.assign(document.createElement("script"), { src: target })),
        inline: () => document.body.append(Object.assign(document.createElement("script"), { text: "0" })),
        image: () => Object.assign(new Image(), { src: target }),
        worker: () => new Worker(target),
    };
    Promise.resolve().then(ways[WAY]).catch(() => {});
    setTimeout(() => resolve("nothing held it back"), 1500);
})"""

HELD = {
    "fetch": "connect-src",
    "beacon": "connect-src",
    "socket": "connect-src",
    "events": "connect-src",
    "frame": "frame-src",
    "form": "form-action",
    "object": "object-src",
    "script": "script-src-elem",
    "inline": "script-src-elem",
}


def main(page: ft.Page) -> None:
    page.add(ft.Text("Hello"))


def probe(page: Page, way: str, target: str) -> str:
    return str(page.evaluate(PROBE.replace("WAY", repr(way)), target))


@pytest.mark.parametrize("way", HELD)
def test_injected_code_reaches_no_other_host(launch: Launch, page: Page, way: str) -> None:
    site = launch(main)
    page.goto(site.url.replace("ws:", "http:"))
    page.get_by_text("Hello").wait_for()
    assert probe(page, way, "http://127.0.0.2:9/collect") == HELD[way]


@pytest.mark.parametrize(
    ("option", "way"), [("csp_connect_src", "fetch"), ("csp_frame_src", "frame"), ("csp_img_src", "image")]
)
def test_an_option_says_what_may_be_reached(launch: Launch, page: Page, option: str, way: str) -> None:
    site = launch(main, **{option: "'self' http://127.0.0.2:9"})
    page.goto(site.url.replace("ws:", "http:"))
    page.get_by_text("Hello").wait_for()
    assert probe(page, way, "http://127.0.0.3:9/collect") == option.removeprefix("csp_").replace("_", "-")
    assert probe(page, way, "http://127.0.0.2:9/collect") == "nothing held it back"


@contextmanager
def outer(target: str) -> Iterator[str]:
    """The URL of another site, whose page shows `target` in a frame."""
    with running(HTMLResponse(f'<iframe src="{target}"></iframe>')) as url:
        yield url


def test_no_other_site_shows_the_page_in_a_frame(launch: Launch, page: Page) -> None:
    site = launch(main)
    with (
        outer(site.url.replace("ws:", "http:")) as url,
        page.expect_console_message(lambda message: "frame-ancestors" in message.text),
    ):
        page.goto(url)


def test_a_site_that_may_show_the_page_in_a_frame(launch: Launch, page: Page) -> None:
    with outer("") as url:
        site = launch(main, frame_ancestors=f"'self' {url}")
        page.goto(url)
        page.evaluate("url => document.querySelector('iframe').src = url", site.url.replace("ws:", "http:"))
        page.frame_locator("iframe").get_by_text("Hello").wait_for()


def test_a_policy_has_no_room_for_another_directive(launch: Launch) -> None:
    for value in ("'self'; script-src *", "'self'\r\nX: y", "'self', *", "\xff"):
        with pytest.raises(SettingsError, match="csp_img_src"):
            Settings.resolve({}, csp_img_src=value)


DOCUMENT = b"""<html xmlns="http://www.w3.org/1999/xhtml"><script>document.title = "ran"</script></html>"""
SCRIPTED = [
    "a.html", "a.htm", "a.HTML", "a.xhtml", "a.xht", "a.svg", "a.svgz", "a.xml", "a.xsl", "a.xslt", "a.rdf", "a.atom",
    "a.rss", "a.mathml", "a.mht", "a.mhtml", "a.shtml", "a.hta", "a", "a.unknown", "a.html.", "a.xml.txt.xml", "a.wsdl",
    "a.xbl", "a.dtd", "a.owl", "a.xul",
]  # fmt: skip


@contextmanager
def uploaded(folder: Path, files: dict[str, bytes]) -> Iterator[str]:
    """The URL of the folder, which is among the assets, with what users have uploaded."""
    uploads = folder / "uploads"
    uploads.mkdir()
    for name, content in files.items():
        (uploads / name).write_bytes(content)
    with running(app(main, dialect="1.0", assets_dir=str(folder), upload_dir=str(uploads))) as url:
        yield f"{url}/uploads"


def test_an_uploaded_document_runs_nothing(tmp_path: Path, page: Page) -> None:
    ran = []
    with uploaded(tmp_path, dict.fromkeys(SCRIPTED, DOCUMENT)) as url:
        for name in SCRIPTED:
            answer = httpx.get(f"{url}/{name}")
            assert (answer.status_code, answer.headers["x-content-type-options"]) == (200, "nosniff")
            with suppress(Error):  # a download
                page.goto(f"{url}/{name}")
                ran += [name] if page.title() == "ran" else []
    assert ran == []


@pytest.mark.parametrize("name", ["a.js", "a.mjs", "a.css"])
def test_an_uploaded_file_is_no_part_of_the_page(tmp_path: Path, page: Page, name: str) -> None:
    """The page's policy allows scripts of its own host: what users have uploaded is none of them."""
    with uploaded(tmp_path, {name: b"/* a script or a style sheet */"}) as url:
        page.goto(url.removesuffix("uploads"))
        page.get_by_text("Hello").wait_for()
        element = {"a.css": "link", "a.js": "script", "a.mjs": "script"}[name]
        loaded = page.evaluate(
            """([kind, url]) => new Promise((resolve) => {
                const element = document.createElement(kind);
                if (kind === "link") Object.assign(element, { rel: "stylesheet", href: url });
                else Object.assign(element, { src: url, type: url.endsWith("mjs") ? "module" : "" });
                element.onload = () => resolve(true);
                element.onerror = () => resolve(false);
                document.head.append(element);
            })""",
            [element, f"{url}/{name}"],
        )
        assert not loaded


@pytest.mark.parametrize("name", ["a.png", "a.pdf", "a.txt", "a.mp4", "a.csv"])
def test_an_uploaded_file_of_a_harmless_kind_is_shown_as_it_is(tmp_path: Path, name: str) -> None:
    with uploaded(tmp_path, {name: b"anything"}) as url:
        answer = httpx.get(f"{url}/{name}")
        assert answer.content == b"anything"
        assert "sandbox" not in answer.headers.get("content-security-policy", "")

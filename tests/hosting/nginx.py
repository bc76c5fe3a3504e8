"""nginx in front of an app: found, or installed on Debian, and started with a certificate of its own."""

from __future__ import annotations

import os
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.documents import HANDBOOK, blocks
from tests.hosting.processes import wait_for_port
from tests.programs import find_program
from tests.servers import free_port

PATH = "/shop"
"""The URL path of the app in the handbook's configuration."""

CONFIG = """
pid nginx.pid;
error_log stderr warn;
events {}
http {
    access_log off;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    SERVER
}
"""


@dataclass(frozen=True)
class Proxy:
    """A running nginx; `trust` trusts its certificate."""

    port: int
    trust: ssl.SSLContext

    @property
    def url(self) -> str:
        """Where it listens, without a slash at the end."""
        return f"https://127.0.0.1:{self.port}"


def _make_certificate(folder: Path) -> None:
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", "key.pem", "-out", "cert.pem"]
    subprocess.run([*command, *name, *files], cwd=folder, check=True, capture_output=True)


def _config(port: int, upstream: list[int], strip: bool, buffering: bool, by_cookie: bool) -> str:
    """The configuration of the guide on hosting, with the ports of a test."""
    server, other_upstream = (block.text for block in blocks("nginx") if block.document == HANDBOOK / "hosting.md")
    if by_cookie:
        server = other_upstream + server.partition("\n")[2]
    changes = {
        "listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
        "/etc/ssl/example.com.pem": "cert.pem",
        "/etc/ssl/example.com.key": "key.pem",
        "server 127.0.0.1:8001; server 127.0.0.1:8002;": "".join(f"server 127.0.0.1:{one};" for one in upstream),
        "proxy_pass http://shop;": "proxy_pass http://shop/;" if strip else "proxy_pass http://shop;",
        "proxy_request_buffering off;": f"proxy_request_buffering {'on' if buffering else 'off'};",
    }
    for text, changed in changes.items():
        assert text in server, f"the guide's configuration has no {text}"
        server = server.replace(text, changed)
    return CONFIG.replace("SERVER", server)


@contextmanager
def proxy(
    folder: Path, *upstream: int, strip: bool = False, buffering: bool = False, by_cookie: bool = False
) -> Iterator[Proxy]:
    """nginx in front of the ports `upstream`.

    `strip` takes the path away that it has for the app; `by_cookie` chooses the upstream by the browser's cookie.
    """
    folder.mkdir()
    _make_certificate(folder)
    port = free_port()
    (folder / "nginx.conf").write_text(_config(port, list(upstream), strip, buffering, by_cookie))
    # Otherwise nginx's workers run as another user, who may not read the folder.
    user = "user root; " if os.geteuid() == 0 else ""
    options = ["-p", str(folder), "-c", "nginx.conf", "-e", "stderr", "-g", f"{user}daemon off;"]
    with subprocess.Popen(
        [find_program("nginx", "nginx", package="nginx-light"), *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            wait_for_port(port, process)
            yield Proxy(port, ssl.create_default_context(cafile=folder / "cert.pem"))
        finally:
            process.terminate()

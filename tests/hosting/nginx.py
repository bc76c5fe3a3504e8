"""nginx in front of an app: found, or installed on Debian, and started with a certificate of its own."""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.hosting.processes import wait_for_port
from tests.servers import free_port

HELP = """These tests use a real nginx, and none was found. Install it, for instance with
    sudo apt-get install nginx-light
or name its executable in the variable FLET_TEST_NGINX, and run the tests again."""

CONFIG = """
pid nginx.pid;
error_log stderr warn;
events {{}}
http {{
    access_log off;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    map $http_upgrade $connection_upgrade {{ default upgrade; "" close; }}
    server {{
        listen 127.0.0.1:{port} ssl;
        ssl_certificate cert.pem;
        ssl_certificate_key key.pem;
        client_max_body_size 0;
        location {path} {{
            proxy_pass {upstream};
            proxy_http_version 1.1;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection $connection_upgrade;
            proxy_read_timeout 1h;
            proxy_request_buffering {buffering};
        }}
    }}
}}
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


def find_nginx() -> str:
    """Path of nginx; installed first, where this process may do that. Raises RuntimeError with what to do."""
    found = os.environ.get("FLET_TEST_NGINX") or _installed()
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update"], check=False, stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-y", "nginx-light"], check=False, stdout=subprocess.DEVNULL)
        found = _installed()
    if found is None:
        raise RuntimeError(HELP)
    return found


def _installed() -> str | None:
    return shutil.which("nginx", path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"]))


def _make_certificate(folder: Path) -> None:
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", "key.pem", "-out", "cert.pem"]
    subprocess.run([*command, *name, *files], cwd=folder, check=True, capture_output=True)


@contextmanager
def proxy(folder: Path, path: str, upstream: str, buffering: bool = True) -> Iterator[Proxy]:
    """nginx that hands `path` on to the URL `upstream`, whose own path takes the place of `path`."""
    folder.mkdir()
    _make_certificate(folder)
    port = free_port()
    config = CONFIG.format(port=port, path=path, upstream=upstream, buffering="on" if buffering else "off")
    (folder / "nginx.conf").write_text(config)
    # Its workers would lose the right to the folder otherwise.
    user = "user root; " if os.geteuid() == 0 else ""
    options = ["-p", str(folder), "-c", "nginx.conf", "-e", "stderr", "-g", f"{user}daemon off;"]
    with subprocess.Popen(
        [find_nginx(), *options], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            wait_for_port(port, process)
            yield Proxy(port, ssl.create_default_context(cafile=folder / "cert.pem"))
        finally:
            process.terminate()

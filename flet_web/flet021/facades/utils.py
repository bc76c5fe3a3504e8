"""`ft.utils`: what Flet offers for programs beside controls. The program runs on a server: it is never in a browser."""

from __future__ import annotations

import hashlib
import inspect
import os
import platform
import random
import re
import shutil
import socket
import string
import sys
import tarfile
import threading
import unicodedata
import webbrowser
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from flet_web.flet021.deprecation import classproperty, deprecated, deprecated_class, deprecated_warning
from flet_web.flet021.vector import Vector

__all__ = [
    "Once", "Vector", "calculate_file_hash", "classproperty", "copy_tree", "deprecated", "deprecated_class",
    "deprecated_warning", "get_arch", "get_bool_env_var", "get_current_script_dir", "get_free_tcp_port",
    "get_local_ip", "get_package_root_dir", "get_param_count", "get_platform", "is_android", "is_asyncio",
    "is_embedded", "is_ios", "is_linux", "is_linux_server", "is_macos", "is_mobile", "is_pyodide", "is_windows",
    "is_within_directory", "open_in_browser", "random_string", "rmtree", "safe_tar_extractall", "safe_zip_extractall",
    "sha1", "slugify", "which",
]  # fmt: skip

Folder = str | os.PathLike[str]

# The system that the program runs on


def get_platform() -> str:
    """The system, as "Linux", "Windows" or "Darwin"."""
    return platform.system()


def get_arch() -> str:
    """The processor, as "x86_64" or "arm64"."""
    return platform.machine().lower()


def is_linux() -> bool:
    """Whether the system is Linux."""
    return sys.platform == "linux"


def is_windows() -> bool:
    """Whether the system is Windows."""
    return sys.platform == "win32"


def is_macos() -> bool:
    """Whether the system is macOS."""
    return sys.platform == "darwin"


def is_linux_server() -> bool:
    """Whether the system is Linux, without a screen."""
    return is_linux() and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _never() -> bool:
    """Never so on a server."""
    return False


is_android = is_ios = is_mobile = is_pyodide = is_embedded = _never


def is_asyncio() -> bool:
    """Whether an event loop runs in this thread."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def get_bool_env_var(name: str) -> bool | None:
    """An environment variable that says yes ("true", "1", "yes") or no. None if it is not set."""
    value = os.environ.get(name)
    return None if value is None else value.strip().lower() in ("true", "1", "yes")


def get_current_script_dir() -> str:
    """Folder of the program."""
    return str(Path(sys.argv[0]).resolve().parent)


def get_package_root_dir() -> str:
    """Folder of this package."""
    return str(Path(__file__).resolve().parents[2])


def get_param_count(fn: Callable[..., Any]) -> int | None:
    """How many parameters a function has. None if Python cannot tell."""
    try:
        return len(inspect.signature(fn).parameters)
    except (TypeError, ValueError):
        return None


def which(program: str, exclude_exe: str | None = None) -> str | None:
    """Path of a program that can be run, but not `exclude_exe`. None if there is none."""
    for folder in os.get_exec_path():
        found = shutil.which(program, path=folder)
        if found is not None and found != exclude_exe:
            return found
    return None


def open_in_browser(url: str) -> None:
    """Open a page in the browser of this machine; `page.launch_url()` does it in that of the user."""
    webbrowser.open(url)


# Network


def get_free_tcp_port() -> int:
    """A port that is free now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def get_local_ip() -> str:
    """Address of this machine in its network; 127.0.0.1 without one."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Nothing is sent: the system only says from which address it would be.
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


# Texts


def slugify(value: str) -> str:
    """A text as a part of a URL: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", str(value)).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def random_string(length: int) -> str:
    """Letters and digits by chance. Not for secrets: use `secrets.token_urlsafe()`."""
    return "".join(random.choices(string.ascii_letters + string.digits, k=length))


def sha1(input_string: str) -> str:
    """The SHA-1 of a text, as hexadecimal digits."""
    return hashlib.sha1(input_string.encode()).hexdigest()


# Files


def calculate_file_hash(path: Folder, blocksize: int = 65536) -> str:
    """The SHA-256 of a file, as hexadecimal digits."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(blocksize):
            digest.update(block)
    return digest.hexdigest()


def copy_tree(src: Folder, dst: Folder, ignore: Callable[[Any, list[str]], Iterable[str]] | None = None) -> None:
    """Copy a folder into another one, which may be there. `ignore` is that of `shutil.copytree()`."""
    shutil.copytree(src, dst, ignore=ignore, dirs_exist_ok=True)


def rmtree(path: Folder, ignore_errors: bool = False) -> None:
    """Remove a folder with all in it."""
    shutil.rmtree(path, ignore_errors=ignore_errors)


def is_within_directory(directory: Folder, target: Folder) -> bool:
    """Whether `target` lies in `directory`."""
    return Path(target).resolve().is_relative_to(Path(directory).resolve())


def safe_tar_extractall(
    tar: tarfile.TarFile, path: Folder = ".", members: Any = None, numeric_owner: bool = False
) -> None:
    """Unpack an archive. ValueError if a file of it would get outside of `path`."""
    for member in tar.getmembers() if members is None else members:
        linked = [Path(path, member.name).parent / member.linkname] if member.issym() or member.islnk() else []
        if not all(is_within_directory(path, place) for place in (Path(path, member.name), *linked)):
            raise ValueError(f"the archive has a file outside of its folder: {member.name}")
    tar.extractall(path, members, numeric_owner=numeric_owner)


def safe_zip_extractall(zf: zipfile.ZipFile, path: Folder = ".") -> None:
    """Unpack an archive. ValueError if a file of it would get outside of `path`."""
    for name in zf.namelist():
        if not is_within_directory(path, Path(path, name)):
            raise ValueError(f"the archive has a file outside of its folder: {name}")
    zf.extractall(path)


class Once:
    """Calls a function once, from whatever thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.done = False

    def do(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call `func(*args)` the first time, None from then on."""
        with self._lock:
            if self.done:
                return None
            self.done = True
            return func(*args, **kwargs)

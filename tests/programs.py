"""Programs that tests start, such as Chromium and nginx: found, or installed as root on Debian."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HELP = """These tests use a real {title}, and none was found. Install it, for instance with
    sudo apt-get install {package}
or name its executable in the variable {variable}, and run the tests again."""


@contextmanager
def one_at_a_time(task: str) -> Iterator[None]:
    """Wait until no other process does the task: every worker of pytest-xdist needs the same programs."""
    path = Path(tempfile.gettempdir()) / f"flet-web-tests-{os.geteuid()}-{task}.lock"
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def find_program(title: str, *names: str, package: str) -> str:
    """Path of the first of `names` that exists. As root on Debian, `package` is installed first.

    The variable FLET_TEST_<TITLE> names another path. Raises RuntimeError that says how to install the program.
    """
    variable = f"FLET_TEST_{title.upper()}"
    found = os.environ.get(variable) or _installed(names)
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        found = _install(names, package)
    if found is None:
        raise RuntimeError(HELP.format(title=title, package=package, variable=variable))
    return found


def _install(names: tuple[str, ...], package: str) -> str | None:
    with one_at_a_time("apt-get"):
        if _installed(names) is None:
            subprocess.run(["apt-get", "update"], check=False, stdout=subprocess.DEVNULL)
            subprocess.run(["apt-get", "install", "-y", package], check=False, stdout=subprocess.DEVNULL)
    return _installed(names)


def _installed(names: tuple[str, ...]) -> str | None:
    # Debian installs servers in /usr/sbin, which is not on the PATH of every user.
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])
    return next((found for name in names if (found := shutil.which(name, path=path))), None)

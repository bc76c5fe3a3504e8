"""Programs that tests run for real: found, or installed where this process may do that."""

from __future__ import annotations

import os
import shutil
import subprocess

HELP = """These tests use a real {title}, and none was found. Install it, for instance with
    sudo apt-get install {package}
or name its executable in the variable {variable}, and run the tests again."""


def find_program(title: str, *names: str, package: str) -> str:
    """Path of the first of `names` that there is; Debian's `package` is installed first where it may be.

    The variable FLET_TEST_<TITLE> goes before. Raises RuntimeError with what to do.
    """
    variable = f"FLET_TEST_{title.upper()}"
    found = os.environ.get(variable) or _installed(names)
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update"], check=False, stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-y", package], check=False, stdout=subprocess.DEVNULL)
        found = _installed(names)
    if found is None:
        raise RuntimeError(HELP.format(title=title, package=package, variable=variable))
    return found


def _installed(names: tuple[str, ...]) -> str | None:
    # Servers are in a folder that is not on the path of every user.
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])
    return next((found for name in names if (found := shutil.which(name, path=path))), None)

"""A copy of the package, to be changed as a developer might change it, and programs that run with it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import flet_web

ORIGINAL = Path(flet_web.__file__).parent


class PackageCopy:
    """The Python part of `flet_web`, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = folder / "flet_web"
        shutil.copytree(ORIGINAL, self.root, ignore=shutil.ignore_patterns("__pycache__", "client"))

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run Python with the copy in the place of the original."""
        environ = {**os.environ, "PYTHONPATH": str(self.folder)}
        return subprocess.run(
            [sys.executable, "-W", "error", *arguments],
            cwd=self.folder,
            env=environ,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def said(self, program: str) -> str:
        """What a program prints."""
        done = self.run("-c", program)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

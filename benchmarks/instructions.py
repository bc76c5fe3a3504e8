"""Counts the instructions of the engine's hot paths with valgrind, and compares them with those of `instructions.json`.

    python -m benchmarks.instructions            # compare: fails where a path takes 3 % more than it did
    python -m benchmarks.instructions --write    # keep the counts of this tree

Time is unsteady on a busy machine, instructions are not: two counts of one tree agree within some 1 %. They depend on
the version of Python and on the machine's type. Of those that the file has no counts of, they are only printed.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.hot_paths import PATHS, paths

COUNTS = Path(__file__).with_name("instructions.json")
TOLERANCE = 0.03
TOTAL = re.compile(r"^(?:totals|summary): (\d+)", re.MULTILINE)


def machine() -> str:
    """What counts may be compared within: Python's version and the type of the machine."""
    return f"{platform.python_implementation()} {platform.python_version()} {platform.machine()}"


def run_paths() -> None:
    """Run under valgrind, which begins a new count at each call of `getloadavg`: nobody else calls it."""
    with paths() as found:
        # No thread takes the interpreter from another one after a time, which is long under valgrind.
        sys.setswitchinterval(1000)
        for path in found.values():
            # Python adapts its bytecode to what it has seen.
            path.run(path.times)
        gc.collect()
        gc.disable()
        for path in found.values():
            os.getloadavg()
            path.run(0)
            os.getloadavg()
            path.run(path.times)
            os.getloadavg()


def count() -> dict[str, int]:
    """The instructions of each path, for one time."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            "valgrind", "--tool=callgrind", "--dump-before=getloadavg", f"--callgrind-out-file={folder}/out",
            sys.executable, "-m", "benchmarks.instructions", "--run",
        ]  # fmt: skip
        environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0", "PYTHONPATH": str(COUNTS.parents[1])}
        done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"valgrind has failed:\n{done.stderr}")
        totals = [_total(Path(folder, f"out.{number}")) for number in range(1, 3 * len(PATHS) + 1)]
    with paths() as found:
        times = {name: path.times for name, path in found.items()}
    # What was counted up to the three calls for a path: all before it, an empty run, and the run.
    return {name: (totals[3 * n + 2] - totals[3 * n + 1]) // times[name] for n, name in enumerate(PATHS)}


def _total(file: Path) -> int:
    found = TOTAL.findall(file.read_text())
    return int(found[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="keep the counts of this tree")
    parser.add_argument("--run", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        run_paths()
        return
    kept: dict[str, dict[str, int]] = json.loads(COUNTS.read_text()) if COUNTS.exists() else {}
    counts, known = count(), kept.get(machine(), {})
    print(f"Instructions, {machine()}")
    dearer = []
    for name, now in counts.items():
        before = known.get(name)
        change = "" if before is None else f"{now / before - 1:+8.1%}"
        print(f"{name:12} {now:12,} {change}")
        if before is not None and now > before * (1 + TOLERANCE):
            dearer.append(name)
    if options.write:
        COUNTS.write_text(json.dumps({**kept, machine(): counts}, indent=2) + "\n")
    elif dearer:
        raise SystemExit(
            f"These take over {TOLERANCE:.0%} more instructions than benchmarks/instructions.json says: "
            f"{', '.join(dearer)}. Make them cheaper; or, where it is worth it, keep the new counts with --write."
        )
    elif not known:
        print("benchmarks/instructions.json has no counts of such a machine to compare with.")


if __name__ == "__main__":
    main()

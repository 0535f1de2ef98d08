"""Writes the lock files: every dependency's exact version, with the hashes of its published files.

Settings of this machine (an index of its own, folders of wheels) are left out, so that the hashes are the public ones.
"""

import os
import subprocess
import sys
from pathlib import Path

FLAGS = [
    "--quiet",
    "--upgrade",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--strip-extras",
    "--allow-unsafe",
    "--no-config",
    "--pip-args=--isolated",
    "--build-deps-for=editable",
]


def compile_lock(name: str, *extras: str, constraint: Path | None = None) -> Path:
    """Resolve the project with `extras` into requirements/NAME.txt."""
    lock = Path("requirements") / f"{name}.txt"
    command = [Path(sys.executable).with_name("pip-compile"), *FLAGS, f"--output-file={lock}"]
    command += [f"--extra={extra}" for extra in extras]
    command += [f"--constraint={constraint}"] if constraint else []
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}
    subprocess.run([*command, "pyproject.toml"], check=True, env=environment | {"CUSTOM_COMPILE_COMMAND": "make lock"})
    return lock


if __name__ == "__main__":
    run = compile_lock("run", "terminal", "central")
    compile_lock("dev", "terminal", "central", "dev", constraint=run)

"""Makes ready what a make target needs: system packages, the virtual environment, the locked Python packages.

Run by the Makefile with the system's Python and nothing but the standard library:
``python3 tools/setup.py run|dev|package``. When everything is there it says nothing and takes a few milliseconds.
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
OLDEST_PYTHON = (3, 11)
LOCKS = {"run": "run", "dev": "dev", "package": "dev"}
INCLUDES = {"run": ("run", "dev"), "dev": ("dev",)}


def main() -> int:
    """Set up for the purpose named on the command line."""
    purpose = " ".join(sys.argv[1:])
    if purpose not in LOCKS:
        say(f"usage: {sys.argv[0]} {'|'.join(LOCKS)}")
        return 2
    if sys.version_info < OLDEST_PYTHON:
        say(f"This is Python {sys.version.split()[0]}; Diandian needs 3.11 or newer: make PYTHON=python3.12 …")
        return 1
    try:
        system_packages.ensure(purpose, say)
        if not ready(LOCKS[purpose]):
            ensure_environment()
            install(LOCKS[purpose])
    except system_packages.Missing as missing:
        say(str(missing))
        return 1
    except subprocess.CalledProcessError as failed:
        say(f"Setting up stopped: {' '.join(map(str, failed.cmd))} ended with status {failed.returncode}.")
        return 1
    return 0


def say(text: str) -> None:
    """Tell the person at the shell; standard output stays free for results."""
    print(text, file=sys.stderr, flush=True)


def ready(lock: str) -> bool:
    """Whether the stamps show that these packages, or more, were installed into the environment as it is now."""
    return any(stamp(each).exists() and stamp(each).read_text() == fingerprint(each) for each in INCLUDES[lock])


def ensure_environment() -> None:
    """Make `.venv`, or make it again when its Python is gone or the checkout was moved."""
    if VENV_PYTHON.exists() and made_here() and has_pip():
        return
    say(f"Making {VENV.name} with Python {sys.version.split()[0]} …")
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def made_here() -> bool:
    """Whether the scripts in the environment point to where it lies."""
    return f"-m venv {VENV}\n" in (VENV / "pyvenv.cfg").read_text().replace("--clear ", "")


def has_pip() -> bool:
    """Whether pip works in it: it does not when the system's Python was replaced by a newer one."""
    return subprocess.run([VENV_PYTHON, "-c", "import pip"], capture_output=True, check=False).returncode == 0


def install(lock: str) -> None:
    """Install the locked packages and this project, and leave a stamp that says so."""
    say("Installing Python packages (once; takes a few minutes) …")
    pip_install("--require-hashes", "-r", lock_file(lock))
    pip_install("--no-deps", "--no-build-isolation", "--editable", ROOT)
    stamp(lock).write_text(fingerprint(lock))


def pip_install(*words: str | Path) -> None:
    """Run pip; what it says is shown only when it fails."""
    command = [VENV_PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        say(done.stdout + done.stderr)
        done.check_returncode()


def lock_file(lock: str) -> Path:
    """Where the versions and hashes stand."""
    return ROOT / "requirements" / f"{lock}.txt"


def stamp(lock: str) -> Path:
    """The note in the environment of what was installed into it."""
    return VENV / f".installed-{lock}"


def fingerprint(lock: str) -> str:
    """What an installation depends on: the lock, the project's entry points, the place, and the Python behind it."""
    import tomllib  # noqa: PLC0415  (a Python before 3.11 has none, and must get as far as being told so)

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    content = [lock_file(lock).read_text(), json.dumps(project), str(ROOT), str(VENV_PYTHON.resolve())]
    return hashlib.sha256("\0".join(content).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())

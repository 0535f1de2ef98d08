"""The `kiosk` command.

Results go to stdout, messages and progress to stderr. Exit status: 0 done, 1 failed, 2 bad input or usage.
"""

import sys


def main() -> None:
    """Run the command line; a refusal is one clear line, never a traceback."""
    try:
        sys.exit(_do(sys.argv[1:]))
    except Exception as failure:  # noqa: BLE001 - `explained` raises it again unless it is a refusal
        from kiosk.cli.refusals import explained

        line, status = explained(failure)
        print(line, file=sys.stderr)
        sys.exit(status)


def _do(arguments: list[str]) -> int:
    """Only what the called command needs is read: a terminal shows its start screen before anything else."""
    if arguments[:1] == ["run"]:
        from kiosk.cli.run import run

        return run(arguments[1:])
    from kiosk.cli.program import run_program

    return run_program(arguments)

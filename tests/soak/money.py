"""`python -m tests.soak.money`: orders paid while terminal, server or both are killed. Figures as JSON lines on stdout.

Exit status 1 when money is not where it belongs, or something is not known within a minute of the last restart.
"""

import argparse
import json
import random
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.faults.deaths import live_and_die
from tests.faults.street import Street
from tests.providers.alipay import AlipaySimulator
from tests.providers.stripe import StripeSimulator
from tests.providers.wechat import WeChatSimulator

_SIMULATORS: Final = {each.provider: each for each in (WeChatSimulator, AlipaySimulator, StripeSimulator)}


def main() -> int:
    """Take the orders at each provider."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--orders", type=int, default=500, help="paid by phone, at each provider")
    asked.add_argument("--provider", choices=_SIMULATORS, action="append", help="only this one; may be repeated")
    asked.add_argument("--seed", type=int, default=50)
    asked.add_argument(
        "--lives", type=float, nargs=2, default=(0.5, 12.0), metavar=("LEAST", "MOST"), help="in seconds"
    )
    given = asked.parse_args()
    wrong = 0
    for provider in given.provider or _SIMULATORS:
        with _SIMULATORS[provider]() as simulator, TemporaryDirectory(prefix="kiosk-money-") as folder:
            street = Street(
                Path(folder), simulator, random.Random(given.seed), lambda text: print(text, file=sys.stderr)
            )
            try:
                print(json.dumps(live_and_die(street, given.orders, tuple(given.lives)).told()), flush=True)
            except AssertionError as fault:
                wrong += 1
                print(json.dumps({"provider": provider, "fault": str(fault)}), flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Everything between this terminal and central: calls, pairing, the outbox, timers."""

from kiosk.terminal.sync.address import InsecureCentral, UnusableCertificate
from kiosk.terminal.sync.client import BARE_PROBLEM, Answer, CentralClient, HttpProblem, Unreachable
from kiosk.terminal.sync.commands import CommandFailed, Commands
from kiosk.terminal.sync.courier import Courier
from kiosk.terminal.sync.heartbeat import Heartbeats
from kiosk.terminal.sync.help import HelpCourier
from kiosk.terminal.sync.identity import Identity, StoredPairing, pair
from kiosk.terminal.sync.link import Link
from kiosk.terminal.sync.live import LiveChannel
from kiosk.terminal.sync.loops import Backoff, Loop
from kiosk.terminal.sync.office import Office
from kiosk.terminal.sync.ratings import RatingCourier
from kiosk.terminal.sync.rounds import Rounds, resend_after_restore
from kiosk.terminal.sync.staff import StaffCourier
from kiosk.terminal.sync.status import SyncMonitor, SyncStatus

__all__ = [
    "BARE_PROBLEM",
    "Answer",
    "Backoff",
    "CentralClient",
    "CommandFailed",
    "Commands",
    "Courier",
    "Heartbeats",
    "HelpCourier",
    "HttpProblem",
    "Identity",
    "InsecureCentral",
    "Link",
    "LiveChannel",
    "Loop",
    "Office",
    "RatingCourier",
    "Rounds",
    "StaffCourier",
    "StoredPairing",
    "SyncMonitor",
    "SyncStatus",
    "Unreachable",
    "UnusableCertificate",
    "pair",
    "resend_after_restore",
]

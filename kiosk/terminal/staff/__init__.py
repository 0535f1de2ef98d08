"""What staff do at the terminal itself."""

from kiosk.terminal.staff.pin import LockedOut, NoPin, SignedIn, SignIn, StaffDesk, WeakPin, WrongPin

__all__ = ["LockedOut", "NoPin", "SignIn", "SignedIn", "StaffDesk", "WeakPin", "WrongPin"]

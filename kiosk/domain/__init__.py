"""The shop's rules. Standard library only: no I/O, no clock, no randomness.

Each module is a face of its own (`kiosk.domain.cart`, `kiosk.domain.orders` …), as are the packages `catalog` and
`pricing`.
"""

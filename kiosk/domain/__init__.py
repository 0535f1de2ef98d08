"""The shop's rules. Standard library only: no I/O, no clock, no randomness."""

"""The figures that the design promises, each measured beside a baseline in the same run."""

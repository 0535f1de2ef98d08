"""The terminal's screens: the only package that knows Qt."""

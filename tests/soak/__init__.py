"""What only shows after many customers."""

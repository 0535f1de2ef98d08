"""Diandian 点点: a self-service ordering kiosk that takes orders with or without the network."""

__version__ = "0.1.0"

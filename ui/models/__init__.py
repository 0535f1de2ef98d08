"""List models for QML."""

from ui.models.rows import RowsModel

__all__ = ["RowsModel"]

"""Pages of HTML as PDF files; in the background."""

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument


def write_pdf(path: Path, html: str, font: str) -> Path:
    """Put the page at `path`, whole or not at all. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    writer = QPdfWriter(str(fresh))
    upright, edges = QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), upright, edges))
    document = QTextDocument()
    document.setDefaultFont(QFont(font, 12))
    document.setHtml(html)
    document.print_(writer)
    del writer
    fresh.replace(path)
    return path

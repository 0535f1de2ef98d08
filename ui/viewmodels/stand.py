from PySide6.QtCore import QObject, Signal

from ui.stand import Stand
from ui.viewmodels.base import ViewModel, live, view_model


@view_model
class StandViewModel(ViewModel):
    """How the screen stands before the customer, how dark its picture is, and whether all on it is practice."""

    diagonalMmChanged = Signal()
    viewingDistanceMmChanged = Signal()
    lowerEdgeMmChanged = Signal()
    reducedMotionChanged = Signal()
    darkenedChanged = Signal()
    trainingChanged = Signal()

    diagonalMm = live(float, "diagonalMm", diagonalMmChanged)
    viewingDistanceMm = live(float, "viewingDistanceMm", viewingDistanceMmChanged)
    lowerEdgeMm = live(float, "lowerEdgeMm", lowerEdgeMmChanged)
    reducedMotion = live(bool, "reducedMotion", reducedMotionChanged)
    darkened = live(float, "darkened", darkenedChanged)
    training = live(bool, "training", trainingChanged)

    def __init__(self, stand: Stand, parent: QObject | None = None) -> None:
        super().__init__(
            parent,
            diagonalMm=stand.diagonal_mm,
            viewingDistanceMm=stand.viewing_distance_mm,
            lowerEdgeMm=stand.lower_edge_mm,
            reducedMotion=stand.reduced_motion,
            darkened=stand.darkened,
            training=stand.training,
        )

"""What a rule of ACCESSIBILITY finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`item` on `screen` breaks `rule`: it has `figure` where `wanted` is asked for."""

    rule: str
    screen: str
    item: str
    figure: str
    wanted: str

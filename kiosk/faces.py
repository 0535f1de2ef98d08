"""Faces of packages whose modules are read when first asked for: the start screen does not wait for the rest."""

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any


def lazy(package: str, offered: Mapping[str, Iterable[str]]) -> Callable[[str], Any]:
    """A package's `__getattr__`, where `offered` names, for each of its modules, what stands on the face."""
    homes = {name: module for module, names in offered.items() for name in names}

    def find(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"{package} has no {name}")
        found = getattr(import_module(f"{package}.{homes[name]}"), name)
        setattr(sys.modules[package], name, found)  # asked for again, it is there at once
        return found

    return find

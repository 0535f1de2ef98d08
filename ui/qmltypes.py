"""Describes the view models to qmllint: `python -m ui.qmltypes` writes ui/qml/Diandian/ViewModels.

The description is read off the classes themselves, so it cannot differ from them.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

from ui.registration import TYPES
from ui.viewmodels.base import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME

FOLDER: Final = Path(__file__).parent / "qml" / "Diandian" / "ViewModels"


def describe() -> str:
    """All types in the format of .qmltypes files."""
    own = {each.__name__ for each in TYPES}
    components = "\n".join(line for each in TYPES for line in _component(_meta(each), own))
    return f"import QtQuick.tooling 1.2\n\nModule {{\n{components}\n}}\n"


def write(folder: Path = FOLDER) -> None:
    """Write the description, where it changed."""
    folder.mkdir(exist_ok=True)
    for name, text in {
        "qmldir": f"module {QML_IMPORT_NAME}\ndepends QtQml.Models\ntypeinfo viewmodels.qmltypes\n",
        "viewmodels.qmltypes": describe(),
    }.items():
        file = folder / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")


def _component(meta: QMetaObject, own: set[str]) -> Iterator[str]:
    name = str(meta.className())
    yield "    Component {"
    yield f'        name: "{name}"'
    yield '        accessSemantics: "reference"'
    base = meta.superClass()
    while str(base.className()) not in {"QObject", *own}:
        base = base.superClass()
    yield f'        prototype: "{base.className()}"'
    yield f'        exports: ["{QML_IMPORT_NAME}/{name} {QML_IMPORT_MAJOR_VERSION}.0"]'
    yield "        isCreatable: false"
    yield f"        exportMetaObjectRevisions: [{QML_IMPORT_MAJOR_VERSION * 256}]"
    for number in range(base.propertyCount(), meta.propertyCount()):
        yield _property(meta.property(number), own)
    for each in map(meta.method, range(base.methodCount(), meta.methodCount())):
        if not _text(each.name()).startswith("_"):
            yield _method(each)
    yield "    }"


def _property(each: QMetaProperty, own: set[str]) -> str:
    name = str(each.name())
    typed = str(each.typeName())
    kind, pointer = typed.removesuffix("*").strip(), typed.endswith("*")
    assert not pointer or kind in {*own, "QAbstractItemModel"}, f"{name} has the unknown type {kind}"
    parts = [f'name: "{name}"', f'type: "{kind}"', "isReadonly: true"]
    parts += ["isPointer: true"] if pointer else []
    parts += ["isPropertyConstant: true"] if each.isConstant() else [f'notify: "{_text(each.notifySignal().name())}"']
    return f"        Property {{ {'; '.join(parts)} }}"


def _method(each: QMetaMethod) -> str:
    kind = "Signal" if each.methodType() is QMetaMethod.MethodType.Signal else "Method"
    parts = [f'name: "{_text(each.name())}"']
    returned = str(each.typeName())
    if returned not in {"void", ""}:
        parts.append(f'type: "{returned}"')
    kinds = (_text(kind) for kind in each.parameterTypes())
    taken = "".join(f'\n            Parameter {{ name: "value{n}"; type: "{each}" }}' for n, each in enumerate(kinds))
    return f"        {kind} {{ {'; '.join(parts)}{taken}\n        }}"


def _meta(made: type[QObject]) -> QMetaObject:
    return cast(QMetaObject, getattr(made, "staticMetaObject"))  # noqa: B009 - PySide's stubs do not name it


def _text(name: object) -> str:
    return bytes(name).decode()  # type: ignore[call-overload, no-any-return]


if __name__ == "__main__":
    write()

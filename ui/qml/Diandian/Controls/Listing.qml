pragma Singleton

import QtQml

/*!
 * How parts of a text stand side by side, as each language sets them apart.
 */
QtObject {
    function clauses(parts: list<string>): string {
        return parts.filter(part => part !== "").join(qsTr("，"));
    }
}

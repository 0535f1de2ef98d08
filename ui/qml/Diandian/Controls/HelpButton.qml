pragma ComponentBehavior: Bound

import QtQuick

/*!
 * Calls a member of staff. It is on every customer screen, at the same place.
 */
ToolButton {
    id: root

    iconName: "bell-ringing"
    label: qsTr("叫店员")
    objectName: "help"
}

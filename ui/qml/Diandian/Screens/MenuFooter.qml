pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Below the products: why nothing is listed, and the way out.
 */
Column {
    id: root

    required property KioskViewModel kiosk
    property real lowerInset: 0

    bottomPadding: root.lowerInset + Theme.space.s5

    EmptyState {
        buttonLabel: qsTr("显示全部")
        iconName: "fork-knife"
        objectName: "clearFilters"
        title: root.kiosk.menu.emptyText
        visible: title !== ""
        width: parent.width

        onClicked: root.kiosk.menu.clearFilters()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Below the products: why nothing is listed, and the way to the next category.
 */
Column {
    id: root

    required property KioskViewModel kiosk
    property real lowerInset: 0

    bottomPadding: root.lowerInset + Theme.space.s5
    spacing: Theme.space.s6

    EmptyState {
        iconName: "fork-knife"
        title: root.kiosk.menu.emptyText
        visible: title !== ""
        width: parent.width
    }

    KioskButton {
        anchors.horizontalCenter: parent.horizontalCenter
        iconRight: "arrow-right"
        kind: KioskButton.Outline
        label: qsTr("接着看%1").arg(root.kiosk.menu.nextCategoryName)
        objectName: "showNextCategory"
        size: KioskButton.Compact
        visible: root.kiosk.menu.nextCategoryName !== ""

        onClicked: root.kiosk.menu.showNextCategory()
    }
}

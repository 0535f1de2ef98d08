pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.ViewModels

/*!
 * The dark set with the highest contrast, and back; everything else stays as it is.
 */
KioskButton {
    id: root

    required property FrontViewModel kiosk

    Accessible.checkable: true
    Accessible.checked: root.kiosk.session.highContrast
    iconLeft: root.kiosk.session.highContrast ? "sun" : "moon"
    kind: KioskButton.Outline
    label: root.kiosk.session.highContrast ? qsTr("普通颜色") : qsTr("高对比")
    objectName: "highContrast"

    onClicked: root.kiosk.session.setHighContrast(!root.kiosk.session.highContrast)
}

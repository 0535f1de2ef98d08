pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Something about the order changed: what, and the way out.
 */
Rectangle {
    id: root

    required property CartViewModel cart

    Accessible.name: root.cart.notice
    Accessible.role: Accessible.AlertMessage
    color: Theme.color.warnSoft
    implicitHeight: column.implicitHeight + 2 * Theme.space.s4
    objectName: "notice"
    radius: Theme.radius.md

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space.s5
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s3

        Row {
            spacing: Theme.space.s4
            width: parent.width

            AppIcon {
                id: sign

                color: Theme.color.onWarnSoft
                filled: true
                name: "warning"
                size: Theme.px(44)
            }

            AppText {
                color: Theme.color.onWarnSoft
                decorative: true
                rank: Theme.type.label
                text: root.cart.notice
                width: parent.width - sign.width - parent.spacing
                wrapMode: Text.WordWrap
            }
        }

        Row {
            anchors.right: parent.right
            spacing: Theme.gap

            KioskButton {
                kind: KioskButton.Outline
                label: root.cart.hasUnavailable ? qsTr("去掉售罄的") : qsTr("知道了")
                objectName: root.cart.hasUnavailable ? "removeUnavailable" : "dismissNotice"
                size: KioskButton.Compact

                onClicked: {
                    if (root.cart.hasUnavailable)
                        root.cart.removeUnavailable();
                    else
                        root.cart.dismissNotice();
                }
            }
        }
    }
}

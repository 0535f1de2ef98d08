pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Why a choice cannot be had, and one button that mends it.
 */
Rectangle {
    id: root

    required property ProductSheetViewModel sheet

    readonly property bool beside: root.width > Theme.type.body.pixelSize * 30 && buttons.implicitWidth < root.width / 2

    Accessible.description: root.sheet.reasonText
    Accessible.name: root.sheet.reasonTitle
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.color.warn
    border.width: Theme.stroke.control
    color: Theme.color.warnSoft
    implicitHeight: grid.implicitHeight + 2 * Theme.space.s5
    objectName: "reasonPanel"
    radius: Theme.radius.card

    Grid {
        id: grid

        anchors.left: parent.left
        anchors.margins: Theme.space.s5
        anchors.right: parent.right
        anchors.top: parent.top
        columns: root.beside ? 2 : 1
        spacing: Theme.space.s4
        verticalItemAlignment: Grid.AlignVCenter

        Row {
            spacing: Theme.space.s4
            width: root.beside ? grid.width - buttons.width - grid.spacing : grid.width

            AppIcon {
                id: sign

                color: Theme.color.onWarnSoft
                filled: true
                name: "info"
                size: Theme.px(44)
            }

            Column {
                spacing: Theme.space.s1
                width: parent.width - sign.width - parent.spacing

                AppText {
                    color: Theme.color.onWarnSoft
                    decorative: true
                    rank: Theme.type.label
                    text: root.sheet.reasonTitle
                    width: parent.width
                    wrapMode: Text.WordWrap
                }

                AppText {
                    color: Theme.color.onWarnSoft
                    decorative: true
                    rank: Theme.type.body
                    text: root.sheet.reasonText
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }

        Row {
            id: buttons

            spacing: Theme.gap

            KioskButton {
                kind: KioskButton.Soft
                label: qsTr("知道了")
                objectName: "dismissReason"
                size: KioskButton.Compact

                onClicked: root.sheet.dismissReason()
            }

            KioskButton {
                label: root.sheet.fixText
                objectName: "applyFix"
                size: KioskButton.Compact
                visible: root.sheet.canFix

                onClicked: root.sheet.applyFix()
            }
        }
    }
}

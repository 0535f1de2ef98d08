pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * How many, and the button with the price of them all; above it what is still missing.
 */
Column {
    id: root

    required property KioskViewModel kiosk
    /*! What the scroll button pages. */
    required property Flickable view

    readonly property ProductSheetViewModel sheet: root.kiosk.sheet
    /*! Large words take a line of their own. */
    readonly property bool stacked: Theme.upright && Theme.textScale > 1
    readonly property real upper: root.stacked && stepper.visible ? stepper.height + root.spacing : 0

    spacing: Theme.space.s3

    Row {
        Accessible.name: root.sheet.problem
        Accessible.role: Accessible.AlertMessage
        spacing: Theme.space.s3
        visible: root.sheet.problem !== ""
        width: parent.width

        AppIcon {
            id: sign

            color: Theme.color.error
            filled: true
            name: "warning-circle"
            size: Theme.type.label.lineHeight
        }

        AppText {
            color: Theme.color.error
            decorative: true
            rank: Theme.type.label
            text: root.sheet.problem
            width: parent.width - sign.width - parent.spacing
            wrapMode: Text.WordWrap
        }
    }

    Item {
        height: root.stacked ? root.upper + add.height : Math.max(stepper.height, add.height)
        width: parent.width

        Stepper {
            id: stepper

            anchors.left: parent.left
            label: root.sheet.name
            limitText: qsTr("最多 %1 份").arg(root.sheet.maximum)
            maximum: Math.max(1, root.sheet.maximum)
            objectName: "quantity"
            removable: false
            value: root.sheet.quantity
            visible: !root.sheet.soldOut
            y: root.stacked ? 0 : (parent.height - height) / 2

            onDecreased: root.sheet.setQuantity(root.sheet.quantity - 1)
            onIncreased: root.sheet.setQuantity(root.sheet.quantity + 1)
        }

        KioskButton {
            id: add

            anchors.left: stepper.visible && !root.stacked ? stepper.right : parent.left
            anchors.leftMargin: stepper.visible && !root.stacked ? Theme.space.s6 : 0
            anchors.right: more.visible ? more.left : parent.right
            anchors.rightMargin: more.visible ? Theme.space.s6 : 0
            enabled: root.sheet.canAdd
            iconLeft: root.sheet.editing ? "check" : "tote-simple"
            label: root.sheet.addLabel
            objectName: "add"
            size: KioskButton.Large
            trailing: root.sheet.total.text ?? ""
            y: root.stacked ? root.upper : (parent.height - height) / 2

            onClicked: root.sheet.add()
        }

        ScrollButton {
            id: more

            anchors.right: parent.right
            anchors.verticalCenter: add.verticalCenter
            view: root.view
        }
    }
}

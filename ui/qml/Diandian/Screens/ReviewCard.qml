pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The rating, how it came about, and one customer's words.
 */
Card {
    id: root

    required property ProductSheetViewModel sheet

    implicitHeight: column.implicitHeight + 2 * Theme.space.s5
    level: 0
    visible: root.sheet.rating !== ""

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space.s5
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space.s2

        AppText {
            Accessible.role: Accessible.Heading
            rank: Theme.type.label
            text: qsTr("顾客评价")
        }

        Row {
            spacing: Theme.space.s4
            width: parent.width

            AppText {
                id: figure

                anchors.verticalCenter: parent.verticalCenter
                rank: Theme.type.h1
                text: root.sheet.rating
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - figure.width - parent.spacing

                Repeater {
                    model: root.sheet.stars

                    StarBar {
                        width: parent.width
                    }
                }
            }
        }

        AppText {
            color: Theme.color.inkMuted
            rank: Theme.type.bodyS
            text: qsTr("“%1”").arg(root.sheet.quote)
            visible: root.sheet.quote !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}

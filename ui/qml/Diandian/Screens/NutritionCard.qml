pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Nutrition and other facts, as figures with their words.
 */
Card {
    id: root

    required property ProductSheetViewModel sheet

    implicitHeight: column.implicitHeight + 2 * Theme.space.s5
    level: 0
    visible: nutrition.count + attributes.count > 0

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space.s5
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space.s3

        AppText {
            Accessible.role: Accessible.Heading
            rank: Theme.type.label
            text: nutrition.count > 0 ? qsTr("营养") : qsTr("参数")
        }

        Flow {
            spacing: Theme.px(40)
            width: parent.width

            Repeater {
                id: nutrition

                model: root.sheet.nutrition

                FactFigure {}
            }
        }

        Repeater {
            id: attributes

            model: root.sheet.attributes

            AppText {
                id: line

                required property string label
                required property string value

                color: Theme.color.inkMuted
                rank: Theme.type.bodyS
                text: qsTr("%1：%2").arg(line.label).arg(line.value)
                width: column.width
                wrapMode: Text.WordWrap
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What the customer must not eat: products that contain it are not listed.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property MenuViewModel menu: root.kiosk.menu

    anchors.fill: parent

    SheetPanel {
        id: panel

        height: Math.min(areaHeight - Theme.px(Theme.upright ? 132 : 48), view.contentHeight + done.height + 2 * Theme.space.s6 + Theme.radius.sheet / 2)
        objectName: "allergenSheet"
        title: qsTr("避开过敏原")
        visible: true

        footer: KioskButton {
            id: done

            label: qsTr("选好了")
            objectName: "closeAllergens"
            width: parent.width

            onClicked: root.menu.closeAllergens()
        }

        onCloseRequested: root.menu.closeAllergens()
        onHelpRequested: root.kiosk.help.call()

        Column {
            spacing: Theme.space.s4
            topPadding: Theme.upright ? panel.toolsHeight : Theme.space.s5
            width: parent.width

            AppText {
                Accessible.role: Accessible.Heading
                rank: Theme.type.h1
                text: panel.title
                width: Theme.upright ? parent.width : parent.width - panel.toolsWidth
                wrapMode: Text.WordWrap
            }

            AppText {
                rank: Theme.type.body
                text: qsTr("选了的，菜单里就不再列出。同一个厨房制作，不能保证完全没有；严重过敏请先问店员。")
                width: parent.width
                wrapMode: Text.WordWrap
            }
        }

        Flow {
            spacing: Theme.space.s5
            width: parent.width

            Repeater {
                model: root.menu.allergens

                Chip {
                    required property string allergenId
                    required selected

                    objectName: "allergen:" + allergenId

                    onClicked: root.menu.toggleAllergen(allergenId)
                }
            }
        }

        LinkButton {
            label: qsTr("都不避开")
            objectName: "clearAllergens"

            onClicked: root.menu.clearAllergens()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * One product: what it is, what can be chosen, and the price of it, live.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property ProductSheetViewModel sheet: root.kiosk.sheet

    anchors.fill: parent

    SheetPanel {
        id: panel

        closeLabel: qsTr("关闭")
        objectName: "productSheet"
        sectionSpacing: Theme.px(Theme.portrait ? 32 : 28)
        title: root.sheet.name
        turnedAbove: false
        visible: true

        footer: SheetFooter {
            kiosk: root.kiosk
            view: panel.view
            width: parent.width
        }

        onCloseRequested: root.sheet.close()
        onHelpRequested: root.kiosk.help.call()

        SheetHero {
            kiosk: root.kiosk
            toolsHeight: panel.toolsHeight + Theme.space.s3
            visible: Theme.portrait
            width: parent.width
        }

        AllergenBadges {
            allergens: root.sheet.allergens
            visible: Theme.portrait && allergens.length > 0
            width: parent.width
        }

        Item {
            id: pane

            readonly property real side: Theme.portrait ? 0 : Math.round(width * 0.36)

            height: Theme.portrait ? questions.height : Math.max(questions.height + questions.y, aside.height)
            width: parent.width

            Column {
                id: aside

                anchors.left: parent.left
                spacing: Theme.space.s4
                visible: !Theme.portrait
                width: pane.side
                // Stays in sight while the questions scroll.
                y: height > panel.view.height ? 0 : Math.max(0, Math.min(panel.view.contentY, pane.height - height))

                SheetHero {
                    kiosk: root.kiosk
                    width: parent.width
                }

                AllergenBadges {
                    allergens: root.sheet.allergens
                    width: parent.width
                }
            }

            SheetQuestions {
                id: questions

                anchors.left: parent.left
                anchors.leftMargin: pane.side === 0 ? 0 : pane.side + Theme.space.s6
                kiosk: root.kiosk
                spacing: panel.sectionSpacing
                toolsHeight: Theme.portrait ? 0 : panel.toolsHeight
                toolsWidth: Theme.portrait ? 0 : panel.toolsWidth
                width: parent.width - anchors.leftMargin
                y: Theme.portrait ? 0 : Theme.space.s5
            }
        }
    }
}

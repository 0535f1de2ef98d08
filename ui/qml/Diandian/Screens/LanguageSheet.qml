pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Every language, each in its own words.
 */
Item {
    id: root

    required property FrontViewModel kiosk

    anchors.fill: parent

    SheetPanel {
        id: panel

        height: Math.min(areaHeight - Theme.px(Theme.upright ? 132 : 48), view.contentHeight + Theme.space.s6 + Theme.radius.sheet / 2)
        objectName: "languageSheet"
        sectionSpacing: Theme.gap
        title: heading.text
        visible: true

        onCloseRequested: root.kiosk.language.close()
        onHelpRequested: root.kiosk.help.call()

        Row {
            anchors.left: parent.left
            bottomPadding: Theme.space.s6
            spacing: Theme.space.s4
            topPadding: Theme.space.s5

            AppIcon {
                anchors.verticalCenter: heading.verticalCenter
                name: "globe"
                size: Theme.type.h1.pixelSize
            }

            AppText {
                id: heading

                Accessible.role: Accessible.Heading
                rank: Theme.type.h1
                text: qsTr("选语言")
                width: Math.min(implicitWidth, panel.width - 2 * Theme.layout.margin - panel.toolsWidth - Theme.type.h1.pixelSize - Theme.space.s4)
                wrapMode: Text.Wrap
            }
        }

        Repeater {
            model: root.kiosk.session.languages

            OptionTile {
                required property string name
                required selected
                required property string tag

                exclusive: true
                label: name
                objectName: "language:" + tag
                width: parent.width

                onClicked: root.kiosk.language.choose(tag)
            }
        }
    }
}

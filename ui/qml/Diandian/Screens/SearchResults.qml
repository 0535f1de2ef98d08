pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What was found, as rows; below, what others look for.
 */
ListView {
    id: root

    required property KioskViewModel kiosk

    readonly property real inset: Theme.layout.margin
    readonly property SearchViewModel search: root.kiosk.search

    Accessible.name: root.search.resultText
    Accessible.role: Accessible.List
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    model: root.search.results
    objectName: "results"
    reuseItems: true

    delegate: SearchRow {
        inset: root.inset
        menu: root.kiosk.menu
        width: ListView.view.width
    }
    footer: Column {
        bottomPadding: Theme.space.s5
        leftPadding: root.inset
        rightPadding: root.inset
        spacing: Theme.space.s3
        topPadding: Theme.space.s4
        width: root.width

        AppText {
            Accessible.role: Accessible.Heading
            rank: Theme.type.title
            text: qsTr("大家在搜")
            visible: suggestions.count > 0
        }

        Flow {
            spacing: Theme.gap
            width: root.width - 2 * root.inset

            Repeater {
                id: suggestions

                model: root.search.suggestions

                Chip {
                    required property string text

                    label: text
                    objectName: "suggestion:" + text

                    onClicked: root.search.setQuery(text)
                }
            }
        }
    }
    header: AppText {
        Accessible.role: Accessible.Heading
        bottomPadding: Theme.space.s3
        leftPadding: root.inset
        rank: Theme.type.h2
        rightPadding: root.inset
        text: root.search.resultText
        topPadding: Theme.px(32)
        visible: text !== ""
        width: root.width
        wrapMode: Text.WordWrap
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What was found, as rows; below, what others look for.
 */
SteadyList {
    id: root

    required property KioskViewModel kiosk

    readonly property real inset: Theme.layout.margin
    readonly property SearchViewModel search: root.kiosk.search

    component Favourites: Column {
        id: favourites

        required property bool shown

        bottomPadding: Theme.space.s5
        spacing: Theme.space.s3
        topPadding: Theme.space.s4
        visible: favourites.shown

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

                model: favourites.shown ? root.search.suggestions : null

                Chip {
                    required property string text

                    label: text
                    objectName: "suggestion:" + text

                    onClicked: root.search.setQuery(text)
                }
            }
        }
    }

    Accessible.name: root.search.resultText
    Accessible.role: Accessible.List
    entries: root.search.results
    interactive: !Theme.reach
    objectName: "results"
    reuseItems: true

    delegate: SearchRow {
        inset: root.inset
        menu: root.kiosk.menu
        width: ListView.view.width
    }
    // Where nothing was found it stands in the heading: below one that grows a footer without rows above it is not moved.
    footer: Column {
        leftPadding: root.inset

        Favourites {
            shown: root.count > 0
        }
    }
    header: Column {
        readonly property bool found: root.count > 0

        bottomPadding: Theme.space.s3
        leftPadding: root.inset
        rightPadding: root.inset
        spacing: Theme.space.s3
        topPadding: Theme.px(32)
        width: root.width

        AppIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.color.inkMuted
            name: "magnifying-glass"
            size: Theme.px(96)
            visible: root.search.resultText !== "" && !parent.found
        }

        AppText {
            Accessible.role: Accessible.Heading
            horizontalAlignment: parent.found ? Text.AlignLeft : Text.AlignHCenter
            rank: Theme.type.h2
            text: root.search.resultText
            visible: text !== ""
            width: root.width - 2 * root.inset
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.inkMuted
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.body
            text: qsTr("也可以点下面大家常点的，或返回菜单按分类找。")
            visible: root.search.resultText !== "" && !parent.found
            width: root.width - 2 * root.inset
            wrapMode: Text.WordWrap
        }

        Favourites {
            shown: !parent.found
        }
    }

    Connections {
        function onResultTextChanged(): void {
            Qt.callLater(root.positionViewAtBeginning);
        }

        target: root.search
    }
}

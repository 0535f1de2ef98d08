pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One figure of the day, and how it compares with the same hours a week ago.
 */
Card {
    id: root

    required property string label
    required property string value
    required property string trend
    /*! good, bad or same. */
    required property string trendKind
    required property string iconName

    readonly property color trendInk: root.trendKind === "good" ? Theme.color.success : root.trendKind === "bad" ? Theme.color.error : Theme.color.inkMuted

    Accessible.name: Listing.clauses([root.label + " " + root.value, root.trend])
    Accessible.role: Accessible.StaticText
    implicitHeight: words.height + 2 * Theme.space.s4

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s5
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s1

        StaffText {
            color: Theme.color.inkMuted
            decorative: true
            elide: Text.ElideRight
            text: root.label
            width: parent.width - mark.width - Theme.space.s2
        }

        StaffText {
            decorative: true
            objectName: "value"
            rank: Theme.staffType.kpi
            text: root.value
        }

        Row {
            spacing: Theme.space.s2

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.trendInk
                name: root.trendKind === "bad" ? "arrow-down" : "arrow-up"
                size: Theme.px(24)
                visible: root.trendKind !== "same"
            }

            StaffText {
                color: root.trendInk
                decorative: true
                rank: Theme.staffType.label
                text: root.trend
                width: Math.min(implicitWidth, words.width - (root.trendKind === "same" ? 0 : Theme.px(32)))
                wrapMode: Text.WordWrap
            }
        }
    }

    Rectangle {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s4
        color: Theme.color.accentSoft
        height: Theme.px(56)
        radius: Theme.radius.sm
        width: height

        AppIcon {
            anchors.centerIn: parent
            color: Theme.color.onAccentSoft
            name: root.iconName
            size: Theme.px(30)
        }
    }
}

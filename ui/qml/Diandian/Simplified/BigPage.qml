pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * The frame of every simplified screen: step and help at the top, a title, the one decision, the way on at the bottom.
 *
 * Nothing in it scrolls. In landscape the title stands beside the tools, so that the decision keeps its room.
 */
Rectangle {
    id: root

    required property string stepText
    required property int step
    required property int steps
    required property string title

    default property alias content: body.data
    /*! Beside the title: one way elsewhere. */
    property alias aside: asideRow.data
    /*! The row of buttons at the bottom, inside the margins. */
    property alias footer: footerRow.data
    /*! A bar at the bottom, from edge to edge. */
    property alias bar: barBox.data

    /*! Where that row stands, for what moves with the orientation. */
    readonly property Item footerArea: footerRow
    /*! Above the title, in portrait. */
    readonly property Item leadArea: lead
    /*! Beside the title; what `aside` takes. */
    readonly property Item asideArea: asideRow
    /*! How wide `aside` may be in landscape beside the steps. */
    readonly property real asideRoom: root.width - tools.width - stepBar.wordsWidth - 2 * root.margin - 2 * Theme.gap
    readonly property real margin: Theme.layout.margin
    readonly property real titleEnd: Theme.portrait ? titleText.portraitTop + titleText.zone : Math.max(titleText.y + titleText.height, aside.y + aside.height, tools.y + tools.height) + Theme.space.s5
    readonly property real bottomStart: barBox.height > 0 ? barBox.y - Theme.space.s5 : root.height - (Theme.portrait ? root.margin : Theme.space.s6)
    readonly property real bodyEnd: footerRow.height > 0 ? footer.y - Theme.space.s6 : root.bottomStart

    signal helpRequested
    signal readRequested

    color: Theme.color.surface

    StepSegments {
        id: stepBar

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        room: root.width - tools.width - 2 * root.margin - Theme.gap - (!Theme.portrait && asideRow.width > 0 ? asideRow.width + Theme.gap : 0)
        step: root.step
        steps: root.steps
        text: root.stepText
        y: Theme.portrait ? tools.y + (tools.height - height) / 2 : Theme.space.s5
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        spacing: Theme.gap
        y: Theme.px(Theme.portrait ? 36 : 24)

        ToolButton {
            height: Math.max(implicitHeight, Theme.px(164))
            iconName: "speaker-high"
            label: qsTr("朗读")
            objectName: "read"
            width: Math.max(implicitWidth, Theme.px(Theme.portrait ? 188 : 150))

            onClicked: root.readRequested()
        }

        HelpButton {
            height: Math.max(implicitHeight, Theme.px(164))
            width: Math.max(implicitWidth, Theme.px(188))

            onClicked: root.helpRequested()
        }
    }

    Item {
        id: lead

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        height: childrenRect.height
        width: body.width
        y: tools.y + tools.height + Theme.space.s7
    }

    AppText {
        id: titleText

        /*! In landscape a title that needs more than the room beside the tools stands below them, in one line if it can. */
        readonly property bool lowered: !Theme.portrait && implicitWidth > root.width - titleText.beside - root.margin
        /*! What stands beside it at its end. */
        readonly property real beside: asideRow.width > 0 ? aside.anchors.rightMargin + aside.width + Theme.gap : Theme.portrait ? root.margin : root.margin + tools.width + Theme.gap
        readonly property real portraitTop: lead.height > 0 ? lead.y + lead.height : tools.y + tools.height
        readonly property real air: asideRow.width > 0 || lead.height > 0 ? Theme.space.s6 : Theme.px(64)
        readonly property real zone: Math.max(asideRow.height, titleText.height) + 2 * titleText.air

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        objectName: "title"
        rank: Theme.portrait ? Theme.type.h1 : Theme.type.h2
        text: root.title
        width: root.width - (titleText.lowered ? root.margin : titleText.beside) - root.margin
        wrapMode: Text.Wrap
        y: titleText.lowered ? Math.max(stepBar.y + stepBar.height, tools.y + tools.height, aside.y + aside.height) + Theme.space.s2 : Theme.portrait ? titleText.portraitTop + (titleText.zone - height) / 2 : stepBar.y + stepBar.height + Theme.space.s2
    }

    Item {
        id: aside

        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? root.margin : root.margin + tools.width + Theme.gap
        height: asideRow.height
        width: asideRow.width
        y: Theme.portrait ? titleText.portraitTop + (titleText.zone - height) / 2 : tools.y + Math.max(0, (tools.height - height) / 2)

        Row {
            id: asideRow

            spacing: Theme.gap
        }
    }

    Item {
        id: body

        height: Math.max(0, root.bodyEnd - y)
        width: root.width - 2 * root.margin
        x: root.margin
        y: root.titleEnd
    }

    Item {
        id: footer

        height: footerRow.height
        width: body.width
        x: root.margin
        y: root.bottomStart - height

        Row {
            id: footerRow

            spacing: Theme.gap
        }
    }

    Item {
        id: barBox

        height: childrenRect.height
        width: root.width
        y: root.height - height
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What came of it: a mark, one line, how it was paid.
 */
Row {
    id: root

    required property ReceiptViewModel receipt

    readonly property string iconName: root.receipt.kind === "paid" ? "check" : root.receipt.kind === "counter" ? "cash-register" : "clock"

    spacing: Theme.px(28)

    Rectangle {
        id: mark

        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.highlight
        height: width
        radius: width / 2
        width: Theme.px(112)

        AppIcon {
            anchors.centerIn: parent
            color: Theme.color.onHighlight
            name: root.iconName
            size: Theme.px(60)
        }

        NumberAnimation on scale {
            duration: Theme.motion.celebrate
            easing.type: Theme.motion.enter
            from: Theme.motion.reduced ? 1 : 0.6
            to: 1
        }
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - mark.width - root.spacing

        AppText {
            Accessible.role: Accessible.Heading
            color: Theme.color.onHero
            rank: Theme.type.h1
            text: root.receipt.title
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.onHeroMuted
            font.weight: Font.Normal
            rank: Theme.type.title
            text: root.receipt.subtitle
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}

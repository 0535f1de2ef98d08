pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A name and an amount at the right.
 */
Item {
    id: root

    required property string name
    required property string amount
    property string note: ""
    property bool reduced: false
    /*! Names what takes it back; nothing does while it is empty. */
    property string takenBackBy: ""

    /*! What a card measures must not change with whether the card itself is shown. */
    readonly property bool returnable: root.takenBackBy !== ""

    signal takenBack

    Accessible.name: Listing.clauses([root.name, root.amount, root.note])
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(words.implicitHeight, sum.implicitHeight, root.returnable ? back.height : 0)

    Flow {
        id: words

        anchors.left: parent.left
        anchors.right: sum.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s4

        AppText {
            color: Theme.color.inkMuted
            decorative: true
            rank: Theme.type.body
            text: root.name
            width: Math.min(implicitWidth, words.width)
            wrapMode: Text.WordWrap
        }

        Badge {
            kind: root.amount === "" ? Badge.Warn : Badge.PromoSoft
            text: root.note
            width: Math.min(implicitWidth, words.width)
            visible: text !== ""
        }
    }

    AppText {
        id: sum

        anchors.right: root.returnable ? back.left : parent.right
        anchors.rightMargin: root.returnable ? Theme.space.s4 : 0
        anchors.verticalCenter: parent.verticalCenter
        color: root.reduced ? Theme.color.promo : Theme.color.ink
        decorative: true
        rank: Theme.type.bodyStrong
        text: root.amount
    }

    RoundButton {
        id: back

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        label: qsTr("取消%1").arg(root.name)
        objectName: root.takenBackBy
        visible: root.returnable

        onClicked: root.takenBack()
    }
}

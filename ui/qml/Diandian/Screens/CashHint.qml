pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * Says below the code that nobody needs a phone: cash is never refused.
 */
Rectangle {
    id: root

    readonly property real inset: Theme.px(40)

    Accessible.description: detail.text
    Accessible.name: title.text
    Accessible.role: Accessible.StaticText
    color: Theme.color.accentSoft
    implicitHeight: Math.max(sign.height, words.implicitHeight) + 2 * Theme.space.s5
    objectName: "cashHint"
    radius: Theme.radius.lg

    AppIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.onAccentSoft
        name: "cash-register"
        size: Theme.px(64)
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            id: title

            color: Theme.color.onAccentSoft
            decorative: true
            rank: Theme.type.title
            text: qsTr("没带手机也能付")
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            id: detail

            color: Theme.color.onAccentSoft
            decorative: true
            rank: Theme.type.body
            text: qsTr("选“柜台付款”，凭取餐号付现金")
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}

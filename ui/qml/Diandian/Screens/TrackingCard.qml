pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The code that opens the digital receipt on a phone.
 */
Card {
    id: root

    required property ReceiptViewModel receipt
    /*! Height that is there. */
    required property real room

    readonly property real inset: Theme.px(32)
    readonly property int modules: root.receipt.trackingRows.length
    readonly property int moduleSize: Math.max(Math.ceil(Theme.mm(2)), Theme.px(8))
    readonly property real wanted: (root.modules + 8) * root.moduleSize + 2 * Theme.stroke.width(10)
    readonly property bool beside: root.besideIn(root.width)
    /*! Height with the words beside the code. */
    readonly property real besideHeight: root.wanted + 2 * root.edge
    /*! Height without what may be left out. */
    readonly property real leastHeight: root.beside ? root.implicitHeight : qr.height + title.height + 2 * Theme.space.s4 + Theme.space.s3
    /*! The code brings white of its own along. */
    readonly property real edge: Theme.space.s3

    /*! Whether so much width has room for words beside the code. */
    function besideIn(width: real): bool {
        return width - root.wanted - 2 * root.inset - root.edge >= Theme.type.title.pixelSize * 8;
    }

    implicitHeight: root.beside ? Math.max(qr.height + 2 * root.edge, words.implicitHeight + 2 * root.inset) : qr.height + words.implicitHeight + Theme.space.s4 + Theme.space.s3 + Theme.space.s4

    QrPanel {
        id: qr

        anchors.left: parent.left
        anchors.leftMargin: root.beside ? root.edge : (root.width - width) / 2
        frameColor: Theme.color.codeLight
        height: width
        label: qsTr("电子小票的二维码")
        objectName: "trackingCode"
        rows: root.receipt.trackingRows
        width: Math.min(root.wanted, root.width - 2 * Theme.space.s3)
        y: root.beside ? (root.height - height) / 2 : Theme.space.s4
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.beside ? root.edge + qr.width + root.inset : root.inset
        spacing: Theme.space.s2
        width: root.beside ? root.width - anchors.leftMargin - root.inset : root.width - 2 * root.inset
        y: root.beside ? (root.height - height) / 2 : qr.y + qr.height + Theme.space.s3

        AppText {
            id: title

            Accessible.role: Accessible.Heading
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            rank: Theme.type.h3
            text: qsTr("电子小票")
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.inkMuted
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            rank: Theme.type.body
            text: root.receipt.trackingHint
            visible: root.beside || qr.y + qr.height + title.height + implicitHeight + Theme.space.s7 <= root.room
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}

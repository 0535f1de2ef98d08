pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * How it went, by one tap on a face; nobody has to.
 */
Card {
    id: root

    required property KioskViewModel kiosk
    /*! The question beside the faces instead of above them. */
    property bool flat: false

    /*! What a face needs; drawn it may be higher. */
    property real faceHeight: 0

    readonly property RatingViewModel rating: root.kiosk.rating
    /*! With the question above the faces, and beside them. */
    readonly property real fullHeight: Theme.type.title.lineHeight + Theme.space.s4 + root.faceHeight + 2 * Theme.px(24)
    readonly property real flatHeight: root.faceHeight + 2 * Theme.space.s4
    readonly property real inset: root.flat ? Theme.space.s4 : Theme.px(24)

    implicitHeight: (root.flat ? Math.max(question.implicitHeight, root.faceHeight) : question.implicitHeight + Theme.space.s4 + root.faceHeight) + 2 * root.inset
    objectName: "rating"

    AppText {
        id: question

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: root.inset + (root.flat ? Theme.space.s3 : 0)
        horizontalAlignment: root.flat ? Text.AlignLeft : Text.AlignHCenter
        rank: Theme.type.title
        text: root.rating.thanks === "" ? qsTr("这次点餐顺利吗？") : root.rating.thanks
        width: root.flat ? Math.round(root.width * 0.22) : root.width - 2 * root.inset
        wrapMode: Text.Wrap
        y: root.flat ? (root.height - height) / 2 : root.inset
    }

    Row {
        id: faces

        readonly property real room: root.flat ? root.width - question.anchors.leftMargin - question.width - Theme.space.s3 - root.inset : root.width - 2 * root.inset

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        spacing: Theme.gap

        Repeater {
            model: root.rating.faces

            FaceButton {
                required property int stars

                height: root.flat ? implicitHeight : Math.max(implicitHeight, root.height - question.y - question.height - Theme.space.s4 - root.inset)
                objectName: "rate:" + stars
                width: Math.floor((faces.room - 4 * faces.spacing) / 5)

                Component.onCompleted: root.faceHeight = Math.max(root.faceHeight, implicitHeight)
                onClicked: root.rating.rate(stars)
                onImplicitHeightChanged: root.faceHeight = Math.max(root.faceHeight, implicitHeight)
            }
        }
    }
}

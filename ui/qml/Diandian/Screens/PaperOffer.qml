pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * A ticket on paper, for who wants one; where there is no paper, what serves instead.
 */
Item {
    id: root

    required property PaperViewModel paper
    /*! There is room for a button alone: where there is no paper it stays, and says so. */
    property bool brief: false

    implicitHeight: button.visible ? button.height : why.height

    KioskButton {
        id: button

        Accessible.description: root.paper.note
        enabled: root.paper.canPrint
        iconLeft: "printer"
        kind: KioskButton.Outline
        label: root.brief ? root.paper.shortLabel : root.paper.label
        objectName: "printOut"
        size: KioskButton.Compact
        visible: root.brief || root.paper.note === ""
        width: parent.width

        onClicked: root.paper.printOut()
    }

    AppText {
        id: why

        color: Theme.color.ink
        horizontalAlignment: Text.AlignHCenter
        objectName: "noPaper"
        rank: Theme.type.body
        text: root.paper.note
        visible: !button.visible
        width: parent.width
        wrapMode: Text.WordWrap
    }
}

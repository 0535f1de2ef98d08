pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Customers who called for staff, newest first.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffCallsViewModel calls: root.kiosk.staffCalls

    objectName: "callsPage"

    PageHead {
        id: head

        note: root.calls.note
        title: qsTr("呼叫")
        width: parent.width
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s4

        SteadyList {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.space.s5
            entries: root.calls.calls
            objectName: "calls"

            delegate: CallEntry {
                busy: root.calls.busy
                objectName: "call:" + number
                width: list.width

                onAnswered: root.calls.answer(number)
            }
        }

        StaffText {
            anchors.centerIn: parent
            color: Theme.color.inkMuted
            objectName: "empty"
            text: qsTr("还没有顾客叫过店员")
            visible: list.count === 0
        }
    }
}

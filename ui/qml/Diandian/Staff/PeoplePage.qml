pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Who may sign in at this terminal. Accounts are made and ended at central.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    objectName: "peoplePage"

    PageHead {
        id: head

        note: root.kiosk.staffPeople.note
        title: qsTr("员工")
        width: parent.width
    }

    Verdict {
        id: how

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s4
        kind: "info"
        objectName: "how"
        text: qsTr("账号由总部建立和停用，几秒内传到每台机器；断网时用最近一次的名单。忘了密码请找总部重设。")
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: how.bottom
        anchors.topMargin: Theme.space.s4

        SteadyList {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.space.s5
            entries: root.kiosk.staffPeople.people
            objectName: "people"

            delegate: PersonEntry {
                objectName: "person"
                width: list.width
            }
        }
    }
}

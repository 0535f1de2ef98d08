pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Who did what at this terminal, newest first, and whether anybody touched that record.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffAuditViewModel audit: root.kiosk.staffAudit

    objectName: "auditPage"

    PageHead {
        id: head

        note: root.audit.note
        title: qsTr("操作记录")
        width: parent.width

        StaffButton {
            iconName: "shield-check"
            label: qsTr("核对")
            loading: root.audit.busy
            objectName: "check"

            onClicked: root.audit.check()
        }
    }

    Verdict {
        id: verdict

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s4
        kind: root.audit.verdictKind
        objectName: "verdict"
        text: root.audit.verdict
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: verdict.bottom
        anchors.topMargin: Theme.space.s4

        SteadyList {
            id: rows

            readonly property real rowHeight: Theme.portrait ? Theme.px(104) : Theme.px(72)

            anchors.bottom: pager.top
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s5
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s5
            anchors.top: parent.top
            anchors.topMargin: Theme.space.s2
            interactive: false
            entries: root.audit.entries
            objectName: "entries"

            delegate: AuditEntry {
                height: rows.rowHeight
                objectName: "entry"
                width: rows.width
            }

            Component.onCompleted: rows.count_()
            onHeightChanged: rows.count_()

            function count_(): void {
                root.audit.fit(Math.floor(rows.height / rows.rowHeight));
            }
        }

        Pager {
            id: pager

            anchors.bottom: parent.bottom
            hasNext: root.audit.hasNext
            hasPrevious: root.audit.hasPrevious
            rangeText: root.audit.rangeText
            width: parent.width

            onNextAsked: root.audit.nextPage()
            onPreviousAsked: root.audit.previousPage()
        }
    }
}

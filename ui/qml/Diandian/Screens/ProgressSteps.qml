pragma ComponentBehavior: Bound

import QtQuick
import Diandian.ViewModels

/*!
 * How far the order is; always with words.
 */
Item {
    id: root

    required property ReceiptViewModel receipt

    readonly property real cellWidth: stages.count > 0 ? root.width / stages.count : 0

    implicitHeight: row.implicitHeight

    Row {
        id: row

        Repeater {
            id: stages

            model: root.receipt.steps

            ProgressStep {
                last: index === stages.count - 1
                width: root.cellWidth
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What the amount is made of, above it: each line, and each reduction by its name.
 */
DialogPanel {
    id: root

    required property PaymentViewModel payment

    objectName: "billDialog"
    primaryLabel: qsTr("知道了")
    primaryName: "close"
    // Isolated, so that sign and figure keep their order amid words that run from right to left.
    title: qsTr("应付 %1").arg("\u2066" + (root.payment.amount.text ?? "") + "\u2069")

    onPrimaryClicked: root.close()

    Column {
        spacing: Theme.space.s3
        width: parent.width

        Repeater {
            model: root.payment.details

            AmountRow {
                width: parent?.width ?? 0
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.ViewModels

/*!
 * Says that the phone may show its own code instead, and where the scanner is that reads it.
 */
PaymentHint {
    id: root

    required property PaymentViewModel payment

    readonly property bool offered: root.payment.canPresent && root.payment.scanner !== ""

    arrow: root.payment.scanner === "left" ? "arrow-left" : root.payment.scanner === "right" ? "arrow-right" : "arrow-down"
    detail: root.payment.presentHint
    iconName: "barcode"
    objectName: "presentHint"
    title: qsTr("也可以出示付款码")
}

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.ViewModels

/*!
 * Asks before a payment is given up that the customer's phone has already begun.
 */
DialogPanel {
    id: root

    required property KioskViewModel kiosk

    message: qsTr("手机上已经扫过码。如果正在付，请继续等待。")
    objectName: "cancelDialog"
    primaryLabel: qsTr("继续等待")
    primaryName: "keepWaiting"
    secondaryLabel: qsTr("取消支付")
    secondaryName: "confirmCancel"
    title: qsTr("要取消支付吗？")

    onPrimaryClicked: root.close()
    onSecondaryClicked: {
        root.close();
        root.kiosk.payment.cancel();
    }
}

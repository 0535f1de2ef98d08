pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.ViewModels

/*!
 * Before the shop's own code is left: only the customer knows whether they have paid by it.
 */
DialogPanel {
    id: root

    required property PaymentViewModel payment

    /*! The way to pay that was chosen instead; empty: back to the cart. */
    property string wanted: ""

    function ask(methodId: string): void {
        root.wanted = methodId;
        root.open();
    }

    message: qsTr("付过了就不要再付一次，店员会看钱有没有到账。")
    objectName: "unpaidDialog"
    primaryLabel: qsTr("我已付款")
    primaryName: "claimInstead"
    secondaryLabel: qsTr("没有付")
    secondaryName: "notPaid"
    tertiaryLabel: qsTr("继续看二维码")
    tertiaryName: "keepCode"
    title: qsTr("您已经付过了吗？")

    onPrimaryClicked: {
        root.close();
        root.payment.claim();
    }
    onSecondaryClicked: {
        root.close();
        if (root.wanted === "")
            root.payment.cancel();
        else
            root.payment.choose(root.wanted);
    }
    onTertiaryClicked: root.close()
}

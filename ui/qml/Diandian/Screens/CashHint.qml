pragma ComponentBehavior: Bound

import QtQuick

/*!
 * Says below the code that nobody needs a phone: cash is never refused.
 */
PaymentHint {
    detail: qsTr("选“柜台付款”，凭取餐号付现金")
    iconName: "cash-register"
    objectName: "cashHint"
    title: qsTr("没带手机也能付")
}

pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Diandian.Controls
import Diandian.ViewModels

/*!
 * The cart bar of the menu, fed by the cart.
 */
CartBar {
    id: root

    required property KioskViewModel kiosk

    readonly property var total: root.kiosk.cart.total

    checkoutName: "openCart"
    count: root.kiosk.cart.count
    fraction: root.total.fraction ?? ""
    note: root.kiosk.cart.barNote
    pictures: Array.from(thumbnails.pictures)
    sign: root.total.sign ?? ""
    unit: root.total.unit ?? ""
    whole: root.total.whole ?? ""

    onCartRequested: root.kiosk.session.openCart()
    onCheckoutRequested: root.kiosk.session.openCart()

    Instantiator {
        id: thumbnails

        property list<url> pictures: []

        function gather(): void {
            const found = [];
            for (let index = 0; index < thumbnails.count; index++) {
                const each = thumbnails.objectAt(index); // none while the whole cart is being emptied
                if (each)
                    found.push(each.picture); // qmllint disable missing-property
            }
            thumbnails.pictures = found;
        }

        model: root.kiosk.cart.thumbnails

        delegate: QtObject {
            required property url picture

            onPictureChanged: Qt.callLater(thumbnails.gather)
        }

        onObjectAdded: Qt.callLater(thumbnails.gather)
        onObjectRemoved: Qt.callLater(thumbnails.gather)
    }
}

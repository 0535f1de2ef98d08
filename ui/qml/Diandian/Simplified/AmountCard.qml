pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * What there is to pay, as the largest thing on the screen.
 */
Rectangle {
    id: root

    required property string label
    required property var price

    Accessible.name: root.label + " " + root.price.text
    Accessible.role: Accessible.StaticText
    color: Theme.color.hero
    implicitHeight: Math.max(Theme.px(216), figure.implicitHeight + 2 * Theme.space.s4)
    implicitWidth: figure.implicitWidth + 2 * Theme.space.s6
    objectName: "amount"
    radius: Theme.radius.lg

    AppText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? Theme.px(52) : (parent.width - width) / 2
        color: Theme.color.onHero
        decorative: true
        rank: Theme.type.h3
        font.weight: Theme.type.body.weight
        text: root.label
        y: Theme.portrait ? (parent.height - height) / 2 : (parent.height - height - figure.height) / 2
    }

    PriceText {
        id: figure

        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? parent.width - width - Theme.px(52) : (parent.width - width) / 2
        color: Theme.color.highlight
        fraction: root.price.fraction
        rank: Theme.portrait ? Theme.type.amountDue : Theme.type.priceHero
        sign: root.price.sign
        unit: root.price.unit
        whole: root.price.whole
        y: Theme.portrait ? (parent.height - height) / 2 : words.y + words.height
    }
}

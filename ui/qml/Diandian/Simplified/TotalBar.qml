pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * What is chosen so far and what it costs, and the way on. In landscape the page buttons stand in its middle.
 */
Rectangle {
    id: root

    required property string countText
    required property var total
    required property string label
    property bool canContinue: true
    property bool busy: false
    property string actionName: ""
    /*! Room for the page buttons, in landscape. */
    readonly property Item middleArea: middleBox

    /*! A longer label takes two lines. */
    readonly property real buttonRoom: root.width - 2 * Theme.layout.margin - words.width - Theme.gap - (middleBox.width > 0 ? middleBox.width + Theme.gap : 0)

    /*! What only decorates makes room for the words. */
    readonly property bool bare: root.tight || Theme.spacedText
    /*! In a low bar, or beside the page buttons. */
    readonly property bool tight: !Theme.portrait && (Theme.spacedText || middleBox.width > 0)

    signal accepted

    color: Theme.color.hero
    implicitHeight: Math.max(words.height, button.implicitHeight) + 2 * Theme.px(Theme.portrait ? 44 : 24)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.layout.margin
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            anchors.left: parent.left
            color: Theme.color.onHero
            objectName: "chosenText"
            rank: Theme.type.body
            text: root.countText
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.space.s3

            AppText {
                anchors.baseline: figure.baseline
                color: Theme.color.onHero
                rank: root.tight && Theme.spacedText ? Theme.type.body : Theme.type.h3
                text: qsTr("共")
                visible: text !== ""
            }

            PriceText {
                id: figure

                color: Theme.color.onHero
                fraction: root.total.fraction
                rank: Theme.type.price
                sign: root.total.sign
                unit: root.total.unit
                whole: root.total.whole
            }
        }
    }

    Item {
        id: middleBox

        anchors.left: words.right
        anchors.leftMargin: (root.width - 2 * Theme.layout.margin - words.width - button.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        height: childrenRect.height
        width: childrenRect.width
    }

    KioskButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.layout.margin
        anchors.verticalCenter: parent.verticalCenter
        enabled: root.canContinue
        horizontalPadding: root.bare ? Theme.space.s4 : Theme.space.s6
        iconRight: root.bare ? "" : "arrow-right"
        kind: KioskButton.Highlight
        label: root.label
        loading: root.busy
        objectName: root.actionName
        size: root.tight && Theme.spacedText ? KioskButton.Regular : KioskButton.Large
        width: Math.min(Theme.portrait ? Math.max(implicitWidth, Theme.px(520)) : implicitWidth, root.buttonRoom)

        onClicked: root.accepted()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Step 3: all that was chosen, what it costs, and a button to take each back.
 */
BigPage {
    id: root

    required property KioskViewModel kiosk

    /*! In landscape what happened takes the place of the title, and the room of what can wait. */
    readonly property bool interrupted: notice.text !== "" && !Theme.portrait

    objectName: "simplifiedReview"
    step: root.kiosk.simplified.step
    stepText: root.kiosk.simplified.stepText
    steps: root.kiosk.simplified.steps
    title: !root.interrupted ? root.kiosk.simplified.title : notice.text

    aside: KioskButton {
        iconLeft: Theme.spacedText && !Theme.portrait ? "" : "plus"
        kind: KioskButton.Outline
        label: qsTr("再选一些")
        objectName: "changeDishes"
        size: KioskButton.Compact
        visible: !root.interrupted
        width: Theme.portrait ? implicitWidth : Math.min(implicitWidth, root.asideRoom)

        onClicked: root.kiosk.simplified.changeDishes()
    }
    bar: TotalBar {
        id: total

        actionName: "confirm"
        busy: root.kiosk.simplified.busy
        canContinue: root.kiosk.simplified.canContinue
        countText: root.kiosk.simplified.chosenText
        label: qsTr("去付钱")
        total: root.kiosk.simplified.total
        width: root.width

        onAccepted: root.kiosk.simplified.confirm()
    }

    onHelpRequested: root.kiosk.help.call()
    onReadRequested: root.kiosk.voice.read()

    Notice {
        id: notice

        text: root.kiosk.simplified.notice
        visible: text !== "" && Theme.portrait
        width: parent.width
    }

    FittedPage {
        id: page

        alone: root.kiosk.simplified.pages === 1
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.bottom
        anchors.topMargin: notice.visible ? Theme.space.s5 : 0
        maximumCells: 3
        maximumHeight: Theme.px(Theme.portrait ? 350 : 720)
        minimumWidth: Theme.type.name.pixelSize * 6.6
        model: root.kiosk.simplified.lines
        subject: root.kiosk.simplified.title

        delegate: ItemCard {
            id: card

            required property int lineId
            required property string choices
            required property int quantity
            required property string problem
            required property bool removed

            actionKind: card.removed ? KioskButton.Primary : KioskButton.Outline
            actionLabel: card.removed ? qsTr("放回来") : qsTr("不要了")
            actionName: (card.removed ? "putBack:" : "remove:") + card.lineId
            chosen: !card.troubled && !card.removed
            faded: card.removed
            moreLabel: card.chosen && Theme.portrait ? qsTr("加一份") : ""
            moreName: "more:" + card.lineId
            countText: qsTr("%1 份").arg(card.quantity)
            troubled: card.problem !== ""
            detail: card.removed ? qsTr("不要了，没有算钱") : card.problem === "" ? card.choices : card.problem
            height: page.cellHeight
            objectName: "line:" + card.lineId
            upright: !Theme.portrait && !page.cramped
            width: page.cellWidth
            onActed: {
                if (card.removed)
                    root.kiosk.simplified.putBack(card.lineId);
                else
                    root.kiosk.simplified.remove(card.lineId);
            }
            onMore: root.kiosk.cart.increase(card.lineId)
        }

        onRoomChanged: Qt.callLater(root.kiosk.simplified.fit, page.room)
    }

    PageTurner {
        hasNext: root.kiosk.simplified.hasNext
        hasPrevious: root.kiosk.simplified.hasPrevious
        ink: Theme.portrait ? Theme.color.ink : Theme.color.onHero
        pageText: root.kiosk.simplified.pageText
        pagesText: root.kiosk.simplified.pagesText
        parent: Theme.portrait ? root.footerArea : total.middleArea
        width: Theme.portrait ? page.width : implicitWidth

        onNext: root.kiosk.simplified.nextPage()
        onPrevious: root.kiosk.simplified.previousPage()
    }
}

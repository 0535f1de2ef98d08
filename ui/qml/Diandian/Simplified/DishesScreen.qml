pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Step 2: the dishes of one kind, with a button each.
 */
BigPage {
    id: root

    required property KioskViewModel kiosk

    objectName: "simplifiedDishes"
    step: root.kiosk.simplified.step
    stepText: root.kiosk.simplified.stepText
    steps: root.kiosk.simplified.steps
    title: root.kiosk.simplified.title

    aside: KioskButton {
        iconLeft: "list"
        kind: KioskButton.Outline
        label: qsTr("换一类")
        objectName: "showCategories"
        size: KioskButton.Compact
        width: Math.max(implicitWidth, Theme.px(Theme.portrait ? 400 : 0))

        onClicked: root.kiosk.simplified.showCategories()
    }
    bar: TotalBar {
        id: total

        actionName: "chosen"
        busy: root.kiosk.simplified.busy
        canContinue: root.kiosk.simplified.canContinue
        countText: root.kiosk.simplified.chosenText
        label: qsTr("选好了")
        total: root.kiosk.simplified.total
        width: root.width

        onAccepted: root.kiosk.simplified.chosen()
    }

    onHelpRequested: root.kiosk.help.call()
    onReadRequested: root.kiosk.voice.read()

    FittedPage {
        id: page

        alone: root.kiosk.simplified.pages === 1
        anchors.fill: parent
        maximumCells: 3
        maximumHeight: Theme.px(Theme.portrait ? 350 : 720)
        minimumWidth: Theme.type.name.pixelSize * 6.6
        model: root.kiosk.simplified.dishes
        subject: root.title

        delegate: ItemCard {
            id: card

            required property string productId
            required property int inCart
            required reason

            readonly property bool dropped: !card.chosen && root.kiosk.simplified.dropped.includes(card.productId)

            actionKind: card.chosen ? KioskButton.Outline : KioskButton.Primary
            actionLabel: card.chosen ? qsTr("不要了") : card.dropped ? qsTr("放回来") : qsTr("选这个")
            actionName: (card.chosen ? "drop:" : card.dropped ? "takeBack:" : "take:") + card.productId
            chosen: card.inCart > 0
            countText: qsTr("%1 份").arg(card.inCart)
            height: page.cellHeight
            objectName: "dish:" + card.productId
            upright: !Theme.portrait && !page.cramped
            width: page.cellWidth
            onActed: {
                if (card.chosen)
                    root.kiosk.simplified.drop(card.productId);
                else if (card.dropped)
                    root.kiosk.simplified.takeBack(card.productId);
                else
                    root.kiosk.simplified.take(card.productId);
            }
        }

        onRoomChanged: Qt.callLater(root.kiosk.simplified.fit, page.room)
    }

    PageTurner {
        id: turner

        hasNext: root.kiosk.simplified.hasNext
        hasPrevious: root.kiosk.simplified.hasPrevious
        ink: Theme.portrait ? Theme.color.ink : Theme.color.onHero
        parent: Theme.portrait ? root.footerArea : total.middleArea
        pageText: root.kiosk.simplified.pageText
        pagesText: root.kiosk.simplified.pagesText
        width: Theme.portrait ? page.width : implicitWidth

        onNext: root.kiosk.simplified.nextPage()
        onPrevious: root.kiosk.simplified.previousPage()
    }
}

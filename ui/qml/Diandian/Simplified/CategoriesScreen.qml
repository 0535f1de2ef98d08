pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Step 2: what kind of dish.
 */
BigPage {
    id: root

    required property KioskViewModel kiosk

    objectName: "simplifiedCategories"
    step: root.kiosk.simplified.step
    stepText: root.kiosk.simplified.stepText
    steps: root.kiosk.simplified.steps
    title: root.kiosk.simplified.title

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
        maximumColumns: Theme.portrait ? 2 : 3
        maximumHeight: Theme.px(480)
        minimumWidth: Theme.type.name.pixelSize * 5
        model: root.kiosk.simplified.categories

        delegate: CategoryCard {
            id: card

            required property string categoryId
            required property string name
            required tint

            height: page.cellHeight
            label: card.name
            objectName: "chooseCategory:" + card.categoryId
            width: page.cellWidth
            onClicked: root.kiosk.simplified.chooseCategory(card.categoryId)
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

pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Step 3: one question about the dish just chosen. What the kitchen would do anyway is chosen already.
 */
BigPage {
    id: root

    required property KioskViewModel kiosk

    objectName: "simplifiedQuestion"
    step: root.kiosk.simplified.step
    stepText: root.kiosk.simplified.stepText
    steps: root.kiosk.simplified.steps
    title: root.kiosk.simplified.title

    footer: [
        KioskButton {
            id: backButton

            horizontalPadding: Theme.spacedText && !Theme.portrait ? Theme.space.s4 : Theme.space.s6
            iconLeft: Theme.spacedText && !Theme.portrait ? "" : "arrow-left"
            kind: KioskButton.Outline
            label: qsTr("上一步")
            objectName: "previousQuestion"
            size: KioskButton.Compact
            height: nextButton.height
            width: Math.max(implicitWidth, Theme.px(Theme.portrait ? 380 : 0))

            onClicked: root.kiosk.simplified.previousQuestion()
        },
        PageTurner {
            id: pageTurner

            hasNext: root.kiosk.simplified.hasNext
            hasPrevious: root.kiosk.simplified.hasPrevious
            height: nextButton.height
            pageText: root.kiosk.simplified.pageText
            pagesText: root.kiosk.simplified.pagesText
            visible: !Theme.portrait && (hasNext || hasPrevious)

            onNext: root.kiosk.simplified.nextPage()
            onPrevious: root.kiosk.simplified.previousPage()
        },
        KioskButton {
            id: nextButton

            horizontalPadding: Theme.spacedText && !Theme.portrait ? Theme.space.s4 : Theme.space.s6
            iconRight: Theme.spacedText && !Theme.portrait ? "" : "arrow-right"
            label: qsTr("下一步")
            loading: root.kiosk.simplified.busy
            objectName: "nextQuestion"
            size: KioskButton.Large
            width: page.parent.width - backButton.width - (pageTurner.visible ? pageTurner.width + Theme.gap : 0) - Theme.gap

            onClicked: root.kiosk.simplified.nextQuestion()
        }
    ]

    onHelpRequested: root.kiosk.help.call()
    onReadRequested: root.kiosk.voice.read()

    DishStrip {
        id: strip

        name: root.kiosk.simplified.dishName
        note: root.kiosk.simplified.questionText
        parent: Theme.portrait ? root.leadArea : root.asideArea
        picture: root.kiosk.simplified.dishPicture
        tint: root.kiosk.simplified.dishTint
        width: Theme.portrait ? root.width - 2 * root.margin : Math.min(Math.round(root.width * 0.4), root.asideRoom)
    }

    FittedPage {
        id: page

        alone: root.kiosk.simplified.pages === 1
        anchors.bottom: turner.visible ? turner.top : parent.bottom
        anchors.bottomMargin: turner.visible ? Theme.gap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        maximumCells: Theme.portrait ? 4 : 6
        maximumHeight: Theme.px(Theme.portrait ? 264 : 480)
        minimumWidth: Theme.type.name.pixelSize * 4.4
        model: root.kiosk.simplified.choices
        subject: root.title + root.kiosk.simplified.dishName

        delegate: AnswerTile {
            id: answer

            required property string choiceId
            required property string name
            required available
            required delta
            required detail
            required picture
            required reason
            required selected

            height: page.cellHeight
            label: answer.name
            objectName: "answer:" + answer.choiceId
            upright: !Theme.portrait && !page.cramped
            width: page.cellWidth
            onClicked: root.kiosk.simplified.answer(answer.choiceId)
        }

        onRoomChanged: Qt.callLater(root.kiosk.simplified.fit, page.room)
    }

    PageTurner {
        id: turner

        anchors.bottom: parent.bottom
        hasNext: root.kiosk.simplified.hasNext
        hasPrevious: root.kiosk.simplified.hasPrevious
        pageText: root.kiosk.simplified.pageText
        pagesText: root.kiosk.simplified.pagesText
        visible: Theme.portrait && (hasNext || hasPrevious)
        width: parent.width

        onNext: root.kiosk.simplified.nextPage()
        onPrevious: root.kiosk.simplified.previousPage()
    }
}

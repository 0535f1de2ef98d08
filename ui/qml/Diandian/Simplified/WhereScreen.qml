pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Step 1: eat here, or take it along.
 */
BigPage {
    id: root

    required property KioskViewModel kiosk

    /*! A third for each; the language's short name needs less where letters are apart. */
    readonly property real thirdWidth: Math.floor((choices.width - 2 * Theme.gap - (Theme.spacedText ? language.implicitWidth : 0)) / (Theme.spacedText ? 2 : 3))
    readonly property real choiceWidth: Theme.portrait ? choices.width : (choices.width - choices.spacing) / 2
    readonly property real choiceHeight: Theme.portrait ? Math.min(Theme.px(560), (choices.height - choices.spacing) / 2) : choices.height

    function pictureOf(name: string): url {
        return Theme.assets + "pictures/" + name + ".webp";
    }

    objectName: "simplifiedWhere"
    step: root.kiosk.simplified.step
    stepText: root.kiosk.simplified.stepText
    steps: root.kiosk.simplified.steps
    title: root.kiosk.simplified.title

    footer: [
        KioskButton {
            horizontalPadding: Theme.space.s4
            iconLeft: Theme.portrait ? "" : "arrow-left"
            kind: KioskButton.Outline
            label: root.kiosk.session.standardOffered ? qsTr("普通版") : qsTr("返回首页")
            objectName: "leaveSimplified"
            size: KioskButton.Compact
            width: root.thirdWidth
            height: Math.max(implicitHeight, Theme.px(150))

            onClicked: root.kiosk.session.leaveSimplified()
        },
        KioskButton {
            horizontalPadding: Theme.space.s4
            iconLeft: Theme.portrait ? "" : root.kiosk.session.highContrast ? "sun" : "moon"
            kind: KioskButton.Outline
            label: root.kiosk.session.highContrast ? qsTr("普通颜色") : qsTr("高对比")
            objectName: "highContrast"
            size: KioskButton.Compact
            visible: root.kiosk.session.contrastOffered
            width: root.thirdWidth
            height: Math.max(implicitHeight, Theme.px(150))

            onClicked: root.kiosk.session.setHighContrast(!root.kiosk.session.highContrast)
        },
        KioskButton {
            id: language

            horizontalPadding: Theme.space.s4
            iconLeft: Theme.portrait ? "" : "globe"
            kind: KioskButton.Outline
            label: root.kiosk.session.otherLanguageName
            objectName: "switchLanguage"
            size: KioskButton.Compact
            width: Theme.spacedText ? implicitWidth : root.thirdWidth
            height: Math.max(implicitHeight, Theme.px(150))
            visible: label !== ""

            onClicked: root.kiosk.session.switchLanguage()
        }
    ]

    onHelpRequested: root.kiosk.help.call()
    onReadRequested: root.kiosk.voice.read()

    Grid {
        id: choices

        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        spacing: Math.max(Theme.gap, Theme.px(40))

        BigChoice {
            detail: qsTr("坐下来慢慢吃")
            fill: Theme.color.tintMint
            height: root.choiceHeight
            label: qsTr("在店里吃")
            objectName: "chooseWhere:dine_in"
            picture: root.pictureOf("fork-and-knife-with-plate")
            width: root.choiceWidth

            onClicked: root.kiosk.simplified.chooseWhere("dine_in")
        }

        BigChoice {
            detail: qsTr("打包好带回家")
            fill: Theme.color.tintButter
            height: root.choiceHeight
            label: qsTr("带走吃")
            objectName: "chooseWhere:takeaway"
            picture: root.pictureOf("takeout-box")
            width: root.choiceWidth

            onClicked: root.kiosk.simplified.chooseWhere("takeaway")
        }
    }
}

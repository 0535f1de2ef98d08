pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The shop's name, its question, and its products standing on the edge of the sheet.
 */
Rectangle {
    id: root

    required property FrontViewModel kiosk

    readonly property var pictures: root.kiosk.store.heroPictures
    /*! Which picture stands where: every turn the one in the middle changes places with one beside it. */
    readonly property var order: {
        const places = [0, 1, 2];
        const turns = Theme.motion.reduced || root.pictures.length < 3 ? 0 : root.kiosk.rest.turn % 6;
        for (let turn = 0; turn < turns; turn++) {
            const side = 1 + turn % 2;
            [places[0], places[side]] = [places[side], places[0]];
        }
        return places;
    }
    /*! What the words take. */
    readonly property real needed: question.y + question.height + Theme.space.s7
    readonly property real room: root.height - question.y - question.height - Theme.space.s5
    /*! Side of the product in the middle. */
    readonly property real side: Math.max(0, Math.min(root.room * 1.08, root.width * 0.59))

    clip: true

    gradient: Gradient {
        GradientStop {
            color: Theme.color.heroAlt
            position: 0
        }

        GradientStop {
            color: Theme.color.hero
            position: 0.75
        }
    }

    Rectangle {
        color: Theme.color.highlight
        height: width
        radius: width / 2
        visible: root.side > Theme.px(120)
        width: root.side * 1.76
        x: root.width * 0.56 - width / 2
        y: root.height - root.side * 0.9
    }

    Repeater {
        model: [
            {
                "index": 1,
                "size": 0.72,
                "center": -0.56
            },
            {
                "index": 2,
                "size": 0.7,
                "center": 0.58
            },
            {
                "index": 0,
                "size": 1,
                "center": 0
            }
        ]

        Image {
            required property var modelData

            Accessible.ignored: true
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: width
            rotation: modelData.center * 8
            smooth: true
            source: root.pictures[root.order[modelData.index]] ?? ""
            sourceSize: Qt.size(512, 512)
            visible: source !== "" && root.side > Theme.px(120)
            width: Math.round(root.side * modelData.size)
            x: root.width * 0.5 + root.side * modelData.center - width / 2
            y: root.height - height * 0.94

            OpacityAnimator on opacity {
                id: appear

                duration: Theme.motion.page
                from: 0
                running: false
                to: 1
            }

            onSourceChanged: appear.restart()
        }
    }

    // Where there is but one way to order, the whole picture begins it.
    MouseArea {
        Accessible.ignored: !enabled
        Accessible.name: qsTr("开始点餐")
        Accessible.role: Accessible.Button
        anchors.fill: parent
        enabled: root.kiosk.session.otherFulfilment === ""
        objectName: "startAnywhere"

        Accessible.onPressAction: root.kiosk.session.start(root.kiosk.session.fulfilment)
        onClicked: root.kiosk.session.start(root.kiosk.session.fulfilment)
    }

    HeroHeading {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s7
        anchors.right: orders.left
        anchors.rightMargin: Theme.space.s5
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s7
        detail: root.kiosk.store.branch
        mark: root.kiosk.store.mark
        name: root.kiosk.store.name
        // In reach mode it stands large above.
        visible: Theme.showHeight === 0
    }

    HeroTool {
        id: orders

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s7
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s7
        iconName: "receipt"
        label: qsTr("订单查询")
        objectName: "openLookup"

        onClicked: root.kiosk.session.openLookup()
    }

    Column {
        id: question

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s7
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s7
        spacing: Theme.space.s3
        y: Math.max(orders.y + orders.height, heading.visible ? heading.y + heading.height : 0) + Theme.px(Theme.upright ? 88 : 48)

        AppText {
            Accessible.role: Accessible.Heading
            color: Theme.color.onHero
            font.pixelSize: Math.min(rank.pixelSize, Math.max(Theme.type.h1.pixelSize, Math.min(root.width, Theme.windowHeight) / 9))
            lineHeight: Math.round(font.pixelSize * 1.18)
            rank: Theme.type.display
            text: root.kiosk.store.headline
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.onHeroMuted
            font.weight: Font.Normal
            rank: Theme.portrait ? Theme.type.h2 : Theme.type.h3
            text: root.kiosk.session.otherFulfilment === "" ? qsTr("点一下屏幕，开始点餐") : Theme.portrait ? qsTr("在下方选一种用餐方式，开始点餐") : qsTr("在右边选一种用餐方式，开始点餐")
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}

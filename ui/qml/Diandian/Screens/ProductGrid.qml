pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The whole menu: lines of cards under the names of their categories. The rail follows where it is scrolled to.
 */
SteadyList {
    id: root

    required property KioskViewModel kiosk
    /*! Room at the lower end that something else covers. */
    property real lowerInset: 0

    readonly property MenuViewModel menu: root.kiosk.menu
    readonly property real gutter: Theme.layout.gutter
    readonly property real leastCard: Math.max(Theme.px(Theme.portrait ? 360 : 270), Theme.type.name.pixelSize * 8)
    readonly property int columns: Math.max(1, Math.floor((root.width + 1) / (root.leastCard + root.gutter)))
    readonly property real cardWidth: Math.floor(root.width / root.columns) - root.gutter
    /*! Names take a third line where large text leaves few letters a line. */
    readonly property int nameLines: root.cardWidth + root.gutter < Theme.type.name.pixelSize * 10 ? 3 : 2
    readonly property bool atEnd: root.contentHeight > root.height && root.contentY > root.originY && root.contentY >= root.originY + root.contentHeight - root.height - 1

    /*! Where the last jump landed; until it is scrolled on, the rail shows what was jumped to. */
    property real landed: NaN
    property bool jumping: false
    /*! At the top, where it stays while the heading above the products grows or shrinks. */
    property bool atTop: true

    /*! Tells the menu which category is being looked at: the upper one, at the very end the last one. */
    function follow(): void {
        if (root.jumping || !root.visible || Math.abs(root.contentY - root.landed) < Theme.px(16) || root.count === 0)
            return;
        root.landed = NaN;
        const last = root.atEnd ? root.itemAtIndex(root.count - 1) as MenuLine : null;
        root.menu.reachCategory(last ? last.section : root.currentSection);
    }

    function shape(): void {
        if (root.width > 0)
            root.menu.setColumns(root.columns);
    }

    function jump(line: int): void {
        root.jumping = true;
        root.atTop = line === 0;
        root.cancelFlick();
        if (line === 0)
            root.positionViewAtBeginning();
        else
            root.positionViewAtIndex(line, ListView.Beginning);
        root.landed = root.contentY;
        root.jumping = false;
    }

    Accessible.name: qsTr("菜单")
    Accessible.role: Accessible.List
    entries: root.menu.lines
    objectName: "products"
    reuseItems: true
    section.property: "section"

    delegate: MenuLine {
        cardHeight: sample.implicitHeight
        cardWidth: root.cardWidth
        columns: root.columns
        gutter: root.gutter
        menu: root.menu
        nameLines: root.nameLines
        width: ListView.view.width
    }
    footer: MenuFooter {
        kiosk: root.kiosk
        lowerInset: root.lowerInset
        width: root.width - root.gutter
        x: Theme.fromStart(0, width, root.width)
    }
    header: MenuHeading {
        kiosk: root.kiosk
        width: root.width - root.gutter
        x: Theme.fromStart(0, width, root.width)
    }
    section.delegate: Item {
        id: heading

        required property string section

        /*! The name of the first category stands in the list's own heading, beside the filters. */
        readonly property bool first: heading.section === root.menu.firstCategory

        height: heading.first ? 0 : words.implicitHeight
        width: ListView.view.width

        AppText {
            id: words

            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            bottomPadding: Theme.space.s4
            rank: Theme.type.h2
            text: root.menu.categoryNames[heading.section] ?? ""
            topPadding: Theme.space.s5
            visible: !heading.first
            width: parent.width - root.gutter
            wrapMode: Text.WordWrap
        }
    }

    Component.onCompleted: root.shape()
    onColumnsChanged: root.shape()
    onContentYChanged: {
        if (!root.jumping)
            root.atTop = root.contentY < root.originY + 1;
        root.follow();
    }
    onCurrentSectionChanged: root.follow()
    onOriginYChanged: {
        if (root.atTop)
            root.contentY = root.originY;
    }

    MenuCard {
        id: sample

        // The highest a card of this width gets: all cards are alike.
        description: "国"
        name: Array(root.nameLines).fill("国").join("\n")
        nameLines: root.nameLines
        price: ({
                "sign": "¥",
                "whole": Theme.spacedText ? "888" : "88",
                "old": Theme.spacedText ? "¥888" : ""
            })
        rating: "5"
        visible: false
        width: root.cardWidth
    }

    Connections {
        function onLineWanted(line: int): void {
            root.jump(line);
        }

        function onListReplaced(): void {
            root.jump(0);
        }

        target: root.menu
    }
}

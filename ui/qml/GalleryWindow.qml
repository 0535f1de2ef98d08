pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Simplified
import Diandian.Theme

/*!
 * Shows every control in every state. Switches above change the page and the look; so do the keys in their names.
 */
Window {
    id: root

    property int page: 0
    property bool simplified: false
    property bool highContrast: false
    property bool mirrored: false
    property string brandPreset: "jade"
    /*! A picture is taken: no switches, and as high as the page. */
    property bool pictured: false

    readonly property list<string> pageNames: ["按钮和选项", "卡片和提示", "支付和步骤", "零件", "大字版", "底页", "弹窗"]
    readonly property list<string> brands: Object.keys(Theme.brandPresets.presets)
    readonly property real pageHeight: root.page > 4 ? root.referenceHeight : Math.max(root.referenceHeight, root.page === 4 ? parts.contentHeight : gallery.contentHeight)
    readonly property real referenceHeight: Math.round(root.width * 16 / 9)

    function turn(step: int): void {
        root.page = (root.page + step + root.pageNames.length) % root.pageNames.length;
    }

    function nextBrand(): void {
        root.brandPreset = root.brands[(root.brands.indexOf(root.brandPreset) + 1) % root.brands.length];
    }

    component Input: Binding {
        target: Theme
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.mirrored
    color: Theme.color.canvas
    objectName: "gallery"
    title: root.pageNames[root.page]
    visible: true

    Input {
        property: "windowWidth"
        value: root.width
    }

    Input {
        property: "windowHeight"
        value: root.referenceHeight
    }

    Input {
        property: "simplified"
        value: root.simplified || root.page === 4
    }

    Input {
        property: "highContrast"
        value: root.highContrast
    }

    Input {
        property: "rightToLeft"
        value: root.mirrored
    }

    Input {
        property: "brandPreset"
        value: root.brandPreset
    }

    Shortcut {
        sequences: ["Right", "PgDown"]

        onActivated: root.turn(1)
    }

    Shortcut {
        sequences: ["Left", "PgUp"]

        onActivated: root.turn(-1)
    }

    Shortcut {
        sequence: "S"

        onActivated: root.simplified = !root.simplified
    }

    Shortcut {
        sequence: "C"

        onActivated: root.highContrast = !root.highContrast
    }

    Shortcut {
        sequence: "B"

        onActivated: root.nextBrand()
    }

    Shortcut {
        sequence: "D"

        onActivated: root.mirrored = !root.mirrored
    }

    Flow {
        id: switches

        anchors.left: parent.left
        anchors.margins: Theme.space.s4
        anchors.right: parent.right
        anchors.top: parent.top
        height: root.pictured ? 0 : implicitHeight
        spacing: Theme.space.s3
        visible: !root.pictured

        Repeater {
            model: root.pageNames

            Chip {
                required property string modelData
                required property int index

                exclusive: true
                label: modelData
                objectName: "page:" + index
                selected: root.page === index

                onClicked: root.page = index
            }
        }

        Chip {
            label: "大字版 S"
            objectName: "simplified"
            selected: root.simplified

            onClicked: root.simplified = !root.simplified
        }

        Chip {
            label: "高对比 C"
            objectName: "highContrast"
            selected: root.highContrast

            onClicked: root.highContrast = !root.highContrast
        }

        Chip {
            label: "品牌 B：" + root.brandPreset
            objectName: "brand"

            onClicked: root.nextBrand()
        }

        Chip {
            label: "从右到左 D"
            objectName: "mirrored"
            selected: root.mirrored

            onClicked: root.mirrored = !root.mirrored
        }
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: switches.bottom
        anchors.topMargin: root.pictured ? 0 : Theme.space.s4

        Gallery {
            id: gallery

            anchors.fill: parent
            page: root.page
            visible: root.page < 4
        }

        Flickable {
            id: parts

            anchors.fill: parent
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: simplifiedParts.height + 2 * Theme.layout.margin
            visible: root.page === 4

            GallerySimplified {
                id: simplifiedParts

                width: parts.width - 2 * Theme.layout.margin
                x: Theme.layout.margin
                y: Theme.layout.margin
            }
        }

        Loader {
            active: root.page === 5
            anchors.fill: parent

            sourceComponent: GallerySheet {
                onClosed: root.page = 0
            }
        }

        Loader {
            active: root.page === 6
            anchors.fill: parent

            sourceComponent: GalleryDialog {
                onClosed: root.page = 0
            }
        }
    }
}

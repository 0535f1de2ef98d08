pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The sentence that is being said, above all else and where no button stands. Touches go through it.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    FontMetrics {
        id: letters

        /*! How wide a tool of the simplified mode is, with this below its icon. */
        function tool(label: string): real {
            return Math.max(Theme.target, Theme.px(188), letters.advanceWidth(label) + 2 * Theme.space.s5);
        }

        font.family: Theme.fontFamily
        font.pixelSize: Theme.type.captionStrong.pixelSize
        font.weight: Theme.type.captionStrong.weight
    }

    T.Popup {
        id: strip

        /*! Below the tools of the standard mode, beside those of the simplified one; where hands do not reach, above them. */
        readonly property real lead: {
            if (Theme.showHeight > 0)
                return Theme.areaTop - strip.height - Theme.space.s4;
            if (!Theme.simplified && !strip.beside)
                return Theme.areaTop + Theme.layout.topBar + Theme.space.s3;
            return Theme.areaTop + Theme.space.s3;
        }
        /*! The receipt has room beside its one tool, and a heading where the top bar ends. */
        readonly property bool beside: root.kiosk.session.screen === "receipt"
        /*! The tools of the simplified mode stay free: they are where help is. */
        readonly property real room: strip.beside ? root.width - Theme.px(Theme.portrait ? 300 : 820) : !Theme.simplified ? root.width : Theme.portrait ? root.width - letters.tool(qsTr("朗读")) - letters.tool(qsTr("叫店员")) - 2 * Theme.gap : root.width * 0.48

        closePolicy: T.Popup.NoAutoClose
        enabled: false
        focus: false
        height: implicitHeight
        horizontalPadding: Theme.space.s5
        implicitHeight: words.implicitHeight + strip.topPadding + strip.bottomPadding
        verticalPadding: Theme.space.s4
        visible: root.kiosk.voice.caption !== ""
        width: strip.room - 2 * Theme.layout.margin
        x: Theme.fromStart(Theme.layout.margin, strip.width, root.width)
        y: strip.lead
        z: 100

        background: Rectangle {
            border.color: Theme.color.highlight
            border.width: Theme.stroke.control
            color: Theme.color.hero
            radius: Theme.radius.md
        }
        contentItem: Item {
            implicitHeight: words.implicitHeight

            AppIcon {
                id: sign

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.highlight
                filled: true
                name: "speaker-high"
                size: Math.round(words.rank.pixelSize * 1.2)
            }

            AppText {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: Theme.space.s4
                anchors.right: parent.right
                color: Theme.color.onHero
                objectName: "caption"
                rank: Theme.type.bodyStrong
                text: root.kiosk?.voice.caption ?? ""
                wrapMode: Text.WordWrap
            }
        }
    }
}

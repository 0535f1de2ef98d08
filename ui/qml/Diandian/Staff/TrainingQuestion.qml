pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Whether training is really to begin, or to end.
 */
PanelQuestion {
    id: root

    required property StaffTrainingViewModel training

    cardWidth: Theme.px(760)
    detail: root.training.on ? qsTr("练习的订单全部删掉，程序重新启动，之后点的单都算数。") : qsTr("程序重新启动。训练时点的单不算数，不收钱，不出餐，每个画面上都写着；重启也还在训练，要在这里结束。")
    heading: root.training.on ? qsTr("结束训练？") : qsTr("进入训练？")
    objectName: "trainingQuestion"

    onLeaveClicked: root.training.leaveQuestion()

    StaffText {
        anchors.left: parent.left
        color: Theme.color.ink
        objectName: "underWay"
        text: qsTr("还有 %n 个订单没付钱、没做好或没取走，训练时动不了它们。最好先处理完。", "", root.training.underWay)
        visible: root.training.underWay > 0
        width: parent.width
        wrapMode: Text.Wrap
    }

    StaffButton {
        height: Math.max(Theme.px(80), implicitHeight)
        kind: KioskButton.Primary
        label: root.training.on ? qsTr("结束训练") : qsTr("进入训练")
        objectName: "turnTraining"
        width: parent.width

        onClicked: root.training.turn()
    }
}

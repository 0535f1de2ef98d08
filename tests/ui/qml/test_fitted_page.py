"""Pages of equal cells, as 大字版 shows its answers."""

from pytestqt.qtbot import QtBot

from tests.ui.qml.conftest import SetStage


def test_cells_that_grow_are_cut_into_pages_once(stage: SetStage, qtbot: QtBot) -> None:
    staged = stage("""
        Item {
            id: host

            property int room: 3
            property int cuts: 0
            property int tall: 150

            function cut(room: int): void {
                host.cuts++;
                host.room = room;
            }

            height: 800
            objectName: "host"
            width: 1000

            FittedPage {
                id: page

                alone: host.room >= 3
                anchors.bottomMargin: host.room < 3 ? 200 : 0
                anchors.fill: parent
                maximumCells: 4
                maximumHeight: 264
                minimumWidth: 100
                model: Math.min(3, host.room)

                delegate: Rectangle {
                    height: page.cellHeight
                    implicitHeight: host.tall
                    width: page.cellWidth
                }

                onRoomChanged: Qt.callLater(host.cut, page.room)
            }
        }
    """)
    host = staged.find("host")
    qtbot.wait(100)
    host.setProperty("cuts", 0)
    host.setProperty("tall", 270)
    qtbot.wait(300)
    assert (host.property("room"), host.property("cuts")) == (2, 1)

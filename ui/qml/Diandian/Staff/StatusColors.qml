import QtQml
import QtQuick
import Diandian.Theme

/*!
 * Fill and text for success, warn, error, neutral and info.
 */
QtObject {
    id: root

    required property string kind

    readonly property color fill: {
        switch (root.kind) {
        case "success":
            return Theme.color.successSoft;
        case "warn":
            return Theme.color.warnSoft;
        case "error":
            return Theme.color.errorSoft;
        case "neutral":
            return Theme.color.sunken;
        default:
            return Theme.color.infoSoft;
        }
    }
    readonly property color ink: {
        switch (root.kind) {
        case "success":
            return Theme.color.onSuccessSoft;
        case "warn":
            return Theme.color.onWarnSoft;
        case "error":
            return Theme.color.onErrorSoft;
        case "neutral":
            return Theme.color.inkMuted;
        default:
            return Theme.color.onInfoSoft;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A day of the strip, with a dot for each event of the day, three at the most.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Tappable {
    id: root

    required property int count
    // Over a picture the chosen day is white as the others are not.
    property bool glass: false
    readonly property color ground: checked === glass ? Theme.card : glass ? "transparent" : tint
    readonly property color ink: checked === glass ? (count > 0 || glass ? (glass ? tint : Theme.ink) : Theme.faintInk) : Theme.highContrast && !glass ? Theme.goldInk : Theme.tintInk
    required property int number
    required property string spoken
    readonly property color tint: Theme.tint("events")
    required property string weekday

    checkable: true
    hint: qsTr("%n events", "", count)
    implicitHeight: column.implicitHeight + 2 * Theme.small
    name: spoken

    Rectangle {
        anchors.fill: parent
        border.color: root.glass ? Theme.tintInk : Theme.line
        border.width: Theme.hairline
        color: root.pressed ? (root.checked ? Theme.held(root.ground) : Theme.wash("events")) : root.ground
        radius: Theme.px(26)
    }

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width

        Label {
            Accessible.ignored: true
            color: root.ink
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 1
            size: Theme.type(25)
            text: root.weekday
            width: parent.width
        }

        Label {
            Accessible.ignored: true
            color: root.ink
            display: true
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 1
            size: Theme.display(root.glass ? 46 : 60)
            text: root.number
            width: parent.width
        }

        Item {
            height: Theme.medium
            width: parent.width

            Row {
                anchors.centerIn: parent
                spacing: Theme.tiny

                Repeater {
                    model: Math.min(3, root.count)

                    Rectangle {
                        color: root.checked || root.glass ? root.ink : root.tint
                        height: width
                        radius: width / 2
                        width: Theme.px(12)
                    }
                }
            }
        }
    }
}

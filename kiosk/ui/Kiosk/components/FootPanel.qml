// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A panel at the foot of the screen, over all else; its button and a touch beside it close it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    default property alias contents: body.data
    required property string title

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Dialog

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    Shield {
        anchors.fill: parent

        onTapped: root.closed()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.line
        border.width: Theme.hairline
        bottomLeftRadius: 0
        bottomRightRadius: 0
        color: Theme.paper
        height: column.implicitHeight + 2 * Theme.margin
        topLeftRadius: Theme.px(48)
        topRightRadius: Theme.px(48)
        width: Math.min(parent.width, Theme.px(1240))

        // What is touched between the controls is not meant to close the panel.
        Shield {
            anchors.fill: parent
        }

        Column {
            id: column

            spacing: Theme.large
            width: parent.width - 2 * x
            x: Theme.margin
            y: Theme.margin

            SectionTitle {
                text: root.title
                width: parent.width
            }

            Item {
                id: body

                height: childrenRect.height
                width: parent.width
            }

            Pill {
                anchors.horizontalCenter: parent.horizontalCenter
                icon: Icons.check
                name: qsTr("Done")

                onTapped: root.closed()
            }
        }
    }
}

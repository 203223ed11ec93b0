// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// The plan of a floor: what can be touched on it says what it is, and two fingers or the buttons draw it larger.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Rectangle {
    id: root

    // Items that lie on the plan below its names: in pixels, of which a metre has `perMetre`.
    property alias overlay: map.overlay
    readonly property alias perMetre: map.perMetre
    required property FloorPlan plan
    // Room for words and buttons beside each other.
    readonly property bool roomy: width > 12 * Theme.touch * Theme.textScale
    property string selected: ""
    // Whether a visitor is led to what is chosen.
    property bool shows: false
    // Else the words stand in a line of their own, and so does the way if it must.
    readonly property bool stacked: shows && !roomy

    signal chosen(place: string)
    signal led(place: string)

    Accessible.description: map.selected === "" ? "" : caption.text
    Accessible.name: qsTr("Plan of %1").arg(plan.floorName)
    Accessible.role: Accessible.Graphic
    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.paper
    radius: Theme.radius

    PlanMap {
        id: map

        anchors.bottom: root.stacked ? caption.top : tools.top
        anchors.left: parent.left
        anchors.margins: Theme.tiny
        anchors.right: parent.right
        anchors.top: parent.top
        // Room for the words at this place.
        foot: plan.isHere && plan.hereY > plan.height / 2 ? Theme.margin : 0
        plan: root.plan
        selected: root.selected

        onChosen: place => root.chosen(place)
    }

    Label {
        id: caption

        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        height: tools.height
        lineHeight: 1
        minimumPixelSize: Theme.px(20)
        size: Theme.meta
        text: root.plan.isThere ? root.plan.title(root.selected) : ""
        verticalAlignment: Text.AlignVCenter
        width: (root.stacked ? root.width - Theme.medium : lead.visible ? lead.x : tools.x) - x
        x: Theme.medium
        y: root.stacked ? lead.y - height : tools.y
    }

    Pill {
        id: lead

        icon: Icons.way
        most: root.stacked ? root.width - 2 * Theme.small : 0
        name: qsTr("How to get there")
        visible: root.shows && root.selected !== ""
        x: root.stacked ? Theme.small : tools.x - width - Theme.gap
        y: root.stacked && x + width + Theme.gap > tools.x ? tools.y - height - Theme.gap : tools.y + tools.height - height

        onTapped: root.led(root.plan.destination(root.selected))
    }

    Row {
        id: tools

        anchors.bottom: parent.bottom
        anchors.margins: Theme.small
        anchors.right: parent.right
        // As high as the way beside them, which would else reach into the plan.
        height: root.shows && root.roomy ? Math.max(Theme.touch, lead.height) : Theme.touch
        spacing: Theme.gap

        PlanTool {
            anchors.verticalCenter: parent.verticalCenter
            icon: Icons.recentre
            name: qsTr("Show all of the plan")
            visible: !map.whole

            onTapped: map.reset()
        }

        PlanTool {
            anchors.verticalCenter: parent.verticalCenter
            icon: Icons.minus
            name: qsTr("Smaller")
            visible: !map.whole

            onTapped: map.zoomTo(map.zoom / 1.6)
        }

        PlanTool {
            anchors.verticalCenter: parent.verticalCenter
            icon: Icons.plus
            name: qsTr("Larger")
            visible: map.zoom < map.most - 0.01

            onTapped: map.zoomTo(map.zoom * 1.6)
        }
    }
}

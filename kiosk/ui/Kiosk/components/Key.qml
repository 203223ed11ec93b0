// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A key: it shows the finger at once, and tells of every finger that comes and goes.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    property bool checkable: false
    property bool checked: false
    // What a finger does here counts when it comes, not when it goes.
    property bool eager: false
    required property Fingers fingers
    readonly property color ground: checked || strong ? Theme.ink : tool ? Theme.keyTool : Theme.card
    property string icon: ""
    readonly property color ink: checked || strong ? Theme.paper : Theme.ink
    required property string name
    property bool pressed: false
    // How far a finger may slip off and still mean it, as a share of the key.
    readonly property real slip: 0.25
    property bool strong: false
    property string text: name
    property bool tool: false

    signal tapped

    function holds(x: real, y: real): bool {
        return x > -slip * width && x < (1 + slip) * width && y > -slip * height && y < (1 + slip) * height;
    }

    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: Accessible.Button
    activeFocusOnTab: true

    Accessible.onPressAction: root.tapped()
    Keys.onReturnPressed: root.tapped()
    Keys.onSpacePressed: root.tapped()
    onEnabledChanged: pressed = false

    Connections {
        function onStruck(key: Item) {
            if (key === root)
                root.tapped();
        }

        target: root.fingers
    }

    // Neighbours touch: the gap between two belongs to both, half and half, so that no touch is lost in it.
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.hairline * 3
        border.color: root.activeFocus ? Theme.focus : Theme.line
        border.width: root.activeFocus ? Theme.stroke : Theme.highContrast ? Theme.hairline : 0
        color: root.pressed ? Theme.mix(root.ground, root.ink, 0.3) : root.ground
        opacity: root.enabled ? 1 : 0.5
        radius: Theme.px(18)
    }

    // One text for words and pictures: forty keys weigh.
    Label {
        readonly property bool isIcon: root.icon !== ""

        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.ink
        font.family: isIcon ? Theme.iconFamily : Theme.textFamily
        font.weight: isIcon ? Font.Normal : root.strong ? Font.DemiBold : Font.Medium
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        minimumPixelSize: Theme.px(20)
        opacity: root.enabled ? 1 : 0.5
        size: Math.min(isIcon ? Theme.px(48) : root.text.length > 1 ? Theme.meta : Theme.type(42), root.height * 0.5)
        text: isIcon ? root.icon : root.text
        width: root.width - 2 * Theme.tiny
        wrapMode: Text.NoWrap
    }

    MultiPointTouchArea {
        anchors.fill: parent

        onCanceled: {
            root.pressed = false;
            root.fingers.vanish(root);
        }
        onPressed: touchPoints => {
            root.pressed = true;
            for (const point of touchPoints)
                root.fingers.arrive(root, (point as TouchPoint).pointId, root.eager);
        }
        onReleased: touchPoints => {
            root.pressed = false;
            for (const each of touchPoints) {
                const point = each as TouchPoint;
                root.fingers.leave(root, point.pointId, root.holds(point.x, point.y));
            }
        }
        onUpdated: touchPoints => {
            for (const each of touchPoints) {
                const point = each as TouchPoint;
                const inside = root.holds(point.x, point.y);
                root.pressed = inside || root.fingers.choosing;
                root.fingers.slide(root, point.pointId, point.x, inside);
            }
        }
    }
}
